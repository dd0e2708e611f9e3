/** Paragraphs: what stands between line breaks, without the white space at its edges. */

import type { Span } from '../model.js';
import { isCaptionBelow, isFurniture } from './furniture.js';
import { trimSpan } from './span.js';
import { words } from './words.js';

/** The paragraphs of `text` in order; blank ones are left out. Linear in the text. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.matchAll(/[\n\r\u2028\u2029]+|$/g)) {
    const span = trimSpan(text, { start, end: line.index });
    if (span.end > span.start) found.push(span);
    start = line.index + line[0].length;
  }
  return found;
}

/** Shorter paragraphs may repeat by intention (“Yes.”, “Q:”, “Advertisement”); from here on a repetition is the page's. */
const REPEATED_WORDS_MIN = 8;

/** Paragraphs that differ in their first letters are not the same; only those that do not are compared word by word. */
const OPENING_UNITS = 60;
const openingOf = (text: string, paragraph: Span): string =>
  text
    .slice(paragraph.start, Math.min(paragraph.end, paragraph.start + OPENING_UNITS))
    .replace(/[^a-z]+/gi, '')
    .slice(0, OPENING_UNITS / 3)
    .toLowerCase();

/**
 * The paragraphs that are the author's and say something new: “READ MORE: …” is the page's furniture, and a page that was
 * scraped with its body twice over repeats whole paragraphs. Offsets are those of the first occurrence.
 */
export function distinctParagraphs(text: string): Span[] {
  const all = paragraphs(text).filter(
    (span, at, spans) => !isFurniture(text, span) && !(at > 0 && isCaptionBelow(text, spans[at - 1]!, span)),
  );
  const openings = all.map((paragraph) => openingOf(text, paragraph));
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  const seen = new Set<string>();
  return all.filter((paragraph, at) => {
    if (counts.get(openings[at]!) === 1) return true;
    const folds = words(text, paragraph.start, paragraph.end).map((word) => word.fold);
    if (folds.length < REPEATED_WORDS_MIN) return true;
    const key = folds.join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
