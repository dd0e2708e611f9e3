/**
 * When a thread may be ended from outside: only while it is at work that touches no store. Ended amid a call of the
 * SQLite driver, it takes the whole process with it. Both sides see one number, so neither is ever too late.
 */

import { StoreError } from '../verifier.js';

/** Between two pieces of work: the store may be at work. Any higher number is that of a piece of work. */
const BETWEEN = 0;
const SHUT = -1;

export class Gate {
  private readonly state: Int32Array;
  private turn = BETWEEN;

  /** The other side’s gate is made of this one’s `shared`. */
  constructor(readonly shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.state = new Int32Array(shared);
  }

  /** In the thread: does work that touches no store, once `begin` has been told its number. */
  pass<T>(begin: (turn: number) => void, work: () => T): T {
    const turn = ++this.turn;
    begin(turn);
    if (Atomics.compareExchange(this.state, 0, BETWEEN, turn) === SHUT)
      throw new StoreError('The service is being stopped.');
    try {
      return work();
    } finally {
      // Whoever shut it ends the thread; nothing may be begun any more.
      if (Atomics.compareExchange(this.state, 0, turn, BETWEEN) === SHUT) Atomics.wait(this.state, 0, SHUT);
    }
  }

  /** From outside: whether the thread is still at this piece of work; if so, it may be ended, and does nothing after it. */
  shutAt(turn: number): boolean {
    return Atomics.compareExchange(this.state, 0, turn, SHUT) === turn;
  }

  /** From outside: no further work is begun. Whether the thread may be ended at once; else it ends what it is about. */
  shut(): boolean {
    return Atomics.exchange(this.state, 0, SHUT) > BETWEEN;
  }
}
