import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { candidatesOf } from './drawn.js';

const FERRY = candidatesOf({
  id: 'ferry',
  text: [
    '“«Signe Dahl|The winter boat sails twice a day. And nobody asked the islanders what they need. Third, the harbor is too shallow.»” Dahl said.',
    '“«Signe Dahl|Let us see how this unfolds,»” she said. “«+|We talked to every skipper on the coast before we signed.»”',
  ].join('\n'),
});

const found = (quote: string) => {
  const { findings, wording } = check({ quote, speaker: null, articleId: null }, FERRY);
  return {
    wording,
    findings: findings
      .filter(({ level }) => level !== 'presentation')
      .map(({ type, quote: { start, end } }) => `${type}: ${quote.slice(start, end)}`),
  };
};

describe('words put in at an end of a quote', () => {
  it.each([
    ['before a sentence', 'Frankly, nobody asked the islanders what they need.', ['word-substituted: Frankly']],
    [
      'before a sentence whose first word stays',
      'Frankly, and nobody asked the islanders what they need.',
      ['word-added: Frankly'],
    ],
    ['behind a sentence', 'And nobody asked the islanders what they need, frankly.', ['word-added: frankly']],
    [
      'with a word that the next sentence has too',
      'The winter boat sails twice a day, ladies and gentlemen.',
      ['word-added: ladies and gentlemen'],
    ],
    [
      'across the reporter’s interruption',
      'My dear friends, we talked to every skipper on the coast before we signed.',
      ['word-added: My dear friends'],
    ],
    [
      'as a sentence of its own that stands for another',
      'And nobody asked the islanders what they need. Finally, the harbor is too shallow.',
      ['word-substituted: Finally'],
    ],
    ['with a doubt', 'Nobody asked the islanders what they need, perhaps.', ['quantifier-changed: perhaps']],
  ])('%s: %s', (_, quote, findings) => {
    expect(found(quote)).toMatchObject({ wording: 'altered', findings: expect.arrayContaining(findings) });
  });

  it('are no part of the next sentence that the claim goes on with', () => {
    expect(
      found('And nobody asked the islanders what they need. Third, the harbor is shallow.').findings,
    ).not.toContain('word-added: Third');
  });
});
