/** Finding statements by what was said, by whom, when and where, and articles by what is known of them. */

import type { ArticleHead } from '../model.js';
import type { FoundStatement, Page, PageQuery, Store } from '../store/store.js';
import { headFolds } from '../text/heads.js';
import { words } from '../text/words.js';
import { Refusal } from './limits.js';

/** Conditions that must all hold; `null`: any. */
export interface FindQuery extends PageQuery {
  /** Words that must all stand in the statement, in any order. */
  readonly words: string | null;
  /** Words of a name, alias or role that the speaker must have. */
  readonly speaker: string | null;
  /** Days as `2026-01-31`, both included. With either, articles of no known date are left out. */
  readonly from: string | null;
  readonly to: string | null;
  /** An article’s id, or words of its title, outlet, author or address. */
  readonly article: string | null;
}

export const foldsOf = (text: string): string[] => words(text).map((word) => word.fold);

/** Each fold once; refuses text without any. */
function sought(path: string, what: string, text: string | null, folds = foldsOf): string[] {
  if (text === null) return [];
  const found = [...new Set(folds(text))];
  if (found.length === 0) throw new Refusal('invalid', path, `${what} must hold a letter or a figure.`);
  return found;
}

/** See `Verifier.find`. */
export async function find(store: Store, query: FindQuery): Promise<Page<FoundStatement>> {
  const { from, to, article, cursor, limit } = query;
  if (from !== null && to !== null && from > to)
    throw new Refusal('invalid', 'to', 'The last day is before the first. Swap the two.');
  const folds = sought('words', 'Words to find', query.words);
  const speaker = sought('speaker', 'The speaker', query.speaker);
  sought('article', 'The article', article, headFolds);
  return store.findStatements({ folds, speaker, from, to, article, cursor, limit });
}

/** See `Verifier.findArticles`. */
export const findArticles = async (store: Store, text: string, query: PageQuery): Promise<Page<ArticleHead>> =>
  store.findArticles(sought('words', 'Words to find', text, headFolds), query);
