/**
 * `npm run soak [-- --seconds 60 --connections 200 --passages 100000]`: checks, page views and imports mixed, from that
 * many connections at once, each asking again as soon as it was answered. An answer may be a refusal on purpose (503 with
 * `Retry-After`, while imports queue), and nothing else that is wrong. Prints the times by kind and the memory by minute;
 * `--seconds 3600` is an hour.
 */

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleOf, nameOf } from '../bench/corpus.js';
import { KINDS, quoteOf } from '../bench/quotes.js';
import { random } from '../bench/random.js';
import { milliseconds, quantile } from '../bench/summary.js';
import { BUILT, startService } from '../durability/service.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '200' },
    passages: { type: 'string', default: '100000' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const build = join(import.meta.dirname, '../bench/build.ts');
const built = execFileSync(process.execPath, ['--import', 'tsx', build, folder, values.passages], { encoding: 'utf8' });
const { articles } = JSON.parse(built) as { articles: number };

const service = await startService({ DATA_DIR: folder }, BUILT);
const agent = new Agent({ keepAlive: true, maxSockets: Number(values.connections) });
const next = random(1);

interface Asked {
  readonly kind: 'check' | 'page' | 'import';
  readonly path: string;
  readonly body: object | null;
}

/** Check pages that there are. */
const checks: string[] = ['/method'];
let imported = 1_000_000;

const check = (): Asked => {
  const number = Math.floor(next() * 1e6);
  const { quote } = quoteOf(KINDS[number % KINDS.length]!, number, articles);
  return { kind: 'check', path: '/api/v1/checks', body: { quote } };
};
const PAGES: readonly (() => string)[] = [
  () => checks[Math.floor(next() * checks.length)]!,
  () => `/articles/a${Math.floor(next() * articles)}`,
  () => `/find?words=${encodeURIComponent(nameOf(Math.floor(next() * 30_000)))}`,
  () => '/speakers',
  () => '/',
];
const page = (): Asked => ({ kind: 'page', path: PAGES[Math.floor(next() * PAGES.length)]!(), body: null });
const added = (): Asked => ({ kind: 'import', path: '/api/v1/articles', body: { text: articleOf(imported++).text } });

/** Six in ten check, three open pages, one imports. */
function any(): Asked {
  const which = next();
  if (which < 0.6) return check();
  return which < 0.9 ? page() : added();
}

const times: Record<Asked['kind'], number[]> = { check: [], page: [], import: [] };
const statuses: Record<string, number> = {};
const wrong: string[] = [];

async function ask({ kind, path, body }: Asked): Promise<void> {
  const since = performance.now();
  const headers = body ? { 'content-type': 'application/json' } : { accept: 'text/html' };
  const sent = request(`${service.address}${path}`, { agent, method: body ? 'POST' : 'GET', headers });
  sent.end(body ? JSON.stringify(body) : undefined);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  await once(answer.resume(), 'end');
  const status = answer.statusCode!;
  statuses[`${kind} ${status}`] = (statuses[`${kind} ${status}`] ?? 0) + 1;
  if (status < 400) times[kind].push(performance.now() - since);
  else if (status !== 503 || answer.headers['retry-after'] === undefined) wrong.push(`${path}: ${status}`);
  if (kind === 'check' && checks.length < 1_000) checks.push(String(answer.headers.location));
}

const megabytes = (): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))![1]) / 1024);

const until = Date.now() + Number(values.seconds) * 1_000;
const client = async (): Promise<void> => {
  while (Date.now() < until)
    await ask(any()).catch((error: Error) => void wrong.push(`${error.message}: the connection broke`));
};
/** Resident memory every so often. */
const memory: number[] = [megabytes()];
const sampling = setInterval(() => memory.push(megabytes()), Math.min(60_000, Number(values.seconds) * 100));
try {
  await Promise.all(Array.from({ length: Number(values.connections) }, client));
  clearInterval(sampling);
  const { body } = await service.ask('/readyz');
  const figures = Object.fromEntries(
    Object.entries(times).map(([kind, all]) => [
      kind,
      { answered: all.length, p50: milliseconds(quantile(all, 0.5)), p99: milliseconds(quantile(all, 0.99)) },
    ]),
  );
  process.stdout.write(
    `${JSON.stringify({ ...values, articles, figures, statuses, wrong: wrong.slice(0, 20), wrongs: wrong.length, memory, ready: body.status }, null, 1)}\n`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  agent.destroy();
  await service.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
