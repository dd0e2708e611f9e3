/** Terms: what a store keeps of a word so that texts which hold it are found again. */

import { PAIRED_WORDS } from './paired-words.js';

/** A term and its place among the words of its text. */
export interface Term {
  readonly term: string;
  readonly place: number;
}

/** What two paired words that stand side by side are filed under. */
export const pairOf = (fold: string, next: string): string => `${fold} ${next}`;

/**
 * What a text is filed under, from the folds of its words in order: each word, and each two very common words that
 * stand side by side, as `it is`. A pair’s place is that of its first word. Linear.
 */
export function termsOf(folds: readonly string[]): Term[] {
  const found: Term[] = [];
  folds.forEach((fold, place) => {
    found.push({ term: fold, place });
    const next = folds[place + 1];
    if (next !== undefined && PAIRED_WORDS.has(fold) && PAIRED_WORDS.has(next))
      found.push({ term: pairOf(fold, next), place });
  });
  return found;
}

/** Bits above the lower 32: with 42 bits, half a million different terms share a key with a probability of 3 %. */
const UPPER = 1 << 10;

/**
 * The number a term is filed under: 42 bits of cyrb53, a mix of two multiplicative hashes (public domain, bryc). Words
 * that happen to share a key are found together and told apart by the alignment. Never change it: stores keep it.
 */
export function termKey(term: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < term.length; index++) {
    const unit = term.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b & (UPPER - 1)) * 2 ** 32 + (a >>> 0);
}

/** How much finding a word says: the logarithm of how rare it is among `total` texts of which `documents` hold it. */
export const rarity = (documents: number, total: number): number => Math.log(1 + total / (documents + 0.5));

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Shorter words have so many neighbours that a neighbour says nothing. */
const MISTYPED_UNITS_MIN = 4;
/** Longer ones are no words; the bound keeps the work small. */
const MISTYPED_UNITS_MAX = 24;

/**
 * What a word may have been before one key was missed: one letter left out, put in, changed, or two swapped
 * (Damerau’s four errors; Norvig’s `edits1`). About 54 a letter; none for very short or very long words.
 */
export function neighbours(fold: string): string[] {
  if (fold.length < MISTYPED_UNITS_MIN || fold.length > MISTYPED_UNITS_MAX) return [];
  const found = new Set<string>();
  for (let at = 0; at <= fold.length; at++) {
    const before = fold.slice(0, at);
    const after = fold.slice(at);
    for (const letter of LETTERS) {
      found.add(before + letter + after);
      if (after) found.add(before + letter + after.slice(1));
    }
    if (after) found.add(before + after.slice(1));
    if (after.length > 1) found.add(before + after[1]! + after[0]! + after.slice(2));
  }
  found.delete(fold);
  return [...found];
}
