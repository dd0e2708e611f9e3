/**
 * Tables of trained weights, and the score of an alternative: the sum of the weights of the facts told about it. A fact
 * is a name in parts (`'tie=', 'subject'`). To score, names are never put together: a polynomial hash of the whole
 * follows from the hashes of the parts, which are remembered (Rabin–Karp). A table of 6,000 facts and as many unknown
 * ones again meet in one 32-bit hash less than once in a hundred tables.
 */

export type Part = string | number | boolean | null;
/** Tells one fact, in parts. */
export type Tell = (...parts: Part[]) => void;
/** Everything there is to tell about one alternative. */
export type Facts = (tell: Tell) => void;

/** Weights by the hash of the fact. */
export type Weights = ReadonlyMap<number, number>;

const BASE = 0x01000193;

interface Hashed {
  readonly hash: number;
  /** BASE to the power of the length. */
  readonly shift: number;
}

const known = new Map<string, Hashed>();
/** Parts are few; the memory of those seen is emptied before it could grow without end. */
const KNOWN_MAX = 20_000;

function hashOf(part: string): Hashed {
  const seen = known.get(part);
  if (seen) return seen;
  let hash = 0;
  let shift = 1;
  for (let at = 0; at < part.length; at++) {
    hash = (Math.imul(hash, BASE) + part.charCodeAt(at) + 1) | 0;
    shift = Math.imul(shift, BASE);
  }
  if (known.size >= KNOWN_MAX) known.clear();
  const found = { hash, shift };
  known.set(part, found);
  return found;
}

const textOf = (part: Part): string => (typeof part === 'string' ? part : String(part));

/** The facts by name, for training and for those who want to read them. */
export function namesOf(facts: Facts): string[] {
  const names: string[] = [];
  facts((...parts) => names.push(parts.map(textOf).join('')));
  return names;
}

/** Reads a table of `fact<tab>weight` lines; lines without a tab are left out. */
export const weights = (table: string): Weights =>
  weightsOf(
    table.split('\n').flatMap((line) => {
      const tab = line.lastIndexOf('\t');
      return tab > 0 ? [[line.slice(0, tab), Number(line.slice(tab + 1))] as const] : [];
    }),
  );

/** A table of facts by name. */
export const weightsOf = (entries: Iterable<readonly [string, number]>): Weights =>
  new Map([...entries].map(([name, weight]) => [hashOf(name).hash, weight]));

/** The sum of the weights of the facts; facts that the table lacks weigh nothing. */
export function score(table: Weights, facts: Facts): number {
  let sum = 0;
  facts((...parts) => {
    let hash = 0;
    for (let at = 0; at < parts.length; at++) {
      const own = hashOf(textOf(parts[at]!));
      hash = (Math.imul(hash, own.shift) + own.hash) | 0;
    }
    const weight = table.get(hash);
    if (weight !== undefined) sum += weight;
  });
  return sum;
}

/** Where the highest of `scores` stands; -1 of none. */
export function best(scores: readonly number[]): number {
  let at = -1;
  scores.forEach((value, index) => {
    if (at < 0 || value > scores[at]!) at = index;
  });
  return at;
}
