import { expect, it } from 'vitest';
import { bounded, linear } from './known.js';
import { regexesInSource } from './regexes.js';

const files = await regexesInSource();
const known = [...linear(), ...bounded().map(({ literal }) => literal)];

it('every regular expression of src was judged; npm run regexes judges a new one', () => {
  expect([...files].filter(([literal]) => !known.includes(literal))).toEqual([]);
});

it('none is listed that src no longer has; npm run regexes takes it out of linear.txt', () => {
  expect(known.filter((literal) => !files.has(literal))).toEqual([]);
});

it('those that may take more than time in proportion are bounded by what they read', () => {
  for (const { units, ms, why } of bounded()) {
    expect(units).toBeGreaterThan(0);
    expect(Number(ms)).toBeLessThan(1_000);
    expect(why).not.toBe('');
  }
});
