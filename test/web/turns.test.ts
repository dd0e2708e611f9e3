import type { Server } from 'node:http';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../src/web/app.js';
import { TURNS } from '../../src/web/limits.js';
import type { Refused } from '../../src/web/refusals.js';
import { createTurns, type Lane } from '../../src/web/turns.js';
import { fakeVerifier } from './fake.js';

const LIMITS = { running: 2, waiting: 3, lightPerHeavy: 2, waitMs: 10_000, retrySeconds: 7 };

/** Jobs that end when they are told to. */
function jobs() {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const job = (number: number) => () => {
    begun.push(number);
    return new Promise<void>((resolve) => ends.push(resolve));
  };
  return { ends, begun, job };
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const ticks = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left--) await tick();
};
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: Refused) => `${error.status} ${error.headers['Retry-After']}`,
  );

afterEach(() => {
  vi.useRealTimers();
});

describe('turns', () => {
  it('are taken in the order in which they came, so many at a time, also after one that failed', async () => {
    const { run, load } = createTurns(LIMITS);
    const { ends, begun, job } = jobs();
    const failing = run(() => Promise.reject(new Error('failed')));
    await expect(failing).rejects.toThrow('failed');
    for (const number of [1, 2, 3]) void run(job(number));
    await ticks(5);
    expect([begun, load()]).toEqual([[1, 2], { running: 2, waiting: 1 }]);
    ends[0]!();
    await ticks(2);
    expect(begun).toEqual([1, 2, 3]);
  });

  it('go to heavy work after so many others, and to either at once where the other lane is empty', async () => {
    const { run } = createTurns({ ...LIMITS, waiting: 100 });
    const begun: string[] = [];
    const asked = (lane: Lane, count: number): Promise<void>[] =>
      Array.from({ length: count }, () => run(async () => void begun.push(lane.slice(0, 1)), lane));
    await Promise.all([...asked('heavy', 4), ...asked('light', 5)]);
    expect(begun.join('')).toBe('llhllhlhh');
  });

  it('are refused at once where so many wait', async () => {
    const { run, load } = createTurns(LIMITS);
    const { job } = jobs();
    void Promise.all([1, 2].map((number) => run(job(number))));
    await ticks(3);
    const asked = [3, 4, 5, 6].map((number) => outcome(run(job(number))));
    expect(await asked[3]).toBe('503 7');
    expect(load()).toEqual({ running: 2, waiting: 3 });
  });

  it('are refused to who has waited too long, and go to the next', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { run, load } = createTurns({ ...LIMITS, running: 1 });
    const { ends, begun, job } = jobs();
    void run(job(1));
    await ticks(2);
    const late = outcome(run(job(2)));
    vi.advanceTimersByTime(LIMITS.waitMs - 1);
    void run(job(3));
    vi.advanceTimersByTime(1);
    expect([await late, load().waiting]).toEqual(['503 7', 1]);
    ends[0]!();
    await ticks(2);
    expect(begun).toEqual([1, 3]);
  });

  it('leave the thread to others between any two', async () => {
    const { run } = createTurns({ ...LIMITS, waiting: 100 });
    let looked = 0;
    let isOver = false;
    void (async () => {
      for (; !isOver; looked++) await tick();
    })();
    await Promise.all(Array.from({ length: 50 }, () => run(async () => {})));
    isOver = true;
    expect(looked).toBeGreaterThanOrEqual(49);
  });
});

describe('a service of which more is asked than it can answer', () => {
  let server: Server | null = null;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  it('refuses what does not fit, with when to come back, and still tells how it is', { timeout: 30_000 }, async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const verifier = fakeVerifier();
    const articles = async (...args: Parameters<typeof verifier.articles>) => {
      await gate;
      return verifier.articles(...args);
    };
    const settings = { editorToken: null, rateLimit: null, trustProxy: false, baseUrl: null, logLevel: 'silent' };
    server = createApp({ ...verifier, articles }, settings).listen(0, '127.0.0.1');
    await new Promise((resolve) => server!.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
    const ask = (path: string): Promise<string> =>
      new Promise((resolve, reject) => {
        get({ port, path, agent }, (answer) => {
          answer
            .resume()
            .on('end', () => resolve(`${answer.statusCode} ${answer.headers['retry-after'] ?? ''}`.trim()));
        }).on('error', reject);
      });
    const EXTRA = 40;
    const asked = Array.from({ length: TURNS.running + TURNS.waiting + EXTRA }, () => ask('/api/v1/articles'));
    const refused = new Promise<void>((resolve) => {
      let count = 0;
      for (const one of asked) void one.then((said) => said.startsWith('503') && ++count === EXTRA && resolve());
    });
    await refused;
    expect(await Promise.all(['/healthz', '/readyz', '/metrics'].map(ask))).toEqual(['200', '200', '200']);
    open();
    const answers = await Promise.all(asked);
    const count = (answer: string): number => answers.filter((one) => one === answer).length;
    expect(count('200')).toBe(TURNS.running + TURNS.waiting);
    expect(count(`503 ${TURNS.retrySeconds}`)).toBe(EXTRA);
  });
});
