import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, type Hit } from '../../src/store/agreement.js';
import { opened, PostingList } from '../../src/store/postings.js';
import { chooseTerms, type Sought, soughtTerms } from '../../src/store/search.js';
import { Tally } from '../../src/store/tally.js';
import { termsOf } from '../../src/text/terms.js';

const termOf = (fold: string, documents: number, at: readonly number[]): Sought => ({
  ...{ fold, documents, at },
  weight: Math.log(1_000_000 / documents),
});

const chosen = (terms: readonly Sought[], postings: number, weight: number): string[] =>
  chooseTerms(terms, { postings, weight }).map((term) => term.fold);

describe('the words that look for a quote', () => {
  const terms = [
    termOf('the', 400_000, [0]),
    termOf('harbour', 900, [1]),
    termOf('wall', 2_000, [2]),
    termOf('will', 50_000, [9]),
    termOf('lindqvist', 3, [10]),
  ];

  it('are the rarest of each stretch, until they weigh enough', () => {
    expect(chosen(terms, 1_000_000, 5)).toEqual(['lindqvist', 'harbour']);
    expect(chosen(terms, 1_000_000, 13)).toEqual(['lindqvist', 'harbour', 'wall', 'will']);
  });

  it('are all of them where none is rare', () => {
    const common = ['it', 'is', 'what'].map((fold, at) => termOf(fold, 100_000 + at, [at]));
    expect(chosen(common, 1_000_000, 24)).toEqual(['it', 'is', 'what']);
  });

  it('keep within the postings that may be read, but are never none', () => {
    expect(chosen(terms, 3_000, 100)).toEqual(['lindqvist', 'harbour', 'wall']);
    expect(chosen([termOf('the', 400_000, [0])], 3_000, 100)).toEqual(['the']);
    expect(chosen([], 3_000, 100)).toEqual([]);
  });

  it('know every place at which they stand', () => {
    const sought = soughtTerms(termsOf(['so', 'it', 'goes', 'so']), new Map([['so', 2]]), 10);
    expect(sought.map(({ fold, at, documents }) => [fold, at, documents])).toEqual([
      ['so', [0, 3], 2],
      ['so it', [0], 0],
      ['it', [1], 0],
      ['goes', [2], 0],
    ]);
  });
});

describe('the agreement of a text with a quote', () => {
  const terms = ['will', 'rebuild', 'wall'].map((fold, at) => termOf(fold, 1_000, [at]));
  const hits = (...places: readonly (readonly [place: number, term: number])[]): Hit[] =>
    places.map(([place, term]) => ({ place, term }));
  const scoreOf = (found: readonly Hit[]): number => agreement(found, terms).score;

  it.each([
    ['in the quote’s order before another order', hits([4, 0], [5, 1], [6, 2]), hits([4, 2], [5, 1], [6, 0])],
    ['with nothing between before with a word between', hits([4, 0], [5, 1], [6, 2]), hits([4, 0], [6, 1], [8, 2])],
    ['close together before far apart', hits([4, 0], [6, 1], [8, 2]), hits([4, 0], [20, 1], [40, 2])],
    ['all of the words before two of them', hits([4, 0], [20, 1], [40, 2]), hits([4, 0], [20, 1])],
    ['two different words before one of them twice', hits([4, 0], [20, 1]), hits([4, 0], [20, 0])],
  ])('comes %s', (_what, closer, farther) => {
    expect(scoreOf(closer)).toBeGreaterThan(scoreOf(farther));
  });

  it('is nothing without hits, and each word counts once', () => {
    expect(agreement([], terms)).toMatchObject({ score: 0, weight: 0 });
    const repeated = Array.from({ length: 100 }, (_, place): Hit => ({ place, term: 0 }));
    expect(agreement(repeated, terms).weight).toBe(terms[0]!.weight);
  });
});

describe('the tally, against counting in a Map', () => {
  const lists = fc.array(
    fc.tuple(
      fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
    ),
    { minLength: 1, maxLength: 8 },
  );

  it('names the heaviest blocks', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 20 }), (entries, few) => {
        const plain = new Map<number, number>();
        const tally = new Tally(400);
        for (const [blocks, weight] of entries) {
          const sorted = [...blocks].sort((a, b) => a - b);
          const list = new PostingList(sorted[0]!);
          for (const block of sorted) list.push(block, [0]);
          tally.add(opened({ first: list.first, last: list.last, postings: list.bytes() }), weight, 'all');
          for (const block of blocks) plain.set(block, (plain.get(block) ?? 0) + weight);
        }
        const found = tally.heaviest(few, few).map((block) => plain.get(block)!);
        tally.clear();
        const expected = [...plain.values()].sort((a, b) => b - a).slice(0, few);
        expect(found).toEqual(expected);
      }),
    );
  });

  it('forgets everything when it is cleared', () => {
    const tally = new Tally(400);
    expect(tally.heaviest(5, 5)).toEqual([]);
    expect(tally.greatest).toBe(0);
  });
});
