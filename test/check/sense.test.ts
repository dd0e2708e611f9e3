/** Changes of sense that leave most words, or all of them, where they were. */

import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { candidatesOf } from './drawn.js';

const REEF = candidatesOf({
  id: 'reef',
  text: [
    '“«Ingrid Tamm|If the sluice fails this spring, people will die, and the town knows it. We need ten years, not ten months.»” Tamm said.',
    '“«Raj Mehta|Acid could kill the corals long before heat does. If you ask me, the nets are worse. We saw crabs, eels and squid below the wall.»” he said.',
    '“«Lena Voss|I lost my job, my house and most of my friends. Three bolts were missing, and the fourth was, uh, cracked.»” she said.',
    '“«Lena Voss|The bank stood by its clerks. I will sign the day it opens. My mother called me kinder than I was. My sister says the opposite.»” she said.',
    '“«Lena Voss|The brokers never asked for the loan. They came to the pier, and they refused to sign. This is not a gift, it is a debt. I have not met the divers, and I would greet them first.»” she said.',
    '“«Lena Voss|I think the pier should close. He [the mayor] saw the cracks in March. We shall prevail.»” she said.',
    '“«Ola Krantz|Cheap nets mean dear fish. I saw no crack on May 2, and had I seen one I would have shut the pier. The banks will not pay now, and they will not sell. Crews who cannot stop the leak, the rust or the highest wave should go home.»” he said.',
    '“«Raj Mehta|Unless the fund pays by autumn, the tanks will be sold for scrap.»” he said.',
  ].join('\n'),
});

const found = (quote: string) => {
  const { verdict, level, findings } = check({ quote, speaker: null, articleId: null }, REEF);
  return { verdict, level, types: findings.filter((one) => one.level !== 'presentation').map(({ type }) => type) };
};

type Row = readonly [why: string, quote: string, type: string];

const CHANGED: readonly Row[] = [
  ['the condition before it cut off', 'people will die', 'omission-changes-meaning'],
  ['the condition and the subject cut off', 'will be sold for scrap', 'omission-changes-meaning'],
  ['“unless” cut off', 'the tanks will be sold for scrap', 'omission-changes-meaning'],
  ['the condition cut off under an ellipsis', '… the tanks will be sold for scrap', 'omission-changes-meaning'],
  ['another unit', 'We need ten years, not ten weeks.', 'number-changed'],
  ['units that traded places', 'We need ten months, not ten years.', 'opposite-meaning'],
  ['words that traded places', 'Heat could kill the corals long before acid does.', 'opposite-meaning'],
  ['a cracked and a missing bolt', 'Three bolts were cracked, and the fourth was missing.', 'opposite-meaning'],
  ['an ellipsis over a measure', 'I lost my job, my house and … my friends.', 'omission-changes-meaning'],
  ['an ellipsis that gives a denial another object', 'This is not a … debt.', 'omission-changes-meaning'],
  ['the same without a mark', 'This is not a debt.', 'omission-changes-meaning'],
  [
    'a condition without “if” under an ellipsis',
    'I saw no crack on May 2 … I would have shut',
    'omission-changes-meaning',
  ],
  ['words that trade places across a verb', 'Dear nets mean cheap fish.', 'opposite-meaning'],
  ['an opinion cut off', 'the pier should close', 'omission-changes-meaning'],
  ['an opinion cut off under an ellipsis', '… the pier should close', 'omission-changes-meaning'],
  ['a short sentence denied', 'We shall not prevail.', 'negation-changed'],
  ['all the words in another order', 'This is not a debt, it is a gift.', 'opposite-meaning'],
  ['a verb that denies', 'The bank refused to stand by its clerks.', 'negation-changed'],
  ['before or after', 'I will sign the day after it opens.', 'date-changed'],
  ['another person', 'We lost our job, our house and most of our friends.', 'name-changed'],
];

const KEPT: readonly Row[] = [
  ['what only makes room for an opinion cut off', 'the nets are worse', 'cut-mid-sentence'],
  [
    'a list in another order',
    'If you ask me, the nets are worse. We saw squid, eels and crabs below the wall.',
    'reordered',
  ],
  ['a word of the next sentence for another', 'My sister called me kinder than I was.', 'word-substituted'],
  ['a clause that stands for itself', 'and the town knows it', 'cut-mid-sentence'],
];

describe('a change of sense', () => {
  it.each(CHANGED)('%s: %s', (_, quote, type) => {
    expect(found(quote)).toMatchObject({ verdict: 'altered', level: 'meaning', types: expect.arrayContaining([type]) });
  });

  it.each(KEPT)('is none: %s: %s', (_, quote, type) => {
    expect(found(quote)).toMatchObject({ level: 'wording', types: expect.arrayContaining([type]) });
  });

  it.each([
    ['with its sentence, but for the subject', 'The brokers … refused to sign.'],
    ['and its object, a list', 'Crews who cannot stop the … wave should go home.'],
    ['and leaves its like', 'The banks will not … sell.'],
    ['with its clause', 'This is not a gift, it is a debt. … I would greet them first.'],
  ])('is none where an ellipsis takes a denial %s: %s', (_, quote) => {
    expect(found(quote)).toMatchObject({ verdict: 'edited', types: [] });
  });

  it('is none where a day is written the other way round', () => {
    const day = found('I saw no crack on the 2nd of May');
    expect(day).toMatchObject({ verdict: 'verified', types: ['cut-mid-sentence'] });
  });

  it('is none where a quote lacks the article’s own gloss', () => {
    expect(found('He saw the cracks in March.')).toMatchObject({ verdict: 'verified', types: [] });
  });

  it('is told of words that traded places', () => {
    const { findings } = check(
      { quote: 'Heat could kill the corals long before acid does.', speaker: null, articleId: null },
      REEF,
    );
    expect(findings.find(({ type }) => type === 'opposite-meaning')?.message).toMatch(
      /the same words the other way round\.$/,
    );
  });
});

describe('a short sentence of another statement', () => {
  const spliced = (quote: string, speaker: string) => {
    const { verdict, pieces, findings } = check({ quote, speaker, articleId: null }, REEF);
    return { verdict, pieces: pieces.map(({ exact }) => exact), types: findings.map(({ type }) => type) };
  };

  it.each([
    ['behind a quote', 'We need ten years, not ten months. We shall prevail.'],
    ['before a quote', 'We shall prevail. We need ten years, not ten months.'],
  ])('makes a splice %s', (_, quote) => {
    expect(spliced(quote, 'Ingrid Tamm')).toMatchObject({
      verdict: 'spliced',
      pieces: expect.arrayContaining(['We shall prevail.']),
      types: expect.arrayContaining(['speaker-crossed']),
    });
  });

  it('makes none where nobody of the article said it', () => {
    expect(spliced('We need ten years, not ten months. We shall sing.', 'Ingrid Tamm').verdict).toBe('altered');
  });
});
