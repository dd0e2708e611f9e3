/**
 * Checks a second over HTTP from 16 connections: alone, while articles of 2 MB are added, and while an import writes to
 * the same store: `tsx test/bench/load.ts FOLDER ARTICLES`. FOLDER is a store that `npm run bench -- --keep` left; it is
 * copied. The store’s own articles are asked for.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { articleOf } from './corpus.js';
import { compiled } from './program.js';
import { KINDS, quoteOf } from './quotes.js';
import { milliseconds, quantile } from './summary.js';

const CONNECTIONS = 16;
const SECONDS = 10;
/** Articles that are imported meanwhile, from beyond the store’s. */
const IMPORTED = 4_000;
/** The longest article that is taken, but for the letters of two bytes in it. */
const LONG_UNITS = 1_900_000;

const [folder = '', articles = ''] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'load-'));
const dist = compiled(home);
const store = join(home, 'store');
cpSync(folder, store, { recursive: true });
const env = { ...process.env, DATA_DIR: store, PORT: '0', RATE_LIMIT: 'off', LOG_LEVEL: 'silent' };

const server = spawn(process.execPath, [join(dist, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = (await once(server.stdout, 'data')) as [Buffer];
const address = line.toString().trim();

async function client(times: number[], until: number, offset: number): Promise<void> {
  for (let number = offset; Date.now() < until; number += CONNECTIONS) {
    const { quote } = quoteOf(KINDS[number % KINDS.length]!, number, Number(articles));
    const start = performance.now();
    const response = await fetch(`${address}/api/v1/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ quote }),
    });
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`A check was answered with ${response.status}.`);
    times.push(performance.now() - start);
  }
}

/** An article that nobody has, as long as one may be. */
function longArticle(number: number): string {
  const parts: string[] = [];
  for (let units = 0, at = 0; units < LONG_UNITS; at++) {
    parts.push(articleOf(2_000_000 + 2_000 * number + at).text);
    units += parts.at(-1)!.length + 2;
  }
  return parts.join('\n\n').slice(0, LONG_UNITS);
}

/** Adds one long article after the other until the time is over. */
async function adder(until: number): Promise<number> {
  let added = 0;
  while (Date.now() < until) {
    const response = await fetch(`${address}/api/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: longArticle(added++) }),
    });
    await response.arrayBuffer();
    if (response.status !== 201) throw new Error(`An article was answered with ${response.status}.`);
  }
  return added;
}

async function load(name: string): Promise<void> {
  const times: number[] = [];
  const until = Date.now() + SECONDS * 1_000;
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, offset) => client(times, until, offset)));
  const [median, worst] = [quantile(times, 0.5), quantile(times, 0.99)].map(milliseconds);
  console.log(
    `${name}: ${Math.round(times.length / SECONDS)} checks a second, p50 ${median} ms, p99 ${worst} ms (load ${loadavg()[0]!.toFixed(1)})`,
  );
}

try {
  await load('warming up');
  await load('alone');
  const [, added] = await Promise.all([load('while articles of 2 MB are added'), adder(Date.now() + SECONDS * 1_000)]);
  console.log(`${added} articles of 2 MB added meanwhile`);
  const file = join(home, 'more.jsonl');
  const lines = Array.from({ length: IMPORTED }, (_, at) => JSON.stringify({ text: articleOf(1_000_000 + at).text }));
  writeFileSync(file, lines.join('\n'));
  const importing = spawn(process.execPath, [join(dist, 'cli.js'), 'import', file, '--quiet'], {
    env,
    stdio: 'inherit',
  });
  await load('while an import writes');
  importing.kill('SIGTERM');
} finally {
  server.kill('SIGTERM');
  rmSync(home, { recursive: true });
}
