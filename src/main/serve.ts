/** Environment -> store -> verifier -> web, until told to stop. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Environment, readSettings, type Settings, SettingsError, TOKEN_UNITS_ADVISED } from '../settings.js';
import { StoreError } from '../store/store.js';
import { createApp } from '../web/app.js';
import { longTextsApart } from './apart.js';
import { closed, createBoundedServer } from './connections.js';
import { openVerifier } from './open.js';
import { forgetRemovedInTime, keepChecksFor } from './retention.js';

export interface Running {
  /** Where it answers: `http://127.0.0.1:3000`. */
  readonly address: string;
  /** What the operator should know, a line each. */
  readonly warnings: readonly string[];
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

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** A hash of a token says nothing of its length. */
const isShort = (token: string): boolean => token.length < TOKEN_UNITS_ADVISED && !token.startsWith('sha256:');

function warningsFor({ editorToken, baseUrl, trustProxy }: Settings): string[] {
  const warnings: string[] = [];
  if (editorToken !== null && isShort(editorToken))
    warnings.push(`EDITOR_TOKEN is short enough to be guessed; ${TOKEN_UNITS_ADVISED} characters or more are safer.`);
  if (editorToken === null && (baseUrl !== null || trustProxy !== false))
    warnings.push(
      'EDITOR_TOKEN is not set: a proxy on this machine that adds no X-Forwarded-For lets everybody edit. Set it.',
    );
  return warnings;
}

/** A retention that fails is not worth a stop: it is made up for the next day. */
const retentionFailed = (error: unknown): void =>
  void process.stderr.write(`CHECKS_KEPT_DAYS: old checks could not be forgotten. ${(error as Error).message}\n`);

/** The next sweep makes up for it. */
const sweepFailed = (error: unknown): void =>
  void process.stderr.write(`What was removed could not be forgotten yet. ${(error as Error).message}\n`);

/** Starts the service. Rejects with a `SettingsError` or a `StoreError` whose message is one line for the operator. */
export async function serve(environment: Environment): Promise<Running> {
  const settings = readSettings(environment);
  const verifier = longTextsApart(await openVerifier(settings), environment);
  const server = createBoundedServer(createApp(verifier, settings));
  try {
    await listening(server, settings);
  } catch (error) {
    await verifier.close();
    throw error;
  }
  const days = settings.checksKeptDays;
  const endRetention = days === null ? null : keepChecksFor(days, verifier, retentionFailed);
  const endSweeps = forgetRemovedInTime(verifier, sweepFailed);
  const stop = async (): Promise<void> => {
    endRetention?.();
    endSweeps();
    await closed(server);
    await verifier.close();
  };
  return { address: addressOf(server, settings.host), warnings: warningsFor(settings), stop };
}

/** Whether the error is the operator’s to mend: its message is enough. */
export const isForOperator = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof StoreError;

/** Serves until SIGTERM or SIGINT; a start that fails says why in one line and exits with 1. */
export async function run(environment: Environment): Promise<void> {
  try {
    const running = await serve(environment);
    let stopping = false;
    const end = (): void => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(() => process.exit(0));
    };
    process.once('SIGTERM', end);
    process.once('SIGINT', end);
    // Whoever waits for this line may stop us at once.
    process.stdout.write(`${running.address}\n`);
    for (const warning of running.warnings) process.stderr.write(`${warning}\n`);
  } catch (error) {
    process.stderr.write(isForOperator(error) ? `${error.message}\n` : `${(error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
