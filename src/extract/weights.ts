/** A table of trained weights: one `fact<tab>weight` a line, and a score that is the sum of the weights of the facts. */

export type Weights = ReadonlyMap<string, number>;

/** Reads a table. Lines without a tab are left out. */
export function weights(table: string): Weights {
  const found = new Map<string, number>();
  for (const line of table.split('\n')) {
    const tab = line.lastIndexOf('\t');
    if (tab > 0) found.set(line.slice(0, tab), Number(line.slice(tab + 1)));
  }
  return found;
}

/** The sum of the weights of `facts`; facts that the table lacks weigh nothing. */
export function score(table: Weights, facts: readonly string[]): number {
  let sum = 0;
  for (const fact of facts) sum += table.get(fact) ?? 0;
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
