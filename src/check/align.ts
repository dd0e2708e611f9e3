/**
 * The best alignment of a whole claim with some part of a passage: Needleman–Wunsch over words with affine gaps (Gotoh
 * 1982), free at both ends of the passage, so that a short claim finds its place in a long text. It departs from the
 * paper where marks and language ask for it: words may be left out at no cost under an ellipsis, words in [brackets] may
 * come in or stand for others, several words may match as one (25 = twenty-five, see `readings`), and a second, dearer kind
 * of gap costs nothing more for being longer, so that two fragments far apart are found as one omission.
 *
 * Time and memory O(claim words × passage words), bounded by `costOf`: of a long passage the part is aligned that holds most
 * of the claim's pairs of neighbouring words. It does not find words that changed places: see `findings/order`.
 */

import { type Edge, edgesBetween } from './edges.js';
import type { Keys } from './keys.js';
import type { ClaimLine, Line } from './line.js';
import { type How, joined, type Step } from './step.js';
import { WEIGHT_BRACKETED, WORTH, weightOf } from './worth.js';

export interface Alignment {
  /** In order; consume every word of the claim, and of the passage every word from the first to the last they touch. */
  readonly steps: readonly Step[];
  readonly score: number;
}

/** Of a longer passage only so much is aligned, or twice the claim and a little, whichever is more … */
const CELLS_MAX = 600_000;
const SLACK_WORDS = 400;
/** … but of a claim that is all words of a letter or two only as much as the claim and a little: 7 million cells at the very worst. */
const CELLS_OF_TWICE = 3_000_000;

/** How many of a passage's words are aligned with the claim. */
function wordsAligned({ words }: ClaimLine, source: Line): number {
  const n = Math.max(1, words.length);
  const twice = Math.min(2 * n + SLACK_WORDS, Math.max(n + SLACK_WORDS, Math.floor(CELLS_OF_TWICE / n)));
  return Math.min(source.words.length, Math.max(twice, Math.floor(CELLS_MAX / n)));
}

/** What an alignment costs, in cells of its grid. */
export const costOf = (claim: ClaimLine, source: Line): number => claim.words.length * wordsAligned(claim, source);

/** Words of an honest text are mostly unlike, in the longest some 30,000 pairs; of near-alike ones only so many are looked at. */
const RELATED_MAX = 80_000;

const START = 0;
const PAIR = 1;
const DROP = 2;
const ADD = 3;
const EDGE = 4;
const LEAP = 5;
const STATE = 7;
const DROP_NEXT = 8;
const ADD_NEXT = 16;
const LEAP_NEXT = 32;
/** Some edge ends in the cell. */
const EDGES_END = 64;

let scores = new Float32Array(1 << 14);
let trace = new Uint8Array(1 << 14);

/** What the row’s word is worth with each word of the passage, by that word’s number, and for which row that was worked out. */
let worths = new Float64Array(1 << 14);
let workedOut = new Float64Array(1 << 14);
/** Rows of all alignments so far. */
let rows = 0;

function makeRoom(cells: number, words: number): void {
  if (scores.length < cells) {
    scores = new Float32Array(cells);
    trace = new Uint8Array(cells);
  }
  if (worths.length < words) {
    worths = new Float64Array(2 * words);
    workedOut = new Float64Array(2 * words);
  }
}

/** The best alignment, or `null` where either side has no words. */
export function align(claim: ClaimLine, source: Line, keys: Keys): Alignment | null {
  const n = claim.words.length;
  if (n === 0 || source.words.length === 0) return null;
  const m = wordsAligned(claim, source);
  const from = m < source.words.length ? densest(claim, source, m) : 0;
  const edges = edgesBetween(claim, source, keys, { from, m });
  const grid: Grid = {
    claim,
    source,
    keys,
    n,
    m,
    from,
    edges,
    edited: source.text.includes('['),
    related: { count: 0 },
  };
  const end = fill(grid);
  return { steps: walkBack(grid, end.column), score: end.score };
}

interface Grid {
  readonly claim: ClaimLine;
  readonly source: Line;
  readonly keys: Keys;
  readonly n: number;
  readonly m: number;
  readonly from: number;
  readonly edges: ReadonlyMap<number, readonly Edge[]>;
  /** Whether the passage has brackets of its own, which a copy repeats. */
  readonly edited: boolean;
  /** Pairs of words that were held against each other closely. */
  readonly related: { count: number };
}

function pairWorth(grid: Grid, i: number, a: number, b: number): number {
  const weight = grid.claim.bracketed[i] && !grid.edited ? WEIGHT_BRACKETED : weightOf(grid.claim.bits[i]!);
  if (a === b) return weight * WORTH.exact;
  if (grid.related.count > RELATED_MAX) return WORTH.other;
  const nearness = grid.keys.nearness(a, b);
  if (nearness !== 'other' || grid.keys.mayBeNear(a, b)) grid.related.count++;
  switch (nearness) {
    case 'variant':
      return weight * WORTH.variant;
    case 'spelling':
      return weight * WORTH.spelling;
    case 'inflection':
      return weight * WORTH.inflection;
    case 'opposite':
    case 'kindred':
      return WORTH.kindred;
    case 'other':
      return grid.claim.bracketed[i] ? WORTH.bracketStandsFor : WORTH.other;
  }
}

/** Fills the grid row by row; one published algorithm, kept whole. */
function fill(grid: Grid): { score: number; column: number } {
  const { claim, source, n, m, from, edges } = grid;
  const width = m + 1;
  makeRoom((n + 1) * width, grid.keys.folds.length);
  const score = scores;
  const way = trace;
  const worth = worths;
  const ready = workedOut;
  const added = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  score.fill(0, 0, width);
  way.fill(START, 0, (n + 1) * width);
  for (const cell of edges.keys()) way[cell] = EDGES_END;
  for (let i = 1; i <= n; i++) {
    const row = i * width;
    const number = ++rows;
    const a = claim.ids[i - 1]!;
    const bracketed = claim.bracketed[i - 1] === 1;
    const addOpen = bracketed ? WORTH.bracketAdd : WORTH.addOpen;
    const addNext = bracketed ? WORTH.bracketAdd : WORTH.addNext;
    const besideBracket = bracketed || claim.bracketed[i] === 1;
    const dropOpen = claim.gaps[i] ? WORTH.gapOpen : besideBracket ? WORTH.bracketDrop : WORTH.dropOpen;
    const dropNext = claim.gaps[i] ? WORTH.gapNext : besideBracket ? WORTH.bracketDrop : WORTH.dropNext;
    let dropped = Number.NEGATIVE_INFINITY;
    let leapt = Number.NEGATIVE_INFINITY;
    for (let j = 0; j <= m; j++) {
      const cell = row + j;
      let flags = 0;
      const opened = score[cell - width]! + addOpen;
      const longer = added[j]! + addNext;
      added[j] = longer > opened ? longer : opened;
      if (longer > opened) flags |= ADD_NEXT;
      let best = added[j]!;
      let state = ADD;
      if (j > 0) {
        const open = score[cell - 1]! + dropOpen;
        const next = dropped + dropNext;
        dropped = next > open ? next : open;
        if (next > open) flags |= DROP_NEXT;
        if (dropped >= best) {
          best = dropped;
          state = DROP;
        }
        const leaping = score[cell - 1]! + WORTH.leap;
        if (leapt >= leaping) flags |= LEAP_NEXT;
        else leapt = leaping;
        if (leapt > best) {
          best = leapt;
          state = LEAP;
        }
        const b = source.ids[from + j - 1]!;
        if (ready[b] !== number) {
          ready[b] = number;
          worth[b] = pairWorth(grid, i - 1, a, b);
        }
        const paired = score[cell - width - 1]! + worth[b]!;
        if (paired >= best) {
          best = paired;
          state = PAIR;
        }
      }
      score[cell] = best;
      const hasEdges = way[cell] === EDGES_END;
      way[cell] = state | flags;
      if (hasEdges) takeEdges(grid, cell);
    }
  }
  return bestEnd(n, m);
}

function takeEdges(grid: Grid, cell: number): void {
  for (const edge of grid.edges.get(cell) ?? []) {
    const worth = scores[cell - edge.di * (grid.m + 1) - edge.dj]! + edge.worth;
    if (worth <= scores[cell]!) continue;
    scores[cell] = worth;
    trace[cell] = (trace[cell]! & ~STATE) | EDGE;
  }
}

/** Scores are 32-bit floats: an edge's worth is found again within this. */
const ROUNDING = 1e-4;

const edgeTaken = (grid: Grid, cell: number): Edge =>
  grid.edges
    .get(cell)!
    .find(
      (edge) => Math.abs(scores[cell - edge.di * (grid.m + 1) - edge.dj]! + edge.worth - scores[cell]!) < ROUNDING,
    ) ?? grid.edges.get(cell)![0]!;

function bestEnd(n: number, m: number): { score: number; column: number } {
  let column = 0;
  const row = n * (m + 1);
  for (let j = 1; j <= m; j++) if (scores[row + j]! > scores[row + column]!) column = j;
  return { score: scores[row + column]!, column };
}

function walkBack(grid: Grid, column: number): Step[] {
  const { claim, source, keys, m, from } = grid;
  const steps: Step[] = [];
  let i = grid.n;
  let j = column;
  let state: number | null = null;
  while (i > 0) {
    const cell = i * (m + 1) + j;
    const now: number = state ?? trace[cell]! & STATE;
    state = null;
    const at = { q1: i, s1: from + j };
    if (now === PAIR) {
      const a = claim.ids[i - 1]!;
      const b = source.ids[from + j - 1]!;
      const how: How = a === b ? 'exact' : keys.nearness(a, b);
      const op = how === 'exact' || how === 'variant' ? 'same' : 'changed';
      steps.push({ op, q0: i - 1, s0: from + j - 1, how, ...at });
      i--;
      j--;
    } else if (now === EDGE) {
      const edge = edgeTaken(grid, cell);
      steps.push({ op: edge.op, q0: i - edge.di, s0: from + j - edge.dj, how: edge.how, ...at });
      i -= edge.di;
      j -= edge.dj;
    } else if (now === DROP || now === LEAP) {
      steps.push({ op: 'dropped', q0: i, s0: from + j - 1, how: 'other', ...at });
      if (trace[cell]! & (now === DROP ? DROP_NEXT : LEAP_NEXT)) state = now;
      j--;
    } else {
      steps.push({ op: 'added', q0: i - 1, s0: from + j, how: 'other', ...at });
      if (trace[cell]! & ADD_NEXT) state = ADD;
      i--;
    }
  }
  return joined(steps.reverse());
}

/** Where the stretch of `length` passage words begins that holds most of the claim's pairs of neighbours. O(passage). */
function densest(claim: ClaimLine, source: Line, length: number): number {
  const pairs = new Set<number>();
  for (let i = 1; i < claim.ids.length; i++) pairs.add(claim.ids[i - 1]! * PAIR_BASE + claim.ids[i]!);
  const held = (j: number): number => (j > 0 && pairs.has(source.ids[j - 1]! * PAIR_BASE + source.ids[j]!) ? 1 : 0);
  let sum = 0;
  let best = { sum: -1, from: 0 };
  for (let j = 0; j < source.ids.length; j++) {
    sum += held(j);
    if (j >= length) sum -= held(j - length);
    const from = Math.max(0, j - length + 1);
    if (sum > best.sum) best = { sum, from };
  }
  return Math.min(best.from, source.ids.length - length);
}

/** Above any word's number. */
const PAIR_BASE = 2 ** 26;
