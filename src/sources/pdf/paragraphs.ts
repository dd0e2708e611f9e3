/** Lines joined to paragraphs: by gaps, by how far in a line begins, by lines that end short; and over the pages’ ends. */

import { beforeNext, wordsSeen } from './hyphens.js';
import { type BeginsTurn, turnStarts } from './labels.js';
import type { Line } from './lines.js';
import { type Column, columnsOf, isHanging, usualLeading } from './measures.js';

/** In sizes of the letters: a paragraph’s first line begins so far in. */
const INDENT = 0.8;
const LEVEL = 0.4;
/** Of the usual distance between lines. */
const GAP = 1.3;
const SIZE_CHANGE = 0.12;
/** A word that would have stood on the line before, with so much to spare, begins a paragraph. In sizes. */
const SPARE = 0.6;
/** A line so short that does not end a sentence is a heading, where a capital follows. Of the column’s width. */
const HEADING = 0.6;

const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]{0,3}$/;
const OPENS_SMALL = /^\p{Ll}/u;
const OPENS_MARK = /^["“„«‘]/;
const BULLET = /^[•▪◦‣●■–—\uF0B7\uF0A7] /;

/** What is known of a document’s lines when two of them are looked at. */
interface Context {
  readonly columns: ReadonlyMap<Line, Column>;
  /** Of the size of the letters. */
  readonly leading: number;
  readonly hanging: boolean;
  readonly beginsTurn: BeginsTurn;
}

export interface Paragraph {
  readonly text: string;
  /** All its lines, two at least, are set in from both sides. */
  readonly inset: boolean;
}

/** A paragraph as far as it is read. */
interface Open {
  /** Its lines but the last, as they stand before the next. */
  readonly before: string[];
  last: Line;
  /** Lines that begin where the last one does. */
  alike: number;
  /** More quotation marks opened than closed. */
  marks: number;
  /** Every line is set in from both sides. */
  inset: boolean;
}

const marksIn = (text: string): number => {
  let open = 0;
  for (const character of text)
    if (character === '“') open++;
    else if (character === '”') open--;
  return open;
};

/** Whether the next line’s first word would have stood on this line. */
function isShort(line: Line, next: Line, { right }: Column): boolean {
  const word = next.text.split(' ', 1)[0] ?? '';
  const letter = (next.right - next.x) / Math.max(1, next.text.length);
  return line.right + (word.length + 1) * letter + SPARE * line.size < right;
}

const isIndented = (line: Line, { left }: Column): boolean => line.x - left >= INDENT * line.size;

/** Whether a line that ends short ends its paragraph: it ends a sentence, or is a heading. */
function endsShort(line: Line, next: Line, column: Column): boolean {
  if (!isShort(line, next, column)) return false;
  if (ENDS_SENTENCE.test(line.text)) return true;
  return !OPENS_SMALL.test(next.text) && line.right - column.left < HEADING * (column.right - column.left);
}

const changesSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) > SIZE_CHANGE * Math.max(a.size, b.size);

/** Set in from both sides, in sizes of the letters. */
const INSET = 1.5;
const isInset = (line: Line, { left, right }: Column): boolean =>
  line.x - left >= INSET * line.size && right - line.right >= INSET * line.size;

/**
 * Whether a paragraph of one line, set in as a first line is, ends where the next line begins as far in: a line more,
 * and the text is back at the left.
 */
function isAnotherFirst({ last, before }: Open, next: Line, after: Line | undefined, column: Column): boolean {
  if (before.length > 0 || !isIndented(last, column) || Math.abs(last.x - next.x) > LEVEL * next.size) return false;
  const isBack = after !== undefined && after.y > next.y && Math.abs(after.x - column.left) < LEVEL * after.size;
  return ENDS_SENTENCE.test(last.text) && (isBack || OPENS_MARK.test(next.text));
}

interface Next {
  readonly line: Line;
  readonly after: Line | undefined;
}

/** Whether the next line, below the paragraph’s last one, begins another. */
function partsBelow(open: Open, { line: next, after }: Next, { columns, leading, hanging }: Context): boolean {
  const { last, alike } = open;
  const column = columns.get(next)!;
  if (next.y - last.y > GAP * leading * Math.max(next.size, last.size)) return true;
  if (hanging) return false;
  const sets = isIndented(next, column) && Math.abs(last.x - column.left) < LEVEL * last.size;
  const ends = alike > 1 && last.x - next.x > INDENT * next.size;
  return sets || ends || isAnotherFirst(open, next, after, column) || endsShort(last, next, column);
}

/** Whether `next`, on the next page or in the next column, begins another. */
function partsOver({ last, marks }: Open, next: Line, { columns, hanging }: Context): boolean {
  const column = columns.get(last)!;
  if (marks > 0 && !OPENS_MARK.test(next.text)) return false;
  if (!ENDS_SENTENCE.test(last.text)) return endsShort(last, next, column);
  return (!hanging && isIndented(next, columns.get(next)!)) || isShort(last, next, column);
}

function begins(open: Open, { line: next, after }: Next, context: Context): boolean {
  if (next.isTurn || context.beginsTurn(next.text) || BULLET.test(next.text) || changesSize(open.last, next))
    return true;
  const isBelow = context.columns.get(open.last) === context.columns.get(next) && next.y > open.last.y;
  return isBelow ? partsBelow(open, { line: next, after }, context) : partsOver(open, next, context);
}

/** The paragraphs of a document, whose pages’ lines are given in the order in which they are read. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraph[] {
  const lines = pages.flat();
  const texts = lines.map(({ text }) => text);
  const seen = wordsSeen(texts);
  const beginsTurn = turnStarts(texts);
  const columns = columnsOf(pages);
  const hanging = isHanging(lines, beginsTurn);
  const context: Context = { columns, leading: usualLeading(lines, columns), hanging, beginsTurn };
  const opened: Open[] = [];
  lines.forEach((line, at) => {
    const open = opened.at(-1);
    const inset = isInset(line, columns.get(line)!);
    if (!open || begins(open, { line, after: lines[at + 1] }, context)) {
      opened.push({ before: [], last: line, alike: 1, marks: marksIn(line.text), inset });
      return;
    }
    open.before.push(beforeNext(open.last.text, line.text, seen));
    open.alike = Math.abs(open.last.x - line.x) < LEVEL * line.size ? open.alike + 1 : 1;
    open.marks += marksIn(line.text);
    open.inset &&= inset;
    open.last = line;
  });
  return opened.map(({ before, last, inset }) => ({
    text: before.join('') + last.text,
    inset: inset && before.length > 0,
  }));
}
