/**
 * Measures the extraction on annotated articles, by class, with its speed and memory:
 *
 *     npm run eval -- GOLD.jsonl [--out PREDICTIONS.jsonl] [--errors N]
 *
 * The predictions are written as the scorer that came with the annotations reads them.
 */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../src/extract/extract.js';
import { readGold } from './gold.js';
import { people } from './people.js';
import { predict } from './predict.js';
import { f1, type Score, score } from './score.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, errors: { type: 'string', default: '0' } },
});
const [path] = positionals;
if (!path) throw new Error('Name the file of annotated articles: npm run eval -- GOLD.jsonl');

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

function print(found: Score): void {
  console.log(
    `quotations ${found.gold}, predicted ${found.predicted}, on marks that quote nobody ${found.onNegatives} of ${found.negatives}`,
  );
  console.log(`span exact F1          ${percent(f1(found.exact, found.predicted, found.gold))}`);
  console.log(`end-to-end strict F1   ${percent(f1(found.right, found.predicted, found.gold))}`);
  console.log(`\n${'class'.padEnd(28)}   gold  found  right`);
  for (const [name, tally] of [...found.classes].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      `${name.padEnd(28)} ${String(tally.gold).padStart(6)}  ${percent(tally.exact / tally.gold)}  ${percent(tally.right / tally.gold)}`,
    );
}

const articles = readGold(path);
/** The first articles are read twice, so that the time is that of a program that runs. */
const WARM_UP = 40;
for (const article of articles.slice(0, WARM_UP)) extract(article.text);
const started = process.hrtime.bigint();
const predictions = articles.map((article) => predict(article, extract));
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const out = values.out ?? join(mkdtempSync(join(tmpdir(), 'quotes-')), 'predictions.jsonl');
writeFileSync(out, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));

const found = score(articles, new Map(predictions.map((prediction) => [prediction.id, prediction])));
print(found);
const { humans, split, shared, slips } = people(articles, predictions);
console.log(`\n${humans} people quoted by name: ${split} have two entries or more; ${shared} entries hold two people`);
const megabytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article.text), 0) / 1e6;
console.log(
  `\n${megabytes.toFixed(2)} MB in ${seconds.toFixed(2)} s: ${(megabytes / seconds).toFixed(2)} MB/s, at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
);
console.log(`predictions: ${out}`);
for (const { id, kind, text, detail } of found.errors.slice(0, Number(values.errors)))
  console.log(`${kind}\t${id}\t${text.slice(0, 80).replace(/\s+/g, ' ')}\t${detail}`);
for (const slip of slips.slice(0, Number(values.errors))) console.log(slip);
