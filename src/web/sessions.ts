/** Editors who are signed in. Kept in this process’s memory: a restart, as for a new token, ends every session. */

import { createHash, randomBytes } from 'node:crypto';
import { SESSIONS } from './limits.js';

export interface Sessions {
  /** Opens a session; the id is for the cookie alone. `now` in milliseconds. */
  open(now: number): string;
  /** Whether the session was opened here, and neither ended nor ran out. */
  holds(id: string, now: number): boolean;
  end(id: string): void;
}

/** Only the hash is kept: whoever reads the memory cannot sign in with what they find. */
const hashOf = (id: string): string => createHash('sha256').update(id).digest('base64');

export function createSessions(): Sessions {
  /** When each session runs out, by the hash of its id, oldest first. */
  const until = new Map<string, number>();
  return {
    open(now) {
      const id = randomBytes(32).toString('base64url');
      if (until.size >= SESSIONS.most) until.delete(until.keys().next().value!);
      until.set(hashOf(id), now + SESSIONS.seconds * 1_000);
      return id;
    },
    holds: (id, now) => (until.get(hashOf(id)) ?? 0) > now,
    end: (id) => void until.delete(hashOf(id)),
  };
}
