/** A quotation that its draft interrupts with words of its own: “A,” she said. “B.” */

import { LETTER_OR_DIGIT } from '../extract/marks.js';
import type { Span, Statement } from '../model.js';

const isMark = (character: string | undefined): boolean =>
  character !== undefined && !/\s/.test(character) && !LETTER_OR_DIGIT.test(character);

/** Some of the statement’s words with the marks that stand right before and after them. */
function withMarks(text: string, { start, end }: Span, statement: Span): Span {
  const opens = start > statement.start && isMark(text[start - 1]);
  const closes = end < statement.end && isMark(text[end]);
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

/** The content that follows on without a word of the draft’s in between: paragraphs of one quotation, say. */
function stretches(text: string, content: readonly Span[]): Span[][] {
  const runs: Span[][] = [];
  for (const span of content) {
    const before = runs.at(-1)?.at(-1);
    if (before && !LETTER_OR_DIGIT.test(text.slice(before.end, span.start))) runs.at(-1)!.push(span);
    else runs.push([span]);
  }
  return runs;
}

/**
 * The parts of a statement between which the draft has words of its own, each as a statement by itself under an id of
 * its own; one: nothing interrupts it.
 */
export function interrupted(text: string, statement: Statement): Statement[] {
  const runs = stretches(text, statement.content);
  if (runs.length < 2) return [statement];
  return runs.map((content, part) => ({
    ...statement,
    id: `${statement.id}-${part + 1}`,
    text: content.map(({ start, end }) => text.slice(start, end)).join(' '),
    ...withMarks(text, { start: content[0]!.start, end: content.at(-1)!.end }, statement),
    content,
  }));
}
