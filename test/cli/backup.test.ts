import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run.js';
import { type Running, serve } from '../../src/main/serve.js';

let folder: string;
let running: Running | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterEach(async () => {
  await running?.stop();
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

const data = (): string => join(folder, 'data');

async function run(args: readonly string[], env: Record<string, string> = {}): Promise<[number, string]> {
  let said = '';
  const output = { write: (text: string) => (said += text) };
  const stdin = (async function* () {})();
  const code = await runCommand(args, { env: { DATA_DIR: data(), ...env }, stdin, stdout: output, stderr: output });
  return [code, said.trimEnd()];
}

const start = async (): Promise<void> => {
  running = await serve({ PORT: '0', DATA_DIR: data(), LOG_LEVEL: 'silent', RATE_LIMIT: 'off' });
};

async function send<T>(path: string, body: object, method = 'POST'): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${running!.address}${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

const get = async (path: string): Promise<unknown> => (await fetch(`${running!.address}${path}`)).json();

/** A store with something of every kind: articles, corrections, joined people, checks, a draft with a tick. */
async function fill(): Promise<void> {
  const texts = ['Dorn', 'Kell'].map(
    (town) =>
      `“The wall of ${town} will stand before the winter,” said Ada Lindqvist.\n\n“We will not pay,” Mira Holm said.`,
  );
  const articles = [];
  for (const text of texts)
    articles.push(await send<{ statements: { id: string; speaker: { id: string } }[] }>('/api/v1/articles', { text }));
  const [first, second] = articles.map(({ statements }) => statements);
  await send(`/api/v1/statements/${first![0]!.id}`, { speaker: 'Ines Okafor' }, 'PATCH');
  await send(`/api/v1/statements/${first![1]!.id}/split`, { at: texts[0]!.indexOf('not pay') });
  await send(`/api/v1/speakers/${second![0]!.speaker.id}/merge`, { into: second![1]!.speaker.id });
  await send('/api/v1/checks', { quote: 'The wall of Dorn will stand' });
  await send('/api/v1/drafts', { text: 'A draft. “We will not pay,” said Mira Holm.' });
}

const tables = (db: DatabaseSyncInstance): string[] =>
  (db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all() as { name: string }[]).map(
    ({ name }) => name,
  );

/** Every row of every table of both files. */
function contents(): Record<string, unknown[]> {
  const rows: Record<string, unknown[]> = {};
  for (const file of ['corpus.sqlite', 'checks.sqlite']) {
    const db = new DatabaseSync(join(data(), file));
    for (const table of tables(db)) rows[`${file}/${table}`] = db.prepare(`SELECT * FROM "${table}"`).all();
    db.close();
  }
  return rows;
}

describe('a backup', () => {
  it('of a running service is restored with every row, also into a running service', async () => {
    await start();
    await fill();
    const before = contents();
    expect(before['corpus.sqlite/article']!.length).toBeGreaterThan(2);
    expect(before['checks.sqlite/draft']).toHaveLength(1);
    const file = join(folder, 'one.backup');
    expect(await run(['backup', file])).toEqual([0, file]);
    expect(readdirSync(folder).toSorted()).toEqual(['data', 'one.backup']);
    await send('/api/v1/articles', { text: 'An article that is not in the backup.' });
    expect(contents()).not.toEqual(before);
    expect(await run(['restore', file, '--replace'])).toEqual([0, data()]);
    expect(contents()).toEqual(before);
    const { items } = (await get('/api/v1/articles')) as { items: unknown[] };
    expect(items).toHaveLength(before['corpus.sqlite/article']!.length);
    await send('/api/v1/articles', { text: 'An article after the restore.' });
    await send('/api/v1/checks', { quote: 'The wall of Dorn will stand' });
    await running!.stop();
    running = null;
    rmSync(data(), { recursive: true });
    expect(await run(['restore', file])).toEqual([0, data()]);
    expect(contents()).toEqual(before);
  }, 60_000);

  it('taken amid writing holds each write whole or not at all', async () => {
    await start();
    let isOver = false;
    const writing = (async () => {
      for (let turn = 0; !isOver; turn++) {
        await send('/api/v1/articles', {
          text: `“The wall ${turn} will stand before the winter,” said Ada Lindqvist.`,
        });
        await send('/api/v1/checks', { quote: `The wall ${turn} will stand before the winter` });
      }
    })();
    const files = [];
    for (let number = 0; number < 5; number++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      files.push(join(folder, `${number}.backup`));
      await run(['backup', files[number]!]);
    }
    isOver = true;
    await writing;
    await running!.stop();
    running = null;
    for (const file of files) {
      expect((await run(['restore', file, '--replace']))[0]).toBe(0);
      const rows = contents();
      const articles = rows['corpus.sqlite/article'] as { id: string; statements: number }[];
      const statements = rows['corpus.sqlite/statement']!.length;
      expect(articles.reduce((sum, article) => sum + article.statements, 0)).toBe(statements);
      // An article that a check was matched with was there before the check.
      const known = new Set(articles.map(({ id }) => id));
      for (const { body } of rows['checks.sqlite/checked'] as { body: string }[])
        expect(known).toContain(JSON.parse(body).match.articleId);
    }
  }, 60_000);

  it('does not overwrite a file, nor a store that is not empty', async () => {
    await start();
    const file = join(folder, 'one.backup');
    await run(['backup', file]);
    expect(await run(['backup', file])).toEqual([2, `${file} is there already. Name a new file for the backup.`]);
    const said = `The store in ${data()} is not empty. Add --replace to lose what is in it.`;
    expect(await run(['restore', file])).toEqual([2, said]);
  });
});

describe('a restore that cannot be', () => {
  const spoil = (file: string, at: number): void => {
    const bytes = readFileSync(file);
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(file, bytes);
  };

  it.each([
    ['a file that is none', (file: string) => writeFileSync(file, 'not a backup\n'), /is no backup of this program\.$/],
    ['a changed byte', (file: string) => spoil(file, 60_000), /is damaged: its \w+\.sqlite has changed\.$/],
    ['one cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100_000)), /is cut short/],
  ])('leaves the store as it is: %s', async (_what, damage, message) => {
    await start();
    const before = contents();
    const file = join(folder, 'one.backup');
    await run(['backup', file]);
    damage(file);
    const [code, said] = await run(['restore', file, '--replace']);
    expect([code, said]).toEqual([2, expect.stringMatching(message)]);
    expect(contents()).toEqual(before);
    expect(existsSync(join(data(), 'incoming'))).toBe(false);
  });

  it('keeps the store from opening where it was interrupted, until it is done again', async () => {
    await start();
    const file = join(folder, 'one.backup');
    await run(['backup', file]);
    await running!.stop();
    running = null;
    writeFileSync(join(data(), 'restoring'), '');
    const [code, said] = await run(['check', 'They will pay']);
    expect([code, said]).toEqual([
      2,
      `A restore into ${data()} was interrupted, or is under way. Restore the backup again.`,
    ]);
    expect((await run(['restore', file]))[0]).toBe(0);
    expect((await run(['check', 'They will pay a very BIG PRICE!']))[0]).toBe(0);
  });

  it('names the tools of PostgreSQL where that keeps the store', async () => {
    const env = { DATABASE_URL: 'postgres://a@b/c' };
    for (const command of ['backup', 'restore']) {
      const [code, said] = await run([command, join(folder, 'x')], env);
      expect([code, said]).toEqual([2, expect.stringContaining('pg_dump --format=custom')]);
    }
  });
});
