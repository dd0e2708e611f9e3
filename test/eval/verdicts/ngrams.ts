/** Runs of words of a corpus, to tell whether a claim's words stand somewhere by accident. */

import { seedOf } from './random.js';

/** Runs of `size` folds, as numbers; a clash only costs a claim. */
export function runs(folds: readonly string[], size: number): number[] {
  const found: number[] = [];
  for (let at = 0; at + size <= folds.length; at++) found.push(seedOf(folds.slice(at, at + size).join(' ')));
  return found;
}

const LONG = 5;
const UNIQUE = 8;
const SHORT = 3;
/** A quote that shares so many of its threes with one article may be told there in other words. */
const ALIKE_SHARE = 0.4;

export interface Ngrams {
  holds(folds: readonly string[]): boolean;
  resembles(folds: readonly string[]): boolean;
  /** Whether any stretch of these words stands at two places. */
  repeats(folds: readonly string[]): boolean;
}

/** An index over texts, each as its folds. */
export function ngramsOf(texts: readonly (readonly string[])[]): Ngrams {
  const joined = texts.map((folds) => ` ${folds.join(' ')} `);
  const long = new Set<number>();
  const counts = new Map<number, number>();
  const holders = new Map<number, number[]>();
  texts.forEach((folds, text) => {
    for (const run of runs(folds, LONG)) long.add(run);
    for (const run of runs(folds, UNIQUE)) counts.set(run, (counts.get(run) ?? 0) + 1);
    for (const run of new Set(runs(folds, SHORT))) {
      const holding = holders.get(run);
      if (holding) holding.push(text);
      else holders.set(run, [text]);
    }
  });
  const occurrences = (folds: readonly string[]): number => {
    const needle = ` ${folds.join(' ')} `;
    return joined.reduce((sum, text) => sum + text.split(needle).length - 1, 0);
  };
  const isKnown = (run: number): boolean => long.has(run);
  return {
    holds: (folds) => runs(folds, LONG).every(isKnown) && occurrences(folds) > 0,
    resembles: (folds) => {
      const known = runs(folds, LONG).map(isKnown);
      if (known.some((held, i) => held && known[i + 1])) return true;
      const threes = runs(folds, SHORT);
      const shares = new Map<number, number>();
      for (const run of threes)
        for (const text of holders.get(run) ?? []) shares.set(text, (shares.get(text) ?? 0) + 1);
      return [...shares.values()].some((count) => count / threes.length >= ALIKE_SHARE);
    },
    repeats: (folds) =>
      folds.length < UNIQUE ? occurrences(folds) > 1 : runs(folds, UNIQUE).some((run) => (counts.get(run) ?? 0) > 1),
  };
}

/** Other words that may stand between those of a scattered phrase. */
const BETWEEN_MAX = 3;

/** Whether `words` holds all of `phrase` in order with at most `BETWEEN_MAX` others between. */
export function scatters(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((word, start) => {
    if (word !== phrase[0]) return false;
    let next = 1;
    const end = Math.min(words.length, start + phrase.length + BETWEEN_MAX);
    for (let at = start + 1; at < end && next < phrase.length; at++) if (words[at] === phrase[next]) next++;
    return next === phrase.length;
  });
}
