/** Titles of works between quotation marks: “In her book, ‘The Long Dry Season,’ …”. Nobody says them. */

import type { Span } from '../model.js';
import { isFunctionWord } from '../people/function-words.js';
import { sliceOf } from '../text/span.js';

/** Longest title that is looked at, and how much of what stands before it, in UTF-16 code units. */
const TITLE_UNITS_MAX = 120;
const BEFORE_UNITS = 24;
/** A single capital word may be a shout. */
const TITLE_WORDS_MIN = 2;

/** What a title stands right behind: the kind of work it is, or a word that introduces a title. */
const INTRODUCES =
  /(?:^|[^\p{L}])(?:album|autobiography|ballad|bestseller|book|comedy|documentary|drama|entitled|film|memoir|movie|musical|novel|opera|painting|play|podcast|poem|series|show|single|sitcom|song|thriller|titled|trilogy)s?,?\s*["'“”‘’«„]*$/iu;

/** Whether the quotation with this content is the title of a work: introduced as one, and set in capitals like one. */
export function isTitleOfWork(text: string, content: Span): boolean {
  if (content.end - content.start > TITLE_UNITS_MAX) return false;
  if (!INTRODUCES.test(text.slice(Math.max(0, content.start - BEFORE_UNITS), content.start))) return false;
  const words = sliceOf(text, content).match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const telling = words.filter((word) => !isFunctionWord(word.toLowerCase()));
  return words.length >= TITLE_WORDS_MIN && telling.length > 0 && telling.every((word) => /^\p{Lu}/u.test(word));
}
