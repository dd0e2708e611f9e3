/** The service’s sessions at its PostgreSQL server, as another client sees them. */

import pg from 'pg';

/** The rows that a statement gives, over a connection of its own. */
export async function asked<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  // A server that is being killed ends this session too.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end().catch(() => {});
  }
}

const OURS = "FROM pg_stat_activity WHERE application_name = 'quote-verifier' AND datname = current_database()";

/** Ends all of them. */
export const TERMINATE = `SELECT pg_terminate_backend(pid) ${OURS}`;

/** The process of one of them, rather of one that is at work. */
export const ONE_PROCESS = `SELECT pid ${OURS} AND backend_type = 'client backend' ORDER BY state = 'active' DESC LIMIT 1`;
