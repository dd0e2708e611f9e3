/**
 * How near two folded words are: the same word misspelt, the same word in another form, or another word.
 *
 * Edit distance is optimal string alignment (Damerau–Levenshtein without repeated edits of one stretch), O(a·b) with a
 * bound that stops early. Stems are Porter’s and sounds Double Metaphone’s, both from `natural`.
 */

import { DoubleMetaphone } from 'natural/lib/natural/phonetics/index.js';
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

/** Shorter words differ by one letter from far too many others: “he”, “be”, “we”. */
const MISSPELT_LETTERS_MIN = 3;
/** One slip in a short word, two from here on. */
const TWO_SLIPS_FROM = 6;
/** Three slips from here on. */
const THREE_SLIPS_FROM = 10;

/** How many slips of the keyboard a word of this many letters is allowed. */
export const slipsAllowed = (letters: number): number => {
  if (letters < MISSPELT_LETTERS_MIN) return 0;
  if (letters < TWO_SLIPS_FROM) return 1;
  return letters < THREE_SLIPS_FROM ? 2 : 3;
};

/** Edits that turn `a` into `b`: letters put in, left out, changed or swapped with a neighbour; `limit + 1` when more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) >= ROW_LETTERS) return limit + 1;
  let [before, previous, row] = [ROWS[0]!, ROWS[1]!, ROWS[2]!];
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [before, previous, row] = [previous, row, before];
  }
  return Math.min(previous[b.length]!, limit + 1);
}

/** A longer run of letters is no word that anybody misspells. */
const ROW_LETTERS = 64;
/** Three rows of the table, used again and again: a distance costs no memory. */
const ROWS = [0, 1, 2].map(() => new Uint16Array(ROW_LETTERS + 1));

/** One bit for each letter and digit that a word holds: words far apart here are far apart in edits, at a fraction of the cost. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122) mask |= 1 << (code - 97);
    else mask |= 1 << (26 + (code % 5));
  }
  return mask;
}

const bits = (mask: number): number => {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
};

/** Whether two words of these masks may be within `limit` edits: each edit changes at most two bits. */
export const masksMayBeNear = (a: number, b: number, limit: number): boolean => bits(a ^ b) <= 2 * limit;

const stems = new Map<string, string>();
/** A running process meets each word many times; beyond this many the cache starts again. */
const STEMS_KEPT = 50_000;

/** Porter's stem of a folded word without its possessive: `striking` → `strike`-like `strike`’s stem. */
export function stemOf(fold: string): string {
  let stem = stems.get(fold);
  if (stem === undefined) {
    if (stems.size >= STEMS_KEPT) stems.clear();
    stem = PorterStemmer.stem(fold.replace(/'s?$/, ''));
    stems.set(fold, stem);
  }
  return stem;
}

const metaphone = new DoubleMetaphone();

/** Whether two words may be pronounced alike, vowels aside, or be one foreign word in two transliterations. */
export function soundAlike(a: string, b: string): boolean {
  const [first, second] = metaphone.process(a) as [string, string];
  const [other, another] = metaphone.process(b) as [string, string];
  if (first === other || first === another || second === other) return true;
  return transliterated(a) === transliterated(b);
}

/** Letters that romanisations of Arabic, Cyrillic, Hebrew and Persian names exchange, in the order in which they are put right. */
const ROMANISED: readonly (readonly [RegExp, string])[] = [
  [/kh|q|ck|c(?=[^eiyh])/g, 'k'],
  [/gh|g|dj|dzh|zh/g, 'j'],
  [/ph|ff/g, 'f'],
  [/w/g, 'v'],
  [/ks|x/g, 'ks'],
  [/sch|sh|tch|ch|ts|tz/g, 's'],
  [/z/g, 's'],
  [/(?<!^)h/g, ''],
  [/[aeiouy]+/g, 'a'],
  [/(.)(?=\1)/g, ''],
];

/** What is left of a name where romanisations agree: `volodymyr` and `wladimir` are `valadamar` and `vladamar`. */
function transliterated(fold: string): string {
  let left = fold;
  for (const [letters, common] of ROMANISED) left = left.replace(letters, common);
  return left.replace(/(?<=.)a/g, '');
}
