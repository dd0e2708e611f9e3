/** Words spelled as fingers, scanners and speech recognisers spell them. */

import type { FindingType } from '../../../../src/model.js';
import { foldWord } from '../../../../src/text/fold.js';
import { type Change, changed, fromExcerpts } from '../claims.js';
import { inCaseOf } from '../edits.js';
import { HOMOPHONES, OCR } from '../lists/noise.js';
import type { Excerpt, Kind, Token, World } from '../model.js';
import type { Random } from '../random.js';
import { isPlain } from '../tokens.js';

const NOISY = { verdicts: ['altered'], wordings: ['altered'], needs: 'some' } as const;
/** Enough words for the passage to be known by those that are left. */
const WORDS_MIN = 8;
/** Shorter words become others when a letter of them goes wrong. */
const LETTERS_MIN = 4;
/** One letter in so many is mistyped. */
const TYPO_EVERY = 12;
const CONFUSIONS = [1, 3] as const;
const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];

/** Words that may be spoiled: nothing whose spelling another class of change is about. */
const spoilable = (excerpt: Excerpt): Token[] =>
  excerpt.tokens.filter((token) => isPlain(token) && token.fold.length >= LETTERS_MIN && /^\p{Ll}+$/u.test(token.raw));

/** The word with one slip of the fingers, its first letter kept. */
export function mistyped(word: string, random: Random): string {
  const at = random.between(1, word.length - 1);
  const slip = random.between(0, 3);
  if (slip === 0) return word.slice(0, at) + random.pick(ALPHABET) + word.slice(at + 1);
  if (slip === 1) return word.slice(0, at) + word.slice(at + 1);
  if (slip === 2) return word.slice(0, at) + random.pick(ALPHABET) + word.slice(at);
  return at + 1 < word.length ? word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2) : word;
}

/** A spoiled word that is no other word of the corpus; `null` where chance gave none. */
export function spoiled(word: string, world: World, spoil: (word: string) => string | null): string | null {
  const result = spoil(word);
  return result !== null && result !== word && !world.vocabulary.has(foldWord(result)) ? result : null;
}

function noisy(
  name: string,
  types: readonly FindingType[],
  count: (excerpt: Excerpt, random: Random) => number,
  spoil: (word: string, world: World, random: Random) => string | null,
  choices: (excerpt: Excerpt) => readonly Token[] = spoilable,
): Kind {
  return fromExcerpts(name, { minWords: WORDS_MIN }, (excerpt, random, world) => {
    const wanted = Math.max(1, count(excerpt, random));
    const changes: Change[] = [];
    for (const token of random.shuffle(choices(excerpt))) {
      if (changes.length === wanted) break;
      const word = spoil(token.raw, world, random);
      if (word) changes.push({ start: token.start, end: token.end, with: word, types });
    }
    return changes.length > 0 ? changed(excerpt, changes, NOISY) : null;
  });
}

function misread(word: string, random: Random): string | null {
  const places = [...OCR].flatMap(([printed, read]) => {
    const at = word.indexOf(printed);
    return at >= 0 ? [{ at, printed, read }] : [];
  });
  if (places.length === 0) return null;
  const { at, printed, read } = random.pick(places);
  return word.slice(0, at) + random.pick(read) + word.slice(at + printed.length);
}

const letters = (excerpt: Excerpt): number => excerpt.tokens.reduce((sum, token) => sum + token.fold.length, 0);
const fewConfusions = (_: Excerpt, random: Random): number => random.between(...CONFUSIONS);

export const NOISE: readonly Kind[] = [
  noisy(
    'one letter in twelve mistyped',
    ['spelling'],
    (excerpt) => Math.round(letters(excerpt) / TYPO_EVERY),
    (word, world, random) => spoiled(word, world, (w) => mistyped(w, random)),
  ),
  noisy('scanner’s confusions', ['spelling'], fewConfusions, (word, world, random) =>
    spoiled(word, world, (w) => misread(w, random)),
  ),
  noisy(
    'sounds alike',
    ['spelling'],
    fewConfusions,
    (word, _world, random) => {
      const alike = HOMOPHONES.get(foldWord(word));
      return alike ? inCaseOf(word, random.pick(alike)) : null;
    },
    (excerpt) =>
      excerpt.tokens.filter((token) => HOMOPHONES.has(token.fold) && !(token.capital && !token.opensSentence)),
  ),
];
