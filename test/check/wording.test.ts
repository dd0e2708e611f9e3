import { describe, expect, it } from 'vitest';
import type { Level, Verdict, Wording } from '../../src/model.js';
import { judged } from './harbor.js';

type Row = readonly [why: string, quote: string, verdict: Verdict, wording: Wording, level: Level];

const ROWS: readonly Row[] = [
  ['copied whole', 'I do not regret closing the bridge to Eastmere.', 'verified', 'exact', 'none'],
  [
    'across the interruption',
    'All 40 crane operators were safe. Nobody should believe the rumors',
    'verified',
    'exact',
    'wording',
  ],
  ['without marks or capitals', 'i do not regret closing the bridge to eastmere', 'verified', 'exact', 'presentation'],
  ['a figure spelled out', 'All forty crane operators were safe', 'verified', 'exact', 'presentation'],
  [
    'two words for one',
    'Our members strongly support the engineers who inspected the seawall.',
    'altered',
    'altered',
    'wording',
  ],
  [
    'a marked cut',
    'We will reopen … on Friday, but only if the divers find no cracks in the wall.',
    'edited',
    'edited',
    'presentation',
  ],
  [
    'a marked cut that hides a condition',
    'We will reopen the northern terminal … the divers find no cracks',
    'altered',
    'edited',
    'meaning',
  ],
  [
    'a cut at the end that hides a condition',
    'We will reopen the northern terminal on Friday',
    'altered',
    'exact',
    'meaning',
  ],
  ['cut before the negation', 'regret closing the bridge to Eastmere', 'altered', 'exact', 'meaning'],
  ['a word in brackets', 'I do not regret closing the bridge to [the island].', 'edited', 'edited', 'presentation'],
  ['a letter in brackets', '[i]t was the right decision for every family', 'verified', 'exact', 'wording'],
  [
    'a “not” in brackets',
    'It was [not] the right decision for every family in this valley.',
    'altered',
    'altered',
    'meaning',
  ],
  [
    '[sic] added',
    'It was the right [sic] decision for every family in this valley.',
    'edited',
    'edited',
    'presentation',
  ],
  ['a word changed', 'It was the right choice for every family in this valley.', 'altered', 'altered', 'wording'],
  ['a negation taken out', 'I do regret closing the bridge to Eastmere.', 'altered', 'altered', 'meaning'],
  ['a contraction of the same', 'I don’t regret closing the bridge to Eastmere.', 'altered', 'altered', 'wording'],
  [
    'the reporter’s words',
    'promised that the city council would pay for new floodlights',
    'unquoted',
    'unquoted',
    'none',
  ],
  [
    'a short quotation with the reporter’s words around it',
    'called the ferry timetable a complete fantasy and walked out',
    'unquoted',
    'unquoted',
    'wording',
  ],
  [
    'two statements of one speaker',
    'I do not regret closing the bridge to Eastmere. Called it a complete fantasy',
    'altered',
    'altered',
    'wording',
  ],
  [
    'two speakers run together',
    'All 40 crane operators were safe. It was the right decision for every family.',
    'spliced',
    'spliced',
    'meaning',
  ],
  [
    'two speakers under an ellipsis',
    'Nobody should believe the rumors … I do not regret closing the bridge',
    'spliced',
    'spliced',
    'meaning',
  ],
  ['invented', 'The sharks have learned to open the lighthouse door by themselves.', 'not-found', 'not-found', 'none'],
  [
    'the same small words in another sentence',
    'It was the only one of them in this for every',
    'not-found',
    'not-found',
    'none',
  ],
  ['a common phrase', 'at the end of the day', 'not-found', 'not-found', 'none'],
  ['no words', '… — “”', 'not-found', 'not-found', 'none'],
];

describe('the wording of a claim', () => {
  it.each(ROWS)('%s: %s', (_, quote, verdict, wording, level) => {
    const { verdict: v, wording: w, level: l, findings } = judged(quote);
    expect({ v, w, l, findings: findings.map(({ type }) => type) }).toMatchObject({ v: verdict, w: wording, l: level });
  });

  it('is of nobody where nothing is found, and names the corpus', () => {
    const judgement = judged('The sharks have learned to open the lighthouse door by themselves.', 'Nora Whitlock');
    expect(judgement).toMatchObject({ match: null, pieces: [], attribution: 'not-applicable', kept: 0 });
    expect(judgement.summary).toContain('this archive');
  });

  it('shows both places of words run together', () => {
    const { pieces, match } = judged('All 40 crane operators were safe. It was the right decision for every family.');
    expect(pieces.map(({ exact }) => exact)).toEqual([
      'All 40 crane operators were safe',
      'It was the right decision for every family',
    ]);
    expect(match?.statementId).toBe('harbor-s3');
  });

  it('counts the words that are kept', () => {
    expect(judged('It was the wrong decision for every family.')).toMatchObject({ kept: 7, words: 8 });
  });

  it('gives a link to the statement, and to the paragraph outside quotation marks', () => {
    expect(judged('I do not regret closing the bridge').match?.link).toBe('/articles/harbor#harbor-s3');
    expect(judged('promised that the city council would pay for new floodlights').match?.link).toMatch(
      /^\/articles\/harbor#p\d+$/,
    );
  });
});
