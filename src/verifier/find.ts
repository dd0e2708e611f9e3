/** Finding statements by their words and their speaker, out of the passages that a store holds for the words. */

import type { ArticleHead, Candidates, Speaker, Statement } from '../model.js';
import { words } from '../text/words.js';

export interface FindQuery {
  /** Words that must all stand in the statement, in any order. */
  readonly words: string;
  /** Words of a name, alias or role that the speaker must have; `null`: any speaker. */
  readonly speaker: string | null;
}

export interface FoundStatement {
  readonly article: ArticleHead;
  readonly statement: Statement;
}

export const foldsOf = (text: string): string[] => words(text).map((word) => word.fold);

const holdsAll = (text: string, folds: readonly string[]): boolean => {
  const held = new Set(foldsOf(text));
  return folds.every((fold) => held.has(fold));
};

const namesOf = (speaker: Speaker | null): string =>
  speaker ? [speaker.name, ...speaker.aliases, ...speaker.roles].join('\n') : '';

/** Of the passages, the statements that hold all the words and have such a speaker, in the passages’ order. */
export function statementsHolding(query: FindQuery, { passages }: Candidates): FoundStatement[] {
  const sought = foldsOf(query.words);
  const named = foldsOf(query.speaker ?? '');
  return passages.flatMap(({ article, statement, speaker }) =>
    statement && holdsAll(statement.text, sought) && holdsAll(namesOf(speaker), named) ? [{ article, statement }] : [],
  );
}
