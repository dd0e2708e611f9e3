/** What kind of change it is when words came in or fell out. */

import type { FindingType } from '../../model.js';
import { type Comparison, gapAfter, rawWord, sentenceEndsAfter, sentenceStart } from '../comparison.js';
import type { Line } from '../line.js';
import type { Step } from '../step.js';
import { pointsAtTime } from '../times.js';
import { CONDITION, DATE, type Kinds, kindsOf, MODAL, NUMBER, QUANTIFIER, refuses } from '../word-kinds.js';
import { isOpinion, isOutOfSeveral, isPerfect, isSemiModalRun, opinionBefore, roundsNumber } from './degrees.js';
import { denies } from './negation.js';
import { LOOSE_NUMBER } from './pairs.js';

/** Up to so many words left out in a row are words removed, from three on an omission: the contract's line. */
const REMOVED_WORDS_MAX = 2;

/** Hedges that take back what stands near them; others of the kind only measure it. */
const HEDGES = new Set(
  'allegedly almost apparently arguably likely maybe nearly ostensibly partially partly perhaps possibly potentially presumably probably purportedly reportedly reputedly seemingly supposedly unlikely'.split(
    ' ',
  ),
);

/** “the day after it reaches my desk” for “the day it reaches my desk”. */
const SEQUENCE = new Set(['after', 'before']);

/** The type of words that the claim puts in. */
export function typeOfAdded(cmp: Comparison, step: Step): FindingType {
  const { claim } = cmp;
  if (step.q1 - step.q0 === 1 && SEQUENCE.has(claim.words[step.q0]!.fold)) return 'date-changed';
  return typeOfFew(claim, { from: step.q0, to: step.q1 }) ?? 'word-added';
}

/** The type of words that the claim leaves out without a mark. */
export function typeOfDropped(cmp: Comparison, step: Step): FindingType {
  const { source } = cmp;
  const length = step.s1 - step.s0;
  if (length > REMOVED_WORDS_MAX)
    return hidesTrigger(cmp, step.s0, step.s1) ? 'omission-changes-meaning' : 'unmarked-omission';
  if (isCondition(source, step.s0, step.s1)) return 'omission-changes-meaning';
  return typeOfFew(source, { from: step.s0, to: step.s1 }) ?? 'word-removed';
}

/** The type of words left out under an ellipsis. */
export const typeOfMarkedOmission = (cmp: Comparison, step: Step): FindingType =>
  hidesTrigger(cmp, step.s0, step.s1) ? 'omission-changes-meaning' : 'marked-omission';

function typeOfFew(line: Line, run: { from: number; to: number }): FindingType | null {
  let kinds: Kinds = 0;
  let firm = false;
  for (let at = run.from; at < run.to; at++) {
    kinds |= kindsOf(line.words[at]!.fold);
    firm ||= /\d/.test(rawWord(line, at));
  }
  const few = run.to - run.from <= REMOVED_WORDS_MAX;
  if (firm) return 'number-changed';
  if (!few) return null;
  const folds = line.words.slice(run.from, run.to).map(({ fold }) => fold);
  if (folds.some(refuses)) return 'negation-changed';
  if (isCondition(line, run.from, run.to)) return 'modality-changed';
  if (kinds & DATE || (folds.length === 2 && pointsAtTime(folds[0]!, folds[1]!))) return 'date-changed';
  if (kinds & MODAL) return 'modality-changed';
  if (isSemiModalRun(line, run.from, run.to) || isPerfect(line, run.from)) return 'modality-changed';
  if (kinds & QUANTIFIER || roundsNumber(line, run.to - 1)) return 'quantifier-changed';
  if (isOutOfSeveral(line, run.from, run.to) || isOpinion(line, run.from, run.to)) return 'quantifier-changed';
  const lone = run.to - run.from === 1 && !LOOSE_NUMBER.has(line.words[run.from]!.fold);
  return kinds & NUMBER && lone ? 'number-changed' : null;
}

const SOFT_CONDITIONS = new Set(['but', 'till', 'whether']);

const isCondition = (line: Line, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (kindsOf(line.words[at]!.fold) & CONDITION && !SOFT_CONDITIONS.has(line.words[at]!.fold)) return true;
  return false;
};

/** Whether the word is a negation, a condition or a hedge: what must not be cut from a sentence unseen. */
export const isTrigger = (line: Line, at: number): boolean =>
  denies(line, at) ||
  (kindsOf(line.words[at]!.fold) & CONDITION) !== 0 ||
  HEDGES.has(line.words[at]!.fold) ||
  isInverted(line, at);

/** “had I known, …”: a condition without “if”. */
function isInverted(line: Line, at: number): boolean {
  const subject = line.words[at + 1]?.fold ?? '';
  if (!INVERTED.has(line.words[at]!.fold) || !SUBJECTS.has(subject)) return false;
  if (endsClause(line, at - 1)) return !endsAsked(line, at);
  return JOINING.has(line.words[at - 1]!.fold);
}
const INVERTED = new Set(['had', 'were']);
const SUBJECTS = new Set('he i it she that there they this we you'.split(' '));

function endsAsked(line: Line, from: number): boolean {
  let at = from;
  while (!sentenceEndsAfter(line, at)) at++;
  return gapAfter(line, at).includes('?');
}

/**
 * Whether passage words `from`–`to` hold a trigger that governs what stays, or part a denial from what it denies: sentences
 * and clauses that are left out whole govern themselves.
 */
function hidesTrigger(cmp: Comparison, from: number, to: number): boolean {
  const { source } = cmp;
  if (isSameDenial(source, from - 1, to - 1)) return false;
  for (let at = from; at < to; at++)
    if (
      isTrigger(source, at) &&
      !isWholeWithin(source, at, { from, to }) &&
      !deniesOnlyWithin(source, at, { from, to })
    )
      return true;
  const opinion = opinionBefore(source, to);
  return measuresNext(source, from, to) || shiftsDenial(source, from, to) || (opinion !== null && opinion >= from);
}

/**
 * Whether the word denies what is left out with it: its clause ends in the run, where another begins. “I … refused” from
 * “I never asked. They came, and I refused”, “… I would not” from “I have not asked, and | I would not”.
 */
function deniesOnlyWithin(line: Line, at: number, { from, to }: { from: number; to: number }): boolean {
  if ((kindsOf(line.words[at]!.fold) & CONDITION) !== 0 || !denies(line, at)) return false;
  for (let end = at + 1; end < to; end++) {
    if (sentenceEndsAfter(line, end)) return true;
    const joins = CLAUSE.test(gapAfter(line, end)) && JOINING.has(line.words[end + 1]?.fold ?? '');
    if (joins && end + 2 === to) return sentenceStart(line, at) >= from;
  }
  return false;
}

const CLAUSE = /[,;:—–]/;
const JOINING = new Set(['and', 'but', 'or', 'so']);

/** “will not … fall” from “will not rise, and will not fall”: the denial that stays is that of what it denies. */
const isSameDenial = (line: Line, kept: number, hidden: number): boolean =>
  kept >= 0 && denies(line, kept) && line.words[kept]!.fold === line.words[hidden]!.fold;

/** How far before the run its denial may stand: “not a | warning, it is a | threat”. */
const DENIAL_REACH = 3;

/** Whether a denial that stays has its object in the run, and another clause's words come to stand for it. */
function shiftsDenial(line: Line, from: number, to: number): boolean {
  if (endsClause(line, from - 1) || endsClause(line, to - 1) || beginsClause(line, to - 1)) return false;
  let at = from - 1;
  while (at >= 0 && from - at <= DENIAL_REACH && !denies(line, at) && !endsClause(line, at - 1)) at--;
  if (at < 0 || !denies(line, at)) return false;
  for (let end = from; end < to - 1; end++)
    if (sentenceEndsAfter(line, end) || beginsClause(line, end + 1)) return true;
  return false;
}

/** Whether the word opens a clause behind a mark: “, and”, “, it”; the next of a list does not. */
const beginsClause = (line: Line, at: number): boolean =>
  endsClause(line, at - 1) && (JOINING.has(line.words[at]!.fold) || SUBJECTS.has(line.words[at]!.fold));

const endsClause = (line: Line, at: number): boolean =>
  at < 0 || CLAUSE.test(gapAfter(line, at)) || sentenceEndsAfter(line, at);

/** Whether the run ends with a measure of the word behind it: “… and most of | my friends”. */
function measuresNext(line: Line, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && /^(?:of|the)$/.test(line.words[at]!.fold)) at--;
  const measured = at >= from && (measures(line.words[at]!.fold) || roundsNumber(line, at));
  return measured && !sentenceEndsAfter(line, to - 1);
}

/** Whether the folded word measures or hedges what follows it: “all”, “almost”; not “less”, “everybody”. */
export const measures = (fold: string): boolean => (kindsOf(fold) & QUANTIFIER) !== 0 && !STANDS_ALONE.has(fold);

/** Quantifiers that are no measure of the word after them. */
const STANDS_ALONE = new Set(
  'both certainly definitely everybody everyone everything less more much often once quite rather somebody someone something sometimes twice usually'.split(
    ' ',
  ),
);

/** Whether the word's whole sentence lies in the run. */
function isWholeWithin(line: Line, at: number, run: { from: number; to: number }): boolean {
  if (sentenceStart(line, at) < run.from) return false;
  for (let end = at; end < run.to; end++) if (sentenceEndsAfter(line, end)) return true;
  return false;
}
