/**
 * Lines that were broken at a column, as mail, Gutenberg and scans have them, run together again:
 *
 *     "Nobody has re-               "Nobody has repaired the gate,"
 *     ceived one dollar," he   ->   he said.
 *     said.
 *
 * A text counts as wrapped where its lines go on in mid-sentence. A break stays where a new paragraph, turn, item or
 * header begins. Linear in the text.
 */

import { isEverydayWord } from '../commonness.js';
import { foldWord } from '../fold.js';
import { type Line, linesOf } from './lines.js';
import type { Replacement } from './rewrite.js';

/** No column is wider. In units. */
const WIDTH_MAX = 130;
/** Lines that are shorter are verse, a list or an address. */
const WIDTH_MIN = 22;
/** Of the breaks inside blocks so many fall in mid-sentence; in a transcript with a turn a line none does. */
const SHARE_MIN = 0.25;
/** A line that is shorter than this share of the column ends its paragraph where it ends a sentence. */
const SHORT = 0.7;
/** A heading over a paragraph fills at most so much of the column. */
const HEADING = 0.55;

const ENDS_SENTENCE = /[.?!…:]["'”’»)\]]{0,3}$/;
const OPENS_SMALL = /^["'“‘«(]?\p{Ll}/u;
const HYPHENATED = /(\p{L}+)[-\u2010]$/u;
const OPENING_LETTERS = /^\p{Ll}+/u;
/** What begins a line of its own: an item, a header of a message, a time, a heading of Markdown, a rule, a question. */
const OWN_LINE =
  /^(?:[*•·]\s|[-–—]\s["“]?[\p{Lu}\p{N}]|\d{1,3}[.)]\s|#{1,6}\s|[-=_*]{3,}|\[|\(?\d{1,2}:\d{2}|>>|(?:From|To|Cc|Bcc|Date|Sent|Subject|Reply-To):\s|[QA][:.]?\s{2,}|[QA][:.]\s)/u;
/** “ADA QUILL:”, “**Ada Quill (Ostwick):**”, “Mr. MARROW of Utah.”: words with capitals before a colon, or of a record. */
const LABEL =
  /^\**\p{Lu}[\p{L}\p{M}\p{N}.'’-]{0,25}(?:,? (?:\p{Lu}[\p{L}\p{M}.'’-]{0,25}|\p{N}{1,3}|al|and|de|der|du|for|of|the|to|van|von)){0,8}(?: ?\([^()]{1,60}\)){0,2}:\**(?:\s|$)|^(?:Mr|Mrs|Ms|Miss|Dr|The)\.? \p{Lu}{2,}[^.:]{0,40}[.:]\s/u;
const opensOwn = (line: Line): boolean => OWN_LINE.test(line.text) || LABEL.test(line.text.slice(0, LABEL_UNITS));
const LABEL_UNITS = 160;

/** A break between two lines of one block. */
interface Break {
  /** The line over both, where one stands there without a gap. */
  readonly above: Line | null;
  readonly before: Line;
  readonly after: Line;
}

/** “0:02” alone on its line, as transcripts of videos are copied. */
const TIME = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/;

function breaksOf(lines: readonly Line[]): Break[] {
  const found: Break[] = [];
  for (let at = 1; at < lines.length; at++) {
    const [before, after] = [lines[at - 1]!, lines[at]!];
    if (before.text === '' || after.text === '' || before.depth !== after.depth) continue;
    if (TIME.test(before.text)) continue;
    const above = lines[at - 2];
    found.push({ above: above && above.text !== '' ? above : null, before, after });
  }
  return found;
}

/** “a boat that nobody / wanted”: the line goes on. */
const goesOn = ({ above, before, after }: Break): boolean =>
  !opensOwn(after) &&
  OPENS_SMALL.test(after.text) &&
  !ENDS_SENTENCE.test(before.text) &&
  (before.text.length >= WIDTH_MIN / 2 || (above !== null && above.text.length >= WIDTH_MIN));

/** “re- / paired”: a word that was broken, which no other line is. */
const isWordBroken = ({ before, after }: Break): boolean =>
  HYPHENATED.test(before.text.slice(-50)) && OPENING_LETTERS.test(after.text);

/** The width of the column; 0 where the lines were not broken at one. */
function columnOf(breaks: readonly Break[]): number {
  const width = breaks.reduce((widest, { before }) => Math.max(widest, before.text.length), 0);
  const free = breaks.filter(({ after }) => !opensOwn(after));
  const going = breaks.filter(goesOn).length;
  if (width < WIDTH_MIN || width > WIDTH_MAX || going === 0) return 0;
  return going >= SHARE_MIN * free.length ? width : 0;
}

const firstWord = (words: string): string => words.slice(0, 40).split(/\s/, 1)[0]!;

/** A line of a word or two under a full one: the text was broken twice, at two widths. */
const isOverflow = ({ before, above }: Break, column: number): boolean =>
  above !== null && above.text.length >= FULL * column && before.text.split(' ').length <= OVERFLOW_WORDS;
const FULL = 0.75;
const OVERFLOW_WORDS = 2;
/** So many of them in mid-sentence show it. */
const OVERFLOWS_MIN = 2;

interface Column {
  readonly width: number;
  readonly parted: 'by blank lines' | 'by indents';
  /** Whether lines were broken twice. */
  readonly twice: boolean;
}

/** Whether a break is the column’s, and the two lines are one. */
function isColumns(one: Break, { width: column, parted, twice }: Column): boolean {
  const { before, after } = one;
  if (opensOwn(after)) return false;
  if (goesOn(one) || (twice && isOverflow(one, column))) return true;
  const { length } = before.text;
  if (after.indent > before.indent + 1) return false;
  // “Harms-” over “Oldenburg”: a hyphen ends no paragraph.
  if (HYPHENATED.test(before.text.slice(-50))) return true;
  // A heading is the first line of its block, and short; a short line under one that goes on is no heading.
  const isInside = one.above !== null && !ENDS_SENTENCE.test(one.above.text);
  if (!ENDS_SENTENCE.test(before.text)) return OPENS_SMALL.test(after.text) || isInside || length >= HEADING * column;
  if (length < SHORT * column) return false;
  return parted === 'by blank lines' || length + 1 + firstWord(after.text).length > column * 0.9;
}

/** The words with hyphens of a text, folded: “well-known” tells that a line’s “well-” keeps its hyphen. */
const compoundsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\p{L}{1,40}-\p{L}{1,40}/gu)].map((match) => foldWord(match[0])));

/** What takes the place of a break: a space, nothing behind a dash, and the hyphen goes where it only broke a word. */
function joined({ before, after }: Break, compounds: ReadonlySet<string>): Replacement {
  const place = { start: before.end, end: after.start };
  const left = HYPHENATED.exec(before.text.slice(-50))?.[1];
  const right = OPENING_LETTERS.exec(after.text.slice(0, 50))?.[0];
  if (left === undefined || right === undefined)
    return { ...place, by: /[-\u2010-\u2014]$/.test(before.text) ? '' : ' ' };
  const [a, b] = [foldWord(left), foldWord(right)];
  const isCompound =
    compounds.has(`${a}-${b}`) || (!isEverydayWord(a + b) && isEverydayWord(a) && isEverydayWord(b) && b.length > 2);
  return { ...place, start: isCompound ? place.start : place.start - 1, by: '' };
}

/** Two lines with nothing between them. */
const SINGLE_BREAK = /\S[ \t]{0,200}\n[ \t>]{0,200}[^\s>]/;

/** The breaks that were put in at the column’s end, and what stands there instead. */
export function wrappedLines(text: string): Replacement[] {
  if (!SINGLE_BREAK.test(text)) return [];
  const lines = linesOf(text);
  const breaks = breaksOf(lines);
  const width = columnOf(breaks);
  if (width === 0 && !breaks.some(isWordBroken)) return [];
  const parted = lines.some(({ text: words }, at) => words === '' && at > 0 && at < lines.length - 1)
    ? 'by blank lines'
    : 'by indents';
  const twice = breaks.filter((one) => goesOn(one) && isOverflow(one, width)).length >= OVERFLOWS_MIN;
  const column: Column = { width, parted, twice };
  const compounds = compoundsOf(text);
  return breaks
    .filter((one) => isWordBroken(one) || (width > 0 && isColumns(one, column)))
    .map((one) => joined(one, compounds));
}
