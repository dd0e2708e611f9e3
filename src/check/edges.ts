/**
 * The ways over more than one cell of an alignment's grid: several words that match as one, because they read the same
 * (25 = twenty-five, don’t = do not, U.S. = United States) or are one word in two (“on line”, “online”).
 */

import type { Keys } from './keys.js';
import type { ClaimLine, Line } from './line.js';
import { type Reading, readingsOf } from './readings.js';
import type { How } from './step.js';
import { WORTH, weightOf } from './worth.js';

/** A pair of readings that says the same, or two different numbers. */
export interface Edge {
  readonly di: number;
  readonly dj: number;
  readonly worth: number;
  readonly how: How;
  readonly op: 'same' | 'changed';
}

/** A text of nothing but numbers has a pair of readings for each pair of words; honest ones have a few dozen. */
const EDGES_MAX = 20_000;

/** The part of a passage that is aligned: `m` words from `from` on. */
interface Part {
  readonly from: number;
  readonly m: number;
}

/** Takes an edge from claim word `q` and passage word `s` on. */
type Put = (q: number, s: number, edge: Edge) => void;

/** The edges by the cell of the grid they end in; the grid has a row a claim word and `m + 1` columns. */
export function edgesBetween(claim: ClaimLine, source: Line, keys: Keys, part: Part): Map<number, Edge[]> {
  const edges = new Map<number, Edge[]>();
  let count = 0;
  const put: Put = (q, s, edge) => {
    const i = q + edge.di;
    const j = s + edge.dj - part.from;
    if (j - edge.dj < 0 || j > part.m || count >= EDGES_MAX) return;
    if (edge.di + edge.dj === 2 && claim.ids[i - 1] === source.ids[part.from + j - 1]) return;
    count++;
    const cell = i * (part.m + 1) + j;
    edges.set(cell, [...(edges.get(cell) ?? []), edge]);
  };
  sameReadings(claim, source, put);
  otherNumbers(claim, source, put);
  compounds(claim, source, keys, put);
  return edges;
}

function weightOver(claim: ClaimLine, from: number, length: number): number {
  let sum = 0;
  for (let q = from; q < from + length; q++) sum += weightOf(claim.bits[q]!);
  return sum * WORTH.reading;
}

/** Words that read the same: figures and number words, contractions, abbreviations. */
function sameReadings(claim: ClaimLine, source: Line, put: Put): void {
  const theirs = groupByKey(readings(source));
  for (const mine of readings(claim)) {
    for (const other of theirs.get(mine.key) ?? []) {
      if (mine.kind !== other.kind) continue;
      const more = mine.kind === 'number' ? other.length * WORTH.numberWord : 0;
      const worth = weightOver(claim, mine.from, mine.length) + more;
      const op = mine.kind === 'contraction' && !isSameSpelling(mine, other) ? 'changed' : 'same';
      put(mine.from, other.from, { di: mine.length, dj: other.length, worth, how: mine.kind, op });
    }
  }
}

/** Numbers that differ, one of them in several words: the likeliest pair. */
function otherNumbers(claim: ClaimLine, source: Line, put: Put): void {
  const numbers = readings(source).filter(isNumber);
  for (const mine of readings(claim).filter(isNumber)) {
    for (const other of numbers) {
      if (mine.key === other.key || mine.length + other.length === 2) continue;
      const length = { di: mine.length, dj: other.length };
      put(mine.from, other.from, { ...length, worth: WORTH.kindred, how: 'kindred', op: 'changed' });
    }
  }
}

const isNumber = (reading: Reading): boolean => reading.kind === 'number';

function groupByKey(all: readonly Reading[]): Map<string, Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of all) groups.set(reading.key, [...(groups.get(reading.key) ?? []), reading]);
  return groups;
}

/** “cannot” and “can not” are two spellings; “can’t” and “cannot” are not. */
const isSameSpelling = (a: Reading, b: Reading): boolean => a.key === 'can not' && a.length + b.length === 3;

const known = new WeakMap<Line, Reading[]>();

function readings(line: Line): Reading[] {
  let found = known.get(line);
  if (!found) {
    found = readingsOf(line);
    known.set(line, found);
  }
  return found;
}

/** “no” and “not” stay words of their own: “not able” is not “notable”. */
const NEVER_JOINED = new Set(['no', 'not']);

/** Two words on one side that are one word on the other: “on line”, “online”. */
function compounds(claim: ClaimLine, source: Line, keys: Keys, put: Put): void {
  const join = (line: Line, at: number): number =>
    NEVER_JOINED.has(line.words[at]!.fold) ? -1 : keys.known(line.words[at]!.fold + line.words[at + 1]!.fold);
  const edge = (q: number, di: number, dj: number): Edge => ({
    ...{ di, dj, worth: weightOver(claim, q, di) },
    ...{ how: 'compound', op: 'same' },
  });
  const singles = placesOf(claim.ids);
  for (let s = 0; s + 1 < source.words.length; s++)
    for (const q of singles.get(join(source, s)) ?? []) put(q, s, edge(q, 1, 2));
  for (let q = 0; q + 1 < claim.words.length; q++) {
    const id = join(claim, q);
    if (id < 0) continue;
    for (let s = source.ids.indexOf(id); s >= 0; s = source.ids.indexOf(id, s + 1)) put(q, s, edge(q, 2, 1));
  }
}

/** Of each word's number the places where it stands. */
function placesOf(ids: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>();
  ids.forEach((id, at) => {
    places.set(id, [...(places.get(id) ?? []), at]);
  });
  return places;
}
