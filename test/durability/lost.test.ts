/** A PostgreSQL server that goes away under a service that goes on. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { IS_LEFT_OUT, IS_OURS, ownServer, type Server } from '../store/server.js';
import { type Service, startService } from './service.js';
import { asked, TERMINATE } from './sessions.js';
import { emptyLedger, halves, losses, writeUntil } from './writers.js';

/** A server starts, recovers and stops; on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const REASON = /^The database \S+ does not answer as it should\. [A-Z].*\.$/;

describe.skipIf(IS_LEFT_OUT || !IS_OURS)('while callers write, a PostgreSQL server', () => {
  let server: Server;
  let url: string;
  let service: Service;
  beforeAll(async () => {
    // With everything that makes it durable: the other tests’ server leaves it out.
    server = await ownServer(['-c', 'shared_buffers=64MB']);
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    url = await server.database();
    service = await startService({ DATABASE_URL: url });
  });
  afterEach(() => service?.end('SIGKILL'));

  /** Writes all the while; gives what was acknowledged, after `fault` and once the service is ready again. */
  async function amidWriting(fault: () => Promise<void>) {
    const ledger = emptyLedger();
    let isOver = false;
    const writing = writeUntil(() => isOver, service, ledger, '1');
    while (ledger.drafts.length === 0) await sleep(10);
    await fault();
    await vi.waitFor(async () => expect((await service.ask('/readyz')).status).toBe(200), { timeout: 60_000 });
    const before = ledger.articles.length;
    await vi.waitFor(() => expect(ledger.articles.length).toBeGreaterThan(before), { timeout: 60_000 });
    isOver = true;
    await writing;
    return ledger;
  }

  async function expectWhole(ledger: Awaited<ReturnType<typeof amidWriting>>): Promise<void> {
    expect(ledger.strange).toEqual([]);
    expect(ledger.refused).toBeGreaterThan(0);
    expect(await losses(service, ledger)).toEqual([]);
    expect(await halves(service, ledger)).toEqual([]);
  }

  it.each(['halt', 'kill'] as const)(
    'may be gone by %s: answers say so until it is back, nothing acknowledged is lost, nothing is restarted',
    async (how) => {
      const ledger = await amidWriting(async () => {
        await server[how]!();
        const { status, body } = await service.ask('/readyz');
        expect([status, body.detail]).toEqual([503, expect.stringMatching(REASON)]);
        const check = await service.ask('/api/v1/checks', { quote: 'The wall will stand' });
        expect([check.status, check.body.detail]).toEqual([503, expect.stringMatching(REASON)]);
        expect((await service.ask('/healthz')).status).toBe(200);
        await server.resume!();
      });
      await expectWhole(ledger);
    },
  );

  it('may end every session again and again: each request is done or told that it was not', async () => {
    const ledger = await amidWriting(async () => {
      for (let times = 0; times < 20; times++) {
        await asked(url, TERMINATE);
        await sleep(50);
      }
    });
    await expectWhole(ledger);
  });
});
