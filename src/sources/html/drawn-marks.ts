/** Quotation marks that a page draws in elements of their own, and lines that are no words: `“`, `* * *`. */

import type { Line } from './walk.js';

const HAS_WORDS = /[\p{L}\p{N}]/u;
const OPENING = /^["“„«]$/;
const CLOSING = /^["”“»]$/;
/** A closing mark stands so few lines after the opening one. */
const BETWEEN_MAX = 4;

/** The lines with words; marks that stand alone around some are put to them, and a mark without its fellow goes. */
export function withMarksJoined(lines: readonly Line[]): Line[] {
  const texts = lines.map(({ text }) => text);
  for (let at = 0; at < texts.length; at++) {
    if (!OPENING.test(texts[at]!)) continue;
    const end = texts.slice(at + 1, at + 2 + BETWEEN_MAX).findIndex((text) => CLOSING.test(text));
    if (end < 1) continue;
    texts[at + 1] = `“${texts[at + 1]}`;
    texts[at + end] += '”';
    at += end + 1;
  }
  return lines.flatMap((line, at) => (HAS_WORDS.test(line.text) ? [{ ...line, text: texts[at]! }] : []));
}
