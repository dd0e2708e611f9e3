/** The program as it is installed, compiled into a folder of the run’s own, so that it has its worker threads. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Where its `cli.js` and `main.js` stand. */
export function compiled(home: string): string {
  const folder = join(home, 'program');
  const dist = join(folder, 'dist');
  mkdirSync(folder, { recursive: true });
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.json'), '--outDir', dist, '--incremental', 'false']);
  for (const name of ['package.json', 'views', 'corpus'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return dist;
}
