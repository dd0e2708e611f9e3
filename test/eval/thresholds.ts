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
import { type Alignment, align } from '../../src/check/align.js';
import { readClaim } from '../../src/check/claim.js';
import { findHome, type Home } from '../../src/check/home.js';
import { sharedKeys } from '../../src/check/keys.js';
import { LIMITS, type Limits } from '../../src/check/limits.js';
import { claimLine, type Line } from '../../src/check/line.js';
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
    'per-class': { type: 'string', default: '40' },
    publishers: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

/** The classes where finding is hardest, by what it should make of their claims. */
const HOMES: readonly (readonly [RegExp, Home['kind']])[] = [
  [/^(?:quotes of other articles|common phrases)$/, 'none'],
  [/^(?:same|other) speaker, (?:same|other) article$/, 'splice'],
  [/^(?:reporter’s prose|indirect speech)$/, 'prose'],
  [/^(?:first 5–8 words|quantifier|name|place|silent cut hides a negation|a third of the words)$/, 'statement'],
  [/^(?:\[pronoun → name\]|one letter in twelve mistyped|two phrases swapped|one content word changed)$/, 'statement'],
];
/** Strangers are few among so many classes: take more. */
const STRANGERS_MAX = 400;

interface Sample {
  readonly quote: string;
  readonly candidates: Candidates;
  readonly home: Home['kind'];
  /** The alignments under the thresholds as they are: most thresholds leave them alone. */
  readonly aligned: Map<string, Alignment | null>;
}

async function samplesOf(engine: Engine, world: World): Promise<Sample[]> {
  const found: Sample[] = [];
  for (const kind of ROWS.flatMap(({ kinds }) => kinds)) {
    const home = HOMES.find(([name]) => name.test(kind.name))?.[1];
    if (!home) continue;
    const most = home === 'none' ? STRANGERS_MAX : Number(values['per-class']);
    let taken = 0;
    for (const { quote } of kind.claims(world, randomOf(seed ^ seedOf(kind.name)))) {
      if (taken++ === most) break;
      found.push({ quote, home, candidates: await engine.candidates(quote), aligned: new Map() });
    }
  }
  return found;
}

/** These change the bits of words, and with them the alignments. */
const OF_WORDS: readonly (keyof Limits)[] = ['absentPassages', 'wordBitsMin'];

/** A line is known by where it begins and ends: no two candidates of one quote agree in all of that. */
const lineKey = ({ offset, words }: Line): string => `${offset} ${words.length} ${words[0]?.end} ${words.at(-1)?.end}`;

/** Aligns, or remembers having aligned. */
const remembering =
  (aligned: Sample['aligned']): typeof align =>
  (claim, source, keys) => {
    const key = lineKey(source);
    if (!aligned.has(key)) aligned.set(key, align(claim, source, keys));
    return aligned.get(key) ?? null;
  };

function kindOf({ quote, candidates, aligned }: Sample, limits: Limits): Home['kind'] {
  const keys = sharedKeys();
  const claim = claimLine(readClaim(quote), keys, bitsIn(candidates, limits));
  const same = OF_WORDS.every((name) => limits[name] === LIMITS[name]);
  return findHome(claim, candidates, { keys, limits, align: same ? remembering(aligned) : align }).kind;
}

function count(samples: readonly Sample[], limits: Limits): Counts {
  const counts = { strangers: 0, found: 0, ours: 0, missed: 0, mistaken: 0 };
  for (const sample of samples) {
    const got = kindOf(sample, limits);
    if (sample.home === 'none') {
      counts.strangers++;
      if (got !== 'none') counts.found++;
      continue;
    }
    counts.ours++;
    if (got === 'none') counts.missed++;
    else if (got !== sample.home) counts.mistaken++;
  }
  return counts;
}

/** A threshold is tried at these multiples of its value; 1 must be among them. */
const FACTORS = [0.5, 0.75, 0.9, 1, 1.1, 1.3, 1.6];

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
