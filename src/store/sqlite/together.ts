/** One wait for the disk for several writes that come at about the same time (a group commit). */

/** As many as requests are under way at once, or nearly: more would wait for longer than they gain. */
const TOGETHER_MAX = 16;

const turnOfLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Hands over one at a time to a `write` that takes several in one transaction. Each turn of the event loop in which
 * more come in is waited for; each promise settles as its write does, so nothing is acknowledged before it is kept.
 */
export function together<T>(write: (all: readonly T[]) => Promise<void>): (one: T) => Promise<void> {
  let gathered: T[] = [];
  let written: Promise<void> | null = null;

  async function gather(): Promise<void> {
    for (let before = 0; gathered.length > before && gathered.length < TOGETHER_MAX; ) {
      before = gathered.length;
      await turnOfLoop();
    }
    const all = gathered;
    gathered = [];
    written = null;
    await write(all);
  }

  return (one) => {
    gathered.push(one);
    written ??= gather();
    return written;
  };
}
