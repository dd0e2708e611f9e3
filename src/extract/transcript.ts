/**
 * Question-and-answer transcripts, whose lines are speech without quotation marks: “Q: …”, “QUILL: …”. A text counts as
 * one where several paragraphs in a row open with a label; a single “Note: …” does not make one.
 */

import type { Span } from '../model.js';
import type { Paragraph } from './reading.js';

/** One labelled line: who is named before the colon, and the words after it. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly label: Span;
  readonly content: Span;
}

/** A letter, a name in capitals, or a name of up to four words, before a colon. */
const CAPITALS = /^(?:Q|A|\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40})(?=\s?:\s)/u;
const NAME = /^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}(?=\s?:\s)/u;
const LABEL_UNITS = 140;
/** So many labels in capitals make a transcript; a list of names needs more. */
const CAPITALS_MIN = 4;
const NAMES_MIN = 4;
/** Of the paragraphs from the first label to the last, so many are labelled. */
const SHARE_MIN = 0.7;

const QUOTED = /^["“„«‘']/;

function lineOf(text: string, paragraph: Paragraph, pattern: RegExp): Line | null {
  const { start, end } = paragraph.span;
  const label = pattern.exec(text.slice(start, Math.min(end, start + LABEL_UNITS)))?.[0];
  if (!label) return null;
  const rest = text.slice(start + label.length, end);
  const from = start + label.length + rest.search(/[^\s:]/);
  if (from < start + label.length || QUOTED.test(text.slice(from, from + 1))) return null;
  return { paragraph, label: { start, end: start + label.trimEnd().length }, content: { start: from, end } };
}

function linesBy(text: string, paragraphs: readonly Paragraph[], pattern: RegExp): Line[] {
  return paragraphs.flatMap((paragraph) => lineOf(text, paragraph, pattern) ?? []);
}

const isDense = (lines: readonly Line[], least: number): boolean => {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length < least) return false;
  return lines.length >= SHARE_MIN * (last.paragraph.index - first.paragraph.index + 1);
};

const distinct = (text: string, lines: readonly Line[]): number =>
  new Set(lines.map(({ label }) => text.slice(label.start, label.end))).size;

/** The labelled lines of a transcript, in order; none where the text is no transcript. */
export function transcriptLines(text: string, paragraphs: readonly Paragraph[]): Line[] {
  const capitals = linesBy(text, paragraphs, CAPITALS);
  if (isDense(capitals, CAPITALS_MIN) && distinct(text, capitals) > 1) return capitals;
  const names = linesBy(text, paragraphs, NAME);
  const repeated = distinct(text, names) > 1 && distinct(text, names) < names.length;
  return repeated && isDense(names, NAMES_MIN) ? names : [];
}
