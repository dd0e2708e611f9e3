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

/** Calls `visit` for each place at which the word stands, block by block. */
export function eachPlace(stored: Stored, visit: (block: number, place: number) => void): void {
  const { postings } = stored;
  let at = 0;
  const read = (): number => {
    let byte = postings[at++]!;
    if (byte <= LOW) return byte;
    let value = byte & LOW;
    for (let scale = CONTINUES; byte > LOW; scale *= CONTINUES) {
      byte = postings[at++]!;
      value += (byte & LOW) * scale;
    }
    return value;
  };
  let block = stored.first;
  while (at < postings.length) {
    const head = read();
    block += (head - (head & 1)) / 2;
    let places = head & 1 ? read() : 1;
    for (let place = 0; places > 0; places--) {
      place += read();
      visit(block, place);
    }
  }
}

/** The list without the blocks from `from` to `to`; `null` when nothing is left. */
export function without(
  stored: Stored,
  from: number,
  to: number,
): { readonly list: PostingList | null; readonly removed: number } {
  const places = new Map<number, number[]>();
  eachPlace(stored, (block, place) => {
    const known = places.get(block);
    if (known) known.push(place);
    else places.set(block, [place]);
  });
  const kept = [...places].filter(([block]) => block < from || block > to);
  const list = kept[0] ? new PostingList(kept[0][0]) : null;
  for (const [block, at] of kept) list!.push(block, at);
  return { list, removed: places.size - kept.length };
}
