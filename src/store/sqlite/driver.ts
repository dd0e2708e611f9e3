/**
 * The one place that knows the SQLite driver: opening a file so that nothing acknowledged is ever lost, transactions,
 * and the errors that opening can meet, each as a sentence with its remedy.
 */

import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance, type StatementSyncInstance } from '@photostructure/sqlite';
import { StoreError } from '../store.js';
import { BUSY, codeOf, explain, storeErrorOf } from './errors.js';
import type { Migration } from './migrations.js';

export type Value = string | number | Uint8Array | null;

/** How long opening waits for another process that is writing, in milliseconds. */
const OPENING_BUSY_MS = 5_000;
/** The same once it is open: nothing else runs in this process meanwhile, so a longer wait is the caller’s, who can pause. */
const BUSY_MS = 50;
/** Posting lists of some kilobytes are stored with fewer overflow pages than with SQLite’s 4,096. */
const PAGE_BYTES = 8_192;
/** Page cache of a connection; negative: KiB. Inner pages of a million passages’ trees fit, memory stays small. */
const CACHE_KIB = -32_768;

/** A connection: prepared statements by their text, and transactions. */
export interface Database {
  run(sql: string, ...values: readonly Value[]): void;
  get<Row>(sql: string, ...values: readonly Value[]): Row | null;
  all<Row>(sql: string, ...values: readonly Value[]): Row[];
  /** Runs `work` in one transaction: all of it or nothing. Nested calls join the outer transaction. */
  transaction<T>(work: () => T): T;
  /** Writes the file anew, as a whole; throws SQLite’s own errors. */
  rebuild(): void;
  close(): void;
}

/** What is deleted is overwritten: text that must be gone for good stays in no free page. */
function connect(path: string): DatabaseSyncInstance {
  const db = new DatabaseSync(path, { timeout: OPENING_BUSY_MS });
  db.exec(`PRAGMA page_size = ${PAGE_BYTES}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA cache_size = ${CACHE_KIB}; PRAGMA temp_store = MEMORY;`);
  return db;
}

/**
 * Brings what stands in the log beside the file into the file, so that a copy of the file alone is whole. SQLite does so
 * with the last connection, but the driver ends its own only once its statements are collected. Where another process
 * or a full disk prevents it, the log stays, and nothing is lost.
 */
function putTogether(db: DatabaseSyncInstance): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // The log is read at the next opening.
  }
}

function wrap(db: DatabaseSyncInstance): Database {
  const prepared = new Map<string, StatementSyncInstance>();
  const prepare = (sql: string): StatementSyncInstance => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  let depth = 0;
  /** In a transaction the error is its caller’s, who may try again. */
  const told = <T>(work: () => T): T => {
    if (depth > 0) return work();
    try {
      return work();
    } catch (error) {
      throw storeErrorOf(error, 'The store cannot be read.');
    }
  };
  return {
    run: (sql, ...values) => void told(() => prepare(sql).run(...values)),
    get: <Row>(sql: string, ...values: readonly Value[]) =>
      told(() => (prepare(sql).get(...values) as Row | undefined) ?? null),
    all: <Row>(sql: string, ...values: readonly Value[]) => told(() => prepare(sql).all(...values) as Row[]),
    transaction(work) {
      if (depth > 0) return work();
      db.exec('BEGIN IMMEDIATE');
      depth++;
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        // After some errors, a full disk, say, SQLite has rolled back already.
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      } finally {
        depth--;
      }
    },
    rebuild() {
      db.exec('VACUUM');
    },
    close() {
      prepared.clear();
      putTogether(db);
      db.close();
    },
  };
}

const INTRODUCE =
  'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL) STRICT';

/** Brings the file to the newest of `migrations`, each in a transaction of its own; an interrupted one leaves nothing. */
function migrate(db: Database, migrations: readonly Migration[]): void {
  db.run(INTRODUCE);
  const newest = () => db.get<{ number: number | null }>('SELECT max(number) AS number FROM migration')?.number ?? 0;
  if (newest() > migrations.length)
    throw new StoreError('It was written by a newer version of this program. Use that version, or another DATA_DIR.');
  for (let number = newest() + 1; number <= migrations.length; number++) {
    db.transaction(() => {
      if (newest() >= number) return;
      const { name, sql, finish } = migrations[number - 1]!;
      for (const statement of sql) db.run(statement);
      finish?.(db);
      db.run('INSERT INTO migration VALUES (?, ?, ?)', number, name, new Date().toISOString());
    });
  }
}

/** How long a write waits for another process’s in all, and how long between two attempts, in milliseconds. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 100;

/** Those whose last write failed. */
const failing = new WeakSet<Database>();

/** While another process is writing it tries again, and everything else goes on meanwhile. */
async function patiently<T>(db: Database, work: () => T): Promise<T> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const result = work();
      failing.delete(db);
      return result;
    } catch (error) {
      if (codeOf(error) !== BUSY) {
        failing.add(db);
        throw storeErrorOf(error, 'The store cannot be written.');
      }
      if (Date.now() > deadline)
        throw new StoreError('Another program is writing to the store. Try again in a minute.');
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/**
 * Writes in a transaction. While another process is writing (an import, say) it tries again, and everything else goes
 * on meanwhile. Rejects with a `StoreError` where it has to give up or the disk does not take it.
 */
export const write = <T>(db: Database, work: () => T): Promise<T> => patiently(db, () => db.transaction(work));

/** A file up to this size is built anew in half a second, in which nobody is answered. */
const BUILT_ANEW_BYTES_MAX = 100_000_000;
const SIZE = 'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size';

/**
 * Builds the file anew, unless that takes too long. Where SQLite moves a row to another page, a copy of it stays in the
 * part of the old page that is free, and deleting the row does not overwrite that.
 */
export async function buildAnew(db: Database): Promise<void> {
  if (db.get<{ bytes: number }>(SIZE)!.bytes <= BUILT_ANEW_BYTES_MAX) await patiently(db, () => db.rebuild());
}

/** Writes a row as it is, to learn whether the disk takes it. */
const PROBE = 'UPDATE migration SET name = name WHERE number = 1';

/** Throws where the file can be read but not written. Another process that is writing shows that it can be. */
function probe(db: Database): void {
  try {
    db.transaction(() => db.run(PROBE));
  } catch (error) {
    if (codeOf(error) !== BUSY) throw error;
  }
}

/** Resolves when the file can be read and, after a write that failed, also written again; else rejects. */
export async function ready(db: Database): Promise<void> {
  db.get('SELECT max(number) FROM migration');
  if (failing.has(db)) await write(db, () => db.run(PROBE));
}

/** A folder of this name stands for none: the store ends with its process. */
const IN_MEMORY = ':memory:';

/** Not `recursive`: under a folder where none can be made (`/proc`), Node’s own never returns. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Opens `file` in `folder`, creating both where they are missing. Throws a `StoreError` of one line. */
export function openDatabase(folder: string, file: string, migrations: readonly Migration[]): Database {
  const path = folder === IN_MEMORY ? IN_MEMORY : join(folder, file);
  try {
    if (folder !== IN_MEMORY) makeFolder(resolve(folder));
  } catch (error) {
    throw new StoreError(
      `DATA_DIR ${folder} cannot be created (${(error as NodeJS.ErrnoException).code}). Set it to a folder that can.`,
    );
  }
  try {
    const db = wrap(connect(path));
    migrate(db, migrations);
    db.run(`PRAGMA busy_timeout = ${BUSY_MS}`);
    probe(db);
    return db;
  } catch (error) {
    throw new StoreError(`The store ${path} does not open. ${explain(error)}`);
  }
}
