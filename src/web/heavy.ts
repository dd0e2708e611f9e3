/** A bounded queue for work that takes seconds: what does not fit in is refused at once, instead of piling up. */

import { createQueue } from '../sources/queue.js';
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
  let admitted = 0;

  const refusal = (): Refused =>
    new Refused(503, 'The service is busy with other texts. Nothing was kept; send it again in a little while.', [], {
      'Retry-After': String(limits.retrySeconds),
    });

  // Whoever was let in may wait.
  const jobs = createQueue({ ...limits, waiting: limits.admitted }, refusal);

  function leave(address: string): void {
    admitted--;
    const left = (places.get(address) ?? 1) - 1;
    if (left === 0) places.delete(address);
    else places.set(address, left);
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
    run: jobs.run,
    load: () => ({ admitted, ...jobs.load() }),
  };
}
