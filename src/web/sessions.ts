/**
 * Editors who are signed in. Kept in the store, so that every process over it knows them, also after a restart; another
 * token ends them all.
 */

import { createHmac, randomBytes } from 'node:crypto';
import type { SessionStore } from '../verifier.js';
import { SESSIONS } from './limits.js';

export interface Sessions {
  /** Opens a session; the id is for the cookie alone. `now` in milliseconds. */
  open(now: number): Promise<string>;
  /** Whether the session was opened with this token, and neither ended nor ran out. */
  holds(id: string, now: number): Promise<boolean>;
  end(id: string): Promise<void>;
}

const timeOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** `secret`: what is kept of the token. */
export function createSessions(store: SessionStore, secret: Buffer): Sessions {
  /** Only this is kept: whoever reads the store cannot sign in with what they find. */
  const keyOf = (id: string): string => createHmac('sha256', secret).update(id).digest('base64');
  return {
    async open(now) {
      const id = randomBytes(32).toString('base64url');
      const until = timeOf(now + SESSIONS.seconds * 1_000);
      await store.open({ key: keyOf(id), until, now: timeOf(now), most: SESSIONS.most });
      return id;
    },
    holds: (id, now) => store.holds(keyOf(id), timeOf(now)),
    end: (id) => store.end(keyOf(id)),
  };
}
