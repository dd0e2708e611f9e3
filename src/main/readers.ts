/** Reads articles on every core: extraction is most of the work of an import. */

import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Extraction, extract, type SourceText } from '../verifier.js';

export interface Readers {
  /** Answers in the order of the texts. Texts that are sent while others are being read wait for their turn. */
  readonly read: (sources: readonly SourceText[]) => Promise<Extraction[]>;
  close(): Promise<void>;
}

/** A worker takes half a second to start; fewer articles are read sooner without. */
const WORTH_WORKERS = 50;
/** One thread stores what so many read; each takes some 70 MB. */
const WORKERS_MAX = 3;

const SCRIPT = new URL('./reader.js', import.meta.url);

/** What a worker answers to a list of texts. */
export type Answer = { readonly extractions: readonly Extraction[] } | { readonly error: string };

interface Asked {
  readonly resolve: (extractions: readonly Extraction[]) => void;
  readonly reject: (error: Error) => void;
}

/** A worker that answers one request after the other. */
class Reader {
  private readonly worker = new Worker(SCRIPT);
  private readonly asked: Asked[] = [];

  constructor() {
    this.worker.on('message', (answer: Answer) => {
      const { resolve, reject } = this.asked.shift()!;
      if ('error' in answer) reject(new Error(answer.error));
      else resolve(answer.extractions);
    });
    this.worker.on('error', (error: Error) => {
      for (const { reject } of this.asked.splice(0)) reject(error);
    });
  }

  read(sources: readonly SourceText[]): Promise<readonly Extraction[]> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(sources);
    });
  }

  close(): Promise<unknown> {
    return this.worker.terminate();
  }
}

/** Every `count`-th text from `offset` on, so that long and short ones spread evenly. */
const share = (sources: readonly SourceText[], offset: number, count: number): SourceText[] =>
  sources.filter((_, index) => index % count === offset);

export function createReaders(): Readers {
  const readers: Reader[] = [];
  const count = Math.min(availableParallelism(), WORKERS_MAX);
  const isUseful = existsSync(fileURLToPath(SCRIPT)) && count > 1;
  return {
    async read(sources) {
      if (!isUseful || (readers.length === 0 && sources.length < WORTH_WORKERS))
        return sources.map((source) => extract(source));
      while (readers.length < count) readers.push(new Reader());
      const answers = await Promise.all(readers.map((reader, offset) => reader.read(share(sources, offset, count))));
      return sources.map((_, index) => answers[index % count]![Math.floor(index / count)]!);
    },
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}
