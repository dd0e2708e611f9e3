/** A run of words made ready for alignment: each word by its number, and the ways to read several words as one thing. */

import type { Passage, Span, TextSpan } from '../model.js';
import { firstEndingAfter } from '../text/span.js';
import { type Word, words } from '../text/words.js';
import { type ReadClaim, SIC } from './claim.js';
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

/** Blocks whose words were read lately, by their text; candidates of one check share paragraphs, and checks share articles. */
const blocks = new Map<string, { readonly start: number; readonly words: readonly Word[] }>();
/** Characters of the texts that are remembered, then all is forgotten. */
const UNITS_KEPT = 2_000_000;
let unitsHeld = 0;

/** The words of a text without a [sic] among them. */
function spoken(text: string): Word[] {
  const all = words(text);
  if (!SIC.test(text)) return all;
  return all.filter(
    ({ start, end, fold }) =>
      fold !== 'sic' || !SIC.test(text.slice(Math.max(0, start - SIC_MARK_UNITS), end + SIC_MARK_UNITS)),
  );
}

/** A mark and a space or two around “sic”. */
const SIC_MARK_UNITS = 3;

/** The words of a block, with offsets into the article. */
function wordsOfBlock({ text, start }: TextSpan): readonly Word[] {
  const known = blocks.get(text);
  if (known?.start === start) return known.words;
  const found = spoken(text).map((word) => ({ start: word.start + start, end: word.end + start, fold: word.fold }));
  if (unitsHeld > UNITS_KEPT) {
    blocks.clear();
    unitsHeld = 0;
  }
  unitsHeld += text.length;
  blocks.set(text, { start, words: found });
  return found;
}

/** The passage's words as a line, with offsets into the article's text. */
export function passageLine(passage: Passage, keys: Keys): Line {
  const { text, start } = passage.block;
  const all = wordsOfBlock(passage.block);
  const found =
    passage.spans.length === 1 && covers(passage.spans[0]!, passage.block)
      ? all
      : passage.spans.flatMap((span) => wordsInside(passage.block, all, span));
  return { text, offset: start, words: found, ids: idsOf(found, keys) };
}

const covers = (span: Span, block: Span): boolean => span.start <= block.start && span.end >= block.end;

/** The block's words inside a span; a word that reaches over its edge is read anew. */
function wordsInside({ text, start }: TextSpan, all: readonly Word[], span: Span): readonly Word[] {
  const from = firstEndingAfter(all, span.start);
  const to = firstEndingAfter(all, span.end);
  const cut = (all[from]?.start ?? span.start) < span.start || (all[to]?.start ?? span.end) < span.end;
  if (!cut) return all.slice(from, to);
  return words(text, span.start - start, span.end - start).map((word) => ({
    start: word.start + start,
    end: word.end + start,
    fold: word.fold,
  }));
}
