/** What the steps of an alignment are worth. */

/**
 * What a step is worth, in units of a fairly common word kept. Only the order of the sums matters: a misspelt word is
 * worth more than another word, another word in its place more than one out and one in, one gap more than two.
 */
export const WORTH = {
  exact: 1,
  reading: 0.95,
  variant: 0.95,
  spelling: 0.75,
  inflection: 0.65,
  /** A word more that belongs to a number: “1 percent” for 1% rather than its 1 alone. */
  numberWord: 0.1,
  /** Opposites, and words of one kind: flat, as it is no match but the likeliest pair. */
  kindred: 0.2,
  other: -0.3,
  bracketStandsFor: -0.05,
  dropOpen: -0.45,
  dropNext: -0.08,
  /** From some 25 words on a gap costs no more for being longer: two fragments far apart are still one omission. */
  leap: -2.5,
  addOpen: -0.45,
  addNext: -0.15,
  gapOpen: -0.05,
  gapNext: 0,
  bracketAdd: -0.05,
  bracketDrop: -0.1,
} as const;

/** Bits that weigh 1, and the least and most that a word may weigh. */
const BITS_OF_ONE = 10;
const WEIGHT_MIN = 0.5;
const WEIGHT_MAX = 1.6;

/** Words in brackets are not said to be the speaker's: they match where they stand, but seek no match. */
export const WEIGHT_BRACKETED = 0.2;

export const weightOf = (bits: number): number => Math.min(WEIGHT_MAX, Math.max(WEIGHT_MIN, bits / BITS_OF_ONE));
