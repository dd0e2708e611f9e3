import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPostgresStore } from '../../src/store/postgres.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import type { SessionStore, Store } from '../../src/store/store.js';
import { IS_LEFT_OUT, type Server, startServer } from './server.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const at = (hour: number): string => new Date(Date.UTC(2026, 0, 1, hour)).toISOString();
const MOST = 3;

function sessions(open: () => Promise<Store>): void {
  let store: Store;
  const begin = (key: string, until: number, now = 0): Promise<void> =>
    store.sessions.open({ key, until: at(until), now: at(now), most: MOST });
  const held = async ({ holds }: SessionStore, now: number): Promise<string[]> => {
    const known: string[] = [];
    for (const key of ['a', 'b', 'c', 'd']) if (await holds(key, at(now))) known.push(key);
    return known;
  };
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('hold until they end or run out', async () => {
    await begin('a', 12);
    await begin('b', 13);
    expect(await held(store.sessions, 11)).toEqual(['a', 'b']);
    expect(await held(store.sessions, 12)).toEqual(['b']);
    await store.sessions.end('b');
    await store.sessions.end('nobody');
    expect(await held(store.sessions, 11)).toEqual(['a']);
  });

  it('are so many at most, those that run out first gone first', async () => {
    for (const [hour, key] of ['b', 'a', 'd', 'c'].entries()) await begin(key, 12 + hour);
    expect(await held(store.sessions, 1)).toEqual(['a', 'c', 'd']);
  });
}

describe('sessions in the embedded store', () => {
  sessions(async () => openSqliteStore(':memory:'));
});

describe.skipIf(IS_LEFT_OUT)('sessions in PostgreSQL', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  sessions(async () => openPostgresStore(await server.database()));

  it('are known to another process, and ended by it', async () => {
    const url = await server.database();
    const [one, other] = [await openPostgresStore(url), await openPostgresStore(url)];
    await one.sessions.open({ key: 'a', until: at(12), now: at(0), most: MOST });
    expect(await other.sessions.holds('a', at(1))).toBe(true);
    await other.sessions.end('a');
    expect(await one.sessions.holds('a', at(1))).toBe(false);
    await Promise.all([one.close(), other.close()]);
  });
});
