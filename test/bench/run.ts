/**
 * `npm run bench [-- OPTIONS]`: fills stores of each size, looks altered quotes up in them, and in the same run in an
 * exact scan of the same text in memory and in what one might use instead, each as far as it goes; imports as many
 * articles with the program itself; puts the service under load. Writes RESULTS.md and curve.svg after each part.
 *
 *   --only sqlite,postgres,peers,import,load,lengths   these parts
 *   --sizes 1000,10000     archives of so many passages
 *   --per-kind 200         so many quotes of each kind of change
 *   --peers-to 1000000     the largest size that the peers are asked at
 *   --imports-to 1000000   the largest that is imported
 *   --keep FOLDER          keeps stores and findings there; a store that is there is used, findings are told together
 *   --report               runs nothing: tells what FOLDER holds
 *   --text FILE            these articles instead of generated ones, a line of JSON with a `text` each
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SETTINGS } from './database.js';
import { openFacts } from './facts.js';
import { PARTS, type Part } from './found.js';
import { type Plan, Run } from './parts.js';
import { installPeers } from './peers/install.js';
import { curve } from './report/curve.js';
import { report } from './report/page.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    'per-kind': { type: 'string', default: '200' },
    'peers-to': { type: 'string', default: '1000000' },
    'imports-to': { type: 'string', default: '1000000' },
    keep: { type: 'string' },
    report: { type: 'boolean', default: false },
    text: { type: 'string' },
  },
});

/** What is put under load. */
const LOAD_AT = 100_000;
/** These take more of the generated archive than a run’s own part of it. */
const GENERATED_ONLY: readonly Part[] = ['load', 'lengths'];

function parts(): readonly Part[] {
  const wanted = values.only?.split(',') ?? PARTS.filter((part) => !values.text || !GENERATED_ONLY.includes(part));
  const wrong = wanted.find((part) => !PARTS.includes(part as Part));
  if (wrong !== undefined) throw new Error(`--only: there is no part “${wrong}”. Parts are ${PARTS.join(', ')}.`);
  if (values.only && !values.keep) throw new Error('--only: give --keep FOLDER, so that the other parts are not lost.');
  return wanted as Part[];
}

const sizes = values.sizes.split(',').map(Number);
const plan: Plan = {
  parts: values.report ? [] : parts(),
  sizes: values.text ? [...sizes, Number.MAX_SAFE_INTEGER] : sizes,
  perKind: Number(values['per-kind']),
  peersTo: values.text ? Number.POSITIVE_INFINITY : Number(values['peers-to']),
  importsTo: values.text ? Number.POSITIVE_INFINITY : Number(values['imports-to']),
  loadAt: LOAD_AT,
};

/** The options as they were given, but for where files are. */
const told = process.argv
  .slice(2)
  .join(' ')
  .replace(/--keep[ =]\S+/, '')
  .replace(/(--text[ =])\S+/, '$1FILE')
  .trim();

if (values.text) process.env.BENCH_TEXT = resolve(values.text);
if (plan.parts.includes('peers')) installPeers();
const home = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-'));
mkdirSync(home, { recursive: true });
const facts = openFacts(join(home, 'facts'), told);

/** What was found so far: an interrupted run leaves what it came to. */
function write(): void {
  const page = report(facts, {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    postgres: SETTINGS.join(', '),
    isGenerated: values.text === undefined,
  });
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), page);
  writeFileSync(join(import.meta.dirname, 'curve.svg'), curve(facts));
}

const run = new Run(home, plan, facts);
try {
  await run.all(write);
} finally {
  await run.close();
  if (values.keep === undefined) rmSync(home, { recursive: true });
}
