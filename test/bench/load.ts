/**
 * Checks a second over HTTP from 16 connections, alone and while an import writes to the same store:
 * `npm run build && tsx test/bench/load.ts FOLDER ARTICLES`. FOLDER is a store that `npm run bench -- --keep` left.
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { articleOf } from './corpus.js';
import { KINDS, quoteOf } from './quotes.js';
import { milliseconds, quantile } from './summary.js';

const CONNECTIONS = 16;
const SECONDS = 10;
/** Articles that are imported meanwhile, from beyond the store’s. */
const IMPORTED = 4_000;

const [folder = '', articles = ''] = process.argv.slice(2);
const dist = resolve(import.meta.dirname, '../../dist');
const env = { ...process.env, DATA_DIR: folder, PORT: '0', RATE_LIMIT: 'off', LOG_LEVEL: 'silent' };

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

async function load(name: string): Promise<void> {
  const times: number[] = [];
  const until = Date.now() + SECONDS * 1_000;
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, offset) => client(times, until, offset)));
  const [median, worst] = [quantile(times, 0.5), quantile(times, 0.99)].map(milliseconds);
  console.log(`${name}: ${Math.round(times.length / SECONDS)} checks a second, p50 ${median} ms, p99 ${worst} ms`);
}

const home = mkdtempSync(join(tmpdir(), 'load-'));
try {
  await load('warming up');
  await load('alone');
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
