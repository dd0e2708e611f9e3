/** Stores that earlier versions left behind open with everything in them. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import type { Store } from '../../src/store/store.js';
import { words } from '../../src/text/words.js';
import { HARBOUR, LIBRARY } from './fixtures.js';
import { CHECKS_1, CORPUS_1 } from './version-1.js';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrated-'));
  for (const [file, sql] of [
    ['corpus.sqlite', CORPUS_1],
    ['checks.sqlite', CHECKS_1],
  ] as const) {
    const db = new DatabaseSync(join(folder, file));
    db.exec(sql);
    db.close();
  }
  store = openSqliteStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const first = async (quote: string) => {
  const folds = words(quote).map((word) => word.fold);
  return (await store.candidates({ folds, articleId: null, limit: 5 })).passages[0];
};

describe('a store of the first version', () => {
  it('keeps every article, and finds it', async () => {
    expect(await store.counts()).toEqual({ articles: 2, statements: 5 });
    expect((await store.article('harbour'))?.text).toBe(HARBOUR.text);
    expect((await store.article('library'))?.statements[0]).toEqual(LIBRARY.statements[0]);
    expect(await store.article('library')).toMatchObject({ heard: null, media: null, layout: null });
    expect((await first('Children in this quarter have no other quiet room'))?.statement?.id).toBe('library-s1');
  });

  it('keeps what people corrected, as a log in the order of their doing', async () => {
    const { speakers, statements } = (await store.article('harbour'))!;
    const rule = 'somebody who read the article says so';
    expect(statements.map((one) => [one.speaker?.name, one.mention === null, one.rule === rule])).toEqual([
      ['Mira Holm', true, true],
      ['Tomas Brandt', false, false],
      ['Noor Haddad', true, true],
    ]);
    expect(speakers.map((one) => one.name)).toEqual(['Ada Lindqvist', 'Tomas Brandt', 'Mira Holm', 'Noor Haddad']);
    const [s1, , s3] = HARBOUR.statements;
    expect((await store.reading('harbour'))?.edits).toEqual([
      {
        ...{ kind: 'speaker', start: s1!.start, end: s1!.end, editedAt: expect.stringMatching(/^2026-11-24T.*Z$/) },
        speaker: { name: 'Mira Holm', kind: 'person', gender: 'female' },
      },
      {
        ...{ kind: 'speaker', start: s3!.start, end: s3!.end, editedAt: expect.any(String) },
        speaker: { name: 'Noor Haddad', kind: 'person', gender: null },
      },
    ]);
    expect((await store.reading('library'))?.edits).toMatchObject([{ kind: 'speaker', speaker: null }]);
    expect((await store.statement('library-s2'))?.statement.speaker).toBeNull();
  });

  it('knows its speakers, how much they said, and finds them', async () => {
    const { items } = await store.speakers({ cursor: null, limit: 9 });
    expect(items.map(({ name, statementCount }) => [name, statementCount])).toEqual([
      ...[
        ['Ada Lindqvist', 0],
        ['Mira Holm', 1],
        ['Noor Haddad', 2],
        ['Tomas Brandt', 1],
      ],
    ]);
    const found = async (fold: string) =>
      (await store.findSpeakers([fold], { cursor: null, limit: 9 })).items.map((one) => one.name);
    expect([await found('master'), await found('lind')]).toEqual([['Mira Holm'], ['Ada Lindqvist']]);
  });

  it('keeps checks and drafts, and which belong together', async () => {
    expect(await store.check('own')).toMatchObject({ id: 'own', quote: 'It is what it is' });
    expect((await store.draft('draft'))?.items.map(({ check, review }) => [check.id, review?.note])).toEqual([
      ['first', undefined],
      ['second', 'Heard the tape.'],
    ]);
    expect(await store.removeCheck('second')).toBe(false);
    expect(await store.forgetChecks('2026-03-05T00:00:00.000Z', 10)).toBe(4);
    expect(await store.check('first')).toBeNull();
  });

  it('finds its statements by every condition, and its articles', async () => {
    const blank = { folds: [], speaker: [], from: null, to: null, article: null, cursor: null, limit: 9 };
    const found = async (query: object) =>
      (await store.findStatements({ ...blank, ...query })).items.map(({ statement }) => statement.id);
    expect(await found({ folds: ['quay'] })).toEqual(['harbour-s2']);
    expect(await found({ speaker: ['mira'] })).toEqual(['harbour-s1']);
    expect(await found({ from: '2026-01-01', to: '2026-01-01' })).toHaveLength(3);
    expect(await found({ article: 'harbour' })).toHaveLength(3);
    expect((await store.findArticles(['rebuilt'], { cursor: null, limit: 9 })).items).toHaveLength(1);
  });

  it('counts its changes from here on, and brings back what is removed', async () => {
    const [article, revision] = [await store.article('harbour'), await store.revision()];
    expect(revision).toBe(0);
    await store.remove('harbour');
    await store.removeDraft('draft');
    expect(await store.revision()).toBe(1);
    expect(await store.restore('article', 'harbour', '')).toBe(true);
    expect(await store.restore('draft', 'draft', '')).toBe(true);
    expect(await store.article('harbour')).toEqual(article);
    expect((await store.draft('draft'))?.items).toHaveLength(2);
  });

  it('has the shape of a new one', () => {
    const shape = (in_: string, file: string) => {
      const db = new DatabaseSync(join(in_, file), { readOnly: true });
      const rows = db
        .prepare("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name <> 'migration'")
        .all();
      db.close();
      return (rows as { name: string; sql: string }[])
        .map(({ name, sql }) => [name, sql.replace(/\s+/g, '')])
        .sort(([a], [b]) => (a! < b! ? -1 : 1));
    };
    const fresh = join(folder, 'fresh');
    void openSqliteStore(fresh).close();
    for (const file of ['corpus.sqlite', 'checks.sqlite']) expect(shape(folder, file)).toEqual(shape(fresh, file));
  });
});
