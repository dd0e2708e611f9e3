/**
 * Where a claim's words come from: one statement, several statements run together, the reporter's own words, or nowhere
 * in the corpus.
 */

import type { Candidates } from '../model.js';
import { surprise } from '../text/commonness.js';
import { costOf } from './align.js';
import { type Aligned, alignWith, keptOutside, type Scanned, scan } from './aligned.js';
import { sentenceEndsAfter } from './comparison.js';
import type { Keys } from './keys.js';
import type { ClaimLine } from './line.js';
import { isCommonplace, isSetPhrase } from './set-phrases.js';

/** Claim words `q0`–`q1` as one passage has them. */
export interface Piece {
  readonly aligned: Aligned;
  readonly q0: number;
  readonly q1: number;
}

export type Home =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'statement';
      readonly best: Aligned;
      readonly others: readonly Aligned[];
      readonly around: Aligned | null;
    }
  | { readonly kind: 'splice'; readonly pieces: readonly Piece[]; readonly others: readonly Aligned[] }
  | {
      readonly kind: 'prose';
      readonly best: Aligned;
      readonly others: readonly Aligned[];
      readonly inside: Aligned | null;
    };

/** Statements and paragraphs that are aligned word by word, most promising first. */
const STATEMENTS_ALIGNED = 10;
const PARAGRAPHS_ALIGNED = 5;
/**
 * What makes a passage “found”. Measured on 5,708 statements of 755 news articles, with 300 quotes that none of them
 * holds: of quotes with a third of their words replaced all reach both of the first two, of foreign quotes under 1 %.
 * The score is the alignment's, in fairly common words kept less what differs.
 */
const SCORE_MIN = 4;
const SCORE_PER_WORD_MIN = 0.3;
/** Prose is more, and nobody’s: to call a claim the reporter’s words asks for more. */
const PROSE_FACTOR = 1.3;
/** Claims of up to so many words are held to more: they resemble something by chance. */
const SHORT_WORDS_MAX = 8;
/** A short claim must keep this share of its bits … */
const SHORT_SHARE_MIN = 0.62;
/**
 * … and bits beyond those that every everyday word has: this share of the corpus's choices, 4 bits in a single article, 8
 * among a thousand. Where the claim is most of what was said, its place is no chance and it need not tell more.
 */
const TELLING_OF_CHANCE = 0.4;
/** Twice that in the midst of a sentence, half where it is one: set phrases stand in the midst, quotes are cut at sentences. */
const TELLING_BY_EDGES = [2, 1, 0.5] as const;
const EVERYDAY_BITS = 8;
const MOST_OF_STATEMENT = 0.6;
/** … and more bits than there are choices in the corpus (log2 of its words), though everyday word order halves what words say one by one. */
const ORDER_DISCOUNT = 0.6;
const BEYOND_CHANCE_BITS = 3;
const BITS_PER_SHARE = 6;
const PASSAGE_WORDS = 40;
/** Where every word is kept, order says more, and chance has less room. */
const WHOLE_DISCOUNT = 0.75;
const WHOLE_BEYOND_CHANCE_BITS = -3;
/** “in the” stands everywhere, however small the corpus. */
const WHOLE_BITS_MIN = 18;
/** A statement's own beginning or end is no chance place: “Very good.” */
const WHOLE_AT_EDGE_BITS = 20;
/** A set phrase is found where it is about all that was said. */
const SET_PHRASE_SHARE = 0.6;

/** A paragraph must keep this many bits more than the best statement before the reporter's words come into it: a short word or two. */
const PROSE_ADVANTAGE = 9;
/** And at least so many words outside quotation marks. */
const PROSE_WORDS_MIN = 2;

/** From this share of bits inside quotation marks on, the claim is a quotation that runs past its marks, not prose that holds one. */
const INSIDE_SHARE_MIN = 0.4;

/** Finds the claim's home among the candidates. */
export function findHome(claim: ClaimLine, candidates: Candidates, keys: Keys): Home {
  const scanned = scan(claim, candidates.passages, keys);
  const found = (aligned: Aligned): boolean => isFound(claim, aligned, candidates.total);
  const statements = alignStatements(claim, scanned, keys);
  const best = statements[0] ?? null;
  const rest = (except: readonly Aligned[]): Aligned[] =>
    statements.filter((other) => !except.includes(other) && found(other));
  if (best && isWhole(best))
    return found(best) ? { kind: 'statement', best, others: rest([best]), around: null } : { kind: 'none' };
  const pieces = splice(claim, statements, candidates.total);
  const beat = Math.max(best?.kept.bits ?? 0, pieces ? bitsOf(claim, pieces) : 0);
  const paragraphs = alignParagraphs(claim, scanned, { keys, beat: best });
  const around = bestProse(claim, paragraphs, beat);
  if (around && found(around)) {
    const { outside, inside } = keptOutside(claim, around);
    const home = statements.find(({ passage }) => passage.article.id === around.passage.article.id && inside > 0);
    if (!home || inside < (outside + inside) * INSIDE_SHARE_MIN || inside < PIECE_BITS_MIN) {
      const others = paragraphs.filter((other) => other !== around && found(other));
      return { kind: 'prose', best: around, others, inside: inside > 0 ? (home ?? null) : null };
    }
    return { kind: 'statement', best: home, others: rest([home]), around };
  }
  if (pieces) return { kind: 'splice', pieces, others: rest(pieces.map((piece) => piece.aligned)) };
  if (!best || !found(best)) return { kind: 'none' };
  return { kind: 'statement', best, others: rest([best]), around: null };
}

/** Once one statement has every word, others are only worth a look when they hold about as many. */
const RIVAL_SHARE = 0.7;
/** Work on statements, and on paragraphs, stops here: some tenths of a second; an ordinary check takes a hundredth of it. */
const CELLS_PER_CHECK = 3_000_000;
/** A statement that holds less of the claim than this share of what the most promising one holds, and too little for a piece, is not aligned. */
const PROMISING_SHARE = 0.4;

function alignStatements(claim: ClaimLine, scanned: readonly Scanned[], keys: Keys): Aligned[] {
  const statements = scanned.filter(({ passage }) => passage.statement !== null);
  const aligned: Aligned[] = [];
  let cells = 0;
  let least = Math.min(PIECE_BITS_MIN, (statements[0]?.held ?? 0) * PROMISING_SHARE);
  for (const one of statements.slice(0, STATEMENTS_ALIGNED)) {
    if (one.held < least || cells > CELLS_PER_CHECK) break;
    cells += costOf(claim, one.line);
    const result = alignWith(claim, one, keys);
    if (!result) continue;
    aligned.push(result);
    if (isWhole(result)) least = one.held * RIVAL_SHARE;
  }
  return aligned.sort(closerFirst);
}

/** The paragraphs that hold more of the claim than the best statement does. */
function alignParagraphs(
  claim: ClaimLine,
  scanned: readonly Scanned[],
  { keys, beat }: { keys: Keys; beat: Aligned | null },
): Aligned[] {
  const held = scanned.find(({ passage }) => passage === beat?.passage)?.held ?? 0;
  let cells = 0;
  return scanned
    .filter(({ passage, held: own }) => passage.statement === null && own >= held + PROSE_ADVANTAGE / 2)
    .slice(0, PARAGRAPHS_ALIGNED)
    .filter((one) => {
      cells += costOf(claim, one.line);
      return cells - costOf(claim, one.line) <= CELLS_PER_CHECK;
    })
    .flatMap((one) => alignWith(claim, one, keys) ?? [])
    .sort(closerFirst);
}

/** Most kept first, then fewest differences, then the shorter passage: the claim is more of it. */
const closerFirst = (a: Aligned, b: Aligned): number =>
  b.kept.bits - a.kept.bits || b.alignment.score - a.alignment.score || a.line.words.length - b.line.words.length;

const isWhole = (aligned: Aligned): boolean => aligned.alignment.steps.every((step) => step.op === 'same');

/** Bits of choice among all words of a corpus of so many passages. */
const chanceIn = (total: number): number => Math.log2(Math.max(total, 1) * PASSAGE_WORDS);

/** Whether so much is kept that it is no chance in a corpus of this size. */
export function isFound(claim: ClaimLine, aligned: Aligned, total: number): boolean {
  const n = claim.words.length;
  const chance = chanceIn(total);
  if (isWhole(aligned)) return isFoundWhole(claim, aligned, chance);
  const { score } = aligned.alignment;
  if (isCommonplace(claim.words.map((word) => word.fold))) return false;
  const dearer = aligned.passage.statement ? 1 : PROSE_FACTOR;
  if (n > SHORT_WORDS_MAX)
    return score >= SCORE_MIN * dearer && score >= SCORE_PER_WORD_MIN * dearer * (n - bracketedWords(claim));
  const { bits, share } = aligned.kept;
  return (
    share >= SHORT_SHARE_MIN * dearer &&
    (isMost(claim, aligned) ||
      telling(claim, aligned) >= chance * TELLING_OF_CHANCE * TELLING_BY_EDGES[edgesAt(aligned)]) &&
    bits * ORDER_DISCOUNT >= chance + BEYOND_CHANCE_BITS - BITS_PER_SHARE * share
  );
}

function isFoundWhole(claim: ClaimLine, aligned: Aligned, chance: number): boolean {
  const all = aligned.line.words.length;
  const { bits } = aligned.kept;
  if (claim.words.length >= all) return true;
  if (isSetPhrase(claim.words.map((word) => word.fold))) return claim.words.length >= all * SET_PHRASE_SHARE;
  const { steps } = aligned.alignment;
  const atEdge = steps[0]!.s0 === 0 || steps.at(-1)!.s1 === all;
  if (bits < WHOLE_BITS_MIN) return false;
  return (atEdge && bits >= WHOLE_AT_EDGE_BITS) || bits * WHOLE_DISCOUNT >= chance + WHOLE_BEYOND_CHANCE_BITS;
}

const bracketedWords = (claim: ClaimLine): number => claim.bracketed.reduce((sum, one) => sum + one, 0);

/** How many of the match's two ends are ends of a sentence. */
function edgesAt({ line, alignment }: Aligned): 0 | 1 | 2 {
  const touched = alignment.steps.filter((step) => step.s1 > step.s0);
  const first = touched[0]?.s0 ?? 0;
  const last = (touched.at(-1)?.s1 ?? 1) - 1;
  const starts = sentenceEndsAfter(line, first - 1);
  const ends = sentenceEndsAfter(line, last);
  return starts && ends ? 2 : starts || ends ? 1 : 0;
}

const isMost = (claim: ClaimLine, { line, passage }: Aligned): boolean =>
  passage.statement !== null && claim.words.length >= line.words.length * MOST_OF_STATEMENT;

/** Bits kept beyond those that any everyday word has. */
const telling = (claim: ClaimLine, { kept }: Aligned): number =>
  kept.shares.reduce((sum, share, i) => sum + share * Math.max(0, surprise(claim.words[i]!.fold) - EVERYDAY_BITS), 0);

function bestProse(claim: ClaimLine, paragraphs: readonly Aligned[], beat: number): Aligned | null {
  const best = paragraphs.find((paragraph) => keptOutside(claim, paragraph).words >= PROSE_WORDS_MIN);
  return best && best.kept.bits > beat + PROSE_ADVANTAGE ? best : null;
}

/** A change of source within the claim must be worth this many bits: about three common words. */
const SWITCH_BITS = 16;
/** A piece keeps at least this share of its own bits, or it is no piece. */
const PIECE_SHARE_MIN = 0.75;
/** And so many bits. */
const PIECE_BITS_MIN = 24;
const PIECE_WORDS_MIN = 4;
/** In a large corpus more: this many times its choices. */
const PIECE_OF_CHANCE = 1.5;
/** What a word that a piece does not keep costs, as a share of its bits: junk between pieces goes to neither for free. */
const UNKEPT_COST = 0.15;

const bitsOf = (claim: ClaimLine, pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + bitsWithin(claim, piece), 0);

function bitsWithin(claim: ClaimLine, piece: Piece): number {
  let sum = 0;
  for (let i = piece.q0; i < piece.q1; i++) sum += claim.bits[i]! * piece.aligned.kept.shares[i]!;
  return sum;
}

/**
 * The best cover of the claim by few pieces of different statements: Viterbi over the words, a state a statement, a price
 * on each change. `null` when one statement covers it as well. O(words × statements).
 */
export function splice(claim: ClaimLine, statements: readonly Aligned[], total: number): Piece[] | null {
  const n = claim.words.length;
  if (statements.length < 2 || n < 2 * PIECE_WORDS_MIN) return null;
  const came = statements.map(() => new Int16Array(n));
  let sums = statements.map(() => 0);
  for (let i = 0; i < n; i++) {
    const leader = indexOfMost(sums);
    const change = sums[leader]! - (i === 0 ? 0 : SWITCH_BITS);
    sums = statements.map((aligned, p) => {
      const changed = change > sums[p]!;
      came[p]![i] = changed ? leader : p;
      const share = aligned.kept.shares[i]!;
      return (changed ? change : sums[p]!) + claim.bits[i]! * (share > 0 ? share : -UNKEPT_COST);
    });
  }
  const pieces = tracePieces(statements, came, { last: indexOfMost(sums), n });
  const kept = pieces.map(trimmed);
  const least = Math.max(PIECE_BITS_MIN, chanceIn(total) * PIECE_OF_CHANCE);
  return kept.length > 1 && kept.every((piece) => isPiece(claim, piece, least)) ? kept : null;
}

/** The piece from its first kept word to its last: what stands between pieces belongs to neither. */
function trimmed({ aligned, q0, q1 }: Piece): Piece {
  const { shares } = aligned.kept;
  let from = q0;
  let to = q1;
  while (from < to && shares[from] === 0) from++;
  while (to > from && shares[to - 1] === 0) to--;
  return { aligned, q0: from, q1: to };
}

const indexOfMost = (sums: readonly number[]): number =>
  sums.reduce((best, sum, index) => (sum > sums[best]! ? index : best), 0);

function tracePieces(
  statements: readonly Aligned[],
  came: readonly Int16Array[],
  from: { last: number; n: number },
): Piece[] {
  const pieces: Piece[] = [];
  let p = from.last;
  let q1 = from.n;
  for (let i = from.n - 1; i > 0; i--) {
    const previous = came[p]![i]!;
    if (previous === p) continue;
    pieces.push({ aligned: statements[p]!, q0: i, q1 });
    q1 = i;
    p = previous;
  }
  pieces.push({ aligned: statements[p]!, q0: 0, q1 });
  return pieces.reverse();
}

function isPiece(claim: ClaimLine, piece: Piece, least: number): boolean {
  let all = 0;
  for (let i = piece.q0; i < piece.q1; i++) all += claim.bits[i]!;
  const kept = bitsWithin(claim, piece);
  if (isSetPhrase(claim.words.slice(piece.q0, piece.q1).map((word) => word.fold))) return false;
  return piece.q1 - piece.q0 >= PIECE_WORDS_MIN && kept >= least && kept >= all * PIECE_SHARE_MIN;
}
