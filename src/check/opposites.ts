/** Opposites: words that turn a sentence round when one is put for the other. */

import { baseForm } from '../text/base-form.js';
import { isEverydayWord } from '../text/commonness.js';
import { stemOf } from '../text/near.js';
import { remembering } from '../text/remembered.js';
import { ANTONYMS } from './antonyms.js';
import { OPPOSITE_POLES } from './opposite-poles.js';

/** A shorter stump is no adjective: “only”, “early”. */
const ADJECTIVE_LETTERS_MIN = 4;

/** “bold” of “boldly”, “happy” of “happily”, “gentle” of “gently”: adverbs are opposed as their adjectives are. */
function adjectiveOf(word: string): string {
  if (!word.endsWith('ly')) return word;
  const stump = word.slice(0, -2);
  const adjectives = [stump, stump.replace(/i$/, 'y'), `${stump}le`];
  return adjectives.find((one) => one.length >= ADJECTIVE_LETTERS_MIN && isEverydayWord(one)) ?? word;
}

/** Of each base form's stem the stems of its opposites. */
const table = new Map<string, Set<string>>();
/** “workers”, “worker” and “work” are opposed alike. */
const stemmed = remembering((fold) => stemOf(adjectiveOf(baseForm(baseForm(fold)))));

const put = (word: string, other: string): void => {
  const [a, b] = [stemmed(word), stemmed(other)];
  if (a !== b) table.set(a, (table.get(a) ?? new Set()).add(b));
};
for (const line of `${ANTONYMS}\n${OPPOSITE_POLES}`.trim().split(/\n+/)) {
  const [here = [], there = []] = line.split(' | ').map((side) => side.split(' '));
  for (const word of here)
    for (const other of there) {
      put(word, other);
      put(other, word);
    }
}

/** A stump shorter than this is no word with a prefix: “in”–“put”. */
const STUMP_LETTERS_MIN = 4;
const DENYING = new Set('anti counter de dis il im in ir mal mis non un'.split(' '));

/** Prefixes that no slip puts before a word, be it ever so rare: “unscripted”. */
const OPENLY_DENYING = /^(?:anti|counter|dis|non|un)/;

/** “legal”, “illegal”. */
const isDenied = (longer: string, shorter: string): boolean =>
  shorter.length >= STUMP_LETTERS_MIN &&
  longer.endsWith(shorter) &&
  DENYING.has(longer.slice(0, -shorter.length)) &&
  (isEverydayWord(shorter) || isEverydayWord(longer) || OPENLY_DENYING.test(longer));

/** Beginnings that stand against each other before one rest: “overpaid”, “underpaid”. */
const BEGINNINGS = [
  ['down', 'up'],
  ['macro', 'micro'],
  ['max', 'min'],
  ['over', 'under'],
  ['post', 'pre'],
] as const;
/** And endings behind one: “careful”, “careless”. */
const ENDINGS = [['ful', 'less']] as const;
/** What is left of either word has so many letters: “use”. */
const REST_LETTERS_MIN = 3;

const swapsBeginning = (a: string, b: string): boolean =>
  BEGINNINGS.some(
    ([one, other]) =>
      a.startsWith(one) && b === other + a.slice(one.length) && b.length >= other.length + REST_LETTERS_MIN,
  );

const swapsEnding = (a: string, b: string): boolean =>
  ENDINGS.some(
    ([one, other]) =>
      a.endsWith(one) && b === a.slice(0, -one.length) + other && b.length >= other.length + REST_LETTERS_MIN,
  );

const swapsPart = (a: string, b: string): boolean => swapsBeginning(a, b) || swapsEnding(a, b);

/** Whether the folded words say the opposite of each other: “rise”–“fell”, “legal”–“illegal”, “careful”–“careless”. */
export function areOpposite(a: string, b: string): boolean {
  if (a.length > b.length ? isDenied(a, b) : isDenied(b, a)) return true;
  const [one, other] = [stemmed(a), stemmed(b)];
  if (one === other) return false;
  return swapsPart(a, b) || swapsPart(b, a) || (table.get(one)?.has(other) ?? false);
}

const SWAPPED = new RegExp(`^(?:${BEGINNINGS.flat().join('|')})`);

/** Whether the word may have an opposite that looks nothing like it: a quick test before `areOpposite`. */
export const hasOpposite = (fold: string): boolean => table.has(stemmed(fold)) || SWAPPED.test(fold);
