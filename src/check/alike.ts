/** Words that are written differently but are, or sound, the same. */

import { BRITISH_SPELLINGS } from './british-spellings.js';
import { HOMOPHONES } from './homophones.js';

/** Pairs that hasty typing and speech-to-text confuse though dictionaries tell their sounds apart; by hand, sorted. */
const CONFUSED = `accept except
advice advise
affect effect
an and
are our
assure ensure insure
chose choose
formally formerly
loose lose
of off
quiet quite
than then
through threw thorough
were we're where
`;

const groups = new Map<string, number[]>();
`${HOMOPHONES}${CONFUSED}`
  .trim()
  .split('\n')
  .forEach((line, index) => {
    for (const word of line.replaceAll("'", '').split(' ')) groups.set(word, [...(groups.get(word) ?? []), index]);
  });

/** Whether two folded words are pronounced the same: “their” and “there”. */
export function areHomophones(a: string, b: string): boolean {
  const first = groups.get(a);
  if (!first) return false;
  return groups.get(b)?.some((group) => first.includes(group)) ?? false;
}

const american = new Map(
  BRITISH_SPELLINGS.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/** Whether two folded words are one word in British and American spelling: “colour” and “color”. */
export const areVariants = (a: string, b: string): boolean => (american.get(a) ?? a) === (american.get(b) ?? b);

/** Whether any other word is pronounced like this one. */
export const hasHomophones = (fold: string): boolean => groups.has(fold);
