/** What came of the requests of a run, by kind. */

import type { Answered } from './caller.js';
import { ASKED_KINDS, type Asked, type AskedKind } from './mix.js';

export interface KindTally {
  /** Milliseconds of each request that was answered as it asked. */
  readonly times: number[];
  /** Milliseconds of each refusal on purpose. */
  readonly refusals: number[];
  errors: number;
}

export interface Tally {
  readonly kinds: Readonly<Record<AskedKind, KindTally>>;
  /** What must not be: a line each. */
  readonly wrong: string[];
  /** Requests that found their kept connection closed. */
  seconds: number;
  answered(asked: Asked, answered: Answered): void;
  broken(asked: Asked, error: Error): void;
}

export function createTally(): Tally {
  const kinds = Object.fromEntries(
    ASKED_KINDS.map((kind) => [kind, { times: [], refusals: [], errors: 0 }]),
  ) as unknown as Record<AskedKind, KindTally>;
  const tally: Tally = {
    kinds,
    wrong: [],
    seconds: 0,
    answered({ kind, path }, { status, milliseconds, retryAfter, isSecond }) {
      if (isSecond) tally.seconds++;
      if (status < 400) kinds[kind].times.push(milliseconds);
      else if (status === 503 && retryAfter !== null) kinds[kind].refusals.push(milliseconds);
      else {
        kinds[kind].errors++;
        tally.wrong.push(`${kind} ${path}: ${status}`);
      }
    },
    broken({ kind, path }, error) {
      kinds[kind].errors++;
      tally.wrong.push(`${kind} ${path}: ${error.message}`);
    },
  };
  return tally;
}
