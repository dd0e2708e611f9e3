/** The web service: the table of routes on an express app, and the one place where replies and refusals go out. */

import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Verifier } from '../verifier.js';
import { type AccessRules, type Caller, isLocal, refuseCrossSite } from './access.js';
import { isHeavy, reading } from './bodies.js';
import { createEditors, type Editors } from './editors.js';
import { errorPage } from './error-page.js';
import { assets, securityHeaders } from './headers.js';
import { createHeavy, type Heavy } from './heavy.js';
import { createJournal, type Journal } from './journal.js';
import { createMetrics, type Metrics } from './metrics.js';
import type { Page } from './pages.js';
import { notFound, problemOf, Refused, refusedFor, TITLES } from './refusals.js';
import { render, renderPart, type Surroundings } from './render.js';
import type { Call, Grow, Reply } from './reply.js';
import { ROUTES, type Route } from './routes.js';
import { createTurns, type Turns } from './turns.js';

/** What the operator may set. */
export interface AppSettings {
  /** `null`: only callers from the same machine may change the corpus. */
  readonly editorToken: string | null;
  /** Requests a minute and address; `null`: no limit. */
  readonly rateLimit: number | null;
  /** As express takes it: `false`, the number of proxies in front, or their addresses. */
  readonly trustProxy: boolean | number | string;
  /** The address readers use; `null`: the one each request names. */
  readonly baseUrl: string | null;
  /** A pino level; `silent` for none. */
  readonly logLevel: string;
}

interface Context {
  readonly verifier: Verifier;
  readonly baseUrl: string | null;
  readonly rules: AccessRules;
  readonly editors: Editors;
  readonly heavy: Heavy;
  readonly turns: Turns;
  readonly metrics: Metrics;
  readonly journal: Journal;
}

function contextOf(verifier: Verifier, { baseUrl, trustProxy, editorToken, logLevel }: AppSettings): Context {
  const rules = { baseUrl, behindProxy: trustProxy !== false };
  const heavy = createHeavy();
  const turns = createTurns();
  const metrics = createMetrics(verifier, { heavy, turns });
  return {
    verifier: metrics.counting(verifier),
    baseUrl,
    rules,
    editors: createEditors(editorToken, rules, verifier.sessions),
    heavy,
    turns,
    metrics,
    journal: createJournal(logLevel, metrics.answered),
  };
}

export function createApp(verifier: Verifier, settings: AppSettings): Express {
  const context = contextOf(verifier, settings);
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy);
  app.set('query parser', 'simple');
  app.use(context.journal.follow, securityHeaders(settings.baseUrl), compression());
  app.use('/assets', assets());
  if (settings.rateLimit !== null) app.use(limited(settings.rateLimit));
  app.use(recognising(context));
  for (const path of new Set(ROUTES.map((route) => route.path))) mount(app, path, context);
  app.use(() => {
    throw notFound('page');
  });
  app.use(refuse(context));
  return app;
}

const MINUTE = 60_000;

/** How the service is must be told however busy it is. */
const PROBES: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

const limited = (limit: number): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // The caller's address comes from express, which believes proxies only as far as the operator does.
    validate: { xForwardedForHeader: false },
    skip: (request) => PROBES.has(request.path),
    handler: (_request, _response, next) => next(new Refused(429, `At most ${limit} requests a minute are answered.`)),
  });

const callerOf = (request: Request, { baseUrl }: Context): Caller => ({
  address: request.socket.remoteAddress,
  from: request.ip ?? '',
  secure: request.secure || (baseUrl?.startsWith('https:') ?? false),
  httpVersion: request.httpVersion,
  headers: request.headers,
  method: request.method,
});

/** What is known of a request before its body is read. */
interface Recognised {
  readonly caller: Caller;
  readonly mayEdit: boolean;
}

/** Judged once for each request, so that a wrong token counts once. */
const recognising =
  (context: Context): RequestHandler =>
  async (request, response, next) => {
    const caller = callerOf(request, context);
    // A probe needs no editor, and must not wait for the store to say who it is.
    const mayEdit = !PROBES.has(request.path) && (await context.editors.mayEdit(caller));
    response.locals.recognised = { caller, mayEdit } satisfies Recognised;
    next();
  };

/** A request that was refused before anybody looked, for its rate, say, is nobody’s. */
const recognised = (request: Request, response: Response, context: Context): Recognised =>
  (response.locals.recognised as Recognised | undefined) ?? { caller: callerOf(request, context), mayEdit: false };

const isAdmitted = ({ who }: Route, { caller, mayEdit }: Recognised, { rules }: Context): boolean => {
  switch (who) {
    case 'anyone':
      return true;
    case 'editor':
      return mayEdit;
    case 'operator':
      return mayEdit || isLocal(caller, rules);
  }
};

const admitting =
  (route: Route, context: Context): RequestHandler =>
  (request, response, next) => {
    const who = recognised(request, response, context);
    refuseCrossSite(who.caller, context.rules);
    if (!isAdmitted(route, who, context)) throw context.editors.refusal(who.caller);
    if (isHeavy(route)) response.once('close', context.heavy.admit(who.caller.from));
    next();
  };

function mount(app: Express, path: string, context: Context): void {
  const routes = ROUTES.filter((route) => route.path === path);
  const methods = routes.map((route) => route.method);
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  const at = app.route(path);
  for (const route of routes) {
    const handlers = [admitting(route, context), ...reading(route.reads), answering(route, context)];
    at[route.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete'](handlers);
  }
  at.all((request, response) => {
    if (request.method === 'OPTIONS') return void response.set('Allow', allow).status(204).end();
    throw new Refused(405, `${request.method} is not possible here; ${allow} are.`, [], { Allow: allow });
  });
}

const originOf = (request: Request, { baseUrl }: Context): string =>
  baseUrl === null ? `${request.protocol}://${request.host}` : baseUrl.replace(/(?<!\/)\/+$/, '');

const answering =
  (route: Route, context: Context): RequestHandler =>
  async (request, response) => {
    const { caller, mayEdit } = recognised(request, response, context);
    const exchange = { request, response, context };
    const call: Call = {
      verifier: context.verifier,
      params: request.params as Record<string, string>,
      query: request.query,
      body: request.body as unknown,
      mayEdit,
      site: { origin: originOf(request, context), canSignIn: context.editors.canSignIn },
      signIn: (token) => context.editors.signIn(caller, token),
      signOut: () => context.editors.signOut(caller),
      metrics: context.metrics.text,
      grow: (page) => growing(page, exchange),
    };
    const work = async (): Promise<void> => {
      // Whoever has gone away while it waited is not waited for.
      if (!response.destroyed) await send(await route.handler(call), exchange);
    };
    await inTurn(route, work, context);
  };

/** Work that takes seconds waits among its like first. */
function inTurn(route: Route, work: () => Promise<void>, { heavy, turns }: Context): Promise<void> {
  if (route.who === 'operator' || PROBES.has(route.path)) return work();
  return isHeavy(route) ? heavy.run(() => turns.run(work, 'heavy')) : turns.run(work);
}

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly context: Context;
}

async function send(reply: Reply, exchange: Exchange): Promise<void> {
  const { response } = exchange;
  switch (reply.kind) {
    case 'json':
      response.set(reply.headers ?? {});
      if (reply.location !== null) response.set('Location', reply.location);
      response.set('Cache-Control', 'no-store').status(reply.status).json(reply.body);
      return;
    case 'page':
      return sendPage(reply.page, reply.status, exchange);
    case 'redirect':
      if (reply.cookie !== null) response.set('Set-Cookie', reply.cookie);
      response.redirect(303, reply.location);
      return;
    case 'text':
      response.set('Cache-Control', 'private, no-cache').type(reply.type).send(reply.text);
      return;
    case 'empty':
      response.status(204).end();
      return;
    case 'grown':
      response.end();
      return;
  }
}

/** A page that is shown while more of it comes; who has gone away is not waited for. */
async function growing(page: Page, exchange: Exchange): Promise<Grow> {
  const { response } = exchange;
  const put = (html: string): void => {
    if (response.destroyed) return;
    response.write(html);
    // What is compressed would otherwise wait for more.
    response.flush();
  };
  response.set('Cache-Control', 'no-store').type('html');
  put(await render(page, surroundings(exchange)));
  return async (part) => put(await renderPart(part));
}

const surroundings = ({ request, response, context }: Exchange): Surroundings => ({
  origin: originOf(request, context),
  path: request.originalUrl,
  mayEdit: recognised(request, response, context).mayEdit,
  canSignIn: context.editors.canSignIn,
});

async function sendPage(page: Page, status: number, exchange: Exchange): Promise<void> {
  const html = await render(page, surroundings(exchange));
  // What no search engine lists, checks and drafts before all, is not to be found on a shared desk’s disk either.
  const kept = page.listed ? 'private, no-cache' : 'no-store';
  exchange.response.set('Cache-Control', kept).status(status).type('html').send(html);
}

/** Whether a person's browser asked: it names HTML before anything else. */
const wantsPage = (request: Request): boolean => request.accepts(['json', 'html']) === 'html';

/** The one error handler: every refusal leaves here, as a problem or as a page. */
const refuse =
  (context: Context): ErrorRequestHandler =>
  async (error, request, response, next) => {
    const refused = refusedFor(error);
    if (refused.status >= 500 && !(error instanceof Refused)) {
      context.journal.error(error, request);
      context.metrics.failed(error);
    }
    if (response.headersSent) return next(error);
    response.set(refused.headers).vary('Accept');
    if (wantsPage(request)) {
      const facts = {
        status: refused.status,
        heading: TITLES[refused.status],
        detail: refused.detail,
        errors: refused.errors,
      };
      const canSignIn = refused.status === 401;
      return sendPage(errorPage({ ...facts, signIn: canSignIn }), refused.status, { request, response, context });
    }
    const body = JSON.stringify(problemOf(refused));
    response.set('Cache-Control', 'no-store').status(refused.status).type('application/problem+json').send(body);
  };
