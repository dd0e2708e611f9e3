/** Finding words that somebody copied in a text: white space and the shape of marks do not count. */

import type { Span } from '../model.js';

const SHAPES: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '-', '—': '-' };

interface Levelled {
  readonly text: string;
  /** Of each unit of `text`, where it stands in the original. */
  readonly at: readonly number[];
}

/** The text in one case, with one kind of mark, and one space for each stretch of white space. O(n). */
function levelled(text: string): Levelled {
  const units: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const blank = /\s/.test(unit);
    if (blank && units.at(-1) === ' ') continue;
    const lower = unit.toLowerCase();
    units.push(blank ? ' ' : (SHAPES[unit] ?? (lower.length === 1 ? lower : unit)));
    at.push(i);
  }
  return { text: units.join(''), at };
}

/** Where the words stand: once, in several places, or nowhere. */
export function placeOfWords(text: string, words: string): Span | 'nowhere' | 'several' {
  const sought = levelled(words.trim()).text;
  const inside = levelled(text);
  const first = sought === '' ? -1 : inside.text.indexOf(sought);
  if (first < 0) return 'nowhere';
  if (inside.text.indexOf(sought, first + 1) >= 0) return 'several';
  return { start: inside.at[first]!, end: inside.at[first + sought.length - 1]! + 1 };
}
