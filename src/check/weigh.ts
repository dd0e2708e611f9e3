/** How distinctive a claim's words are, and how much of a claim an alignment keeps. */

import type { Candidates } from '../model.js';
import { surprise } from '../text/commonness.js';
import type { Alignment } from './align.js';
import { LIMITS, type Limits } from './limits.js';
import type { ClaimLine } from './line.js';

/** Words of a typical passage: turns “passages that hold the word” into “one word in so many”. */
const PASSAGE_WORDS = 40;

/**
 * Bits of a folded word: how surprising it is in everyday English or in this corpus, whichever is less. “Embassy” is rare
 * in English and common in an archive about one.
 */
export const bitsIn =
  (candidates: Candidates, limits: Limits = LIMITS) =>
  (fold: string): number => {
    const everyday = surprise(fold);
    const holding = candidates.frequencies.get(fold) || limits.absentPassages;
    const here = Math.log2((Math.max(candidates.total, 1) * PASSAGE_WORDS) / holding);
    return Math.max(limits.wordBitsMin, Math.min(everyday, here));
  };

/** What an alignment keeps of a claim. */
export interface Kept {
  /** Of each word of the claim, how much of its bits are kept: 0 to 1. */
  readonly shares: Float64Array;
  /** Sum of the kept words' bits. */
  readonly bits: number;
  /** Kept bits of all bits, words in brackets aside. */
  readonly share: number;
  /** Most bits kept in one unbroken run of words. */
  readonly run: number;
}

/** What `alignment` keeps of the claim's words. */
export function keptBy(claim: ClaimLine, alignment: Alignment, limits: Limits = LIMITS): Kept {
  const n = claim.words.length;
  const shares = new Float64Array(n);
  const places = new Int32Array(n).fill(-1);
  for (const step of alignment.steps) {
    const near = step.how === 'spelling' || step.how === 'inflection' || step.how === 'contraction';
    const share = step.op === 'same' ? 1 : step.op === 'changed' && near ? limits.nearShare : 0;
    if (step.op === 'added' || step.op === 'dropped' || step.how === 'other') continue;
    for (let i = step.q0; i < step.q1; i++) {
      shares[i] = share;
      places[i] = step.s0 + Math.min(i - step.q0, step.s1 - step.s0 - 1);
    }
  }
  return summed(claim, { shares, places }, limits);
}

interface Matched {
  readonly shares: Float64Array;
  /** Of each word of the claim its place in the passage, -1 where it has none. */
  readonly places: Int32Array;
}

function summed(claim: ClaimLine, { shares, places }: Matched, limits: Limits): Kept {
  let bits = 0;
  let all = 0;
  let run = 0;
  let longest = 0;
  for (let i = 0; i < shares.length; i++) {
    if (!claim.bracketed[i]) all += claim.bits[i]!;
    if (shares[i] === 0) {
      run = 0;
      continue;
    }
    const follows = i > 0 && near(places[i - 1]!, places[i]!);
    const leads = i + 1 < shares.length && near(places[i]!, places[i + 1]!);
    const alone = !follows && !leads && shares.length > 1;
    if (alone && claim.bits[i]! < limits.aloneBits) shares[i] = shares[i]! * limits.aloneShare;
    const worth = claim.bits[i]! * shares[i]!;
    bits += claim.bracketed[i] ? 0 : worth;
    run = follows && shares[i - 1]! > 0 ? run + worth : worth;
    if (run > longest) longest = run;
  }
  return { shares, bits, share: all > 0 ? bits / all : 0, run: longest };
}

/** Neighbours in the passage too: the next word, or the next but one after a number or compound. */
const near = (a: number, b: number): boolean => a >= 0 && b > a && b - a <= 2;
