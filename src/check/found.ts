/** Whether an alignment keeps so much of a claim that the claim counts as found there. */

import { surprise } from '../text/commonness.js';
import type { Aligned } from './aligned.js';
import { sentenceEndsAfter } from './comparison.js';
import type { Limits } from './limits.js';
import type { ClaimLine, Line } from './line.js';
import { isCommonplace, isSetPhrase } from './set-phrases.js';
import type { Step } from './step.js';
import { kindsOf, NEGATION } from './word-kinds.js';

/** Words of a typical passage. */
const PASSAGE_WORDS = 40;

/** Bits of choice among all words of a corpus of so many passages. */
export const chanceIn = (total: number): number => Math.log2(Math.max(total, 1) * PASSAGE_WORDS);

export const isWhole = (aligned: Aligned): boolean => aligned.alignment.steps.every((step) => step.op === 'same');

export const foldsOf = (line: Line, from = 0, to = line.words.length): string[] =>
  line.words.slice(from, to).map((word) => word.fold);

/** Whether so much is kept that it is no chance in a corpus of `total` passages. */
export function isFound(claim: ClaimLine, aligned: Aligned, { total, limits }: Corpus): boolean {
  const chance = chanceIn(total);
  if (isWhole(aligned)) return isFoundWhole(claim, aligned, { chance, limits });
  if (isCommonplace(foldsOf(claim))) return false;
  const inOrder =
    claim.words.length > limits.shortWordsMax
      ? isFoundLong(claim, aligned, limits)
      : isFoundShort(claim, aligned, { chance, limits });
  return (
    inOrder || isFoundShuffled(claim, aligned, { chance, limits }) || isFoundTurned(claim, aligned, { chance, limits })
  );
}

/** Whether the claim is a whole sentence there but for one word that turns it: “We shall not win.” for “We shall win.” */
function isFoundTurned(claim: ClaimLine, aligned: Aligned, { chance, limits }: Chance): boolean {
  const { steps } = aligned.alignment;
  const other = steps.filter(({ op }) => op !== 'same');
  if (edgesAt(aligned) < 2 || other.length !== 1 || !turns(claim, aligned.line, other[0]!)) return false;
  const bits = steps.reduce((sum, { op, q0, q1 }) => sum + (op === 'same' ? bitsOver(claim, q0, q1) : 0), 0);
  return bits * limits.orderDiscount >= chance + limits.beyondChanceBits - limits.bitsPerShare;
}

const bitsOver = (claim: ClaimLine, from: number, to: number): number =>
  claim.bits.slice(from, to).reduce((sum, one) => sum + one, 0);

function turns(claim: ClaimLine, source: Line, { op, how, q0, q1, s0, s1 }: Step): boolean {
  if (op === 'changed') return how === 'kindred' || how === 'opposite';
  const word = op === 'added' ? claim.words[q0] : source.words[s0];
  return q1 - q0 + s1 - s0 === 1 && (kindsOf(word?.fold ?? '') & NEGATION) !== 0;
}

/** Whether all the claim's words stand together in the passage, in whatever order: “a threat, not a warning” turned round. */
function isFoundShuffled(claim: ClaimLine, aligned: Aligned, { chance, limits }: Chance): boolean {
  const bits = bitsOver(claim, 0, claim.words.length);
  const enough = bits * limits.orderDiscount >= chance + limits.beyondChanceBits - limits.bitsPerShare;
  return enough && aligned.passage.statement !== null && holdsShuffled(foldsOf(aligned.line), foldsOf(claim));
}

/** Whether as many neighbouring words as `wanted` has are the same ones, “an” aside. O(words). */
function holdsShuffled(all: readonly string[], wanted: readonly string[]): boolean {
  const missing = new Map<string, number>();
  const count = (fold: string, by: number): void => {
    const word = fold === 'an' ? 'a' : fold;
    const sum = (missing.get(word) ?? 0) + by;
    if (sum === 0) missing.delete(word);
    else missing.set(word, sum);
  };
  for (const fold of wanted) count(fold, 1);
  for (let at = 0; at < all.length; at++) {
    count(all[at]!, -1);
    if (at >= wanted.length) count(all[at - wanted.length]!, 1);
    if (missing.size === 0) return true;
  }
  return false;
}

/** How much there is to be found in, and the thresholds of finding. */
export interface Corpus {
  readonly total: number;
  readonly limits: Limits;
}

const factor = ({ passage }: Aligned, limits: Limits): number => (passage.statement ? 1 : limits.proseFactor);

function isFoundLong(claim: ClaimLine, aligned: Aligned, limits: Limits): boolean {
  const { score } = aligned.alignment;
  const dearer = factor(aligned, limits);
  const words = claim.words.length - bracketedWords(claim);
  return score >= limits.scoreMin * dearer && score >= limits.scorePerWordMin * dearer * words;
}

const bracketedWords = (claim: ClaimLine): number => claim.bracketed.reduce((sum, one) => sum + one, 0);

interface Chance {
  readonly chance: number;
  readonly limits: Limits;
}

function isFoundShort(claim: ClaimLine, aligned: Aligned, { chance, limits }: Chance): boolean {
  const { bits, share } = aligned.kept;
  const least = chance * limits.tellingOfChance * limits.tellingByEdges[edgesAt(aligned)];
  return (
    share >= limits.shortShareMin * factor(aligned, limits) &&
    (isMost(claim, aligned, limits) || telling(claim, aligned, limits) >= least) &&
    bits * limits.orderDiscount >= chance + limits.beyondChanceBits - limits.bitsPerShare * share
  );
}

function isFoundWhole(claim: ClaimLine, aligned: Aligned, { chance, limits }: Chance): boolean {
  const all = aligned.line.words.length;
  const { bits } = aligned.kept;
  if (claim.words.length >= all) return true;
  if (isSetPhrase(foldsOf(claim))) return claim.words.length >= all * limits.setPhraseShare;
  const { steps } = aligned.alignment;
  const atEdge = steps[0]!.s0 === 0 || steps.at(-1)!.s1 === all;
  if (bits < limits.wholeBitsMin) return false;
  if (atEdge && bits >= limits.wholeAtEdgeBits) return true;
  return bits * limits.wholeDiscount >= chance + limits.wholeBeyondChanceBits;
}

/** How many of the claim's two ends are ends of a sentence there. */
function edgesAt({ line, alignment }: Aligned): 0 | 1 | 2 {
  const touched = alignment.steps.filter((step) => step.s1 > step.s0);
  const first = touched[0]?.s0 ?? 0;
  const last = (touched.at(-1)?.s1 ?? 1) - 1;
  const starts = alignment.steps[0]?.op !== 'added' && sentenceEndsAfter(line, first - 1);
  const ends = alignment.steps.at(-1)?.op !== 'added' && sentenceEndsAfter(line, last);
  return starts && ends ? 2 : starts || ends ? 1 : 0;
}

const isMost = (claim: ClaimLine, { line, passage }: Aligned, limits: Limits): boolean =>
  passage.statement !== null && claim.words.length >= line.words.length * limits.mostOfStatement;

/** Bits kept beyond those that any everyday word has. */
const telling = (claim: ClaimLine, { kept }: Aligned, limits: Limits): number =>
  kept.shares.reduce(
    (sum, share, i) => sum + share * Math.max(0, surprise(claim.words[i]!.fold) - limits.everydayBits),
    0,
  );
