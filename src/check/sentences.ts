/**
 * A sentence of another statement put before or behind a quote: too short for a piece that is found by its words alone, but
 * a whole sentence that the same article has elsewhere. O(words of the article's statements).
 */

import type { Aligned, Scanned } from './aligned.js';
import { sentenceEndsAfter } from './comparison.js';
import type { ClaimLine, Line } from './line.js';
import type { Piece } from './splice.js';
import type { Step } from './step.js';
import { keptBy } from './weigh.js';

/** “Yes.” stands in many a statement. */
const SENTENCE_WORDS_MIN = 2;
/** What is not kept of the sentence where the rest of the claim stands, and what is kept of the rest. */
const KEPT_MAX = 0.5;
const REST_KEPT_MIN = 0.9;

interface Part {
  readonly q0: number;
  readonly q1: number;
}

/** The claim as two pieces, one of them a sentence that another statement of `best`’s article has; `null`: it is none. */
export function spliceSentence(claim: ClaimLine, best: Aligned, scanned: readonly Scanned[]): Piece[] | null {
  const all = claim.words.length;
  for (const sentence of edgeSentences(claim)) {
    const rest = sentence.q0 === 0 ? { q0: sentence.q1, q1: all } : { q0: 0, q1: sentence.q0 };
    if (shareKept(claim, best, sentence) > KEPT_MAX || shareKept(claim, best, rest) < REST_KEPT_MIN) continue;
    const pieces = piecesOf(claim, { best, rest, sentence, scanned });
    if (pieces) return pieces;
  }
  return null;
}

/** The claim's first sentence, and its last, where it has others. */
function edgeSentences(claim: ClaimLine): Part[] {
  const all = claim.words.length;
  const ends = claim.words.flatMap((_, at) => (at + 1 < all && sentenceEndsAfter(claim, at) ? [at + 1] : []));
  if (ends.length === 0) return [];
  return [
    { q0: 0, q1: ends[0]! },
    { q0: ends.at(-1)!, q1: all },
  ].filter(({ q0, q1 }) => q1 - q0 >= SENTENCE_WORDS_MIN);
}

function shareKept(claim: ClaimLine, { kept }: Aligned, { q0, q1 }: Part): number {
  let bits = 0;
  let all = 0;
  for (let q = q0; q < q1; q++) {
    all += claim.bits[q]!;
    bits += claim.bits[q]! * kept.shares[q]!;
  }
  return all > 0 ? bits / all : 0;
}

interface Parts {
  readonly best: Aligned;
  readonly rest: Part;
  readonly sentence: Part;
  readonly scanned: readonly Scanned[];
}

function piecesOf(claim: ClaimLine, { best, rest, sentence, scanned }: Parts): Piece[] | null {
  for (const { passage, line, held } of scanned) {
    if (!passage.statement || passage === best.passage || passage.article.id !== best.passage.article.id) continue;
    const s0 = placeOf(claim, sentence, line);
    if (s0 === null) continue;
    const alignment = { steps: stepsOf(claim, sentence, s0), score: 0 };
    const other: Piece = { aligned: { passage, line, held, alignment, kept: keptBy(claim, alignment) }, ...sentence };
    const own: Piece = { aligned: best, ...rest };
    return rest.q0 === 0 ? [own, other] : [other, own];
  }
  return null;
}

/** Where the line has the words as a sentence of its own. */
function placeOf(claim: ClaimLine, { q0, q1 }: Part, line: Line): number | null {
  for (let s0 = 0; s0 + q1 - q0 <= line.words.length; s0++) {
    if (!sentenceEndsAfter(line, s0 - 1) || !sentenceEndsAfter(line, s0 + q1 - q0 - 1)) continue;
    let same = 0;
    while (same < q1 - q0 && claim.ids[q0 + same] === line.ids[s0 + same]) same++;
    if (same === q1 - q0) return s0;
  }
  return null;
}

function stepsOf(claim: ClaimLine, { q0, q1 }: Part, s0: number): Step[] {
  const s1 = s0 + q1 - q0;
  const same = claim.words
    .slice(q0, q1)
    .map((_, k): Step => ({ op: 'same', how: 'exact', q0: q0 + k, q1: q0 + k + 1, s0: s0 + k, s1: s0 + k + 1 }));
  const before: Step[] = q0 > 0 ? [{ op: 'added', how: 'other', q0: 0, q1: q0, s0, s1: s0 }] : [];
  const behind: Step[] =
    q1 < claim.words.length ? [{ op: 'added', how: 'other', q0: q1, q1: claim.words.length, s0: s1, s1 }] : [];
  return [...before, ...same, ...behind];
}
