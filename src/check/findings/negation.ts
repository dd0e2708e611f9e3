/**
 * Negation: whether a hunk of differences turns a sentence's “no” into a “yes” or the reverse. Counted by parity, so that
 * “don’t” for “do not” and “not … nobody” for “somebody” change nothing.
 */

import { isEverydayWord } from '../../text/commonness.js';
import type { Comparison } from '../comparison.js';
import type { Line } from '../line.js';
import type { Step } from '../step.js';
import { kindsOf, NEGATION } from '../word-kinds.js';
import type { Hunk } from './hunk.js';

/** Whether a word of the line denies. */
export function denies(line: Line, at: number): boolean {
  if ((kindsOf(line.words[at]!.fold) & NEGATION) === 0) return false;
  const { fold } = line.words[at]!;
  if (
    fold === 'no' &&
    /^[.\s]*\d/.test(line.text.slice(line.words[at]!.end - line.offset, line.words[at]!.end - line.offset + 3))
  )
    return false; // No. 10
  if (fold === 'nor' || fold === 'neither') return !deniedBefore(line, at);
  return true;
}

/** “neither … nor” and “not … nor” deny once. */
const deniedBefore = (line: Line, at: number): boolean =>
  line.words
    .slice(Math.max(0, at - NOR_REACH), at)
    .some(({ fold }) => fold === 'neither' || fold === 'not' || fold.endsWith("n't"));
const NOR_REACH = 12;

const countIn = (line: Line, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (denies(line, at)) count++;
  return count;
};

/** Whether the claim's word is no word at all but a slip: “nobdy” denies as “nobody” does. */
export const isMistyped = (cmp: Comparison, step: Step): boolean =>
  step.how === 'spelling' && isNoWord(cmp.claim.words[step.q0]!.fold);

const isNoWord = (fold: string): boolean => !isEverydayWord(fold) && (kindsOf(fold) & NEGATION) === 0;

/** How many words deny on either side of the hunk. */
export function denials(cmp: Comparison, hunk: Hunk): { claimed: number; source: number } {
  let claimed = 0;
  let source = 0;
  for (const step of hunk) {
    if (isMistyped(cmp, step)) continue;
    claimed += countIn(cmp.claim, step.q0, step.q1);
    source += countIn(cmp.source, step.s0, step.s1);
  }
  return { claimed, source };
}

/** Helpers that come and go with a “not”: “did not want”, “wanted”. */
const SUPPORT = new Set(['do', 'does', 'did', 'not', 'to', 'ever', 'any']);

/** Whether the run of words is nothing but a denial with its helper verb. */
export const isBareDenial = (line: Line, from: number, to: number): boolean =>
  line.words
    .slice(from, to)
    .every(({ fold }) => SUPPORT.has(fold) || fold === 'never' || fold === 'no' || fold.endsWith("n't"));

export const isSupport = (fold: string): boolean => SUPPORT.has(fold);
