import { afterAll, beforeAll, describe } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres.js';
import type { Store } from '../../src/store/store.js';
import { type Emptier, emptier, IS_LEFT_OUT, type Server, startServer } from './server.js';
import { storeSuite } from './suite.js';

describe.skipIf(IS_LEFT_OUT)('over PostgreSQL', () => {
  let server: Server;
  let url: string;
  let rows: Emptier;
  let shared: Store;
  beforeAll(async () => {
    server = await startServer();
    url = await server.database();
    shared = await openPostgresStore(url);
    rows = await emptier(url);
  }, 60_000);
  afterAll(async () => {
    await rows?.end();
    await shared?.close();
    await server?.stop();
  });

  storeSuite({
    name: 'the PostgreSQL store',
    async open() {
      await rows.empty();
      // Connections are dear: all tests share them.
      return { ...shared, close: async () => undefined };
    },
    reopen: () => openPostgresStore(url),
  });
});
