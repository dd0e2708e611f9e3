/** The sweep of thresholds as a table and as a plot. */

import type { Limits } from '../../../src/check/limits.js';

export interface Counts {
  /** Quotes that no article holds, and how many of them were found. */
  readonly strangers: number;
  readonly found: number;
  /** Quotes that an article holds, how many were not found, and how many as another kind of thing. */
  readonly ours: number;
  readonly missed: number;
  readonly mistaken: number;
}

export interface Curve {
  readonly name: string;
  readonly value: Limits[keyof Limits];
  readonly points: readonly { readonly factor: number; readonly counts: Counts }[];
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
const foundShare = ({ found, strangers }: Counts): number => percent(found, strangers);
const missedShare = ({ missed, ours }: Counts): number => percent(missed, ours);
const mistakenShare = ({ mistaken, ours }: Counts): number => percent(mistaken, ours);

const cell = (counts: Counts): string =>
  [foundShare, missedShare, mistakenShare].map((share) => share(counts).toFixed(1)).join(' / ');

export function curvesTable(curves: readonly Curve[], about: string): string {
  const points = curves[0]?.points ?? [];
  const now = points.find(({ factor }) => factor === 1)?.counts;
  return [
    '# Thresholds of finding, and what each costs on either side',
    '',
    `\`npm run eval:thresholds -- ARTICLES.jsonl --write\`; ${about}, the classes where finding is hardest: ${now?.strangers} quotes that no article holds, ${now?.ours} that one does.`,
    'Each threshold of `src/check/limits.ts` at multiples of its value, the others as they are. A cell: % of the strangers found /',
    '% of the others not found / % found as another kind of thing (prose, one statement, a splice).',
    '',
    '![one panel a threshold](thresholds.svg)',
    '',
    `| threshold | value | ${points.map(({ factor }) => `× ${factor}`).join(' | ')} |`,
    `| --- | --- | ${points.map(() => '---').join(' | ')} |`,
    ...curves.map(
      ({ name, value, points: all }) =>
        `| ${name} | ${[value].flat().join(', ')} | ${all.map(({ counts }) => cell(counts)).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}

const COLUMNS = 5;
const PANEL = { width: 190, height: 130 } as const;
const PLOT = { left: 28, top: 24, width: 150, height: 80 } as const;
/** Beyond so many per cent a line leaves the panel: a threshold is out of the question there. */
const TOP_PERCENT = 5;

const LINES = [
  { share: foundShare, colour: '#b3261e', label: 'strangers found' },
  { share: missedShare, colour: '#1f5fa8', label: 'ours not found' },
  { share: mistakenShare, colour: '#8a6d00', label: 'as another kind' },
] as const;

export function plotOf(curves: readonly Curve[]): string {
  const rows = Math.ceil(curves.length / COLUMNS);
  const [width, height] = [COLUMNS * PANEL.width, rows * PANEL.height + 30];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="10">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...LINES.map(
      ({ colour, label }, i) =>
        `<text x="${10 + i * 130}" y="16" fill="${colour}">— ${label}, % (to ${TOP_PERCENT})</text>`,
    ),
    ...curves.map((curve, i) => panel(curve, (i % COLUMNS) * PANEL.width, 30 + Math.floor(i / COLUMNS) * PANEL.height)),
    '</svg>',
    '',
  ].join('\n');
}

function panel({ name, value, points }: Curve, x: number, y: number): string {
  const last = points.length - 1;
  const at = (i: number): number => PLOT.left + (PLOT.width * i) / Math.max(1, last);
  const high = (share: number): number => PLOT.top + PLOT.height * (1 - Math.min(share, TOP_PERCENT) / TOP_PERCENT);
  const now = at(points.findIndex(({ factor }) => factor === 1));
  const line = ({ share, colour }: (typeof LINES)[number]): string => {
    const path = points.map(({ counts }, i) => `${at(i).toFixed(1)},${high(share(counts)).toFixed(1)}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>`;
  };
  const ends = [points[0], points[last]].map((point) => `× ${point?.factor}`);
  return [
    `<g transform="translate(${x},${y})">`,
    `<text x="${PLOT.left}" y="16" font-weight="bold">${name} = ${[value].flat().join(', ')}</text>`,
    `<rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.width}" height="${PLOT.height}" fill="none" stroke="#ccc"/>`,
    `<line x1="${now}" x2="${now}" y1="${PLOT.top}" y2="${PLOT.top + PLOT.height}" stroke="#999" stroke-dasharray="3 3"/>`,
    ...LINES.map(line),
    `<text x="${PLOT.left}" y="${PLOT.top + PLOT.height + 12}" fill="#555">${ends[0]}</text>`,
    `<text x="${PLOT.left + PLOT.width}" y="${PLOT.top + PLOT.height + 12}" text-anchor="end" fill="#555">${ends[1]}</text>`,
    '</g>',
  ].join('');
}
