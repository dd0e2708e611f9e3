import { describe, expect, it } from 'vitest';
import { lineThrough, type Sample, settled, verdictOn } from './fit.js';

/** An hour of looks at a memory of 100 MB that grows by `growth` MB and wavers by one. */
const samples = (growth: number): Sample[] =>
  Array.from({ length: 120 }, (_, look) => ({ at: 30 * look, value: 100 + (growth * look) / 120 + (look % 2) - 0.5 }));

describe('a line through looks at the memory', () => {
  it('has the slope that it was drawn with, an hour', () => {
    const line = lineThrough([0, 1, 2, 3, 4].map((hour) => ({ at: 3_600 * hour, value: 10 + 3 * hour })))!;
    expect(line.slope).toBeCloseTo(3);
    expect(line.error).toBeCloseTo(0);
    expect(line.mean).toBeCloseTo(16);
  });

  it.each([
    ['none', 0, 'steady'],
    ['shrinking', -20, 'steady'],
    ['ten megabytes an hour', 10, 'grows'],
    ['as much as the wavering hides', 1, 'unsure'],
  ])('tells growth from wavering: %s', (_why, growth, expected) => {
    expect(verdictOn(lineThrough(samples(growth))!)).toBe(expected);
  });

  it('needs some looks, and leaves the warm-up out', () => {
    expect(lineThrough(samples(0).slice(0, 3))).toBeNull();
    expect(settled(samples(0), 0.25)[0]!.at).toBe(900);
  });
});
