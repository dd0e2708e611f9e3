/** Environment -> store -> verifier -> web, until told to stop. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Environment, readSettings, type Settings, SettingsError, TOKEN_UNITS_ADVISED } from '../settings.js';
import { StoreError } from '../store/store.js';
import { createApp } from '../web/app.js';
import { openVerifier } from './open.js';

/** Requests under way have so long to end, in milliseconds; container runtimes kill after ten seconds. */
const GRACE_MS = 8_000;

export interface Running {
  /** Where it answers: `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Whether the editor token is short enough to be guessed. */
  readonly shortToken: boolean;
  /** Ends: no new requests, those under way are answered, the store is closed. */
  stop(): Promise<void>;
}

const LISTEN_ERRORS: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: ({ port, host }) =>
    `PORT ${port} on ${host} is taken by another program. Stop that one, or set PORT to another number.`,
  EACCES: ({ port }) => `PORT ${port} may not be used by this user. Set PORT to a number above 1023.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST ${host} is not an address of this machine. Set HOST to one, or to 0.0.0.0 for all.`,
  ENOTFOUND: ({ host }) => `HOST ${host} is not known. Set HOST to an address of this machine, or to 0.0.0.0 for all.`,
};

const listening = (server: Server, settings: Settings): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const explain = LISTEN_ERRORS[error.code ?? ''];
      reject(explain ? new SettingsError(explain(settings)) : error);
    });
    server.listen(settings.port, settings.host, resolve);
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Starts the service. Rejects with a `SettingsError` or a `StoreError` whose message is one line for the operator. */
export async function serve(environment: Environment): Promise<Running> {
  const settings = readSettings(environment);
  const verifier = await openVerifier(settings);
  const server = createServer(createApp(verifier, settings));
  try {
    await listening(server, settings);
  } catch (error) {
    await verifier.close();
    throw error;
  }
  const stop = async (): Promise<void> => {
    await closed(server);
    await verifier.close();
  };
  const shortToken = settings.editorToken !== null && settings.editorToken.length < TOKEN_UNITS_ADVISED;
  return { address: addressOf(server, settings.host), shortToken, stop };
}

/** Whether the error is the operator’s to mend: its message is enough. */
export const isForOperator = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof StoreError;

/** Serves until SIGTERM or SIGINT; a start that fails says why in one line and exits with 1. */
export async function run(environment: Environment): Promise<void> {
  try {
    const running = await serve(environment);
    process.stdout.write(`${running.address}\n`);
    if (running.shortToken)
      process.stderr.write(
        `EDITOR_TOKEN is short enough to be guessed; ${TOKEN_UNITS_ADVISED} characters or more are safer.\n`,
      );
    let stopping = false;
    const end = (): void => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
  } catch (error) {
    process.stderr.write(isForOperator(error) ? `${error.message}\n` : `${(error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
