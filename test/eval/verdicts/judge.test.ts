import { describe, expect, it } from 'vitest';
import type { Finding, Judgement } from '../../../src/model.js';
import { judge } from './judge.js';
import type { Claim, Expectation } from './model.js';

const EXPECTED: Expectation = {
  verdicts: ['altered'],
  wordings: null,
  levels: ['meaning'],
  attribution: null,
  places: [],
  findings: [{ types: ['negation-changed'], quote: { start: 8, end: 11 }, source: { start: 40, end: 40 } }],
  needs: 'none',
  tolerated: ['capitals'],
  meaningChanged: true,
};

const claim = (expected: Partial<Expectation> = {}): Claim => ({
  kind: 'negation put in',
  quote: 'We will not go home.',
  speaker: null,
  original: 'We will go home.',
  expected: { ...EXPECTED, ...expected },
  faithful: null,
});

const finding = (type: Finding['type'], start: number, end: number): Finding => ({
  type,
  level: 'meaning',
  message: '',
  quote: { start, end },
  source: { start: 40, end: 40 },
});

const judgement = (changes: Partial<Judgement> = {}): Judgement => ({
  profile: 'strict',
  verdict: 'altered',
  wording: 'altered',
  attribution: 'not-claimed',
  level: 'meaning',
  summary: '',
  kept: 4,
  words: 5,
  findings: [finding('negation-changed', 8, 11)],
  match: null,
  pieces: [],
  alternatives: [],
  ...changes,
});

describe('judging an answer', () => {
  it('is right when verdict, level and finding are', () => {
    expect(judge(claim(), judgement())).toMatchObject({ right: true, faults: [], reported: [true], unasked: [] });
  });

  it.each([
    ['another verdict', claim(), judgement({ verdict: 'spliced' }), 'verdict spliced'],
    ['a level too low', claim(), judgement({ level: 'wording' }), 'level wording'],
    ['no finding where one is needed', claim({ needs: 'all' }), judgement({ findings: [] }), 'finding missing'],
    [
      'a finding on other words',
      claim({ needs: 'all' }),
      judgement({ findings: [finding('negation-changed', 15, 19)] }),
      'finding missing',
    ],
    ['no passage', claim({ places: [{ articleId: 'a', start: 0, end: 9 }] }), judgement(), 'another passage'],
  ])('names the fault: %s', (_why, asked, got, fault) => {
    expect(judge(asked, got).faults).toEqual([fault]);
  });

  it('marks what is never allowed', () => {
    expect(judge(claim(), judgement({ verdict: 'edited' })).forbidden).toBe(true);
    expect(judge(claim({ meaningChanged: false }), judgement({ verdict: 'edited' })).forbidden).toBe(false);
  });

  it('marks a level of meaning where the sense stands', () => {
    const harmless = claim({ meaningChanged: false, levels: null, findings: [] });
    expect(judge(harmless, judgement({ findings: [] })).overdrawn).toBe(true);
    expect(judge(claim(), judgement()).overdrawn).toBe(false);
  });

  it('counts findings that nothing asked for, but not those that are tolerated', () => {
    const findings = [finding('capitals', 0, 2), finding('spelling', 3, 7), finding('negation-changed', 8, 11)];
    expect(judge(claim(), judgement({ findings })).unasked).toEqual(['spelling']);
  });
});
