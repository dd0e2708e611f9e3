import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Candidates } from '../../src/model.js';
import { candidatesOf } from './drawn.js';

const DAM = candidatesOf({
  id: 'dam',
  text: '“«Ada Lindt|The lower valley will flood if the sluice gives way.»” Lindt said.',
});

/** The corpus with other reporting words at its statements. */
function reported(cue: string | null, via: string | null = null): Candidates {
  const span = (text: string | null) => text && { start: 0, end: text.length, text };
  const passages = DAM.passages.map((passage) => ({
    ...passage,
    statement: passage.statement && { ...passage.statement, cue: span(cue) || null, via: span(via) || null },
  }));
  return { ...DAM, passages };
}

const QUOTE = 'The lower valley will flood if the sluice gives way.';
const summary = (corpus: Candidates, quote = QUOTE, speaker: string | null = null): string =>
  check({ quote, speaker, articleId: null }, corpus).summary;

describe('a summary', () => {
  it.each([
    ['no cue', null, 'Ada Lindt said this, in these words.'],
    ['said', 'said', 'Ada Lindt said this, in these words.'],
    ['a word that judges', 'claimed', 'Ada Lindt said this, in these words.'],
    ['a tweet', 'tweet', 'Ada Lindt tweeted this, in these words.'],
    ['a warning', 'warned', 'Ada Lindt gave this warning, in these words.'],
    ['a letter', 'wrote', 'Ada Lindt wrote this, in these words.'],
    ['a statement', 'statement', 'Ada Lindt said this in a statement, in these words.'],
    ['an answer', 'replied', 'Ada Lindt gave this answer, in these words.'],
  ])('says it as the article does: %s', (_, cue, expected) => {
    expect(summary(reported(cue))).toBe(expected);
  });

  it('puts the two wordings side by side', () => {
    const may = QUOTE.replace('will', 'may');
    expect(summary(reported('tweeted'), may)).toBe('Ada Lindt tweeted this, but wrote “will”, not “may”.');
    expect(summary(reported('warned'), may)).toBe('Ada Lindt gave this warning, but said “will”, not “may”.');
    expect(summary(reported('said'), 'The lower valley will flood.')).toBe(
      'Ada Lindt said this, but the quote leaves out “if”, which bears on what it keeps.',
    );
  });

  it('says in one breath who else spoke, and what was changed besides', () => {
    const may = QUOTE.replace('will', 'may');
    expect(summary(reported('tweeted'), QUOTE, 'Rosa Quint')).toBe('Ada Lindt tweeted this, not Rosa Quint.');
    expect(summary(reported('tweeted'), may, 'Rosa Quint')).toBe(
      'Ada Lindt tweeted this, not Rosa Quint, and wrote “will”, not “may”.',
    );
    expect(summary(reported('said', 'her office'), may, 'Rosa Quint')).toBe(
      'The article attributes this to Ada Lindt, via her office, not to Rosa Quint, and has “will”, not “may”.',
    );
  });

  it('names the channel of words that are second-hand', () => {
    const readout = reported('said', 'a readout from her office');
    expect(summary(readout, QUOTE, 'Ada Lindt')).toBe(
      'The article attributes this to Ada Lindt, via a readout from her office, in these words.',
    );
    expect(summary(readout, QUOTE.replace('will', 'may'))).toBe(
      'The article attributes this to Ada Lindt, via a readout from her office, but has “will”, not “may”.',
    );
    expect(summary(readout, QUOTE, 'Rosa Quint')).toBe(
      'The article attributes this to Ada Lindt, via a readout from her office, not to Rosa Quint.',
    );
  });

  it('is an answer that needs no other to be understood', () => {
    expect(summary(reported(null), '[They said] the lower valley will flood if … gives way.')).toBe(
      'Ada Lindt said this; what was left out or put in is marked.',
    );
    expect(summary(reported(null), QUOTE, 'Rosa Quint')).toBe('Ada Lindt said this, not Rosa Quint.');
    expect(summary(reported(null), 'Nobody here has ever spoken of green cheese and the moon.')).toBe(
      'Nothing in this archive comes close to this quote.',
    );
  });
});
