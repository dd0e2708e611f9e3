/** What every answer carries for safety, and how long assets may be kept. */

import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import { ASSETS } from './render.js';

/** No script, style, font or image but our own; no frames; no inline code, not even ours. */
export function securityHeaders(baseUrl: string | null): RequestHandler {
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

/** An address that carries the mark of its content never changes; others are asked for again. */
export const assets = (): RequestHandler =>
  express.static(ASSETS, {
    index: false,
    redirect: false,
    setHeaders: (response) =>
      response.setHeader(
        'Cache-Control',
        response.req.url?.includes('?') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });
