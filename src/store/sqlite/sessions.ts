/** Editors who are signed in; see `SessionStore`. Beside the checks, so that signing in never waits for an import. */

import type { SessionStore } from '../store.js';
import { type Database, write } from './driver.js';

const OPEN = 'INSERT INTO session (key, until) VALUES (?, ?)';
const RAN_OUT = 'DELETE FROM session WHERE until <= ?';
const TOO_MANY = 'DELETE FROM session WHERE key IN (SELECT key FROM session ORDER BY until DESC LIMIT -1 OFFSET ?)';

export const sqliteSessions = (db: Database): SessionStore => ({
  open: ({ key, until, now, most }) =>
    write(db, () => {
      db.run(RAN_OUT, now);
      db.run(OPEN, key, until);
      db.run(TOO_MANY, most);
    }),
  holds: async (key, now) => db.get('SELECT 1 FROM session WHERE key = ? AND until > ?', key, now) !== null,
  end: (key) => write(db, () => db.run('DELETE FROM session WHERE key = ?', key)),
});
