/** How common a word is in everyday English, and whether it is an everyday word or a name at all. */

import { CAPITAL_WORDS } from './capital-words.js';
import { COMMON_WORDS } from './common-words.js';
import { PLACES } from './places.js';

/** Bits of a word that the list lacks: one in 2^20, a little rarer than the rarest listed. */
export const UNLISTED_BITS = 20;
/** Bits of a contraction, which the list gives in halves: about those of “don’t”. */
const CONTRACTION_BITS = 8;

const NAMES = new Set<string>();
const NO_NAMES = new Set(CAPITAL_WORDS.trim().split('\n'));
const KNOWN_PLACES = new Set(PLACES.trim().split('\n'));
const BITS = new Map<string, number>();
for (const line of COMMON_WORDS.trim().split('\n')) {
  const [word, bits] = line.split(' ') as [string, string];
  const fold = word.toLowerCase();
  if (fold !== word && !NO_NAMES.has(fold)) NAMES.add(fold);
  BITS.set(fold, Number(bits));
}

/** Bits of information in one occurrence of a folded word: 5 for “the”, 16 for “embassy”, `UNLISTED_BITS` at most. */
export function surprise(fold: string): number {
  const listed = BITS.get(fold);
  if (listed !== undefined) return listed;
  const apostrophe = fold.indexOf("'");
  if (apostrophe < 0) return UNLISTED_BITS;
  return fold.endsWith("'s") ? surprise(fold.slice(0, apostrophe)) : CONTRACTION_BITS;
}

/** Whether everyday English knows the folded word as a word, not as a name. */
export const isEverydayWord = (fold: string): boolean => BITS.has(fold) && !NAMES.has(fold);

/** Whether the folded word is known mostly as a name: “chicago”, “monday”, “iraqi”. */
export const isKnownName = (fold: string): boolean => NAMES.has(fold) || (KNOWN_PLACES.has(fold) && !BITS.has(fold));
