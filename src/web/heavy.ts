/** A bounded queue for work that takes seconds: what does not fit in is refused at once, instead of piling up. */

import { HEAVY } from './limits.js';
import { Refused } from './refusals.js';

export type HeavyLimits = { readonly [key in keyof typeof HEAVY]: number };

export interface Heavy {
  /** A place for a request of this address, taken until the returned function is called. Throws a `Refused` of 503. */
  admit(address: string): () => void;
  /** Runs the job when it is its turn. Rejects with a `Refused` of 503 where that takes too long. */
  run<T>(job: () => Promise<T>): Promise<T>;
  /** Requests with a place, jobs that run, jobs that wait. */
  load(): { readonly admitted: number; readonly running: number; readonly waiting: number };
}

export function createHeavy(limits: HeavyLimits = HEAVY): Heavy {
  const places = new Map<string, number>();
  const queue = new Set<() => void>();
  let admitted = 0;
  let running = 0;

  const refusal = (): Refused =>
    new Refused(503, 'The service is busy with other texts. Nothing was kept; send it again in a little while.', [], {
      'Retry-After': String(limits.retrySeconds),
    });

  function leave(address: string): void {
    admitted--;
    const left = (places.get(address) ?? 1) - 1;
    if (left === 0) places.delete(address);
    else places.set(address, left);
  }

  /** Resolves when the job may run; from then on it counts as running. */
  function turn(): Promise<void> {
    if (running < limits.running) {
      running++;
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const start = (): void => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        queue.delete(start);
        reject(refusal());
      }, limits.waitMs);
      queue.add(start);
    });
  }

  /** Hands the turn on to who has waited longest. */
  function done(): void {
    const [first] = queue;
    if (!first) {
      running--;
      return;
    }
    queue.delete(first);
    first();
  }

  return {
    admit(address) {
      const own = places.get(address) ?? 0;
      if (admitted >= limits.admitted || own >= limits.perAddress) throw refusal();
      admitted++;
      places.set(address, own + 1);
      let isLeft = false;
      return () => {
        if (!isLeft) leave(address);
        isLeft = true;
      };
    },
    async run(job) {
      await turn();
      try {
        return await job();
      } finally {
        done();
      }
    },
    load: () => ({ admitted, running, waiting: queue.size }),
  };
}
