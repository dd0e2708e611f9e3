/** The two files of the embedded store, and whether both are there. */

import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../store.js';

export const CORPUS_FILE = 'corpus.sqlite';
export const CHECKS_FILE = 'checks.sqlite';

/** Is there from when a restore begins to write until both files are written. */
export const RESTORING = 'restoring';

/** Bytes of a file; 0 where there is none. */
const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0);

/**
 * SQLite takes a file that is empty or gone for a new store, and what was lost would go unnoticed. The corpus is made
 * first, so checks without a corpus mean that it was lost; a start that was interrupted leaves neither or the corpus.
 */
export function requireWhole(folder: string): void {
  if (existsSync(join(folder, RESTORING)))
    throw new StoreError(`A restore into ${folder} was interrupted, or is under way. Restore the backup again.`);
  const [corpus, checks] = [join(folder, CORPUS_FILE), join(folder, CHECKS_FILE)];
  if (sizeOf(corpus) > 0 || sizeOf(checks) === 0) return;
  throw new StoreError(
    `The store ${corpus} is empty or gone, but ${CHECKS_FILE} is there. Restore it from a backup, or move both away to start afresh.`,
  );
}
