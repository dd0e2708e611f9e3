/** Days of a month in either order: “May 2”, “2 May”, “2nd of May”, “the second of May”. Linear: four words at most. */

import { numberAt } from './numbers.js';
import type { Word } from './words.js';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** As agencies shorten them. */
const SHORT = new Map([...MONTHS.map((month) => [month.slice(0, 3), month] as const), ['sept', 'september']]);

const monthOf = (fold: string | undefined): string | null => {
  if (fold === undefined) return null;
  return MONTHS.includes(fold) ? fold : (SHORT.get(fold) ?? null);
};

const FIGURE = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/;

/** The day that a word gives in figures, or in words where `of` follows. */
function dayOf(words: readonly Word[], at: number): number | null {
  const fold = words[at]?.fold;
  if (fold === undefined) return null;
  if (FIGURE.test(fold)) return Number.parseInt(fold, 10);
  const ordinal = words[at + 1]?.fold === 'of' ? numberAt('', words.slice(at, at + 1), 0)?.key : undefined;
  const value = ordinal === undefined ? null : /^#(\d{1,2})th$/.exec(ordinal)?.[1];
  return value ? Number(value) : null;
}

/** A day of a month that begins at a word. */
export interface DayPhrase {
  readonly length: number;
  /** Same key, same day. */
  readonly key: string;
}

/** The day that begins at `words[at]`, or `null`. */
export function dayAt(words: readonly Word[], at: number): DayPhrase | null {
  const month = monthOf(words[at]?.fold);
  if (month) {
    const day = FIGURE.test(words[at + 1]?.fold ?? '') ? dayOf(words, at + 1) : null;
    return day ? { length: 2, key: `${month} ${day}` } : null;
  }
  const from = words[at]?.fold === 'the' ? at + 1 : at;
  const day = dayOf(words, from);
  if (!day) return null;
  const of = words[from + 1]?.fold === 'of' ? 1 : 0;
  const behind = monthOf(words[from + 1 + of]?.fold);
  return behind ? { length: from - at + 2 + of, key: `${behind} ${day}` } : null;
}
