/** Wrong tokens by address: whoever guesses too often has to wait, also with the right one. */

import { ipKeyGenerator } from 'express-rate-limit';
import { GUESSES } from './limits.js';

export interface Guesses {
  /** Seconds until this address may try again; 0: now. `now` in milliseconds. */
  wait(address: string, now: number): number;
  /** Notes a wrong one. */
  wrong(address: string, now: number): void;
}

interface Tally {
  readonly count: number;
  /** When it is forgotten, in milliseconds. */
  readonly until: number;
}

/** A caller with IPv6 has a whole network of addresses. */
const keyOf = (address: string): string => (address.includes(':') ? ipKeyGenerator(address) : address);

export function createGuesses(): Guesses {
  const tallies = new Map<string, Tally>();
  const tallyOf = (address: string, now: number): Tally => {
    const known = tallies.get(keyOf(address));
    return known && known.until > now ? known : { count: 0, until: now + GUESSES.withinMs };
  };
  return {
    wait(address, now) {
      const { count, until } = tallyOf(address, now);
      return count < GUESSES.most ? 0 : Math.ceil((until - now) / 1_000);
    },
    wrong(address, now) {
      const { count, until } = tallyOf(address, now);
      tallies.delete(keyOf(address));
      if (tallies.size >= GUESSES.addresses) tallies.delete(tallies.keys().next().value!);
      tallies.set(keyOf(address), { count: count + 1, until });
    },
  };
}
