/**
 * Folding: what is left of a word once presentation is taken away. Everything that compares words compares folds,
 * and only this file decides what presentation is.
 */

const MARKS = /\p{M}/gu;
/** Soft hyphen, zero-width characters, bidirectional controls: invisible inside a word. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u00B4\u0060\uFF07]/g;
/** Letters that Unicode does not decompose but that newsrooms spell either way. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};
const SPECIAL = /[øđłßæœıðþ]/g;
const ASCII_LOWER = /^[a-z0-9]*$/;
/** Nothing to fold in these but their case. */
const ASCII_PLAIN = /^[A-Za-z0-9'-]*$/;

/**
 * A word without case, accents, compatibility forms, invisible characters, apostrophe style and the points of an
 * initialism: `U.S.` → `us`, `Élysée’s` → `elysee's`. Idempotent. `&` folds to `and`.
 */
export function foldWord(word: string): string {
  if (ASCII_LOWER.test(word)) return word;
  if (ASCII_PLAIN.test(word)) return word.toLowerCase();
  if (word === '&' || word === '＆') return 'and';
  const folded = word
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
    .normalize('NFKD')
    .replace(MARKS, '');
  return /^(?:\p{L}\.)+\p{L}?$/u.test(folded) ? folded.replaceAll('.', '') : folded;
}
