/** What is a name, as far as its shape tells. */

import { oneLine } from '../reading.js';

const NAME_WORDS_MAX = 8;
const NAME_UNITS_MAX = 80;

const TIME = /[[(]?\b\d{1,2}:\d{2}(?::\d{2})?\b[\])]?/g;
const ENDS_NAME = /[\s:–—-]{1,5}$/;
const CAPITAL = /^[("“]?\p{Lu}/u;
const LETTER = /\p{L}/u;
const NO_NAME = /[?!…;:“”"]|\d|\.$/;
/** Words that a name has in small letters, and its titles. */
const SMALL = new Set('a al and bin da de del der di du e el for in la le of the to van von y zu'.split(' '));

/** `Ana Ruiz: ` -> `Ana Ruiz`; `null` for what is no name, as far as its shape tells. */
export function nameIn(text: string): string | null {
  if (text.length > NAME_UNITS_MAX) return null;
  const name = oneLine(text.replace(TIME, ' ')).replace(ENDS_NAME, '');
  const words = name.split(' ').filter((word) => LETTER.test(word) && !SMALL.has(word.toLowerCase()));
  const capitals = words.filter((word) => CAPITAL.test(word)).length;
  const isName = words.length > 0 && words.length <= NAME_WORDS_MAX && 2 * capitals >= words.length;
  return isName && CAPITAL.test(name) && !NO_NAME.test(name) ? name : null;
}
