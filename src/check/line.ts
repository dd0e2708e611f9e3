/** A run of words made ready for alignment: each word by its number, and the ways to read several words as one thing. */

import type { Passage, Span } from '../model.js';
import { type Word, words } from '../text/words.js';
import type { ReadClaim } from './claim.js';
import type { Keys } from './keys.js';

export interface Line {
  /** The text that the words' offsets index, from `offset` on. */
  readonly text: string;
  readonly offset: number;
  readonly words: readonly Word[];
  /** Of each word its number. */
  readonly ids: Int32Array;
}

/** The claim as a line, with what its marks allow at each place. */
export interface ClaimLine extends Line {
  readonly read: ReadClaim;
  /** 1 where an ellipsis stands before the word of this place (or at the end). */
  readonly gaps: Uint8Array;
  /** 1 where the word stands in square brackets. */
  readonly bracketed: Uint8Array;
  /** Of each word how distinctive it is here: bits, see `weigh`. */
  readonly bits: Float64Array;
}

function idsOf(found: readonly Word[], keys: Keys): Int32Array {
  const ids = new Int32Array(found.length);
  for (let i = 0; i < found.length; i++) ids[i] = keys.id(found[i]!.fold);
  return ids;
}

/** The claim's line. `bitsOf` says how distinctive a word is. */
export function claimLine(read: ReadClaim, keys: Keys, bitsOf: (fold: string) => number): ClaimLine {
  const gaps = new Uint8Array(read.words.length + 1);
  for (const mark of read.ellipses) gaps[mark.at] = 1;
  const bracketed = new Uint8Array(read.words.length);
  for (const bracket of read.brackets) if (!bracket.glued) bracketed.fill(1, bracket.from, bracket.to);
  const bits = Float64Array.from(read.words, (word) => bitsOf(word.fold));
  return { text: read.text, offset: 0, words: read.words, ids: idsOf(read.words, keys), read, gaps, bracketed, bits };
}

const blocks = new WeakMap<object, Word[]>();

/** The words of a block, with offsets into the article; kept as long as the block is. */
function wordsOfBlock(passage: Passage): Word[] {
  const known = blocks.get(passage.block);
  if (known) return known;
  const { start, text } = passage.block;
  const found = words(text).map((word) => ({ start: word.start + start, end: word.end + start, fold: word.fold }));
  blocks.set(passage.block, found);
  return found;
}

/** The passage's words as a line, with offsets into the article's text. */
export function passageLine(passage: Passage, keys: Keys): Line {
  const { text, start } = passage.block;
  const found = passage.spans.flatMap((span) => wordsInside(passage, span));
  return { text, offset: start, words: found, ids: idsOf(found, keys) };
}

/** The block's words inside a span; a word that reaches over its edge is read anew. */
function wordsInside(passage: Passage, span: Span): Word[] {
  const all = wordsOfBlock(passage);
  const inside = all.filter((word) => word.start >= span.start && word.end <= span.end);
  const cut =
    all.some((word) => word.start < span.end && word.end > span.end) ||
    all.some((word) => word.start < span.start && word.end > span.start);
  if (!cut) return inside;
  const { text, start } = passage.block;
  return words(text, span.start - start, span.end - start).map((word) => ({
    start: word.start + start,
    end: word.end + start,
    fold: word.fold,
  }));
}
