/**
 * Quotations: stretches between quotation marks, before anybody asks what they are. Marks are paired within a
 * paragraph; one that is never closed is closed at the paragraph's end, so that no slip swallows an article. One pass
 * for the marks and one for the pairs, linear in the text.
 */

import type { Span } from '../model.js';

export interface Quotation extends Span {
  /** The words between the marks; the whole stretch is `start`–`end`, marks included. */
  readonly content: Span;
  /** Which of the paragraphs it stands in. */
  readonly paragraph: number;
  /** `false`: its closing mark is missing. */
  readonly closed: boolean;
  /** Whether it goes on from the paragraph before, which left its quotation open. */
  readonly continues: boolean;
  /** Whether its marks are single. */
  readonly single: boolean;
}

type Side = 'open' | 'close' | 'either';

interface Mark extends Span {
  readonly side: Side;
  readonly family: Family;
}

/** Marks that close each other. Curly and straight double marks are one family: pages mix them. */
type Family = 'double' | 'single' | 'guillemet';

const MARKS = /["“”„‟«»‹›‘’‚]|''|``|(?<=^|[\s([{—–-])'(?=\S)|(?<=\S)'(?=$|[\s)\]},.;:?!—–-])/g;

const SPACE_OR_OPENING = /[\s([{\u2014\u2013\u2026/-]/;
const SPACE_OR_CLOSING = /[\s)\]},.;:?!\u2014\u2013\u2026/-]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const before = (text: string, at: number, from: number): string => (at > from ? text[at - 1]! : ' ');
const after = (text: string, at: number, to: number): string => (at < to ? text[at]! : ' ');

/** Which side a straight mark is on, by what stands on its two sides. */
function sideOf(text: string, mark: Span, paragraph: Span): Side {
  const [left, right] = [before(text, mark.start, paragraph.start), after(text, mark.end, paragraph.end)];
  const opens = SPACE_OR_OPENING.test(left) && !/\s/.test(right);
  const closes = !/\s/.test(left) && SPACE_OR_CLOSING.test(right);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

/** Words that begin with an apostrophe: ’em, ’til, ’90s. */
const ELISION = /^(?:em|til|tis|twas|cause|bout|n|round|\d\ds?)\b/i;
const ELISION_UNITS = 6;

function singleMark(text: string, at: Span, paragraph: Span): Mark | null {
  const [left, right] = [before(text, at.start, paragraph.start), after(text, at.end, paragraph.end)];
  if (LETTER_OR_DIGIT.test(left) && LETTER_OR_DIGIT.test(right)) return null; // an apostrophe
  const character = text[at.start]!;
  if (character === '‘' || character === '‚') return { ...at, side: 'open', family: 'single' };
  const elided = ELISION.test(text.slice(at.end, at.end + ELISION_UNITS));
  if (SPACE_OR_OPENING.test(left))
    return character === "'" && !elided ? { ...at, side: 'open', family: 'single' } : null;
  return SPACE_OR_CLOSING.test(right) || right === '”' || right === '"'
    ? { ...at, side: 'close', family: 'single' }
    : null;
}

function markAt(text: string, match: RegExpMatchArray, paragraph: Span): Mark | null {
  const start = paragraph.start + match.index!;
  const span = { start, end: start + match[0].length };
  switch (match[0]) {
    case '“':
    case '„':
    case '‟':
    case '``':
      return {
        ...span,
        side: match[0] === '“' && closesGerman(text, span, paragraph) ? 'close' : 'open',
        family: 'double',
      };
    case '”':
    case "''":
      return {
        ...span,
        side: match[0] === "''" ? sideOf(text, span, paragraph) : closesWrong(text, span, paragraph),
        family: 'double',
      };
    case '"':
      return isInch(text, span, paragraph) ? null : { ...span, side: sideOf(text, span, paragraph), family: 'double' };
    case '«':
    case '»':
    case '‹':
    case '›':
      return { ...span, side: 'either', family: 'guillemet' };
    default:
      return singleMark(text, span, paragraph);
  }
}

/** “ closes after a German „, where a word stands before it and none after. */
const closesGerman = (text: string, mark: Span, paragraph: Span): boolean =>
  !/\s/.test(before(text, mark.start, paragraph.start)) &&
  SPACE_OR_CLOSING.test(after(text, mark.end, paragraph.end)) &&
  !SPACE_OR_OPENING.test(before(text, mark.start, paragraph.start));

/** ” set where an opening mark belongs: at the start of a word, after a space. */
const closesWrong = (text: string, mark: Span, paragraph: Span): Side =>
  SPACE_OR_OPENING.test(before(text, mark.start, paragraph.start)) &&
  LETTER_OR_DIGIT.test(after(text, mark.end, paragraph.end)) &&
  /[\s]/.test(before(text, mark.start, paragraph.start))
    ? 'either'
    : 'close';

/** 6' 2" tall: a straight mark after a figure that stands alone among feet and inches. */
const isInch = (text: string, mark: Span, paragraph: Span): boolean =>
  /\d\s?(?:['\u2032]|ft\.?|feet)\s?\d{1,2}(?:\.\d)?$/.test(
    text.slice(Math.max(paragraph.start, mark.start - 12), mark.start),
  );

function marksOf(text: string, paragraph: Span): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
    const mark = markAt(text, match, paragraph);
    if (mark) found.push(mark);
  }
  return found;
}

/** «…» where the first guillemet points inwards, »…« in German books: whichever the paragraph's first one is opens. */
function resolveGuillemets(text: string, marks: readonly Mark[]): Mark[] {
  const first = marks[0] && text[marks[0].start];
  return marks.map((mark) => {
    const character = text[mark.start];
    const opens = character === first || (first === '«' && character === '‹') || (first === '»' && character === '›');
    return { ...mark, side: opens ? 'open' : 'close' };
  });
}

interface Pair extends Span {
  readonly content: Span;
  readonly closed: boolean;
}

/** A closing mark is missing where a second quotation opens and the first is not closed twice. */
const nests = (marks: readonly Mark[], at: number): boolean => {
  const [next, second] = [marks[at + 1], marks[at + 2]];
  return next?.side === 'close' && second?.side === 'close';
};

/** The outermost pairs of one family's marks in a paragraph. */
function pairsOf(text: string, marks: readonly Mark[], paragraph: Span): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let inner = 0;
  const close = (end: Span, closed: boolean) => {
    if (open) pairs.push({ start: open.start, end: end.end, content: { start: open.end, end: end.start }, closed });
    open = null;
    inner = 0;
  };
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]!;
    const current: Mark | null = open;
    if (!current) {
      if (mark.side !== 'close' || startsParagraph(mark, paragraph)) open = mark;
    } else if (mark.side === 'close' || mark.side === 'either') {
      if (inner > 0) inner--;
      else close(mark, true);
    } else if (nests(marks, at)) inner++;
    else {
      close(
        { start: endOfSentence(text, current as Mark, mark), end: endOfSentence(text, current as Mark, mark) },
        false,
      );
      open = mark;
    }
  }
  if (open) close({ start: paragraph.end, end: paragraph.end }, false);
  return pairs;
}

const startsParagraph = (mark: Span, paragraph: Span): boolean => mark.start === paragraph.start;

/** Where an unclosed quotation is taken to end: before the next one opens, without white space. */
function endOfSentence(text: string, open: Span, next: Span): number {
  let end = next.start;
  while (end > open.end && /\s/.test(text[end - 1]!)) end--;
  return end;
}

/** Pairs of single marks: the first closing mark after an opening one that is not a plural's apostrophe. */
function singlePairs(text: string, marks: readonly Mark[], paragraph: Span): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  marks.forEach((mark, at) => {
    if (mark.side === 'open') open ??= mark;
    else if (open && !isPlural(text, marks, at, paragraph)) {
      pairs.push({ start: open.start, end: mark.end, content: { start: open.end, end: mark.start }, closed: true });
      open = null;
    }
  });
  const left = open as Mark | null;
  if (left && left.start === paragraph.start)
    pairs.push({
      start: left.start,
      end: paragraph.end,
      content: { start: left.end, end: paragraph.end },
      closed: false,
    });
  return pairs;
}

/** “the boys’ dog”: an apostrophe after s, a word in lower case behind it, and another mark that closes further on. */
function isPlural(text: string, marks: readonly Mark[], at: number, paragraph: Span): boolean {
  const mark = marks[at]!;
  if (before(text, mark.start, paragraph.start) !== 's' || marks[at + 1]?.side !== 'close') return false;
  return /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
}

/** A word in single marks is held at arm's length; from so many on, they may be somebody's. */
const SINGLE_WORDS_MIN = 3;
const isLongEnough = (text: string, { content }: Pair): boolean =>
  text.slice(content.start, content.end).trim().split(/\s+/, SINGLE_WORDS_MIN).length >= SINGLE_WORDS_MIN;

/** The quotations of the given paragraphs, in order. */
export function quotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = [];
  let open = false;
  paragraphs.forEach((paragraph, index) => {
    const block = blockQuote(text, paragraph);
    const pairs = block ? [block] : outermost(text, marksOf(text, paragraph), paragraph);
    pairs.forEach(({ single, ...pair }, at) => {
      const continues = at === 0 && open && pair.start === paragraph.start;
      found.push({ ...pair, paragraph: index, continues, single });
    });
    const last = pairs.at(-1);
    open = last !== undefined && !last.closed && last.end === paragraph.end;
  });
  return found;
}

/** “> …”: a paragraph that is quoted whole, as mail and markdown set it. */
function blockQuote(text: string, paragraph: Span): (Pair & { single: boolean }) | null {
  const mark = /^>[>\s]*/.exec(
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + BLOCK_MARK_MAX)),
  )?.[0];
  if (!mark) return null;
  return {
    start: paragraph.start,
    end: paragraph.end,
    content: { start: paragraph.start + mark.length, end: paragraph.end },
    closed: false,
    single: false,
  };
}

const BLOCK_MARK_MAX = 8;

/** The pairs of all families that lie in no other. */
function outermost(text: string, marks: readonly Mark[], paragraph: Span): (Pair & { single: boolean })[] {
  const of = (family: Family) => marks.filter((mark) => mark.family === family);
  const all = [
    ...pairsOf(text, of('double'), paragraph).map((pair) => ({ ...pair, single: false })),
    ...pairsOf(text, resolveGuillemets(text, of('guillemet')), paragraph).map((pair) => ({ ...pair, single: false })),
    ...singlePairs(text, of('single'), paragraph)
      .filter((pair) => isLongEnough(text, pair))
      .map((pair) => ({ ...pair, single: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: (Pair & { single: boolean })[] = [];
  for (const pair of all) if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  return kept;
}
