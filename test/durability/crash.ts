/**
 * `npm run crash [-- --rounds 100 --store sqlite|postgres --kill service|backend|server --seed 1]`: callers write without a
 * pause; at a random instant the service, or a process of PostgreSQL that serves it, or PostgreSQL itself is killed with
 * SIGKILL; then everything that was acknowledged must be there and whole. Prints what was written and what was lost.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiled } from '../bench/program.js';
import { random } from '../bench/random.js';
import { ownServer } from '../store/server.js';
import { backendKiller, crashRounds, type Killer, serverKiller, serviceKiller } from './rounds.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    store: { type: 'string', default: 'sqlite' },
    kill: { type: 'string', default: 'service' },
    seed: { type: 'string', default: '1' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'crash-'));
// With everything that makes it durable: the tests’ own server leaves it out.
const server = values.store === 'postgres' ? await ownServer(['-c', 'shared_buffers=64MB']) : null;

function killer(url: string | null): Killer {
  if (values.kill === 'service') return serviceKiller;
  if (!server) throw new Error(`--kill ${values.kill} takes --store postgres.`);
  return values.kill === 'backend' ? backendKiller(url!) : serverKiller(server);
}

try {
  const url = server && (await server.database());
  const environment = url === null ? { DATA_DIR: join(folder, 'store') } : { DATABASE_URL: url };
  const since = performance.now();
  const outcome = await crashRounds({
    rounds: Number(values.rounds),
    next: random(Number(values.seed)),
    environment,
    program: [join(compiled(folder), 'main.js')],
    kill: killer(url),
    told: (line) => process.stderr.write(`${line}\n`),
  });
  const seconds = Math.round((performance.now() - since) / 1_000);
  process.stdout.write(
    `${JSON.stringify({ store: values.store, killed: values.kill, seconds, ...outcome }, null, 2)}\n`,
  );
  process.exitCode = outcome.lost.length + outcome.half.length + outcome.strange.length === 0 ? 0 : 1;
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
