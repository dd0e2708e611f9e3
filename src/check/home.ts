/**
 * Where a claim's words come from: one statement, several statements run together, the reporter's own words, or nowhere
 * in the corpus.
 */

import type { Candidates } from '../model.js';
import { costOf } from './align.js';
import { type Aids, type Aligned, alignWith, keptOutside, type Scanned, scan } from './aligned.js';
import { type Corpus, isFound, isWhole } from './found.js';
import type { ClaimLine } from './line.js';
import { spliceSentence } from './sentences.js';
import { bitsOf, type Piece, splice } from './splice.js';

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
/** To be the reporter's, a claim has at least so many words outside quotation marks. */
const PROSE_WORDS_MIN = 2;

/** Finds the claim's home among the candidates. */
export function findHome(claim: ClaimLine, candidates: Candidates, aids: Aids): Home {
  const { keys, limits } = aids;
  const corpus: Corpus = { total: candidates.total, limits };
  const scanned = scan(claim, candidates.passages, keys);
  const found = (aligned: Aligned): boolean => isFound(claim, aligned, corpus);
  const statements = alignStatements(claim, scanned, aids);
  const best = statements[0] ?? null;
  const rest = (except: readonly Aligned[]): Aligned[] =>
    statements.filter((other) => !except.includes(other) && found(other));
  if (best && isWhole(best))
    return found(best) ? { kind: 'statement', best, others: rest([best]), around: null } : { kind: 'none' };
  const pieces =
    splice(claim, statements, corpus) ?? (best && found(best) ? spliceSentence(claim, best, scanned) : null);
  const beat = Math.max(best?.kept.bits ?? 0, pieces ? bitsOf(claim, pieces) : 0) + limits.proseAdvantage;
  const paragraphs = alignParagraphs(claim, scanned, { ...aids, beat: best });
  const around = bestProse(claim, paragraphs, beat);
  if (around && found(around)) {
    const { outside, inside } = keptOutside(claim, around);
    const home = statements.find(({ passage }) => passage.article.id === around.passage.article.id && inside > 0);
    if (!home || inside < (outside + inside) * limits.insideShareMin || inside < limits.pieceBitsMin) {
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
/** Work on statements stops here: as many as six of the longest statements, or ten of 350 words with the longest quote. */
const STATEMENT_CELLS = 3_000_000;
/** And on paragraphs: as many as it has with five of the longest. */
const PARAGRAPH_CELLS = 1_500_000;
/** A statement that holds less of the claim than this share of what the most promising one holds, and too little for a piece, is not aligned. */
const PROMISING_SHARE = 0.4;

function alignStatements(claim: ClaimLine, scanned: readonly Scanned[], aids: Aids): Aligned[] {
  const statements = scanned.filter(({ passage }) => passage.statement !== null);
  const aligned: Aligned[] = [];
  let cells = 0;
  let least = Math.min(aids.limits.pieceBitsMin, (statements[0]?.held ?? 0) * PROMISING_SHARE);
  for (const one of statements.slice(0, STATEMENTS_ALIGNED)) {
    if (one.held < least || cells > STATEMENT_CELLS) break;
    cells += costOf(claim, one.line);
    const result = alignWith(claim, one, aids);
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
  { beat, ...aids }: Aids & { beat: Aligned | null },
): Aligned[] {
  const held = scanned.find(({ passage }) => passage === beat?.passage)?.held ?? 0;
  let cells = 0;
  return scanned
    .filter(({ passage, held: own }) => passage.statement === null && own >= held + aids.limits.proseAdvantage / 2)
    .slice(0, PARAGRAPHS_ALIGNED)
    .filter((one) => {
      cells += costOf(claim, one.line);
      return cells - costOf(claim, one.line) <= PARAGRAPH_CELLS;
    })
    .flatMap((one) => alignWith(claim, one, aids) ?? [])
    .sort(closerFirst);
}

/** Most kept first, then fewest differences, then most held elsewhere, then the shorter passage: the claim is more of it. */
const closerFirst = (a: Aligned, b: Aligned): number =>
  b.kept.bits - a.kept.bits ||
  b.alignment.score - a.alignment.score ||
  b.held - a.held ||
  a.line.words.length - b.line.words.length;

/** The paragraph that keeps most, `beat` bits at least, some of them outside quotation marks. */
function bestProse(claim: ClaimLine, paragraphs: readonly Aligned[], beat: number): Aligned | null {
  const best = paragraphs.find((paragraph) => keptOutside(claim, paragraph).words >= PROSE_WORDS_MIN);
  return best && best.kept.bits > beat ? best : null;
}
