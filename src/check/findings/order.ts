/**
 * Words that changed places. An alignment keeps order, so a phrase that moved shows as words put in here and left out
 * there; this puts both ends together again. O(words put in × words near them).
 */

import { surprise } from '../../text/commonness.js';
import type { Change } from '../change.js';
import { type Comparison, sentenceStart } from '../comparison.js';
import { isName } from '../names-in.js';
import { kindsOf, NEGATION, NUMBER } from '../word-kinds.js';
import { reversedWords } from './reversed.js';
import { relates, tradedWords } from './traded.js';

/** How far from the aligned words a moved phrase is looked for. */
const REACH_WORDS = 60;
/** A single word must say so much, in everyday English, for its move to be one. */
const LONE_BITS_MIN = 9;

/** Changes of order, and the words that they account for. */
export interface Moved {
  readonly changes: readonly Change[];
  /** Claim and passage words that are accounted for. */
  readonly claimed: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** Finds moved words among the differences. */
export function movedWords(cmp: Comparison): Moved {
  const loose = looseWords(cmp);
  const free = freeWords(cmp);
  const told = [tradedWords(cmp), reversedWords(cmp)];
  const changes: Change[] = told.flatMap((one) => one.changes);
  const claimed = new Set(told.flatMap((one) => [...one.claimed]));
  const source = new Set(told.flatMap((one) => [...one.source]));
  for (let q = cmp.q0; q < cmp.q1; q++) {
    if (!loose.has(q) || claimed.has(q)) continue;
    const run = longestRun(cmp, q, { loose, free, source });
    if (!run || !isMove(cmp, q, run)) continue;
    changes.push({ type: 'reordered', q0: q, q1: q + run.length, s0: run.s, s1: run.s + run.length });
    for (let k = 0; k < run.length; k++) {
      claimed.add(q + k);
      source.add(run.s + k);
    }
  }
  return { changes: withExchanges(cmp, changes), claimed, source };
}

/** Moves across words that stayed between them say the reverse: “three were cracked, and the fourth was missing”. */
function withExchanges(cmp: Comparison, moves: readonly Change[]): Change[] {
  const found: Change[] = [];
  for (const move of moves) {
    const last = found.at(-1);
    if (last?.type === 'reordered' && move.type === 'reordered' && isExchange(cmp, last, move))
      found[found.length - 1] = { type: 'opposite-meaning', q0: last.q0, q1: move.q1, s0: move.s0, s1: last.s1 };
    else found.push(move);
  }
  return found;
}

const isExchange = (cmp: Comparison, a: Change, b: Change): boolean =>
  relates(cmp, a.q1, b.q0) &&
  cmp.steps.some(({ op, q0, s0 }) => op === 'same' && a.q1 <= q0 && q0 < b.q0 && b.s1 <= s0 && s0 < a.s0);

/** Claim words that match nothing where they stand. */
function looseWords(cmp: Comparison): Set<number> {
  const loose = new Set<number>();
  for (const step of cmp.steps) {
    const other = step.op === 'changed' && (step.how === 'other' || step.how === 'kindred' || step.how === 'opposite');
    if (step.op !== 'added' && !other) continue;
    for (let q = step.q0; q < step.q1; q++) if (!cmp.claim.bracketed[q]) loose.add(q);
  }
  return loose;
}

/** Passage words that match nothing, in the aligned stretch or near it. */
function freeWords(cmp: Comparison): Set<number> {
  const first = cmp.steps[0]?.s0 ?? 0;
  const last = cmp.steps.at(-1)?.s1 ?? 0;
  const free = new Set<number>();
  const to = Math.min(cmp.source.words.length, last + REACH_WORDS);
  for (let s = Math.max(0, first - REACH_WORDS); s < to; s++) free.add(s);
  for (const step of cmp.steps) {
    const taken =
      step.op === 'same' || (step.op === 'changed' && (step.how === 'spelling' || step.how === 'inflection'));
    if (taken) for (let s = step.s0; s < step.s1; s++) free.delete(s);
  }
  return free;
}

interface Run {
  readonly s: number;
  readonly length: number;
}

function longestRun(
  cmp: Comparison,
  q: number,
  among: { loose: ReadonlySet<number>; free: ReadonlySet<number>; source: ReadonlySet<number> },
): Run | null {
  let best: Run | null = null;
  for (const s of among.free) {
    let length = 0;
    while (
      q + length < cmp.q1 &&
      among.loose.has(q + length) &&
      among.free.has(s + length) &&
      !among.source.has(s + length) &&
      cmp.claim.ids[q + length] === cmp.source.ids[s + length]
    )
      length++;
    if (length > (best?.length ?? 0)) best = { s, length };
  }
  return best;
}

/** “poor” for “rich” is an opposite even where another “poor” stands near. */
function standsForOpposite(cmp: Comparison, q: number): boolean {
  const step = cmp.steps.find(({ q0, q1 }) => q0 <= q && q < q1);
  if (step?.how !== 'opposite') return false;
  const traded = cmp.steps.some(
    (other) => other !== step && other.op === 'changed' && cmp.claim.ids[other.q0] === cmp.source.ids[step.s0],
  );
  return !traded;
}

/** A lone word that stands in another sentence of the passage than what it is aligned with is another word there. */
function isFromElsewhere({ source, steps }: Comparison, q: number, s: number): boolean {
  const at = steps.find(({ q0, q1 }) => q0 <= q && q < q1)?.s0 ?? s;
  return sentenceStart(source, Math.min(at, source.words.length - 1)) !== sentenceStart(source, s);
}

/** Names, numbers and denials that trade places say something else: they are no mere move. */
function isMove(cmp: Comparison, q: number, run: Run): boolean {
  let bits = 0;
  for (let k = 0; k < run.length; k++) {
    bits += surprise(cmp.claim.words[q + k]!.fold);
    if (kindsOf(cmp.claim.words[q + k]!.fold) & NEGATION) return false;
  }
  if (run.length > 1) return bits >= LONE_BITS_MIN;
  if (isFromElsewhere(cmp, q, run.s)) return false;
  const weighty = isName(cmp.source, run.s) || (kindsOf(cmp.claim.words[q]!.fold) & NUMBER) !== 0;
  return bits >= LONE_BITS_MIN && !weighty && !standsForOpposite(cmp, q);
}
