/** Marks that nobody sees: soft hyphens, zero-width spaces and joiners, direction marks where nothing runs right to left. */

import type { Replacement } from './rewrite.js';

/** Soft hyphen, Mongolian separator, zero-width space, word joiner and its kin, byte order mark. */
const ALWAYS = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF]+/g;
/** Joiners and direction marks, which mean something in Arabic, Hebrew, Persian and the scripts of India, and in emoji. */
const SOMETIMES =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{Zs}\d]|^)[\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069]+/gmu;
const NEEDS_THEM = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Where invisible marks stand; they are taken out. */
export function invisibleMarks(text: string): Replacement[] {
  const found = [...text.matchAll(ALWAYS)];
  // One by one: a call takes no hundred thousand of them.
  if (!NEEDS_THEM.test(text)) for (const match of text.matchAll(SOMETIMES)) found.push(match);
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length, by: '' }))
    .sort((a, b) => a.start - b.start);
}
