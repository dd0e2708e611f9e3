/** Reads one file apart from the service, so that a hostile one can be stopped; see `apart.ts`. */

import { parentPort, workerData } from 'node:worker_threads';
import { readGiven } from './formats.js';
import { type GivenFile, type Reading, UnreadableFile } from './reading.js';

export type Outcome = { readonly reading: Reading } | { readonly unreadable: string };

const BROKEN = 'This file could not be read. Copy its text into the box instead.';

async function outcome(file: GivenFile): Promise<Outcome> {
  try {
    return { reading: await readGiven(file) };
  } catch (error) {
    return { unreadable: error instanceof UnreadableFile ? error.message : BROKEN };
  }
}

parentPort?.postMessage(await outcome(workerData as GivenFile));
