/** Pages of two or three columns: the left one is read before the right one. */

import type { Run } from './runs.js';

/** Words on one level that stand close together. */
export type Stretch = readonly Run[];

export interface Placed {
  readonly runs: readonly Run[];
  readonly column: number;
}

/** So many levels have words on both sides of a gap between columns; fewer are a table, or a heading with a date. */
const LEVELS_MIN = 6;
/** Of the levels that reach over a gap, so many cross it at most. */
const CROSSING_MAX = 0.25;
/** A column is so wide, of all the words’ width: labels and numbers in the margin are none. */
const WIDTH_MIN = 0.2;
/** Into so many steps the width is cut to look for a place between two columns. */
const STEPS = 150;
const COLUMNS_MAX = 3;

const leftOf = (stretch: Stretch): number => stretch[0]?.x ?? 0;
const rightOf = (stretch: Stretch): number => stretch.reduce((most, run) => Math.max(most, run.x + run.width), 0);

interface Extent {
  readonly left: number;
  readonly right: number;
}

const extentOf = (stretch: Stretch): Extent => ({ left: leftOf(stretch), right: rightOf(stretch) });

/** How many extents lie over each step. */
function countOver(extents: readonly Extent[], { left, right }: Extent): number[] {
  const stepOf = (x: number): number => Math.min(STEPS, Math.max(0, Math.floor(((x - left) / (right - left)) * STEPS)));
  const changes = new Array<number>(STEPS + 2).fill(0);
  for (const extent of extents) {
    changes[stepOf(extent.left)]!++;
    changes[stepOf(extent.right) + 1]!--;
  }
  let over = 0;
  return changes.map((change) => (over += change));
}

/** The place that most levels leave free between words on both sides; `null` where too few do. */
function gapIn(levels: readonly (readonly Extent[])[], part: Extent): number | null {
  const words = countOver(levels.flat(), part);
  const between = levels.flatMap((level) =>
    level.slice(1).map((extent, at) => ({ left: level[at]!.right, right: extent.left })),
  );
  const free = countOver(between, part);
  let best: number | null = null;
  for (let step = Math.ceil(STEPS * WIDTH_MIN); step < STEPS * (1 - WIDTH_MIN); step++) {
    const [crossing, beside] = [words[step]!, free[step]!];
    if (beside < LEVELS_MIN || crossing > CROSSING_MAX * (crossing + beside)) continue;
    if (best === null || beside - crossing > free[best]! - words[best]!) best = step;
  }
  return best === null ? null : part.left + ((best + 0.5) / STEPS) * (part.right - part.left);
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Both sides of the gap are as wide as text is; a column of labels or sums is not. */
function areColumns(levels: readonly (readonly Extent[])[], gap: number, { left, right }: Extent): boolean {
  const widths = (isSide: (extent: Extent) => boolean): number[] =>
    levels.flatMap((level) => level.filter(isSide).map((extent) => extent.right - extent.left));
  const least = WIDTH_MIN * (right - left);
  return median(widths((one) => one.right <= gap)) >= least && median(widths((one) => one.left >= gap)) >= least;
}

/** Where the columns part, from left to right; none on most pages. */
function gapsIn(levels: readonly (readonly Stretch[])[]): number[] {
  const extents = levels.map((level) => level.map(extentOf));
  const whole = extents
    .flat()
    .reduce((all, one) => ({ left: Math.min(all.left, one.left), right: Math.max(all.right, one.right) }), {
      left: Number.POSITIVE_INFINITY,
      right: Number.NEGATIVE_INFINITY,
    });
  const gaps: number[] = [];
  const open: Extent[] = [whole];
  for (let part = open.pop(); part && gaps.length < COLUMNS_MAX - 1; part = open.pop()) {
    const { left, right } = part;
    const within = extents.map((level) => level.filter((one) => one.left >= left && one.right <= right));
    const gap = gapIn(within, part);
    if (gap === null || !areColumns(within, gap, part)) continue;
    gaps.push(gap);
    open.push({ left, right: gap }, { left: gap, right });
  }
  return gaps.sort((a, b) => a - b);
}

/** The stretches in the order in which they are read. Those over all columns are read between those above and below. */
export function inColumns(levels: readonly (readonly Stretch[])[]): Placed[] {
  const gaps = gapsIn(levels);
  if (gaps.length === 0) return levels.map((level) => ({ runs: level.flat(), column: 0 }));
  const placed: Placed[] = [];
  const columns: Placed[][] = [[], ...gaps.map(() => [])];
  const end = (): void => {
    for (const column of columns) for (const one of column.splice(0)) placed.push(one);
  };
  for (const level of levels) {
    const crosses = level.some((stretch) => {
      const { left, right } = extentOf(stretch);
      return gaps.some((gap) => left < gap && right > gap);
    });
    if (crosses) {
      end();
      placed.push({ runs: level.flat(), column: 0 });
      continue;
    }
    for (const [column, runs] of sides(level, gaps)) columns[column]!.push({ runs, column });
  }
  end();
  return placed;
}

/** The runs of a level by their column. */
function sides(level: readonly Stretch[], gaps: readonly number[]): Map<number, Run[]> {
  const found = new Map<number, Run[]>();
  for (const stretch of level) {
    const column = gaps.filter((gap) => gap <= leftOf(stretch)).length;
    const runs = found.get(column) ?? [];
    for (const run of stretch) runs.push(run);
    found.set(column, runs);
  }
  return found;
}
