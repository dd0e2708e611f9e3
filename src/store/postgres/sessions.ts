/** Editors who are signed in, at whichever process; see `SessionStore`. */

import type { SessionStore } from '../store.js';
import type { Database } from './driver.js';

const OPEN = 'INSERT INTO session (key, until) VALUES ($1, $2)';
const RAN_OUT = 'DELETE FROM session WHERE until <= $1';
const TOO_MANY = 'DELETE FROM session WHERE key IN (SELECT key FROM session ORDER BY until DESC OFFSET $1)';

export const postgresSessions = (db: Database): SessionStore => ({
  open: ({ key, until, now, most }) =>
    db.transaction(async (queries) => {
      await queries.run(RAN_OUT, now);
      await queries.run(OPEN, key, until);
      await queries.run(TOO_MANY, most);
    }),
  holds: async (key, now) => (await db.get('SELECT 1 FROM session WHERE key = $1 AND until > $2', key, now)) !== null,
  end: async (key) => void (await db.run('DELETE FROM session WHERE key = $1', key)),
});
