/** The place and date that news sets before its first sentence: “LIMA, Peru (AP) —”, “NEW DELHI:”, “LONDON, 3 March (Reuters) -”. */

import { CALENDAR } from './function-words.js';
import type { Token } from './tokens.js';
import { foldOf, isPlaceName } from './word-shapes.js';

/** A longer one is a sentence. In tokens. */
const DATELINE_MAX = 16;
const DASH = /^[-\u2013\u2014]$/;
const WITHIN = /^[,.()/]$/;
/** Longest name of a place, in words. */
const PLACE_WORDS_MAX = 3;

const isCapitals = ({ kind, text }: Token): boolean =>
  kind === 'word' && text.length > 1 && text === text.toUpperCase();

/** Where the dateline that opens a paragraph ends, as a token past its dash or colon; 0 where there is none. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!tokens[0] || !isCapitals(tokens[0])) return 0;
  for (let at = 1; at < tokens.length && at < DATELINE_MAX; at++) {
    const token = tokens[at]!;
    if (DASH.test(token.text)) return at + 1;
    if (token.text === ':') return isPlace(tokens.slice(0, at)) ? at + 1 : 0;
    const belongs = token.kind === 'number' || WITHIN.test(token.text) || token.capital || CALENDAR.has(token.lower);
    if (!belongs) return 0;
  }
  return 0;
}

/** Before a colon only a place that is known: “QUILL:” in a transcript names who speaks. */
const isPlace = (tokens: readonly Token[]): boolean =>
  tokens.length <= PLACE_WORDS_MAX && tokens.every(isCapitals) && isPlaceName(tokens.map(foldOf).join(' '));
