import { describe, expect, it } from 'vitest';
import { FINDING_TYPES } from '../../src/model.js';
import { findingsOf, judged } from './harbor.js';

type Row = readonly [why: string, quote: string, findings: readonly string[]];

const BRIDGE =
  'I do not regret closing the bridge to Eastmere. It was the right decision for every family in this valley.';
const TERMINAL = 'We will reopen the northern terminal on Friday, but only if the divers find no cracks in the wall.';
const UNION = 'Our members [dock workers] strongly support the engineers who inspected the sea wall.';

const ROWS: readonly Row[] = [
  ['accents', BRIDGE.replace('Eastmere', 'Eastmère'), ['typography: Eastmère']],
  ['capitals', BRIDGE.replace('right decision', 'RIGHT decision'), ['capitals: RIGHT']],
  ['a comma put in', BRIDGE.replace('decision for', 'decision, for'), ['punctuation: decision']],
  ['a figure spelled out', 'All forty crane operators were safe', ['number-style: forty']],
  ['& for and', 'We will reopen the northern terminal & the gate', ['runs-past']],
  ['another word', BRIDGE.replace('valley', 'village'), ['word-substituted: village']],
  ['a word put in', BRIDGE.replace('right decision', 'right painful decision'), ['word-added: painful']],
  ['a word left out', BRIDGE.replace('to Eastmere', ''), ['word-removed: ']],
  ['three words left out', BRIDGE.replace(' in this valley', '').replace('for every family', 'for every'), []],
  ['two phrases swapped', 'It was for every family in this valley the right decision', []],
  ['a misspelling', BRIDGE.replace('decision', 'desicion'), ['spelling: desicion']],
  ['a homophone', BRIDGE.replace('right', 'write'), ['spelling: write']],
  ['another form', BRIDGE.replace('regret', 'regretted'), ['inflection: regretted']],
  ['a contraction', BRIDGE.replace('do not', 'don’t'), ['contraction: don’t']],
  ['an ellipsis', BRIDGE.replace('the right decision for', '…'), ['marked-omission: ']],
  ['a gloss', BRIDGE.replace('Eastmere', 'Eastmere [the old town]'), ['marked-insertion: the old town']],
  ['a pronoun in brackets', BRIDGE.replace('It was', '[Closing it] was'), ['marked-insertion: Closing it']],
  ['[sic]', BRIDGE.replace('valley', 'valley [sic]'), ['sic: valley [sic]']],
  ['the article’s brackets as speech', UNION.replace(/[[\]]/g, ''), ['editor-brackets: dock workers']],
  ['the article’s brackets as brackets', UNION, []],
  ['a “never” put in', TERMINAL.replace('will', 'will never'), ['negation-changed: never']],
  ['a double denial put in', BRIDGE.replace('I do not', 'I do not never'), ['negation-changed: never']],
  ['“no” taken out', TERMINAL.replace('no cracks', 'cracks'), ['negation-changed: ']],
  ['another number', 'All 400 crane operators were safe', ['number-changed: 400']],
  ['another number in words', 'All fifty-one crane operators were safe', ['number-changed: fifty-one']],
  ['another day', TERMINAL.replace('Friday', 'Sunday'), ['date-changed: Sunday']],
  ['another day of every week', TERMINAL.replace('on Friday', 'on Fridays'), ['date-changed: Fridays']],
  ['another place', BRIDGE.replace('Eastmere', 'Norwick'), ['name-changed: Norwick']],
  ['another modal', TERMINAL.replace('will', 'might'), ['modality-changed: might']],
  ['another quantifier', BRIDGE.replace('every', 'some'), ['quantifier-changed: some']],
  ['a hedge put in', BRIDGE.replace('the right', 'probably the right'), ['quantifier-changed: probably']],
  ['an antonym', BRIDGE.replace('right', 'wrong'), ['opposite-meaning: wrong']],
  [
    'an antonym of another form',
    'Our members strongly oppose the engineers who inspected the sea wall.',
    ['opposite-meaning: oppose'],
  ],
  ['a cut that hides a condition', TERMINAL.replace(', but only if', ' …'), ['omission-changes-meaning: ']],
];

describe('a finding', () => {
  it.each(ROWS.filter(([, , expected]) => expected.length > 0 && !expected[0]!.startsWith('runs')))(
    'for %s: %s',
    (_, quote, expected) => {
      expect(findingsOf(quote)).toEqual(expect.arrayContaining([...expected]));
    },
  );

  it('comes for nothing where the words are copied, brackets and all', () => {
    expect(findingsOf(BRIDGE)).toEqual([]);
    expect(findingsOf(UNION)).toEqual([]);
  });

  it('says one thing of one change', () => {
    expect(findingsOf(BRIDGE.replace('right', 'wrong').replace('every', 'no'))).toEqual([
      'opposite-meaning: wrong',
      'negation-changed: no',
    ]);
  });

  it('tells that the quote was cut out of a sentence, and shows what was left off', () => {
    const { findings } = judged('the right decision for every family');
    expect(findings.map(({ type }) => type)).toEqual(['cut-mid-sentence', 'cut-mid-sentence']);
    expect(findings[1]?.message).toContain('in this valley');
  });

  it('tells that words of the claim stand outside the quotation marks', () => {
    const { findings, verdict } = judged('Oyelaran called the timetable a complete fantasy and walked out');
    expect(verdict).toBe('unquoted');
    expect(findings.map(({ type }) => type)).toContain('runs-past-quotation');
  });

  it('tells that different people speak', () => {
    const { findings } = judged('All 40 crane operators were safe. It was the right decision for every family.');
    expect(findings.map(({ type }) => type)).toContain('speaker-crossed');
  });

  it('has a sentence for every type', () => {
    const seen = new Set(ROWS.flatMap(([, quote]) => judged(quote).findings.map(({ type }) => type)));
    for (const type of seen) expect(FINDING_TYPES).toContain(type);
    for (const [, quote] of ROWS)
      for (const { message } of judged(quote).findings) expect(message).toMatch(/^\S.*\.$/s);
  });

  it('points at its words in the article', () => {
    const { findings, match } = judged(BRIDGE.replace('right', 'wrong'));
    const { source } = findings.find(({ type }) => type === 'opposite-meaning')!;
    const { start, text } = match!.context;
    expect(text.slice(source!.start - start, source!.end - start)).toBe('right');
  });
});
