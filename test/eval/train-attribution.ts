/**
 * Trains the weight tables of the extraction on annotated articles and writes them into `src/extract`:
 *
 *     npx tsx test/eval/train-attribution.ts TRAIN.jsonl [--check]
 *
 * `--check` writes nothing and reports accuracy on publishers that were held out, a third of them at a time. The tables hold
 * facts about the shape of sentences; no name and no sentence of the articles goes into them.
 */

import { writeFileSync } from 'node:fs';
import { weights, weightsOf } from '../../src/extract/weights.js';
import { allLessons, type Lessons } from './examples.js';
import { readGold } from './gold.js';
import { accuracy, type Example, type Settings, trained } from './ranking.js';

type Table = keyof Lessons;

/** Chosen by accuracy on held-out publishers. */
const SETTINGS: Readonly<Record<Table, Settings>> = {
  attribution: { epochs: 8, rate: 0.15, penalty: 1e-3, seenMin: 4 },
  antecedents: { epochs: 20, rate: 0.1, penalty: 1e-3, seenMin: 5 },
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

/** The chain of pronouns depends on the tables, so that the articles are gone through twice. */
function learn(path: string): Lessons {
  const articles = readGold(path);
  const none = weights('');
  const first = allLessons(articles, { attribution: none, antecedents: none });
  return allLessons(articles, {
    attribution: weightsOf(trained(first.attribution, SETTINGS.attribution)),
    antecedents: weightsOf(trained(first.antecedents, SETTINGS.antecedents)),
  });
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

function check(which: Table, examples: readonly Example[]): void {
  const groups = [...new Set(examples.map((example) => example.group))].sort();
  let right = 0;
  for (let third = 0; third < 3; third++) {
    const out = new Set(groups.filter((_, at) => at % 3 === third));
    const held = examples.filter((example) => out.has(example.group));
    const found = trained(
      examples.filter((example) => !out.has(example.group)),
      SETTINGS[which],
    );
    const share = accuracy(found, held);
    right += share * held.length;
    console.log(`${which} without ${[...out].join(', ')}: ${(100 * share).toFixed(1)} %`);
  }
  console.log(`${which} on held-out publishers: ${((100 * right) / examples.length).toFixed(2)} %`);
}

const [path, flag] = process.argv.slice(2);
if (!path)
  throw new Error(
    'Name the file of annotated articles to train on: npx tsx test/eval/train-attribution.ts TRAIN.jsonl',
  );
const all = learn(path);
for (const which of Object.keys(FILES) as Table[]) (flag === '--check' ? check : write)(which, all[which]);
