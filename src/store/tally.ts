/**
 * A tally of blocks: what each has met of a quote’s terms. An open-addressed hash table in typed arrays (linear
 * probing, at most half full), because a check counts tens of thousands of postings and a `Map` takes five times as long.
 */

import type { Hit } from './agreement.js';

/** So many terms fit the two bit masks. */
export const TERMS_MAX = 62;
const HALF = 31;

/** Fibonacci hashing: neighbouring block numbers land far apart. */
const SPREAD = 2654435769;

/** Score steps that the best blocks are picked by. */
const LEVELS = 512;

export class Tally {
  /** Block of each slot plus one; 0: free. */
  private readonly blocks: Int32Array;
  private readonly weights: Float32Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly bits: number;
  private readonly slots: number[] = [];
  private readonly hitSlots: Int32Array;
  private readonly hitPlaces: Int32Array;
  private readonly hitTerms: Uint8Array;
  private hits = 0;

  /** `places`: how many hits will be counted at most. */
  constructor(places: number) {
    this.bits = Math.max(4, Math.ceil(Math.log2(2 * places + 1)));
    const size = 2 ** this.bits;
    this.blocks = new Int32Array(size);
    this.weights = new Float32Array(size);
    this.low = new Int32Array(size);
    this.high = new Int32Array(size);
    this.hitSlots = new Int32Array(places);
    this.hitPlaces = new Int32Array(places);
    this.hitTerms = new Uint8Array(places);
  }

  /** The term, worth `weight`, stands at a place of a block. */
  count(block: number, place: number, term: number, weight: number): void {
    const slot = this.slotOf(block);
    const masks = term < HALF ? this.low : this.high;
    const bit = 1 << (term < HALF ? term : term - HALF);
    if ((masks[slot]! & bit) === 0) {
      masks[slot]! |= bit;
      this.weights[slot]! += weight;
    }
    this.hitSlots[this.hits] = slot;
    this.hitPlaces[this.hits] = place;
    this.hitTerms[this.hits++] = term;
  }

  /** At least `few` blocks of the greatest weight (fewer where there are fewer), equals included up to `many`, with their hits in order. */
  best(few: number, many: number): { readonly block: number; readonly hits: readonly Hit[] }[] {
    const picked = new Map<number, Hit[]>();
    for (const slot of this.heaviest(this.weights, few, many)) picked.set(slot, []);
    for (let hit = 0; hit < this.hits; hit++)
      picked.get(this.hitSlots[hit]!)?.push({ place: this.hitPlaces[hit]!, term: this.hitTerms[hit]! });
    return [...picked].map(([slot, hits]) => ({
      block: this.blocks[slot]! - 1,
      hits: hits.sort((a, b) => a.place - b.place),
    }));
  }

  /** Blocks that hold most of what is worth finding apart from the terms in `known`. */
  complements(known: ReadonlySet<number>, weights: readonly number[], few: number): number[] {
    const worth = new Float32Array(this.blocks.length);
    for (const slot of this.slots) worth[slot] = this.remaining(slot, known, weights);
    return this.heaviest(worth, few, few)
      .filter((slot) => worth[slot]! > 0)
      .map((slot) => this.blocks[slot]! - 1);
  }

  private remaining(slot: number, known: ReadonlySet<number>, weights: readonly number[]): number {
    let sum = 0;
    for (let term = 0; term < weights.length; term++) {
      const mask = term < HALF ? this.low[slot]! : this.high[slot]!;
      if (mask & (1 << (term < HALF ? term : term - HALF)) && !known.has(term)) sum += weights[term]!;
    }
    return sum;
  }

  private slotOf(block: number): number {
    const mask = this.blocks.length - 1;
    let slot = Math.imul(block, SPREAD) >>> (32 - this.bits);
    for (; ; slot = (slot + 1) & mask) {
      if (this.blocks[slot] === block + 1) return slot;
      if (this.blocks[slot] !== 0) continue;
      this.blocks[slot] = block + 1;
      this.slots.push(slot);
      return slot;
    }
  }

  /** The slots of the greatest worth, by a histogram rather than by sorting all. Heaviest first. */
  private heaviest(worth: Float32Array, few: number, many: number): number[] {
    let most = 0;
    for (const slot of this.slots) most = Math.max(most, worth[slot]!);
    if (most === 0) return [];
    const scale = (LEVELS - 1) / most;
    const counts = new Int32Array(LEVELS);
    for (const slot of this.slots) counts[Math.floor(worth[slot]! * scale)]!++;
    let level = LEVELS - 1;
    for (let sum = counts[level]!; sum < few && level > 0; sum += counts[level]!) level--;
    return this.slots
      .filter((slot) => Math.floor(worth[slot]! * scale) >= level)
      .sort((a, b) => worth[b]! - worth[a]!)
      .slice(0, many);
  }
}
