import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { partOf } from '../../src/store/postgres/parts.js';
import { POSTINGS } from '../../src/store/postgres/terms.js';
import { openPostgresStore } from '../../src/store/postgres.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import type { NewArticle, Store } from '../../src/store/store.js';
import { createVerifier } from '../../src/verifier.js';
import { ROWS } from '../first-article.table.js';
import { anyConditions, anyCorpus, anyDated, anyWord } from './corpora.js';
import { articleOf } from './fixtures.js';
import { type Emptier, emptier, IS_LEFT_OUT, type Server, startServer } from './server.js';
import { storeSuite } from './suite.js';

/** A busy machine takes its time. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: Server;
let url: string;
let rows: Emptier;
let shared: Store;

/** “word27” is in none of them, and may have been “word7”, which is sought as well. */
const WITH_A_SLIP: NewArticle[] = [
  articleOf('a0', 'word7 the the\n\n"the the word5" - Ada Lindqvist'),
  articleOf('a1', '"word5 the the the" - Ada Lindqvist'),
];

/** Connections are dear: all tests share the store’s. */
const opened = async (): Promise<Store> => {
  await rows.empty();
  return { ...shared, close: async () => undefined };
};

describe.skipIf(IS_LEFT_OUT)('over PostgreSQL', () => {
  beforeAll(async () => {
    server = await startServer();
    url = await server.database();
    shared = await openPostgresStore(url);
    rows = await emptier(url);
  });
  afterAll(async () => {
    await rows?.end();
    await shared?.close();
    await server?.stop();
  });

  storeSuite({ name: 'the PostgreSQL store', open: opened, reopen: () => openPostgresStore(url) });

  describe('the same as the embedded store', () => {
    let embedded: Store;
    let store: Store;
    beforeEach(async () => {
      store = await opened();
      embedded = await openSqliteStore(':memory:');
      return () => embedded.close();
    });

    it('judges every quote of the first article in the same way', async () => {
      const corpus = new URL('../../corpus/', import.meta.url);
      const text = readFileSync(new URL('baghdad-embassy.txt', corpus), 'utf8');
      const options = { now: () => new Date('2026-01-02T03:04:05Z') };
      const verifiers = [store, embedded].map((filled) => {
        let checks = 0;
        return createVerifier({ store: filled, ...options, newId: () => `check-${checks++}` });
      });
      const blank = { title: null, publisher: null, author: null, published: null, url: null };
      for (const verifier of verifiers)
        await verifier.addArticle({ text, ...blank, kind: 'article', heard: null, media: null, layout: null });
      for (const { quote, speaker, why } of ROWS) {
        const [one, other] = await Promise.all(
          verifiers.map((verifier) => verifier.checkQuote({ quote, speaker, articleId: null })),
        );
        expect(one, why).toEqual(other);
      }
    });

    it('finds the same passages in the same order, whatever the articles', async () => {
      const wanted = fc.array(anyWord, { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(anyCorpus, wanted, fc.boolean(), async (articles, folds, inOne) => {
          await rows.empty();
          const other = await openSqliteStore(':memory:');
          try {
            const query = { folds, articleId: inOne ? 'a0' : null, limit: 24 };
            for (const filled of [store, other]) await filled.addAll(articles);
            expect(await store.candidates(query)).toEqual(await other.candidates(query));
          } finally {
            await other.close();
          }
        }),
        { numRuns: 40, examples: [[WITH_A_SLIP, ['word27', 'word7', 'word5', 'the'], false]] },
      );
    });

    it('finds the same statements on the same pages, whatever the articles and the conditions', async () => {
      await fc.assert(
        fc.asyncProperty(anyDated, anyConditions, async (articles, sought) => {
          await rows.empty();
          const other = openSqliteStore(':memory:');
          try {
            for (const filled of [store, other]) await filled.addAll(articles);
            for (let limit = 1; limit < 20; limit *= 4) {
              const [one, same] = await Promise.all(
                [store, other].map((filled) => filled.findStatements({ ...sought, cursor: null, limit })),
              );
              expect(one!.items).toEqual(same!.items);
              expect(one!.next === null).toBe(same!.next === null);
            }
          } finally {
            await other.close();
          }
        }),
        { numRuns: 30 },
      );
    });

    it('finds the same when articles come one by one, are many, and some of them go', async () => {
      const said = (at: number) => `"The bridge was closed ${at % 7} times and it is what it is" - Speaker ${at % 5}`;
      const articles = Array.from({ length: 400 }, (_, at) => articleOf(`n${at}`, `Of number${at}.\n\n${said(at)}`));
      const folds = ['it', 'is', 'what', 'it', 'is', 'number33', 'bridge'];
      const query = { folds, articleId: null, limit: 24 };
      for (const filled of [store, embedded]) {
        await filled.addAll(articles.slice(0, 390));
        for (const article of articles.slice(390)) await filled.add(article);
        for (const { id } of articles.filter((_, at) => at % 9 === 0)) await filled.remove(id);
      }
      expect(await store.candidates(query)).toEqual(await embedded.candidates(query));
      expect(await store.counts()).toEqual(await embedded.counts());
    });
  });

  describe('its partitions', () => {
    const spread = (count: number): NewArticle[] =>
      Array.from({ length: count }, (_, at) => articleOf(`p${at}`, `Paragraph ${at} about the harbour.`));

    it('share the articles about evenly', async () => {
      await (await opened()).addAll(spread(200));
      const client = new pg.Client(url);
      await client.connect();
      const { rows: counts } = await client.query<{ articles: number }>('SELECT articles FROM total');
      await client.end();
      expect(counts).toHaveLength(8);
      for (const { articles } of counts) expect(articles).toBeGreaterThan(10);
    });

    it('are left out where only one article is searched', async () => {
      await (await opened()).addAll(spread(50));
      const client = new pg.Client(url);
      await client.connect();
      await client.query(
        'SET plan_cache_mode = force_generic_plan; SET enable_bitmapscan = off; SET enable_seqscan = off',
      );
      await client.query(`PREPARE postings AS ${POSTINGS}`);
      const plan = async (from: number, to: number): Promise<string> => {
        const sql = `EXPLAIN (ANALYZE) EXECUTE postings('{1}', ${from}, ${to}, 0, 1000)`;
        return JSON.stringify((await client.query(sql)).rows);
      };
      const part = partOf('p1');
      const [one, all] = [await plan(part, part), await plan(0, 7)];
      await client.end();
      expect([...all.matchAll(/ on (term|chunk)_\d /g)]).toHaveLength(16);
      expect([...one.matchAll(/ on (term|chunk)_(\d) /g)].map((match) => match[2])).toEqual([`${part}`, `${part}`]);
    });
  });
});
