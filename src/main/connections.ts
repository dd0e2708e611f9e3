/** The HTTP server with its bounds on connections: slow callers are cut off, and a stop waits for those under way. */

import { createServer, type RequestListener, type Server } from 'node:http';
import { CONNECTIONS } from '../web/limits.js';

export type ConnectionLimits = { readonly [key in keyof typeof CONNECTIONS]: number };

export function createBoundedServer(listener: RequestListener, limits: ConnectionLimits = CONNECTIONS): Server {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.sweepMs,
  });
  server.maxConnections = limits.most;
  // Without a listener, Node ends the connection.
  server.setTimeout(limits.silentMs);
  const answer: RequestListener = (request, response) => {
    // A connection that is kept open after its last answer would hold up a stop.
    response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
    listener(request, response);
  };
  server.on('request', answer);
  // Node would answer for us, without any of our headers.
  server.on('checkExpectation', answer);
  return server;
}

/** Takes no new connections, lets every request under way end, and after a while ends them. */
export const closed = (server: Server, graceMs: number = CONNECTIONS.graceMs): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
