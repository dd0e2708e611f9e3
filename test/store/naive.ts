/** Every passage compared with the quote, by the plainest code: what the store’s search must not fall behind. */

import type { NewArticle } from '../../src/store/store.js';
import { distinctParagraphs } from '../../src/text/paragraphs.js';
import { words, wordsOf } from '../../src/text/words.js';

export interface NaivePassage {
  readonly name: string;
  readonly folds: readonly string[];
}

export const nameOfParagraph = (article: string, start: number): string => `${article} ${start}`;

export const passagesOf = (articles: readonly NewArticle[]): NaivePassage[] =>
  articles.flatMap((article) => [
    ...article.statements.map((statement) => ({
      name: statement.id,
      folds: wordsOf(article.text, statement.content).map((word) => word.fold),
    })),
    ...distinctParagraphs(article.text).map((span) => ({
      name: nameOfParagraph(article.id, span.start),
      folds: words(article.text, span.start, span.end).map((word) => word.fold),
    })),
  ]);

/** Sum over the quote’s distinct words that the passage holds of how rare each is among the passages. */
export function naiveWeight(quote: readonly string[], passage: NaivePassage, all: readonly NaivePassage[]): number {
  let sum = 0;
  for (const fold of new Set(quote)) {
    if (!passage.folds.includes(fold)) continue;
    sum += Math.log(1 + all.length / all.filter((other) => other.folds.includes(fold)).length);
  }
  return sum;
}

/** Whether the quote’s words stand in the passage one after the other. */
export function holds(passage: NaivePassage, quote: readonly string[]): boolean {
  return ` ${passage.folds.join(' ')} `.includes(` ${quote.join(' ')} `);
}
