/** The headline that a text opens with, where it plainly does. */

import { paragraphs } from './paragraphs.js';
import { sliceOf } from './span.js';
import { words } from './words.js';

/** Headlines of news sites: hardly any is shorter or longer. */
const WORDS_MIN = 3;
const WORDS_MAX = 25;
const UNITS_MAX = 160;
/** What follows a headline is a paragraph of prose, longer than it. */
const PARAGRAPH_WORDS_MIN = 12;

const ENDS_LIKE_PROSE = /[.:;,…"”»]$/;
const OPENS_LIKE_SPEECH = /^["“„«>#*-]/;
const ENDS_LIKE_A_SENTENCE = /[.!?…]["”’'»)\]]*$/;

/** The first line where it is short, has no final stop and is followed by a longer paragraph; otherwise `null`. */
export function headline(text: string): string | null {
  const [first, second] = paragraphs(text);
  if (!first || !second || first.end - first.start > UNITS_MAX) return null;
  const line = sliceOf(text, first);
  const count = words(line).length;
  const following = sliceOf(text, second);
  const isLine =
    count >= WORDS_MIN && count <= WORDS_MAX && !ENDS_LIKE_PROSE.test(line) && !OPENS_LIKE_SPEECH.test(line);
  const isFollowed =
    ENDS_LIKE_A_SENTENCE.test(following) && words(following).length >= Math.max(PARAGRAPH_WORDS_MIN, count);
  return isLine && isFollowed ? line : null;
}
