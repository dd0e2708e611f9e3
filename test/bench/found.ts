/** What the parts of a run find out. Times are milliseconds and memory is megabytes at most, unless it says otherwise. */

import type { Kind } from './quotes.js';

export interface Built {
  readonly articles: number;
  readonly passages: number;
  /** Of text. */
  readonly bytes: number;
  readonly seconds: number;
  /** Processor seconds. */
  readonly cpu: number;
  readonly memory: number;
}

/** A quote that was looked up. */
export interface Timed {
  readonly kind: Kind;
  readonly searching: number;
  readonly checking: number;
  readonly cpu: number;
  readonly first: boolean;
  readonly among: boolean;
  readonly judged: boolean;
}

export interface Measured {
  /** From opening the store to the first answer. */
  readonly ready: number;
  readonly memory: number;
  readonly timed: readonly Timed[];
}

/** The exact scan in memory. */
export interface Scanned {
  readonly memory: number;
  readonly timed: readonly (Pick<Timed, 'kind' | 'searching' | 'cpu'> & { readonly found: boolean })[];
}

/** A store that was filled and asked, and the scan of the same text right after it. */
export interface Kept {
  readonly built: Built;
  /** In bytes. */
  readonly onDisk: number;
  readonly measured: Measured;
  readonly scanned: Scanned;
}

/** An import by the program itself, extraction included. */
export interface Imported {
  readonly passages: number;
  readonly seconds: number;
  /** Processor seconds. */
  readonly cpu: number;
  /** Twice a second. */
  readonly memory: readonly number[];
}

export interface Answered {
  readonly name: string;
  /** Seconds. */
  readonly building: number;
  /** On the disk. */
  readonly bytes: number;
  readonly memory: number;
  readonly timed: readonly Pick<Timed, 'kind' | 'searching' | 'first' | 'among'>[];
}

/** A peer that took too long or too much; `givenUp` says why, in a few words. */
export interface GivenUp {
  readonly name: string;
  readonly givenUp: string;
}

export type Tried = Answered | GivenUp;

export const hasAnswered = (tried: Tried): tried is Answered => 'timed' in tried;

/** Peers over the same text, and the scan of it. */
export interface Compared {
  readonly passages: number;
  readonly scanned: Scanned;
  readonly tried: readonly Tried[];
}

/** A while under load. */
export interface Phase {
  readonly name: string;
  readonly seconds: number;
  /** Of each check that was answered. */
  readonly times: readonly number[];
  /** Checks that were refused as too many. */
  readonly refused: number;
  /** What else was done meanwhile, in words; `null`: nothing. */
  readonly meanwhile: string | null;
  /** By how much the service’s event loop was late. */
  readonly loop: { readonly p99: number; readonly max: number };
  /** Of the service, at the end. */
  readonly memory: number;
}

export interface Loaded {
  readonly store: string;
  readonly passages: number;
  readonly phases: readonly Phase[];
}

/** What an article of so many units takes: the medians of a few. */
export interface Length {
  readonly units: number;
  readonly statements: number;
  readonly reading: number;
  /** Storing what was read, in an archive of the run’s size. */
  readonly keeping: number;
  /** Dropping one statement. */
  readonly correcting: number;
  /** Getting it with its statements, as JSON. */
  readonly getting: number;
}

/** By part of a run. */
export interface Found {
  readonly sqlite: Kept;
  readonly postgres: Kept;
  readonly peers: Compared;
  readonly import: Imported;
  readonly load: readonly Loaded[];
  readonly lengths: readonly Length[];
}

export type Part = keyof Found;

export const PARTS: readonly Part[] = ['sqlite', 'postgres', 'peers', 'import', 'load', 'lengths'];
