/** Jobs of which a few run at a time; the others wait in turn, so many at most and only for so long. */

export interface QueueLimits {
  /** Jobs that run at a time. */
  readonly running: number;
  /** Jobs that wait at a time. */
  readonly waiting: number;
  /** In milliseconds. */
  readonly waitMs: number;
}

export interface Queue {
  /** Runs the job when it is its turn. Rejects with a refusal where too many wait, or for too long. */
  run<T>(job: () => Promise<T>): Promise<T>;
  load(): { readonly running: number; readonly waiting: number };
}

export function createQueue(limits: QueueLimits, refusal: () => Error): Queue {
  const queue = new Set<() => void>();
  let running = 0;

  /** Resolves when the job may run; from then on it counts as running. */
  function turn(): Promise<void> {
    if (running < limits.running) {
      running++;
      return Promise.resolve();
    }
    if (queue.size >= limits.waiting) return Promise.reject(refusal());
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
    async run(job) {
      await turn();
      try {
        return await job();
      } finally {
        done();
      }
    },
    load: () => ({ running, waiting: queue.size }),
  };
}
