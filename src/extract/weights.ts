/**
 * Tables of trained weights, and the score of an alternative: the sum of the weights of the facts told about it. A fact
 * is a name in parts (`'tie=', 'subject'`). To score, names are never put together: a polynomial hash goes on from part to
 * part. A table of 6,000 facts and as many unknown ones again meet in one 32-bit hash less than once in a hundred tables.
 */

export type Part = string | number | boolean | null;
/** Tells one fact, in parts. */
export type Tell = (...parts: Part[]) => void;
/** Everything there is to tell about one alternative. */
export type Facts = (tell: Tell) => void;

/** Weights by the hash of the fact. */
export type Weights = ReadonlyMap<number, number>;

const BASE = 0x01000193;

/** The hash of a name, going on from that of what stands before it. Names are short: remembering them costs more. */
function hashed(name: string, before = 0): number {
  let hash = before;
  for (let at = 0; at < name.length; at++) hash = (Math.imul(hash, BASE) + name.charCodeAt(at) + 1) | 0;
  return hash;
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
  new Map([...entries].map(([name, weight]) => [hashed(name), weight]));

/** The sum of the weights of the facts; facts that the table lacks weigh nothing. */
export function score(table: Weights, facts: Facts): number {
  let sum = 0;
  facts((...parts) => {
    let hash = 0;
    for (let at = 0; at < parts.length; at++) hash = hashed(textOf(parts[at]!), hash);
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
