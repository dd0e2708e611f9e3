/** Median times against the size of the archive, both axes logarithmic, as an SVG. */

import { checkTimes, type Row, scanTimes } from './report.js';
import { quantile } from './summary.js';

const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = 56;

const log = Math.log10;

/** Maps values between two bounds to pixels between two others, by their logarithms. */
const scale =
  (from: number, to: number, low: number, high: number) =>
  (value: number): number =>
    low + ((log(value) - log(from)) / (log(to) - log(from))) * (high - low);

interface Series {
  readonly name: string;
  readonly colour: string;
  readonly points: readonly (readonly [size: number, time: number])[];
}

/** The curve of a run, as a drawing of its own. */
export function curve(rows: readonly Row[]): string {
  const points = (times: (row: Row) => number[]) =>
    rows.map((row) => [row.built.passages, Math.max(0.001, quantile(times(row), 0.5))] as const);
  const series: Series[] = [
    { name: 'check, median', colour: '#0a7d4f', points: points(checkTimes) },
    { name: 'exact scan in memory, median', colour: '#a33', points: points(scanTimes) },
  ];
  const values = series.flatMap((one) => one.points.map(([, time]) => time));
  const sizes = rows.map((row) => row.built.passages);
  const x = scale(Math.min(...sizes), Math.max(...sizes) * 1.001, MARGIN, WIDTH - MARGIN);
  const lowest = 10 ** Math.floor(log(Math.min(...values)));
  const highest = 10 ** Math.ceil(log(Math.max(...values)));
  const y = scale(lowest, highest, HEIGHT - MARGIN, MARGIN);
  const drawn = series.map(({ name, colour, points: all }, index) => {
    const path = all.map(([size, time]) => `${x(size).toFixed(1)},${y(time).toFixed(1)}`).join(' ');
    const key = `<text x="${MARGIN + 8}" y="${MARGIN + 16 * (index + 1)}" fill="${colour}">${name}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${key}`;
  });
  const across = sizes.map(
    (size) => `<text x="${x(size)}" y="${HEIGHT - 32}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  );
  const up: string[] = [];
  for (let time = lowest; time <= highest * 1.001; time *= 10)
    up.push(
      `<text x="${MARGIN - 6}" y="${y(time) + 4}" text-anchor="end">${Number(time.toPrecision(1))}</text>`,
      `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${y(time)}" y2="${y(time)}" stroke="#ccc"/>`,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[...up, ...across, ...drawn].join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 10}" text-anchor="middle">passages</text>
<text x="16" y="${MARGIN - 16}">ms</text>
</svg>
`;
}
