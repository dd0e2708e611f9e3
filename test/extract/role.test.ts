import { describe, expect, it } from 'vitest';
import { closingOf } from '../../src/extract/closing.js';
import { type Candidate, type Reading, read } from '../../src/extract/reading.js';
import { roleOf } from '../../src/extract/role.js';

function mentionOf(text: string, words: string): { reading: Reading; candidate: Candidate } {
  const reading = read(text);
  const candidate = reading.candidates.find(({ mention }) => text.slice(mention.start, mention.end).startsWith(words));
  if (!candidate) throw new Error(`${words} is no mention in: ${text}`);
  return { reading, candidate };
}

describe('the part that somebody plays in a sentence', () => {
  it.each([
    ['subject', 'Nils Hauge told Olga Fenn.', 'Nils Hauge'],
    ['subject', 'Nils Hauge finally resigned.', 'Nils Hauge'],
    ['subject', 'Nils Hauge, the mayor, was late.', 'Nils Hauge'],
    ['object', 'Nils Hauge told Olga Fenn.', 'Olga Fenn'],
    ['oblique', 'The hall filled after Olga Fenn.', 'Olga Fenn'],
    ['oblique', 'Nils Hauge paid tribute to Olga Fenn.', 'Olga Fenn'],
    ['source', 'It was late, according to Olga Fenn.', 'Olga Fenn'],
    ['owner', 'Olga Fenn’s boat sank.', 'Olga Fenn'],
  ])('is %s in “%s” for %s', (role, text, words) => {
    const { reading, candidate } = mentionOf(text, words);
    expect(roleOf(reading, candidate)).toBe(role);
  });
});

describe('whether a speaker closes the sentence', () => {
  it.each([
    ['parted last', 'Growth was "modest" last year, Olga Fenn said.'],
    ['parted late', 'Growth was "modest" last year, Olga Fenn said in Bergen on Monday.'],
    ['inside', 'Olga Fenn said growth was "modest" last year.'],
    ['last', '"Growth was modest," said Olga Fenn.'],
  ])('is “%s” in: %s', (closing, text) => {
    const { reading, candidate } = mentionOf(text, 'Olga Fenn');
    expect(closingOf(reading.paragraphs[0]!, candidate)).toBe(closing);
  });
});
