/** The embedded stores of a run, a folder for each size. */

import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './found.js';
import { step } from './steps.js';

export interface Embedded {
  folder(size: number): string;
  /** Fills the store, unless an earlier run did; what that told is kept beside it. */
  built(size: number): Built;
  /** How much of the archive the size means, without a store where there is none. */
  extent(size: number): Pick<Built, 'articles' | 'passages'>;
  /** In bytes. */
  onDisk(size: number): number;
  /** Does something that changes the store, to a copy. */
  withCopy<T>(size: number, work: (folder: string) => T): T;
}

export function embedded(home: string): Embedded {
  const folder = (size: number): string => join(home, String(size));
  const told = (size: number): string => join(folder(size), 'built.json');

  function built(size: number): Built {
    if (existsSync(told(size))) return JSON.parse(readFileSync(told(size), 'utf8')) as Built;
    const found = step<Built>('build', folder(size), size);
    writeFileSync(told(size), JSON.stringify(found));
    return found;
  }

  return {
    folder,
    built,
    extent: (size) => (existsSync(told(size)) ? built(size) : step('extent', size)),
    onDisk: (size) => statSync(join(folder(size), 'corpus.sqlite')).size,
    withCopy(size, work) {
      built(size);
      const copy = `${folder(size)}-copy`;
      cpSync(folder(size), copy, { recursive: true });
      try {
        return work(copy);
      } finally {
        rmSync(copy, { recursive: true });
      }
    },
  };
}
