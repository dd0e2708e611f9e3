/** Stretches of blocks, in rising order and without a block in common: where in the archive a condition may hold. */

import type { BlockRange } from './archive.js';

/** The blocks of all of them, which may overlap and come in any order. O(n log n). */
export function stretchesOf(ranges: readonly BlockRange[]): BlockRange[] {
  const found: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = found.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else found.push({ first, last });
  }
  return found;
}

/** The blocks that lie in both. O(n + m). */
export function common(a: readonly BlockRange[], b: readonly BlockRange[]): BlockRange[] {
  const found: BlockRange[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const first = Math.max(a[i]!.first, b[j]!.first);
    const last = Math.min(a[i]!.last, b[j]!.last);
    if (first <= last) found.push({ first, last });
    if (a[i]!.last < b[j]!.last) i++;
    else j++;
  }
  return found;
}

/** The greatest block of them that is not above `block`; `null`: they all are. O(log n). */
export function lastUpTo(stretches: readonly BlockRange[], block: number): number | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.first <= block) low = middle + 1;
    else high = middle;
  }
  const holding = stretches[low - 1];
  return holding ? Math.min(holding.last, block) : null;
}

/** The blocks from `block` down, so many at a time, greatest first. */
export function* downFrom(stretches: readonly BlockRange[], block: number, atATime: number): Generator<number[]> {
  let batch: number[] = [];
  for (let next = lastUpTo(stretches, block); next !== null; next = lastUpTo(stretches, next - 1)) {
    batch.push(next);
    if (batch.length < atATime) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
