import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/sqlite/driver.js';
import { CHECKS, CORPUS } from '../../src/store/sqlite/migrations.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { type NewArticle, StoreError } from '../../src/store/store.js';
import { articleOf, HARBOUR, LIBRARY } from './fixtures.js';
import { storeSuite } from './suite.js';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'store-'));
  folder = root;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

storeSuite({
  name: 'the embedded store',
  open: async () => openSqliteStore(folder),
  async reopen(store) {
    await store.close();
    return openSqliteStore(folder);
  },
});

storeSuite({ name: 'the embedded store in memory', open: async () => openSqliteStore(':memory:'), reopen: null });

const opening = (): string => {
  try {
    void openSqliteStore(folder).close();
    return 'opened';
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return (error as Error).message;
  }
};

describe('opening the embedded store', () => {
  it('creates the folders on the way', async () => {
    folder = join(folder, 'a', 'b');
    await openSqliteStore(folder).close();
    expect(opening()).toBe('opened');
  });

  it('says in one line that a file is damaged', () => {
    writeFileSync(join(folder, 'corpus.sqlite'), 'no database at all, but long enough to look like one'.repeat(50));
    expect(opening()).toMatch(/^The store .*corpus\.sqlite does not open\. It is damaged, .*Restore it.*\.$/);
  });

  it('says in one line that a folder cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    folder = join(folder, 'file', 'data');
    expect(opening()).toMatch(/^DATA_DIR .* cannot be created \(ENOTDIR\)\. Set it to a folder that can\.$/);
  });

  it.runIf(process.getuid?.() !== 0)('says in one line that it may not write', () => {
    chmodSync(folder, 0o500);
    expect(opening()).toMatch(/Give this user the right to write there/);
    chmodSync(folder, 0o700);
  });

  it('refuses a file of a newer version', async () => {
    await openSqliteStore(folder).close();
    const db = new DatabaseSync(join(folder, 'corpus.sqlite'));
    db.exec("INSERT INTO migration VALUES (999, 'from the future', '2030-01-01')");
    db.close();
    expect(opening()).toMatch(/written by a newer version/);
  });
});

describe('migrations', () => {
  it.each([
    ['corpus', CORPUS],
    ['checks', CHECKS],
  ])('of the %s are numbered in order and run once', (_file, migrations) => {
    const db = openDatabase(folder, 'x.sqlite', migrations);
    const numbers = () => db.all<{ number: number }>('SELECT number FROM migration').map((row) => row.number);
    expect(numbers()).toEqual(migrations.map((_, index) => index + 1));
    openDatabase(folder, 'x.sqlite', migrations).close();
    expect(numbers()).toHaveLength(migrations.length);
    db.close();
  });

  it('leave nothing of a step that failed', () => {
    const good = { name: 'good', sql: ['CREATE TABLE one (a)'] };
    const bad = { name: 'bad', sql: ['CREATE TABLE two (a)', 'NONSENSE'] };
    expect(() => openDatabase(folder, 'x.sqlite', [good, bad])).toThrow(StoreError);
    const db = openDatabase(folder, 'x.sqlite', [good]);
    expect(db.all('SELECT name FROM sqlite_master WHERE name = ?', 'two')).toEqual([]);
    db.close();
  });
});

describe('an article that is erased for good', () => {
  const PARAGRAPHS = 12;
  /** A word that stands in this article alone, also in its head, and in the name of who speaks in it. */
  const secretOf = (n: number): string => `zander${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}fisch`;
  const secretArticle = (n: number, pace: number): NewArticle => {
    const secret = secretOf(n);
    const lines = Array.from(
      { length: PARAGRAPHS },
      (_, at) => `${secret} ${at}. ${'Of other things. '.repeat((n * pace) % 50)}`,
    );
    const said = `"We never met ${secret} at the ${secret} hall" - Ada ${secret}`;
    return articleOf(`n${n}`, [...lines, said].join('\n\n'), { title: `On ${secret}`, publisher: secret });
  };

  /** How rows lie among the pages, and where SQLite leaves copies of them, depends on their lengths. */
  it.each([1, 4, 5])('is in no file of the store any more, be it in the archive or removed: pace %i', async (pace) => {
    const store = openSqliteStore(folder);
    const numbers = Array.from({ length: 100 }, (_, n) => n);
    for (const n of numbers) await store.add(secretArticle(n, pace));
    const written = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('')
        .toLowerCase();
    const erased = numbers.filter((n) => n % 3 === 0);
    for (const n of erased) {
      if (n % 2 === 0) await store.describe(`n${n}`, { title: `About ${secretOf(n)}` });
      if (n % 4 !== 0) await store.remove(`n${n}`);
    }
    const before = written();
    expect(numbers.filter((n) => !before.includes(secretOf(n)))).toEqual([]);
    for (const n of erased) expect(await store.erase(`n${n}`)).toBe(true);
    const left = written();
    expect(erased.filter((n) => left.includes(secretOf(n)))).toEqual([]);
    expect(numbers.filter((n) => !left.includes(secretOf(n)))).toEqual(erased);
    await store.close();
  });
});

describe('another process', () => {
  it('reads while an import writes, and waits with its own writing without holding up anything', async () => {
    const store = openSqliteStore(folder);
    await store.add(HARBOUR);
    const writer = new DatabaseSync(join(folder, 'corpus.sqlite'));
    writer.exec('BEGIN IMMEDIATE');
    expect((await store.candidates({ folds: ['wall'], articleId: null, limit: 5 })).passages).not.toEqual([]);
    await expect(store.ready()).resolves.toBeUndefined();
    const adding = store.add(LIBRARY);
    expect(await Promise.race([adding, store.ready().then(() => 'others go on')])).toBe('others go on');
    writer.exec('ROLLBACK');
    writer.close();
    expect(await adding).toBe(true);
    await store.close();
  });
});
