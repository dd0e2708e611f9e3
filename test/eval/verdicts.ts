/**
 * The table of verdicts on claims with known answers, made from real statements with a seed.
 *
 *     npm run eval:verdicts -- ARTICLES.jsonl [--seed N] [--per-class N] [--articles N]
 *         [--publishers A,B] [--class NAME] [--errors N] [--json]
 *
 * ARTICLES has one `{id, text, quotes, …}` a line. Nine articles of ten go through the verifier into a store of their
 * own; the others are strangers to it. `--publishers` keeps articles of these alone; `--class` keeps rows and
 * lines whose name holds NAME.
 */

import { parseArgs } from 'node:util';
import { readArticles, split } from './verdicts/articles.js';
import { type Engine, openEngine } from './verdicts/engine.js';
import { judge } from './verdicts/judge.js';
import type { Claim, Kind, World } from './verdicts/model.js';
import {
  passes,
  printConfusion,
  printMistake,
  printRows,
  printTimes,
  printTypes,
  type RowResult,
  worst,
} from './verdicts/print.js';
import { randomOf, seedOf } from './verdicts/random.js';
import { ROWS } from './verdicts/table.js';
import { type Answered, lineOf, percentile, typeScores } from './verdicts/tally.js';
import { type Read, worldOf } from './verdicts/world.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    'per-class': { type: 'string', default: '300' },
    articles: { type: 'string', default: 'Infinity' },
    publishers: { type: 'string', default: '' },
    class: { type: 'string', default: '' },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const perClass = Number(values['per-class']);

/** Faithful quotes asked for each line: the same few sources serve several lines. */
const FAITHFUL_MAX = 60;

async function answer(engine: Engine, claim: Claim): Promise<Answered> {
  const { judgement: got, micros, candidates } = await engine.ask(claim.quote, claim.speaker);
  const faithful = claim.faithful === null ? null : (await engine.ask(claim.faithful, null)).judgement;
  const alarm = faithful && faithful.verdict !== 'verified';
  return { claim, got, outcome: judge(claim, got), alarm, micros, candidates };
}

async function answers(engine: Engine, world: World, kind: Kind): Promise<Answered[]> {
  const found: Answered[] = [];
  const random = randomOf(seed ^ seedOf(kind.name));
  for (const claim of kind.claims(world, random)) {
    if (found.length === perClass) break;
    found.push(await answer(engine, found.length < FAITHFUL_MAX ? claim : { ...claim, faithful: null }));
  }
  return found;
}

async function run(path: string): Promise<void> {
  const wanted = values.publishers.split(',').filter(Boolean);
  const articles = readArticles(path).filter(
    ({ publisher }) => wanted.length === 0 || wanted.includes(publisher ?? ''),
  );
  const { corpus, heldOut } = split(articles, randomOf(seed), Number(values.articles));
  const engine = openEngine();
  try {
    const read: Read[] = [];
    for (const article of corpus) read.push(...[(await engine.add(article)) ?? []].flat());
    const world = worldOf({ corpus: read, heldOut });
    const all: Answered[] = [];
    const rows: RowResult[] = [];
    for (const { title, required, never = false, kinds } of ROWS) {
      const wanted = kinds.filter(({ name }) => `${title} ${name}`.toLowerCase().includes(values.class.toLowerCase()));
      const ofRow: Answered[] = [];
      const lines = [];
      for (const kind of wanted) {
        const answered = await answers(engine, world, kind);
        lines.push(lineOf(kind.name, answered));
        ofRow.push(...answered);
      }
      if (wanted.length > 0) rows.push({ title, required, never, total: lineOf(title, ofRow), lines });
      if (required !== null || values.class) all.push(...ofRow);
    }
    report(rows, all, { articles: read.length, statements: world.excerpts.length });
  } finally {
    await engine.close();
  }
}

function report(rows: readonly RowResult[], all: readonly Answered[], corpus: object): void {
  if (values.json) {
    const micros = all.map((one) => one.micros);
    const times = { median: percentile(micros, 0.5), p99: percentile(micros, 0.99) };
    const judged = rows.map((row) => ({ ...row, passed: passes(row) }));
    console.log(
      JSON.stringify({ seed, perClass, corpus, rows: judged, types: typeScores(all), micros: times }, null, 2),
    );
    return;
  }
  console.log(`seed ${seed}, up to ${perClass} claims a line; in the store: ${JSON.stringify(corpus)}\n`);
  console.log([printRows(rows), printTypes(all), printConfusion(all), printTimes(all)].join('\n\n'));
  for (const mistake of worst(all, Number(values.errors))) console.log(printMistake(mistake));
}

const path = positionals[0];
if (!path) {
  console.error('Name a file of annotated articles: npm run eval:verdicts -- ARTICLES.jsonl');
  process.exitCode = 2;
} else await run(path);
