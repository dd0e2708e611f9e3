import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { StoreError } from '../../src/store/store.js';
import { articleOf } from '../bench/corpus.js';
import { HARBOUR } from '../store/fixtures.js';
import { type Service, startService } from './service.js';

let folder: string;
let service: Service | null = null;
const mounted: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
});
afterEach(async () => {
  await service?.end('SIGKILL');
  service = null;
  for (const path of mounted.splice(0)) execFileSync('umount', [path]);
  rmSync(folder, { recursive: true, force: true });
});

const mount = (...args: string[]): void => {
  execFileSync('mount', args, { stdio: 'ignore' });
};

/** Only root may mount, and not in every container. */
const canMount = (() => {
  const probe = mkdtempSync(join(tmpdir(), 'mount-'));
  try {
    mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe);
    execFileSync('umount', [probe]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true });
  }
})();

/** A start takes a second or two, on a busy machine ten. */
const MS = 120_000;

async function start(): Promise<Service> {
  service = await startService({ DATA_DIR: folder });
  return service;
}

const STORE_OPENS = 'opened';

/** What opening the store says. */
function opening(): string {
  try {
    void openSqliteStore(folder).close();
    return STORE_OPENS;
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return (error as Error).message;
  }
}

const add = (number: number) => {
  const filler = `Filler ${number} and more of it. `.repeat(800);
  return service!.ask('/api/v1/articles', {
    text: `“The wall ${number} will stand,” said Ada Lindqvist.\n\n${filler}`,
  });
};
const check = () => service!.ask('/api/v1/checks', { quote: 'The wall 1 will stand' });

describe.runIf(canMount)('a full disk', () => {
  it(
    'is told with its remedy, loses nothing acknowledged, is over when there is room; a read-only one stops the start',
    async () => {
      mount('-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder);
      mounted.push(folder);
      const { ask, end } = await start();
      const kept: string[] = [];
      let answer = await add(0);
      for (let number = 1; answer.status === 201; number++) {
        kept.push(answer.body.id);
        answer = await add(number);
      }
      expect(answer.body).toMatchObject({
        status: 503,
        detail: 'The store cannot be written. The disk is full. Make room, or set DATA_DIR to another folder.',
      });
      expect(kept.length).toBeGreaterThan(2);
      for (const id of kept) expect((await ask(`/api/v1/articles/${id}`)).status).toBe(200);
      expect((await ask('/healthz')).status).toBe(200);
      mount('-o', 'remount,size=64m', folder);
      expect((await ask('/readyz')).status).toBe(200);
      expect((await check()).status).toBe(201);
      expect((await add(1_000)).status).toBe(201);
      await end('SIGTERM');
      const again = await start();
      for (const id of kept) expect((await again.ask(`/api/v1/articles/${id}`)).status).toBe(200);
      await again.end('SIGTERM');
      mount('-o', 'remount,ro', folder);
      await expect(start()).rejects.toThrow(
        /^The store .*corpus\.sqlite does not open\. It cannot be \w+\. Give this user .*\.$/,
      );
    },
    MS,
  );
});

describe('a locked file', () => {
  it('is told when another program does not let go of it, and is over when it does', async () => {
    const store = openSqliteStore(folder);
    const other = new DatabaseSync(join(folder, 'corpus.sqlite'));
    other.exec('BEGIN IMMEDIATE');
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    const adding = store.add(HARBOUR).catch((error: Error) => error.message);
    vi.setSystemTime(Date.now() + 25_000);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(await adding).toBe('Another program is writing to the store. Try again in a minute.');
    expect(await store.article(HARBOUR.id)).toBeNull();
    other.exec('ROLLBACK');
    other.close();
    expect(await store.add(HARBOUR)).toBe(true);
    await store.close();
  }, 60_000);
});

/** Overwrites some pages from there on. */
function damage(path: string, from: number): void {
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.alloc(40_000, 0xa5), 0, 40_000, from);
  closeSync(handle);
}

const DAMAGED = 'The store cannot be read. It is damaged. Restore it from a backup, or move it away to start afresh.';

describe('a damaged file', () => {
  it('is told where it is met, never gives half an article, and what is whole is found', async () => {
    const store = openSqliteStore(folder);
    const articles = Array.from({ length: 40 }, (_, number) => articleOf(number));
    await store.addAll(articles);
    await store.close();
    for (const from of [0.3, 0.5, 0.7]) {
      const path = join(folder, 'corpus.sqlite');
      damage(path, Math.floor(statSync(path).size * from));
    }
    const spoilt = openSqliteStore(folder);
    const outcomes = await Promise.all(
      articles.map(({ id, text }) =>
        spoilt.article(id).then(
          (article) => (article?.text === text ? 'whole' : 'half'),
          (error: Error) => error.message,
        ),
      ),
    );
    expect(new Set(outcomes)).toEqual(new Set(['whole', DAMAGED]));
    await expect(spoilt.check('none')).resolves.toBeNull();
    await spoilt.close();
  });

  it.each([
    ['no database', (path: string) => writeFileSync(path, 'no database '.repeat(900)), /It is damaged, or no file of/],
    ['emptied', (path: string) => truncateSync(path), /is empty or gone, but checks\.sqlite is there\. Restore it/],
    ['gone', (path: string) => rmSync(path), /is empty or gone, but checks\.sqlite is there\. Restore it/],
    ['cut short', (path: string) => truncateSync(path, 9_000), /It is damaged|does not read or write it/],
  ])('stops the start when it is %s', (_what, spoil, message) => {
    expect(opening()).toBe(STORE_OPENS);
    spoil(join(folder, 'corpus.sqlite'));
    const line = opening();
    expect(line).toMatch(message);
    expect(line).not.toContain('\n');
  });
});
