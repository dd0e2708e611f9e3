/** Quotation marks and what stands for them, told from apostrophes and inches. One pass, linear in the text. */

import type { Span } from '../model.js';

export type Side = 'open' | 'close' | 'either';

export interface Mark extends Span {
  readonly side: Side;
  readonly family: Family;
}

/** Marks that close each other. Curly and straight double marks are one family: pages mix them. */
export type Family = 'double' | 'single' | 'guillemet';

const MARKS = /["“”„‟«»‹›‘’‚]|''|``|(?<=^|[\s([{—–-])'(?=\S)|(?<=\S)'(?=$|[\s)\]},.;:?!—–-])/g;

const SPACE_OR_OPENING = /[\s([{\u2014\u2013\u2026/-]/;
const SPACE_OR_CLOSING = /[\s)\]},.;:?!\u2014\u2013\u2026/-]/;
export const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export const before = (text: string, at: number, from: number): string => (at > from ? text[at - 1]! : ' ');
const after = (text: string, at: number, to: number): string => (at < to ? text[at]! : ' ');

/** Which side a straight mark is on, by what stands on its two sides. */
function sideOf(text: string, start: number, end: number, paragraph: Span): Side {
  const [left, right] = [before(text, start, paragraph.start), after(text, end, paragraph.end)];
  const opens = SPACE_OR_OPENING.test(left) && !/\s/.test(right);
  const closes = !/\s/.test(left) && SPACE_OR_CLOSING.test(right);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const ELISION = /^(?:em|til|tis|twas|cause|bout|n|round|\d\ds?)\b/i;
const ELISION_UNITS = 6;

const ofFamily = (family: Family, side: Side, start: number, end: number): Mark => ({ start, end, side, family });

function singleMark(text: string, start: number, paragraph: Span): Mark | null {
  const end = start + 1;
  const [left, right] = [before(text, start, paragraph.start), after(text, end, paragraph.end)];
  if (LETTER_OR_DIGIT.test(left) && LETTER_OR_DIGIT.test(right)) return null; // an apostrophe
  const character = text[start]!;
  if (character === '‘' || character === '‚') return ofFamily('single', 'open', start, end);
  if (SPACE_OR_OPENING.test(left)) {
    const opens = character === "'" && !ELISION.test(text.slice(end, end + ELISION_UNITS));
    return opens ? ofFamily('single', 'open', start, end) : null;
  }
  const closes = SPACE_OR_CLOSING.test(right) || right === '”' || right === '"';
  return closes ? ofFamily('single', 'close', start, end) : null;
}

function markAt(text: string, mark: string, start: number, paragraph: Span): Mark | null {
  const end = start + mark.length;
  switch (mark) {
    case '“':
      return ofFamily('double', closesGerman(text, start, paragraph) ? 'close' : 'open', start, end);
    case '„':
    case '‟':
    case '``':
      return ofFamily('double', 'open', start, end);
    case '”':
      return ofFamily('double', closesWrong(text, start, paragraph), start, end);
    case "''":
      return ofFamily('double', sideOf(text, start, end, paragraph), start, end);
    case '"':
      return isInch(text, start, paragraph)
        ? null
        : ofFamily('double', sideOf(text, start, end, paragraph), start, end);
    case '«':
    case '»':
    case '‹':
    case '›':
      return ofFamily('guillemet', 'either', start, end);
    default:
      return singleMark(text, start, paragraph);
  }
}

/** “ closes after a German „, where a word stands before it and none after. */
function closesGerman(text: string, start: number, paragraph: Span): boolean {
  const left = before(text, start, paragraph.start);
  return (
    !/\s/.test(left) && !SPACE_OR_OPENING.test(left) && SPACE_OR_CLOSING.test(after(text, start + 1, paragraph.end))
  );
}

/** ” set where an opening mark belongs: at the start of a word, after a space. */
const closesWrong = (text: string, start: number, paragraph: Span): Side =>
  /\s/.test(before(text, start, paragraph.start)) && LETTER_OR_DIGIT.test(after(text, start + 1, paragraph.end))
    ? 'either'
    : 'close';

/** 6' 2" tall: a straight mark after a figure that stands alone among feet and inches. */
const isInch = (text: string, start: number, paragraph: Span): boolean =>
  /\d/.test(before(text, start, paragraph.start)) &&
  INCHES.test(text.slice(Math.max(paragraph.start, start - INCH_UNITS), start));
const INCHES = /\d\s?(?:['\u2032]|ft\.?|feet)\s?\d{1,2}(?:\.\d)?$/;
const INCH_UNITS = 12;

const TAG = /<\/?[a-z][^<>]*>/gi;

/** Markup that a page left in its text: the marks in its attributes quote nobody. */
function tagsOf(text: string, paragraph: Span): Span[] {
  const slice = text.slice(paragraph.start, paragraph.end);
  if (!slice.includes('<')) return [];
  return [...slice.matchAll(TAG)].map((match) => ({
    start: paragraph.start + match.index,
    end: paragraph.start + match.index + match[0].length,
  }));
}

/** The quotation marks of a paragraph, in order, with the side they are on as far as their surroundings tell. */
export function marksOf(text: string, paragraph: Span): Mark[] {
  const found: Mark[] = [];
  const tags = tagsOf(text, paragraph);
  let tag = 0;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const start = paragraph.start + match.index;
    while (tag < tags.length && tags[tag]!.end <= start) tag++;
    if (tag < tags.length && tags[tag]!.start < start) continue; // within markup
    if (text[start - 1] === text[start] && text[start + 1] === text[start]) continue; // within a row of marks
    const mark = markAt(text, match[0], start, paragraph);
    if (mark) found.push(mark);
  }
  return found;
}
