import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { anyCorpus, anyWord } from './corpora.js';
import type { articleOf } from './fixtures.js';
import { holds, naiveWeight, nameOfParagraph, passagesOf } from './naive.js';

/** Words that repeat without sense leave some ties in their order; the engine aligns all of these. */
const FIRST = 6;

const nameOf = (passage: Passage): string =>
  passage.statement?.id ?? nameOfParagraph(passage.article.id, passage.block.start);

async function search(articles: readonly ReturnType<typeof articleOf>[], folds: readonly string[]): Promise<string[]> {
  const store = openSqliteStore(':memory:');
  try {
    await store.addAll(articles);
    return (await store.candidates({ folds, articleId: null, limit: 24 })).passages.map(nameOf);
  } finally {
    await store.close();
  }
}

describe('the search for candidates, against comparing everything', () => {
  it('finds a passage that holds the quote, among the first', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, fc.nat(), fc.nat(), fc.nat(), async (articles, a, b, c) => {
        const all = passagesOf(articles);
        const { folds } = all[a % all.length]!;
        const start = b % (folds.length - 2);
        const quote = folds.slice(start, start + 3 + (c % (folds.length - start - 2)));
        const names = await search(articles, quote);
        const found = names.slice(0, FIRST).map((name) => all.find((passage) => passage.name === name)!);
        expect(found.some((passage) => holds(passage, quote))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('has among its passages one that holds most of what any passage holds of an altered quote', async () => {
    await fc.assert(
      fc.asyncProperty(anyCorpus, fc.array(anyWord, { minLength: 3, maxLength: 12 }), async (articles, quote) => {
        const all = passagesOf(articles);
        const names = new Set(await search(articles, quote));
        const weights = all.map((passage) => ({ passage, weight: naiveWeight(quote, passage, all) }));
        const most = Math.max(...weights.map((one) => one.weight));
        const kept = Math.max(0, ...weights.filter((one) => names.has(one.passage.name)).map((one) => one.weight));
        // Order counts as well: a passage may be passed over for one that holds less, but in the quote’s order.
        expect(kept).toBeGreaterThanOrEqual(most / 2);
      }),
      { numRuns: 60 },
    );
  });
});
