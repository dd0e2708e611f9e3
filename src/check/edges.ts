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

/** Pairs that are looked at: a text of nothing but numbers has one for each pair of words; honest ones have a few hundred. */
export const PAIRS_LOOKED_AT = 200_000;
/** … and edges that are kept of them. */
const EDGES_MAX = 20_000;

/** The part of a passage that is aligned: `m` words from `from` on. */
interface Part {
  readonly from: number;
  readonly m: number;
}

/** Takes an edge from claim word `q` and passage word `s` on. `false`: enough has been looked at. */
type Put = (q: number, s: number, edge: Edge) => boolean;

/**
 * The edges by the cell of the grid they end in; the grid has a row a claim word and `m + 1` columns. O(words of claim and
 * part), and `PAIRS_LOOKED_AT` pairs at most.
 */
export function edgesBetween(claim: ClaimLine, source: Line, keys: Keys, part: Part): Map<number, Edge[]> {
  const edges = new Map<number, Edge[]>();
  let looked = 0;
  let count = 0;
  const put: Put = (q, s, edge) => {
    if (looked >= PAIRS_LOOKED_AT || count >= EDGES_MAX) return false;
    looked++;
    const i = q + edge.di;
    const j = s + edge.dj - part.from;
    if (j > part.m) return true;
    if (edge.di + edge.dj === 2 && claim.ids[i - 1] === source.ids[part.from + j - 1]) return true;
    count++;
    const cell = i * (part.m + 1) + j;
    const ending = edges.get(cell);
    if (ending) ending.push(edge);
    else edges.set(cell, [edge]);
    return true;
  };
  const theirs = within(readings(source), part);
  sameReadings(claim, theirs, put);
  otherNumbers(claim, theirs, put);
  compounds(claim, source, { keys, part, put });
  return edges;
}

/** Those that begin in the part; in order, as `all` are. */
function within(all: readonly Reading[], { from, m }: Part): readonly Reading[] {
  const start = all.findIndex((reading) => reading.from >= from);
  if (start < 0) return [];
  const end = all.findIndex((reading) => reading.from >= from + m);
  return all.slice(start, end < 0 ? all.length : end);
}

function weightOver(claim: ClaimLine, from: number, length: number): number {
  let sum = 0;
  for (let q = from; q < from + length; q++) sum += weightOf(claim.bits[q]!);
  return sum * WORTH.reading;
}

/** Words that read the same: figures and number words, contractions, abbreviations. */
function sameReadings(claim: ClaimLine, theirs: readonly Reading[], put: Put): void {
  const byKey = groupBy(theirs, ({ key }) => key);
  for (const mine of readings(claim)) {
    for (const other of byKey.get(mine.key) ?? []) {
      if (mine.kind !== other.kind) continue;
      const more = mine.kind === 'number' ? other.length * WORTH.numberWord : 0;
      const worth = weightOver(claim, mine.from, mine.length) + more;
      const op = mine.kind === 'contraction' && !isSameSpelling(mine, other) ? 'changed' : 'same';
      const edge: Edge = { di: mine.length, dj: other.length, worth, how: mine.kind, op };
      if (!put(mine.from, other.from, edge)) return;
    }
  }
}

/** Numbers that differ, one of them in several words: the likeliest pair. */
function otherNumbers(claim: ClaimLine, theirs: readonly Reading[], put: Put): void {
  const numbers = theirs.filter(isNumber);
  for (const mine of readings(claim).filter(isNumber)) {
    for (const other of numbers) {
      if (mine.key === other.key || mine.length + other.length === 2) continue;
      const length = { di: mine.length, dj: other.length };
      if (!put(mine.from, other.from, { ...length, worth: WORTH.kindred, how: 'kindred', op: 'changed' })) return;
    }
  }
}

const isNumber = (reading: Reading): boolean => reading.kind === 'number';

function groupBy<T, K>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
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
function compounds(claim: ClaimLine, source: Line, { keys, part, put }: { keys: Keys; part: Part; put: Put }): void {
  const join = (line: Line, at: number): number =>
    NEVER_JOINED.has(line.words[at]!.fold) ? -1 : keys.known(line.words[at]!.fold + line.words[at + 1]!.fold);
  const edge = (q: number, di: number, dj: number): Edge => ({
    ...{ di, dj, worth: weightOver(claim, q, di) },
    ...{ how: 'compound', op: 'same' },
  });
  const end = Math.min(source.words.length, part.from + part.m);
  const mine = placesOf(claim.ids, 0, claim.words.length);
  for (let s = part.from; s + 1 < end; s++)
    for (const q of mine.get(join(source, s)) ?? []) if (!put(q, s, edge(q, 1, 2))) return;
  const theirs = placesOf(source.ids, part.from, end);
  for (let q = 0; q + 1 < claim.words.length; q++)
    for (const s of theirs.get(join(claim, q)) ?? []) if (!put(q, s, edge(q, 2, 1))) return;
}

/** Of each word's number the places where it stands, `from` to `to`. */
function placesOf(ids: Int32Array, from: number, to: number): Map<number, number[]> {
  const places = Array.from({ length: to - from }, (_, index) => from + index);
  return groupBy(places, (at) => ids[at]!);
}
