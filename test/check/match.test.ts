import { describe, expect, it } from 'vitest';
import { drawDiff } from './diff.js';
import { judged } from './harbor.js';

type Row = readonly [why: string, quote: string, diff: string];

const ROWS: readonly Row[] = [
  ['the same', 'I do not regret closing the bridge', 'I do not regret closing the bridge'],
  ['dropped', 'I do regret closing the bridge', 'I do [-not -]regret closing the bridge'],
  ['added', 'I do not now regret closing the bridge', 'I do not {+now +}regret closing the bridge'],
  ['changed', 'I did not regret closing the bridge', 'I [-do-]{+did+} not regret closing the bridge'],
  [
    'several words changed',
    'I do not regret opening a bridge to Eastmere',
    'I do not regret [-closing the-]{+opening a+} bridge to Eastmere',
  ],
  ['first word changed', 'You do not regret closing the bridge', '[-I-]{+You+} do not regret closing the bridge'],
];

describe('a match', () => {
  it.each(ROWS)('shows %s: %s', (_, quote, diff) => {
    expect(drawDiff(quote, judged(quote).match!)).toBe(diff);
  });

  it('skips the words with which the article interrupts the quotation', () => {
    const quote = 'All 40 crane operators were safe. Nobody should believe the rumors';
    const { diff, exact } = judged(quote).match!;
    expect(exact).toContain('she added');
    expect(diff.map(({ op }) => op)).toEqual(['same', 'same']);
    expect(diff[0]!.source.end).toBeLessThan(diff[1]!.source.start);
  });

  it('is named by its words and what stands around them', () => {
    const { prefix, exact, suffix, context } = judged('the right decision for every family').match!;
    expect(context.text).toContain(prefix + exact + suffix);
    expect(exact).toBe('the right decision for every family');
  });

  it('names the speaker and why', () => {
    expect(judged('the right decision for every family').match).toMatchObject({
      speaker: { name: 'Tomas Oyelaran' },
      rule: 'the drawing says so',
    });
  });
});
