/** Small archives at random: few words, so that they repeat, and some far commoner than others. */

import fc from 'fast-check';
import type { NewArticle, StatementQuery } from '../../src/store/store.js';
import { articleOf } from './fixtures.js';

export const anyWord = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }))
  .map(([a, b]) => ['the', 'of', 'it', 'is', 'to'][Math.min(a, b)] ?? `word${Math.min(a, b)}`);
const sentence = fc.array(anyWord, { minLength: 3, maxLength: 14 }).map((parts) => parts.join(' '));
const line = fc.oneof(
  sentence,
  sentence.map((said) => `"${said}" - Ada Lindqvist`),
);

/** Articles with ids `a0`, `a1` …; a line each a paragraph or a statement. */
export const anyCorpus = fc
  .array(fc.array(line, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 })
  .map((articles) => articles.map((lines, at) => articleOf(`a${at}`, lines.join('\n\n'))));

/** Of a search for statements. */
export type Conditions = Omit<StatementQuery, 'cursor' | 'limit'>;

const DAYS = ['2026-01-01', '2026-01-02', '2026-01-03T08:00:00Z', null];
/** The same with titles and, but for some, days. */
export const anyDated = anyCorpus.map((articles) =>
  articles.map(
    (article, at): NewArticle => ({ ...article, published: DAYS[at % DAYS.length]!, title: `Paper ${at % 2}` }),
  ),
);

const day = fc.constantFrom(null, '2026-01-01', '2026-01-02', '2026-01-03');
export const anyConditions: fc.Arbitrary<Conditions> = fc.record({
  folds: fc.array(anyWord, { maxLength: 3 }),
  speaker: fc.constantFrom([], ['ada'], ['lindqvist', 'ada'], ['nobody']),
  from: day,
  to: day,
  article: fc.constantFrom(null, null, 'a1', 'paper 0', 'paper 7'),
});
