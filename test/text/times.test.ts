import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimedSpan } from '../../src/model.js';
import { overlaps } from '../../src/text/span.js';
import { timeOf } from '../../src/text/times.js';

const TIMES: readonly TimedSpan[] = [
  { start: 0, end: 10, from: 0, to: 2 },
  { start: 11, end: 20, from: 2, to: 5 },
  { start: 30, end: 40, from: 5, to: 6.5 },
];

describe('when words are heard', () => {
  it.each([
    ['within one stretch', 12, 15, { start: 2, end: 5 }],
    ['over several', 5, 31, { start: 0, end: 6.5 }],
    ['up to the edge of the next', 0, 11, { start: 0, end: 2 }],
    ['from the edge of the one before', 10, 12, { start: 2, end: 5 }],
    ['between two stretches', 20, 30, null],
    ['before and behind all', 40, 50, null],
  ])('%s', (_where, start, end, time) => expect(timeOf(TIMES, { start, end })).toEqual(time));

  it('is not known without times', () => expect(timeOf([], { start: 0, end: 9 })).toBeNull());

  it('is what looking at each stretch tells', () => {
    const spans = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), { maxLength: 12 });
    fc.assert(
      fc.property(spans, fc.nat(60), fc.integer({ min: 1, max: 20 }), (parts, start, length) => {
        let at = 0;
        const times = parts.map(([gap, units], second) => {
          const span = { start: at + gap, end: at + gap + units, from: second, to: second + 1 };
          at = span.end;
          return span;
        });
        const span = { start, end: start + length };
        const touched = times.filter((time) => overlaps(time, span));
        const expected = touched.length === 0 ? null : { start: touched[0]!.from, end: touched.at(-1)!.to };
        expect(timeOf(times, span)).toEqual(expected);
      }),
    );
  });
});
