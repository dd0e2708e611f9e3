/** When the words of a text are heard, by where they stand. */

import type { Span, TimedSpan, TimeSpan } from '../model.js';
import { firstEndingAfter } from './span.js';

/** The first of those in order that begins at the offset or after it; their number where none does. O(log n). */
function firstFrom(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * From the first timed words that the span touches to the last: of words heard at 0–2, 2–5 and 5–6 seconds, those in the
 * middle at 2–5. `null` where it touches none. `times` are in order and do not overlap. O(log n).
 */
export function timeOf(times: readonly TimedSpan[], { start, end }: Span): TimeSpan | null {
  const first = firstEndingAfter(times, start);
  const last = firstFrom(times, end) - 1;
  if (first > last) return null;
  const { from } = times[first]!;
  return { start: from, end: Math.max(from, times[last]!.to) };
}
