/**
 * Sentences by the Unicode segmentation rules (UAX #29, `Intl.Segmenter`), mended where they break after an
 * abbreviation or an initial: “Gen. Smith”, “the U.S. Embassy”, “John F. Kerry”.
 */

import type { Span } from '../model.js';
import { ABBREVIATIONS } from './abbreviations.js';
import { paragraphs } from './paragraphs.js';
import { trimSpan } from './span.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const SEGMENT_UNITS = 20_000;

/** A word with its point at the end of a segment. */
const LAST_WORD = /(?:^|[\s("'“‘—–-])((?:\p{L}\.)+|\p{L}+\.)\s*$/u;
const INITIALISM = /^(?:\p{L}\.)+$/u;
/** Words that open a sentence far more often than they follow an initialism: “the U.S. He”. */
const OPENER = /^(?:The|He|She|It|They|We|I|But|And|In|On|At|A|An|This|That|There|If|When|As|For|So)\b/;

function runsOn(segment: string, next: string): boolean {
  const last = LAST_WORD.exec(segment.slice(-24))?.[1];
  if (!last) return false;
  if (/^\s*\p{Ll}/u.test(next)) return true;
  if (INITIALISM.test(last)) return !OPENER.test(next.trimStart());
  if (/^nos?\.$/i.test(last)) return /^\s*\p{Nd}/u.test(next);
  return ABBREVIATIONS.has(last.slice(0, -1).toLowerCase());
}

/**
 * The sentences of `text` (or of `text.slice(from, to)`, with offsets into `text`), trimmed, in order. No sentence
 * reaches over a paragraph's end. The segmenter's time per step grows with the whole string it was given, so it is
 * given a paragraph at a time, and a paragraph of more than `SEGMENT_UNITS` in pieces.
 */
export function sentences(text: string, from = 0, to = text.length): Span[] {
  return paragraphs(text.slice(from, to)).flatMap((paragraph) => {
    const found: Span[] = [];
    for (let at = paragraph.start; at < paragraph.end; at += SEGMENT_UNITS)
      found.push(...sentencesOf(text, from + at, from + Math.min(paragraph.end, at + SEGMENT_UNITS)));
    return found;
  });
}

function sentencesOf(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = from;
  let previous = '';
  for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
    if (previous && !runsOn(previous, segment)) {
      found.push(trimSpan(text, { start, end: from + index }));
      start = from + index;
    }
    previous = segment;
  }
  if (start < to) found.push(trimSpan(text, { start, end: to }));
  return found.filter((span) => span.end > span.start);
}
