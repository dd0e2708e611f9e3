import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longTextsApart } from '../../src/main/apart.js';
import { openVerifier } from '../../src/main/open.js';
import { readSettings } from '../../src/settings.js';
import { type ArticleInput, type Refusal, StoreError, type Verifier } from '../../src/verifier.js';
import { THREAD } from '../../src/web/limits.js';

/** Work that ends does so at once here, so that a busy machine does not matter. */
const WORK_MS = 2_000;
const RUNNING = {
  script: new URL('./misbehaving-worker.ts', import.meta.url),
  limits: { ...THREAD, workMs: WORK_MS },
};

let folder: string;
let here: Verifier;
let apart: Verifier;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'thread-'));
  const environment = { DATA_DIR: folder };
  here = await openVerifier(readSettings(environment));
  apart = longTextsApart({ ...here, close: async () => {} }, environment, RUNNING);
});
afterEach(async () => {
  await apart.close();
  await here.close();
  rmSync(folder, { recursive: true, force: true });
});

const long = (text: string): string => text.padEnd(THREAD.longUnits + 1, '.');
const SHORT: ArticleInput = {
  ...{ text: '“We sail,” said Ada Quill.', title: null, publisher: null, author: null, published: null, url: null },
  kind: 'article',
  heard: null,
  media: null,
  layout: null,
};
const failure = (job: Promise<unknown>): Promise<unknown> =>
  job.then(
    (value) => value,
    (error: unknown) => error,
  );
const writing = () => vi.waitFor(() => expect(existsSync(join(folder, 'writing'))).toBe(true), { timeout: 60_000 });
const enough = () => writeFileSync(join(folder, 'enough'), '');

/** Run from source, the thread has to compile what it loads. */
const STARTING = { timeout: 60_000 };

describe('a thread that hangs', STARTING, () => {
  it('is ended: its job is refused, others are told to come again, and a fresh one answers', async () => {
    const [hung, waiting] = await Promise.all([
      failure(apart.addArticle({ ...SHORT, text: long('HANG') })),
      failure(apart.extract(long('and one that waits'))),
    ]);
    expect(hung).toMatchObject({ name: 'Refusal', reason: 'too-large', path: 'text' });
    expect((hung as Refusal).message).toContain('in parts');
    expect(waiting).toBeInstanceOf(StoreError);
    expect((waiting as StoreError).message).toContain('send it again');
    expect((await apart.extract(long('and another'))).statements).toEqual([]);
  });

  it('leaves a store that can be written, with nothing of its text', async () => {
    const before = await here.counts();
    await failure(apart.addArticle({ ...SHORT, text: long('HANG') }));
    expect(await here.counts()).toEqual(before);
    expect((await here.addArticle(SHORT)).created).toBe(true);
  });

  it('is ended at a stop, and its job answered', async () => {
    const hung = failure(apart.extract(long('HANG')));
    await apart.extract('short, and read here');
    await apart.close();
    expect(await hung).toBeInstanceOf(StoreError);
  });
});

describe('a thread that is storing', STARTING, () => {
  it('is left alone however long it takes, and what it stores is stored', async () => {
    const job = failure(apart.extract(long('WRITE')));
    await writing();
    await new Promise((resolve) => setTimeout(resolve, 2 * WORK_MS));
    enough();
    expect(await job).toMatchObject({ statements: [] });
    expect((await here.addArticle(SHORT)).created).toBe(true);
  });

  it('is let end its transaction at a stop, and the store can be written', async () => {
    const job = failure(apart.extract(long('WRITE')));
    await writing();
    const closed = apart.close();
    enough();
    await closed;
    expect(await job).toMatchObject({ statements: [] });
    expect((await here.addArticle(SHORT)).created).toBe(true);
  });
});
