/** The embedded store as one file, and back, also while a service runs on it. */

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backup as copyInto, DatabaseSync } from '@photostructure/sqlite';
import { StoreError } from '../store.js';
import { openDatabase } from './driver.js';
import { BUSY, codeOf, storeErrorOf } from './errors.js';
import { CHECKS_FILE, CORPUS_FILE, RESTORING } from './files.js';
import { CHECKS, CORPUS, type Migration } from './migrations.js';
import { pack, unpack } from './pack.js';

interface StoreFile {
  readonly name: string;
  readonly migrations: readonly Migration[];
  /** Where what people put in stands. */
  readonly tables: readonly string[];
  /** What of a backup is not taken back: who signed out since would be signed in again. */
  readonly passing: readonly string[];
}

/** In the order in which snapshots are taken: an article that a check tells of was there before the check. */
const FILES: readonly StoreFile[] = [
  { name: CHECKS_FILE, migrations: CHECKS, tables: ['checked', 'draft'], passing: ['session'] },
  { name: CORPUS_FILE, migrations: CORPUS, tables: ['article'], passing: [] },
];

/** SQLite’s own copy of what was committed at this moment; others go on writing. */
function snapshot(folder: string, name: string, to: string): void {
  const db = new DatabaseSync(join(folder, name));
  try {
    db.prepare('VACUUM INTO ?').run(to);
  } catch (error) {
    throw storeErrorOf(error, `${name} cannot be copied.`);
  } finally {
    db.close();
  }
}

/** Writes a backup of the store in `folder` to `file`, which must not be there yet. Throws a `StoreError`. */
export function backUp(folder: string, file: string): void {
  if (existsSync(file)) throw new StoreError(`${file} is there already. Name a new file for the backup.`);
  if (!existsSync(join(folder, CORPUS_FILE))) throw new StoreError(`There is no store in ${folder}. Set DATA_DIR.`);
  const copies = FILES.map(({ name }) => ({ name, path: `${file}.${name}` }));
  const tidy = (): void => {
    for (const { path } of copies) rmSync(path, { force: true });
  };
  tidy();
  try {
    for (const { name, path } of copies) snapshot(folder, name, path);
    pack(copies, file);
  } finally {
    tidy();
  }
}

const RETRIES = 100;
const PAUSE_MS = 100;

/** All of `from` in place of what `to` holds, in one transaction; whoever has `to` open goes on with it. */
async function replace(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from);
  try {
    for (let tries = 1; ; tries++) {
      try {
        await copyInto(source, to, { rate: -1 });
        return;
      } catch (error) {
        if (codeOf(error) !== BUSY || tries === RETRIES) throw storeErrorOf(error, `${to} cannot be written.`);
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  } finally {
    source.close();
  }
}

const isFilled = (folder: string): boolean =>
  FILES.some(({ name, migrations, tables }) => {
    const db = openDatabase(folder, name, migrations);
    const filled = tables.some((table) => db.get(`SELECT 1 FROM ${table} LIMIT 1`) !== null);
    db.close();
    return filled;
  });

export interface RestoreOptions {
  /** Whether what is in the store may be lost. */
  readonly replacing: boolean;
}

/**
 * Puts the backup in the place of the store in `folder`. Nothing of the store is touched before the backup is found to
 * be whole; a restore that is interrupted after that keeps the store from opening until it is done again. Rejects with
 * a `StoreError`.
 */
export async function restore(file: string, folder: string, { replacing }: RestoreOptions): Promise<void> {
  const restoring = join(folder, RESTORING);
  const incoming = join(folder, 'incoming');
  if (!replacing && !existsSync(restoring) && isFilled(folder))
    throw new StoreError(`The store in ${folder} is not empty. Add --replace to lose what is in it.`);
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  try {
    const names = FILES.map(({ name }) => name);
    unpack(file, names, incoming);
    // Also brings a backup of an older version to this one.
    for (const { name, migrations, passing } of FILES) {
      const db = openDatabase(incoming, name, migrations);
      for (const table of passing) db.run(`DELETE FROM ${table}`);
      db.close();
    }
    writeFileSync(restoring, '', { flush: true });
    for (const name of names) await replace(join(incoming, name), join(folder, name));
    rmSync(restoring);
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
}
