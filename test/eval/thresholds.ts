/**
 * What each threshold of finding costs on either side: sweeps every one in `src/check/limits.ts` around its value, the
 * others as they are, and counts quotes that no article holds but that are found, quotes of the articles that are not
 * found, and claims found as another kind of thing (a splice as one statement, prose as a quotation).
 *
 *     npm run eval:thresholds -- ARTICLES.jsonl [--seed N] [--per-class N] [--publishers A,B] [--write]
 *
 * Prints a table; `--write` also puts it into test/eval/THRESHOLDS.md with a plot, thresholds.svg. Figures only.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readClaim } from '../../src/check/claim.js';
import { findHome, type Home } from '../../src/check/home.js';
import { sharedKeys } from '../../src/check/keys.js';
import { LIMITS, type Limits } from '../../src/check/limits.js';
import { claimLine } from '../../src/check/line.js';
import { bitsIn } from '../../src/check/weigh.js';
import type { Candidates } from '../../src/model.js';
import { type Counts, type Curve, curvesTable, plotOf } from './thresholds/report.js';
import { readArticles, split } from './verdicts/articles.js';
import { type Engine, openEngine } from './verdicts/engine.js';
import type { World } from './verdicts/model.js';
import { randomOf, seedOf } from './verdicts/random.js';
import { ROWS } from './verdicts/table.js';
import { type Read, worldOf } from './verdicts/world.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    'per-class': { type: 'string', default: '60' },
    publishers: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

/** Rows of the table of verdicts by what finding should make of their claims. */
const HOMES: readonly (readonly [RegExp, Home['kind']])[] = [
  [/not-found$/, 'none'],
  [/spliced$/, 'splice'],
  [/unquoted$/, 'prose'],
  [/exact$|meaning$|altered|edited$|right passage$/, 'statement'],
];
/** Strangers are few among so many classes: take all. */
const STRANGERS_MAX = 2_000;

interface Sample {
  readonly quote: string;
  readonly candidates: Candidates;
  readonly home: Home['kind'];
}

async function samplesOf(engine: Engine, world: World): Promise<Sample[]> {
  const found: Sample[] = [];
  for (const { title, required, kinds } of ROWS) {
    const home = HOMES.find(([row]) => row.test(title))?.[1];
    if (required === null || !home) continue;
    const most = home === 'none' ? STRANGERS_MAX : Number(values['per-class']);
    for (const kind of kinds) {
      let count = 0;
      for (const { quote } of kind.claims(world, randomOf(seed ^ seedOf(kind.name)))) {
        if (count++ === most) break;
        found.push({ quote, home, candidates: await engine.candidates(quote) });
      }
    }
  }
  return found;
}

function count(samples: readonly Sample[], limits: Limits): Counts {
  const counts = { strangers: 0, found: 0, ours: 0, missed: 0, mistaken: 0 };
  for (const { quote, home, candidates } of samples) {
    const keys = sharedKeys();
    const claim = claimLine(readClaim(quote), keys, bitsIn(candidates, limits));
    const got = findHome(claim, candidates, keys, limits).kind;
    if (home === 'none') {
      counts.strangers++;
      if (got !== 'none') counts.found++;
      continue;
    }
    counts.ours++;
    if (got === 'none') counts.missed++;
    else if (got !== home) counts.mistaken++;
  }
  return counts;
}

/** A threshold is tried at these multiples of its value; 1 must be among them. */
const FACTORS = [0.5, 0.7, 0.85, 1, 1.15, 1.3, 1.6, 2];

const scaled = (value: Limits[keyof Limits], factor: number): Limits[keyof Limits] =>
  typeof value === 'number' ? value * factor : [value[0] * factor, value[1] * factor, value[2] * factor];

function sweep(samples: readonly Sample[]): Curve[] {
  const now = count(samples, LIMITS);
  return (Object.keys(LIMITS) as (keyof Limits)[]).map((name) => ({
    name,
    value: LIMITS[name],
    points: FACTORS.map((factor) => ({
      factor,
      counts: factor === 1 ? now : count(samples, { ...LIMITS, [name]: scaled(LIMITS[name], factor) }),
    })),
  }));
}

async function run(path: string): Promise<void> {
  const wanted = values.publishers.split(',').filter(Boolean);
  const articles = readArticles(path).filter(
    ({ publisher }) => wanted.length === 0 || wanted.includes(publisher ?? ''),
  );
  const { corpus, heldOut } = split(articles, randomOf(seed));
  const engine = openEngine();
  try {
    const read: Read[] = [];
    for (const article of corpus) read.push(...[(await engine.add(article)) ?? []].flat());
    const curves = sweep(await samplesOf(engine, worldOf({ corpus: read, heldOut })));
    const table = curvesTable(
      curves,
      `${read.length} articles, seed ${seed}, up to ${values['per-class']} claims a class`,
    );
    console.log(table);
    if (!values.write) return;
    writeFileSync(new URL('THRESHOLDS.md', import.meta.url), table);
    writeFileSync(new URL('thresholds.svg', import.meta.url), plotOf(curves));
  } finally {
    await engine.close();
  }
}

const path = positionals[0];
if (!path) {
  console.error('Name a file of annotated articles: npm run eval:thresholds -- ARTICLES.jsonl');
  process.exitCode = 2;
} else await run(path);
