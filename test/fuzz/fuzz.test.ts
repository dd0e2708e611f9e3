import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyInput } from './inputs.js';
import { broken } from './laws.js';
import { openTarget, type Target } from './target.js';

let target: Target;
beforeAll(async () => {
  target = await openTarget();
});
afterAll(() => target.close());

/** `npm run fuzz -- --runs 100000` tries more. */
const RUNS = 400;
const MS = 120_000;

it(
  'answers whatever is asked without failing, hanging, or giving back what was sent unescaped; every span is in its text',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        expect(broken(await target.ask(input), input)).toEqual([]);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  },
  MS,
);
