/** Where a run keeps its store: a folder, or a database at a `postgres://` URL. */

import { openPostgresStore } from '../../src/store/postgres.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import type { Store } from '../../src/store/store.js';

export const openTarget = async (target: string): Promise<Store> =>
  target.startsWith('postgres') ? openPostgresStore(target) : openSqliteStore(target);
