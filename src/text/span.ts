/** Half-open spans in UTF-16 code units. */

import type { Span, TextSpan } from '../model.js';

export const lengthOf = (span: Span): number => span.end - span.start;

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The span with the words that stand there. */
export const textSpan = (text: string, start: number, end: number): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

/** The span without white space at its edges; empty at its start where nothing is left. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** The smallest span that covers all of them, which must be at least one and in order. */
export function hull(spans: readonly Span[]): Span {
  const first = spans[0];
  if (!first) throw new RangeError('hull needs at least one span');
  return { start: first.start, end: spans.reduce((end, span) => Math.max(end, span.end), first.end) };
}

/** The first index in `ordered` (by start) whose span ends after `offset`; `ordered.length` when none does. O(log n). */
export function firstEndingAfter(ordered: readonly Span[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
