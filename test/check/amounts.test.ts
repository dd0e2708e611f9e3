/** How much, how exactly, how bindingly and when: small words that change it. */

import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { candidatesOf } from './drawn.js';

const MILL = candidatesOf({
  id: 'mill',
  text: [
    '“«Greta Holm|About 60 looms were sold, and we were paid £7 million for them this year. The roof will have to be replaced.»” Holm said.',
    '“«Piet Vos|Up to 300 guests came in the morning. Hardly anybody complained about one of the loudest bands in Flanders.»” Vos said.',
    '“«Piet Vos|Their wheels were standing there all winter, and the fee is about $12.»” Vos said.',
    '“«Greta Holm|The gate should have been shut in May. They saved 2 million and lost 20. Everybody saw it.»” Holm said.',
  ].join('\n'),
});

const typesOf = (quote: string): string[] =>
  check({ quote, speaker: null, articleId: null }, MILL).findings.map(({ type }) => type);

describe('a difference of amount, obligation or time', () => {
  it.each([
    ['another currency', 'we were paid $7 million for them', 'number-changed'],
    ['another currency in words', 'we were paid 7 million dollars for them', 'number-changed'],
    ['a rounding cut off', '60 looms were sold', 'omission-changes-meaning'],
    ['a rounding of two words cut off', '300 guests came in the morning', 'omission-changes-meaning'],
    ['a rounding made exact', 'Exactly 60 looms were sold', 'quantifier-changed'],
    ['a rounding left out', 'and the fee is $12', 'quantifier-changed'],
    ['one of several made the only one', 'complained about the loudest bands in Flanders', 'quantifier-changed'],
    ['a faint denial made a full one', 'Never anybody complained about one of the loudest', 'quantifier-changed'],
    ['an obligation left out', 'The roof will be replaced', 'modality-changed'],
    ['what was not made what may yet be', 'The gate should be shut in May', 'modality-changed'],
    ['opposites that trade places', 'They lost 2 million and saved 20.', 'opposite-meaning'],
    ['an obligation made a wish', 'The roof will want to be replaced', 'modality-changed'],
    ['another year', 'we were paid £7 million for them last year', 'date-changed'],
    ['another time of day', 'Up to 300 guests came in the evening', 'date-changed'],
    ['homophones that trade places', 'There wheels were standing their all winter', 'spelling'],
  ])('%s: %s', (_, quote, type) => {
    expect(typesOf(quote)).toContain(type);
  });

  it.each([
    ['a sign lost in retyping', 'and the fee is about 12', 'number-changed'],
    ['“everyone” for “everybody”', 'Everyone saw it', 'quantifier-changed'],
    ['a sign for a word', 'we were paid 7 million pounds for them', 'number-changed'],
    ['homophones that trade places', 'There wheels were standing their all winter', 'opposite-meaning'],
  ])('is none: %s: %s', (_, quote, type) => {
    expect(typesOf(quote)).not.toContain(type);
  });

  it('shows the sign', () => {
    const quote = 'we were paid $7 million for them';
    const { findings } = check({ quote, speaker: null, articleId: null }, MILL);
    const found = findings.find(({ type }) => type === 'number-changed');
    expect(found && quote.slice(found.quote.start, found.quote.end)).toMatch(/^\$7/);
    expect(found?.message).toContain('“£7 million”');
  });
});
