/** How the service does while it is under load: its memory, and how late its event loop is. */

import { readFileSync } from 'node:fs';
import type { Service } from '../durability/service.js';
import type { Sample } from './fit.js';

const MB = 1024 * 1024;

/** Makes the service collect its garbage when it is sent SIGUSR2, so that what is left is in use. */
export const COLLECTING: readonly string[] = [
  '--expose-gc',
  '--import',
  `data:text/javascript,${encodeURIComponent('process.on("SIGUSR2", () => { gc(); gc(); })')}`,
];

export interface Watched {
  readonly resident: readonly Sample[];
  readonly heap: readonly Sample[];
  /** The longest delays of the event loop between two looks, in milliseconds. */
  readonly delays: readonly number[];
}

export interface Watch {
  look(): Promise<void>;
  readonly watched: Watched;
}

const figure = (metrics: string, name: string): number =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1] ?? Number.NaN);

const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

/** `collects`: whether the service was started with `COLLECTING`. */
export function createWatch({ address, pid }: Service, collects: boolean): Watch {
  const start = performance.now();
  const resident: Sample[] = [];
  const heap: Sample[] = [];
  const delays: number[] = [];
  return {
    watched: { resident, heap, delays },
    async look() {
      if (collects) process.kill(pid, 'SIGUSR2');
      const metrics = await (await fetch(`${address}/metrics`, { headers: { connection: 'close' } })).text();
      const at = (performance.now() - start) / 1_000;
      resident.push({ at, value: residentOf(pid) });
      heap.push({ at, value: figure(metrics, 'nodejs_heap_size_used_bytes') / MB });
      delays.push(1_000 * figure(metrics, 'nodejs_eventloop_lag_max_seconds'));
    },
  };
}
