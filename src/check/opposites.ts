/** Opposites: words that turn a sentence round when one is put for the other. */

import { isEverydayWord } from '../text/commonness.js';
import { stemOf } from '../text/near.js';
import { ANTONYMS } from './antonyms.js';

const table = new Map<string, Set<string>>();
for (const line of ANTONYMS.trim().split('\n')) {
  const [word, ...others] = line.split(' ') as [string, ...string[]];
  const stem = stemOf(word);
  for (const other of others) {
    const otherStem = stemOf(other);
    if (stem === otherStem) continue;
    table.set(stem, (table.get(stem) ?? new Set()).add(otherStem));
    table.set(otherStem, (table.get(otherStem) ?? new Set()).add(stem));
  }
}

const PREFIXES = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'anti', 'de'];
const SUFFIXES: readonly (readonly [string, string])[] = [['ful', 'less']];
/** A stump shorter than this is no word with a prefix: “in”–“side”. */
const STUMP_LETTERS_MIN = 4;

const isPrefixed = (longer: string, shorter: string): boolean =>
  shorter.length >= STUMP_LETTERS_MIN &&
  longer.endsWith(shorter) &&
  PREFIXES.includes(longer.slice(0, -shorter.length)) &&
  isEverydayWord(shorter);

const differsBySuffix = (a: string, b: string): boolean =>
  SUFFIXES.some(
    ([one, other]) =>
      (a.endsWith(one) && b.endsWith(other) && a.slice(0, -one.length) === b.slice(0, -other.length)) ||
      (a.endsWith(other) && b.endsWith(one) && a.slice(0, -other.length) === b.slice(0, -one.length)),
  );

/** Whether the folded words say the opposite of each other: “rise”–“fell”, “legal”–“illegal”, “careful”–“careless”. */
export function areOpposite(a: string, b: string): boolean {
  if (a.length > b.length ? isPrefixed(a, b) : isPrefixed(b, a)) return true;
  return differsBySuffix(a, b) || (table.get(stemOf(a))?.has(stemOf(b)) ?? false);
}

/** Whether the word may have an opposite: a quick test before `areOpposite`. */
export const hasOpposite = (fold: string): boolean => table.has(stemOf(fold));
