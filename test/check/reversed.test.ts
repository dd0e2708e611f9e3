import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { candidatesOf } from './drawn.js';

const RANGE = candidatesOf({
  id: 'range',
  text: [
    '“«Ola Brandt|Wolves chased Marit across the frozen lake before breakfast.»” Brandt said.',
    '“«Sigrid Moe|The lodge ruined my uncle, not the other way round. Close the lodge if the roof leaks again.»” Moe said.',
    '“«Sigrid Moe|Rangers are tired, and rangers know why. The cabin was sold by Einar last winter.»” Moe said.',
  ].join('\n'),
});

const typesOf = (quote: string): string[] =>
  check({ quote, speaker: null, articleId: null }, RANGE).findings.map(({ type }) => type);

describe('who did it to whom', () => {
  it.each([
    ['names that change sides', 'Marit chased wolves across the frozen lake before breakfast.'],
    ['phrases that change sides', 'My uncle ruined the lodge, not the other way round.'],
    ['a passive put in', 'Wolves were chased by Marit across the frozen lake before breakfast.'],
    ['a passive taken out', 'The cabin sold Einar last winter.'],
  ])('is another by %s: %s', (_, quote) => {
    expect(typesOf(quote)).toContain('opposite-meaning');
  });

  it.each([
    ['clauses in another order', 'Rangers know why, and rangers are tired.'],
    ['a condition put first', 'If the roof leaks again, close the lodge.'],
    ['a time put first', 'Before breakfast wolves chased Marit across the frozen lake.'],
  ])('is the same by %s: %s', (_, quote) => {
    const types = typesOf(quote);
    expect(types).toContain('reordered');
    expect(types).not.toContain('opposite-meaning');
    expect(types).not.toContain('omission-changes-meaning');
  });
});
