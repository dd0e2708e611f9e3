/** Small archives at random: few words, so that they repeat, and some far commoner than others. */

import fc from 'fast-check';
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
