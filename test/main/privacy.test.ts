/** Quotes under investigation are private: what the program writes of its work, at its most talkative, has no word of them. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/cli/run.js';
import { asked } from '../durability/sessions.js';
import { IS_LEFT_OUT, type Server, startServer } from '../store/server.js';

/** A start takes ten seconds on a busy machine. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** A word that nothing else has, and that no encoding of addresses changes. */
const SECRET = 'zanderfish';
const QUOTE = `The ${SECRET} treaty was never signed by anybody`;
const TEXT = `The council met.\n\n“${QUOTE},” said Ada Lindqvist.`;

let folder: string;
let child: ChildProcess | null = null;
const log = (): string => readFileSync(join(folder, 'log'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'privacy-'));
});
afterEach(async () => {
  if (child && child.exitCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  child = null;
  rmSync(folder, { recursive: true, force: true });
});

/** Serves with everything that it writes in one file; its address. */
async function start(environment: Record<string, string>): Promise<string> {
  const output = openSync(join(folder, 'log'), 'w');
  child = spawn(process.execPath, ['--import', 'tsx', resolve(import.meta.dirname, '../../src/main.ts')], {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'trace', ...environment },
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  return vi.waitFor(() => /^http\S+/m.exec(log())![0], { timeout: 60_000, interval: 100 });
}

type Sent = readonly [path: string, body: string | null, type: string];

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';
const json = (path: string, body: object): Sent => [path, JSON.stringify(body), JSON_TYPE];
const encoded = encodeURIComponent(QUOTE);

/** Ways in which a quote reaches the service. */
const GOOD: readonly Sent[] = [
  json('/api/v1/checks', { quote: QUOTE, speaker: SECRET }),
  json('/api/v1/drafts', { text: TEXT, title: SECRET }),
  json('/api/v1/articles', { text: TEXT, title: SECRET }),
  json('/api/v1/extractions', { text: TEXT }),
  ['/checks', `quote=${encoded}`, FORM],
  ['/drafts', `text=${encodeURIComponent(TEXT)}`, FORM],
  [`/?quote=${encoded}&speaker=${SECRET}`, null, ''],
  [`/find?words=${SECRET}`, null, ''],
  [`/api/v1/articles?cursor=${SECRET}`, null, ''],
];
const BAD: readonly Sent[] = [
  ['/api/v1/checks', `{"quote": "${QUOTE}", nonsense`, JSON_TYPE],
  ['/api/v1/checks', QUOTE, 'text/plain'],
  json('/api/v1/checks', { quote: QUOTE.repeat(200) }),
  json('/api/v1/checks', { [SECRET]: QUOTE }),
  [`/${encoded}`, null, ''],
  [`/checks/${SECRET}`, null, ''],
];

async function send(address: string, [path, body, type]: Sent): Promise<number> {
  const sent = body === null ? {} : { method: 'POST', body, headers: { 'content-type': type } };
  const answer = await fetch(`${address}${path}`, { redirect: 'manual', ...sent });
  await answer.arrayBuffer();
  return answer.status;
}

/** Of each its path and the hundreds of its status. */
async function sendAll(address: string, all: readonly Sent[]): Promise<string[]> {
  const answers: string[] = [];
  for (const one of all) answers.push(`${Math.floor((await send(address, one)) / 100)} ${one[0]}`);
  return answers;
}

function privacy(
  environment: () => Promise<Record<string, string>>,
  spoil: (env: Record<string, string>) => Promise<void>,
) {
  it('is kept by the log, of what is answered, refused and failed', async () => {
    const env = await environment();
    const address = await start(env);
    for (const answer of await sendAll(address, GOOD)) expect(answer).toMatch(/^[23]/);
    for (const answer of await sendAll(address, BAD)) expect(answer).toMatch(/^4/);
    await spoil(env);
    const failed = await sendAll(address, GOOD.slice(0, 2));
    for (const answer of failed) expect(answer).toMatch(/^5/);
    child!.kill('SIGTERM');
    await once(child!, 'exit');
    const written = log();
    const lines = written.split('\n').filter((line) => line.startsWith('{'));
    expect(lines.length).toBeGreaterThanOrEqual(GOOD.length + BAD.length + 2 * failed.length);
    expect(written).toContain('"route":"/api/v1/drafts"');
    expect(written).toContain('a request failed');
    expect(written.toLowerCase()).not.toContain(SECRET);
  });

  it('is kept by an import, also of what it refuses', async () => {
    const path = join(folder, 'some.jsonl');
    writeFileSync(
      path,
      `${JSON.stringify({ text: TEXT })}\n{"text": "${QUOTE}", nonsense\n{"text": 7, "a": "${QUOTE}"}\n`,
    );
    let said = '';
    const output = { write: (text: string) => (said += text) };
    const stdin = (async function* () {})();
    const code = await runCommand(['import', path], {
      env: await environment(),
      stdin,
      stdout: output,
      stderr: output,
    });
    expect(code).toBe(1);
    expect(said).toContain('1 added, 0 there already, 2 refused');
    expect(said.toLowerCase()).not.toContain(SECRET);
  });
}

describe('privacy, over the embedded store,', () => {
  privacy(
    async () => ({ DATA_DIR: join(folder, 'data') }),
    async () => {
      const db = new DatabaseSync(join(folder, 'data', 'checks.sqlite'));
      db.exec('DROP TABLE checked');
      db.close();
    },
  );
});

describe.skipIf(IS_LEFT_OUT)('privacy, over PostgreSQL,', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());
  privacy(
    async () => ({ DATABASE_URL: await server.database() }),
    async ({ DATABASE_URL }) => void (await asked(DATABASE_URL!, 'DROP TABLE checked')),
  );
});
