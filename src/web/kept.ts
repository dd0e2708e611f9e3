/** What many pages show and takes some work to make: made once a minute, however many ask. */

import type { Verifier } from '../verifier.js';

/** It may be so old. */
const KEPT_MS = 60_000;
/** So many are kept; more are made anew each time. */
const KEPT_MAX = 50;

interface Kept<T> {
  readonly at: number;
  readonly made: Promise<T>;
}

const forgetting: ((verifier: Verifier) => void)[] = [];

/** Keeps what is made for a verifier, by a key. */
export function keeping<T>() {
  const kept = new WeakMap<Verifier, Map<string, Kept<T>>>();
  forgetting.push((verifier) => void kept.delete(verifier));
  return (verifier: Verifier, key: string, make: () => Promise<T>): Promise<T> => {
    const ours = kept.get(verifier) ?? new Map<string, Kept<T>>();
    kept.set(verifier, ours);
    const known = ours.get(key);
    if (known && Date.now() - known.at < KEPT_MS) return known.made;
    if (ours.size >= KEPT_MAX) ours.clear();
    const made = make();
    ours.set(key, { at: Date.now(), made });
    // A store that did not answer is asked again.
    made.catch(() => ours.delete(key));
    return made;
  };
}

/** All of it is made anew: it may show what must be shown no more. */
export function forgetKept(verifier: Verifier): void {
  for (const forget of forgetting) forget(verifier);
}
