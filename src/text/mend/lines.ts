/** The lines of a text as its mending needs them: where each stands, and what opens and ends it. */

import type { Span } from '../../model.js';

export interface Line extends Span {
  /** Without white space and “>” marks at its edges. `start`–`end` is where this stands. */
  readonly text: string;
  /** White space before it, in units. */
  readonly indent: number;
  /** How many “>” stand before it: how deep it is quoted. */
  readonly depth: number;
  /** Where the whole line begins, marks and white space included, and where it ends, without its break. */
  readonly whole: Span;
}

const OPENING = /^(?:[ \t]{0,3}>){0,20}[ \t]*/;
/** A line’s opening is no longer than this, in units. */
const OPENING_UNITS = 200;

/** All lines in order, blank ones included. Linear in the text. */
export function linesOf(text: string): Line[] {
  const found: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    const opening = OPENING.exec(text.slice(from, Math.min(to, from + OPENING_UNITS)))![0];
    const words = text.slice(from + opening.length, to).trimEnd();
    const start = from + opening.length;
    found.push({
      start,
      end: start + words.length,
      text: words,
      indent: opening.length - opening.trimEnd().length,
      depth: opening.split('>').length - 1,
      whole: { start: from, end: to },
    });
    from = to + 1;
  }
  return found;
}
