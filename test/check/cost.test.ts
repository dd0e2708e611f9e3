import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { steps } from '../work/steps.js';
import { candidatesOf } from './drawn.js';

/** Words in an order that repeats only after long. */
const prose = (count: number, step: number): string =>
  Array.from({ length: count }, (_, i) => `word${(i * step) % 997}`).join(' ');

/** A machine that is busy with other things takes longer over it. */
const LOADED_MS = 60_000;
/** Steps of the check below: some tenths of a second. */
const STEPS_MAX = 150_000_000;

describe('the cost of a check', () => {
  const long = candidatesOf(
    ...[1, 2, 3, 4, 5, 6].map((n) => ({ id: `long-${n}`, text: `“«Speaker ${n}|${prose(20_000, n)}»” they said.` })),
  );

  it(
    'stays bounded for the longest quote against very long statements, and the quote is still found',
    async () => {
      const quote = prose(20_000, 3).split(' ').slice(9_000, 9_600).join(' ').slice(0, 4_990);
      const whole = quote.slice(0, quote.lastIndexOf(' '));
      const checked = () => check({ quote: whole, speaker: null, articleId: null }, long);
      const { wording, match } = checked();
      expect({ wording, at: match?.articleId }).toEqual({ wording: 'exact', at: 'long-3' });
      expect(await steps(checked)).toBeLessThanOrEqual(STEPS_MAX);
    },
    LOADED_MS,
  );

  it(
    'finds both ends of an omission of thousands of words',
    () => {
      const all = prose(20_000, 5).split(' ');
      const quote = `${all.slice(100, 130).join(' ')} … ${all.slice(6_000, 6_030).join(' ')}`;
      const { verdict, findings } = check({ quote, speaker: null, articleId: null }, long);
      expect(verdict).toBe('edited');
      expect(findings.map(({ type }) => type)).toContain('marked-omission');
    },
    LOADED_MS,
  );
});
