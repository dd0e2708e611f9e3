/** Every peer, in the order of the table. */

import { APPROX, HYPOTHESIS } from './approximate.js';
import { FTS5_ALL, FTS5_RAREST } from './fts5.js';
import { FLEXSEARCH, MINISEARCH } from './memory.js';
import type { Peer } from './peer.js';
import { TRIGRAMS } from './trigrams.js';

export const PEERS: readonly Peer[] = [FTS5_RAREST, FTS5_ALL, FLEXSEARCH, MINISEARCH, TRIGRAMS, APPROX, HYPOTHESIS];
