/** A claim laid beside one passage, as the detectors of findings see it. */

import type { Passage, Span } from '../model.js';
import { ABBREVIATIONS } from '../text/abbreviations.js';
import type { Keys } from './keys.js';
import type { ClaimLine, Line } from './line.js';
import type { Step } from './step.js';

export interface Comparison {
  readonly claim: ClaimLine;
  readonly source: Line;
  readonly passage: Passage;
  readonly steps: readonly Step[];
  readonly keys: Keys;
  /** The claim's words that are compared. */
  readonly q0: number;
  readonly q1: number;
}

/** The claim's words `q0`–`q1` as a span of the quote; an empty span at the place where none are. */
export const claimSpan = (claim: ClaimLine, q0: number, q1: number): Span => spanOf(claim, q0, q1, claim.text.length);

/** The passage's words `s0`–`s1` as a span of the article's text. */
export const sourceSpan = (line: Line, s0: number, s1: number): Span =>
  spanOf(line, s0, s1, line.words.at(-1)?.end ?? line.offset);

function spanOf(line: Line, from: number, to: number, end: number): Span {
  if (to > from) return { start: line.words[from]!.start, end: line.words[to - 1]!.end };
  const before = line.words[from - 1]?.end;
  const at = before ?? line.words[from]?.start ?? end;
  return { start: at, end: at };
}

/** The word as it is written. */
export const rawWord = (line: Line, at: number): string => {
  const word = line.words[at]!;
  return line.text.slice(word.start - line.offset, word.end - line.offset);
};

/** What stands between a word and the next (or the text's end). */
export function gapAfter(line: Line, at: number): string {
  const from = at < 0 ? line.offset : line.words[at]!.end;
  const to = line.words[at + 1]?.start ?? line.offset + line.text.length;
  return line.text.slice(from - line.offset, Math.min(to, from + GAP_UNITS) - line.offset);
}

/** A gap of more than marks and spaces is an interruption: “…,” he said. “but …” goes on with its sentence. */
const INTERRUPTION_UNITS = 8;
/** A longer gap is an interruption of the reporter's; its first words tell. */
const GAP_UNITS = 200;
const STOP = /[.!?…]/;

/** Whether a sentence ends after the word, or the line does. */
export function sentenceEndsAfter(line: Line, at: number): boolean {
  if (at < 0 || at + 1 >= line.words.length) return true;
  const gap = gapAfter(line, at);
  if (!STOP.test(gap)) return false;
  if (gap.length > INTERRUPTION_UNITS) return /^\p{Lu}/u.test(rawWord(line, at + 1));
  return !(gap.startsWith('.') && gap.trimEnd() === '.' && ABBREVIATIONS.has(line.words[at]!.fold));
}

/** Where the sentence begins that holds the word. */
export function sentenceStart(line: Line, at: number): number {
  let from = at;
  while (from > 0 && !sentenceEndsAfter(line, from - 1)) from--;
  return from;
}
