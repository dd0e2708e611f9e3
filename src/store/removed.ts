/** An article that was removed as it is kept aside, all that adding it again takes; and erasing one for good. */

import type { Merge, Statement } from '../model.js';
import type { NewArticle } from './store.js';

export interface RemovedBody {
  readonly article: NewArticle;
  /** The merges of its speakers: they go with the last article that names one of them. */
  readonly merges: readonly Merge[];
}

type Added = 'heard' | 'media' | 'layout' | 'statements';

/** As it was kept aside: by an earlier version without what it did not know of. */
interface KeptBody {
  readonly article: Omit<NewArticle, Added> &
    Partial<Pick<NewArticle, 'heard' | 'media' | 'layout'>> & { readonly statements: readonly KeptStatement[] };
  readonly merges: readonly Merge[];
}
type KeptStatement = Omit<Statement, 'time'> & Partial<Pick<Statement, 'time'>>;

export function removedBodyOf(json: string): RemovedBody {
  const { article, merges }: KeptBody = JSON.parse(json);
  const statements = article.statements.map((statement): Statement => ({ time: null, ...statement }));
  return { article: { heard: null, media: null, layout: null, ...article, statements }, merges };
}

/** Articles that are kept aside at most, and lists of what was removed: enough to undo an hour of mistakes. */
export const REMOVED_MAX = 100;

/** What stands in the body of a check that shows a passage of the article, and in no other: quotes in it are escaped. */
export const shownIn = (articleId: string): string => `"articleId":${JSON.stringify(articleId)}`;
