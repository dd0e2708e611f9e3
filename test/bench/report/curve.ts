/**
 * Median times against the size of the archive, both axes logarithmic, as an SVG with each line’s name at its end, for
 * light and dark surroundings.
 */

import type { Facts } from '../facts.js';
import { hasAnswered } from '../found.js';
import { checkTimes, figure, milliseconds, quantile, searchTimes } from '../summary.js';
import { ownFacts } from './stores.js';

const WIDTH = 880;
const HEIGHT = 460;
const LEFT = 76;
/** The names stand here. */
const RIGHT = 330;
const TOP = 24;
const BOTTOM = 56;
/** Names closer than this would run into each other. */
const LINE = 17;

type Point = readonly [size: number, time: number];

interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

interface Look {
  readonly light: string;
  readonly dark: string;
  /** How it is told apart, besides by its colour. */
  readonly dash: string;
}

/** Colours that also differ in lightness (after Okabe and Ito, 2008), with dashes for those who see none. */
const LOOKS: readonly Look[] = [
  { light: '#0072b2', dark: '#56b4e9', dash: '' },
  { light: '#007a59', dark: '#2fd0a0', dash: '' },
  { light: '#000000', dark: '#ffffff', dash: '2 3' },
  { light: '#b84f00', dark: '#ff8a3c', dash: '8 3' },
  { light: '#a8527f', dark: '#e59ac3', dash: '8 3 2 3' },
  { light: '#946600', dark: '#f0b429', dash: '4 4' },
  { light: '#2b7fb0', dark: '#8ecdf2', dash: '12 4' },
  { light: '#756000', dark: '#d6bf4a', dash: '2 6' },
  { light: '#666666', dark: '#a6a6a6', dash: '6 2 2 2' },
  { light: '#7a3b9a', dark: '#c493e0', dash: '1 4' },
];

/** Maps values between two bounds to pixels between two others, by their logarithms. */
const scale =
  (from: number, to: number, low: number, high: number) =>
  (value: number): number =>
    low + ((Math.log10(value) - Math.log10(from)) / (Math.log10(to) - Math.log10(from))) * (high - low);

const median = (times: readonly number[]): number => Math.max(0.001, quantile(times, 0.5));

function allSeries(facts: Facts): Series[] {
  const named = new Map<string, Point[]>();
  const add = (name: string, size: number, times: readonly number[]): void => {
    named.set(name, [...(named.get(name) ?? []), [size, median(times)]]);
  };
  const own = ownFacts(facts);
  for (const { store, found } of own)
    add(`this program, ${store}`, found.built.passages, checkTimes(found.measured.timed));
  for (const { store, found } of own)
    if (store === own[0]!.store) add('exact scan (finds none)', found.built.passages, searchTimes(found.scanned.timed));
  for (const { found } of facts.of('peers'))
    for (const tried of found.tried.filter(hasAnswered))
      add(tried.name.replace(', bm25', ''), found.passages, searchTimes(tried.timed));
  return [...named].map(([name, points]) => ({ name, points }));
}

/** Heights of the names, moved down as far as those above them need. */
function spread(heights: readonly number[]): number[] {
  const moved = [...heights];
  let free = TOP;
  for (const [index, height] of [...heights.entries()].sort((a, b) => a[1] - b[1])) {
    moved[index] = Math.max(height, free);
    free = moved[index]! + LINE;
  }
  return moved;
}

const colours = (scheme: 'light' | 'dark'): string =>
  LOOKS.map((look, index) => `.s${index}{--c:${look[scheme]}}`).join('');

const STYLE = `svg{--ink:#222;--paper:#fff;--grid:#ddd}${colours('light')}
@media(prefers-color-scheme:dark){svg{--ink:#ddd;--paper:#0d1117;--grid:#333}${colours('dark')}}
text{fill:var(--ink)}rect{fill:var(--paper)}.grid{stroke:var(--grid)}g text,g circle{fill:var(--c)}
g polyline{fill:none;stroke:var(--c);stroke-width:1.5}g.own polyline{stroke-width:3}g .lead{stroke-width:.7!important}`;

interface Axes {
  readonly x: (size: number) => number;
  readonly y: (time: number) => number;
}

function drawn({ name, points }: Series, index: number, height: number, { x, y }: Axes): string {
  const at = points.map(([size, time]) => [x(size).toFixed(1), y(time).toFixed(1)] as const);
  const [endX, endY] = at.at(-1)!;
  const edge = WIDTH - RIGHT;
  const own = name.startsWith('this') ? ' own' : '';
  return `<g class="s${index % LOOKS.length}${own}">
<polyline points="${at.map((point) => point.join(',')).join(' ')}" stroke-dasharray="${LOOKS[index % LOOKS.length]!.dash}"/>
${at.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3"/>`).join('')}
<polyline class="lead" points="${Number(endX) + 4},${endY} ${edge + 26},${height.toFixed(1)}"/>
<text x="${edge + 30}" y="${(height + 4).toFixed(1)}">${name}: ${milliseconds(points.at(-1)![1])} ms</text>
</g>`;
}

/** The curves of a run, as a drawing of its own. Empty while nothing was measured. */
export function curve(facts: Facts): string {
  const series = allSeries(facts);
  const points = series.flatMap((one) => one.points);
  const times = points.map(([, time]) => time);
  const sizes = [...new Set(points.map(([size]) => size))].sort((a, b) => a - b);
  const edge = WIDTH - RIGHT;
  const x = scale(sizes[0]!, sizes.at(-1)! * 1.001, LEFT, edge);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...times)));
  const highest = 10 ** Math.ceil(Math.log10(Math.max(...times)));
  const y = scale(lowest, highest, HEIGHT - BOTTOM, TOP);
  const heights = spread(series.map((one) => y(one.points.at(-1)![1])));
  const across = sizes.map(
    (size) => `<text x="${x(size).toFixed(1)}" y="${HEIGHT - 34}" text-anchor="middle">${figure(size)}</text>`,
  );
  const up: string[] = [];
  for (let time = lowest; time <= highest * 1.001; time *= 10) {
    const at = y(time).toFixed(1);
    up.push(
      `<text x="${LEFT - 8}" y="${at}" dy="4" text-anchor="end">${Number(time.toPrecision(1)).toLocaleString('en')}</text>`,
      `<line class="grid" x1="${LEFT}" x2="${edge}" y1="${at}" y2="${at}"/>`,
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Median time of a check or search for an altered quote, by size of the archive</title>
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${HEIGHT}"/>
${[...up, ...across, ...series.map((one, index) => drawn(one, index, heights[index]!, { x, y }))].join('\n')}
<text x="${(LEFT + edge) / 2}" y="${HEIGHT - 10}" text-anchor="middle">passages in the archive</text>
<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">median time of a check or search, ms</text>
</svg>
`;
}
