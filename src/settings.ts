/** What the operator may set, read from environment variables. The table below is also the documentation of them. */

import { isIP } from 'node:net';

/** A variable has a value that is not allowed. The message is one line that names all three. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** `null`: the embedded store in `dataDir`. */
  readonly databaseUrl: string | null;
  /** `null`: only callers from the same machine may change the corpus. */
  readonly editorToken: string | null;
  /** Requests a minute and address; `null`: no limit. */
  readonly rateLimit: number | null;
  readonly logLevel: string;
  /** As express takes it: `false`, the number of proxies in front, or their addresses. */
  readonly trustProxy: boolean | number | string;
  /** The address readers use; `null`: the one each request names. */
  readonly baseUrl: string | null;
  /** Checks and drafts older than so many days are forgotten; `null`: none is. */
  readonly checksKeptDays: number | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

interface Variable<T> {
  readonly name: string;
  /** The value where the variable is unset or empty. */
  readonly unset: T;
  readonly allowed: string;
  /** `undefined`: not allowed. */
  readonly read: (value: string) => T | undefined;
  readonly secret?: true;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
/** A shorter token can be guessed through a network: the start says so. */
export const TOKEN_UNITS_ADVISED = 16;
const PORT_MAX = 65_535;
const RATE_LIMIT_MAX = 1_000_000;
/** A hundred a second: a script that checks one quote after another never meets it, a flood does. */
const RATE_LIMIT_USUAL = 6_000;
const PROXIES_MAX = 10;
const KEPT_DAYS_MAX = 36_500;
const WHOLE = /^\d{1,7}$/;

const wholeIn =
  (from: number, to: number) =>
  (value: string): number | undefined =>
    WHOLE.test(value) && Number(value) >= from && Number(value) <= to ? Number(value) : undefined;

function urlOf(value: string, protocols: readonly string[]): string | undefined {
  if (!URL.canParse(value)) return undefined;
  return protocols.includes(new URL(value).protocol) ? value : undefined;
}

const HASHED = /^sha256:([0-9a-f]{64})$/;

/** What begins as a hash is one, or a slip: taken for the token itself, it would lock every editor out. */
function tokenOf(value: string): string | undefined {
  if (!value.startsWith('sha256:')) return /^[\x21-\x7e]+$/.test(value) ? value : undefined;
  const hash = value.toLowerCase();
  return HASHED.test(hash) ? hash : undefined;
}

/** `10.0.0.7`, `10.0.0.0/8`, `::1`: a proxy’s address, or a network that proxies are in. */
function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.trim().split('/');
  const most = isIP(address) === 4 ? 32 : 128;
  return isIP(address) !== 0 && rest.length === 0 && (bits === undefined || wholeIn(1, most)(bits) !== undefined);
}

const PORT: Variable<number> = {
  name: 'PORT',
  unset: 3000,
  allowed: `a number from 0 to ${PORT_MAX} (0: any free port)`,
  read: wholeIn(0, PORT_MAX),
};
const HOST: Variable<string> = {
  name: 'HOST',
  unset: '127.0.0.1',
  allowed: 'a host name or an address of this machine',
  read: (value) => (/^[\w.:-]+$/.test(value) ? value : undefined),
};
const DATA_DIR: Variable<string> = {
  name: 'DATA_DIR',
  unset: './data',
  allowed: 'the path of a folder',
  read: (value) => (value.includes('\0') ? undefined : value),
};
const DATABASE_URL: Variable<string | null> = {
  name: 'DATABASE_URL',
  unset: null,
  allowed: 'postgres://user:password@host:port/database, or unset for the embedded store in DATA_DIR',
  read: (value) => urlOf(value, ['postgres:', 'postgresql:']),
  secret: true,
};
const EDITOR_TOKEN: Variable<string | null> = {
  name: 'EDITOR_TOKEN',
  unset: null,
  allowed: `visible ASCII characters (${TOKEN_UNITS_ADVISED} or more), sha256: and the hash of such in hex, or unset so that only callers from this machine may edit`,
  read: tokenOf,
  secret: true,
};
const RATE_LIMIT: Variable<number | null> = {
  name: 'RATE_LIMIT',
  unset: RATE_LIMIT_USUAL,
  allowed: `a number of requests a minute and address from 1 to ${RATE_LIMIT_MAX}, or off`,
  read: (value) => (value === 'off' ? null : wholeIn(1, RATE_LIMIT_MAX)(value)),
};
const LOG_LEVEL: Variable<string> = {
  name: 'LOG_LEVEL',
  unset: 'warn',
  allowed: LOG_LEVELS.join(', '),
  read: (value) => (LOG_LEVELS.includes(value) ? value : undefined),
};
const TRUST_PROXY: Variable<boolean | number | string> = {
  name: 'TRUST_PROXY',
  unset: false,
  allowed: `off, the number of proxies in front (1 to ${PROXIES_MAX}), or their addresses parted by commas`,
  read: (value) =>
    value === 'off'
      ? false
      : (wholeIn(1, PROXIES_MAX)(value) ?? (value.split(',').every(isNetwork) ? value : undefined)),
};
const BASE_URL: Variable<string | null> = {
  name: 'BASE_URL',
  unset: null,
  allowed: 'the http:// or https:// address that readers use',
  read: (value) => urlOf(value, ['http:', 'https:']),
};

const CHECKS_KEPT_DAYS: Variable<number | null> = {
  name: 'CHECKS_KEPT_DAYS',
  unset: null,
  allowed: `a number of days from 1 to ${KEPT_DAYS_MAX}, or unset so that checks and drafts are kept for ever`,
  read: wholeIn(1, KEPT_DAYS_MAX),
};

/** Every variable there is, for the documentation and the tests. */
export const VARIABLES: readonly Variable<unknown>[] = [
  PORT,
  HOST,
  DATA_DIR,
  DATABASE_URL,
  EDITOR_TOKEN,
  RATE_LIMIT,
  LOG_LEVEL,
  TRUST_PROXY,
  BASE_URL,
  CHECKS_KEPT_DAYS,
];

function settingOf<T>(variable: Variable<T>, environment: Environment): T {
  const given = environment[variable.name]?.trim() ?? '';
  if (given === '') return variable.unset;
  const value = variable.read(given);
  if (value !== undefined) return value;
  const shown = variable.secret ? `a value of ${given.length} characters` : JSON.stringify(given);
  throw new SettingsError(`${variable.name} is ${shown}, but must be ${variable.allowed}.`);
}

/** The settings. Throws a `SettingsError` at the first value that is not allowed. */
export const readSettings = (environment: Environment): Settings => ({
  port: settingOf(PORT, environment),
  host: settingOf(HOST, environment),
  dataDir: settingOf(DATA_DIR, environment),
  databaseUrl: settingOf(DATABASE_URL, environment),
  editorToken: settingOf(EDITOR_TOKEN, environment),
  rateLimit: settingOf(RATE_LIMIT, environment),
  logLevel: settingOf(LOG_LEVEL, environment),
  trustProxy: settingOf(TRUST_PROXY, environment),
  baseUrl: settingOf(BASE_URL, environment),
  checksKeptDays: settingOf(CHECKS_KEPT_DAYS, environment),
});
