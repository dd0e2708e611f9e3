/** One database, several processes: each store here stands for one, with connections of its own. */

import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isForOperator, type Running, serve } from '../../src/main/serve.js';
import { connect } from '../../src/store/postgres/driver.js';
import { MIGRATIONS, migrate } from '../../src/store/postgres/migrations.js';
import { partOf } from '../../src/store/postgres/parts.js';
import { openPostgresStore } from '../../src/store/postgres.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { type Store, StoreError } from '../../src/store/store.js';
import { articleOf, HARBOUR, LIBRARY } from './fixtures.js';
import { IS_LEFT_OUT, IS_OURS, type Server, startServer } from './server.js';

/** Databases are made and dropped, a server is stopped and started. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: Server;
let url: string;

const asked = async (at: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client(at);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

/** `?options=…` sets what a server sets for a user. */
const setting = (at: string, name: string, value: string): string => `${at}?options=-c%20${name}%3D${value}`;

const opening = async (at: string): Promise<string> => {
  try {
    await (await openPostgresStore(at)).close();
    return 'opened';
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return (error as Error).message;
  }
};

const altered = (change: (at: URL) => void): string => {
  const at = new URL(url);
  change(at);
  return at.href;
};

/** Tries until it succeeds. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 50; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** What the first released version of the tables may hold: an article with a statement, and a check. */
const OLD_PART = partOf('old');
const FIRST_VERSION = `
  INSERT INTO article (part, no, last_block, statements, id, added_at, title, publisher, published, kind, edits)
    VALUES (${OLD_PART}, 1, 1, 1, 'old', '2026-02-02T00:00:00.000Z', 'The ferry', 'Gazette', '2026-02-01', 'article', '[]');
  INSERT INTO block (part, no, article, at, start, "end", raw) VALUES (${OLD_PART}, 1, 1, 0, 0, 16, '"It sails" - Ada');
  INSERT INTO speaker (id, name, kind) VALUES ('ada', 'Ada Wik', 'person');
  INSERT INTO speaker_word VALUES ('ada', 'ada'), ('wik', 'ada');
  INSERT INTO article_speaker VALUES (${OLD_PART}, 1, 0, 'ada', NULL, '[]', '[]');
  INSERT INTO statement (part, position, article, first_block, last_block, start, "end", partial, id, speaker, text,
    content, rule) VALUES (${OLD_PART}, 0, 1, 1, 1, 0, 10, 0, 'old-s1', 'ada', 'It sails', '[1,9]', 'a rule');
  UPDATE total SET articles = 1, statements = 1, blocks = 1 WHERE part = ${OLD_PART};
  INSERT INTO checked (id, at, body) VALUES ('kept', '2026-02-02T00:00:00.000Z', '{"id":"kept"}');
  SELECT take_blocks(1)`;

const TERMINATE = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE application_name = 'quote-verifier' AND datname = current_database()`;

describe.skipIf(IS_LEFT_OUT)('one PostgreSQL database', () => {
  const stores: Store[] = [];
  const process = async (): Promise<Store> => {
    const store = await openPostgresStore(url);
    stores.push(store);
    return store;
  };
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    url = await server.database();
  });
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close();
  });

  describe('that cannot be used stops the start with one line and no password:', () => {
    const message = async (at: string): Promise<string> => {
      const said = await opening(at);
      expect(said).not.toContain('\n');
      expect(said).not.toMatch(/secret|s3cret/);
      expect(said).toMatch(/^The database \S+ /);
      return said;
    };

    it('no server', async () => {
      const probe = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => probe.once('listening', resolve));
      const { port } = probe.address() as { port: number };
      await new Promise((resolve) => probe.close(resolve));
      const at = altered((one) => Object.assign(one, { hostname: '127.0.0.1', port: String(port) }));
      expect(await message(at)).toMatch(/Nothing answers there\. Start PostgreSQL/);
    });

    it('no such host', async () => {
      const at = altered((one) => Object.assign(one, { hostname: 'nowhere.invalid' }));
      expect(await message(at)).toMatch(/There is no such host|cannot be looked up/);
    });

    it.runIf(IS_OURS)('a wrong password', async () => {
      const at = altered((one) => Object.assign(one, { password: 's3cret' }));
      expect(await message(at)).toMatch(/does not take the user name and password/);
    });

    it('no such database', async () => {
      const at = altered((one) => Object.assign(one, { pathname: '/quote_verifier_nowhere' }));
      expect(await message(at)).toMatch(/There is no database of this name\. Create it with createdb/);
    });

    it('a standby, which is read-only', async () => {
      expect(await message(setting(url, 'default_transaction_read_only', 'on'))).toMatch(/It is read-only, a standby/);
    });

    it('no TLS where it is asked for', async () => {
      expect(await message(`${url}?sslmode=verify-full`)).toMatch(/has no TLS|not trusted/);
    });

    it('another encoding than UTF-8', async () => {
      const name = `${new URL(url).pathname.slice(1)}_ascii`;
      await asked(url, `CREATE DATABASE ${name} ENCODING 'SQL_ASCII' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`);
      const at = altered((one) => Object.assign(one, { pathname: `/${name}` }));
      expect(await message(at)).toMatch(/is in SQL_ASCII, but must be in UTF8/);
      await asked(url, `DROP DATABASE ${name}`);
    });

    it('a newer version’s tables', async () => {
      await opening(url);
      await asked(url, "INSERT INTO migration VALUES (999, 'from the future', '2030-01-01')");
      expect(await message(url)).toMatch(/written by a newer version/);
    });

    it('a user who may not, and one who has no connection left', async () => {
      const name = `reader_${Date.now()}`;
      await asked(url, `CREATE ROLE ${name} LOGIN PASSWORD 's3cret'`);
      const at = altered((one) => Object.assign(one, { username: name, password: 's3cret' }));
      await asked(url, 'REVOKE ALL ON SCHEMA public FROM PUBLIC');
      expect(await message(at)).toMatch(/This user may not create tables/);
      await asked(url, `ALTER ROLE ${name} CONNECTION LIMIT 0`);
      expect(await message(at)).toMatch(/It has no connection left.*Raise max_connections/);
      await asked(url, `DROP ROLE ${name}`);
    });

    // Last: the driver leaves this connection to time out, and until then PostgreSQL drops no database.
    it.runIf(IS_OURS)('no password', async () => {
      expect(await message(altered((one) => Object.assign(one, { password: '' })))).toMatch(/asks for a password/);
    });
  });

  describe('its migrations', () => {
    it('are made by one of several processes that start at once, and once', async () => {
      expect(await Promise.all(Array.from({ length: 4 }, () => opening(url)))).toEqual(Array(4).fill('opened'));
      const made = await asked(url, 'SELECT number FROM migration ORDER BY number');
      expect(made.map((row) => row.number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    });

    it('take what the first version kept along', async () => {
      const db = connect(url);
      await migrate(db, MIGRATIONS.slice(0, 1));
      await db.exec(FIRST_VERSION);
      await db.close();
      const store = await process();
      const blank = { folds: [], speaker: [], from: null, to: null, article: null, cursor: null, limit: 9 };
      const found = async (query: object) =>
        (await store.findStatements({ ...blank, ...query })).items.map(({ statement }) => statement.id);
      expect(await found({ article: 'ferry gazette', from: '2026-02-01', to: '2026-02-01' })).toEqual(['old-s1']);
      expect(await found({ speaker: ['ada'] })).toEqual(['old-s1']);
      expect((await store.findArticles(['ferry'], { cursor: null, limit: 9 })).items).toMatchObject([{ id: 'old' }]);
      expect((await store.check('kept'))?.id).toBe('kept');
      expect(await store.revision()).toBe(0);
      const article = await store.article('old');
      expect(await store.remove('old')).toBe(true);
      expect(await store.restore('article', 'old', '')).toBe(true);
      expect(await store.article('old')).toEqual(article);
      expect(await store.revision()).toBe(2);
    });

    it('leave nothing of a step that failed', async () => {
      const db = connect(url);
      const steps = [
        { name: 'good', sql: ['CREATE TABLE one (a text)'] },
        { name: 'bad', sql: ['CREATE TABLE two (a text)', 'NONSENSE'] },
      ];
      await expect(migrate(db, steps)).rejects.toThrow();
      await db.close();
      expect(await asked(url, "SELECT to_regclass('one') AS one, to_regclass('two') AS two")).toEqual([
        { one: null, two: null },
      ]);
      expect(await opening(url)).toBe('opened');
    });
  });

  describe('several processes', () => {
    it('see at once what another has written', async () => {
      const [one, other] = [await process(), await process()];
      await one.add(HARBOUR);
      expect((await other.article('harbour'))?.text).toBe(HARBOUR.text);
      expect(await other.add(HARBOUR)).toBe(false);
      await other.remove('harbour');
      expect(await one.candidates({ folds: ['wall'], articleId: null, limit: 5 })).toMatchObject({
        passages: [],
        total: 0,
      });
    });

    it('import, remove and correct at once, and nothing is lost, doubled or crossed', async () => {
      const text = (at: number) =>
        `Report ${at} of it and of what it is.\n\n"It is what it is for the ${at % 13}th time" - Speaker ${at % 11}`;
      const articles = Array.from({ length: 240 }, (_, at) => articleOf(`r${at}`, text(at)));
      const importing = async (store: Store, from: number): Promise<boolean[]> => {
        const added: boolean[] = [];
        // Each begins elsewhere and goes round, so that all of them meet.
        const mine = [...articles.slice(from), ...articles.slice(0, from)];
        for (let at = 0; at < mine.length; at += 30) added.push(...(await store.addAll(mine.slice(at, at + 30))));
        return added;
      };
      const [a, b, c] = [await process(), await process(), await process()];
      const gone = articles.filter((_, at) => at % 40 === 0);
      const removing = async (): Promise<void> => {
        for (const { id } of gone)
          while (!(await c.remove(id))) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      const added = await Promise.all([importing(a, 0), importing(b, 100), removing()]);
      const kept = added
        .slice(0, 2)
        .flatMap((one) => one ?? [])
        .filter(Boolean).length;
      expect(kept).toBeGreaterThanOrEqual(articles.length);
      for (const { id } of gone) await c.remove(id);
      const plain = await openSqliteStore(':memory:');
      await plain.addAll(articles.filter((article) => !gone.includes(article)));
      expect(await c.counts()).toEqual(await plain.counts());
      const folds = ['it', 'is', 'what', 'report', 'time', '7th', '7', 'nothing'];
      const [found, expected] = await Promise.all(
        [c, plain].map((store) => store.candidates({ folds, articleId: null, limit: 24 })),
      );
      expect(found!.frequencies).toEqual(expected!.frequencies);
      expect(found!.total).toBe(expected!.total);
      const names = async (store: Store) => (await store.speakers({ cursor: null, limit: 100 })).items;
      expect(await names(c)).toEqual(await names(plain));
      await plain.close();
    });

    it('wait for one another’s writing and are told after a while, while checks go on', async () => {
      const store = await process();
      await store.add(HARBOUR);
      const client = new pg.Client(url);
      await client.connect();
      await client.query('BEGIN; SELECT * FROM total FOR UPDATE');
      const adding = store.add(LIBRARY);
      const check = store.candidates({ folds: ['wall'], articleId: null, limit: 5 });
      expect(await Promise.race([adding, check.then(() => 'others go on')])).toBe('others go on');
      await client.query('ROLLBACK');
      await client.end();
      expect(await adding).toBe(true);
    });

    it('serve one archive, which only one of them fills', async () => {
      const environment = { PORT: '0', DATABASE_URL: url, LOG_LEVEL: 'silent' };
      const services = await Promise.all([serve(environment), serve(environment)]);
      const listed = await Promise.all(
        services.map(async ({ address }) => (await fetch(`${address}/api/v1/articles`)).json()),
      );
      expect(listed[0]).toEqual(listed[1]);
      const [{ articles }] = (await asked(url, 'SELECT count(*)::int AS articles FROM article')) as [
        { articles: number },
      ];
      expect((listed[0] as { items: unknown[] }).items).toHaveLength(articles);
      await Promise.all(services.map((service) => service.stop()));
    });
  });

  describe('a connection that is lost', () => {
    const QUERY = { folds: ['wall'], articleId: null, limit: 5 };

    it('while nobody used it is not noticed', async () => {
      const store = await process();
      await store.add(HARBOUR);
      await asked(url, TERMINATE);
      expect((await eventually(() => store.candidates(QUERY))).passages).not.toEqual([]);
    });

    it('in the middle of a write leaves nothing of it', async () => {
      const store = await process();
      const client = new pg.Client(url);
      await client.connect();
      await client.query('BEGIN; SELECT * FROM total FOR UPDATE');
      const adding = store.add(HARBOUR);
      const told = expect(adding).rejects.toThrow(StoreError);
      await eventually(async () => expect(await asked(url, TERMINATE)).not.toEqual([]));
      await told;
      await client.query('ROLLBACK');
      await client.end();
      expect(await eventually(() => store.counts())).toEqual({ articles: 0, statements: 0 });
      expect(await store.add(HARBOUR)).toBe(true);
    });

    it('to a statement that takes too long says so', async () => {
      const store = await process();
      const client = new pg.Client(url);
      await client.connect();
      await client.query('BEGIN; LOCK TABLE draft IN ACCESS EXCLUSIVE MODE');
      const told = expect(store.draft('any')).rejects.toThrow(/took too long and was given up/);
      const cancel = TERMINATE.replace('terminate', 'cancel').concat(" AND wait_event_type = 'Lock'");
      await eventually(async () => expect(await asked(url, cancel)).not.toEqual([]));
      await told;
      await client.query('ROLLBACK');
      await client.end();
      expect(await store.draft('any')).toBeNull();
    });

    it.runIf(IS_OURS)(
      'with its server is told by every answer until the server is back',
      async () => {
        let service: Running | null = null;
        const environment = { PORT: '0', DATABASE_URL: url, LOG_LEVEL: 'silent' };
        try {
          service = await serve(environment);
          const at = service.address;
          const checked = () =>
            fetch(`${at}/api/v1/checks`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify({ quote: 'They will pay a very BIG PRICE!' }),
            });
          expect((await checked()).status).toBe(201);
          await server.halt!();
          expect((await fetch(`${at}/readyz`)).status).toBe(503);
          expect((await fetch(`${at}/healthz`)).status).toBe(200);
          const refused = await checked();
          expect(refused.status).toBe(503);
          expect(JSON.stringify(await refused.json())).toMatch(/The database \S+ does not answer as it should/);
          await expect(serve(environment)).rejects.toSatisfy(isForOperator);
          await server.resume!();
          expect((await fetch(`${at}/readyz`)).status).toBe(200);
          expect((await checked()).status).toBe(201);
        } finally {
          await service?.stop();
        }
      },
      60_000,
    );
  });
});
