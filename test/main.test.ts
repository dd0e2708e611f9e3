import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CORPUS_DIR, readFolder } from '../src/main/articles.js';
import { isForOperator, type Running, serve } from '../src/main/serve.js';

let folder: string;
let running: Running | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'));
});
afterEach(async () => {
  await running?.stop();
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

const start = async (environment: Record<string, string> = {}): Promise<Running> => {
  running = await serve({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment });
  return running;
};

const get = async (path: string): Promise<Response> => fetch(`${running!.address}${path}`);

const failing = async (environment: Record<string, string>): Promise<string> => {
  try {
    await start(environment);
  } catch (error) {
    if (isForOperator(error)) return error.message;
    throw error;
  }
  return 'started';
};

describe('the service', () => {
  it('says that it is well and that it is ready', async () => {
    await start();
    expect(running!.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect((await get('/readyz')).status).toBe(200);
  });

  it('fills an empty store with the articles that come with it, once', async () => {
    for (let round = 0; round < 2; round++) {
      await start();
      const { items } = (await (await get('/api/v1/articles')).json()) as { items: unknown[] };
      expect(items).toHaveLength(readFolder(CORPUS_DIR).length);
      await running!.stop();
      running = null;
    }
  });

  it('finds a check again after a restart', async () => {
    await start();
    const response = await fetch(`${running!.address}/api/v1/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ quote: 'They will pay a very BIG PRICE!', speaker: 'Trump' }),
    });
    const check = (await response.json()) as { id: string };
    await running!.stop();
    await start();
    expect(await (await get(`/api/v1/checks/${check.id}`)).json()).toEqual(check);
  });

  it('answers no more once it was stopped', async () => {
    const { address } = await start();
    await running!.stop();
    running = null;
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('a start that cannot succeed says why in one line', () => {
  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    expect(await failing({ PORT: `${port}` })).toMatch(/^PORT \d+ on 127\.0\.0\.1 is taken by another program\. .*\.$/);
    other.close();
  });

  it.each([
    ['a wrong value', { PORT: 'abc' }, /^PORT is "abc"/],
    ['a host that is elsewhere', { HOST: '203.0.113.7' }, /^HOST 203\.0\.113\.7 is not an address of this machine/],
    ['a folder that cannot be made', { DATA_DIR: '/dev/null/data' }, /^DATA_DIR \/dev\/null\/data cannot be created/],
  ])('%s', async (_what, environment, message) => {
    const said = await failing(environment);
    expect(said).toMatch(message);
    expect(said).not.toContain('\n');
  });
});
