/**
 * Blocks: the pieces an article is stored and searched by. A block is a paragraph; a paragraph that goes on for pages
 * (transcripts, text without line breaks) is parted at the ends of sentences. Linear in the text.
 */

import type { Span } from '../model.js';
import { distinctParagraphs, paragraphs } from '../text/paragraphs.js';
import { sentences } from '../text/sentences.js';
import { type Word, words } from '../text/words.js';

export interface Block extends Span {
  /** Where the block's stored text begins; it reaches to the next block's `at`, so that nothing of the article is lost. */
  readonly at: number;
  /** Its words; none where an earlier paragraph of the article says the same. */
  readonly words: readonly Word[];
}

/** Long paragraphs of news have 120 words. What a reader is shown around a match should fit a screen. */
const BLOCK_WORDS_MAX = 250;
/** A word of English and the space after it take six units; texts of fewer than `BLOCK_WORDS_MAX` words stay unparted. */
const BLOCK_UNITS_MAX = 6 * BLOCK_WORDS_MAX;

/** Cuts a stretch without sentence ends; between words where there are any. */
function cutLong(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let start = span.start;
  while (span.end - start > BLOCK_UNITS_MAX) {
    const space = text.lastIndexOf(' ', start + BLOCK_UNITS_MAX);
    const surrogate = /[\uDC00-\uDFFF]/.test(text[start + BLOCK_UNITS_MAX]!) ? 1 : 0;
    const end = space > start + BLOCK_UNITS_MAX / 2 ? space : start + BLOCK_UNITS_MAX - surrogate;
    found.push({ start, end });
    start = text[end] === ' ' ? end + 1 : end;
  }
  if (start < span.end) found.push({ start, end: span.end });
  return found;
}

function part(text: string, paragraph: Span): Span[] {
  if (paragraph.end - paragraph.start <= BLOCK_UNITS_MAX) return [paragraph];
  const found: { start: number; end: number }[] = [];
  for (const sentence of sentences(text, paragraph.start, paragraph.end).flatMap((span) => cutLong(text, span))) {
    const last = found.at(-1);
    if (last && sentence.end - last.start <= BLOCK_UNITS_MAX) last.end = sentence.end;
    else found.push({ ...sentence });
  }
  return found;
}

/** The blocks of a text, in order; at least one, however empty the text. */
export function blocksOf(text: string): Block[] {
  const distinct = new Set(distinctParagraphs(text).map((span) => span.start));
  const found = paragraphs(text).flatMap((paragraph) =>
    part(text, paragraph).map((span) => ({
      ...span,
      at: span.start,
      words: distinct.has(paragraph.start) ? words(text, span.start, span.end) : [],
    })),
  );
  const [first, ...rest] = found;
  return first ? [{ ...first, at: 0 }, ...rest] : [{ at: 0, start: 0, end: 0, words: [] }];
}

/** The index of the block that holds `offset`, or after whose text it stands. O(log n). */
export function blockAt(blocks: readonly Pick<Block, 'at'>[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
