/** What the thread that works on long texts does; see thread.ts. */

import { AsyncLocalStorage } from 'node:async_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { readSettings, type Settings } from '../settings.js';
import type { Engine } from '../verifier/engine.js';
import { Refusal, StoreError, type Verifier, type WatchDraft } from '../verifier.js';
import { Gate } from './gate.js';
import type { Asked, Ended, Said, Started } from './thread.js';

const say = (said: Said): void => parentPort?.postMessage(said);

const done = (verifier: Verifier, { number, job, args }: Asked): Promise<unknown> => {
  const watch: WatchDraft = async (progress) => say({ number, progress });
  const run = verifier[job] as (...args: readonly unknown[]) => Promise<unknown>;
  return job === 'checkDraft' ? run(...args, watch) : run(...args);
};

async function ended(opened: Promise<Verifier>, asked: Asked): Promise<Ended> {
  try {
    return { value: await done(await opened, asked) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { ...error, message: error.message } };
    if (error instanceof StoreError) return { unanswered: error.message };
    return { failure: (error as Error).stack ?? String(error) };
  }
}

/** The engine, which tells what job it is at work for: amid that, the thread may be ended. */
function told(engine: Engine, gate: Gate, jobs: AsyncLocalStorage<number>): Engine {
  const begin = (turn: number): void => say({ number: jobs.getStore()!, turn });
  return {
    ...engine,
    extract: (...args) => gate.pass(begin, () => engine.extract(...args)),
    check: (...args) => gate.pass(begin, () => engine.check(...args)),
  };
}

/** Does what it is asked with the verifier that `open` opens, until it is told to end. */
export function answerJobs(engine: Engine, open: (settings: Settings, engine: Engine) => Promise<Verifier>): void {
  const { environment, gate } = workerData as Started;
  const jobs = new AsyncLocalStorage<number>();
  const opened = open(readSettings(environment), told(engine, new Gate(gate), jobs));
  // A store that does not open is told to whoever asks.
  opened.catch(() => undefined);
  parentPort?.on('message', async (asked: Asked | 'end') => {
    if (asked !== 'end')
      return say({ number: asked.number, ended: await jobs.run(asked.number, () => ended(opened, asked)) });
    await opened.then((verifier) => verifier.close()).catch(() => undefined);
    process.exit();
  });
}
