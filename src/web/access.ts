/** Where a request comes from: this machine, a page of ours, or another site’s. */

import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from './refusals.js';

/** What access is judged by. */
export interface Caller {
  /** The socket’s. */
  readonly address: string | undefined;
  /** Who is behind it, as far as the operator vouches for what proxies say. */
  readonly from: string;
  /** Whether readers reach us over https. */
  readonly secure: boolean;
  readonly httpVersion: string;
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
}

export interface AccessRules {
  /** Whether the operator vouches for a proxy that sets `X-Forwarded-For`. */
  readonly behindProxy: boolean;
  /** The public address, `null` where none is set. */
  readonly baseUrl: string | null;
}

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;
/** What proxies put in for themselves: no caller at this machine has a reason to. Beside these, all of `x-forwarded-…`. */
const FORWARDING: ReadonlySet<string> = new Set([
  'cf-connecting-ip',
  'client-ip',
  'fastly-client-ip',
  'fly-client-ip',
  'forwarded',
  'tailscale-user-login',
  'true-client-ip',
  'via',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-envoy-external-address',
  'x-original-forwarded-for',
  'x-original-host',
  'x-real-ip',
]);

const isForwarding = (header: string): boolean => header.startsWith('x-forwarded-') || FORWARDING.has(header);

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

const isLoopback = (address: string): boolean => LOOPBACK.test(address.trim());

const isLoopbackOrigin = (origin: string): boolean => LOOPBACK_HOST.test(hostOf(origin) ?? '');

/**
 * Whether the caller sits at this machine: by the socket's address, never by a header. A request that came through a
 * proxy is not local, unless the operator vouches for the proxy and every hop it names is this machine. The host must
 * be a loopback name too, so that a page elsewhere cannot reach us by pointing its own name at 127.0.0.1. A proxy that
 * is set up to say nothing of itself is known by what it lets through: a page’s origin elsewhere, or its HTTP/1.0.
 */
export function isLocal(caller: Caller, rules: AccessRules): boolean {
  if (!isLoopback(caller.address ?? '') || caller.httpVersion === '1.0') return false;
  if (!LOOPBACK_HOST.test(caller.headers.host ?? '')) return false;
  if (caller.headers.origin !== undefined && !isLoopbackOrigin(caller.headers.origin)) return false;
  const forwarded = Object.keys(caller.headers).filter(isForwarding);
  if (forwarded.length === 0) return true;
  if (!rules.behindProxy || forwarded.some((name) => name !== 'x-forwarded-for')) return false;
  return String(caller.headers['x-forwarded-for']).split(',').every(isLoopback);
}

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

const BEARER = /^Bearer +/i;

/** The token that the caller shows; `null` where it shows none. */
export function bearer({ headers }: Caller): string | null {
  const given = headers.authorization ?? '';
  return BEARER.test(given) ? given.replace(BEARER, '').trimEnd() : null;
}

/**
 * Refuses a request that changes something and that another site’s page sent; whoever shows a token passes. A name and
 * a password do not help: browsers send those along by themselves to a proxy that once asked for them.
 */
export function refuseCrossSite(caller: Caller, rules: AccessRules): void {
  if (changes(caller) && bearer(caller) === null && isCrossSite(caller, rules))
    throw new Refused(403, 'This was sent by a page of another site. Open the form here and send it again.');
}
