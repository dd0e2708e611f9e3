/** What the search for candidates needs from an engine: postings by word, and rows by number. */

import type { ArticleHead, Speaker, Statement } from '../model.js';
import type { Stored } from './postings.js';

/** Blocks `first` to `last`, both included. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

export interface BlockRow {
  readonly no: number;
  /** The article’s number. */
  readonly article: number;
  /** Where `raw` begins in the article’s text. */
  readonly at: number;
  /** The paragraph, or its part, without the white space around it; offsets in the article’s text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

/** A statement with the blocks that it stands in. */
export interface StatementRow extends BlockRange {
  readonly article: number;
  readonly statement: Statement;
}

export interface ArticleRow {
  readonly head: ArticleHead;
  readonly speakers: readonly Speaker[];
}

/** Answers lack what is not there. What is asked for at once is read in one go where the engine can. */
export interface Archive {
  /** How many blocks are searched. */
  total(): Promise<number>;
  /** In how many blocks each word stands. */
  documents(folds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Where each word stands, in lists of rising blocks that have none in common; with a range, at least what lies in it. */
  postings(folds: readonly string[], range: BlockRange | null): Promise<ReadonlyMap<string, readonly Stored[]>>;
  /** `null`: there is no such article. */
  blockRange(articleId: string): Promise<BlockRange | null>;
  blocks(numbers: readonly number[]): Promise<BlockRow[]>;
  /** Every statement that stands in one of these blocks. */
  statements(blocks: readonly number[]): Promise<StatementRow[]>;
  articles(numbers: readonly number[]): Promise<ReadonlyMap<number, ArticleRow>>;
}
