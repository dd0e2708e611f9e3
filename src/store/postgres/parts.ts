/**
 * Partitions: everything of an article lies in one of eight, told by the hash of its id, in every table that grows with
 * the archive. Each can be moved to another disk or, as a foreign partition, to another server.
 */

import { termKey } from '../../text/terms.js';

/** Enough servers for any newsroom; a word is looked up in each, so more would cost every check. Never change it. */
export const PARTS = 8;

export const ALL_PARTS: readonly number[] = Array.from({ length: PARTS }, (_, part) => part);

/** The partition of an article. Stored rows depend on it. */
export const partOf = (articleId: string): number => termKey(articleId) % PARTS;

/** Partitions `from` to `to`, both included: one, or all. Bounds, because the planner leaves partitions out by these. */
export interface Parts {
  readonly from: number;
  readonly to: number;
}

export const EVERYWHERE: Parts = { from: 0, to: PARTS - 1 };

/** Where an article is; `null`: any. */
export function partsFor(articleId: string | null): Parts {
  if (articleId === null) return EVERYWHERE;
  const part = partOf(articleId);
  return { from: part, to: part };
}
