import { describe, expect, it } from 'vitest';
import { createHeavy } from '../../src/web/heavy.js';
import { Refused } from '../../src/web/refusals.js';

const LIMITS = { admitted: 4, perAddress: 3, running: 2, waitMs: 50, retrySeconds: 7 };

const refused = (work: () => unknown): Refused => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error;
  }
  throw new Error('It was not refused.');
};

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

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the queue for heavy work', () => {
  it('lets so many requests in, and refuses the others at once with when to come back', () => {
    const { admit, load } = createHeavy(LIMITS);
    const leave = ['a', 'a', 'b', 'b'].map(admit);
    const { status, headers } = refused(() => admit('c'));
    expect([status, headers['Retry-After']]).toEqual([503, '7']);
    leave[0]!();
    leave[0]!();
    expect(load().admitted).toBe(3);
    admit('c');
    expect(load().admitted).toBe(4);
  });

  it('leaves places for other addresses', () => {
    const { admit } = createHeavy(LIMITS);
    for (let place = 0; place < LIMITS.perAddress; place++) admit('a');
    expect(refused(() => admit('a')).status).toBe(503);
    expect(admit('b')).toBeTypeOf('function');
  });

  it('runs so many at a time, in the order in which they came, also after one that failed', async () => {
    const { run, load } = createHeavy({ ...LIMITS, waitMs: 10_000 });
    const { ends, begun, job } = jobs();
    const failing = run(() => Promise.reject(new Error('failed'))).catch((error: Error) => error.message);
    const running = [1, 2, 3].map((number) => run(job(number)));
    expect(await failing).toBe('failed');
    await settled();
    expect([begun, load()]).toEqual([[1, 2], { admitted: 0, running: 2, waiting: 1 }]);
    ends[0]!();
    await running[0];
    await settled();
    expect(begun).toEqual([1, 2, 3]);
    ends[1]!();
    ends[2]!();
    await Promise.all(running);
    expect(load()).toEqual({ admitted: 0, running: 0, waiting: 0 });
  });

  it('refuses a job whose turn does not come', async () => {
    const { run, load } = createHeavy(LIMITS);
    const { ends, job } = jobs();
    const running = [run(job(1)), run(job(2))];
    await expect(run(job(3))).rejects.toMatchObject({ status: 503 });
    expect(load().waiting).toBe(0);
    for (const end of ends) end();
    await Promise.all(running);
  });
});
