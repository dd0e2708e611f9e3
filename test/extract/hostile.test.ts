import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { quotations } from '../../src/extract/quotations.js';
import { distinctParagraphs } from '../../src/text/paragraphs.js';
import { SHAPES, TEXTS } from '../work/shapes.js';

/** Of each text: enough that everything in it comes several times. */
const UNITS = 5_000;

describe('hostile text', () => {
  it.each([...TEXTS, ...SHAPES].map((shape) => [shape.name, shape] as const))(
    '%s: every statement stands where it says',
    (_name, { of }) => {
      const text = of(UNITS);
      for (const statement of extract(text).statements)
        expect(statement.text).toBe(statement.content.map((span) => text.slice(span.start, span.end)).join(' '));
    },
  );
});

describe('quotation marks', () => {
  const quoted = (text: string) =>
    quotations(text, distinctParagraphs(text)).map(({ content }) => text.slice(content.start, content.end));
  it.each([
    ['curly', 'He said “go now” twice.', ['go now']],
    ['straight', 'He said "go now" twice.', ['go now']],
    ['mixed', 'He said “go now" twice.', ['go now']],
    ['German', 'Er sagte „geh jetzt“ und ging.', ['geh jetzt']],
    ['guillemets', 'Il dit «va maintenant» et part.', ['va maintenant']],
    ['single, three words', 'He said ‘go home now’ twice.', ['go home now']],
    ['nested', 'He said “she told me ‘go home now’ twice” and left.', ['she told me ‘go home now’ twice']],
    ['typewriter', "He said ``go now'' twice.", ['go now']],
    ['never closed', 'He said “go now\n\nShe left.', ['go now']],
    ['a block quote', '> We go home now.\n\nHe left.', ['We go home now.']],
    ['feet and inches', 'He is 6\' 2" tall.', []],
    ['apostrophes', "The boys' dog didn't bark at the girls' cat.", []],
    ['empty', 'He said "" and “ ”.', []],
  ])('%s', (_why, text, expected) => expect(quoted(text)).toEqual(expected));
});
