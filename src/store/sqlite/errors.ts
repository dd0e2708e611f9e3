/** What SQLite can meet, each as a sentence with its remedy. */

import { StoreError } from '../store.js';

/** Another connection holds the lock. */
export const BUSY = 5;

const DAMAGED = 11;
const NO_DATABASE = 26;

/** SQLite’s primary result codes that a person can do something about. */
const REMEDIES: Readonly<Record<number, string>> = {
  [BUSY]: 'Another program is writing to it. Stop that one, or wait.',
  8: 'It cannot be written. Give this user the right to write there, or set DATA_DIR to another folder.',
  10: 'The disk does not read or write it. Check the disk.',
  [DAMAGED]: 'It is damaged. Restore it from a backup, or move it away to start afresh.',
  13: 'The disk is full. Make room, or set DATA_DIR to another folder.',
  14: 'It cannot be opened. Give this user the right to write there, or set DATA_DIR to another folder.',
  [NO_DATABASE]:
    'It is damaged, or no file of this program. Restore it from a backup, or move it away to start afresh.',
};

/** The driver does not give every error its code; SQLite’s own words for the codes above. */
const CODES: Readonly<Record<string, number>> = {
  'database is locked': BUSY,
  'attempt to write a readonly database': 8,
  'disk I/O error': 10,
  'database disk image is malformed': DAMAGED,
  'database or disk is full': 13,
  'unable to open database file': 14,
  'file is not a database': NO_DATABASE,
};

/** SQLite’s primary result code, 0 for an error that is not SQLite’s. */
export function codeOf(error: unknown): number {
  const { errcode, message } = error as { errcode?: number; message?: string };
  return errcode === undefined ? (CODES[message ?? ''] ?? 0) : errcode & 0xff;
}

/** Why a file does not open, with the remedy. What else goes wrong then comes of contents that are not ours. */
export function explain(error: unknown): string {
  if (error instanceof StoreError) return error.cause === undefined ? error.message : explain(error.cause);
  return REMEDIES[codeOf(error)] ?? `${(error as Error).message}. ${REMEDIES[NO_DATABASE]}`;
}

/** For rows that contradict each other. */
export const damaged = (): StoreError => new StoreError(`The store cannot be read. ${REMEDIES[DAMAGED]}`);

/** `what` with the remedy, where a person can do something; other errors as they are. */
export function storeErrorOf(error: unknown, what: string): unknown {
  const remedy = REMEDIES[codeOf(error)];
  return remedy === undefined ? error : new StoreError(`${what} ${remedy}`, { cause: error });
}
