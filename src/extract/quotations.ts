/**
 * Quotations: stretches between quotation marks, before anybody asks what they are. Marks are paired within a
 * paragraph; one that is never closed is closed at the paragraph's end, so that no slip swallows an article. One pass
 * for the marks and one for the pairs, linear in the text.
 */

import type { Span } from '../model.js';
import { firstEndingAfter } from '../text/span.js';
import { before, type Family, LETTER_OR_DIGIT, type Mark, marksOf } from './marks.js';
import { quotedEnd } from './unclosed.js';

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
  /** Whether it has no marks: its source sets it apart. */
  readonly setApart: boolean;
}

/** «…» where the first guillemet points inwards, »…« in German books: whichever the paragraph's first one is opens. */
function resolveGuillemets(text: string, marks: readonly Mark[]): Mark[] {
  const first = marks[0] && text[marks[0].start];
  return marks.map((mark) => {
    const character = text[mark.start];
    const opens = character === first || (first === '«' && character === '‹') || (first === '»' && character === '›');
    return { start: mark.start, end: mark.end, family: mark.family, side: opens ? 'open' : 'close' };
  });
}

interface Pair extends Span {
  readonly content: Span;
  readonly closed: boolean;
  readonly single: boolean;
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
    if (open)
      pairs.push({
        start: open.start,
        end: end.end,
        content: { start: open.end, end: end.start },
        closed,
        single: false,
      });
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
  let inner = 0;
  /** How far it has been looked for an attribution. */
  let looked = 0;
  marks.forEach((mark, at) => {
    if (mark.side === 'open') {
      const ended = open && quotedEnd(text, { start: Math.max(open.end, looked), end: mark.start }, 'any attribution');
      looked = mark.start;
      if (open && ended) {
        pairs.push({
          start: open.start,
          end: ended,
          content: { start: open.end, end: ended },
          closed: true,
          single: true,
        });
        open = null;
        inner = 0;
      } else if (open && nests(marks, at)) inner++;
      open ??= mark;
    } else if (open && inner > 0) inner--;
    else if (open && !isPlural(text, marks, at, paragraph)) {
      pairs.push({
        start: open.start,
        end: mark.end,
        content: { start: open.end, end: mark.start },
        closed: true,
        single: true,
      });
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
      single: true,
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
const COUNTED_UNITS = 200;
const isLongEnough = (text: string, { content }: Pair): boolean =>
  text
    .slice(content.start, Math.min(content.end, content.start + COUNTED_UNITS))
    .trim()
    .split(/\s+/, SINGLE_WORDS_MIN).length >= SINGLE_WORDS_MIN;

/** Whether single marks are taken for quotations whatever they hold. */
type Singles = 'long singles' | 'all singles';

/** A text that quotes in single marks, as British papers do, may quote a single word so. */
const quotesInSingles = (pairs: readonly Pair[]): boolean => {
  const single = pairs.filter((pair) => pair.single).length;
  return single > pairs.length - single;
};

const pairsIn = (text: string, marks: readonly Mark[], paragraph: Span, singles: Singles): Pair[] => {
  const block = blockQuote(text, paragraph);
  return block ? [block] : outermost(text, marks, paragraph, singles);
};

const OPENING_MARK = /^["“„«‘'»]/;

/** A quotation whose closing mark is missing, without what is told behind its words. */
function withoutNarration(
  text: string,
  pair: Pair,
  { paragraph, next }: { readonly paragraph: Span; readonly next: Span | undefined },
): Pair {
  if (pair.closed || BLOCK_MARK.test(text[paragraph.start]!)) return pair;
  const goesOn = pair.end === paragraph.end && next !== undefined && OPENING_MARK.test(text[next.start]!);
  const end = quotedEnd(text, pair.content, goesOn ? 'a name that ends the paragraph' : 'any attribution');
  return end === null ? pair : { ...pair, end, content: { start: pair.content.start, end }, closed: true };
}

/** A stretch that is a quotation without marks; `null` where the paragraph has none of them. */
function setApartIn(paragraph: Span, setApart: readonly Span[]): Pair | null {
  const found = setApart[firstEndingAfter(setApart, paragraph.start)];
  if (!found || found.start >= paragraph.end) return null;
  return { start: found.start, end: found.end, content: found, closed: true, single: false };
}

/** The quotations of the given paragraphs, in order. `setApart`: those that the source tells, which need no marks. */
export function quotations(text: string, paragraphs: readonly Span[], setApart: readonly Span[] = []): Quotation[] {
  const found: Quotation[] = [];
  let open = false;
  const marks = paragraphs.map((paragraph) => marksOf(text, paragraph));
  const blocks = paragraphs.map((paragraph) => setApartIn(paragraph, setApart));
  const plain = paragraphs.map((paragraph, index) => pairsIn(text, marks[index]!, paragraph, 'long singles'));
  const inSingles = quotesInSingles(plain.flat());
  paragraphs.forEach((paragraph, index) => {
    const block = blocks[index];
    const marked = inSingles ? pairsIn(text, marks[index]!, paragraph, 'all singles') : plain[index]!;
    const ended = marked.map((pair) => withoutNarration(text, pair, { paragraph, next: paragraphs[index + 1] }));
    const all = block ? [...ended.filter((pair) => pair.end <= block.start), block] : ended;
    const pairs = all.filter((pair) => (all.length > CROWD ? isLongEnough(text, pair) : hasWords(text, pair.content)));
    pairs.forEach((pair, at) => {
      const { start, end, content, closed, single } = pair;
      // “«Not so, | said Marrow.”: one whose own speaker is named goes on from nobody.
      const goesOn = at === 0 && open && start === paragraph.start;
      const continues = goesOn && !(closed && pair !== block && !marked.includes(pair));
      found.push({ start, end, content, closed, single, continues, paragraph: index, setApart: pair === block });
    });
    const last = pairs.at(-1);
    open = last !== undefined && !last.closed && last.end === paragraph.end;
  });
  return found;
}

/** No paragraph that anybody wrote has so many quotations; in one that has, marks around a word or two are noise. */
const CROWD = 1000;

const hasWords = (text: string, content: Span): boolean => LETTER_OR_DIGIT.test(text.slice(content.start, content.end));

/** “> …”: a paragraph that is quoted whole, as mail and markdown set it. */
function blockQuote(text: string, paragraph: Span): Pair | null {
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

const BLOCK_MARK = /^>/;
const BLOCK_MARK_MAX = 8;

/** The pairs of all families that lie in no other. */
function outermost(text: string, marks: readonly Mark[], paragraph: Span, singles: Singles): Pair[] {
  if (marks.length === 0) return [];
  const of = (family: Family) => marks.filter((mark) => mark.family === family);
  const all = [
    ...pairsOf(text, of('double'), paragraph),
    ...pairsOf(text, resolveGuillemets(text, of('guillemet')), paragraph),
    ...singlePairs(text, of('single'), paragraph).filter(
      (pair) => singles === 'all singles' || isLongEnough(text, pair),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Pair[] = [];
  let end = 0;
  for (const pair of all) {
    if (pair.start < end) continue;
    kept.push(pair);
    end = pair.end;
  }
  return kept;
}
