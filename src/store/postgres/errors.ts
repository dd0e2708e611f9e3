/** What can go wrong between this program and its database, each as one sentence with its remedy and no password. */

import { StoreError } from '../store.js';

/** Where a connection URL leads, without user and password: `db.example:5432/quotes`. */
export function placeOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${hostname || searchParams.get('host') || 'localhost'}:${port || '5432'}${pathname}`;
}

const UNREACHED =
  'Nothing answers there. Start PostgreSQL, or set DATABASE_URL to where it runs: host, port and firewall.';
const GONE = 'The connection was lost. It is tried again with the next request.';
const MAY_NOT = 'This user may not create tables there. Make it the owner of the database.';
const NOT_TRUSTED =
  'Its certificate is not trusted. Name the authority with sslrootcert=FILE in DATABASE_URL, or use one that is known.';

/** By the codes of PostgreSQL (appendix A of its manual) and of the operating system. */
const REMEDIES: Readonly<Record<string, string>> = {
  '08006': GONE,
  '22021': 'The database is not in UTF-8. Create one with ENCODING ‘UTF8’ and set DATABASE_URL to it.',
  '25006': 'It is read-only, a standby perhaps. Set DATABASE_URL to the primary server.',
  '28000': 'It does not admit this user from here. Correct DATABASE_URL, or the server’s pg_hba.conf.',
  '28P01': 'It does not take the user name and password. Correct them in DATABASE_URL.',
  '3D000': 'There is no database of this name. Create it with createdb, or correct DATABASE_URL.',
  '3F000': MAY_NOT,
  '42501': MAY_NOT,
  '53100': 'Its disk is full. Make room there.',
  '53200': 'It is out of memory. Give the server more, or less to do.',
  '53300': 'It has no connection left for this program. Raise max_connections, or run fewer processes.',
  '55P03': 'Another process has been writing to the same articles for too long. Try again in a minute.',
  '57014': 'It took too long and was given up. Try again; where that happens often, the server needs more memory.',
  '57P01': GONE,
  '57P02': GONE,
  '57P03': 'It is starting or stopping. Try again in a moment.',
  CERT_HAS_EXPIRED: NOT_TRUSTED,
  DEPTH_ZERO_SELF_SIGNED_CERT: NOT_TRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: NOT_TRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: NOT_TRUSTED,
  EAI_AGAIN: 'Its host name cannot be looked up just now. Check the network.',
  ECONNREFUSED: UNREACHED,
  ECONNRESET: GONE,
  EHOSTUNREACH: UNREACHED,
  ENETUNREACH: UNREACHED,
  ENOENT: UNREACHED,
  ENOTFOUND: 'There is no such host. Correct DATABASE_URL.',
  EPIPE: GONE,
  ETIMEDOUT: UNREACHED,
};

/** What the driver says without a code. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/timeout exceeded when trying to connect/, 'Every connection is busy. Try again in a moment.'],
  [/due to connection timeout|timeout expired/, UNREACHED],
  [/^Connection terminated|not queryable|^Client was closed|end on the pool/, GONE],
  [/does not support SSL/, 'It has no TLS. Take sslmode out of DATABASE_URL where the network may be trusted.'],
  [/password must be a string/, 'It asks for a password. Put one into DATABASE_URL.'],
];

/** Several addresses of one host that all failed come as one error that holds theirs. */
const firstOf = (error: unknown): unknown => (error instanceof AggregateError ? (error.errors[0] ?? error) : error);

export const codeOf = (error: unknown): string => String((firstOf(error) as { code?: unknown }).code ?? '');

function remedyOf(error: unknown): string | null {
  const known = REMEDIES[codeOf(error)];
  if (known !== undefined) return known;
  const message = String((firstOf(error) as Error).message);
  return SAYINGS.find(([saying]) => saying.test(message))?.[1] ?? null;
}

/** A `StoreError` where a person can do something about it, otherwise the error itself: that one is a fault of ours. */
export function explained(error: unknown, place: string): unknown {
  if (error instanceof StoreError) return error;
  const remedy = remedyOf(error);
  return remedy === null ? error : new StoreError(`The database ${place} does not answer as it should. ${remedy}`);
}

/** For the start, where nobody but the operator reads it: every error as one line. */
export function explainedAtStart(error: unknown, place: string): StoreError {
  const known = explained(error, place);
  if (known instanceof StoreError) return known;
  return new StoreError(`The database ${place} cannot be used: ${(known as Error).message.replace(/\s+/g, ' ')}.`);
}
