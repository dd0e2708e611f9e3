/**
 * The postings of new blocks, gathered to be written together. Each word met is noted down as three numbers, its term,
 * block and place; once all are met they are sorted by term (a counting sort, which keeps their order), and a term’s
 * list is made when it is asked for. Linear in the words; 16 bytes a word.
 */

import { PAIRED_WORDS } from '../text/paired-words.js';
import { pairOf, termKey } from '../text/terms.js';
import { PostingList } from './postings.js';

/** Words of the first batch, before the arrays grow. */
const WORDS_FIRST = 1 << 16;

const grown = (array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
};

/** A term that was met. */
interface Met {
  /** Its number among those met. Terms that share a key share the number, too. */
  readonly term: number;
  readonly isPaired: boolean;
  /** By the fold of a paired word after it, the number of their pair. */
  readonly pairs: Map<string, number>;
}

const NO_PAIRS = new Map<string, number>();

/** What is filed is what `termsOf` says. */
export class Pending {
  private readonly met = new Map<string, Met>();
  private readonly termOf = new Map<number, number>();
  /** By term. */
  private readonly counts: number[] = [];
  /** By word met. */
  private terms = new Int32Array(WORDS_FIRST);
  private blocks = new Int32Array(WORDS_FIRST);
  private places = new Int32Array(WORDS_FIRST);
  private length = 0;
  /** Words met by term, and where each term’s begin; `null` until all are met. */
  private sorted: { readonly words: Int32Array; readonly from: Int32Array } | null = null;

  /** Notes a block’s words down, by their folds. Blocks must come in rising order. */
  add(block: number, folds: readonly string[]): void {
    let previous: Met | null = null;
    for (let place = 0; place < folds.length; place++) {
      const fold = folds[place]!;
      const one = this.met.get(fold) ?? this.meet(fold);
      if (previous?.isPaired && one.isPaired) this.note(this.pair(folds[place - 1]!, fold, previous), block, place - 1);
      this.note(one.term, block, place);
      previous = one;
    }
  }

  /** The keys of all terms, rising. */
  keys(): number[] {
    return [...this.termOf.keys()].sort((a, b) => a - b);
  }

  /** The term’s postings; of a key that `keys` gives. */
  get(key: number): PostingList {
    const term = this.termOf.get(key)!;
    this.sorted ??= this.sort();
    const { words, from } = this.sorted;
    const [first, end] = [from[term]!, from[term + 1]!];
    const list = new PostingList(this.blocks[words[first]!]!);
    const places: number[] = [];
    for (let at = first; at < end; at++) {
      const word = words[at]!;
      places.push(this.places[word]!);
      const block = this.blocks[word]!;
      if (at + 1 < end && this.blocks[words[at + 1]!] === block) continue;
      list.push(block, places);
      places.length = 0;
    }
    return list;
  }

  private meet(fold: string): Met {
    const isPaired = PAIRED_WORDS.has(fold);
    const met = { term: this.number(fold), isPaired, pairs: isPaired ? new Map<string, number>() : NO_PAIRS };
    this.met.set(fold, met);
    return met;
  }

  private pair(fold: string, next: string, { pairs }: Met): number {
    const known = pairs.get(next);
    if (known !== undefined) return known;
    const term = this.number(pairOf(fold, next));
    pairs.set(next, term);
    return term;
  }

  private number(term: string): number {
    const key = termKey(term);
    const known = this.termOf.get(key);
    if (known !== undefined) return known;
    this.termOf.set(key, this.counts.length);
    return this.counts.push(0) - 1;
  }

  private note(term: number, block: number, place: number): void {
    if (this.length === this.terms.length) {
      this.terms = grown(this.terms);
      this.blocks = grown(this.blocks);
      this.places = grown(this.places);
    }
    this.terms[this.length] = term;
    this.blocks[this.length] = block;
    this.places[this.length++] = place;
    this.counts[term]!++;
  }

  private sort() {
    const from = new Int32Array(this.counts.length + 1);
    this.counts.forEach((count, term) => {
      from[term + 1] = from[term]! + count;
    });
    const next = from.slice();
    const words = new Int32Array(this.length);
    for (let word = 0; word < this.length; word++) words[next[this.terms[word]!]!++] = word;
    return { words, from };
  }
}
