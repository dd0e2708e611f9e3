/** The same figures under another sign or unit: “$40 million” for “£40 million”, “5%” for “5 dollars”. O(steps). */

import { type NumberPhrase, numberAt } from '../../text/numbers.js';
import type { Change } from '../change.js';
import type { Comparison } from '../comparison.js';
import type { Line } from '../line.js';

const phraseAt = (line: Line, at: number): NumberPhrase | null => numberAt(line.text, line.words, at, line.offset);

/** A sign that one side lacks is lost in retyping; where both sides have a unit, another one is another amount. */
export function signChanges({ claim, source, steps }: Comparison): Change[] {
  return steps.flatMap((step): Change[] => {
    if (step.op !== 'same') return [];
    const claimed = phraseAt(claim, step.q0);
    const stored = phraseAt(source, step.s0);
    if (!claimed?.unit || !stored?.unit || claimed.unit === stored.unit) return [];
    const bySign = claimed.bareKey !== null || stored.bareKey !== null;
    const { q0, q1, s0, s1 } = step;
    return bySign ? [{ type: 'number-changed', q0, q1, s0, s1, signed: true }] : [];
  });
}
