/** Words that are written differently but are, or sound, the same. */

import { BRITISH_SPELLINGS } from './british-spellings.js';
import { CONFUSED_WORDS } from './confused-words.js';
import { HOMOPHONES } from './homophones.js';

const groups = new Map<string, number[]>();
`${HOMOPHONES}${CONFUSED_WORDS}`
  .trim()
  .split(/\n+/)
  .forEach((line, index) => {
    for (const word of line.replaceAll("'", '').split(' ')) groups.set(word, [...(groups.get(word) ?? []), index]);
  });

const shareGroup = (a: string, b: string): boolean => {
  const first = groups.get(a);
  return first !== undefined && (groups.get(b)?.some((group) => first.includes(group)) ?? false);
};

/** Endings that leave the sound before them alone: “affected” and “effected” are as near as “affect” and “effect”. */
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'or', 'ors', 'ly'];

/** Whether two folded words are pronounced the same, or taken for each other: “their” and “there”. */
export const areHomophones = (a: string, b: string): boolean =>
  shareGroup(a, b) ||
  ENDINGS.some(
    (ending) =>
      a.endsWith(ending) && b.endsWith(ending) && shareGroup(a.slice(0, -ending.length), b.slice(0, -ending.length)),
  );

const american = new Map(
  BRITISH_SPELLINGS.trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);

/** Whether two folded words are one word in British and American spelling: “colour” and “color”. */
export const areVariants = (a: string, b: string): boolean => (american.get(a) ?? a) === (american.get(b) ?? b);

/** Whether any other word is pronounced like this one. */
export const hasHomophones = (fold: string): boolean =>
  groups.has(fold) || ENDINGS.some((ending) => fold.endsWith(ending) && groups.has(fold.slice(0, -ending.length)));
