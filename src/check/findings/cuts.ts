/**
 * Where a quote begins or ends inside a sentence of its source: worth saying, and a change of meaning when what was cut
 * off governs what is kept: “be confused with …” from “should not be confused with …”, “we will pay” from “we will pay
 * if …”.
 */

import type { Change } from '../change.js';
import { type Comparison, gapAfter, sentenceEndsAfter } from '../comparison.js';
import { CONDITION, kindsOf } from '../word-kinds.js';
import { opinionBefore, roundsNumber } from './degrees.js';
import { denies } from './negation.js';
import { isTrigger, measures } from './runs.js';

/** How far back a negation reaches: “I do not for a moment believe that …”. */
const REACH_BACK = 8;
/** How far on a condition may follow. */
const REACH_ON = 14;
const CLAUSE = /[,;:—–()]/;
const COORDINATE = new Set(['and', 'but', 'or', 'so', 'because', 'as']);
/** Conditions that, after a clause, take it back. */
const TRAILING = new Set(['except', 'if', 'provided', 'unless', 'until', 'without']);

/** The cuts at either end. */
export function cuts(cmp: Comparison): Change[] {
  const touched = cmp.steps.filter((step) => step.s1 > step.s0);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return [];
  return [...cutBefore(cmp, first.s0), ...cutAfter(cmp, last.s1 - 1)];
}

function cutBefore(cmp: Comparison, at: number): Change[] {
  const { source, claim } = cmp;
  if (at === 0 || sentenceEndsAfter(source, at - 1)) return [];
  let from = at;
  let governs = false;
  while (from > 0 && at - from < REACH_BACK && !endsClause(cmp, from - 1)) {
    from--;
    if (denies(source, from) || (from === at - 1 && qualifies(cmp, from))) {
      governs = true;
      break;
    }
    if (COORDINATE.has(source.words[from]!.fold)) break;
  }
  const place = { q0: cmp.q0, q1: cmp.q0 };
  const opinion = governs ? null : opinionBefore(source, at);
  if (opinion !== null) return [{ type: 'omission-changes-meaning', ...place, s0: opinion, s1: at }];
  const condition = governs ? null : conditionBefore(cmp, at);
  if (condition !== null) return [{ type: 'omission-changes-meaning', ...place, s0: condition, s1: at }];
  if (governs) return [{ type: 'omission-changes-meaning', ...place, s0: from, s1: at }];
  if (claim.bracketed[cmp.q0]) return [];
  return [
    { type: claim.gaps[cmp.q0] ? 'marked-omission' : 'cut-mid-sentence', ...place, s0: sentenceFrom(cmp, at), s1: at },
  ];
}

/**
 * Where the clause begins that sets a condition for what is kept: “If the wall fails, people | will die”; `null` where none
 * does, or where another clause has begun since: “If the wall fails, people will die, and | we all know it”.
 */
function conditionBefore(cmp: Comparison, at: number): number | null {
  const { source } = cmp;
  let from = sentenceFrom(cmp, at);
  while (from < at && LINKING.has(source.words[from]!.fold)) from++;
  if (from === at || at - from > CONDITION_WORDS_MAX || !TRAILING.has(source.words[from]!.fold)) return null;
  let end = from;
  while (end < at && !CLAUSE.test(gapAfter(source, end))) end++;
  if (end === at || isIdle(cmp, from, end + 1)) return null;
  for (let next = end + 1; next < at; next++)
    if (CLAUSE.test(gapAfter(source, next)) && COORDINATE.has(source.words[next + 1]!.fold)) return null;
  return from;
}

/** A longer way back is an argument of its own. */
const CONDITION_WORDS_MAX = 30;
/** Words that may stand before “if” at the head of a sentence. */
const LINKING = new Set(['and', 'but', 'even', 'now', 'only', 'or', 'so', 'well']);

/** “If you ask me, …”, “If I may, …” set no condition. */
const isIdle = ({ source }: Comparison, from: number, to: number): boolean => {
  const verb = source.words[from + 2]?.fold ?? '';
  return verb === 'ask' || (to - from === 3 && /^(?:like|may|recall|remember|want|will)$/.test(verb));
};

/** Whether the word, right before the cut, measures or hedges what follows: “almost | all”, “some | people”. */
const qualifies = (cmp: Comparison, at: number): boolean =>
  (cmp.source.words[at]!.fold !== 'but' && isTrigger(cmp.source, at)) ||
  measures(cmp.source.words[at]!.fold) ||
  roundsNumber(cmp.source, at);

const endsClause = (cmp: Comparison, at: number): boolean =>
  sentenceEndsAfter(cmp.source, at) || CLAUSE.test(gapAfter(cmp.source, at));

function sentenceFrom(cmp: Comparison, at: number): number {
  let from = at;
  while (from > 0 && !sentenceEndsAfter(cmp.source, from - 1)) from--;
  return from;
}

function cutAfter(cmp: Comparison, at: number): Change[] {
  const { source, claim } = cmp;
  if (at + 1 >= source.words.length || sentenceEndsAfter(source, at)) return [];
  if (claim.bracketed[cmp.q1 - 1]) return [];
  const governing = governsFromBehind(cmp, at);
  const place = { q0: cmp.q1, q1: cmp.q1, s0: at + 1 };
  if (governing !== null) return [{ type: 'omission-changes-meaning', ...place, s1: governing + 1 }];
  return [{ type: claim.gaps[cmp.q1] ? 'marked-omission' : 'cut-mid-sentence', ...place, s1: sentenceTo(cmp, at) }];
}

/** The cut-off word that takes back what is kept, or `null`. */
function governsFromBehind(cmp: Comparison, at: number): number | null {
  const { source } = cmp;
  if (source.words[at + 1]!.fold === 'but') return at + 1;
  if (denies(source, at + 1) && !CLAUSE.test(gapAfter(source, at))) return at + 1;
  for (let next = at + 1; next < source.words.length && next <= at + REACH_ON; next++) {
    const { fold } = source.words[next]!;
    if (COORDINATE.has(fold)) return null;
    if (kindsOf(source.words[next]!.fold) & CONDITION && TRAILING.has(fold)) return next;
    if (sentenceEndsAfter(source, next)) return null;
  }
  return null;
}

function sentenceTo(cmp: Comparison, at: number): number {
  let to = at + 1;
  while (to < cmp.source.words.length && !sentenceEndsAfter(cmp.source, to)) to++;
  return Math.min(to + 1, cmp.source.words.length);
}
