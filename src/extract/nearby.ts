/** Counting and reading what stands between two places of a paragraph, each in time that does not grow with it. */

import type { Mention } from '../people/mention.js';
import { classOf } from './cues.js';
import type { Candidate, Paragraph, Reading } from './reading.js';

/** A count as the facts name it. */
export const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 5 ? '4-5' : n <= 9 ? '6-9' : '10+');

/** Tokens between a quotation and a mention after it, as classes. */
export function gap(paragraph: Paragraph, from: number, to: number): string {
  if (to - from > 5) return 'long';
  const parts: string[] = [];
  for (let at = from; at < to; at++) parts.push(classOf(paragraph.tokens, at));
  return parts.join(' ');
}

/** The first index whose item reaches `at` or lies after it; items are in order of `place`. O(log n). */
export function firstFrom<T>(items: readonly T[], at: number, place: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(items[middle]!) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** More rivals or quotations than this are not told apart. */
const COUNTED_MAX = 12;

/** “her” in “her warning”: no subject. */
export const isOwnerPronoun = ({ kind, possessive }: Candidate['mention']): boolean => kind === 'pronoun' && possessive;

/** Counts of what stands between two tokens of a paragraph: candidates that may be subjects, and quotations. */
export function between(paragraph: Paragraph, from: number, to: number): { rivals: number; holes: number } {
  let rivals = 0;
  const { candidates, holes } = paragraph;
  for (
    let at = firstFrom(candidates, from, (one) => one.mention.from);
    at < candidates.length && rivals < COUNTED_MAX;
    at++
  ) {
    const { mention } = candidates[at]!;
    if (mention.from >= to) break;
    if (mention.to <= to && !isOwnerPronoun(mention)) rivals++;
  }
  const first = firstFrom(holes, from, (hole) => hole);
  let count = 0;
  while (count < COUNTED_MAX && first + count < holes.length && holes[first + count]! < to) count++;
  return { rivals, holes: count };
}

/** The noun phrase that a mention only says more of: “an Instagram post”, “one Tory backbencher”; `null` where there is none. */
export function phraseAround({ candidates }: Reading, { mention, index }: Candidate): Mention | null {
  const outer = candidates[index - 1]?.mention;
  return outer?.paragraph === mention.paragraph && outer.kind === 'noun' && outer.to > mention.to ? outer : null;
}

/** “the mayor, Ada Quill,”: the noun phrase before a name is the same person's. */
const isApposed = (paragraph: Paragraph, { mention }: Candidate, name: Candidate['mention']): boolean =>
  mention.kind === 'noun' && mention.to + 1 === name.from && paragraph.tokens[mention.to]!.text === ',';

/** Whether a mention is the first in its sentence that could be its subject. */
export function leads(paragraph: Paragraph, { mention, index }: Candidate): boolean {
  const first = paragraph.candidates[0];
  if (!first) return true;
  for (let at = index - first.index - 1; at >= 0; at--) {
    const other = paragraph.candidates[at]!;
    if (other.mention.sentence !== mention.sentence) return true;
    if (other.mention.to > mention.from || isApposed(paragraph, other, mention)) continue;
    if (!other.mention.possessive && other.governing.before !== 'prep' && other.governing.before !== 'of') return false;
  }
  return true;
}
