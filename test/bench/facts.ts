/** What a run has found so far, a file for each part and size, so that parts can be run one by one and told together. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Found, Part } from './found.js';

export interface Fact<T> {
  /** As it was asked for: 1000, 10000 … */
  readonly size: number;
  /** When it was found: `2026-11-24`. */
  readonly date: string;
  /** Load average of the five minutes before. */
  readonly load: number;
  /** The command’s options. */
  readonly options: string;
  readonly found: T;
}

export interface Facts {
  /** Instead of what an earlier run found of the same. */
  keep<P extends Part>(part: P, size: number, found: Found[P]): void;
  /** By size, the smallest first. */
  of<P extends Part>(part: P): Fact<Found[P]>[];
}

/** The facts in a folder, which is made where there is none. */
export function openFacts(folder: string, options: string): Facts {
  mkdirSync(folder, { recursive: true });
  return {
    keep(part, size, found) {
      const date = new Date().toISOString().slice(0, 10);
      const fact = { size, date, load: loadavg()[1]!, options, found };
      writeFileSync(join(folder, `${part}-${size}.json`), JSON.stringify(fact));
    },
    of<P extends Part>(part: P) {
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(`${part}-`)) : [];
      return names
        .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Fact<Found[P]>)
        .sort((a, b) => a.size - b.size);
    },
  };
}
