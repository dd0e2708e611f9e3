/**
 * Training of the weight tables: multinomial logistic regression over the alternatives of a decision, each with its
 * named facts, by AdaGrad with a quadratic penalty. Deterministic: the same examples give the same weights.
 */

/** One decision: for each alternative its facts and whether it is right. */
export interface Example {
  readonly facts: readonly (readonly string[])[];
  readonly right: readonly boolean[];
  /** What examples are held out together. */
  readonly group: string;
  /** How much it counts; once where nothing is said. */
  readonly weight?: number;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly penalty: number;
  /** Facts seen in fewer examples get no weight. */
  readonly seenMin: number;
}

interface Packed {
  readonly alternatives: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

function vocabulary(examples: readonly Example[], seenMin: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { facts } of examples)
    for (const fact of new Set(facts.flat())) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  const kept = new Map<string, number>();
  for (const [fact, count] of counts) if (count >= seenMin) kept.set(fact, kept.size);
  return kept;
}

const pack = (examples: readonly Example[], ids: ReadonlyMap<string, number>): Packed[] =>
  examples.map(({ facts, right, weight = 1 }) => ({
    right,
    weight,
    alternatives: facts.map((names) => Int32Array.from(names.flatMap((name) => ids.get(name) ?? []))),
  }));

/** A small linear congruential generator, so that the order of examples is the same on every machine. */
function shuffler(seed: number): (list: number[]) => void {
  let state = seed;
  const next = () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return (list) => {
    for (let at = list.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [list[at], list[other]] = [list[other]!, list[at]!];
    }
  };
}

function step(example: Packed, w: Float64Array, squares: Float64Array, settings: Settings): void {
  const scores = example.alternatives.map((ids) => ids.reduce((sum, id) => sum + w[id]!, 0));
  const top = Math.max(...scores);
  const masses = scores.map((value) => Math.exp(value - top));
  const all = masses.reduce((a, b) => a + b, 0);
  const right = masses.reduce((sum, mass, at) => (example.right[at] ? sum + mass : sum), 0);
  example.alternatives.forEach((ids, at) => {
    const pull = example.weight * (masses[at]! / all - (example.right[at] ? masses[at]! / right : 0));
    if (Math.abs(pull) < 1e-4) return;
    for (const id of ids) {
      const gradient = pull + settings.penalty * w[id]!;
      squares[id]! += gradient * gradient;
      w[id]! -= (settings.rate * gradient) / Math.sqrt(squares[id]!);
    }
  });
}

/** The weights of all facts that were seen often enough. Averaged over the last half of the epochs. */
export function trained(examples: readonly Example[], settings: Settings): Map<string, number> {
  const ids = vocabulary(examples, settings.seenMin);
  const packed = pack(examples, ids);
  const w = new Float64Array(ids.size);
  const sums = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(0.01);
  const shuffle = shuffler(1);
  const order = packed.map((_, at) => at);
  let averaged = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order);
    for (const at of order) if (packed[at]!.right.includes(true)) step(packed[at]!, w, squares, settings);
    if (epoch * 2 < settings.epochs) continue;
    averaged++;
    w.forEach((value, id) => {
      sums[id]! += value;
    });
  }
  return new Map([...ids].map(([fact, id]) => [fact, sums[id]! / Math.max(1, averaged)]));
}

const total = (w: ReadonlyMap<string, number>, facts: readonly string[]): number =>
  facts.reduce((sum, fact) => sum + (w.get(fact) ?? 0), 0);

/** Which alternative the weights choose. */
export function choose(w: ReadonlyMap<string, number>, facts: readonly (readonly string[])[]): number {
  const scores = facts.map((names) => total(w, names));
  return scores.indexOf(Math.max(...scores));
}

/** The share of examples in which the chosen alternative is right. */
export const accuracy = (w: ReadonlyMap<string, number>, examples: readonly Example[]): number =>
  examples.filter(({ facts, right }) => right[choose(w, facts)]).length / Math.max(1, examples.length);
