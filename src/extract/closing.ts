/** Whether a speaker and the verb behind or before the name close their sentence: “…, the bank said.” */

import type { Candidate, Paragraph } from './reading.js';

/** How many words may still follow, as in “the bank said in a report”. */
const LATE_WORDS_MAX = 6;

/** `last` or `late` where the sentence ends with it or a few words later, `inside` elsewhere; `parted` where a comma stands before it. */
export function closingOf({ tokens }: Paragraph, { mention, governing }: Candidate): string {
  const cue = governing.cue?.at ?? mention.from;
  const first = Math.min(mention.from, cue);
  const last = Math.max(mention.reach, mention.to, cue + 1);
  const goesOn = (at: number) => tokens[at]?.kind === 'word' && tokens[at]!.sentence === mention.sentence;
  let at = last;
  while (at < last + LATE_WORDS_MAX && goesOn(at)) at++;
  const end = tokens[at];
  const closes = end === undefined || end.sentence !== mention.sentence || end.text === '.';
  const place = closes ? (at === last ? 'last' : 'late') : 'inside';
  return tokens[first - 1]?.text === ',' ? `parted ${place}` : place;
}
