/**
 * Who has to wait for the thread that answers: one request after the other is begun, in the order in which they came,
 * and between two of them the thread looks for new ones. So a wait is known from its start, and where it would take too
 * long the request is refused, instead of every caller waiting ever longer. How long callers wait is the number of those
 * in front (Little’s law): bounding the one bounds the other.
 */

import { TURNS } from './limits.js';
import { Refused } from './refusals.js';

/** Work that takes seconds has a lane of its own, so that neither kind waits for all of the other. */
export type Lane = 'light' | 'heavy';

export type TurnLimits = { readonly [key in keyof typeof TURNS]: number };

export interface Turns {
  /** Runs the job when it is its turn. Rejects with a `Refused` of 503 where too many wait, or for too long. */
  run<T>(job: () => Promise<T>, lane?: Lane): Promise<T>;
  /** Jobs that were begun and are not done, jobs that wait. */
  load(): { readonly running: number; readonly waiting: number };
}

export function createTurns(limits: TurnLimits = TURNS): Turns {
  const lanes = { light: new Set<() => void>(), heavy: new Set<() => void>() };
  let running = 0;
  /** Begun of the light lane since the last of the heavy one. */
  let light = 0;
  let isPaced = false;

  const refusal = (): Refused =>
    new Refused(503, 'More is asked of the service than it can answer. Nothing was kept; send it again.', [], {
      'Retry-After': String(limits.retrySeconds),
    });

  const waiting = (): number => lanes.light.size + lanes.heavy.size;

  function next(): (() => void) | undefined {
    const isHeavy = lanes.heavy.size > 0 && (lanes.light.size === 0 || light >= limits.lightPerHeavy);
    light = isHeavy ? 0 : light + 1;
    const [first] = isHeavy ? lanes.heavy : lanes.light;
    return first;
  }

  /** The next is begun once the thread has looked at what came in. */
  function pace(): void {
    if (isPaced || waiting() === 0 || running >= limits.running) return;
    isPaced = true;
    setImmediate(() => {
      isPaced = false;
      next()?.();
      pace();
    });
  }

  /** Resolves when the job may run; from then on it counts as running. */
  const turn = (queue: Set<() => void>): Promise<void> =>
    new Promise((resolve, reject) => {
      if (waiting() >= limits.waiting) throw refusal();
      const start = (): void => {
        clearTimeout(late);
        queue.delete(start);
        running++;
        resolve();
      };
      const late = setTimeout(() => {
        queue.delete(start);
        reject(refusal());
      }, limits.waitMs);
      queue.add(start);
      pace();
    });

  return {
    async run(job, lane = 'light') {
      await turn(lanes[lane]);
      try {
        return await job();
      } finally {
        running--;
        pace();
      }
    },
    load: () => ({ running, waiting: waiting() }),
  };
}
