/** Found statements are those that hold every condition, whatever the archive, the conditions and the pages. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import type { FoundStatement, NewArticle, Page, Store } from '../../src/store/store.js';
import { lastUpTo, stretchesOf } from '../../src/store/stretches.js';
import { words } from '../../src/text/words.js';
import { anyConditions, anyDated, type Conditions } from './corpora.js';

const folds = (text: string): string[] => words(text).map((word) => word.fold);
const holds = (text: string, sought: readonly string[]): boolean => sought.every((fold) => folds(text).includes(fold));

/** The plainest code that says the same. */
function naive(articles: readonly NewArticle[], sought: Conditions): string[] {
  const { from, to, article } = sought;
  const ofDays = ({ published }: NewArticle): boolean =>
    (from === null && to === null) ||
    (published !== null && published.slice(0, 10) >= (from ?? '') && published.slice(0, 10) <= (to ?? '9'));
  return articles
    .filter((one) => ofDays(one) && (article === null || one.id === article || holds(one.title!, folds(article))))
    .flatMap(({ statements }) => statements)
    .filter(({ text, speaker }) => holds(text, sought.folds) && holds(speaker?.name ?? '', sought.speaker))
    .map(({ id }) => id)
    .reverse();
}

async function every(store: Store, sought: Conditions, limit: number): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<FoundStatement> = await store.findStatements({ ...sought, cursor, limit });
    found.push(...page.items.map(({ statement }) => statement.id));
    cursor = page.next;
  } while (cursor !== null);
  return found;
}

/** A paragraph that says what an earlier one says is not searched again. */
const isDistinct = ({ text }: NewArticle): boolean => {
  const lines = text.split('\n\n');
  return new Set(lines).size === lines.length;
};

describe('statements are found', () => {
  it('all of them and no other, in one order, page by page', async () => {
    await fc.assert(
      fc.asyncProperty(anyDated, anyConditions, fc.integer({ min: 1, max: 5 }), async (articles, sought, limit) => {
        const store = openSqliteStore(':memory:');
        try {
          const distinct = articles.filter(isDistinct);
          await store.addAll(distinct);
          expect(await every(store, sought, limit)).toEqual(naive(distinct, sought));
        } finally {
          await store.close();
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('stretches', () => {
  const range = fc.tuple(fc.nat(40), fc.nat(6)).map(([first, more]) => ({ first, last: first + more }));

  it('hold the blocks of all that they are made of, in order', () => {
    fc.assert(
      fc.property(fc.array(range), fc.nat(50), (ranges, block) => {
        const stretches = stretchesOf(ranges);
        const isIn = (of: typeof ranges, one: number) => of.some(({ first, last }) => first <= one && one <= last);
        expect(isIn(stretches, block)).toBe(isIn(ranges, block));
        const below = Array.from({ length: block + 1 }, (_, one) => one).findLast((one) => isIn(ranges, one)) ?? null;
        expect(lastUpTo(stretches, block)).toBe(below);
        expect(stretches.every(({ first }, at) => at === 0 || first > stretches[at - 1]!.last + 1)).toBe(true);
      }),
    );
  });
});
