/** Where the words of a statement stand that somebody marks, cuts or runs together: marks around them are not among them. */

import { LETTER_OR_DIGIT } from '../extract/marks.js';
import { quotations } from '../extract/quotations.js';
import type { Span, Statement } from '../model.js';
import { paragraphs } from '../text/paragraphs.js';
import { hull, overlaps, trimSpan } from '../text/span.js';
import { words } from '../text/words.js';

/** A statement’s place, and its words without the marks, in order. */
export type Place = Pick<Statement, 'start' | 'end' | 'content' | 'text'>;

const DOUBLE = new Set('"“”„‟«»‹›');
/** An apostrophe looks the same: these are marks only where one stands on either side. */
const SINGLE = new Set("'‘’‚");

const isIn = (marks: ReadonlySet<string>, text: string, at: number): boolean => marks.has(text[at] ?? '');

const hasWords = (text: string, { start, end }: Span): boolean => LETTER_OR_DIGIT.test(text.slice(start, end));

/** The span without the white space and marks at its edges. */
function bare(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  for (;;) {
    const singles = isIn(SINGLE, text, start) && isIn(SINGLE, text, end - 1);
    const before = singles || isIn(DOUBLE, text, start) ? 1 : 0;
    const after = singles || isIn(DOUBLE, text, end - 1) ? 1 : 0;
    if (before + after === 0 || end - start < 2) return { start, end };
    ({ start, end } = trimSpan(text, { start: start + before, end: end - after }));
  }
}

/** The span with the marks right beside it. */
function withMarks(text: string, { start, end }: Span): Span {
  const singles = isIn(SINGLE, text, start - 1) && isIn(SINGLE, text, end);
  return {
    start: singles || isIn(DOUBLE, text, start - 1) ? start - 1 : start,
    end: singles || isIn(DOUBLE, text, end) ? end + 1 : end,
  };
}

const within = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.min(span.end, outer.end),
});

const joined = (text: string, content: readonly Span[]): string =>
  content.map(({ start, end }) => text.slice(start, end)).join(' ');

/** No word that somebody means to part from others is longer. */
const WORD_UNITS_MAX = 200;

/** The word that the offset would part in two; the offset itself, as an empty span, where it parts none. */
function partedAt(text: string, at: number): Span {
  let from = at;
  while (from > 0 && at - from < WORD_UNITS_MAX && !/\s/.test(text[from - 1]!)) from--;
  let to = at;
  while (to < text.length && to - at < WORD_UNITS_MAX && !/\s/.test(text[to]!)) to++;
  const word = words(text, from, to).find(({ start, end }) => start < at && at < end);
  if (word) return word;
  const isHalf = (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return isHalf ? { start: at - 1, end: at + 1 } : { start: at, end: at };
}

/** The stretches of a selection that are words of the statement: what lies between marks where both its ends do. */
function contentOf(text: string, selection: Span): Span[] {
  const span = bare(text, selection);
  const touched = paragraphs(text).filter((paragraph) => overlaps(paragraph, span));
  const quoted = quotations(text, touched).filter((quotation) => overlaps(quotation, span));
  const isQuoted = (at: number) => quoted.some(({ start, end }) => start <= at && at < end);
  const stretches =
    isQuoted(span.start) && isQuoted(span.end - 1) ? quoted.map((quotation) => quotation.content) : touched;
  return stretches.map((stretch) => bare(text, within(stretch, span))).filter((one) => hasWords(text, one));
}

/** The place of the statement that somebody marks out, whole words of it; `null`: there are no words in it. */
export function placeOf(text: string, { start, end }: Span): Place | null {
  const content = contentOf(text, { start: partedAt(text, start).start, end: partedAt(text, end).end });
  if (content.length === 0) return null;
  return { ...withMarks(text, hull(content)), content, text: joined(text, content) };
}

/** The part of a statement that lies within `part`, with the marks beside it that do; `null`: there are no words in it. */
function partOf(text: string, statement: Place, part: Span): Place | null {
  const content = statement.content
    .map((span) => trimSpan(text, within(span, part)))
    .filter((one) => one.end > one.start);
  if (!content.some((span) => hasWords(text, span))) return null;
  const place = within(withMarks(text, hull(content)), part);
  return { ...place, content, text: joined(text, content) };
}

/** The statement cut in two at an offset of the text, before the word there; `null`: one of them would have no words. */
export function cutAt(text: string, statement: Place, offset: number): readonly [Place, Place] | null {
  const at = partedAt(text, offset).start;
  const first = partOf(text, statement, { start: statement.start, end: at });
  const second = partOf(text, statement, { start: at, end: statement.end });
  return (
    first &&
    second && [
      { ...first, start: statement.start },
      { ...second, end: statement.end },
    ]
  );
}

/** White space within a line. */
const GAP = /^[^\S\n\r\u2028\u2029]*$/;

/** The statements’ places run together, in order. Words that nothing but a space parts are one stretch again. */
export function runTogether(text: string, statements: readonly Place[]): Place {
  const content: Span[] = [];
  for (const span of statements.flatMap((statement) => statement.content)) {
    const last = content.at(-1);
    if (last && GAP.test(text.slice(last.end, span.start))) content[content.length - 1] = { ...last, end: span.end };
    else content.push(span);
  }
  return { ...hull(statements), content, text: joined(text, content) };
}
