/**
 * Question-and-answer transcripts, whose lines are speech without quotation marks: “Q: …”, “QUILL: …”, “Ada Quill: …”. A
 * text counts as one where most paragraphs in a row open with a label that is a letter, in capitals, known from elsewhere
 * in the text or used again; a single “Note: …” does not make one, nor does a list of “Where: …” and “When: …”.
 */

import type { Span } from '../model.js';
import type { Paragraph } from './reading.js';

/** One labelled line: who is named before the colon, and the words after it, one span for each paragraph. */
export interface Line {
  readonly paragraph: Paragraph;
  readonly label: Span;
  readonly content: readonly Span[];
}

/** A letter, a name in capitals, or some words that open with capitals and perhaps a bracket, before a colon. */
const LETTER = /^[QA](?=\s?[:.]\s)/;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{1,40}(?=\s?:\s)/u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|al|and|de|der|for|of|the|van|von)){0,7}(?: \([^()\n]{2,40}\))?(?=\s?:\s)/u;
const PATTERNS: readonly RegExp[] = [LETTER, CAPITALS, NAME];
/** “Mr. Marrow (Ostwick)”, “The Minister for Water (Ada Quill)”: only people are labelled so. */
const ADDRESSED = /^(?:Baroness|Dame|Dr|Lady|Lord|Mr|Mrs|Ms|Sir)\b|\)$/;
/** Who asks or is asked, where nobody is named. */
const PART =
  /^(?:Answer|Audience|Caller|Host|Interviewee|Interviewer|Journalist|Moderator|Presenter|Question|Reporter)$/;
const LABEL_UNITS = 140;
/** So many labels make a transcript, two of them different. */
const LABELS_MIN = 4;
/** Of the paragraphs from the first label to the last, so many are labelled. */
const SHARE_MIN = 0.7;
/** Labels that are looked for elsewhere in the text; no transcript has more speakers. */
const KNOWN_MAX = 60;
/** Parts of the text that are looked through for labels. In UTF-16 code units. */
const KNOWN_UNITS = 100_000;

const QUOTED = /^["“„«‘']/;
/** What captions set before a new speaker. */
const CAPTION = /^(?:>>+|[-–—])\s*/;
/** A caption's number or its times. */
const TIMES = /^[\d\s:.,>-]+$/;
const TIMES_UNITS = 40;
/** “(Laughter)”, “[Music]”: a stage direction. */
const ASIDE = /^[([]/;

interface Labelled extends Line {
  readonly words: string;
}

/** Names between commas from which on a line is a list, and the share of its words that are capitals then. */
const LISTED_MIN = 4;
const LISTED_SHARE = 0.9;

/** “Ostwick: Ada Quill, Tom Marrow, Greta Falk, Ruth Lind”: whom a heading gathers, nobody’s speech. */
function isList({ tokens }: Paragraph): boolean {
  const commas = tokens.filter(({ text }) => text === ',').length;
  if (commas + 1 < LISTED_MIN) return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.filter(({ capital }) => capital).length >= LISTED_SHARE * words.length;
}

function lineOf(text: string, paragraph: Paragraph): Labelled | null {
  const { span } = paragraph;
  if (isList(paragraph)) return null;
  const head = text.slice(span.start, Math.min(span.end, span.start + LABEL_UNITS));
  const skipped = CAPTION.exec(head)?.[0].length ?? 0;
  const words = PATTERNS.map((pattern) => pattern.exec(head.slice(skipped))?.[0])
    .find(Boolean)
    ?.trimEnd();
  if (!words) return null;
  const start = span.start + skipped;
  const rest = text.slice(start + words.length, span.end);
  const from = start + words.length + rest.search(/[^\s:.]/);
  if (from < start + words.length || QUOTED.test(text.slice(from, from + 1))) return null;
  return { paragraph, words, label: { start, end: start + words.length }, content: [{ start: from, end: span.end }] };
}

/** Which labels name somebody: letters, capitals, names that stand elsewhere in the text or label two lines. */
function telling(text: string, lines: readonly Labelled[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { words } of lines) counts.set(words, (counts.get(words) ?? 0) + 1);
  const found = new Set<string>();
  for (const [words, count] of [...counts].slice(0, KNOWN_MAX)) {
    const marked =
      ADDRESSED.test(words) || LETTER.test(`${words}: `) || (CAPITALS.test(`${words}: `) && words.length > 1);
    if (
      marked ||
      (count > 1 && (PART.test(words) || words.includes(' '))) ||
      standsElsewhere(text, words.split(' (', 1)[0]!)
    )
      found.add(words);
  }
  return found;
}

function standsElsewhere(text: string, words: string): boolean {
  const limit = Math.min(text.length, KNOWN_UNITS);
  for (let at = text.indexOf(words); at >= 0 && at < limit; at = text.indexOf(words, at + words.length))
    if (!/^\s?:/.test(text.slice(at + words.length, at + words.length + 2))) return true;
  return false;
}

const isTimes = (text: string, { span }: Paragraph): boolean =>
  span.end - span.start <= TIMES_UNITS && TIMES.test(text.slice(span.start, span.end));

/** The labelled lines of a transcript, in order, each with the unlabelled paragraphs that go on; none where the text is no transcript. */
export function transcriptLines(text: string, paragraphs: readonly Paragraph[]): Line[] {
  const all = paragraphs.flatMap((paragraph) => lineOf(text, paragraph) ?? []);
  if (all.length < LABELS_MIN) return [];
  const known = telling(text, all);
  const lines = all.filter(({ words }) => known.has(words));
  const [first, last] = [lines[0]?.paragraph.index, lines.at(-1)?.paragraph.index];
  if (first === undefined || last === undefined || lines.length < LABELS_MIN || known.size < 2) return [];
  const spoken = paragraphs.slice(first, last + 1).filter((paragraph) => !isTimes(text, paragraph));
  return lines.length >= SHARE_MIN * spoken.length ? withContinuations(text, lines, spoken) : [];
}

function withContinuations(text: string, lines: readonly Line[], spoken: readonly Paragraph[]): Line[] {
  const byParagraph = new Map(lines.map((line) => [line.paragraph.index, line]));
  const found: { paragraph: Paragraph; label: Span; content: Span[] }[] = [];
  for (const paragraph of spoken) {
    const line = byParagraph.get(paragraph.index);
    const { start, end } = paragraph.span;
    if (line) found.push({ ...line, content: [...line.content] });
    else if (!ASIDE.test(text[start]!) && paragraph.quotations.length === 0) found.at(-1)?.content.push({ start, end });
  }
  return found;
}
