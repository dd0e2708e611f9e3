import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FILE_READING } from '../../src/sources/limits.js';
import { createQueue } from '../../src/sources/queue.js';
import { DRAFT_MS } from '../../src/verifier.js';
import { CONNECTIONS, HEAVY, THREAD, TURNS } from '../../src/web/limits.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LIMITS = { running: 1, waiting: 2, waitMs: 1_000 };
const create = () => createQueue(LIMITS, () => new Error('refused'));
/** A job that ends when it is told to. */
function job() {
  let end = (): void => {};
  const run = () => new Promise<string>((resolve) => (end = () => resolve('done')));
  return { run, end: () => end() };
}
const outcome = (of: Promise<string>): Promise<string> => of.catch((error: Error) => error.message);

describe('a queue', () => {
  it('refuses at once whoever would be one more than may wait', async () => {
    const { run, load } = create();
    const first = job();
    const running = run(first.run);
    const waiting = [1, 2].map(() => run(async () => 'done'));
    expect(await outcome(run(async () => 'done'))).toBe('refused');
    expect(load()).toEqual({ running: 1, waiting: 2 });
    first.end();
    expect(await Promise.all([running, ...waiting])).toEqual(['done', 'done', 'done']);
    expect(load()).toEqual({ running: 0, waiting: 0 });
  });

  it('refuses whoever has waited for too long, and does not begin it later', async () => {
    const { run, load } = create();
    const first = job();
    const running = run(first.run);
    const late = vi.fn(async () => 'done');
    const refused = outcome(run(late));
    await vi.advanceTimersByTimeAsync(LIMITS.waitMs);
    expect([await refused, load()]).toEqual(['refused', { running: 1, waiting: 0 }]);
    first.end();
    await running;
    expect(late).not.toHaveBeenCalled();
  });
});

it('a connection may be silent for longer than any job takes with everything it waits for', () => {
  const waits = HEAVY.waitMs + TURNS.waitMs + FILE_READING.waitMs + FILE_READING.milliseconds;
  expect(CONNECTIONS.silentMs).toBeGreaterThan(waits + DRAFT_MS + THREAD.workMs);
});
