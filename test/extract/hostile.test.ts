import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { quotations } from '../../src/extract/quotations.js';
import { read } from '../../src/extract/reading.js';
import { distinctParagraphs } from '../../src/text/paragraphs.js';

/** Enough to tell a line from a square by counting, little enough to be quick. */
const UNITS = 40_000;
const fill = (part: string, units: number): string => part.repeat(Math.ceil(units / part.length)).slice(0, units);

const HOSTILE: readonly [string, string][] = [
  ['quotation marks', '"'],
  ['opening marks', '“'],
  ['pairs of marks', '“a” '],
  ['single marks', "' "],
  ['said Mr.', 'said Mr. '],
  ['one unbroken word', 'a'],
  ['one unbroken name', 'A'],
  ['pronouns', 'he '],
  ['names', 'Ann Lee, '],
  ['labels', 'Q: a\n'],
  ['quotations without end', '“We go there now,” he said. '],
];

/** What an article makes the later steps work on: tokens, mentions and quotations. */
function work(text: string): number {
  const { paragraphs, candidates, quotations: found } = read(text);
  return paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0) + candidates.length + found.length;
}

describe('hostile text', () => {
  it.each(HOSTILE)(
    '%s: twice the text is at most twice the work, and a piece of work for a character',
    (_name, part) => {
      const [once, twice] = [work(fill(part, UNITS)), work(fill(part, 2 * UNITS))];
      expect(once).toBeLessThanOrEqual(2 * UNITS);
      expect(twice).toBeLessThanOrEqual(2.1 * once + 10);
    },
  );

  it.each(HOSTILE)('%s: every statement stands where it says', (_name, part) => {
    const text = fill(part, UNITS / 4);
    for (const statement of extract(text).statements)
      expect(statement.text).toBe(statement.content.map((span) => text.slice(span.start, span.end)).join(' '));
  });
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
