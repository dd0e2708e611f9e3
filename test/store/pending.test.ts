import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pending } from '../../src/store/pending.js';
import { opened, placesAt } from '../../src/store/postings.js';
import { termKey, termsOf } from '../../src/text/terms.js';

/** Paired words, others, and two that share a key with nothing. */
const blocks = fc.array(
  fc.array(fc.constantFrom('it', 'is', 'not', 'the', 'embassy', 'a', 'ferry', "don't", ''), { maxLength: 20 }),
  { minLength: 1, maxLength: 12 },
);

type Occurrence = readonly [key: number, block: number, place: number];

const inOrder = (occurrences: readonly Occurrence[]): Occurrence[] =>
  [...occurrences].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);

function gathered(texts: readonly (readonly string[])[]): Pending {
  const pending = new Pending();
  texts.forEach((folds, index) => {
    pending.add(index + 1, folds);
  });
  return pending;
}

function read(pending: Pending): Occurrence[] {
  return pending.keys().flatMap((key) => {
    const list = pending.get(key);
    const all = opened({ first: list.first, last: list.last, postings: list.bytes() });
    return Array.from(all.blocks.subarray(0, all.count)).flatMap((block, index) =>
      placesAt(all, index).map((place): Occurrence => [key, block, place]),
    );
  });
}

describe('postings to be written', () => {
  it('are every term of every block, where it stands', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const naive = texts.flatMap((folds, index) =>
          termsOf(folds).map(({ term, place }): Occurrence => [termKey(term), index + 1, place]),
        );
        expect(read(gathered(texts))).toEqual(inOrder(naive));
      }),
    );
  });

  it('count the blocks of each term', () => {
    fc.assert(
      fc.property(blocks, (texts) => {
        const pending = gathered(texts);
        for (const word of new Set(texts.flat()))
          expect(pending.get(termKey(word)).documents).toBe(texts.filter((folds) => folds.includes(word)).length);
      }),
    );
  });

  it('are as many as there are words, however many these are', () => {
    const many = Array.from({ length: 3_000 }, () => Array.from({ length: 50 }, (_, place) => `word${place % 40}`));
    expect(read(gathered(many))).toHaveLength(150_000);
  });
});
