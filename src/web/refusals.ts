/** What is answered when something cannot be done: one shape (RFC 9457) for every refusal, whoever found the reason. */

import { Refusal, StoreError } from '../verifier.js';

export interface FieldError {
  /** The field: `quote`, `items.0.note`; empty for the whole request. */
  readonly path: string;
  readonly message: string;
}

/** A problem as RFC 9457 shapes it. `type` is `about:blank`: the status says all there is to the kind. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldError[];
}

export const TITLES = {
  400: 'Malformed request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Content type not supported',
  422: 'Invalid field',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not ready',
} as const;

export type RefusedStatus = keyof typeof TITLES;

/** Thrown anywhere behind a route; the one error handler answers it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly status: RefusedStatus,
    readonly detail: string,
    readonly errors: readonly FieldError[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }
}

export const problemOf = (refused: Refused): Problem => ({
  type: 'about:blank',
  title: TITLES[refused.status],
  status: refused.status,
  detail: refused.detail,
  errors: refused.errors,
});

export const notFound = (what: string): Refused => new Refused(404, `There is no ${what} at this address.`);

const STATUS_OF_REASON = { invalid: 422, 'too-large': 413, unknown: 404 } as const;

function ofVerifier(refusal: Refusal): Refused {
  const errors = refusal.path === null ? [] : [{ path: refusal.path, message: refusal.message }];
  return new Refused(STATUS_OF_REASON[refusal.reason], refusal.message, errors);
}

/** What the body parsers and the router throw: an Error with a status and, from the parsers, a type. */
interface HttpError {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

function httpError(error: unknown): HttpError | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  return { status: error.status, type, message: error.message };
}

const TOO_LARGE = 'The request is larger than this service reads. An article or draft has at most 2 MB of text.';

/** A body in letters or in a packing that is not read. */
export const unsupported = (what: 'charset' | 'encoding', headers: Readonly<Record<string, string>> = {}): Refused =>
  new Refused(415, `The body’s ${what} is not supported. Send UTF-8, plain or gzip.`, [], headers);

function ofHttp(error: HttpError): Refused {
  if (error.type === 'entity.parse.failed') return new Refused(400, `The body is not valid JSON: ${error.message}`);
  if (error.status === 413) return new Refused(413, TOO_LARGE);
  if (error.type === 'charset.unsupported') return unsupported('charset');
  if (error.status === 415)
    return new Refused(415, 'The body is of a type that is not supported. Send application/json.');
  if (error.status === 404) return notFound('page');
  return new Refused(400, 'The request could not be read: it is cut short, or its encoding is broken.');
}

/** The refusal for anything thrown. What nobody foresaw becomes a 500 that tells nothing of the inside. */
export function refusedFor(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof Refusal) return ofVerifier(error);
  if (error instanceof StoreError) return new Refused(503, error.message, [], { 'Retry-After': '60' });
  const http = httpError(error);
  if (http && http.status >= 400 && http.status < 500) return ofHttp(http);
  return new Refused(
    500,
    'The service failed to answer. Nothing you sent was stored by halves; trying again may help.',
  );
}
