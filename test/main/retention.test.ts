/** What is not to be kept is gone after its time, on either store. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openVerifier } from '../../src/main/open.js';
import { keepChecksFor } from '../../src/main/retention.js';
import { readSettings } from '../../src/settings.js';
import type { Verifier } from '../../src/verifier.js';
import { IS_LEFT_OUT, type Server, startServer } from '../store/server.js';

const KEPT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1_000;
const START = Date.parse('2026-03-01T09:00:00Z');
const QUOTE = 'The zanderfish treaty was never signed by anybody';
const SECRET = 'zanderfish';

/** Of rounds while the store is open; one may still be under way when a test closes it. */
const failures: unknown[] = [];
const fail = (error: unknown): void => void failures.push(error);

const passing = async (days: number): Promise<void> => {
  vi.advanceTimersByTime(days * DAY_MS);
  // What that begins in the background may end.
  await new Promise((resolve) => setTimeout(resolve, 300));
};

let verifier: Verifier;
const check = () => verifier.checkQuote({ quote: QUOTE, speaker: null, articleId: null });
const draft = () =>
  verifier.checkDraft({ text: `A draft of ours. “${QUOTE},” said Ada Lindqvist.`, title: null, layout: null });

/** What of a check and a draft can still be read: with the draft’s own check, three things. */
async function there(ids: { check: string; draft: string; item: string }): Promise<boolean[]> {
  const found = [await verifier.check(ids.check), await verifier.draft(ids.draft), await verifier.check(ids.item)];
  return found.map((one) => one !== null);
}

/** It happens in the background. */
const gone = (ids: Parameters<typeof there>[0]): Promise<void> =>
  vi.waitFor(async () => expect(await there(ids)).toEqual([false, false, false]), { timeout: 20_000 });

async function made() {
  const [one, other] = [await check(), await draft()];
  expect(other.items).toHaveLength(1);
  return { check: one.id, draft: other.id, item: other.items[0]!.check.id };
}

function retention(environment: () => Promise<Record<string, string>>): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: START });
    failures.length = 0;
    verifier = await openVerifier(readSettings(await environment()));
  });
  afterEach(async () => {
    vi.useRealTimers();
    await verifier.close();
  });

  it('forgets checks and drafts on the day after their last, at the start and once a day, and none before', async () => {
    const old = await made();
    const end = keepChecksFor(KEPT_DAYS, verifier, fail);
    await passing(KEPT_DAYS - 1);
    expect(await there(old)).toEqual([true, true, true]);
    const young = await made();
    await passing(2);
    await gone(old);
    expect(await there(young)).toEqual([true, true, true]);
    end();
    await passing(2 * KEPT_DAYS);
    expect(await there(young)).toEqual([true, true, true]);
    keepChecksFor(KEPT_DAYS, verifier, fail)();
    await gone(young);
    expect(failures).toEqual([]);
    expect((await verifier.counts()).articles).toBeGreaterThan(0);
  });

  it('forgets what was removed by hand once it cannot be brought back any more', async () => {
    const ids = await made();
    expect([await verifier.removeCheck(ids.check), await verifier.removeDraft(ids.draft)]).toEqual([true, true]);
    expect(await there(ids)).toEqual([false, false, false]);
    vi.setSystemTime(START + DAY_MS);
    // Two, and the draft’s own check goes with the draft.
    expect(await verifier.forgetRemoved()).toBe(2);
  });
}

/** Starting a server and filling a store takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('the embedded store', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'retention-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const environment = async () => ({ DATA_DIR: folder });

  const isWritten = (): boolean =>
    readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(SECRET));

  retention(environment);

  it('keeps no letter of what was forgotten, neither in its files nor in the logs beside them', async () => {
    await made();
    expect(isWritten()).toBe(true);
    vi.setSystemTime(START + DAY_MS);
    expect(await verifier.forgetChecks(new Date().toISOString())).toBe(3);
    expect(isWritten()).toBe(false);
  });
});

describe.skipIf(IS_LEFT_OUT)('the store in PostgreSQL', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  retention(async () => ({ DATABASE_URL: await server.database() }));
});
