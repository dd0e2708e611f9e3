/** The packages that are compared with, installed for a run only: `package.json` here above. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const BENCH = resolve(import.meta.dirname, '..');

export function installPeers(): void {
  if (existsSync(resolve(BENCH, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', BENCH], { stdio: 'inherit' });
}
