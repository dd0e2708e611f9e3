/** How a document is set: where its columns begin and end, and how far its lines stand apart. */

import type { BeginsTurn } from './labels.js';
import type { Line } from './lines.js';

/** A column of one page. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The number that most are about as large as, in steps of `step`; the smaller of two. */
function commonest(numbers: readonly number[], step: number): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const rounded = Math.round(number / step) * step;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  let [found, most] = [0, 0];
  for (const [number, count] of counts)
    if (count > most || (count === most && number < found)) [found, most] = [number, count];
  return found;
}

/** Columns of fewer lines are measured by the document’s others. */
const LINES_MIN = 5;
/** Positions differ by so much for their first letters’ sake. In points. */
const STEP = 2;
/** Of the lines of a column, so many begin at its left at least: the others are set in. */
const LEFT_SHARE = 0.15;

/** The place furthest left at which enough lines begin. */
function leftOf(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x / STEP), (counts.get(Math.round(x / STEP)) ?? 0) + 1);
  const enough = [...counts].filter(([, count]) => count >= LEFT_SHARE * lines.length).map(([place]) => place);
  return enough.length === 0
    ? commonest(
        lines.map(({ x }) => x),
        STEP,
      )
    : lowest(enough) * STEP;
}

const lowest = (numbers: readonly number[]): number => numbers.reduce((least, one) => Math.min(least, one), Infinity);
const highest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), -Infinity);

/** Each line’s column; lines of one column have the same. */
export function columnsOf(pages: readonly (readonly Line[])[]): ReadonlyMap<Line, Column> {
  const groups = pages.flatMap((lines) => {
    const byColumn = new Map<number, Line[]>();
    for (const line of lines) {
      const known = byColumn.get(line.column) ?? [];
      known.push(line);
      byColumn.set(line.column, known);
    }
    return [...byColumn.values()];
  });
  const measured = groups.map((lines) => ({
    lines,
    left: leftOf(lines),
    right: highest(lines.map(({ right }) => right)),
  }));
  const long = measured.filter(({ lines }) => lines.length >= LINES_MIN);
  const width = median(long.map(({ left, right }) => right - left));
  const columns = new Map<Line, Column>();
  for (const { lines, left, right } of measured) {
    const isFew = lines.length < LINES_MIN;
    const column = { left, right: isFew ? Math.max(right, left + width) : right };
    for (const line of lines) columns.set(line, column);
  }
  return columns;
}

/** How far lines stand apart, of the size of their letters. */
const LEADING = 1.2;
const LEADING_STEP = 0.05;

export function usualLeading(lines: readonly Line[], columns: ReadonlyMap<Line, Column>): number {
  const distances = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const isBelow = before && columns.get(before) === columns.get(line) && line.y > before.y;
    return isBelow ? [(line.y - before.y) / Math.max(line.size, before.size, 1)] : [];
  });
  return distances.length === 0 ? LEADING : commonest(distances, LEADING_STEP);
}

/** Transcripts set so have each turn’s first line further left than the others. */
const HANGING = 1;
const TURNS_MIN = 3;

export function isHanging(lines: readonly Line[], beginsTurn: BeginsTurn): boolean {
  const turns = lines.filter(({ text }) => beginsTurn(text));
  const others = lines.filter(({ text }) => !beginsTurn(text));
  if (turns.length < TURNS_MIN || others.length < TURNS_MIN) return false;
  const size = median(lines.map((line) => line.size));
  return median(others.map(({ x }) => x)) - median(turns.map(({ x }) => x)) > HANGING * size;
}
