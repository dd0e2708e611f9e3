/**
 * The one place that knows the PostgreSQL driver: a pool of connections, prepared statements, transactions that are
 * tried again where two of them crossed, and what is set for every connection.
 */

import pg from 'pg';
import { StoreError } from '../store.js';
import { storable } from './arrays.js';
import { codeOf, explained, placeOf } from './errors.js';

/** Arrays as arrays.ts writes them are Buffers. */
export type Value = string | number | boolean | null | Buffer;

/** Connections of one process. A check holds one for a few milliseconds at a time. */
const CONNECTIONS_MAX = 10;
/** How long a request waits for a connection, new or returned, in milliseconds. */
const CONNECTING_MS = 5_000;
/** No look-up takes so long unless the server is overwhelmed. */
const READING_MS = 10_000;
/** One statement of a batch of an import. */
const WRITING_MS = 300_000;
/** How long a write waits for another’s of the same articles. */
const LOCKING_MS = 20_000;
/** A process that stands still in a transaction must not hold up the others for ever. */
const IDLE_IN_TRANSACTION_MS = 120_000;

/**
 * Acknowledged is on the disk, whatever the server’s default. All statements look rows up by index, in tables that an
 * import lets grow a thousandfold between two looks of the planner: it must not take a sequential scan or a hash of a
 * whole table for the quicker way because it remembers them as empty. Plans are made once for each connection.
 */
const SESSION = `SET synchronous_commit = on; SET statement_timeout = ${READING_MS};
  SET idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS};
  SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off;
  SET max_parallel_workers_per_gather = 0; SET plan_cache_mode = force_generic_plan;`;
const WRITE = `BEGIN; SET LOCAL statement_timeout = ${WRITING_MS}; SET LOCAL lock_timeout = ${LOCKING_MS};`;
const READ = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Two transactions crossed: one of them is told to start again. */
const CROSSED: readonly string[] = ['40001', '40P01'];
const ATTEMPTS = 5;

const INT8 = 20;
/** Whole numbers of eight bytes come as numbers: ours stay below 2^53. */
const types = {
  getTypeParser: ((oid: number) =>
    oid === INT8 ? Number : pg.types.getTypeParser(oid)) as typeof pg.types.getTypeParser,
};

/** What runs a statement: the pool, or the connection of a transaction. */
export interface Queries {
  all<Row>(sql: string, ...values: readonly Value[]): Promise<Row[]>;
  get<Row>(sql: string, ...values: readonly Value[]): Promise<Row | null>;
  /** How many rows it touched. */
  run(sql: string, ...values: readonly Value[]): Promise<number>;
  /** Runs statements without values, parted by semicolons, in one go; nothing of them is kept prepared. */
  exec(sql: string): Promise<void>;
}

export interface Database extends Queries {
  /** Where it is, for messages. */
  readonly place: string;
  /** Runs `work` on one state of the database, whatever others write meanwhile. */
  snapshot<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction, again where it crossed another: all of it or nothing. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A name for each text, so that every connection plans it once. */
const names = new Map<string, string>();
function nameOf(sql: string): string {
  const name = names.get(sql) ?? `q${names.size + 1}`;
  names.set(sql, name);
  return name;
}

type Runner = Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>;

function queriesOn(runner: Runner, place: string): Queries {
  async function sent(query: string | pg.QueryConfig): Promise<pg.QueryResult> {
    try {
      return await runner.query(query);
    } catch (error) {
      throw CROSSED.includes(codeOf(error)) ? error : explained(error, place);
    }
  }
  const query = (sql: string, values: readonly Value[]): Promise<pg.QueryResult> => {
    const safe = values.map((value) => (typeof value === 'string' ? storable(value) : value));
    return sent({ name: nameOf(sql), text: sql, values: safe });
  };
  return {
    all: async <Row>(sql: string, ...values: readonly Value[]) => (await query(sql, values)).rows as Row[],
    get: async <Row>(sql: string, ...values: readonly Value[]) =>
      ((await query(sql, values)).rows[0] as Row | undefined) ?? null,
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
    exec: async (sql) => void (await sent(sql)),
  };
}

/** Whoever holds a connection between two statements hears of its loss with the next one. */
const LATER = (): void => undefined;

async function taken(pool: pg.Pool): Promise<pg.PoolClient> {
  const client = await pool.connect();
  client.on('error', LATER);
  return client;
}

function handBack(client: pg.PoolClient, isUsable: boolean): void {
  client.off('error', LATER);
  client.release(!isUsable);
}

/** Ends what was begun without a trace. Where that is not possible the connection is of no use. */
const handBackUnchanged = (client: pg.PoolClient): Promise<void> =>
  client.query('ROLLBACK').then(
    () => handBack(client, true),
    () => handBack(client, false),
  );

type Work<T> = (client: pg.PoolClient) => Promise<T>;

/** The first statements go out together with the `BEGIN`, and nobody waits for the end. */
async function reading<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  const client = await taken(pool);
  try {
    const [, result] = await Promise.all([client.query(READ), work(client)]);
    return result;
  } finally {
    void handBackUnchanged(client);
  }
}

/** Acknowledged, all of it is on the disk; rejected, nothing. */
async function writing<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  const client = await taken(pool);
  try {
    await client.query(WRITE);
    const result = await work(client);
    await client.query('COMMIT');
    handBack(client, true);
    return result;
  } catch (error) {
    await handBackUnchanged(client);
    throw error;
  }
}

/** A pool of connections to the database. Nothing is connected yet. Throws a `StoreError` where the URL is none. */
export function connect(url: string): Database {
  const place = placeOf(url);
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECTING_MS,
    keepAlive: true,
    application_name: 'quote-verifier',
    types,
    // Statements that nobody waits for in between go out together.
    pipeline: true,
    onConnect: async (client) => void (await client.query(SESSION)),
  });
  // An idle connection was lost: the pool has dropped it already, and the next request opens another.
  pool.on('error', () => undefined);

  return {
    place,
    ...queriesOn(pool, place),
    async snapshot(work) {
      try {
        return await reading(pool, (client) => work(queriesOn(client, place)));
      } catch (error) {
        throw explained(error, place);
      }
    },
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await writing(pool, (client) => work(queriesOn(client, place)));
        } catch (error) {
          if (!CROSSED.includes(codeOf(error))) throw explained(error, place);
          if (attempt === ATTEMPTS)
            throw new StoreError('Other processes are writing to the same articles. Try again in a minute.');
        }
      }
    },
    close: () => pool.end(),
  };
}
