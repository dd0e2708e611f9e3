/** From annotated articles to weight tables: what they teach, and how it is trained. */

import type { Tables } from '../../src/extract/attribution.js';
import type { AllTables } from '../../src/extract/extract.js';
import { weights, weightsOf } from '../../src/extract/weights.js';
import { allLessons, groupOf, type Lessons } from './examples.js';
import type { GoldArticle } from './gold.js';
import { type Settings, trained } from './ranking.js';

export type Table = keyof Lessons;
export const TABLES: readonly Table[] = ['attribution', 'antecedents', 'statements'];

/** Chosen by accuracy on held-out publishers. */
export const SETTINGS: Readonly<Record<Table, Settings>> = {
  attribution: { epochs: 8, rate: 0.15, penalty: 2e-3, seenMin: 4 },
  antecedents: { epochs: 20, rate: 0.1, penalty: 3e-3, seenMin: 5 },
  statements: { epochs: 15, rate: 0.1, penalty: 1e-2, seenMin: 4 },
};

/**
 * How much an example of the `names` form counts for one of the `news` form, of which there are nine times as many:
 * chosen by what thirds held out reach (see README.md).
 */
const NAMES_WEIGHT: Readonly<Record<Table, number>> = { attribution: 1, antecedents: 1, statements: 2 };

/** The examples of some groups, each with its weight. */
export function examplesOf(lessons: Lessons, isIn: (group: string) => boolean): Lessons {
  const some = (which: Table) =>
    lessons[which]
      .filter(({ group }) => isIn(group))
      .map((example) => ({ ...example, weight: example.group.startsWith('news:') ? 1 : NAMES_WEIGHT[which] }));
  return {
    attribution: some('attribution'),
    antecedents: some('antecedents'),
    statements: some('statements'),
  };
}

const rankersFrom = ({ attribution, antecedents }: Lessons): Tables => ({
  attribution: weightsOf(trained(attribution, SETTINGS.attribution)),
  antecedents: weightsOf(trained(antecedents, SETTINGS.antecedents)),
});

export const tablesFrom = (lessons: Lessons): AllTables => ({
  ...rankersFrom(lessons),
  statements: weightsOf(trained(lessons.statements, SETTINGS.statements)),
});

/** The groups by thirds, each kind of news for itself. */
export function thirds(groups: Iterable<string>): ReadonlySet<string>[] {
  const all = [...new Set(groups)].sort();
  return [0, 1, 2].map((third) => new Set(all.filter((_, at) => at % 3 === third)));
}

/**
 * What the articles teach. The chain of pronouns depends on the tables, so that they are gone through with the true
 * history twice; then once more with the history that tables decide which have not seen the group, as the
 * extraction will have it (after DAgger: Ross, Gordon and Bagnell, A Reduction of Imitation Learning, 2011).
 */
export function learn(articles: readonly GoldArticle[]): Lessons {
  const none = weights('');
  const first = allLessons(articles, { attribution: none, antecedents: none }, 'true');
  const second = allLessons(articles, rankersFrom(examplesOf(first, () => true)), 'true');
  const all: Lessons = { attribution: [], antecedents: [], statements: [] };
  for (const out of thirds(articles.map(groupOf))) {
    const held = articles.filter((article) => out.has(groupOf(article)));
    const some = allLessons(held, rankersFrom(examplesOf(second, (group) => !out.has(group))), 'decided');
    for (const which of TABLES) all[which].push(...some[which]);
  }
  return all;
}
