/**
 * Whether each human being has one entry among an article's speakers: of those whose name the annotation is sure of, how
 * many have two entries, and how many entries hold two of them.
 */

import { overlap } from '../../src/text/span.js';
import type { GoldArticle } from './gold.js';
import type { Prediction } from './score.js';
import { samePerson } from './score-names.js';

export interface People {
  /** People whose quotations were found and given to somebody. */
  readonly humans: number;
  readonly split: number;
  readonly shared: number;
  /** One line for each slip. */
  readonly slips: readonly string[];
}

const FOUND_SHARE = 0.8;

/** The entries that the quotations of each person were given to, by the person's fullest name. */
function entriesOf(article: GoldArticle, prediction: Prediction): Map<string, Set<string>> {
  const people = new Map<string, Set<string>>();
  for (const quote of article.quotes) {
    if (!quote.speakerSure || !quote.speaker) continue;
    const found = prediction.statements.find(({ parts }) =>
      parts.some((part) => overlap(part, quote) >= FOUND_SHARE * (quote.end - quote.start)),
    );
    if (!found?.speakerId || !found.speaker) continue;
    const known = [...people.keys()].find((name) => samePerson(name, quote.speaker));
    const name = known ?? quote.speaker;
    people.set(name, (people.get(name) ?? new Set()).add(`${found.speakerId} ${found.speaker}`));
  }
  return people;
}

/** Counts over articles; entries that are somebody else's altogether are slips of attribution and not counted here. */
export function people(articles: readonly GoldArticle[], predictions: readonly Prediction[]): People {
  const slips: string[] = [];
  const sum = { humans: 0, split: 0, shared: 0 };
  articles.forEach((article, at) => {
    const entries = entriesOf(article, predictions[at]!);
    const owners = new Map<string, string[]>();
    for (const [name, all] of entries) {
      const own = [...all].filter((entry) => samePerson(entry.slice(entry.indexOf(' ') + 1), name));
      sum.humans++;
      if (own.length > 1) {
        sum.split++;
        slips.push(`two entries\t${article.id}\t${name}: ${own.join('; ')}`);
      }
      for (const entry of own) owners.set(entry, [...(owners.get(entry) ?? []), name]);
    }
    for (const [entry, names] of owners)
      if (names.length > 1) {
        sum.shared++;
        slips.push(`two people\t${article.id}\t${entry}: ${names.join('; ')}`);
      }
  });
  return { ...sum, slips };
}
