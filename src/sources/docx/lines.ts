/** The lines of a document’s paragraphs: what goes on in the next paragraph is joined, and breaks part the rest. */

import { oneLine } from '../reading.js';
import type { Paragraph } from './body.js';

/** A line is what will be a paragraph of the text; of its paragraph it has all but the words. */
export type Line = Paragraph;

const isEmpty = ({ text }: Paragraph): boolean => text.trim() === '';

/** Paragraphs with those that go on in the next joined to it: “W” and “e wait.” */
function whole(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let before: string[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.goesOn) before.push(paragraph.text);
    else if (before.length > 0 && !isEmpty(paragraph)) {
      joined.push({ ...paragraph, text: [...before, paragraph.text].join('') });
      before = [];
    } else joined.push(paragraph);
  }
  const last = paragraphs.at(-1);
  if (last && before.length > 0) joined.push({ ...last, text: before.join('') });
  return joined;
}

const ENDS_SENTENCE = /[.!?:;…]["'”’»)\]]{0,3}$/;
const SMALL = /^[\p{Ll}\p{N}]/u;
/** Lines that somebody wrapped by hand, as mail does. */
const WRAPPED_MIN = 45;
const WRAPPED_MAX = 110;
const FULL = 0.8;

/** How many quotation marks more the line opens than it closes; straight ones count by turns. */
function openMarks(line: string): number {
  let curved = 0;
  let straight = 0;
  for (const character of line) {
    if (character === '“' || character === '«') curved++;
    else if (character === '”' || character === '»') curved--;
    else if (character === '"') straight++;
  }
  return curved + (straight % 2);
}

/**
 * Whether a break only wraps: “We wait / for rain,” said Quill.” A line that begins small goes on, and so does
 * one within quotation marks and one that is full, where what stands before does not end a sentence.
 */
function isWrap(before: string, line: string, longest: number): boolean {
  if (before === '' || line === '' || ENDS_SENTENCE.test(before)) return false;
  const full = longest >= WRAPPED_MIN && longest <= WRAPPED_MAX && before.length >= FULL * longest;
  return SMALL.test(line) || full || openMarks(before) > 0;
}

/** The lines that a paragraph’s breaks make. */
function partsOf(text: string): string[] {
  const rows = text.split('\n').map(oneLine);
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const parts: string[][] = [];
  let before = '';
  for (const row of rows) {
    const part = parts.at(-1);
    if (part && isWrap(before, row, longest)) part.push(row);
    else parts.push([row]);
    before = row;
  }
  return parts.map((part) => part.join(' ')).filter((part) => part !== '');
}

/** The bold words that a paragraph begins with are those of its first line. */
const lineOf = (paragraph: Paragraph, text: string): Line => {
  const lead = oneLine(paragraph.lead);
  return { ...paragraph, text, lead: text.startsWith(lead) ? lead : '' };
};

export const linesOf = (paragraphs: readonly Paragraph[]): Line[] =>
  whole(paragraphs).flatMap((paragraph) => partsOf(paragraph.text).map((text) => lineOf(paragraph, text)));
