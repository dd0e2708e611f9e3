/**
 * Words as often as English has them: the 19,893 commonest by their measured frequencies, and beyond those an endless
 * tail of made-up ones (names, places, rare words) whose frequencies go on falling by Zipf’s law.
 */

import { COMMON_WORDS } from '../../src/text/common-words.js';
import { random, seedOf } from './random.js';

/** Share of a news text’s words that a list of spoken English lacks. */
const TAIL_SHARE = 0.05;
/** Ranks of the tail: with a million passages, half a million different words. */
const TAIL_RANKS = 3_000_000;
const TABLE = 1 << 18;

const SYLLABLES =
  'ba be bor da del dri el fa fen ga gor hal il jo ka kel lan lo mar mer mi na nor o per qui ra ren sa sel sta ta ten ul va ver wi xan yo zel'.split(
    ' ',
  );

/** The list gives contractions in halves; nobody writes the halves. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{ don: "don't", didn: "didn't", ll: "i'll", re: "you're", ve: "i've", isn: "isn't", doesn: "doesn't" },
  ...{ wasn: "wasn't", couldn: "couldn't", wouldn: "wouldn't", haven: "haven't", aren: "aren't" },
};

const table: string[] = [];
{
  const lines = COMMON_WORDS.trim()
    .split('\n')
    .map((line) => line.split(' '));
  const weights = lines.map(([, bits]) => 2 ** -Number(bits));
  const sum = weights.reduce((a, b) => a + b, 0);
  let filled = 0;
  lines.forEach(([word], index) => {
    filled += weights[index]! / sum;
    while (table.length < Math.round(filled * TABLE)) table.push(WHOLE[word!] ?? word!.toLowerCase());
  });
}

/** The made-up word of a rank: two to four syllables. */
export function rareWord(rank: number): string {
  const next = random(seedOf(rank, 77));
  let word = '';
  for (let left = 2 + Math.floor(next() * 3); left > 0; left--)
    word += SYLLABLES[Math.floor(next() * SYLLABLES.length)]!;
  return rank < 100_000 ? word : word + SYLLABLES[rank % SYLLABLES.length]!;
}

const rareRank = (next: () => number): number => Math.floor(TAIL_RANKS ** next());

/** A word of English at its frequency; of the rare and middling ones, half are the topic’s own. */
export function word(topic: number, next: () => number): string {
  const common = next() >= TAIL_SHARE;
  if (common) {
    const drawn = table[Math.floor(next() * table.length)]!;
    return drawn.length < 6 || next() < 0.5 ? drawn : topicWord(topic, next);
  }
  return next() < 0.5 ? rareWord(rareRank(next)) : rareWord(seedOf(topic, Math.floor(next() * 40)) & 0xfffff);
}

const longWords = [...new Set(table)].filter((one) => one.length >= 6);

/** A word of English at its frequency, of no topic and not made up: what everybody’s phrases are made of. */
export const plainWord = (next: () => number): string => table[Math.floor(next() * table.length)]!;

const topicWord = (topic: number, next: () => number): string =>
  longWords[(seedOf(topic, Math.floor(120 ** next())) >>> 0) % longWords.length]!;
