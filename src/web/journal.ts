/**
 * What the service writes down of its work: a line of JSON for each request from `LOG_LEVEL=info` on, and its errors.
 * Quotes under investigation are private: no body, no query, no id of a check or draft and no address is written, but
 * the pattern of the route.
 */

import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { type Logger, pino } from 'pino';

/** A request that was answered, in words of which there are few: good for a log and for counting. */
export interface Answered {
  /** `other` for a method that no route has. */
  readonly method: string;
  /** As in the table of routes: `/checks/:id`; `/assets`, or `none` where no route fits. */
  readonly route: string;
  /** 499: the caller hung up before there was an answer. */
  readonly status: number;
  readonly milliseconds: number;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS']);
const HUNG_UP = 499;

/** What an id from elsewhere may look like: it is written to logs and sent back. */
const REQUEST_ID = /^[\w.:-]{1,64}$/;

function requestId(request: Request): string {
  const given = request.get('x-request-id');
  return given !== undefined && REQUEST_ID.test(given) ? given : randomUUID();
}

function routeOf(request: Request): string {
  const matched = (request.route as { path?: unknown } | undefined)?.path;
  if (typeof matched === 'string') return matched;
  return request.originalUrl.startsWith('/assets/') ? '/assets' : 'none';
}

const answered = (request: Request, response: Response, since: number): Answered => ({
  method: METHODS.has(request.method) ? request.method : 'other',
  route: routeOf(request),
  status: response.writableFinished ? response.statusCode : HUNG_UP,
  milliseconds: performance.now() - since,
});

/** Name and place of an error. A parser’s message, or a database’s detail, may repeat what somebody submitted. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const message = error instanceof SyntaxError ? undefined : error.message;
  return { type: error.name, code, message, stack: frames.join('\n'), cause: error.cause && errorFacts(error.cause) };
}

export interface Journal {
  /** Gives each request its id, `X-Request-Id` of the answer as well, and tells `answered` and the log of its end. */
  readonly follow: RequestHandler;
  error(error: unknown, request: Request): void;
}

export function createJournal(level: string, told: (answered: Answered) => void): Journal {
  const log: Logger = pino({ level, serializers: { err: errorFacts } });
  const ids = new WeakMap<Request, string>();
  return {
    follow(request, response, next) {
      const since = performance.now();
      const id = requestId(request);
      ids.set(request, id);
      response.set('X-Request-Id', id);
      response.on('close', () => {
        const facts = answered(request, response, since);
        told(facts);
        log.info({ id, ...facts, milliseconds: Math.round(facts.milliseconds) });
      });
      next();
    },
    error(error, request) {
      const facts = { err: error, id: ids.get(request), method: request.method, route: routeOf(request) };
      // Without words of ours pino takes the error’s.
      log.error(facts, 'a request failed');
    },
  };
}
