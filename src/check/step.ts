/** One step of an alignment: words that are the same, changed, put in or left out, and how they are related. */

import type { Nearness } from './keys.js';
import type { ReadingKind } from './readings.js';

export type How = 'exact' | Nearness | ReadingKind;

/** Claim words `q0`–`q1` against passage words `s0`–`s1`; one side is empty where words came in or fell out. */
export interface Step {
  readonly op: 'same' | 'changed' | 'added' | 'dropped';
  readonly q0: number;
  readonly q1: number;
  readonly s0: number;
  readonly s1: number;
  readonly how: How;
}

/** Runs of words out and runs of words in become one step each. */
export function joined(steps: readonly Step[]): Step[] {
  const found: Step[] = [];
  for (const step of steps) {
    const last = found.at(-1);
    if (last && last.op === step.op && (step.op === 'added' || step.op === 'dropped'))
      found[found.length - 1] = { ...last, q1: step.q1, s1: step.s1 };
    else found.push(step);
  }
  return found;
}
