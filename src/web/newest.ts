/** The articles that examples and exercises are made of. */

import type { Article } from '../model.js';
import type { Verifier } from '../verifier.js';

/** So many of the newest articles are looked at. */
const ARTICLES = 5;
/** Longer ones take long to look through, for a page that many open. */
export const EXAMPLE_STATEMENTS_MAX = 300;

/** The newest articles that somebody is quoted in, but for very long ones. */
export async function newestArticles(verifier: Verifier): Promise<Article[]> {
  const newest = await verifier.articles({ cursor: null, limit: ARTICLES });
  const suited = newest.items.filter(({ statementCount: n }) => n > 0 && n <= EXAMPLE_STATEMENTS_MAX);
  return (await Promise.all(suited.map(({ id }) => verifier.article(id)))).filter((one) => one !== null);
}
