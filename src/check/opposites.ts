/** Opposites: words that turn a sentence round when one is put for the other. */

import { baseForm } from '../text/base-form.js';
import { isEverydayWord } from '../text/commonness.js';
import { stemOf } from '../text/near.js';
import { ANTONYMS } from './antonyms.js';
import { NEWS_OPPOSITES } from './news-opposites.js';

/** Of each base form's stem the stems of its opposites. */
const table = new Map<string, Set<string>>();
const stemmed = (fold: string): string => stemOf(baseForm(fold));
const put = (word: string, other: string): void => {
  const [a, b] = [stemmed(word), stemmed(other)];
  if (a !== b) table.set(a, (table.get(a) ?? new Set()).add(b));
};
for (const line of `${ANTONYMS}\n${NEWS_OPPOSITES}`.trim().split(/\n+/)) {
  const [here = [], there = []] = line.split(' | ').map((side) => side.split(' '));
  for (const word of here)
    for (const other of there) {
      put(word, other);
      put(other, word);
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
  if (stemmed(a) === stemmed(b)) return false;
  return differsBySuffix(a, b) || (table.get(stemmed(a))?.has(stemmed(b)) ?? false);
}

/** Whether the word may have an opposite: a quick test before `areOpposite`. */
export const hasOpposite = (fold: string): boolean => table.has(stemmed(fold));
