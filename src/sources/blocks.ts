/**
 * The blocks that a reader finds in a file, put together to one text with its layout. A reader says what each block is
 * and never counts offsets:
 *
 *     [{ kind: 'speech', speaker: 'Ada Quill', text: 'We wait.' }]  ->  'Ada Quill: We wait.', turns: label 0–9, content 11–19
 */

import type { Layout, Mending, Span, TimedSpan, Turn } from '../model.js';
import { bare, type Reading } from './reading.js';

/** Words of a block and when they are heard, in seconds. `start`–`end` indexes the block’s own text. */
export type TimedWords = TimedSpan;

/** A turn of a transcript, its paragraphs parted by a blank line. `speaker`: as the file writes it, `null`: it names nobody. */
export interface SpeechBlock {
  readonly kind: 'speech';
  readonly speaker: string | null;
  readonly text: string;
  readonly times?: readonly TimedWords[];
}

export type Block =
  /** A paragraph as the reporter wrote it, headings and lines of lists included. */
  | { readonly kind: 'prose'; readonly text: string }
  /** Somebody’s words set apart without quotation marks. Paragraphs of one quotation are parted by a blank line. */
  | { readonly kind: 'quotation'; readonly text: string }
  | SpeechBlock
  /** What stands on the page and is no part of the article. */
  | { readonly kind: 'furniture'; readonly text: string };

/** What parts two paragraphs. */
export const PARAGRAPH_GAP = '\n\n';
const LABEL_END = ': ';

/** The text of the blocks, a blank line between two, and where each of them stands. Empty blocks are left out. */
export function assembled(blocks: readonly Block[], mended: readonly Mending[] = []): { text: string; layout: Layout } {
  const turns: Turn[] = [];
  const quotations: Span[] = [];
  const times: TimedSpan[] = [];
  const furniture: string[] = [];
  let text = '';
  /** Adds to the text; where it stands. */
  const add = (words: string): Span => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  for (const block of blocks) {
    if (block.text.trim() === '') continue;
    if (block.kind === 'furniture') {
      furniture.push(block.text);
      continue;
    }
    if (text !== '') add(PARAGRAPH_GAP);
    if (block.kind === 'speech') {
      const label = block.speaker === null ? null : add(block.speaker);
      if (label) add(LABEL_END);
      const content = add(block.text);
      turns.push({ label, content });
      for (const { start, end, from, to } of block.times ?? [])
        times.push({ start: content.start + start, end: content.start + end, from, to });
    } else {
      const span = add(block.text);
      if (block.kind === 'quotation') quotations.push(span);
    }
  }
  return { text, layout: { turns, quotations, times, furniture, mended } };
}

/** A reading of the blocks, of which the file says nothing else. */
export const readingOf = (blocks: readonly Block[], mended: readonly Mending[] = []): Reading => ({
  ...bare(''),
  ...assembled(blocks, mended),
});
