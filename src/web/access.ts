/** Who may change the corpus, and which requests come from another site. */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from './refusals.js';

/** What access is judged by. `address` is the socket's; `forwardedFor` what proxies say about the caller. */
export interface Caller {
  readonly address: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
}

export interface AccessRules {
  /** `null`: only callers from the same machine may change the corpus. */
  readonly editorToken: string | null;
  /** Whether the operator vouches for a proxy that sets `X-Forwarded-For`. */
  readonly behindProxy: boolean;
  /** The public address, `null` where none is set. */
  readonly baseUrl: string | null;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
const FORWARDING = [
  'x-forwarded-for',
  'forwarded',
  'x-real-ip',
  'x-forwarded-host',
  'via',
  'cf-connecting-ip',
] as const;

const isLoopback = (address: string): boolean => LOOPBACK.test(address.trim());

/**
 * Whether the caller sits at this machine: by the socket's address, never by a header. A request that came through a
 * proxy is not local, unless the operator vouches for the proxy and every hop it names is this machine. The host must
 * be a loopback name too, so that a page elsewhere cannot reach us by pointing its own name at 127.0.0.1.
 */
export function isLocal(caller: Caller, rules: AccessRules): boolean {
  if (!isLoopback(caller.address ?? '')) return false;
  if (!LOOPBACK_HOST.test(caller.headers.host ?? '')) return false;
  const forwarded = FORWARDING.filter((name) => caller.headers[name] !== undefined);
  if (forwarded.length === 0) return true;
  if (!rules.behindProxy || forwarded.some((name) => name !== 'x-forwarded-for')) return false;
  return String(caller.headers['x-forwarded-for']).split(',').every(isLoopback);
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in a time that does not tell how much of the two agrees. */
export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const bearer = (header: string | undefined): string | null => /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1] ?? null;

/** Name of the cookie that keeps an editor signed in. */
export const SESSION_COOKIE = 'editor';
/** A working day: long enough not to annoy, short enough on a shared desk. */
export const SESSION_SECONDS = 12 * 60 * 60;

const sign = (token: string, until: number): string =>
  createHmac('sha256', token).update(`editor-session:${until}`).digest('base64url');

/** A value that proves, until it runs out, that its bearer knew the token; the token cannot be read from it. */
export function sessionFor(token: string, now: number): string {
  const until = Math.floor(now / 1000) + SESSION_SECONDS;
  return `${until}.${sign(token, until)}`;
}

function sessionHolds(value: string, token: string, now: number): boolean {
  const [until = '', signature = ''] = value.split('.');
  if (!/^\d{1,12}$/.test(until) || Number(until) * 1000 < now) return false;
  return sameSecret(signature, sign(token, Number(until)));
}

function cookie(headers: IncomingHttpHeaders, name: string): string | null {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}

/** Whether the caller may change the corpus. */
export function mayEdit(caller: Caller, rules: AccessRules, now = Date.now()): boolean {
  if (rules.editorToken === null) return isLocal(caller, rules);
  const token = bearer(caller.headers.authorization);
  if (token !== null) return sameSecret(token, rules.editorToken);
  const session = cookie(caller.headers, SESSION_COOKIE);
  return session !== null && sessionHolds(session, rules.editorToken, now);
}

/** Refuses a caller who may not change the corpus: 401 where signing in would help, else 403. */
export function requireEditor(caller: Caller, rules: AccessRules): void {
  if (mayEdit(caller, rules)) return;
  if (rules.editorToken === null)
    throw new Refused(403, 'Only somebody at the machine that runs this service may change its articles.');
  if (caller.headers.authorization !== undefined)
    throw new Refused(401, 'This is not the editor’s token.', [], {
      'WWW-Authenticate': 'Bearer error="invalid_token"',
    });
  throw new Refused(401, 'Changing the articles takes the editor’s token: sign in, or send it as a bearer token.', [], {
    'WWW-Authenticate': 'Bearer',
  });
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/** The hosts under which readers reach us: asked for, told by a proxy that the operator vouches for, and set. */
function ownHosts({ headers }: Caller, { behindProxy, baseUrl }: AccessRules): (string | null | undefined)[] {
  const forwarded = behindProxy
    ? String(headers['x-forwarded-host'] ?? '')
        .split(',')[0]
        ?.trim()
    : null;
  return [headers.host, forwarded, hostOf(baseUrl ?? '')];
}

/**
 * Whether another site’s page sent this: browsers say so in `Sec-Fetch-Site`, and those that do not, or that speak
 * plain http to us, name the sender in `Origin`. Programs send neither.
 */
function isCrossSite(caller: Caller, rules: AccessRules): boolean {
  const site = caller.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = caller.headers;
  if (origin === undefined) return false;
  const host = hostOf(origin);
  return !host || !ownHosts(caller, rules).includes(host);
}

const changes = ({ method }: Caller): boolean => method !== 'GET' && method !== 'HEAD';

/** Refuses a request that changes something and that another site’s page sent; whoever shows the token passes. */
export function refuseCrossSite(caller: Caller, rules: AccessRules): void {
  if (changes(caller) && caller.headers.authorization === undefined && isCrossSite(caller, rules))
    throw new Refused(403, 'This was sent by a page of another site. Open the form here and send it again.');
}
