/**
 * Postings: where a word stands, as bytes. For each block, in rising order, the distance from the block before
 * (doubled, plus one where the word stands there more than once), then its place among the block’s words; for several
 * places first how many, then each as distance from the one before. All as variable-length integers of 7 bits a byte,
 * lowest first (LEB128). The first block’s distance is 0: where a list begins and ends is kept beside it.
 * About 2.4 bytes a word of text. Reading is O(bytes).
 */

const CONTINUES = 0x80;
const LOW = 0x7f;

/** A growing list. Blocks must come in rising order. */
export class PostingList {
  documents = 0;
  private buffer = new Uint8Array(16);
  private length = 0;

  constructor(
    public readonly first: number,
    public last: number = first,
  ) {}

  /** The word stands in `block` at these places among its words, which rise. */
  push(block: number, places: readonly number[]): void {
    const several = places.length > 1;
    this.write((block - this.last) * 2 + (several ? 1 : 0));
    if (several) this.write(places.length);
    let previous = 0;
    for (const place of places) {
      this.write(place - previous);
      previous = place;
    }
    this.last = block;
    this.documents++;
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  private write(value: number): void {
    let rest = value;
    while (rest > LOW) {
      this.byte((rest % CONTINUES) | CONTINUES);
      rest = Math.floor(rest / CONTINUES);
    }
    this.byte(rest);
  }

  private byte(value: number): void {
    if (this.length === this.buffer.length) {
      const grown = new Uint8Array(this.buffer.length * 2);
      grown.set(this.buffer);
      this.buffer = grown;
    }
    this.buffer[this.length++] = value;
  }
}

/** Stored postings: the list's bytes and the blocks it begins and ends with. */
export interface Stored {
  readonly first: number;
  readonly last: number;
  readonly postings: Uint8Array;
}

function encode(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > LOW) {
    bytes.push((rest % CONTINUES) | CONTINUES);
    rest = Math.floor(rest / CONTINUES);
  }
  return [...bytes, rest];
}

/** One list out of two, of which the second begins after the first ends. Only the seam is written anew. */
export function joined(a: Stored, b: Stored): Stored {
  const seam = encode((b.first - a.last) * 2 + b.postings[0]!);
  const postings = new Uint8Array(a.postings.length + seam.length + b.postings.length - 1);
  postings.set(a.postings);
  postings.set(seam, a.postings.length);
  postings.set(b.postings.subarray(1), a.postings.length + seam.length);
  return { first: a.first, last: b.last, postings };
}

/** A stored list, opened: its blocks, and for each where its places are written. */
export interface Opened extends Stored {
  /** How many blocks there are; the arrays may be longer. */
  readonly count: number;
  readonly blocks: Int32Array;
  /** Where the block’s places begin in `postings`, doubled, plus one where there are several. */
  readonly offsets: Int32Array;
}

/** Reads one number after the other. */
class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  next(): number {
    let byte = this.bytes[this.at++]!;
    if (byte <= LOW) return byte;
    let value = byte & LOW;
    for (let scale = CONTINUES; byte > LOW; scale *= CONTINUES) {
      byte = this.bytes[this.at++]!;
      value += (byte & LOW) * scale;
    }
    return value;
  }

  /** Passes over so many numbers. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0; ) if (this.bytes[this.at++]! <= LOW) left--;
  }
}

/** Opens a list: reads its blocks and passes over their places. The innermost loop of every search. */
export function opened(stored: Stored): Opened {
  const reader = new Reader(stored.postings);
  const blocks = new Int32Array(stored.postings.length >> 1);
  const offsets = new Int32Array(stored.postings.length >> 1);
  let count = 0;
  let block = stored.first;
  while (reader.at < stored.postings.length) {
    const head = reader.next();
    const several = head & 1;
    block += (head - several) / 2;
    blocks[count] = block;
    offsets[count++] = reader.at * 2 + several;
    reader.skip(several === 1 ? reader.next() : 1);
  }
  return { ...stored, count, blocks, offsets };
}

/** The places at which the word stands in the list’s block number `index`, rising. */
export function placesAt(list: Opened, index: number): number[] {
  const offset = list.offsets[index]!;
  const reader = new Reader(list.postings, offset >> 1);
  const places: number[] = [];
  let place = 0;
  for (let left = offset & 1 ? reader.next() : 1; left > 0; left--) {
    place += reader.next();
    places.push(place);
  }
  return places;
}

/** The index of `block` in the list, -1 where the word does not stand there. O(log n). */
export function indexOf(list: Opened, block: number): number {
  let low = 0;
  let high = list.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list.blocks[middle]! < block) low = middle + 1;
    else high = middle;
  }
  return low < list.count && list.blocks[low] === block ? low : -1;
}

/** The list without the blocks from `from` to `to`; `null` when nothing is left. */
export function without(
  stored: Stored,
  from: number,
  to: number,
): { readonly list: PostingList | null; readonly removed: number } {
  const all = opened(stored);
  let list: PostingList | null = null;
  let removed = 0;
  for (let index = 0; index < all.count; index++) {
    const block = all.blocks[index]!;
    if (block >= from && block <= to) removed++;
    else {
      list ??= new PostingList(block);
      list.push(block, placesAt(all, index));
    }
  }
  return { list, removed };
}
