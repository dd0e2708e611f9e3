/** Headlines that quote: who is quoted may be told only where the article quotes the words again. */

import { sliceOf } from '../text/span.js';
import type { Attributed } from './attribution.js';
import type { Situation } from './situation.js';

/** Longest headline, in tokens. */
const HEADLINE_MAX = 30;
/** A headline or the line below it comes first. In paragraphs. */
const HEADLINES = 2;
/** Fewer words may be anybody's, and longer ones stand in no headline. */
const ECHOED_WORDS_MIN = 3;
const ECHOED_UNITS_MAX = 300;

/** Whether a quotation stands in a headline: a short line at the top that no full stop ends. */
export const isInHeadline = ({ paragraph: { tokens, index }, ends }: Situation): boolean =>
  index < HEADLINES && tokens.length <= HEADLINE_MAX && tokens.at(-1)!.text !== '.' && ends !== '.';

const plain = (text: string, { quotation: { content } }: Situation): string =>
  sliceOf(text, content).trim().toLowerCase().replaceAll('’', "'");

/** The headline’s quotations with the speakers of the longer ones below that hold the same words. */
export function withEchoes(text: string, all: readonly Attributed[]): Attributed[] {
  return all.map((one, at) => {
    const { start, end } = one.situation.quotation.content;
    if (!isInHeadline(one.situation) || end - start > ECHOED_UNITS_MAX) return one;
    const words = plain(text, one.situation);
    if (words.split(/\s+/).length < ECHOED_WORDS_MIN) return one;
    const echo = all.slice(at + 1).find((other) => other.candidate && plain(text, other.situation).includes(words));
    return echo ? { ...one, candidate: echo.candidate, belief: 1 } : one;
  });
}
