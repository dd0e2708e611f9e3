/** Base forms of words: “fell” of “fall”, “largest” of “large”, “succeeded” of “succeed”. */

import { isEverydayWord } from './commonness.js';
import { IRREGULAR_FORMS } from './irregular-forms.js';

const irregular = new Map(
  IRREGULAR_FORMS.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/**
 * Endings with what stands for them in the base form; the first that gives an everyday word is taken. “Hates” is no form of “hat”,
 * and “rated” none of “rat”, which doubles its last letter.
 */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/ied$/, ['y', 'ie']],
  [/iest$/, ['y']],
  [/ier$/, ['y']],
  [/(?<=s|x|z|ch|sh|o)es$/, ['', 'e']],
  [/es$/, ['e']],
  [/(?<=[^aeiou][aeiou][bcdgkmnprtvz])(?:ed|er|est|ing)$/, ['e', '']],
  [/(?:ed|er)$/, ['', 'e']],
  [/est$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/s$/, ['']],
];
/** A stump shorter than this is no word: “best”, “sing”. */
const STUMP_LETTERS_MIN = 3;
const DOUBLED = /([bdgklmnprt])\1$/;

/** The base form of a folded word, or the word where it has none that everyday English knows. */
export function baseForm(fold: string): string {
  const known = irregular.get(fold);
  if (known !== undefined) return known;
  for (const [ending, ends] of ENDINGS) {
    if (!ending.test(fold)) continue;
    const stump = fold.replace(ending, '');
    if (stump.length < STUMP_LETTERS_MIN - 1) continue;
    const candidates = [...ends.map((end) => stump + end), ...(DOUBLED.test(stump) ? [stump.slice(0, -1)] : [])];
    const base = candidates.find((word) => word.length >= STUMP_LETTERS_MIN && isEverydayWord(word));
    if (base !== undefined) return base;
  }
  return fold;
}
