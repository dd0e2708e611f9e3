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
import helmet from 'helmet';
import { type Logger, pino } from 'pino';
import type { Verifier } from '../verifier.js';
import { type AccessRules, type Caller, mayEdit, refuseCrossSite, requireEditor } from './access.js';
import { reading } from './bodies.js';
import { errorPage, type Page } from './pages.js';
import { notFound, problemOf, Refused, refusedFor, TITLES } from './refusals.js';
import { ASSETS, render } from './render.js';
import type { Call, Reply } from './reply.js';
import { ROUTES, type Route } from './routes.js';

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
  readonly settings: AppSettings;
  readonly rules: AccessRules;
  readonly log: Logger;
}

export function createApp(verifier: Verifier, settings: AppSettings): Express {
  const rules = { ...settings, behindProxy: settings.trustProxy !== false };
  const context: Context = { verifier, settings, rules, log: pino({ level: settings.logLevel }) };
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustProxy);
  app.set('query parser', 'simple');
  app.use(securityHeaders(settings), compression(), logged(context));
  app.use('/assets', assets());
  if (settings.rateLimit !== null) app.use(limited(settings.rateLimit));
  for (const path of new Set(ROUTES.map((route) => route.path))) mount(app, path, context);
  app.use(() => {
    throw notFound('page');
  });
  app.use(refuse(context));
  return app;
}

/** No script, style, font or image but our own; no frames; no inline code, not even ours. */
function securityHeaders({ baseUrl }: AppSettings): RequestHandler {
  const own = ["'self'"];
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        connectSrc: own,
        formAction: own,
        frameAncestors: ["'none'"],
        imgSrc: own,
        manifestSrc: own,
        scriptSrc: own,
        styleSrc: own,
      },
    },
    // `no-referrer` would make browsers send our own forms with `Origin: null`.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: baseUrl?.startsWith('https:') ?? false,
    xFrameOptions: { action: 'deny' },
  });
}

const logged =
  ({ log }: Context): RequestHandler =>
  (request, response, next) => {
    const { method, path } = request;
    response.on('finish', () => log.debug({ method, path, status: response.statusCode }));
    next();
  };

/** An address that carries the mark of its content never changes; others are asked for again. */
const assets = (): RequestHandler =>
  express.static(ASSETS, {
    index: false,
    redirect: false,
    setHeaders: (response) =>
      response.setHeader(
        'Cache-Control',
        response.req.url?.includes('?') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });

const MINUTE = 60_000;

const limited = (limit: number): RequestHandler =>
  rateLimit({
    windowMs: MINUTE,
    limit,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // The caller's address comes from express, which believes proxies only as far as the operator does.
    validate: { xForwardedForHeader: false },
    skip: (request) => request.path === '/healthz' || request.path === '/readyz',
    handler: (_request, _response, next) => next(new Refused(429, `At most ${limit} requests a minute are answered.`)),
  });

const callerOf = (request: Request): Caller => ({
  address: request.socket.remoteAddress,
  headers: request.headers,
  method: request.method,
});

const admitting =
  (route: Route, { rules }: Context): RequestHandler =>
  (request, _response, next) => {
    refuseCrossSite(callerOf(request), rules);
    if (route.who === 'editor') requireEditor(callerOf(request), rules);
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

const originOf = (request: Request, { settings }: Context): string =>
  settings.baseUrl?.replace(/\/+$/, '') ?? `${request.protocol}://${request.host}`;

const answering =
  (route: Route, context: Context): RequestHandler =>
  async (request, response) => {
    const call: Call = {
      verifier: context.verifier,
      params: request.params as Record<string, string>,
      query: request.query,
      body: request.body as unknown,
      mayEdit: mayEdit(callerOf(request), context.rules),
      site: { origin: originOf(request, context), editorToken: context.settings.editorToken },
    };
    await send(await route.handler(call), { request, response, context });
  };

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly context: Context;
}

async function send(reply: Reply, exchange: Exchange): Promise<void> {
  const { response } = exchange;
  switch (reply.kind) {
    case 'json':
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
      response.type(reply.type).send(reply.text);
      return;
    case 'empty':
      response.status(204).end();
      return;
  }
}

async function sendPage(page: Page, status: number, { request, response, context }: Exchange): Promise<void> {
  const html = await render(page, {
    origin: originOf(request, context),
    path: request.originalUrl,
    mayEdit: mayEdit(callerOf(request), context.rules),
    canSignIn: context.settings.editorToken !== null,
  });
  response.set('Cache-Control', 'private, no-cache').status(status).type('html').send(html);
}

/** Whether a person's browser asked: it names HTML before anything else. */
const wantsPage = (request: Request): boolean => request.accepts(['json', 'html']) === 'html';

/** The one error handler: every refusal leaves here, as a problem or as a page. */
const refuse =
  (context: Context): ErrorRequestHandler =>
  async (error, request, response, next) => {
    const refused = refusedFor(error);
    if (refused.status >= 500) context.log.error({ err: error, method: request.method, path: request.path });
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
