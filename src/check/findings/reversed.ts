/**
 * Who did it to whom, the other way round: “Karvia attacked Sorland” for “Sorland attacked Karvia”, “Sorland was attacked by
 * Karvia” for the same. The words stay, an alignment shows them as put in here and left out there. O(steps × a clause).
 */

import type { Change } from '../change.js';
import type { Comparison } from '../comparison.js';
import type { Line } from '../line.js';
import type { Step } from '../step.js';
import type { Moved } from './order.js';
import { isListing } from './traded.js';

/** A longer clause that trades its ends is told by its moves. */
const CLAUSE_WORDS_MAX = 12;

/** The clauses turned round; their words count as accounted for. */
export function reversedWords(cmp: Comparison): Moved {
  const changes = [...exchanges(cmp), ...passives(cmp)];
  const claimed = new Set(changes.flatMap(({ q0, q1 }) => range(q0, q1)));
  const source = new Set(changes.flatMap(({ s0, s1 }) => range(s0, s1)));
  return { changes, claimed, source };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

/** “a V b” for “b V a”: one end stays, the rest is put in on its other side in another order. */
function exchanges(cmp: Comparison): Change[] {
  const runs = keptRuns(cmp.steps);
  return cmp.steps.flatMap((added): Change[] => {
    const length = added.q1 - added.q0;
    if (added.op !== 'added' || length > CLAUSE_WORDS_MAX) return [];
    const before = runs.find(({ q1 }) => q1 === added.q0);
    if (before && isTurned(cmp, { q: added.q0, s: before.s0 - length, length, stay: 'first' }))
      return [{ type: 'opposite-meaning', q0: before.q0, q1: added.q1, s0: before.s0 - length, s1: before.s1 }];
    const behind = runs.find(({ q0 }) => q0 === added.q1);
    if (behind && isTurned(cmp, { q: added.q0, s: behind.s1, length, stay: 'last' }))
      return [{ type: 'opposite-meaning', q0: added.q0, q1: behind.q1, s0: behind.s0, s1: behind.s1 + length }];
    return [];
  });
}

/** Neighbouring words that both sides have, as one. */
function keptRuns(steps: readonly Step[]): Step[] {
  const runs: Step[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (step.op !== 'same') continue;
    if (last && last.q1 === step.q0 && last.s1 === step.s0)
      runs[runs.length - 1] = { ...last, q1: step.q1, s1: step.s1 };
    else runs.push(step);
  }
  return runs;
}

interface Turn {
  /** Claim words from `q` on, and passage words from `s` on. */
  readonly q: number;
  readonly s: number;
  readonly length: number;
  /** Which end of the clause in the claim is the one that stayed. */
  readonly stay: 'first' | 'last';
}

/** Whether the claim's words are the passage's with what relates them and what is related the other way round. */
function isTurned({ claim, source, steps }: Comparison, { q, s, length, stay }: Turn): boolean {
  if (s < 0 || s + length > source.words.length) return false;
  if (steps.some((step) => step.op === 'same' && step.s0 < s + length && s < step.s1)) return false;
  for (let cut = 1; cut < length; cut++) {
    const same = range(0, length).every((k) => claim.ids[q + k] === source.ids[s + ((k + length - cut) % length)]);
    const relating = stay === 'first' ? [q, q + cut] : [q + cut, q + length];
    if (same && relates(claim, relating[0]!, relating[1]!)) return true;
  }
  return false;
}

/** Whether the words relate what is on either side: clauses that “and” joins are only listed. */
function relates(line: Line, from: number, to: number): boolean {
  const folds = line.words.slice(from, to).map(({ fold }) => fold);
  return folds.some((fold) => !isListing(fold)) && !folds.some((fold) => JOINING.has(fold));
}
const JOINING = new Set(['and', 'but', 'nor', 'or']);

const BE = new Set('am are be been being is was were'.split(' '));
/** “was badly attacked by”. */
const PARTICIPLE_WORDS_MAX = 3;

/** A passive put in or taken out around its verb, while both ends stay where they are. */
const passives = (cmp: Comparison): Change[] => [
  ...passivesOf(cmp, { op: 'added', line: cmp.claim, at: ({ q0, q1 }) => [q0, q1] }),
  ...passivesOf(cmp, { op: 'dropped', line: cmp.source, at: ({ s0, s1 }) => [s0, s1] }),
];

interface Side {
  readonly op: 'added' | 'dropped';
  readonly line: Line;
  readonly at: (step: Step) => readonly [from: number, to: number];
}

function passivesOf({ steps }: Comparison, { op, line, at }: Side): Change[] {
  return steps.flatMap((step, index): Change[] => {
    if (step.op !== op || !endsIn(line, at(step), (fold) => BE.has(fold))) return [];
    const next = steps.findIndex((other, place) => place > index && other.op === op);
    const by = steps[next];
    const between = steps.slice(index + 1, next);
    const near = between.length > 0 && between.length <= PARTICIPLE_WORDS_MAX;
    if (!by || !near || !between.every((one) => one.s1 > one.s0 && one.q1 > one.q0)) return [];
    const [from] = at(by);
    if (line.words[from]!.fold !== 'by' || steps[next + 1]?.op !== 'same') return [];
    return [{ type: 'opposite-meaning', q0: step.q0, q1: by.q1, s0: step.s0, s1: by.s1 }];
  });
}

const endsIn = (line: Line, [, to]: readonly [number, number], is: (fold: string) => boolean): boolean =>
  is(line.words[to - 1]!.fold);
