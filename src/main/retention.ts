/** Forgets checks and drafts that are older than the operator wants them kept, at the start and once a day. */

import type { Verifier } from '../verifier.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

const before = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** Returns what ends it. A round that fails, the store being away, say, is told to `failed` and made up for the next day. */
export function keepChecksFor(days: number, verifier: Verifier, failed: (error: unknown) => void): () => void {
  const round = (): void => void verifier.forgetChecks(before(days)).catch(failed);
  round();
  const daily = setInterval(round, DAY_MS).unref();
  return () => clearInterval(daily);
}
