/**
 * Words that know where they stand. A word is what a reader would count: hyphens, dashes and slashes part words,
 * apostrophes, the points of initialisms and the separators inside figures do not. Linear in the text.
 */

import type { Span } from '../model.js';
import { foldWord } from './fold.js';

export interface Word extends Span {
  /** The word without presentation; see `foldWord`. */
  readonly fold: string;
}

const INSIDE = '[\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]*';
const LETTER = `(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}])\\p{L}${INSIDE})`;
const DIGIT = `(?:\\p{Nd}${INSIDE})`;
const APOSTROPHE = "['\\u2018\\u2019\\u201B\\u02BC]";

const WORD = new RegExp(
  [
    `(?:${LETTER}\\.)+${LETTER}(?![\\p{L}\\p{Nd}'’])\\.?`, // U.S.  p.m.  U.S.S.R
    `${DIGIT}+(?:[.,:]${DIGIT}+)*(?:${LETTER}+(?:${APOSTROPHE}${LETTER}+)?)?`, // 7,500  3.5  10:30  20th  1.5m  1980s
    `${LETTER}(?:${LETTER}|${DIGIT})*(?:${APOSTROPHE}${LETTER}(?:${LETTER}|${DIGIT})*)*`, // don’t  O’Rourke  K1
    '\\p{L}\\p{M}*', // one character of a script without spaces
    '[\\p{Nl}\\p{No}]', // ½ ² Ⅳ
    '[&＆]',
  ].join('|'),
  'gu',
);

/** The words of `text` (or of `text.slice(from, to)`, with offsets into `text`), in order. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(WORD)) {
    const fold = foldWord(match[0]);
    if (fold === '') continue;
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, fold });
  }
  return found;
}

/** The words of several stretches of one text as one run. */
export const wordsOf = (text: string, spans: readonly Span[]): Word[] =>
  spans.flatMap((span) => words(text, span.start, span.end));
