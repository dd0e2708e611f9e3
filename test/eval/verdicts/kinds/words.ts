/** Words changed, dropped, added and moved where the sense is not at stake. */

import type { FindingType } from '../../../../src/model.js';
import { type Change, changed, fromExcerpts, PRESENTATION } from '../claims.js';
import { distance, inCaseOf } from '../edits.js';
import { ANTONYMS } from '../lists/antonyms.js';
import { ADDITIONS, ADJECTIVES, ADVERBS, GERUNDS, NOUNS, PAST_FORMS, PLURALS } from '../lists/fillers.js';
import { HOMOPHONES } from '../lists/noise.js';
import type { Excerpt, Kind, Token } from '../model.js';
import type { Random } from '../random.js';
import { before, inTitle, isAmbiguousRun, isContent, isPlain, standsFree } from '../tokens.js';

/** Heavier changes need a statement that is still itself afterwards. */
const WORDS_MIN = 8;
/** Words at either end that stay, so that a change is inside and no cut. */
const EDGE = 2;

const ALTERED = { verdicts: ['altered'], wordings: ['altered'], needs: 'all' } as const;

const isInside = (excerpt: Excerpt, from: number, to: number): boolean =>
  from >= EDGE && to <= excerpt.tokens.length - EDGE;

/** Whether the words from `from` to `to` are of one sentence with the word on either side. */
function inOneSentence(excerpt: Excerpt, from: number, to: number): boolean {
  const sentence = excerpt.tokens[from - 1]?.sentence;
  return excerpt.tokens.slice(from - 1, to + 1).every((token) => token.sentence === sentence);
}

/** Words fewer letters apart might be a slip of spelling. */
const LETTERS_APART = 4;

/** A word of the same look as `token` that has nothing to do with it. */
export function unrelated(token: Token, random: Random): string {
  const list = token.fold.endsWith('ing')
    ? GERUNDS
    : token.fold.endsWith('ed')
      ? PAST_FORMS
      : token.fold.endsWith('ly')
        ? ADVERBS
        : /[^s]s$/.test(token.fold)
          ? PLURALS
          : /(?:ful|ous|able|ive|al|ic|ary|ant|ent)$/.test(token.fold)
            ? ADJECTIVES
            : NOUNS;
  const different = list.filter((word) => word[0] !== token.fold[0] && distance(word, token.fold) >= LETTERS_APART);
  return inCaseOf(token.raw, random.pick(different.length > 0 ? different : list));
}

const substituted = fromExcerpts('one content word changed', { minWords: WORDS_MIN }, (excerpt, random) => {
  const choices = excerpt.tokens.filter(
    (token) =>
      isContent(token) &&
      isInside(excerpt, token.index, token.index + 1) &&
      !ANTONYMS.has(token.fold) &&
      !HOMOPHONES.has(token.fold),
  );
  if (choices.length === 0) return null;
  const token = random.pick(choices);
  const change: Change = {
    start: token.start,
    end: token.end,
    with: unrelated(token, random),
    types: ['word-substituted'],
  };
  return changed(excerpt, [change], ALTERED);
});

const substitutedAtEdge = fromExcerpts(
  'first or last word changed',
  { minWords: WORDS_MIN },
  (excerpt, random, world) => {
    const edges = [excerpt.tokens[0]!, excerpt.tokens.at(-1)!];
    const choices = edges.filter(
      (token) =>
        isEdgeContent(token) &&
        world.common.has(token.fold) &&
        !world.surnames.has(token.raw) &&
        !inTitle(excerpt, token) &&
        !ANTONYMS.has(token.fold) &&
        !HOMOPHONES.has(token.fold),
    );
    if (choices.length === 0) return null;
    const token = random.pick(choices);
    const change: Change = { ...token, with: unrelated(token, random), types: ['word-substituted'] };
    return changed(excerpt, [change], ALTERED);
  },
);

/** A capital at the head of a sentence says nothing about the word. */
const isEdgeContent = (token: Token): boolean => isContent(token.opensSentence ? { ...token, capital: false } : token);

const OPENERS = ['Frankly, ', 'Ladies and gentlemen, ', 'By the way, ', 'My dear friends, '];
const CLOSERS = [', frankly', ', my dear friends', ', by the way', ', ladies and gentlemen'];

const addedAtEdge = fromExcerpts('words added at an edge', { minWords: WORDS_MIN }, (excerpt, random) => {
  const first = excerpt.tokens[0]!;
  const end = excerpt.tokens.at(-1)!.end;
  const change: Change = random.chance(0.5)
    ? { start: first.start, end: first.start, with: random.pick(OPENERS), types: ['word-added'] }
    : { start: end, end, with: random.pick(CLOSERS), types: ['word-added'] };
  return changed(excerpt, [change], ALTERED);
});

function dropped(name: string, counts: readonly number[], types: readonly FindingType[]): Kind {
  return fromExcerpts(name, { minWords: WORDS_MIN + Math.max(...counts) }, (excerpt, random) => {
    const count = random.pick(counts);
    const starts = excerpt.tokens.filter(({ index }) => {
      const run = excerpt.tokens.slice(index, index + count);
      return (
        isInside(excerpt, index, index + count) &&
        inOneSentence(excerpt, index, index + count) &&
        run.every((token) => isPlain(token) && token.gap === ' ') &&
        before(excerpt, run[0]!)?.gap === ' ' &&
        !isAmbiguousRun(excerpt, index, index + count)
      );
    });
    if (starts.length === 0) return null;
    const first = random.pick(starts);
    const next = excerpt.tokens[first.index + count]!;
    return changed(excerpt, [{ start: first.start, end: next.start, with: '', types }], ALTERED);
  });
}

const added = fromExcerpts('words added', { minWords: WORDS_MIN }, (excerpt, random) => {
  const choices = excerpt.tokens.filter(
    (token) =>
      isInside(excerpt, token.index, token.index + 1) &&
      standsFree(excerpt, token) &&
      !token.opensSentence &&
      !token.closesSentence,
  );
  const phrase = random.pick(ADDITIONS);
  const fits = choices.filter((token) => !phrase.split(' ').some((word) => nearby(excerpt, token, word)));
  if (fits.length === 0) return null;
  const token = random.pick(fits);
  const change: Change = { start: token.end, end: token.end, with: ` ${phrase}`, types: ['word-added'] };
  return changed(excerpt, [change], ALTERED);
});

const nearby = (excerpt: Excerpt, token: Token, word: string): boolean =>
  excerpt.tokens.slice(Math.max(0, token.index - EDGE), token.index + EDGE + 1).some((other) => other.fold === word);

/** So many words each of the two phrases has. */
const PHRASE = [2, 4] as const;

const swapped = fromExcerpts('two phrases swapped', { minWords: WORDS_MIN + 4 }, (excerpt, random) => {
  const [a, b] = [random.between(...PHRASE), random.between(...PHRASE)];
  const starts = excerpt.tokens.filter(({ index }) => {
    const run = excerpt.tokens.slice(index, index + a + b);
    return (
      isInside(excerpt, index, index + a + b) &&
      inOneSentence(excerpt, index, index + a + b) &&
      run.every((token) => isPlain(token) && token.gap === ' ') &&
      new Set(run.map((token) => token.fold)).size === a + b &&
      run.filter(isContent).length >= 2 &&
      run.slice(0, a).some(isContent) &&
      run.slice(a).some(isContent)
    );
  });
  if (starts.length === 0) return null;
  const first = random.pick(starts);
  const middle = excerpt.tokens[first.index + a]!;
  const last = excerpt.tokens[first.index + a + b - 1]!;
  const moved = `${excerpt.text.slice(middle.start, last.end)} ${excerpt.text.slice(first.start, middle.start).trim()}`;
  return changed(excerpt, [{ start: first.start, end: last.end, with: moved, types: ['reordered'] }], ALTERED);
});

export const WORDING: readonly Kind[] = [
  substituted,
  substitutedAtEdge,
  dropped('1 word dropped', [1], ['word-removed']),
  dropped('2 words dropped', [2], ['word-removed']),
  dropped('3–4 words dropped', [3, 4], ['unmarked-omission']),
  added,
  addedAtEdge,
  swapped,
];

// ------------------------------------------------------------------- a third

const THIRD = 3;
const THIRD_WORDS_MIN = 12;

export const THIRD_REPLACED: readonly Kind[] = [
  fromExcerpts('a third of the words', { minWords: THIRD_WORDS_MIN }, (excerpt, random) => {
    const wanted = Math.floor(excerpt.tokens.length / THIRD);
    const picked = random.shuffle(excerpt.tokens.filter((token) => !token.capital)).slice(0, wanted);
    if (picked.length < wanted) return null;
    const changes = picked.map(
      (token): Change => ({
        start: token.start,
        end: token.end,
        with: unrelated(token, random),
        types: ['word-substituted'],
      }),
    );
    const claim = changed(excerpt, changes, { wordings: ['altered'], tolerated: PRESENTATION });
    return { ...claim, expected: { ...claim.expected, findings: null } };
  }),
];
