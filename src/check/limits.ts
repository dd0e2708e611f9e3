/**
 * The thresholds that decide whether a claim's words are “found” in a passage, in one place so that all of them can be
 * measured: `npm run eval:thresholds` sweeps each, counts quotes of other articles that are called found and quotes of these
 * that are not, and writes test/eval/THRESHOLDS.md. “Bits” say how distinctive words are, see `weigh`.
 */

/** A threshold for each number of sentence ends that a match touches: 0, 1, 2. */
export type ByEdges = readonly [number, number, number];

export interface Limits {
  /** A word that no passage holds counts as held by so many: in a small corpus it must not outweigh all others. */
  readonly absentPassages: number;
  /** A word that is everywhere in a small corpus still says so many bits. */
  readonly wordBitsMin: number;
  /** A word that is nearly right still shows where it comes from: this share of its bits. */
  readonly nearShare: number;
  /** A common word that matches with neither neighbour does so by chance as often as not … */
  readonly aloneShare: number;
  /** … and from so many bits on a word says enough by itself. */
  readonly aloneBits: number;
  /** A claim's alignment must score so much: in fairly common words kept, less what differs. */
  readonly scoreMin: number;
  /** And so much for each of its words. */
  readonly scorePerWordMin: number;
  /** Prose is more, and nobody’s: to call a claim the reporter’s words asks for so many times more. */
  readonly proseFactor: number;
  /** Claims of up to so many words are held to more: they resemble something by chance. */
  readonly shortWordsMax: number;
  /** A short claim must keep this share of its bits … */
  readonly shortShareMin: number;
  /** … bits beyond those of everyday words: this share of the corpus's choices (log2 of its words) … */
  readonly tellingOfChance: number;
  /** … times this: set phrases stand in the midst of sentences, quotes are cut at their ends … */
  readonly tellingByEdges: ByEdges;
  /** … where an everyday word has so many bits. */
  readonly everydayBits: number;
  /** A claim that is this share of all that was said need not tell more. */
  readonly mostOfStatement: number;
  /** Everyday word order halves what words say one by one … */
  readonly orderDiscount: number;
  /** … and after that a short claim must keep so many bits more than the corpus has choices … */
  readonly beyondChanceBits: number;
  /** … less so many for the share that it keeps. */
  readonly bitsPerShare: number;
  /** Where every word is kept, order says more … */
  readonly wholeDiscount: number;
  /** … and chance has less room … */
  readonly wholeBeyondChanceBits: number;
  /** … but “in the” stands everywhere, however small the corpus. */
  readonly wholeBitsMin: number;
  /** A statement's own beginning or end is no chance place: “Very good.” */
  readonly wholeAtEdgeBits: number;
  /** A set phrase is found where it is this share of all that was said. */
  readonly setPhraseShare: number;
  /** A paragraph must keep so many bits more than the best statement before the reporter's words come into it: a word or two. */
  readonly proseAdvantage: number;
  /** From this share of bits inside quotation marks on, a claim is a quotation that runs past its marks, not prose that holds one. */
  readonly insideShareMin: number;
  /** A change of source within a claim must be worth so many bits: about three common words. */
  readonly switchBits: number;
  /** A piece of a splice keeps at least this share of its own bits … */
  readonly pieceShareMin: number;
  /** … so many bits … */
  readonly pieceBitsMin: number;
  /** … and so many times the corpus's choices. */
  readonly pieceOfChance: number;
  /** All pieces together keep this share of the claim's bits: common runs with other words between are no splice. */
  readonly spliceShareMin: number;
  /** What a word that a piece does not keep costs, as a share of its bits: junk between pieces goes to neither for free. */
  readonly unkeptCost: number;
}

export const LIMITS: Limits = {
  absentPassages: 0.5,
  wordBitsMin: 2,
  nearShare: 0.7,
  aloneShare: 0.25,
  aloneBits: 13,
  scoreMin: 4,
  scorePerWordMin: 0.3,
  proseFactor: 1.3,
  shortWordsMax: 8,
  shortShareMin: 0.62,
  tellingOfChance: 0.4,
  tellingByEdges: [2, 1, 0.5],
  everydayBits: 8,
  mostOfStatement: 0.6,
  orderDiscount: 0.6,
  beyondChanceBits: 3,
  bitsPerShare: 6,
  wholeDiscount: 0.75,
  wholeBeyondChanceBits: -3,
  wholeBitsMin: 18,
  wholeAtEdgeBits: 20,
  setPhraseShare: 0.6,
  proseAdvantage: 9,
  insideShareMin: 0.4,
  switchBits: 16,
  pieceShareMin: 0.75,
  pieceBitsMin: 24,
  pieceOfChance: 1.5,
  spliceShareMin: 0.7,
  unkeptCost: 0.15,
};
