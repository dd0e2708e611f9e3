/** Median times against the size of the archive, both axes logarithmic, as an SVG with each line’s name at its end. */

import { checkTimes, type Row, searchTimes } from './report.js';
import { milliseconds, quantile } from './summary.js';

const WIDTH = 880;
const HEIGHT = 460;
const LEFT = 64;
/** The names stand here. */
const RIGHT = 330;
const TOP = 32;
const BOTTOM = 56;
/** Names closer than this would run into each other. */
const LINE = 17;

type Point = readonly [size: number, time: number];

interface Series {
  readonly name: string;
  readonly points: readonly Point[];
  /** How it is told apart, besides by its colour. */
  readonly dash: string;
  readonly colour: string;
  readonly width: number;
}

/** Colours that also differ in lightness (after Okabe and Ito, 2008), with dashes for those who see none. */
const LOOKS = [
  ['#0072b2', ''],
  ['#009e73', ''],
  ['#000000', '2 3'],
  ['#d55e00', '8 3'],
  ['#cc79a7', '8 3 2 3'],
  ['#e69f00', '4 4'],
  ['#56b4e9', '12 4'],
  ['#8a6d00', '2 6'],
  ['#666666', '6 2 2 2'],
  ['#7a3b9a', '1 4'],
] as const;

/** Maps values between two bounds to pixels between two others, by their logarithms. */
const scale =
  (from: number, to: number, low: number, high: number) =>
  (value: number): number =>
    low + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (high - low);

const median = (times: readonly number[]): number => Math.max(0.001, quantile(times, 0.5));

function allSeries(rows: readonly Row[]): Series[] {
  const named = new Map<string, Point[]>();
  const add = (name: string, size: number, times: readonly number[]): void => {
    named.set(name, [...(named.get(name) ?? []), [size, median(times)]]);
  };
  for (const { sqlite, postgres, scanned, peers } of rows) {
    const size = sqlite.built.passages;
    add('this program, SQLite', size, checkTimes(sqlite));
    if (postgres) add('this program, PostgreSQL', size, checkTimes(postgres));
    add('exact scan (finds none)', size, searchTimes(scanned));
    for (const peer of peers) add(peer.name.replace(', bm25', ''), size, searchTimes(peer));
  }
  return [...named].map(([name, points], index) => {
    const [colour, dash] = LOOKS[index % LOOKS.length]!;
    return { name, points, colour, dash, width: name.startsWith('this') ? 3 : 1.5 };
  });
}

/** Heights of the names, moved down as far as those above them need. */
function spread(heights: readonly number[]): Map<number, number> {
  const moved = new Map<number, number>();
  let free = TOP;
  for (const [index, height] of [...heights.entries()].sort((a, b) => a[1] - b[1])) {
    const at = Math.max(height, free);
    moved.set(index, at);
    free = at + LINE;
  }
  return moved;
}

/** The curves of a run, as a drawing of its own. */
export function curve(rows: readonly Row[]): string {
  const series = allSeries(rows);
  const times = series.flatMap(({ points }) => points.map(([, time]) => time));
  const sizes = rows.map(({ sqlite }) => sqlite.built.passages);
  const x = scale(Math.min(...sizes), Math.max(...sizes) * 1.001, LEFT, WIDTH - RIGHT);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...times)));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...times)));
  const y = scale(lowest, highest, HEIGHT - BOTTOM, TOP);
  const heights = spread(series.map(({ points }) => y(points.at(-1)![1])));
  const drawn = series.map(({ name, points, colour, dash, width }, index) => {
    const path = points.map(([size, time]) => `${x(size).toFixed(1)},${y(time).toFixed(1)}`).join(' ');
    const [size, time] = points.at(-1)!;
    const [from, to] = [
      `${(x(size) + 4).toFixed(1)},${y(time).toFixed(1)}`,
      `${WIDTH - RIGHT + 26},${heights.get(index)!.toFixed(1)}`,
    ];
    const style = `fill="none" stroke="${colour}"`;
    return `<polyline points="${path}" ${style} stroke-width="${width}" stroke-dasharray="${dash}"/>
${points.map(([s, t]) => `<circle cx="${x(s).toFixed(1)}" cy="${y(t).toFixed(1)}" r="3" fill="${colour}"/>`).join('')}
<polyline points="${from} ${to}" ${style} stroke-width="0.7"/>
<text x="${WIDTH - RIGHT + 30}" y="${(heights.get(index)! + 4).toFixed(1)}" fill="${colour}">${name}: ${milliseconds(time)} ms</text>`;
  });
  const across = sizes.map(
    (size) =>
      `<text x="${x(size).toFixed(1)}" y="${HEIGHT - 34}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  );
  const up: string[] = [];
  for (let time = lowest; time <= highest * 1.001; time *= 10)
    up.push(
      `<text x="${LEFT - 8}" y="${(y(time) + 4).toFixed(1)}" text-anchor="end">${Number(time.toPrecision(1)).toLocaleString('en')}</text>`,
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(time).toFixed(1)}" y2="${y(time).toFixed(1)}" stroke="#ddd"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Median time of a check or search for an altered quote, by size of the archive</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...up, ...across, ...drawn].join('\n')}
<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 10}" text-anchor="middle">passages in the archive</text>
<text x="12" y="${TOP - 14}">median, ms</text>
</svg>
`;
}
