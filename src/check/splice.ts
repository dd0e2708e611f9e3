/** Several statements run together: which words of a claim come from which statement. */

import type { Aligned } from './aligned.js';
import { type Corpus, chanceIn, foldsOf } from './found.js';
import type { Limits } from './limits.js';
import type { ClaimLine } from './line.js';
import { isSetPhrase } from './set-phrases.js';

/** Claim words `q0`–`q1` as one passage has them. */
export interface Piece {
  readonly aligned: Aligned;
  readonly q0: number;
  readonly q1: number;
}

/** A piece has at least so many words: fewer stand anywhere. */
const PIECE_WORDS_MIN = 4;

/** Bits of the claim that the pieces keep. */
export const bitsOf = (claim: ClaimLine, pieces: readonly Piece[]): number =>
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
export function splice(claim: ClaimLine, statements: readonly Aligned[], { total, limits }: Corpus): Piece[] | null {
  const n = claim.words.length;
  if (statements.length < 2 || n < 2 * PIECE_WORDS_MIN) return null;
  const came = statements.map(() => new Int16Array(n));
  let sums = statements.map(() => 0);
  for (let i = 0; i < n; i++) {
    const leader = indexOfMost(sums);
    const change = sums[leader]! - (i === 0 ? 0 : limits.switchBits);
    sums = statements.map((aligned, p) => {
      const changed = change > sums[p]!;
      came[p]![i] = changed ? leader : p;
      const share = aligned.kept.shares[i]!;
      return (changed ? change : sums[p]!) + claim.bits[i]! * (share > 0 ? share : -limits.unkeptCost);
    });
  }
  const pieces = tracePieces(statements, came, { last: indexOfMost(sums), n });
  const kept = pieces.map(trimmed);
  const least = Math.max(limits.pieceBitsMin, chanceIn(total) * limits.pieceOfChance);
  if (kept.length < 2 || !kept.every((piece) => isPiece(claim, piece, { least, limits }))) return null;
  const all = claim.bits.reduce((sum, bits) => sum + bits, 0);
  return bitsOf(claim, kept) >= all * limits.spliceShareMin ? kept : null;
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

function isPiece(claim: ClaimLine, piece: Piece, { least, limits }: { least: number; limits: Limits }): boolean {
  let all = 0;
  for (let i = piece.q0; i < piece.q1; i++) all += claim.bits[i]!;
  const kept = bitsWithin(claim, piece);
  if (isSetPhrase(foldsOf(claim, piece.q0, piece.q1))) return false;
  return piece.q1 - piece.q0 >= PIECE_WORDS_MIN && kept >= least && kept >= all * limits.pieceShareMin;
}
