/** Rewriting a text in places, with a way back to the offsets before: `ab&amp;c` -> `ab&c`, where 3 leads back to 7. */

import type { Span } from '../../model.js';

/** These units become `by`. */
export interface Replacement extends Span {
  readonly by: string;
}

export interface Rewritten {
  readonly text: string;
  /** From an offset in the rewritten text to the one before. Never falls as the offset rises. O(log n). */
  readonly back: (offset: number) => number;
}

/** From here on in the rewritten text, offsets are `shift` less than before. */
interface Step {
  readonly at: number;
  readonly shift: number;
  /** Inside what was put in, an offset leads to the start of what it stands for. */
  readonly inside: { readonly until: number; readonly start: number } | null;
}

/** The last step at or before `offset`. */
function stepAt(steps: readonly Step[], offset: number): Step | null {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? null;
}

/** Makes the replacements, which must be in order and apart. Linear in the text. */
export function rewrite(text: string, replacements: readonly Replacement[]): Rewritten {
  if (replacements.length === 0) return { text, back: (offset) => offset };
  const parts: string[] = [];
  const steps: Step[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, by } of replacements) {
    parts.push(text.slice(from, start), by);
    length += start - from;
    if (by !== '') steps.push({ at: length, shift: start - length, inside: { until: length + by.length, start } });
    length += by.length;
    steps.push({ at: length, shift: end - length, inside: null });
    from = end;
  }
  parts.push(text.slice(from));
  const back = (offset: number): number => {
    const step = stepAt(steps, offset);
    if (!step) return offset;
    return step.inside && offset < step.inside.until ? step.inside.start : offset + step.shift;
  };
  return { text: parts.join(''), back };
}
