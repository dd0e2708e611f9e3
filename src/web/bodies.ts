/** Reading what a request brings: JSON, a form, a form with files. */

import express, { type Request, type RequestHandler } from 'express';
import { BODIES } from './limits.js';
import { multipart } from './multipart.js';
import { Refused, unsupported } from './refusals.js';
import type { Route } from './routes.js';

const json = (limit: number): RequestHandler => express.json({ limit, type: 'application/json' });
const urlencoded = (limit: number): RequestHandler => express.urlencoded({ limit, extended: false });

interface Reads {
  readonly types: readonly string[];
  readonly parsers: readonly RequestHandler[];
}

const JSON_TYPE = 'application/json';
const FORM = 'application/x-www-form-urlencoded';

const READS: Readonly<Record<NonNullable<Route['reads']>, Reads>> = {
  json: { types: [JSON_TYPE], parsers: [json(BODIES.small)] },
  text: { types: [JSON_TYPE], parsers: [json(BODIES.text)] },
  form: { types: [FORM], parsers: [urlencoded(BODIES.small)] },
  upload: { types: [FORM, 'multipart/form-data'], parsers: [urlencoded(BODIES.text), multipart] },
};

const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/** Whether answering takes seconds: such requests are bounded in number and wait for their turn. */
export const isHeavy = ({ reads }: Route): boolean => reads === 'text' || reads === 'upload';

/**
 * How a body may be packed. Not by Brotli: Node’s decoder can be made to write past its memory (CVE-2026-111497), in
 * every release of 20, and before 22.23.4 and 24.22.1.
 */
const ENCODINGS: ReadonlySet<string> = new Set(['gzip', 'identity']);

function requireEncoding({ headers }: Request): void {
  if (!ENCODINGS.has(headers['content-encoding']?.toLowerCase() ?? 'identity'))
    throw unsupported('encoding', { 'Accept-Encoding': 'gzip' });
}

/** Parses the body a route reads; 415 where it is of another type, or packed otherwise than is read. */
export function reading(reads: Route['reads']): RequestHandler[] {
  if (reads === null) return [];
  const { types, parsers } = READS[reads];
  const typed: RequestHandler = (request, _response, next) => {
    if (!hasBody(request) && (reads === 'json' || reads === 'text'))
      throw new Refused(400, 'The body is missing; it must be a JSON object.');
    requireEncoding(request);
    if (hasBody(request) && !request.is([...types]))
      throw new Refused(415, `The body must be ${types.join(' or ')}.`, [], { Accept: types.join(', ') });
    next();
  };
  const present: RequestHandler = (request, _response, next) => {
    request.body ??= {};
    next();
  };
  return [typed, ...parsers, present];
}
