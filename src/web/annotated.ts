/** A text’s paragraphs with its statements told apart from the reporter’s words: articles and drafts show them so. */

import type { Span, Statement } from '../model.js';
import { paragraphsOf } from './marked.js';

/** A stretch of a paragraph: the reporter’s own words, or words of one statement with their quotation marks. */
export interface AnnotatedRun {
  readonly text: string;
  /** Its place in the list of statements; `null`: the reporter’s words. */
  readonly index: number | null;
  /** Whether the statement begins, or ends, with this run. */
  readonly first: boolean;
  readonly last: boolean;
}

export interface AnnotatedParagraph {
  /** Where it starts in the text. */
  readonly start: number;
  readonly runs: readonly AnnotatedRun[];
}

const OPENING = /["'“‘«„‹”’‟‛]/;
const CLOSING = /["'”’»“‹›,.]/;

/** A part of a statement with the quotation marks that hold it. */
function withMarks(text: string, span: Span, statement: Statement): Span {
  const start = span.start > statement.start && OPENING.test(text[span.start - 1] ?? '') ? span.start - 1 : span.start;
  const end = span.end < statement.end && CLOSING.test(text[span.end] ?? '') ? span.end + 1 : span.end;
  return { start, end };
}

interface Part extends Span {
  readonly index: number;
  readonly last: boolean;
}

/** Every part of every statement in the text’s order; where two overlap, the first keeps the words. */
function partsOf(text: string, statements: readonly Statement[]): Part[] {
  const parts = statements.flatMap((statement, index) =>
    statement.content.map((span, i) => ({
      ...withMarks(text, span, statement),
      index,
      last: i === statement.content.length - 1,
    })),
  );
  return parts.sort((a, b) => a.start - b.start || b.end - a.end);
}

const plain = (text: string): AnnotatedRun => ({ text, index: null, first: false, last: false });

/**
 * The paragraphs, all or those given, as runs, in order. Parts and paragraphs are walked side by side: linear once the
 * parts are sorted.
 */
export function annotated(
  text: string,
  statements: readonly Statement[],
  paragraphs: readonly Span[] = paragraphsOf(text),
): AnnotatedParagraph[] {
  const parts = partsOf(text, statements);
  const begun = new Set<number>();
  let next = 0;
  return paragraphs.map((paragraph) => {
    const runs: AnnotatedRun[] = [];
    let at = paragraph.start;
    while (next < parts.length && parts[next]!.start < paragraph.end) {
      const { index, last, ...part } = parts[next]!;
      const from = Math.max(at, part.start);
      const to = Math.min(part.end, paragraph.end);
      if (from > at) runs.push(plain(text.slice(at, from)));
      if (to > from) {
        runs.push({
          text: text.slice(from, to),
          index,
          first: !begun.has(index),
          last: last && part.end <= paragraph.end,
        });
        begun.add(index);
        at = to;
      }
      if (part.end > paragraph.end) break;
      next++;
    }
    if (at < paragraph.end) runs.push(plain(text.slice(at, paragraph.end)));
    return { start: paragraph.start, runs };
  });
}
