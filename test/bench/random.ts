/** Random numbers that are the same in every run. */

/** Mulberry32 (public domain, T. Ettinger): numbers from 0 to 1 from a seed. */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One seed out of several numbers. */
export const seedOf = (...parts: readonly number[]): number =>
  parts.reduce((mixed, part) => Math.imul(mixed ^ (part + 0x9e3779b9), 0x85ebca6b) ^ (mixed >>> 13), 0x1234567);

export const pick = <T>(items: readonly T[], next: () => number): T => items[Math.floor(next() * items.length)]!;
