/** What kind of change it is when one word stands for another: the most specific type that fits. */

import type { FindingType } from '../../model.js';
import type { Word } from '../../text/words.js';
import { type Comparison, rawWord } from '../comparison.js';
import { isName } from '../names-in.js';
import { personOf } from '../persons.js';
import type { Step } from '../step.js';
import { isFromToday, isOtherTime } from '../times.js';
import { isUnit } from '../units.js';
import { DATE, type Kinds, kindsOf, MODAL, NEGATION, NUMBER, PRONOUN, QUANTIFIER, refuses } from '../word-kinds.js';
import { isPerfect, isSemiModal, roundsNumber } from './degrees.js';
import { denies, isMistyped } from './negation.js';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Words that make a four-digit number a year. */
const BEFORE_YEAR =
  /^(?:in|since|by|of|until|before|after|from|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Number words that are as often something else. */
export const LOOSE_NUMBER = new Set(['first', 'one', 'second', 'third']);

/** The type of a changed step. */
export function typeOfPair(cmp: Comparison, step: Step): FindingType {
  const { claim, source } = cmp;
  if (step.how === 'contraction') return 'contraction';
  const claimed = kindsOver(cmp, step.q0, step.q1, 'claim');
  const stored = kindsOver(cmp, step.s0, step.s1, 'source');
  if (denialsOver(cmp, step) && !isMistyped(cmp, step)) return 'negation-changed';
  if (step.how === 'spelling') return 'spelling';
  if (claimed & stored & NUMBER) return isYear(cmp, step) ? 'date-changed' : 'number-changed';
  if (claimed & stored & DATE) return 'date-changed';
  if (claimed & stored & MODAL) return 'modality-changed';
  if (isSameBody(...foldsOf(cmp, step))) return 'word-substituted';
  if (claimed & stored & QUANTIFIER) return 'quantifier-changed';
  if (claimed & stored & NEGATION && isFaintDenial(cmp, step)) return 'quantifier-changed';
  if (isOtherTime(...foldsOf(cmp, step), nextOfBoth(cmp, step))) return 'date-changed';
  if (step.how === 'opposite') return 'opposite-meaning';
  if (step.how === 'inflection') return 'inflection';
  if (refuses(claim.words[step.q0]!.fold) !== refuses(source.words[step.s0]!.fold)) return 'negation-changed';
  if (isUnit(claim.words[step.q0]!.fold) && isUnit(source.words[step.s0]!.fold)) return 'number-changed';
  if (isOtherPerson(claim.words[step.q0]!.fold, source.words[step.s0]!.fold)) return 'name-changed';
  const named = isName(source, step.s0) || isName(claim, step.q0);
  if ((claimed | stored) & DATE && (named || foldsOf(cmp, step).some(isFromToday))) return 'date-changed';
  if (named && !((claimed | stored) & PRONOUN)) return 'name-changed';
  if (isFirmNumber(cmp, step)) return 'number-changed';
  if ((claimed | stored) & MODAL || isPerfect(claim, step.q0) !== isPerfect(source, step.s0)) return 'modality-changed';
  if ((claimed | stored) & QUANTIFIER) return 'quantifier-changed';
  if (roundsNumber(claim, step.q0) || roundsNumber(source, step.s0)) return 'quantifier-changed';
  return isSemiModal(claim, step.q0) && isSemiModal(source, step.s0) ? 'modality-changed' : 'word-substituted';
}

const foldsOf = ({ claim, source }: Comparison, step: Step): [string, string] => [
  claim.words[step.q0]!.fold,
  source.words[step.s0]!.fold,
];

/** “everyone” and “everybody” are one. */
const isSameBody = (a: string, b: string): boolean => BODY.test(a) && BODY.test(b) && a[0] === b[0];
const BODY = /^(?:any|every|some)(?:body|one)$/;

/** The word behind the two, where they have the same. */
function nextOfBoth({ claim, source }: Comparison, { q1, s1 }: Step): string | undefined {
  const next = claim.words[q1]?.fold;
  return next === source.words[s1]?.fold ? next : undefined;
}

/** Denials that leave a little: “hardly” is not “never”. */
const FAINT = new Set(['barely', 'hardly', 'rarely', 'scarcely', 'seldom']);
const isFaintDenial = (cmp: Comparison, step: Step): boolean => {
  const [claimed, stored] = foldsOf(cmp, step);
  return FAINT.has(claimed) !== FAINT.has(stored);
};

const isOtherPerson = (a: string, b: string): boolean => {
  const [one, other] = [personOf(a), personOf(b)];
  return one !== null && other !== null && one !== other;
};

function kindsOver(cmp: Comparison, from: number, to: number, side: 'claim' | 'source'): Kinds {
  const line = side === 'claim' ? cmp.claim : cmp.source;
  let kinds = 0;
  for (let at = from; at < to; at++) kinds |= kindsOf(line.words[at]!.fold);
  if (to - from === 1 && rawWord(line, from) === 'May') kinds |= DATE;
  return kinds;
}

function denialsOver(cmp: Comparison, step: Step): boolean {
  let parity = 0;
  for (let at = step.q0; at < step.q1; at++) if (denies(cmp.claim, at)) parity ^= 1;
  for (let at = step.s0; at < step.s1; at++) if (denies(cmp.source, at)) parity ^= 1;
  return parity === 1;
}

function isYear(cmp: Comparison, step: Step): boolean {
  const { claim, source } = cmp;
  return (
    YEAR.test(claim.words[step.q0]!.fold) &&
    YEAR.test(source.words[step.s0]!.fold) &&
    BEFORE_YEAR.test(source.words[step.s0 - 1]?.fold ?? '')
  );
}

function isFirmNumber(cmp: Comparison, step: Step): boolean {
  const firm = ({ fold }: Word): boolean => (kindsOf(fold) & NUMBER) !== 0 && !LOOSE_NUMBER.has(fold);
  return firm(cmp.claim.words[step.q0]!) || firm(cmp.source.words[step.s0]!);
}

/** Whether a bracketed word says something else than the word it stands for. */
export function bracketMisleads(cmp: Comparison, step: Step): boolean {
  const type = typeOfPair(cmp, step);
  if (type === 'negation-changed' || type === 'opposite-meaning') return true;
  const both = kindsOver(cmp, step.q0, step.q1, 'claim') & kindsOver(cmp, step.s0, step.s1, 'source');
  return (both & (NUMBER | DATE | MODAL | QUANTIFIER | NEGATION)) !== 0;
}
