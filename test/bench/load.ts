/**
 * Checks over HTTP from 16 connections, and what else the service does meanwhile: `tsx load.ts DIST TARGET ARTICLES`.
 * DIST is the program, TARGET a folder or a database that holds so many articles of the archive; it is changed. Prints
 * one line of JSON. The callers share the machine with the service.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../src/model.js';
import { articleOf } from './corpus.js';
import type { Phase } from './found.js';
import { Connection, expected, isRefusal } from './http.js';
import { longText } from './long.js';
import { KINDS, quoteOf } from './quotes.js';

const CONNECTIONS = 16;
const SECONDS = 10;
const WARMING_SECONDS = 5;
/** Made before the clock runs. */
const QUOTES = 3_600;
/** Articles that an import finds, from beyond the archive’s: more than it comes to. */
const IMPORTED = 20_000;
/** A transaction of the import: in ten seconds there are several, so that it can be told how far it came. */
const BATCH_BYTES = 300_000;
/** The longest article that is taken, but for the letters of two bytes in it; so many are more than can be added. */
const LONGEST_UNITS = 1_900_000;
const LONGEST = 16;

const [dist = '', target = '', articles = ''] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'load-'));
const isUrl = target.startsWith('postgres');
const env = {
  ...{ ...process.env, PORT: '0', RATE_LIMIT: 'off', LOG_LEVEL: 'silent' },
  ...(isUrl ? { DATABASE_URL: target, DATA_DIR: join(home, 'none') } : { DATABASE_URL: '', DATA_DIR: target }),
};
const quotes = Array.from(
  { length: QUOTES },
  (_, number) => quoteOf(KINDS[number % KINDS.length]!, number, Number(articles)).quote,
);
const long = Array.from({ length: LONGEST }, (_, number) => longText(number, LONGEST_UNITS));

const server = spawn(process.execPath, [join(dist, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
const address = ((await once(server.stdout, 'data')) as [Buffer])[0].toString().trim();
const desk = new Connection(address);

/** Figures of the service by their Prometheus names. Asking sets those of the event loop back. */
async function figures(): Promise<(name: string) => number> {
  const { text } = expected(await desk.call('GET', '/metrics'));
  return (name) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length),
    );
}

const ARTICLES = 'quote_verifier_corpus{of="articles"}';

interface Tally {
  readonly times: number[];
  refused: number;
}

async function caller(tally: Tally, until: number, offset: number): Promise<void> {
  const connection = new Connection(address);
  for (let number = offset; Date.now() < until; number += CONNECTIONS) {
    const start = performance.now();
    const reply = await connection.call('POST', '/api/v1/checks', { quote: quotes[number % QUOTES] });
    if (isRefusal(reply)) tally.refused++;
    else tally.times.push(expected(reply) && performance.now() - start);
  }
  connection.close();
}

/** Goes on until the time is over; what it did, in words, from how many articles there are more. */
type Other = (until: number) => Promise<(articles: number) => string>;

async function under(name: string, seconds: number, other: Other | null): Promise<Phase> {
  const tally: Tally = { times: [], refused: 0 };
  const before = await figures();
  const until = Date.now() + seconds * 1_000;
  const callers = Array.from({ length: CONNECTIONS }, (_, offset) => caller(tally, until, offset));
  const [done] = await Promise.all([other?.(until), ...callers]);
  const after = await figures();
  const more = after(ARTICLES) - before(ARTICLES);
  const ms = (figure: string): number => 1_000 * after(figure);
  return {
    ...{ name, seconds, ...tally, meanwhile: done?.(more) ?? null },
    loop: { p99: ms('nodejs_eventloop_lag_p99_seconds'), max: ms('nodejs_eventloop_lag_max_seconds') },
    memory: after('process_resident_memory_bytes') / 1e6,
  };
}

const importing: Other = async (until) => {
  const file = join(home, 'more.jsonl');
  const command = [join(dist, 'cli.js'), 'import', file, '--quiet', '--batch', String(BATCH_BYTES)];
  const child = spawn(process.execPath, command, { env, stdio: 'inherit' });
  const ended = once(child, 'exit');
  await new Promise((resolve) => setTimeout(resolve, until - Date.now()));
  child.kill('SIGTERM');
  await ended;
  return (more) => `${more} articles imported`;
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const mean = (times: readonly number[]): string =>
  `${(times.reduce((sum, time) => sum + time, 0) / times.length / 1_000).toFixed(1)} s`;

const added = async (text: string): Promise<Article> =>
  JSON.parse(expected(await desk.call('POST', '/api/v1/articles', { text })).text);

const adding: Other = async (until) => {
  const times: number[] = [];
  for (const text of long.slice(1)) if (Date.now() < until) times.push(await timed(() => added(text)));
  return (more) => `${more} added, ${mean(times)} each`;
};

/** One editor at one article, as quickly as the answers come. */
const correcting =
  ({ id, statements }: Article): Other =>
  async (until) => {
    const times: number[] = [];
    const correct = async (method: string, path: string, body: unknown = null): Promise<void> =>
      void times.push(await timed(async () => expected(await desk.call(method, path, body))));
    for (let at = 0; Date.now() < until; at++) {
      await correct('DELETE', `/api/v1/statements/${statements[at]!.id}`);
      await correct('PATCH', `/api/v1/statements/${statements[at + 1]!.id}`, { speaker: 'Somebody Else' });
      await correct('POST', `/api/v1/articles/${id}/undo`);
    }
    return () => `${times.length} corrections, ${mean(times)} each`;
  };

try {
  const lines = Array.from({ length: IMPORTED }, (_, at) => JSON.stringify({ text: articleOf(1_000_000 + at).text }));
  writeFileSync(join(home, 'more.jsonl'), lines.join('\n'));
  await under('warming up', WARMING_SECONDS, null);
  const phases = [
    await under('alone', SECONDS, null),
    await under('while an import runs', SECONDS, importing),
    await under('while articles of 2 MB are added', SECONDS, adding),
    await under('while an article of 2 MB is corrected', SECONDS, correcting(await added(long[0]!))),
  ];
  console.log(JSON.stringify(phases));
} finally {
  desk.close();
  server.kill('SIGTERM');
  rmSync(home, { recursive: true });
}
