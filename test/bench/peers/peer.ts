/** What a user might pick instead, each behind the same three functions. */

/** A paragraph by its place, `a12/3`, and its folded words. */
export interface Entry {
  readonly place: string;
  readonly text: string;
}

/** So many places are asked for, as of our own search. */
export const SHOWN = 24;

export interface Index {
  add(entry: Entry): void | Promise<void>;
  /** After the last was added. Bytes on the disk; 0 where all is in memory. */
  ready(): number | Promise<number>;
  /** Places, best first, at most `SHOWN`. */
  search(folds: readonly string[]): readonly string[] | Promise<readonly string[]>;
  close(): void | Promise<void>;
}

export interface Peer {
  readonly name: string;
  /** More passages take more than a minute of search or gigabytes of memory; see README.md. */
  readonly most: number;
  open(folder: string): Index | Promise<Index>;
}
