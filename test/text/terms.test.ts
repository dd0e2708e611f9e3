import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours, rarity, termKey } from '../../src/text/terms.js';

describe('the key of a word', () => {
  it.each([
    ['', 790725823875],
    ['wall', 3694011971324],
    ['élan', 1067149505469],
  ])('never changes, because stores keep it: %j', (fold, key) => {
    expect(termKey(fold)).toBe(key);
  });

  it('is a whole number of 42 bits', () => {
    fc.assert(fc.property(fc.string(), (fold) => Number.isInteger(termKey(fold)) && termKey(fold) < 2 ** 42));
  });

  it('tells like words apart', () => {
    const folds = Array.from({ length: 20_000 }, (_, at) => `word${at}`);
    expect(new Set(folds.map(termKey)).size).toBe(folds.length);
  });
});

describe('rarity', () => {
  it('falls as more texts hold the word, and never to nothing', () => {
    const values = [0, 1, 10, 1_000, 1_000_000].map((documents) => rarity(documents, 1_000_000));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values.at(-1)).toBeGreaterThan(0);
  });
});

describe('neighbours', () => {
  it.each([
    ['a letter left out', 'minster', 'minister'],
    ['a letter too many', 'minnister', 'minister'],
    ['another letter', 'mimister', 'minister'],
    ['two letters swapped', 'miinster', 'minister'],
  ])('hold the word that was meant: %s', (_what, typed, meant) => {
    expect(neighbours(typed)).toContain(meant);
  });

  it.each([
    ['a short word', 'of'],
    ['no word', 'w'.repeat(5_000)],
  ])('are none for %s', (_what, fold) => expect(neighbours(fold)).toEqual([]));
});
