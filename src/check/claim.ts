/**
 * What a submitted quote says and what its marks say about it: words, ellipses as gaps, [brackets] as words put in,
 * [sic]. Offsets index the quote as it was submitted. Linear in the quote.
 */

import type { Span } from '../model.js';
import { foldWord } from '../text/fold.js';
import { type Word, words } from '../text/words.js';

/** Words in square brackets: `from` and `to` are places among the quote's words. */
export interface Bracket {
  readonly from: number;
  readonly to: number;
  /** With its brackets. */
  readonly span: Span;
  /** Whether the bracket holds part of a word: `[t]he`, `walk[ed]`. */
  readonly glued: boolean;
}

/** A mark at a place among the words: before `words[at]`. */
export interface Mark {
  readonly at: number;
  readonly span: Span;
}

export interface ReadClaim {
  readonly text: string;
  readonly words: readonly Word[];
  readonly ellipses: readonly Mark[];
  readonly brackets: readonly Bracket[];
  readonly sics: readonly Mark[];
}

const ELLIPSIS = /\[\s{0,3}(?:…|\.{3,4})\s{0,3}\]|\(\s{0,3}(?:…|\.{3,4})\s{0,3}\)|…|\.(?:[ \u00A0\u202F]?\.){2,}/g;
/** `[sic]`, `(sic)`. */
export const SIC = /[[(]\s{0,3}sic\s{0,3}\.?[\])]/i;
const SICS = /[[(]\s{0,3}sic\s{0,3}\.?[\])]/gi;
/** A longer bracket is somebody's paragraph, not an insertion. */
const BRACKET = /\[[^[\]\n]{1,300}\]/g;
/** Addresses are no words anybody spoke. */
const ADDRESS = /https?:\/\/[^\s<>"“”]+|\b(?:pic\.twitter\.com|t\.co)\/\w+/gi;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));

/** Reads a quote as it was submitted. Never throws. */
export function readClaim(text: string): ReadClaim {
  const ellipses = spansOf(text, ELLIPSIS);
  const sics = spansOf(text, SICS);
  const silent = [...sics, ...spansOf(text, ADDRESS)];
  const spoken = words(text).filter((word) => !within(word, silent));
  const bracketSpans = spansOf(text, BRACKET).filter((span) => !within(span, [...silent, ...ellipses]));
  const mended = mend(text, spoken, bracketSpans);
  const at = placesAmong(mended);
  return {
    text,
    words: mended,
    ellipses: ellipses.map((span) => ({ at: at(span.start), span })),
    sics: sics.map((span) => ({ at: at(span.start), span })),
    brackets: bracketSpans.flatMap((span) => bracketOf(text, mended, span)),
  };
}

const within = (inner: Span, outers: readonly Span[]): boolean =>
  outers.some((outer) => outer.start <= inner.start && inner.end <= outer.end);

/** The place among `words` of the first that starts at or after an offset. */
const placesAmong =
  (found: readonly Word[]) =>
  (offset: number): number => {
    const place = found.findIndex((word) => word.start >= offset);
    return place < 0 ? found.length : place;
  };

const LETTER = /[\p{L}\p{M}]/u;
const isGlued = (text: string, span: Span): boolean =>
  (LETTER.test(text[span.start - 1] ?? '') && LETTER.test(text[span.start + 1] ?? '')) ||
  (LETTER.test(text[span.end] ?? '') && LETTER.test(text[span.end - 2] ?? ''));

/** Joins words that a bracket inside a word has parted: `[t]` `he`, `walk` `[ed]`. */
function mend(text: string, found: readonly Word[], brackets: readonly Span[]): Word[] {
  const glued = brackets.filter((span) => isGlued(text, span));
  if (glued.length === 0) return [...found];
  const seams = new Set(glued.flatMap((span) => [span.start, span.end]));
  const mended: Word[] = [];
  for (const word of found) {
    const last = mended.at(-1);
    const seam = last && word.start === last.end + 1 && (seams.has(last.end) || seams.has(word.start));
    if (!last || !seam) mended.push(word);
    else {
      const raw = text.slice(last.start, word.end).replace(/[[\]]/g, '');
      mended[mended.length - 1] = { start: last.start, end: word.end, fold: foldWord(raw) };
    }
  }
  return mended;
}

function bracketOf(text: string, found: readonly Word[], span: Span): Bracket[] {
  if (text[span.end] === '(') return []; // a link: [words](address)
  const glued = isGlued(text, span);
  const from = found.findIndex((word) => (glued ? word.end > span.start : word.start >= span.start));
  if (from < 0) return [];
  let to = from;
  while (to < found.length && found[to]!.start < span.end) to++;
  return to > from ? [{ from, to, span, glued }] : [];
}
