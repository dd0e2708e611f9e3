/** Which words of a line are names: the capital that a word keeps inside a sentence. */

import { isEverydayWord, isKnownName } from '../text/commonness.js';
import { gapAfter, rawWord, sentenceEndsAfter } from './comparison.js';
import type { Line } from './line.js';

const CAPITAL = /^\p{Lu}/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}'’.-]+$/u;
/** Endings that names seldom have and rare English words often. */
const INFLECTED = /(?:ed|ing|ly|ness|tion|ments?|able|ous)$/;
/** A quotation that opens: its first word has a capital. */
const OPENING = /["'‘“«]$/;
const PRONOUN_I = /^i(?:'.*)?$/;

/** Whether the word is written as a name is: with a capital that neither a sentence's start nor shouting explains. */
export function isName(line: Line, at: number): boolean {
  const raw = rawWord(line, at);
  const { fold } = line.words[at]!;
  const bare = fold.replace(/'s?$/, '');
  if (!CAPITAL.test(raw) || PRONOUN_I.test(fold)) return false;
  if (isKnownName(bare)) return true;
  if (SHOUTED.test(raw) && raw.length > 1 && isEverydayWord(bare)) return isInitialism(raw);
  if (sentenceEndsAfter(line, at - 1) || OPENING.test(gapAfter(line, at - 1)))
    return !isEverydayWord(bare) && !INFLECTED.test(bare);
  return true;
}

const isInitialism = (raw: string): boolean => /^(?:\p{Lu}\.){2,}/u.test(raw) || raw === 'US' || raw === 'WHO';
