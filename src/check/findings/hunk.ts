/** Neighbouring differences as one hunk: a change of meaning often takes several words at once. */

import type { Step } from '../step.js';

/** Steps without a `same` among them, in order. */
export type Hunk = readonly Step[];

/** The runs of steps that are not `same`. */
export function hunksOf(steps: readonly Step[]): Hunk[] {
  const hunks: Step[][] = [];
  let open = false;
  for (const step of steps) {
    if (step.op === 'same') open = false;
    else if (open) hunks.at(-1)!.push(step);
    else {
      hunks.push([step]);
      open = true;
    }
  }
  return hunks;
}

export const extent = (hunk: Hunk): { q0: number; q1: number; s0: number; s1: number } => ({
  q0: Math.min(...hunk.map((step) => step.q0)),
  q1: Math.max(...hunk.map((step) => step.q1)),
  s0: Math.min(...hunk.map((step) => step.s0)),
  s1: Math.max(...hunk.map((step) => step.s1)),
});
