/** Words that say how exactly, how much or how bindingly only where they stand: “about | 40”, “one of | the”, “have to | go”. */

import type { Line } from '../line.js';
import { kindsOf, MODAL, NUMBER } from '../word-kinds.js';

/** Before a number these say how exact it is; elsewhere they are prepositions and adverbs. */
const ROUNDING = new Set('about around circa exactly just over precisely some under'.split(' '));
/** The last word of two that do: “more than”, “at least”, “up to”. */
const ROUNDING_PAIRS = new Set(['at least', 'at most', 'close to', 'fewer than', 'less than', 'more than', 'up to']);

/** “about one thing”, “about 2016”: nothing is rounded. */
const NOT_ROUNDED = /^(?:one|first|second|third|(?:1[5-9]|20)\d\d)$/;

/** Whether the word says how exact the number behind it is. */
export function roundsNumber(line: Line, at: number): boolean {
  const next = line.words[at + 1]?.fold;
  if (next === undefined || (kindsOf(next) & NUMBER) === 0 || NOT_ROUNDED.test(next)) return false;
  const { fold } = line.words[at]!;
  return ROUNDING.has(fold) || ROUNDING_PAIRS.has(`${line.words[at - 1]?.fold} ${fold}`);
}

/** “one of the best”: out of several, not alone. */
const OUT_OF_SEVERAL = /^one of(?: the)?$/;

export const isOutOfSeveral = (line: Line, from: number, to: number): boolean =>
  OUT_OF_SEVERAL.test(foldsOf(line, from, to));

/** Verbs that say with “to” what must, may or will be; any form of them. */
const SEMI_MODALS = new Set(
  'able allowed bound expected going gonna got gotta had has have need needed needs obliged supposed want wanted wants'.split(
    ' ',
  ),
);

/** Whether the word is such a verb: “to” follows. */
export const isSemiModal = (line: Line, at: number): boolean =>
  SEMI_MODALS.has(line.words[at]!.fold) && line.words[at + 1]?.fold === 'to';

/** Whether the words are such a verb with its “to”: “have to”, “am going to”. */
export const isSemiModalRun = (line: Line, from: number, to: number): boolean =>
  to - from >= 2 && line.words[to - 1]!.fold === 'to' && isSemiModal(line, to - 2);

/** Whether the word is the “have” of “should have been”: what was not, where “should be” may yet be. */
export const isPerfect = (line: Line, at: number): boolean =>
  line.words[at]!.fold === 'have' && (kindsOf(line.words[at - 1]?.fold ?? '') & MODAL) !== 0;

/** “I think”, “we believe that”: what follows is no more than that. */
const OPINING =
  /^(?:(?:i|we) (?:assume|believe|fear|feel|guess|hear|hope|imagine|presume|suppose|suspect|think|thought)|it (?:appears|seems))(?: that)?$/;

/** Whether the words say that what follows is an opinion, a guess or a hope. */
export const isOpinion = (line: Line, from: number, to: number): boolean => OPINING.test(foldsOf(line, from, to));

/** Where such words begin that end right before a word; `null`: none do. */
export const opinionBefore = (line: Line, at: number): number | null =>
  [at - 2, at - 3].find((from) => from >= 0 && isOpinion(line, from, at)) ?? null;

const foldsOf = (line: Line, from: number, to: number): string =>
  line.words
    .slice(from, to)
    .map(({ fold }) => fold)
    .join(' ');
