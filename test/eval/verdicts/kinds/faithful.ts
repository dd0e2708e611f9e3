/** Faithful quotes: copied, retyped, set in another house style, or cut to their first words. */

import { expectation, foldsOf, fromExcerpts, stretch } from '../claims.js';
import { CONDITIONS } from '../lists/governing.js';
import { NUMBER_WORDS } from '../lists/numbers.js';
import type { Claim, Excerpt, Kind } from '../model.js';
import type { Random } from '../random.js';
import { isDenial } from '../tokens.js';
import {
  inOtherCase,
  inOtherDashes,
  inOtherMarks,
  inOtherPunctuation,
  inOtherSpaces,
  withInvisibles,
  withMarkdown,
} from './retyping.js';

const EXACT = { wordings: ['exact'], verdicts: ['verified'], levels: ['none', 'presentation'] } as const;
/** Below this a statement is “short”: a word or three that anybody may have said. */
const COPIED_WORDS_MIN = 4;

/** A copy may stand at several places: any of them is right, so none is asked for. */
const copyOf = (excerpt: Excerpt, quote: string): Omit<Claim, 'kind' | 'faithful'> => ({
  quote,
  speaker: null,
  original: excerpt.text,
  expected: expectation(EXACT, [], []),
});

function retypedKind(name: string, set: (text: string, random: Random) => string): Kind {
  return fromExcerpts(name, { minWords: COPIED_WORDS_MIN, faithful: true }, (excerpt, random) => {
    const quote = set(excerpt.text, random);
    return quote === excerpt.text ? null : copyOf(excerpt, quote);
  });
}

const copied = fromExcerpts('copied', { minWords: COPIED_WORDS_MIN, faithful: true, anyText: true }, (excerpt) =>
  copyOf(excerpt, excerpt.text),
);

export const RETYPED: readonly Kind[] = [
  copied,
  retypedKind('case', inOtherCase),
  retypedKind('marks', inOtherMarks),
  retypedKind('dashes', inOtherDashes),
  retypedKind('spaces', inOtherSpaces),
  retypedKind('punctuation', inOtherPunctuation),
];

// ------------------------------------------------------------ house style

const withAmpersand = (text: string): string => text.replace(/ and /g, ' & ');
const withAccents = (text: string): string => text.replace(/e(?=\p{Ll})/u, 'é');
const withInitialism = (text: string): string =>
  text.replace(/\bU\.S\.(?=[ ’'])/g, 'US').replace(/\bUS\b/g, (found, at: number) => (text[at + 2] ? 'U.S.' : found));

const SMALL = ['zero', 'one', ...NUMBER_WORDS.slice(0, 11)];

function withFigures(text: string): string {
  return text.replace(/(?<![-\p{L}\p{Nd}.,$£€:/])(\p{L}+|\p{Nd}{1,2})(?![-\p{L}\p{Nd}:/%’']|[.,]\p{Nd})/gu, (word) => {
    if (/^\p{Nd}+$/u.test(word)) return SMALL[Number(word)] ?? word;
    const value = SMALL.indexOf(word);
    return value > 1 ? String(value) : word;
  });
}

const withPercentSign = (text: string): string => text.replace(/(?<=\p{Nd}) percent\b/gu, '%');
const withPercent = (text: string): string => text.replace(/(?<=\p{Nd})%/gu, ' percent');

const HUNDRED_AND_MORE =
  /\b(?:hundred|thousand|million|billion|trillion|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i;

export const HOUSE_STYLE: readonly Kind[] = [
  retypedKind('ampersand', withAmpersand),
  retypedKind('accents', withAccents),
  retypedKind('U.S. and US', withInitialism),
  retypedKind('figures spelled out', (text) => (HUNDRED_AND_MORE.test(text) ? text : withFigures(text))),
  retypedKind('percent sign', (text) => (text.includes('%') ? withPercent(text) : withPercentSign(text))),
  retypedKind('invisible characters', withInvisibles),
  retypedKind('markdown', withMarkdown),
];

// ------------------------------------------------------------- first words

const FIRST_WORDS = [5, 8] as const;
/** What may turn the sense of what stands before it, so that the label would be unsure. */
const TURNS = new Set([...CONDITIONS, 'although', 'except', 'perhaps', 'provided', 'though', 'whether', 'without']);

function firstWords(excerpt: Excerpt, random: Random, hiding: 'something' | 'nothing') {
  const last = excerpt.tokens[random.between(...FIRST_WORDS) - 1];
  if (!last || last.index >= excerpt.tokens.length - 2) return null;
  const rest = excerpt.tokens.filter((token) => token.index > last.index && token.sentence === last.sentence);
  const hides = rest.some((token) => isDenial(token) || TURNS.has(token.fold));
  if (hides !== (hiding === 'something')) return null;
  const span = { start: 0, end: last.end };
  const tolerated = ['cut-mid-sentence', 'capitals', 'punctuation', 'typography'] as const;
  return hides
    ? stretch(excerpt, span, { wordings: ['exact'], tolerated: [...tolerated, 'omission-changes-meaning'] })
    : stretch(excerpt, span, {
        ...EXACT,
        levels: ['none', 'presentation', 'wording'],
        verdicts: ['verified'],
        tolerated,
      });
}

/** The same few words may stand elsewhere too. */
const anywhere = (claim: Omit<Claim, 'kind' | 'faithful'> | null) =>
  claim && { ...claim, expected: { ...claim.expected, places: [] } };

export const CUT_TO_FIRST: readonly Kind[] = [
  fromExcerpts('first 5–8 words', { minWords: 8, faithful: true }, (excerpt, random) =>
    anywhere(firstWords(excerpt, random, 'nothing')),
  ),
];

/** Here the wording is exact all the same, whatever the level. */
export const CUT_TO_FIRST_HIDING: readonly Kind[] = [
  fromExcerpts('first words, more follows', { minWords: 8, faithful: true }, (excerpt, random) =>
    anywhere(firstWords(excerpt, random, 'something')),
  ),
];

// ------------------------------------------------------- as annotators see

/** Annotated quotes copied, also those that the extraction missed or bounded otherwise, which may then be cuts. */
export const ANNOTATED: readonly Kind[] = [
  {
    name: 'as annotated',
    *claims(world, random) {
      for (const { text } of random.shuffle(world.annotated)) {
        if (foldsOf(text).length < COPIED_WORDS_MIN) continue;
        yield {
          kind: 'as annotated',
          quote: text,
          speaker: null,
          original: text,
          expected: expectation({ ...EXACT, levels: ['none', 'presentation', 'wording'] }, [], null),
          faithful: null,
        };
      }
    },
  },
  {
    name: 'copied, 1–3 words',
    *claims(world, random) {
      for (const excerpt of random.shuffle(world.short))
        yield { ...copyOf(excerpt, excerpt.text), kind: 'copied, 1–3 words', faithful: null };
    },
  },
];
