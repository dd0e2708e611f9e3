/**
 * Reads what somebody pasted: the quote, and who is said to have said it, out of a sentence with an attribution, a quote
 * with a name over or under it, a tweet with its handle line, a passage with marks, emphasis or stray line breaks.
 *
 * Deliberately narrow: a text that nothing frames is the quote as it stands.
 */

import { readFramed, readLabelled } from './paste/frames.js';
import { readTweet, withoutHeading, withoutSignature } from './paste/heads.js';
import { asOne, isFooter, tidyLines } from './paste/lines.js';
import { unwrapped } from './paste/marks.js';

/** The quote without its wrapping, and the speaker where the paste names one. */
export interface Paste {
  readonly quote: string;
  readonly speaker: string | null;
}

/** Reads a paste. Never throws; a paste that is nothing but a quote comes back without its marks. Linear in the text. */
export function readPaste(text: string): Paste {
  const lines = tidyLines(text);
  const tweet = readTweet(lines);
  if (tweet) return tweet;
  const headed = withoutHeading(lines.filter((line) => !isFooter(line)));
  const signed = withoutSignature(headed.body);
  const plain = asOne(signed.body);
  const framed = readFramed(plain) ?? readLabelled(plain);
  const quote = framed?.quote ?? unwrapped(plain);
  return { quote, speaker: headed.speaker ?? signed.speaker ?? framed?.speaker ?? null };
}
