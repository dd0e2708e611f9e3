/**
 * `npm run soak [-- --seconds 60 --connections 200 --passages 100000 --store sqlite|postgres --leak]`: checks, page views
 * and imports mixed, from that many connections at once, each asking again as soon as it was answered, also after a
 * refusal. A refusal on purpose is a 503 with `Retry-After`; nothing else may go wrong. Prints the answers and their
 * times by kind, the memory and the event loop’s delay over the run. With `--leak` garbage is collected before each look
 * at the memory, and the run fails where the heap or the resident memory surely grows once it is warm; an hour
 * (`--seconds 3600`) tells more than a minute.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiled } from '../bench/program.js';
import { random } from '../bench/random.js';
import { startService } from '../durability/service.js';
import { ownServer } from '../store/server.js';
import { createCaller } from './caller.js';
import { createMix } from './mix.js';
import { leaksIn, reportOf } from './report.js';
import { createTally, type Tally } from './tally.js';
import { COLLECTING, createWatch, type Watch } from './watch.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '200' },
    passages: { type: 'string', default: '100000' },
    store: { type: 'string', default: 'sqlite' },
    leak: { type: 'boolean', default: false },
  },
});

const seconds = Number(values.seconds);
const home = mkdtempSync(join(tmpdir(), 'soak-'));
const server = values.store === 'postgres' ? await ownServer(['-c', 'shared_buffers=512MB']) : null;
const target = server ? await server.database() : join(home, 'store');

/** Articles in the archive. */
function filled(): number {
  const build = join(import.meta.dirname, '../bench/build.ts');
  const args = ['--import', 'tsx', build, target, values.passages];
  return (JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as { articles: number }).articles;
}

/** So many looks in a run, a second apart at least. */
const LOOKS = 120;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function lookUntil(until: number, watch: Watch): Promise<void> {
  while (Date.now() < until) {
    await watch.look();
    await sleep(Math.max(1_000, (1_000 * seconds) / LOOKS));
  }
}

async function callUntil(
  until: number,
  address: string,
  mix: ReturnType<typeof createMix>,
  tally: Tally,
): Promise<void> {
  const caller = createCaller(address);
  while (Date.now() < until) {
    const asked = mix.any();
    try {
      const answered = await caller.ask(asked);
      tally.answered(asked, answered);
      if (asked.kind === 'check' && answered.location !== null) mix.checked(answered.location);
    } catch (error) {
      tally.broken(asked, error as Error);
    }
  }
  caller.end();
}

try {
  const articles = filled();
  const program = [...(values.leak ? COLLECTING : []), join(compiled(home), 'main.js')];
  const service = await startService(server ? { DATABASE_URL: target } : { DATA_DIR: target }, program);
  try {
    const mix = createMix(articles, random(1));
    const tally = createTally();
    const watch = createWatch(service, values.leak);
    const until = Date.now() + 1_000 * seconds;
    const callers = Array.from({ length: Number(values.connections) }, () =>
      callUntil(until, service.address, mix, tally),
    );
    await Promise.all([lookUntil(until, watch), ...callers]);
    const { status } = await service.ask('/readyz');
    const leaks = values.leak ? leaksIn(watch.watched) : [];
    const { connections, passages, store } = values;
    process.stdout.write(`${store}, ${connections} connections, ${seconds} s, ${passages} passages, ready ${status}, `);
    process.stdout.write(`load ${loadavg()[0]!.toFixed(1)}, Node ${process.version}\n`);
    process.stdout.write(reportOf(tally, watch.watched, seconds));
    for (const { line } of leaks) process.stdout.write(`${line}\n`);
    process.exitCode = tally.wrong.length > 0 || status !== 200 || leaks.some(({ grows }) => grows) ? 1 : 0;
  } finally {
    await service.end('SIGTERM');
  }
} finally {
  await server?.stop();
  rmSync(home, { recursive: true, force: true });
}
