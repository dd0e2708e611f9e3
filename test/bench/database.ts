/** A PostgreSQL server for a run, with the settings that a machine of this size would be given, and a database each. */

import pg from 'pg';
import { ownServer, type Server } from '../store/server.js';

/** A quarter of 8 GB for the cache, room for a batch of an import between two checkpoints; safe as it comes otherwise. */
export const SETTINGS = ['shared_buffers=2GB', 'max_wal_size=4GB', 'checkpoint_timeout=15min', 'random_page_cost=1.1'];

export const startBenchServer = (): Promise<Server> => ownServer(SETTINGS.flatMap((setting) => ['-c', setting]));

async function asked<T>(url: string, sql: string): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows[0] as T;
  } finally {
    await client.end();
  }
}

/** What autovacuum would do within minutes of an import, and what would be written meanwhile. */
export async function settle(url: string): Promise<void> {
  await asked(url, 'VACUUM ANALYZE');
  await asked(url, 'CHECKPOINT');
}

/** Bytes of the whole database. */
export const sizeOf = async (url: string): Promise<number> =>
  Number((await asked<{ size: string }>(url, 'SELECT pg_database_size(current_database()) AS size')).size);
