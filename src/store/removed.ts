/** An article that was removed as it is kept aside, all that adding it again takes; and erasing one for good. */

import type { Merge } from '../model.js';
import type { NewArticle } from './store.js';

export interface RemovedBody {
  readonly article: NewArticle;
  /** The merges of its speakers: they go with the last article that names one of them. */
  readonly merges: readonly Merge[];
}

/** Articles that are kept aside at most, and lists of what was removed: enough to undo an hour of mistakes. */
export const REMOVED_MAX = 100;

/** What stands in the body of a check that shows a passage of the article, and in no other: quotes in it are escaped. */
export const shownIn = (articleId: string): string => `"articleId":${JSON.stringify(articleId)}`;
