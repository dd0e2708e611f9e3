/** A text that was cited whole: every line of it stands behind “>”, as a mail program or Markdown sets it. */

import { linesOf } from './lines.js';
import type { Replacement } from './rewrite.js';

/** One or two lines behind “>” may be somebody's words that are set apart. */
const LINES_MIN = 3;
/** Quotations of its own show that it is an article, and not one quotation. */
const QUOTES = /["“«„]/;

/** The marks at the head of the lines, where none is without. */
export function citedWhole(text: string): Replacement[] {
  if (!text.trimStart().startsWith('>') || !QUOTES.test(text)) return [];
  const lines = linesOf(text).filter(({ depth, text: words }) => depth > 0 || words !== '');
  if (lines.length < LINES_MIN || lines.some(({ depth }) => depth === 0)) return [];
  return lines.map(({ whole, start }) => ({ start: whole.start, end: start, by: '' }));
}
