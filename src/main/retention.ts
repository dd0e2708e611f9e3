/** Forgetting in time: checks and drafts that are older than the operator wants them kept, and what was removed. */

import type { Verifier } from '../verifier.js';

/** What cannot be brought back any more is gone at most so long later. */
const SWEEP_MS = 60_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

const before = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** At the start and once a day. Returns what ends it. A round that fails, the store being away, say, is told to `failed` and made up for the next day. */
export function keepChecksFor(days: number, verifier: Verifier, failed: (error: unknown) => void): () => void {
  const round = (): void => void verifier.forgetChecks(before(days)).catch(failed);
  round();
  const daily = setInterval(round, DAY_MS).unref();
  return () => clearInterval(daily);
}

/** Forgets for good what was removed and cannot be brought back any more, each minute. Returns what ends it. */
export function forgetRemovedInTime(verifier: Verifier, failed: (error: unknown) => void): () => void {
  const round = (): void => void verifier.forgetRemoved().catch(failed);
  round();
  const sweeps = setInterval(round, SWEEP_MS).unref();
  return () => clearInterval(sweeps);
}
