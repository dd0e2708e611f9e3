/** Reads files in a worker with limits on time and memory: a small file can be made to unpack to anything. */

import { Worker } from 'node:worker_threads';
import { FILE_READING } from '../limits.js';
import { type GivenFile, type Reading, UnreadableFile } from './reading.js';
import type { Outcome } from './worker.js';

export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const WORKER = new URL('./worker.js', import.meta.url);
/** Run from source there is only the source of the worker, which takes a loader. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const LOADED = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
})`;

const TOO_LONG = 'This file takes too long to read. Copy its text into the box instead.';
const TOO_MUCH = 'This file takes too much memory to read. Copy its text into the box instead.';

const waiting: (() => void)[] = [];
let running = 0;

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= FILE_READING.workers) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

const started = (file: GivenFile, { megabytes }: Limits): Worker =>
  new Worker(FROM_SOURCE ? LOADED : WORKER, {
    eval: FROM_SOURCE,
    workerData: file,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });

function outcomeOf(worker: Worker, { milliseconds }: Limits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve({ unreadable: TOO_LONG }), milliseconds);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ unreadable: TOO_MUCH }) : reject(error),
    );
    worker.once('exit', () => {
      clearTimeout(late);
      resolve({ unreadable: TOO_MUCH });
    });
  });
}

/** The reading of a file. Rejects with an `UnreadableFile` that says what to do. */
export const readApart = (file: GivenFile, limits: Limits = FILE_READING): Promise<Reading> =>
  inTurn(async () => {
    const worker = started(file, limits);
    try {
      const outcome = await outcomeOf(worker, limits);
      if ('reading' in outcome) return outcome.reading;
      throw new UnreadableFile(outcome.unreadable);
    } finally {
      await worker.terminate();
    }
  });
