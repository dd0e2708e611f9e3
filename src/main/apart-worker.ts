/** The thread that works on long texts; see apart.ts. */

import { parentPort, workerData } from 'node:worker_threads';
import { readSettings } from '../settings.js';
import { Refusal, StoreError, type Verifier, type WatchDraft } from '../verifier.js';
import type { Answer, Asked, Ended, Told } from './apart.js';
import { openVerifier } from './open.js';

const opened = openVerifier(readSettings(workerData));

const done = (verifier: Verifier, { number, job, args }: Asked): Promise<unknown> => {
  const watch: WatchDraft = async (progress) => parentPort?.postMessage({ number, progress } satisfies Told);
  const run = verifier[job] as (...args: readonly unknown[]) => Promise<unknown>;
  return job === 'checkDraft' ? run(...args, watch) : run(...args);
};

async function ended(asked: Asked): Promise<Ended> {
  try {
    return { value: await done(await opened, asked) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { ...error, message: error.message } };
    if (error instanceof StoreError) return { unanswered: error.message };
    return { failure: (error as Error).stack ?? String(error) };
  }
}

// A store that does not open is told to whoever asks.
opened.catch(() => undefined);
parentPort?.on('message', async (asked: Asked) => {
  parentPort?.postMessage({ number: asked.number, ended: await ended(asked) } satisfies Answer);
});
