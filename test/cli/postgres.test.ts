/** The command line over PostgreSQL, and what an export of one store makes of the other. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/cli/run.js';
import { openVerifier } from '../../src/main/open.js';
import { readSettings } from '../../src/settings.js';
import type { Check, Verifier } from '../../src/verifier.js';
import { IS_LEFT_OUT, type Server, startServer } from '../store/server.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

type Env = Record<string, string>;

let server: Server;
let folder: string;
let postgres: Env;
let embedded: Env;
beforeAll(async () => {
  if (!IS_LEFT_OUT) server = await startServer();
});
afterAll(() => server?.stop());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-postgres-'));
  postgres = { DATABASE_URL: IS_LEFT_OUT ? '' : await server.database() };
  embedded = { DATA_DIR: join(folder, 'data') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(env: Env, args: readonly string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const stdin = (async function* () {
    yield input;
  })();
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const code = await runCommand(args, { env, stdin, stdout, stderr });
  return { code, out, err };
}

async function over<T>(env: Env, work: (verifier: Verifier) => Promise<T>): Promise<T> {
  const verifier = await openVerifier(readSettings(env));
  try {
    return await work(verifier);
  } finally {
    await verifier.close();
  }
}

const TOWNS = ['Dorn', 'Kell', 'Marrow'];
const textOf = (town: string): string =>
  `“The wall of ${town} will stand before the winter,” said Ada Lindqvist.\n\n“We will not pay for ${town},” Mira Holm said.`;

/** Articles with corrections of every kind that an export holds: a speaker, a split, and two who are one. */
const filled = (env: Env): Promise<void> =>
  over(env, async (verifier) => {
    const articles = [];
    for (const town of TOWNS) articles.push((await verifier.addArticle({ ...META, text: textOf(town) })).article);
    const [first, second] = articles;
    await verifier.correctSpeaker(first!.statements[0]!.id, 'Ines Okafor');
    const { id, start } = first!.statements[1]!;
    await verifier.editStatements(first!.id, { kind: 'split', statementId: id, at: start + '“We will '.length });
    const [ada, mira] = second!.statements.map(({ speaker }) => speaker!.id);
    await verifier.mergeSpeakers(ada!, mira!);
  });

const META = {
  title: null,
  publisher: 'The Harbour Post',
  author: null,
  published: '2026-02-03',
  url: null,
  kind: 'article',
  heard: null,
  media: null,
  layout: null,
} as const;

/** Everything that a reader or a citation can meet, in the order of the export. */
const readable = (env: Env): Promise<unknown> =>
  over(env, async (verifier) => {
    const { items } = await verifier.articles({ cursor: null, limit: 100 });
    const ids = items.map(({ id }) => id).sort();
    const articles = await Promise.all(ids.map((id) => verifier.article(id)));
    const edits = await Promise.all(ids.map((id) => verifier.edits(id)));
    return {
      articles,
      edits,
      merges: await verifier.merges(),
      speakers: await verifier.speakers({ cursor: null, limit: 100 }),
    };
  });

const QUOTE = 'They will pay a very BIG PRICE!';

describe.skipIf(IS_LEFT_OUT)('over PostgreSQL', () => {
  it('a quote is checked as over the embedded store, and the check is kept', async () => {
    const checks: Check[] = [];
    for (const env of [embedded, postgres]) {
      const { code, out, err } = await run(env, ['check', QUOTE, '--speaker', 'Trump', '--json']);
      expect([code, err]).toEqual([0, '']);
      checks.push(JSON.parse(out) as Check);
    }
    const [one, other] = checks;
    expect({ ...other, id: '', checkedAt: '' }).toEqual({ ...one, id: '', checkedAt: '' });
    expect(await over(postgres, (verifier) => verifier.check(other!.id))).toEqual(other);
  });

  it('articles are imported once, and what is refused is told with its reason', async () => {
    const path = join(folder, 'some.jsonl');
    writeFileSync(path, [...TOWNS.map((town) => JSON.stringify({ text: textOf(town) })), '{'].join('\n'));
    const first = await run(postgres, ['import', path, '--quiet']);
    expect([first.code, first.out]).toEqual([1, '3 added, 0 there already, 1 refused\n']);
    expect(first.err).toMatch(/some\.jsonl:4: .+\n$/);
    expect((await run(postgres, ['import', path, '--quiet'])).out).toBe('0 added, 3 there already, 1 refused\n');
  });

  it.each([
    ['the embedded store', 'PostgreSQL', () => [embedded, postgres]],
    ['PostgreSQL', 'the embedded store', () => [postgres, embedded]],
  ])('an export of %s makes the same archive in %s', async (_from, _to, stores) => {
    const [from, to] = stores() as [Env, Env];
    await filled(from);
    const exported = await run(from, ['export']);
    const path = join(folder, 'archive.jsonl');
    writeFileSync(path, exported.out);
    const { code, out } = await run(to, ['import', path, '--quiet']);
    expect([code, out]).toEqual([0, `${TOWNS.length} added, 1 there already, 0 refused\n`]);
    // The article that comes with the program was added at another time on each side.
    const timeless = (archive: unknown): unknown =>
      JSON.parse(JSON.stringify(archive, (key, value) => (key === 'addedAt' ? '' : value)));
    expect(timeless(await readable(to))).toEqual(timeless(await readable(from)));
    const lines = (text: string): unknown[] =>
      text
        .trimEnd()
        .split('\n')
        .sort()
        .map((line) => timeless(JSON.parse(line)));
    expect(lines((await run(to, ['export'])).out)).toHaveLength(lines(exported.out).length);
  });

  it('an import that is killed is taken up where it stopped, and doubles nothing', async () => {
    const COUNT = 200;
    const lines = Array.from(
      { length: COUNT },
      (_, at) => `${JSON.stringify({ text: `“Pier ${at} opens,” said Ada Quill, who runs it.` })}\n`,
    );
    const kept = (): Promise<number> => over(postgres, async (verifier) => (await verifier.counts()).articles);
    const before = await kept();
    const cli = resolve(import.meta.dirname, '../../src/cli.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', cli, 'import', '-', '--quiet', '--batch', '2000'], {
      env: { PATH: process.env.PATH, ...postgres },
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    const ended = once(child, 'exit');
    child.stdin.write(lines.slice(0, -5).join(''));
    while ((await kept()) < COUNT / 4 && child.exitCode === null) await pause(50);
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await ended;
    // What the server was still told to commit is committed.
    await pause(500);
    const first = (await kept()) - before;
    const { out } = await run(postgres, ['import', '-', '--quiet'], lines.join(''));
    expect(out).toBe(`${COUNT - first} added, ${first} there already, 0 refused\n`);
    expect(await kept()).toBe(before + COUNT);
  });

  it('a server that is not there is told in one line, without the password', async () => {
    const url = new URL(postgres.DATABASE_URL!);
    url.port = '1';
    for (const args of [['check', QUOTE], ['export'], ['import', folder]]) {
      const { code, err } = await run({ DATABASE_URL: url.href }, args);
      expect([code, err]).toEqual([2, expect.stringMatching(/^The database \S+ [^\n]+\n$/)]);
      expect(err).not.toContain('secret');
    }
  });
});
