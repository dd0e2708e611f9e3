/** What the jobs work with. */

import type { Store } from '../store/store.js';
import type { Engine } from './engine.js';

export interface Desk {
  readonly store: Store;
  readonly engine: Engine;
  /** ISO 8601 date-time in UTC. */
  readonly now: () => string;
  /** Milliseconds that only go forward, from whenever. */
  readonly clock: () => number;
  /** An id for a check or a draft: unguessable, safe in a URL. */
  readonly newId: () => string;
}

/** Lets other requests run between two pieces of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
