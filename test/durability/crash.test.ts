import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { random } from '../bench/random.js';
import { crashRounds, serviceKiller } from './rounds.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run crash` runs a hundred rounds; each takes a start. */
const ROUNDS = 2;
const MS = 180_000;

it(
  'finds everything that was acknowledged again after kill -9 amid writing, and nothing by halves',
  async () => {
    const environment = { DATA_DIR: folder };
    const outcome = await crashRounds({ rounds: ROUNDS, next: random(1), environment, kill: serviceKiller });
    expect(outcome).toMatchObject({ lost: [], half: [], strange: [], integrity: ['ok'] });
    expect(outcome.acknowledged.articles).toBeGreaterThan(0);
  },
  MS,
);
