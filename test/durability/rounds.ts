/** Rounds of writing, killing and looking. */

import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Server } from '../store/server.js';
import { type Service, startService } from './service.js';
import { asked, ONE_PROCESS } from './sessions.js';
import { emptyLedger, halves, type Ledger, losses, writeUntil } from './writers.js';

/** The instant of the kill: at most so many milliseconds after the first acknowledgement of the round. */
const KILL_MS = 1_000;
/** A service that has just started takes its time for the first article. */
const FIRST_MS = 60_000;
/** A server that lost a process recovers within so long. */
const RECOVERY_MS = 60_000;

/** Kills something under the writers, and gives a service that serves again. */
export type Killer = (service: Service, restart: () => Promise<Service>) => Promise<Service>;

export const serviceKiller: Killer = async (service, restart) => {
  await service.end('SIGKILL');
  return restart();
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Until the server has recovered and the service serves again, as the same process. */
async function ready(service: Service): Promise<Service> {
  const deadline = Date.now() + RECOVERY_MS;
  while ((await service.ask('/readyz')).status !== 200) {
    if (Date.now() > deadline) throw new Error('The service is not ready again.');
    await sleep(50);
  }
  return service;
}

/** Kills a process of the server that is at work for the service: the server ends all others and recovers. */
export const backendKiller =
  (url: string): Killer =>
  async (service) => {
    const [one] = await asked<{ pid: number }>(url, ONE_PROCESS);
    if (one) process.kill(one.pid, 'SIGKILL');
    return ready(service);
  };

/** Kills the server itself, all of it, and starts it again. */
export const serverKiller =
  ({ kill, resume }: Server): Killer =>
  async (service) => {
    await kill!();
    await resume!();
    return ready(service);
  };

export interface CrashOptions {
  readonly rounds: number;
  /** Numbers from 0 to 1. */
  readonly next: () => number;
  readonly environment: Readonly<Record<string, string>>;
  readonly program?: readonly string[];
  readonly kill: Killer;
  readonly told?: (line: string) => void;
}

export interface CrashOutcome {
  readonly rounds: number;
  readonly acknowledged: {
    readonly articles: number;
    readonly corrections: number;
    readonly checks: number;
    readonly drafts: number;
  };
  /** Requests that met the crash. */
  readonly refused: number;
  readonly lost: readonly string[];
  readonly half: readonly string[];
  /** Answers other than an acknowledgement or a 503. */
  readonly strange: readonly string[];
  /** What SQLite’s own check says of the files; `ok` of each. */
  readonly integrity: readonly string[];
}

function integrityOf(folder: string): string[] {
  return ['corpus.sqlite', 'checks.sqlite'].map((file) => {
    const db = new DatabaseSync(join(folder, file));
    const row = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    db.close();
    return row.integrity_check;
  });
}

function joined(all: Ledger, round: Ledger): void {
  all.articles.push(...round.articles);
  all.checks.push(...round.checks);
  all.drafts.push(...round.drafts);
  all.strange.push(...round.strange);
  all.refused += round.refused;
}

export async function crashRounds(options: CrashOptions): Promise<CrashOutcome> {
  const { rounds, next, environment, program, kill, told } = options;
  const restart = () => startService(environment, program);
  const all = emptyLedger();
  const lost: string[] = [];
  const half: string[] = [];
  const integrity = new Set<string>();
  let service = await restart();
  try {
    for (let round = 1; round <= rounds; round++) {
      const ledger: Ledger = { ...emptyLedger(), texts: all.texts };
      let isOver = false;
      const writing = writeUntil(() => isOver, service, ledger, String(round));
      const deadline = Date.now() + FIRST_MS;
      while (ledger.articles.length === 0 && Date.now() < deadline) await sleep(5);
      await sleep(next() * KILL_MS);
      const killed = kill(service, restart);
      isOver = true;
      await writing;
      service = await killed;
      lost.push(...(await losses(service, ledger)));
      half.push(...(await halves(service, ledger)));
      if (environment.DATA_DIR !== undefined) for (const said of integrityOf(environment.DATA_DIR)) integrity.add(said);
      joined(all, ledger);
      told?.(`round ${round}: ${ledger.articles.length} articles, ${lost.length} lost, ${half.length} half`);
    }
    // Once more everything, since the first round.
    lost.push(...(await losses(service, all)));
  } finally {
    await service.end('SIGKILL');
  }
  const corrections = all.articles.filter(({ corrected }) => corrected !== null).length;
  return {
    rounds,
    acknowledged: { articles: all.articles.length, corrections, checks: all.checks.length, drafts: all.drafts.length },
    refused: all.refused,
    ...{ lost, half, strange: all.strange, integrity: [...integrity] },
  };
}
