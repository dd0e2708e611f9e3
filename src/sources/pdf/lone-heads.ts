/**
 * Running heads and feet that stand in a document once, as “The Review” does on the left page and the story’s name on
 * the right: a short line over text that goes on from the page before. A heading has a finished paragraph before it.
 */

import type { Line } from './lines.js';
import type { Framed } from './margins.js';
import { usualSize } from './notes.js';

const UNITS_MAX = 80;
/** Of the width of the page’s text. */
const WIDTH_MAX = 0.6;
/** So far from the text, in sizes of the letters: lines of text stand about 1.2 apart. */
const GAP_MIN = 1.7;
/** Set so much smaller or larger than the text. */
const SIZE_CHANGE = 0.05;
/** Headings are larger. */
const LARGE = 1.15;
/** Set in from both sides by so much, in sizes. */
const CENTRED = 2;
/** A line of the text that fills so much of the width goes on. */
const FULL = 0.75;

const ENDED = /[.?!…:;]["'”’»)\]]{0,3}$/;
const SMALL = /^\p{Ll}/u;
const OPENS_MARK = /^["“„«‘]/;
const NO_HEAD = /[“”"]|^\p{Ll}|^[QA][.:] |[.?!,;:]["'”’)]{0,2}$/u;
/** As many lines before a page’s end are looked at for a quotation that is open. */
const LOOK_LINES = 12;

/** How a document’s text is set: the size of most letters, and how wide the widest page is. */
interface Measure {
  readonly usual: number;
  readonly width: number;
}

/** How a page’s text is set, without one line of it. */
interface Setting {
  readonly left: number;
  readonly right: number;
  readonly usual: number;
}

function edgesOf(lines: readonly Line[]): { left: number; right: number } {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    left = Math.min(left, line.x);
    right = Math.max(right, line.right);
  }
  return { left, right };
}

/** The last page may have a few words alone: the others tell how wide it is. */
function settingOf(lines: readonly Line[], { usual, width }: Measure): Setting {
  const { left, right } = edgesOf(lines);
  return { left, right: Math.max(right, left + width), usual };
}

function measureOf(pages: readonly Framed[]): Measure {
  const widths = pages.map(({ lines }) => edgesOf(lines)).map(({ left, right }) => right - left);
  return { usual: usualSize(pages.flatMap(({ lines }) => lines)), width: widths.reduce((a, b) => Math.max(a, b), 0) };
}

/** Whether a line at a page’s edge, beside the line of text nearest to it, is short and set apart. */
function isApart(line: Line, nearest: Line, { left, right, usual }: Setting): boolean {
  const isShort = line.text.length <= UNITS_MAX && line.right - line.x <= WIDTH_MAX * (right - left);
  if (!isShort || NO_HEAD.test(line.text) || line.size > LARGE * usual) return false;
  const isFar = Math.abs(nearest.y - line.y) > GAP_MIN * Math.max(line.size, nearest.size);
  const isOtherSize = Math.abs(line.size - usual) > SIZE_CHANGE * usual;
  const isCentred = line.x - left > CENTRED * line.size && right - line.right > CENTRED * line.size;
  return isFar || isOtherSize || isCentred;
}

/** Whether a quotation is open at the end of a page’s lines. */
function isQuoting(lines: readonly Line[]): boolean {
  const text = lines
    .slice(-LOOK_LINES)
    .map((line) => line.text)
    .join(' ');
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}

/** Whether the text of a page goes on with `next`. */
function goesOn(before: readonly Line[], next: Line, { left, right }: Setting): boolean {
  const last = before.at(-1);
  if (!last || next.isTurn) return false;
  if (isQuoting(before) && !OPENS_MARK.test(next.text)) return true;
  if (ENDED.test(last.text)) return false;
  return SMALL.test(next.text) || last.right - left >= FULL * (right - left);
}

/** A page’s lines from the top down. */
const downward = (lines: readonly Line[]): Line[] => [...lines].sort((a, b) => a.y - b.y);

/** The line over a page’s text, where that goes on from the page before; `null`: none. */
function headOf(before: readonly Line[], lines: readonly Line[], measure: Measure): Line | null {
  const [first, second] = downward(lines);
  if (!first || !second) return null;
  const setting = settingOf(
    lines.filter((line) => line !== first),
    measure,
  );
  const text = lines.filter((line) => line !== first);
  return isApart(first, second, setting) && goesOn(before, text[0]!, setting) ? first : null;
}

/** The line under a page’s text, where that goes on on the next page; `null`: none. */
function footOf(lines: readonly Line[], after: readonly Line[], measure: Measure): Line | null {
  const [last, above] = downward(lines).reverse();
  const next = after[0];
  if (!last || !above || !next) return null;
  const text = lines.filter((line) => line !== last);
  const setting = settingOf(text, measure);
  return isApart(last, above, setting) && goesOn(text, next, setting) ? last : null;
}

/** As high, and of the same size, as a head of another page. In points. */
const SAME_HEIGHT = 3;
const SAME_SIZE = 0.3;
const isLike = (line: Line, head: Line): boolean =>
  Math.abs(line.y - head.y) <= SAME_HEIGHT && Math.abs(line.size - head.size) <= SAME_SIZE;

/** The first page has none before it: its head is set as small and as high as another page’s. */
function firstHead(lines: readonly Line[], heads: readonly Line[], measure: Measure): Line | null {
  const [first, second] = downward(lines);
  if (!first || !second || first.size > (1 - SIZE_CHANGE) * measure.usual) return null;
  const setting = settingOf(
    lines.filter((line) => line !== first),
    measure,
  );
  return isApart(first, second, setting) && heads.some((head) => isLike(first, head)) ? first : null;
}

/** The pages without such heads and feet. */
export function withoutLoneHeads(pages: readonly Framed[]): readonly Framed[] {
  const measure = measureOf(pages);
  const found = new Set<Line>();
  const add = (line: Line | null): void => {
    if (line) found.add(line);
  };
  const left = (at: number): readonly Line[] => pages[at]!.lines.filter((line) => !found.has(line));
  for (let at = 1; at < pages.length; at++) {
    add(headOf(left(at - 1), left(at), measure));
    add(footOf(left(at - 1), left(at), measure));
  }
  if (pages.length > 0) add(firstHead(pages[0]!.lines, [...found], measure));
  if (found.size === 0) return pages;
  return pages.map(({ lines, heads }) => ({
    lines: lines.filter((line) => !found.has(line)),
    heads: [...heads, ...lines.filter((line) => found.has(line))],
  }));
}
