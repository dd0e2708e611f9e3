import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.js';
import { PROFILES, type Profile, type Verdict } from '../../src/model.js';
import { candidatesOf } from './drawn.js';
import { CORPUS as HARBOR } from './harbor.js';

const QUARRY = candidatesOf({
  id: 'quarry',
  text: [
    '“«Dora Pettibone|We was, um, told in the spring that the quarry is not going to close. I dunno who decided that, you know, but the colour of the water has changed.»” Pettibone said.',
    '“«Lars Hovland|If you know the foreman, ask him about the the second crusher. It’s been a very, very long winter.»” Hovland said.',
    '“«Lars Hovland|We’re gonna wait until June, and then we all seen what a organised company can do.»” Hovland said.',
    '“«Ruth Adeyemi|Did you ask them? Some of the blasting will start on Monday.»” Adeyemi said.',
  ].join('\n'),
});

const ask = (quote: string, profile?: Profile) =>
  check({ quote, speaker: null, articleId: null, ...(profile && { profile }) }, QUARRY);

type Row = readonly [why: string, quote: string, ap: Verdict, broadcast: Verdict];

/** Every one of them is altered as it stands. */
const LET_PASS: readonly Row[] = [
  ['“um” dropped', 'We was, told in the spring that the quarry is not going to close.', 'verified', 'verified'],
  [
    '“don’t know” for “dunno”',
    'I do not know who decided that, you know, but the colour of the water has changed.',
    'verified',
    'verified',
  ],
  ['“going to” for “gonna”', 'We’re going to wait until June', 'verified', 'verified'],
  ['a contraction undone', 'It has been a very, very long winter.', 'altered', 'verified'],
  ['a contraction made', 'told in the spring that the quarry isn’t going to close', 'altered', 'verified'],
  [
    '“you know” between commas dropped',
    'I dunno who decided that, but the colour of the water has changed.',
    'altered',
    'verified',
  ],
  ['one “the” of two dropped', 'If you know the foreman, ask him about the second crusher.', 'altered', 'verified'],
  ['a verb made to agree', 'We were, um, told in the spring', 'altered', 'verified'],
  ['“saw” for “seen”, “an” for “a”', 'and then we all saw what an organised company can do', 'altered', 'verified'],
  ['several at once', 'We were told in the spring that the quarry isn’t going to close.', 'altered', 'verified'],
];

const NEVER_PASS: readonly (readonly [why: string, quote: string])[] = [
  ['“you know” that says something', 'If the foreman, ask him about the the second crusher.'],
  ['one “very” of two', 'It’s been a very long winter.'],
  ['another tense', 'the colour of the water is changed'],
  ['another word', 'told in the summer that the quarry is not going to close'],
  ['a negation', 'told in the spring that the quarry is going to close'],
  ['a negation under a contraction', 'We’re not gonna wait until June'],
  ['another modal', 'Some of the blasting may start on Monday.'],
  ['another day', 'Some of the blasting will start on Sunday.'],
  ['another quantifier', 'All of the blasting will start on Monday.'],
  ['a filler put in', 'Some of the, um, blasting will start on Monday.'],
];

describe('a house style', () => {
  it.each(LET_PASS)('%s: %s', (_, quote, ap, broadcast) => {
    expect(PROFILES.map((profile) => ask(quote, profile).verdict)).toEqual(['altered', ap, broadcast]);
  });

  it.each(NEVER_PASS)('never lets %s pass: %s', (_, quote) => {
    expect(PROFILES.map((profile) => ask(quote, profile).verdict)).toEqual(['altered', 'altered', 'altered']);
  });

  it('takes British spelling for a matter of presentation', () => {
    const quote = 'the color of the water has changed';
    expect(
      PROFILES.map((profile) => ask(quote, profile).findings.find(({ type }) => type === 'spelling')?.level),
    ).toEqual(['wording', 'presentation', 'presentation']);
  });

  it('is named in the answer, and the summary says when it let something pass', () => {
    expect(ask('gone to the seaside for the holidays with the crusher', 'ap').profile).toBe('ap');
    const { profile, summary, wording } = ask('It has been a very, very long winter.', 'broadcast');
    expect({ profile, wording }).toEqual({ profile: 'broadcast', wording: 'exact' });
    expect(summary).toBe('Lars Hovland said this, in these words but for what broadcast style lets pass.');
  });

  it('is strict where none is asked for', () => {
    const quote = 'It has been a very, very long winter.';
    expect(ask(quote)).toEqual(ask(quote, 'strict'));
  });

  it('changes neither the diff nor the types of findings, and lowers nothing that bears on the meaning', () => {
    const statements = [...QUARRY.passages, ...HARBOR.passages].flatMap(({ statement }) => statement?.text ?? []);
    const words = 'not um you know the is was don’t will may seven Monday some [they] … colour gonna'.split(' ');
    const mangled = fc
      .tuple(
        fc.constantFrom(...statements),
        fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...words)), { maxLength: 4 }),
      )
      .map(([text, edits]) => {
        const parts = text.split(' ');
        for (const [at, dropped, word] of edits) parts.splice(at % parts.length, dropped, word);
        return parts.join(' ');
      });
    fc.assert(
      fc.property(mangled, fc.constantFrom<Profile>('ap', 'broadcast'), (quote, profile) => {
        for (const corpus of [QUARRY, HARBOR]) {
          const strict = check({ quote, speaker: null, articleId: null }, corpus);
          const mild = check({ quote, speaker: null, articleId: null, profile }, corpus);
          expect(mild.match).toEqual(strict.match);
          expect(mild.pieces).toEqual(strict.pieces);
          expect(mild.kept).toBe(strict.kept);
          const placed = ({ findings }: typeof mild) => findings.map(({ level: _, ...rest }) => rest);
          expect(placed(mild)).toEqual(placed(strict));
          mild.findings.forEach(({ level }, index) => {
            const before = strict.findings[index]!.level;
            expect(level === before || (before === 'wording' && level === 'presentation')).toBe(true);
          });
          if (strict.level === 'meaning') expect(mild.verdict).toBe(strict.verdict);
        }
      }),
    );
  });
});
