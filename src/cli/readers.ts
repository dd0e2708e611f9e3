/** Reads articles on every core: extraction is most of the work of an import. */

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Extraction, extract } from '../verifier.js';

/** Answers in the order of the texts. */
export interface Readers {
  read(texts: readonly string[]): Promise<Extraction[]>;
  close(): Promise<void>;
}

/** A worker takes half a second to start; fewer articles are read sooner without. */
const WORTH_WORKERS = 50;

const SCRIPT = new URL('./reader.js', import.meta.url);

/** What a worker answers to a list of texts. */
export type Answer = { readonly extractions: readonly Extraction[] } | { readonly error: string };

function ask(worker: Worker, texts: readonly string[]): Promise<readonly Extraction[]> {
  return new Promise((resolve, reject) => {
    const done = (answer: Answer): void => {
      worker.off('error', reject);
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.extractions);
    };
    worker.once('error', reject);
    worker.once('message', done);
    worker.postMessage(texts);
  });
}

/** Every `count`-th text from `offset` on, so that long and short ones spread evenly. */
const share = (texts: readonly string[], offset: number, count: number): string[] =>
  texts.filter((_, index) => index % count === offset);

export function createReaders(): Readers {
  const workers: Worker[] = [];
  const isUseful = existsSync(fileURLToPath(SCRIPT)) && availableParallelism() > 1;
  const start = (): void => {
    while (workers.length < availableParallelism()) workers.push(new Worker(SCRIPT));
  };
  return {
    async read(texts) {
      if (!isUseful || (workers.length === 0 && texts.length < WORTH_WORKERS)) return texts.map(extract);
      start();
      const answers = await Promise.all(
        workers.map((worker, offset) => ask(worker, share(texts, offset, workers.length))),
      );
      return texts.map((_, index) => answers[index % workers.length]![Math.floor(index / workers.length)]!);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
