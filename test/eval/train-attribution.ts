/**
 * Trains the weight tables of the extraction on annotated articles and writes them into `src/extract`:
 *
 *     npx tsx test/eval/train-attribution.ts TRAIN.jsonl [--check]
 *
 * `--check` writes nothing and reports accuracy on publishers that were held out, a third of them at a time. The tables hold
 * facts about the shape of sentences; no name and no sentence of the articles goes into them.
 */

import { writeFileSync } from 'node:fs';
import type { Tables } from '../../src/extract/attribution.js';
import { extractWith } from '../../src/extract/extract.js';
import { type Weights, weights, weightsOf } from '../../src/extract/weights.js';
import { allLessons, groupOf, type Lessons } from './examples.js';
import { type GoldArticle, readGold } from './gold.js';
import { predict } from './predict.js';
import { accuracy, type Example, type Settings, trained } from './ranking.js';
import { f1, score } from './score.js';

type Table = keyof Lessons;

/** Chosen by accuracy on held-out publishers. */
const SETTINGS: Readonly<Record<Table, Settings>> = {
  attribution: { epochs: 8, rate: 0.15, penalty: 2e-3, seenMin: 4 },
  antecedents: { epochs: 20, rate: 0.1, penalty: 3e-3, seenMin: 5 },
  statements: { epochs: 15, rate: 0.1, penalty: 1e-2, seenMin: 4 },
};

const FILES: Readonly<Record<Table, { file: string; name: string; what: string }>> = {
  attribution: {
    file: 'attribution-weights',
    name: 'ATTRIBUTION_TABLE',
    what: 'who spoke a quotation; the facts are those of `features.ts`',
  },
  antecedents: {
    file: 'antecedent-weights',
    name: 'ANTECEDENT_TABLE',
    what: 'for whom a pronoun stands; the facts are those of `antecedents.ts`',
  },
  statements: {
    file: 'statement-weights',
    name: 'STATEMENT_TABLE',
    what: 'whether a quotation is a statement; the facts are those of `statements.ts`',
  },
};

/** Weights nearer to nought than this change next to nothing and are left out. */
const WEIGHT_MIN = 0.02;

const tablesFrom = ({ attribution, antecedents }: Lessons): Tables => ({
  attribution: weightsOf(trained(attribution, SETTINGS.attribution)),
  antecedents: weightsOf(trained(antecedents, SETTINGS.antecedents)),
});

const withoutGroups = (lessons: Lessons, out: ReadonlySet<string>): Lessons => ({
  attribution: without(lessons.attribution, out),
  antecedents: without(lessons.antecedents, out),
  statements: without(lessons.statements, out),
});

/**
 * What the articles teach. The chain of pronouns depends on the tables, so that they are gone through with the true
 * history twice; then once more with the history that tables decide which have not seen the publisher, as the
 * extraction will have it (after DAgger: Ross, Gordon and Bagnell, A Reduction of Imitation Learning, 2011).
 */
function learn(articles: readonly GoldArticle[]): Lessons {
  const none = weights('');
  const first = allLessons(articles, { attribution: none, antecedents: none }, 'true');
  const second = allLessons(articles, tablesFrom(first), 'true');
  const all: Lessons = { attribution: [], antecedents: [], statements: [] };
  for (const out of thirds(articles.map(groupOf))) {
    const held = articles.filter((article) => out.has(groupOf(article)));
    const some = allLessons(held, tablesFrom(withoutGroups(second, out)), 'decided');
    for (const which of Object.keys(FILES) as Table[]) all[which].push(...some[which]);
  }
  return all;
}

function table(found: ReadonlyMap<string, number>): string {
  const lines = [...found].filter(([, weight]) => Math.abs(weight) >= WEIGHT_MIN).sort(([a], [b]) => (a < b ? -1 : 1));
  return lines
    .map(
      ([fact, weight]) =>
        `${fact.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\t${weight.toFixed(2)}`,
    )
    .join('\n');
}

function write(which: Table, examples: readonly Example[]): void {
  const { file, name, what } = FILES[which];
  const found = trained(examples, SETTINGS[which]);
  const header = `/**\n * Trained weights for ${what}. One \`fact<tab>weight\` a line,\n * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.\n */\n`;
  writeFileSync(
    new URL(`../../src/extract/${file}.ts`, import.meta.url),
    `${header}export const ${name} = \`\n${table(found)}\n\`;\n`,
  );
  console.log(
    `${which}: ${examples.length} examples, right on ${(100 * accuracy(found, examples)).toFixed(1)} % of them`,
  );
}

/** The publishers by thirds. */
function thirds(groups: Iterable<string>): ReadonlySet<string>[] {
  const all = [...new Set(groups)].sort();
  return [0, 1, 2].map((third) => new Set(all.filter((_, at) => at % 3 === third)));
}

const without = (examples: readonly Example[], out: ReadonlySet<string>): Example[] =>
  examples.filter(({ group }) => !out.has(group));

function check(which: Table, examples: readonly Example[]): void {
  let right = 0;
  for (const out of thirds(examples.map(({ group }) => group))) {
    const held = examples.filter(({ group }) => out.has(group));
    const share = accuracy(trained(without(examples, out), SETTINGS[which]), held);
    right += share * held.length;
    console.log(`${which} without ${[...out].join(', ')}: ${(100 * share).toFixed(1)} %`);
  }
  console.log(`${which} on held-out publishers: ${((100 * right) / examples.length).toFixed(2)} %`);
}

/** The whole extraction on publishers that its tables were not trained on; prints strict F1. */
function checkWhole(articles: readonly GoldArticle[], lessons: Lessons): void {
  const sum = { right: 0, predicted: 0, gold: 0 };
  for (const out of thirds(articles.map(groupOf))) {
    const [attribution, antecedents, statements] = (['attribution', 'antecedents', 'statements'] as const).map(
      (which) => weightsOf(trained(without(lessons[which], out), SETTINGS[which])),
    ) as [Weights, Weights, Weights];
    const held = articles.filter((article) => out.has(groupOf(article)));
    const read = (text: string) => extractWith({ attribution, antecedents, statements }, text);
    const found = score(held, new Map(held.map((article) => [article.id, predict(article, read)])));
    sum.right += found.right;
    sum.predicted += found.predicted;
    sum.gold += found.gold;
  }
  console.log(
    `end-to-end strict F1 on held-out publishers: ${(100 * f1(sum.right, sum.predicted, sum.gold)).toFixed(2)}`,
  );
}

const [path, flag] = process.argv.slice(2);
if (!path)
  throw new Error(
    'Name the file of annotated articles to train on: npx tsx test/eval/train-attribution.ts TRAIN.jsonl',
  );
const articles = readGold(path);
const all = learn(articles);
for (const which of Object.keys(FILES) as Table[]) (flag === '--check' ? check : write)(which, all[which]);
if (flag === '--check') checkWhole(articles, all);
