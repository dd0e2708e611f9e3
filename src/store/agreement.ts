/**
 * How well a text agrees with a quote: which of the quote’s words it holds, each worth as much as it is rare, and how
 * many of them follow one another there as they do in the quote. O(words) for each text.
 */

/** A word of the quote. */
export interface QueryTerm {
  readonly fold: string;
  /** Its places among the quote’s words, rising. */
  readonly at: readonly number[];
  /** See `rarity`. */
  readonly weight: number;
}

/** A word of the quote, met in a text. */
export interface Hit {
  /** Its place among the text’s words. */
  readonly place: number;
  /** Which of the quote’s terms it is. */
  readonly term: number;
}

export interface Agreement {
  /** Sum of the weights of the terms met, and of the steps from one to the next that are the quote’s; each once. */
  readonly score: number;
  /** Sum of the weights of the terms met. */
  readonly weight: number;
  /** The terms met. */
  readonly terms: ReadonlySet<number>;
}

/** Words put in or left out between two that follow one another: up to so many the step still counts for half. */
const SLACK = 2;
/** Of a word that a quote repeats without end, so many places are compared. */
const PLACES_MAX = 8;

/** How far the step between two hits is from a step of the quote: 0 is the same step. */
function deviation(from: QueryTerm, to: QueryTerm, step: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const a of from.at.slice(0, PLACES_MAX))
    for (const b of to.at.slice(0, PLACES_MAX)) if (b > a) best = Math.min(best, Math.abs(b - a - step));
  return best;
}

function stepWeight(from: QueryTerm, to: QueryTerm, step: number): number {
  const off = deviation(from, to, step);
  if (off > SLACK) return 0;
  const weight = Math.min(from.weight, to.weight);
  return off === 0 ? weight : weight / 2;
}

/** The agreement of hits, in the order of their places, with a quote of these terms. */
export function agreement(hits: readonly Hit[], terms: readonly QueryTerm[]): Agreement {
  const met = new Set<number>();
  let weight = 0;
  let steps = 0;
  const stepped = new Set<number>();
  let previous: Hit | null = null;
  for (const hit of hits) {
    const term = terms[hit.term]!;
    const step = previous === null ? -1 : previous.term * terms.length + hit.term;
    if (previous !== null && !stepped.has(step)) {
      const taken = stepWeight(terms[previous.term]!, term, hit.place - previous.place);
      if (taken > 0) stepped.add(step);
      steps += taken;
    }
    if (!met.has(hit.term)) weight += term.weight;
    met.add(hit.term);
    previous = hit;
  }
  return { score: weight + Math.min(steps, weight), weight, terms: met };
}
