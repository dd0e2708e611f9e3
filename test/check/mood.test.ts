import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { candidatesOf } from './drawn.js';

const HEARING = candidatesOf({
  id: 'hearing',
  text: [
    '“«Ola Brekke|The inspectors knew about the crack. Nobody told the tenants!»” Brekke said.',
    '“«Ola Brekke|Did you know about the lift? You signed the report twice? It was cold, wasn’t it?»” she asked.',
    '“«Piet Maas|I never saw the basement,»” Maas answered. “«+|The keys were with the caretaker...»”',
    'He said that ‘«Piet Maas|the boiler was fine last winter»’.',
  ].join('\n'),
});

const ask = (quote: string) => check({ quote, speaker: null, articleId: null }, HEARING);
const levels = (quote: string) => {
  const { wording, verdict, findings } = ask(quote);
  return { wording, verdict, types: findings.map(({ type, level }) => `${type} ${level}`) };
};

const TURNED: readonly (readonly [why: string, quote: string])[] = [
  ['a statement at the end', 'The inspectors knew about the crack?'],
  ['a statement within the quote', 'The inspectors knew about the crack? Nobody told the tenants!'],
  ['an outcry', 'Nobody told the tenants?'],
  ['a question that its mark alone makes', 'You signed the report twice.'],
  ['in quotation marks', '“The inspectors knew about the crack?”'],
];

const NOT_TURNED: readonly (readonly [why: string, quote: string])[] = [
  ['copied', 'You signed the report twice?'],
  ['a question by its word order', 'Did you know about the lift.'],
  ['a question by its tag', 'It was cold, wasn’t it.'],
  ['no mark in the quote', 'The inspectors knew about the crack'],
  ['an outcry for a statement', 'The inspectors knew about the crack!'],
  ['a comma in the source, whatever the reporter’s sentence ends with', 'I never saw the basement?'],
  ['a source that trails off', 'The keys were with the caretaker?'],
  ['the reporter’s full stop behind the closing mark', 'the boiler was fine last winter?'],
];

describe('a question mark for a full stop', () => {
  it.each(TURNED)('changes the sense of %s: %s', (_, quote) => {
    expect(levels(quote)).toMatchObject({
      wording: 'exact',
      verdict: 'altered',
      types: expect.arrayContaining(['modality-changed meaning']),
    });
  });

  it.each(NOT_TURNED)('is no matter of sense for %s: %s', (_, quote) => {
    const { wording, verdict, types } = levels(quote);
    expect({ wording, verdict, types: types.filter((type) => type.endsWith('meaning')) }).toEqual({
      wording: 'exact',
      verdict: 'verified',
      types: [],
    });
  });

  it('is told once, with the mark, and in plain words', () => {
    const { findings, summary } = ask('The inspectors knew about the crack?');
    expect(findings).toHaveLength(1);
    expect(findings[0]!.message).toBe(
      'The quote has “crack?” where the source has “crack.”: a statement made a question.',
    );
    expect(summary).toBe('Ola Brekke said this, but not as a question.');
    expect(ask('You signed the report twice.').summary).toBe('Ola Brekke said this, but as a question.');
  });

  it('leaves a sentence that differs in words to the words', () => {
    expect(levels('The inspectors lied about the crack?').types).toEqual([
      'word-substituted wording',
      'punctuation presentation',
    ]);
  });
});
