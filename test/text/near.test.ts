import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseForm } from '../../src/text/base-form.js';
import { isEverydayWord, isKnownName, surprise, UNLISTED_BITS } from '../../src/text/commonness.js';
import { editDistance, letterMask, masksMayBeNear, slipsAllowed, soundAlike, stemOf } from '../../src/text/near.js';

describe('edit distance', () => {
  it.each([
    ['the same', 'harbor', 'harbor', 0],
    ['one put in', 'harbor', 'harbour', 1],
    ['two swapped', 'form', 'from', 1],
    ['one changed', 'then', 'than', 1],
    ['everything', 'abc', 'xyz', 3],
  ])('counts %s: %s, %s', (_, a, b, expected) => {
    expect(editDistance(a, b, 3)).toBe(expected);
  });

  it('stops at its limit', () => {
    expect(editDistance('harbor', 'mountain', 2)).toBe(3);
  });

  it('is the plain one where that is within the limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b, 9) === naive(a, b)));
  });

  it('is never within a limit that the letters rule out', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '1'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, limit) => {
        if (editDistance(a, b, limit) <= limit) expect(masksMayBeNear(letterMask(a), letterMask(b), limit)).toBe(true);
      }),
    );
  });
});

/** Optimal string alignment as its definition has it. */
function naive(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const costs = [
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(...costs, ...(swapped ? [naive(a.slice(0, -2), b.slice(0, -2)) + 1] : []));
}

describe('words near each other', () => {
  it('are allowed more slips the longer they are', () => {
    expect([2, 4, 7, 12].map(slipsAllowed)).toEqual([0, 1, 2, 3]);
  });

  it('share a stem, possessive or not', () => {
    expect(stemOf('striking')).toBe(stemOf("strike's"));
  });

  it('may sound alike', () => {
    expect(soundAlike('mohieh', 'mohie')).toBe(true);
    expect(soundAlike('merkel', 'pompeo')).toBe(false);
  });

  it.each([
    ['fell', 'fall'],
    ['largest', 'large'],
    ['succeeded', 'succeed'],
    ['bigger', 'big'],
    ['carries', 'carry'],
    ['best', 'good'],
    ['this', 'this'],
  ])('have a base form: %s, %s', (form, base) => {
    expect(baseForm(form)).toBe(base);
  });
});

describe('how common a word is', () => {
  it('falls from “the” over “embassy” to a word that nobody lists', () => {
    expect(surprise('the')).toBeLessThan(surprise('embassy'));
    expect(surprise('embassy')).toBeLessThan(surprise('qwxz'));
    expect(surprise('qwxz')).toBe(UNLISTED_BITS);
  });

  it('tells words from names', () => {
    expect([isEverydayWord('bridge'), isEverydayWord('chicago'), isKnownName('chicago'), isKnownName('iraq')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
