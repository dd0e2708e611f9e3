/**
 * The process that one file is read in, and which ends with it; see `apart.ts`. Its worker reads; meanwhile this thread
 * looks at the memory of both, because what a file unpacks to lies outside the heap, which is all that a worker’s own
 * limit bounds.
 */

import { Worker } from 'node:worker_threads';
import type { Limits } from './apart.js';
import type { GivenFile } from './reading.js';
import type { Outcome } from './worker.js';

/** What the process is asked. */
export interface Task {
  readonly file: GivenFile;
  readonly limits: Limits;
}

/** How often the memory is looked at: of what unpacks fastest, some 50 MB more were taken meanwhile. */
const LOOK_MS = 50;

const WORKER = new URL('./worker.js', import.meta.url);
/** Run from source there is only the source of the worker, which takes a loader. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const LOADED = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)});
})`;

/** What takes too much ends as the system would end it. */
const end = (): boolean => process.kill(process.pid, 'SIGKILL');

process.once('message', ({ file, limits }: Task) => {
  const worker = new Worker(FROM_SOURCE ? LOADED : WORKER, {
    eval: FROM_SOURCE,
    workerData: file,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  worker.once('message', (outcome: Outcome) => process.send?.(outcome));
  worker.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    end();
  });
  setInterval(() => process.memoryUsage.rss() > limits.megabytes * 2 ** 20 && end(), LOOK_MS);
});

// Whoever asked has gone.
process.once('disconnect', () => process.exit());
