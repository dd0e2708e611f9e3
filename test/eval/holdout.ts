/** What the extraction reaches on articles that its tables were not trained on: thirds of each kind of news, and whole kinds. */

import { type AllTables, extractWith } from '../../src/extract/extract.js';
import { groupOf, type Lessons } from './examples.js';
import type { GoldArticle } from './gold.js';
import { examplesOf, SETTINGS, TABLES, tablesFrom, thirds } from './learning.js';
import { predict } from './predict.js';
import { choose, trained } from './ranking.js';
import { f1, type Score, score } from './score.js';

interface Sum {
  right: number;
  predicted: number;
  gold: number;
  onNegatives: number;
  fragments: number;
  fragmentsRight: number;
}

function add(sum: Sum, found: Score): void {
  sum.right += found.right;
  sum.predicted += found.predicted;
  sum.gold += found.gold;
  sum.onNegatives += found.onNegatives;
  const fragments = found.classes.get('fragment');
  sum.fragments += fragments?.gold ?? 0;
  sum.fragmentsRight += fragments?.right ?? 0;
}

const nothing = (): Sum => ({ right: 0, predicted: 0, gold: 0, onNegatives: 0, fragments: 0, fragmentsRight: 0 });

export function scoreWith(tables: AllTables, articles: readonly GoldArticle[]): Score {
  const read = (text: string) => extractWith(tables, text);
  return score(articles, new Map(articles.map((article) => [article.id, predict(article, read)])));
}

const show = (what: string, sum: Sum): void =>
  console.log(
    `${what}: strict F1 ${(100 * f1(sum.right, sum.predicted, sum.gold)).toFixed(2)}; fragments ${sum.fragmentsRight} of ${sum.fragments}; on marks that quote nobody ${sum.onNegatives}`,
  );

/** What to print beside the figures. */
export interface Printing {
  readonly errors: boolean;
}

const printErrors = (found: Score, kind: string): void => {
  for (const { id, kind: what, text, detail } of found.errors)
    console.log(`  ${kind} | ${what} | ${id} | ${text.slice(0, 80).replace(/\s+/g, ' ')} | ${detail}`);
};

/** How often each table chooses rightly in thirds of all articles that it was not trained on, by kind of news. */
export function checkChoices(lessons: Lessons): void {
  for (const which of TABLES) {
    const tallies = new Map<string, { right: number; all: number }>();
    for (const out of thirds(lessons[which].map(({ group }) => group))) {
      const table = trained(examplesOf(lessons, (group) => !out.has(group))[which], SETTINGS[which]);
      for (const { facts, right, group } of lessons[which].filter((example) => out.has(example.group))) {
        const kind = group.slice(0, group.indexOf(':'));
        const tally = tallies.get(kind) ?? { right: 0, all: 0 };
        tallies.set(kind, tally);
        tally.all++;
        if (right[choose(table, facts)]) tally.right++;
      }
    }
    for (const [kind, { right, all }] of tallies)
      console.log(`${which}, ${kind}, thirds held out: ${((100 * right) / all).toFixed(2)} % of ${all}`);
  }
}

const kindsOf = (articles: readonly GoldArticle[]): string[] => [...new Set(articles.map(({ kind }) => kind))];

/** Each third of each kind, by tables that were trained on everything else. */
export function checkThirds(articles: readonly GoldArticle[], lessons: Lessons, printing: Printing): void {
  for (const kind of kindsOf(articles)) {
    const sum = nothing();
    const all = articles.filter((article) => article.kind === kind);
    for (const out of thirds(all.map(groupOf))) {
      const tables = tablesFrom(examplesOf(lessons, (group) => !out.has(group)));
      const found = scoreWith(
        tables,
        all.filter((article) => out.has(groupOf(article))),
      );
      add(sum, found);
      if (printing.errors) printErrors(found, kind);
    }
    show(`${kind}, thirds held out`, sum);
  }
}

/** Each kind as a whole, by tables that were trained on the others, and `control`, which nothing is trained on. */
export function checkKinds(articles: readonly GoldArticle[], lessons: Lessons, control: readonly GoldArticle[]): void {
  const kinds = kindsOf(articles).filter((kind) => kind !== 'news');
  const sets: [string, (kind: string) => boolean, readonly string[]][] = [
    ...kinds.map((out): [string, (kind: string) => boolean, string[]] => [
      `all but ${out}`,
      (kind) => kind !== out,
      [out],
    ]),
    ['news alone', (kind) => kind === 'news', kinds],
    ['everything', () => true, []],
  ];
  for (const [what, isIn, held] of sets) {
    const tables = tablesFrom(examplesOf(lessons, (group) => isIn(group.slice(0, group.indexOf(':')))));
    for (const kind of held) {
      const sum = nothing();
      add(
        sum,
        scoreWith(
          tables,
          articles.filter((article) => article.kind === kind),
        ),
      );
      show(`trained on ${what}, read ${kind}`, sum);
    }
    if (control.length === 0) continue;
    const sum = nothing();
    add(sum, scoreWith(tables, control));
    show(`trained on ${what}, control`, sum);
  }
}
