import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { candidatesOf } from './drawn.js';

const STRIKE = candidatesOf({
  text: `“«Ingrid Solheim|We did not win everything, and nobody should pretend that we did,»” said Ingrid Solheim. “«+|But we will not be treated as spare parts.»”

“«Paulo Okonkwo-Reyes|I hope not,»” he said. “«+|Only a fool would start this again before the summer.»”

“«Anna Wieczorek|He'd be bored in a week.»”`,
  speakers: [
    { name: 'Ingrid Solheim', aliases: ['Solheim'], roles: ['president of the Valmere Dockers’ Union'] },
    { name: 'Paulo Okonkwo-Reyes', roles: ['Transport Minister'] },
    { name: 'Tomasz Wieczorek', roles: ['a crane driver for 22 years'] },
    { name: 'Anna Wieczorek' },
  ],
});

const ask = (quote: string, speaker: string | null = null) => check({ quote, speaker, articleId: null }, STRIKE);

describe('a careful copy chief does not cry wolf', () => {
  it.each([
    [
      'a sentence’s opening “But” may go: the rest stands alone',
      'we will not be treated as spare parts',
      'Solheim',
      'verified',
    ],
    [
      'a sentence’s opening “Only” may not: it governs the rest',
      'a fool would start this again before the summer',
      null,
      'altered',
    ],
    ['a role with its body in other words', 'we will not be treated as spare parts', 'the union president', 'verified'],
    [
      'a role without its article',
      'Only a fool would start this again before the summer',
      'the transport minister',
      'verified',
    ],
    ['contractions are wording, not meaning', 'He would be bored in a week', 'Anna Wieczorek', 'altered'],
  ])('%s: %s', (_why, quote, speaker, verdict) => {
    const answer = ask(quote, speaker);
    expect({ verdict: answer.verdict, findings: answer.findings }).toMatchObject({ verdict });
  });

  it('calls a mistyped negation a misspelling, not a negation', () => {
    const { findings } = ask('We did not win everthing and nobdy shuld pretend that we did');
    expect(findings.map(({ type }) => type).filter((type) => type !== 'punctuation')).toEqual([
      'spelling',
      'spelling',
      'spelling',
    ]);
  });

  it('calls “no one” for “nobody” another word, not another number', () => {
    const { findings } = ask('We did not win everything, and no one should pretend that we did');
    expect(findings.map(({ type }) => type)).not.toContain('number-changed');
  });

  it('names the speaker of a faithful quote in its summary', () => {
    expect(ask('He’d be bored in a week', 'Anna Wieczorek').summary).toMatch(/^Anna Wieczorek /);
  });
});
