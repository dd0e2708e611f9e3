/** Where each part of a page stands: in the article as far as names tell, beside it, or far from it. */

import { isComments, type Place, placeOf } from './furniture.js';
import { isPost } from './quoted.js';
import { type Part, wordsIn } from './tree.js';
import type { Line } from './walk.js';

/** Fewer words are a button or a label rather than a paragraph. */
const LONG_WORDS_MIN = 8;
export const isLong = ({ text }: Line): boolean => wordsIn(text) >= LONG_WORDS_MIN;

/** A short report has so many words; a headline with its first lines has fewer. */
export const REPORT_WORDS_MIN = 40;

/** The words of some lines by the numbers of their parts. */
function ownWords(parts: readonly Part[], lines: readonly Line[]): number[] {
  const words = new Array<number>(parts.length).fill(0);
  for (const { part, text } of lines) words[part.number]! += wordsIn(text);
  return words;
}

/** The words of some lines in each part and all that stands in it, by the parts’ numbers. Parts come parents first. */
export function heldWords(parts: readonly Part[], lines: readonly Line[]): readonly number[] {
  const held = ownWords(parts, lines);
  for (let at = parts.length - 1; at > 0; at--) held[parts[at]!.parent!.number]! += held[at]!;
  return held;
}

/** Whether each part is such a one or stands in one, by its number. */
export function inherited(parts: readonly Part[], is: (part: Part) => boolean): readonly boolean[] {
  const within: boolean[] = [];
  for (const part of parts) within.push(is(part) || (part.parent !== null && within[part.parent.number]!));
  return within;
}

export const inside = (parts: readonly Part[], root: Part): readonly boolean[] =>
  inherited(parts, (part) => part === root);

/** The article among several of a page: the one with the page’s headline in it. `null`: all may be parts of one. */
function headedArticle(parts: readonly Part[]): Part | null {
  const heads = parts.filter(({ name }) => name === 'h1');
  let part: Part | null = heads.length === 1 ? heads[0]! : null;
  while (part && part.name !== 'article') part = part.parent;
  return part;
}

const LIVE = / (?:live|liveblog|live blog) /;

/**
 * Whether each part stands apart from the article however much is in it: in the comments that follow an article, or in
 * another article than that with the headline. The posts of a live page are articles of one.
 */
export function apartParts(parts: readonly Part[], lines: readonly Line[]): readonly boolean[] {
  const long = lines.filter((line) => isLong(line) && 2 * line.linked < line.text.length);
  const own = ownWords(parts, long);
  const headed = headedArticle(parts);
  const isHeaded = headed && heldWords(parts, long)[headed.number]! >= REPORT_WORDS_MIN ? inside(parts, headed) : null;
  let before = 0;
  return inherited(parts, (part) => {
    const isLate = before >= REPORT_WORDS_MIN && isComments(part);
    before += own[part.number]!;
    const isOther = isHeaded !== null && part.name === 'article' && !isHeaded[part.number] && !LIVE.test(part.labels);
    return isLate || isOther;
  });
}

/** So much of the article within an element shows that the element is no furniture, whatever it is called. */
const HOLDS_MIN = 0.4;

/** By the parts’ numbers; `null`: in the article. A part within furniture is furniture. `held`: words of the article. */
export function placesOf(
  parts: readonly Part[],
  held: readonly number[],
  apart: readonly boolean[],
): readonly (Place | null)[] {
  const places: (Place | null)[] = [];
  for (const part of parts) {
    const outer = part.parent ? places[part.parent.number]! : null;
    const holds = held[part.number]! >= HOLDS_MIN * held[0]! && held[0]! > 0;
    if (outer === 'far' || apart[part.number]) places.push(outer ?? 'near');
    else places.push(part.parent === null || holds || isPost(part) ? null : (placeOf(part) ?? outer));
  }
  return places;
}
