/** A worker that reads the texts it is sent; see readers.ts. It loads nothing but what reading takes. */

import { parentPort } from 'node:worker_threads';
import { extract } from '../extract/extract.js';
import type { SourceText } from '../model.js';
import type { Answer } from './readers.js';

parentPort?.on('message', (sources: readonly SourceText[]) => {
  const answer = (): Answer => {
    try {
      return { extractions: sources.map((source) => extract(source)) };
    } catch (error) {
      return { error: (error as Error).stack ?? String(error) };
    }
  };
  parentPort?.postMessage(answer());
});
