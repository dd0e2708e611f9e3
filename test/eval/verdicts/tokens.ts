/** Choosing words of an excerpt. */

import { CONDITIONS, FUNCTION_WORDS, GOVERNORS, NEGATIONS } from './lists/governing.js';
import { HEDGES, MODALS, NOT_AFTER, NOT_BEFORE, QUANTIFIERS } from './lists/meaning.js';
import { DAYS, MAGNITUDES, MONTHS, NUMBER_WORDS, ORDINALS, WEEKDAYS } from './lists/numbers.js';
import type { Excerpt, Token } from './model.js';

const CALENDAR = new Set([...WEEKDAYS, ...MONTHS, ...DAYS.keys()].map((word) => word.toLowerCase()));
const NUMERAL = new Set([
  ...NUMBER_WORDS,
  ...ORDINALS,
  ...MAGNITUDES.keys(),
  'one',
  'first',
  'second',
  'zero',
  'dozen',
]);

export const isDenial = (token: Token): boolean => NEGATIONS.has(token.fold) || token.fold.endsWith("n't");

export const isNumber = (token: Token): boolean => /\p{Nd}/u.test(token.fold) || NUMERAL.has(token.fold);

/** Whether leaving this word out may change what the rest means. */
export const governs = (token: Token): boolean =>
  isDenial(token) ||
  CONDITIONS.has(token.fold) ||
  GOVERNORS.has(token.fold) ||
  MODALS.has(token.fold) ||
  QUANTIFIERS.has(token.fold) ||
  HEDGES.has(token.fold) ||
  /'(?:ll|d)$/.test(token.fold);

/** A plain word: nothing that a more special class of change is about. */
export const isPlain = (token: Token): boolean =>
  !governs(token) && !isNumber(token) && !CALENDAR.has(token.fold) && !token.capital;

export const isContent = (token: Token): boolean =>
  isPlain(token) && !FUNCTION_WORDS.has(token.fold) && token.fold.length >= 4 && /^\p{L}+$/u.test(token.fold);

export const before = (excerpt: Excerpt, token: Token): Token | null => excerpt.tokens[token.index - 1] ?? null;
export const after = (excerpt: Excerpt, token: Token): Token | null => excerpt.tokens[token.index + 1] ?? null;

/** Whether the neighbours make it another word: “the will of”, “first of all”. */
export function isIdiom(excerpt: Excerpt, token: Token): boolean {
  const previous = before(excerpt, token)?.fold ?? '';
  const next = after(excerpt, token)?.fold ?? '';
  return (
    (NOT_AFTER.get(token.fold)?.includes(previous) ?? false) || (NOT_BEFORE.get(token.fold)?.includes(next) ?? false)
  );
}

/** Whether the word belongs to a run of capitalised words, as parts of titles and names do. */
export function inTitle(excerpt: Excerpt, token: Token): boolean {
  const previous = before(excerpt, token);
  const next = after(excerpt, token);
  const runsOn = (word: Token | null, gap: string): boolean => {
    if (word === null) return false;
    return word.capital && !word.opensSentence && /^[ -]$/.test(gap);
  };
  return runsOn(next, token.gap) || runsOn(previous, previous?.gap ?? '');
}

/** Whether this word and both its neighbours are set apart by single spaces. */
export const standsFree = (excerpt: Excerpt, token: Token): boolean =>
  token.gap === ' ' && before(excerpt, token)?.gap === ' ';

/** Whether the edges of the words from `from` to `to` (excluded) could as well lie one word on: “very, very”. */
export function isAmbiguousRun(excerpt: Excerpt, from: number, to: number): boolean {
  const fold = (i: number): string => excerpt.tokens[i]?.fold ?? '';
  return fold(from) === fold(to) || fold(from - 1) === fold(to - 1);
}

export const wholeSentence = (excerpt: Excerpt, number: number): readonly Token[] =>
  excerpt.tokens.filter((token) => token.sentence === number);
