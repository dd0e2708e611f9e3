/** Who proves to be an editor: by the token, or by the session that the token opened. */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { SessionStore } from '../verifier.js';
import { type AccessRules, bearer, type Caller, isLocal } from './access.js';
import { createGuesses, type Guesses } from './guesses.js';
import { SESSIONS } from './limits.js';
import { Refused } from './refusals.js';
import { createSessions, type Sessions } from './sessions.js';

export interface Editors {
  /** Whether a token is set, so that there is something to sign in with. */
  readonly canSignIn: boolean;
  /** Whether the caller may change the corpus. A wrong token counts as a guess. */
  mayEdit(caller: Caller, now?: number): Promise<boolean>;
  /** The refusal for a caller who may not: 429 for who guessed too often, 401 where signing in would help, else 403. */
  refusal(caller: Caller, now?: number): Refused;
  /** A `Set-Cookie` value that opens a session; `null` for a wrong token. Throws a `Refused` of 429. */
  signIn(caller: Caller, token: string, now?: number): Promise<string | null>;
  /** Ends the caller’s session; a `Set-Cookie` value that forgets it. */
  signOut(caller: Caller): Promise<string>;
}

const HASHED = /^sha256:([0-9a-f]{64})$/;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Of the token only this is kept. The operator may set `sha256:<hex>` in its place. */
function secretOf(token: string): Buffer {
  const hex = HASHED.exec(token)?.[1];
  return hex === undefined ? digest(token) : Buffer.from(hex, 'hex');
}

/** Browsers take a cookie of this prefix only over https, from this host alone. Over http there is only the plain name. */
const cookieName = ({ secure }: Caller): string => (secure ? '__Host-editor' : 'editor');

function cookieOf(headers: IncomingHttpHeaders, name: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}

const setCookie = (caller: Caller, value: string, seconds: number): string =>
  `${cookieName(caller)}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${caller.secure ? '; Secure' : ''}`;

const LOCAL_ONLY = 'Only somebody at the machine that runs this service may do this.';
const TOKEN_NEEDED = 'This takes the editor’s token: sign in, or send it as a bearer token.';

function tooOften(seconds: number): Refused {
  const minutes = Math.ceil(seconds / 60);
  const detail = `Too many wrong tokens came from this address. Try again in ${minutes} minute${minutes === 1 ? '' : 's'}.`;
  return new Refused(429, detail, [], { 'Retry-After': String(seconds) });
}

/** Compares in a time that does not tell how much of the two agrees. */
const matches = (given: string, secret: Buffer): boolean => timingSafeEqual(digest(given), secret);

interface Known {
  readonly secret: Buffer;
  readonly sessions: Sessions;
  readonly guesses: Guesses;
}

/** Whether the token is right; a wrong one counts. While the address has to wait, none is. */
function isToken(given: string, { from }: Caller, { secret, guesses }: Known, now: number): boolean {
  if (guesses.wait(from, now) > 0) return false;
  if (matches(given, secret)) return true;
  guesses.wrong(from, now);
  return false;
}

function withToken(known: Known): Editors {
  const { sessions, guesses } = known;
  const session = (caller: Caller): string | null => cookieOf(caller.headers, cookieName(caller));
  return {
    canSignIn: true,
    async mayEdit(caller, now = Date.now()) {
      const token = bearer(caller);
      if (token !== null) return isToken(token, caller, known, now);
      const id = session(caller);
      return id !== null && sessions.holds(id, now);
    },
    refusal(caller, now = Date.now()) {
      const wrong = bearer(caller) !== null;
      const wait = guesses.wait(caller.from, now);
      if (wrong && wait > 0) return tooOften(wait);
      const challenge = { 'WWW-Authenticate': wrong ? 'Bearer error="invalid_token"' : 'Bearer' };
      return new Refused(401, wrong ? 'This is not the editor’s token.' : TOKEN_NEEDED, [], challenge);
    },
    async signIn(caller, token, now = Date.now()) {
      const wait = guesses.wait(caller.from, now);
      if (wait > 0) throw tooOften(wait);
      if (!isToken(token, caller, known, now)) return null;
      return setCookie(caller, await sessions.open(now), SESSIONS.seconds);
    },
    async signOut(caller) {
      const id = session(caller);
      if (id !== null) await sessions.end(id);
      return setCookie(caller, '', 0);
    },
  };
}

/** Without a token whoever sits at this machine is the editor, and nobody else. */
const atThisMachine = (rules: AccessRules): Editors => ({
  canSignIn: false,
  mayEdit: async (caller) => isLocal(caller, rules),
  refusal: () => new Refused(403, LOCAL_ONLY),
  signIn: async () => null,
  signOut: async (caller) => setCookie(caller, '', 0),
});

/** `token`: `null` where none is set. */
export function createEditors(token: string | null, rules: AccessRules, store: SessionStore): Editors {
  if (token === null) return atThisMachine(rules);
  const secret = secretOf(token);
  return withToken({ secret, sessions: createSessions(store, secret), guesses: createGuesses() });
}
