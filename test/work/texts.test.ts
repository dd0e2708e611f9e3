import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { SHAPES, type Shape, TEXTS } from './shapes.js';
import { steps } from './steps.js';

/** Of a text, in UTF-16 code units: enough to tell a line from a square, and times four. */
const UNITS = 10_000;
/** Four times the text is four times the work; the rest is for windows that a short text does not fill. */
const GROWTH_MAX = 5.5;
/** Steps for a unit of text at most: the dearest shape here is quotations one after the other, in one paragraph. */
const STEPS_PER_UNIT = 2_000;

const MS = 60_000;

describe('reading a text takes work that grows with its length, whatever it is made of', () => {
  it.each([...TEXTS, ...SHAPES].map((shape) => [shape.name, shape] as const))(
    '%s',
    async (_name, { of }: Shape) => {
      const [short, long] = [of(UNITS), of(4 * UNITS)];
      extract(short);
      const once = await steps(() => extract(short));
      const grown = await steps(() => extract(long));
      expect(grown).toBeLessThanOrEqual(GROWTH_MAX * once);
      expect(grown).toBeLessThanOrEqual(STEPS_PER_UNIT * long.length);
    },
    MS,
  );
});
