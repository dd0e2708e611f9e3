/**
 * The ends of an alignment. A word or two put before a sentence or behind it are aligned with whatever stands in the
 * neighbouring sentence, as one word for another is cheaper than one in and one out. Where the passage's sentence ends
 * and the claim's goes on, they were put in. O(steps).
 */

import type { Alignment } from './align.js';
import { sentenceEndsAfter } from './comparison.js';
import type { ClaimLine, Line } from './line.js';
import type { Step } from './step.js';

/** “ladies and gentlemen”: what is put in at an end is short; more words are an altered sentence. */
const TAIL_WORDS_MAX = 4;
/** A tail keeps less than this share of its bits: an “and” that both have. */
const TAIL_SHARE_MAX = 0.5;

/** The alignment with words that were put in at either end as such. */
export function withoutStrays(alignment: Alignment, claim: ClaimLine, source: Line): Alignment {
  const lines = { claim, source };
  return { ...alignment, steps: trimmedBehind(trimmedBefore(alignment.steps, lines), lines) };
}

interface Lines {
  readonly claim: ClaimLine;
  readonly source: Line;
}

function trimmedBefore(steps: readonly Step[], lines: Lines): readonly Step[] {
  const at = steps.findIndex(({ q0, s0 }) => q0 > 0 && isSeam(lines, q0 - 1, s0 - 1));
  if (at <= 0 || !isTail(steps.slice(0, at), lines)) return steps;
  const { q0, s0 } = steps[at]!;
  return [{ op: 'added', q0: 0, q1: q0, s0, s1: s0, how: 'other' }, ...steps.slice(at)];
}

function trimmedBehind(steps: readonly Step[], lines: Lines): readonly Step[] {
  const n = lines.claim.words.length;
  const at = steps.findLastIndex(({ q1, s1 }) => q1 < n && isSeam(lines, q1 - 1, s1 - 1));
  if (at < 0 || !isTail(steps.slice(at + 1), lines)) return steps;
  const { q1, s1 } = steps[at]!;
  return [...steps.slice(0, at + 1), { op: 'added', q0: q1, q1: n, s0: s1, s1, how: 'other' }];
}

/** Whether the passage's sentence ends where the claim's goes on. */
const isSeam = ({ claim, source }: Lines, q: number, s: number): boolean =>
  s >= 0 && s + 1 < source.words.length && sentenceEndsAfter(source, s) && !sentenceEndsAfter(claim, q);

/** Whether the steps are a few words of the claim that stand nowhere in the passage. */
function isTail(steps: readonly Step[], { claim }: Lines): boolean {
  const paired = steps.some(({ op, s1, s0 }) => op !== 'added' && s1 > s0);
  const claimed = steps.flatMap(({ q0, q1 }) => (q1 > q0 ? [{ q0, q1 }] : []));
  const [from, to] = [claimed[0]?.q0 ?? 0, claimed.at(-1)?.q1 ?? 0];
  if (!paired || to === from || to - from > TAIL_WORDS_MAX || steps.some(isTelling)) return false;
  const bits = (a: number, b: number): number => claim.bits.slice(a, b).reduce((sum, one) => sum + one, 0);
  const kept = steps.reduce((sum, { op, q0, q1 }) => sum + (op === 'same' ? bits(q0, q1) : 0), 0);
  return kept < bits(from, to) * TAIL_SHARE_MAX;
}

/** “No” for “Yes”, a misspelling: a word for another, wherever the sentence ends. */
const isTelling = ({ op, how }: Step): boolean => op === 'changed' && how !== 'other' && how !== 'kindred';
