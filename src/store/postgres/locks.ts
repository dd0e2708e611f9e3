/**
 * Several processes write at once. Who adds to a partition locks its row of `total` first, of several the lowest first,
 * so that writers of one partition follow one another and none waits for one that waits for it; block numbers are taken
 * behind the lock, so that they rise within the partition. Who may take a speaker away, whom other partitions may refer
 * to, locks all of them. A lock ends with the transaction.
 */

import { int2s } from './arrays.js';
import type { Queries } from './driver.js';
import { ALL_PARTS } from './parts.js';

const LOCK = 'SELECT part FROM total WHERE part = ANY($1::int2[]) ORDER BY part FOR UPDATE';

/** Until the transaction ends nobody else writes to these partitions. */
export const lock = (queries: Queries, parts: readonly number[]): Promise<number> => queries.run(LOCK, int2s(parts));

/** Nobody else writes to the archive at all. */
export const lockAll = (queries: Queries): Promise<number> => lock(queries, ALL_PARTS);
