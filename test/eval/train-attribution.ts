/**
 * Trains the weight tables of the extraction on annotated articles and writes them into `src/extract`:
 *
 *     npx tsx test/eval/train-attribution.ts news/train.jsonl wikinews/dev.jsonl bbc/dev.jsonl
 *     npx tsx test/eval/train-attribution.ts … --check [--control news/dev.jsonl] [--errors]
 *
 * Files of both forms that `gold.ts` tells of may be named. `--check` writes nothing and reports what articles, publishers
 * and whole kinds of news reach that were held out. The tables hold facts about the shape of sentences; no name and no
 * sentence of the articles goes into them.
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { factHashes } from './facts.js';
import { type GoldArticle, readGold } from './gold.js';
import { checkChoices, checkKinds, checkThirds } from './holdout.js';
import { examplesOf, learn, SETTINGS, TABLES, type Table } from './learning.js';
import { accuracy, type Example, trained } from './ranking.js';

const FILES: Readonly<Record<Table, { file: string; name: string; what: string }>> = {
  attribution: {
    file: 'attribution-weights',
    name: 'ATTRIBUTION',
    what: 'who spoke a quotation; the facts are those of `features.ts`',
  },
  antecedents: {
    file: 'antecedent-weights',
    name: 'ANTECEDENTS',
    what: 'the question for whom a pronoun stands; the facts are those of `antecedents.ts`',
  },
  statements: {
    file: 'statement-weights',
    name: 'STATEMENTS',
    what: 'the question whether a quotation is a statement; the facts are those of `statements.ts`',
  },
};

/** The tables' names as the extraction imports them. */
const TABLE_NAMES: Readonly<Record<Table, string>> = {
  attribution: 'ATTRIBUTION_TABLE',
  antecedents: 'ANTECEDENT_TABLE',
  statements: 'STATEMENT_TABLE',
};

/** What the kinds of news are, by the folder of their file. */
const SOURCES: ReadonlyMap<string, string> = new Map([
  ['news', 'articles of US political news, annotated in PolNeAR 1.0'],
  ['wikinews', 'Wikinews articles of 2020 (CC BY 2.5)'],
  ['bbc', 'BBC News articles of 2004 and 2005'],
]);

/** Weights nearer to nought than this change next to nothing and are left out. */
const WEIGHT_MIN = 0.02;

function table(found: ReadonlyMap<string, number>): string {
  const lines = [...found].filter(([, weight]) => Math.abs(weight) >= WEIGHT_MIN).sort(([a], [b]) => (a < b ? -1 : 1));
  return lines
    .map(
      ([fact, weight]) =>
        `${fact.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\t${weight.toFixed(2)}`,
    )
    .join('\n');
}

/** “840 articles of US political news, …”: what a table was trained on. */
function sourcesOf(articles: readonly GoldArticle[]): string[] {
  const kinds = [...new Set(articles.map(({ kind }) => kind))];
  return kinds.map((of) => `${articles.filter(({ kind }) => kind === of).length} ${SOURCES.get(of) ?? of}`);
}

/** What is written beside each table: what it was trained on, when, and the hash of its facts. */
interface Origin {
  readonly on: readonly string[];
  readonly at: string;
}

function write(which: Table, examples: readonly Example[], { on, at }: Origin): void {
  const { file, name, what } = FILES[which];
  const found = trained(examples, SETTINGS[which]);
  const header = `/**\n * Trained weights for ${what}. One \`fact<tab>weight\` a line, sorted;\n * a positive weight speaks for, a negative one against. They hold facts about the shape of sentences, and no words of the articles\n * but verbs and nouns that all news has. Written by test/eval/train-attribution.ts.\n */\n`;
  const sources = on.map((source) => `    '${source}',\n`).join('');
  const origin = `/** What the table was trained on, when, and a hash of the facts it weighs, which a test compares. */\nexport const ${name}_TRAINED = {\n  on: [\n${sources}  ],\n  at: '${at}',\n  facts: '${factHashes()[which]}',\n} as const;\n\n`;
  writeFileSync(
    new URL(`../../src/extract/${file}.ts`, import.meta.url),
    `${header}${origin}export const ${TABLE_NAMES[which]} = \`\n${table(found)}\n\`;\n`,
  );
  console.log(
    `${which}: ${examples.length} examples, right on ${(100 * accuracy(found, examples)).toFixed(1)} % of them`,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, control: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
if (positionals.length === 0)
  throw new Error('Name the files of annotated articles to train on: npx tsx test/eval/train-attribution.ts A.jsonl …');
const articles = positionals.flatMap(readGold);
const lessons = learn(articles);
if (values.check) {
  checkChoices(lessons);
  checkThirds(articles, lessons, { errors: values.errors });
  checkKinds(articles, lessons, values.control ? readGold(values.control) : []);
} else {
  const all = examplesOf(lessons, () => true);
  const origin = { on: sourcesOf(articles), at: new Date().toISOString().slice(0, 10) };
  for (const which of TABLES) write(which, all[which], origin);
}
