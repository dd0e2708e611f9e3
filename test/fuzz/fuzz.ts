/**
 * `npm run fuzz [-- --runs 100000 --seed 1]`: that many requests made up by rule; stops at the first answer that breaks
 * a law, with the smallest request found that does. Prints how many there were of each status, and the slowest.
 */

import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { anyInput } from './inputs.js';
import { broken } from './laws.js';
import { openTarget } from './target.js';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
/** A target is replaced after so many, with what it was fed. */
const PER_TARGET = 2_000;

const statuses: Record<string, number> = {};
let slowest = 0;
let slowestPath = '';
for (let done = 0; done < runs; done += PER_TARGET) {
  const target = await openTarget();
  const property = fc.asyncProperty(anyInput, async (input) => {
    const answer = await target.ask(input);
    statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    if (answer.ms > slowest) [slowest, slowestPath] = [answer.ms, `${input.method} ${input.path.slice(0, 100)}`];
    const wrong = broken(answer, input);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });
  const numRuns = Math.min(PER_TARGET, runs - done);
  await fc.assert(property, { numRuns, seed: seed + done, endOnFailure: false });
  await target.close();
  process.stderr.write(`${done + numRuns}: ${JSON.stringify(statuses)}\n`);
}
process.stdout.write(
  `${JSON.stringify({ runs, seed, statuses, slowestMs: Math.round(slowest), slowestPath }, null, 2)}\n`,
);
