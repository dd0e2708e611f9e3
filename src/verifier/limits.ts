/**
 * What may be handed in, how long a job may take, and how the rest is refused. What the service bounds besides stands
 * in `src/web/limits.ts`.
 */

import { storableText } from './identity.js';

/** Longest quote that is checked, in UTF-16 code units. */
export const QUOTE_UNITS_MAX = 5_000;
/** Longest name that can be claimed or given to a speaker, in UTF-16 code units. */
export const SPEAKER_UNITS_MAX = 200;
/** Longest article or draft, in bytes of UTF-8. */
export const TEXT_BYTES_MAX = 2_000_000;
/** Quotations of a draft that are checked in one request: some seconds of work at most. */
export const DRAFT_STATEMENTS_MAX = 1_000;
/** Passages that the engine aligns with a claim: enough that the right one is among them, few enough to align each. */
export const CANDIDATES_MAX = 24;
/** Corrections of one article: an editor who makes one a second is at it for an hour. */
export const EDITS_MAX = 5_000;

/**
 * So long one quote is judged, in milliseconds, once its passages are there. What is done for it is bounded as well (`align`
 * and `home` in `src/check`), so that the most hostile takes a quarter of that: only a machine that is far too slow meets it.
 */
export const CHECK_MS = 2_000;
/** So long one text is read, in milliseconds: five times what news of 2 MB take, and what the most hostile may need. */
export const READING_MS = 20_000;
/** So long a draft is read and checked, in milliseconds: shorter than a caller’s silence is borne (web/limits.ts). */
export const DRAFT_MS = 75_000;

/**
 * Something the caller handed in cannot be done. `path` names the field, `null` where it is not one field.
 * `invalid`: 422; `too-large`: 413; `unknown`: what the path of the request names is not there, 404.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly reason: 'invalid' | 'too-large' | 'unknown',
    readonly path: string | null,
    message: string,
  ) {
    super(message);
  }
}

/** The text as it is stored; refuses one that is empty or too large. */
export function requireText(path: string, text: string): string {
  if (Buffer.byteLength(text) > TEXT_BYTES_MAX)
    throw new Refusal('too-large', path, `The text is larger than ${TEXT_BYTES_MAX / 1e6} MB. Send it in parts.`);
  const stored = storableText(text);
  if (stored.trim() === '') throw new Refusal('invalid', path, 'The text is empty.');
  return stored;
}

export function requireQuote(quote: string): string {
  if (quote.trim() === '') throw new Refusal('invalid', 'quote', 'Enter the quote to check.');
  if (quote.length > QUOTE_UNITS_MAX)
    throw new Refusal('invalid', 'quote', `A quote has at most ${QUOTE_UNITS_MAX.toLocaleString('en')} characters.`);
  return quote;
}

/** A name without white space around it; `null` for a blank one. */
export function requireName(speaker: string | null, path = 'speaker'): string | null {
  const name = speaker?.trim() ?? '';
  if (name.length > SPEAKER_UNITS_MAX)
    throw new Refusal('invalid', path, `A speaker's name has at most ${SPEAKER_UNITS_MAX} characters.`);
  return name === '' ? null : name;
}
