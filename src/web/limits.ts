/**
 * Every bound on what callers may hand in, hold open or make the service do, in one place. The README lists them.
 * What the jobs themselves bound (a quote, a name, a text, and how long each takes) stands in `src/verifier/limits.ts`.
 */

import { QUOTE_UNITS_MAX, READING_MS, SPEAKER_UNITS_MAX, TEXT_BYTES_MAX } from '../verifier.js';

/** Fields, in UTF-16 code units where it does not say bytes. */
export const LIMITS = {
  quote: QUOTE_UNITS_MAX,
  speaker: SPEAKER_UNITS_MAX,
  /** A paste may wrap its quote in a sentence and a handle line. */
  paste: QUOTE_UNITS_MAX + 1_000,
  textBytes: TEXT_BYTES_MAX,
  title: 500,
  url: 2_000,
  id: 128,
  cursor: 500,
  note: 2_000,
  find: 200,
  /** Statements that are joined in one go. */
  joined: 50,
  token: 1_000,
  page: { least: 1, most: 100, usual: 20 },
} as const;

/** What a request’s body may weigh, in bytes, before anything of it is read. */
export const BODIES = {
  /** Fields but no text: a paste of 6,000 characters as `%E2%80%9C` is 54 KB, with every other field some 90 KB. */
  small: 128 * 1024,
  /** Three times the text: `%E2%80%9C` and `\u201c` take nine and six bytes for three. */
  text: 3 * TEXT_BYTES_MAX + 64 * 1024,
  /** All files of one form together. */
  form: 40_000_000,
  /** A file may be larger than its text: pictures, markup. */
  file: 10_000_000,
  files: 20,
  fields: 30,
} as const;

/** Work that takes seconds: texts that are read or checked whole, and files. */
export const HEAVY = {
  /** Requests with such work that are let in at a time, also while their bodies still come: their bodies fill memory. */
  admitted: 32,
  /** Of these, of one address: half, so that one caller does not take every place. */
  perAddress: 16,
  /** Jobs that run at a time; the others wait in turn. */
  running: 2,
  /** So long a job waits for its turn, in milliseconds, before it is refused. */
  waitMs: 30_000,
  /** When a refused caller may come back, in seconds. */
  retrySeconds: 10,
} as const;

/** Every request but for the probes, from its body to its answer. */
export const TURNS = {
  /** Begun and not done: more than a pool of connections to a database has use for; without one, they end at once. */
  running: 16,
  /** Waiting: some seconds’ work, with bodies of 64 MB in all at most. */
  waiting: 500,
  /** One piece of heavy work is begun for so many others: articles are added, and slow checks by a quarter at most. */
  lightPerHeavy: 8,
  /** Who has waited so long, in milliseconds, is refused: people and programs give up soon after. */
  waitMs: 5_000,
  /** When a refused caller may come back, in seconds. */
  retrySeconds: 2,
} as const;

/** The thread that long texts are read, kept, checked and corrected in; how many wait for it is bounded by `HEAVY`. */
export const THREAD = {
  /** Shorter texts are dealt with at once: one of so many units takes some 30 ms to read and 70 to keep (test/bench). */
  longUnits: 20_000,
  /** A correction writes every statement of its article anew: so many take some 45 ms, and 5,000, of 2 MB, 450. */
  manyStatements: 500,
  /** A text that is read, or a quotation checked, for so long, in milliseconds, is given up: what only takes long is refused sooner. */
  workMs: READING_MS + 10_000,
  /** Without work for so long, it ends and gives its 150 MB back. In milliseconds. */
  idleMs: 60_000,
  /** At a stop it has so long to end what it is storing. In milliseconds. */
  endMs: 5_000,
  /** Twice what two articles of 2 MB take, whatever stands in them. */
  megabytes: 1_024,
} as const;

/** Guesses at the editor’s token, of one address. */
export const GUESSES = {
  most: 10,
  withinMs: 15 * 60_000,
  /** Addresses that are remembered; the oldest goes first. */
  addresses: 10_000,
} as const;

/** Editors who are signed in. */
export const SESSIONS = {
  /** A working day: long enough not to annoy, short enough on a shared desk. */
  seconds: 12 * 60 * 60,
  /** So many at a time; the oldest goes first. */
  most: 1_000,
} as const;

/** Connections, in milliseconds. */
export const CONNECTIONS = {
  most: 2_000,
  /** Until the headers are there: long enough for a caller of ours whose machine is overloaded, or we are. */
  headersMs: 30_000,
  /** Until the body is there as well: 40 MB take 64 s at 5 Mbit/s. */
  requestMs: 120_000,
  /** Without a byte in either direction: longer than any job takes with its waits, so only a dead or stalled caller meets it. */
  silentMs: 240_000,
  /** Between two requests: longer than proxies keep theirs (a minute), or one of them would write into a closed one. */
  keepAliveMs: 65_000,
  /** How often the two first are enforced. */
  sweepMs: 2_000,
  /** Requests under way have so long to end at a stop; container runtimes kill after ten seconds. */
  graceMs: 8_000,
} as const;
