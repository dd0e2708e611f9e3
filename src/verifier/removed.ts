/** Undoing a removal: for how long, and what comes back. */

import type { Removed, RemovedKind } from '../store/store.js';
import type { Desk } from './desk.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * How long what was removed can be brought back, in milliseconds. A mistake with an article may show late; a check or a
 * draft is removed so that nobody reads it, and is kept only as long as the slip of a hand takes to notice.
 */
export const UNDO_MS: Readonly<Record<RemovedKind, number>> = {
  article: 30 * DAY_MS,
  check: 10 * MINUTE_MS,
  draft: 10 * MINUTE_MS,
};

const KINDS = Object.keys(UNDO_MS) as RemovedKind[];

/** What was removed after this moment can be brought back now. */
const since = ({ now }: Pick<Desk, 'now'>, kind: RemovedKind): string =>
  new Date(Date.parse(now()) - UNDO_MS[kind]).toISOString();

/** See `Verifier.removed`. */
export const removed = (desk: Desk, kind: RemovedKind): Promise<Removed[]> =>
  desk.store.removed(kind, since(desk, kind));

/** See `Verifier.restore`. */
export const restore = (desk: Desk, kind: RemovedKind, id: string): Promise<boolean> =>
  desk.store.restore(kind, id, since(desk, kind));

/** See `Verifier.forgetRemoved`. */
export async function forgetRemoved(desk: Desk): Promise<number> {
  const forget = (kind: RemovedKind): Promise<number> => desk.store.forgetRemoved(kind, since(desk, kind));
  return (await Promise.all(KINDS.map(forget))).reduce((sum, count) => sum + count, 0);
}
