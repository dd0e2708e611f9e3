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

/** A step of the quote, from one place to another, and how far a step in a text is from it. */
interface Step {
  readonly from: number;
  readonly to: number;
  readonly off: number;
}

const NO_STEP: Step = { from: -1, to: -1, off: Number.POSITIVE_INFINITY };

/** The step of the quote between two terms that is nearest to a step between two hits. */
function nearestStep(from: QueryTerm, to: QueryTerm, step: number): Step {
  let best = NO_STEP;
  for (const a of from.at.slice(0, PLACES_MAX))
    for (const b of to.at.slice(0, PLACES_MAX)) {
      const off = Math.abs(b - a - step);
      if (b > a && off < best.off) best = { from: a, to: b, off };
    }
  return best;
}

function stepWeight(from: QueryTerm, to: QueryTerm, step: number): number {
  const { off } = nearestStep(from, to, step);
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

/** Hits of other places that may stand between two that follow one another. */
const BETWEEN = 1;

/** The quote’s places whose words a text holds beside another of the quote, as the quote does. */
export function inOrder(hits: readonly Hit[], terms: readonly QueryTerm[]): Set<number> {
  const met = new Set<number>();
  hits.forEach((hit, index) => {
    for (const before of hits.slice(Math.max(0, index - 1 - BETWEEN), index)) {
      const { from, to, off } = nearestStep(terms[before.term]!, terms[hit.term]!, hit.place - before.place);
      if (off > SLACK) continue;
      met.add(from);
      met.add(to);
    }
  });
  return met;
}
