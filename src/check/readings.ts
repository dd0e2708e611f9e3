/**
 * Ways to write one thing in other words, or in another number of words: `25` and twenty-five, don’t and do not, U.S. and
 * United States, on line and online. A reading is a run of words with a key; runs with one key say the same.
 */

import { dayAt } from '../text/dates.js';
import { mayBeNumber, numberAt } from '../text/numbers.js';
import type { Word } from '../text/words.js';
import { ABBREVIATED } from './abbreviated.js';
import type { Line } from './line.js';

export type ReadingKind = 'number' | 'day' | 'contraction' | 'abbreviation' | 'compound';

/** Words `from` to `from + length` read as `key`. */
export interface Reading {
  readonly from: number;
  readonly length: number;
  readonly key: string;
  readonly kind: ReadingKind;
}

const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  "'d": ['would', 'had'],
  "'ll": ['will'],
  "'m": ['am'],
  "'re": ['are'],
  "'s": ['is', 'has'],
  "'ve": ['have'],
};
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  "ain't": ['is not', 'am not', 'are not'],
  "can't": ['can not'],
  cannot: ['can not'],
  dunno: ['do not know', "don't know"],
  gimme: ['give me'],
  gonna: ['going to'],
  gotta: ['got to'],
  kinda: ['kind of'],
  lemme: ['let me'],
  "let's": ['let us'],
  "shan't": ['shall not'],
  sorta: ['sort of'],
  wanna: ['want to'],
  "won't": ['will not'],
  "y'all": ['you all'],
};
/** Words that a contraction may hide at its end. */
const HIDDEN = new Set([
  'not',
  'would',
  'had',
  'will',
  'am',
  'are',
  'is',
  'has',
  'have',
  'us',
  'to',
  'me',
  'of',
  'all',
]);

function contractionsOf(fold: string): readonly string[] {
  if (Object.hasOwn(WHOLE, fold)) return WHOLE[fold]!;
  const apostrophe = fold.lastIndexOf("'");
  if (apostrophe < 0) return [];
  if (fold.endsWith("n't")) return [`${fold.slice(0, -3)} not`];
  const ends = CONTRACTED[fold.slice(apostrophe)];
  return ends ? ends.map((end) => `${fold.slice(0, apostrophe)} ${end}`) : [];
}

/** Every reading of the line besides its words as they stand, compounds aside. */
export function readingsOf(line: Line): Reading[] {
  const found: Reading[] = [];
  const all = line.words;
  for (let from = 0; from < all.length; from++) {
    const { fold } = all[from]!;
    if (mayBeNumber(fold) || fold === 'a') addNumber(found, line, from);
    const day = dayAt(all, from);
    if (day) found.push({ from, ...day, kind: 'day' });
    for (const key of contractionsOf(fold)) found.push({ from, length: 1, key, kind: 'contraction' });
    addPair(found, all, from);
    addPhrase(found, all, from);
    addAbbreviation(found, all, from);
  }
  return found;
}

function addNumber(found: Reading[], line: Line, from: number): void {
  const phrase = numberAt(line.text, line.words, from, line.offset);
  if (!phrase) return;
  found.push({ from, length: phrase.length, key: phrase.key, kind: 'number' });
  if (phrase.bareKey) found.push({ from, length: phrase.length, key: phrase.bareKey, kind: 'number' });
}

function addPair(found: Reading[], all: readonly Word[], from: number): void {
  const next = all[from + 1]?.fold;
  if (next === undefined || !HIDDEN.has(next)) return;
  const key = `${all[from]!.fold} ${next}`;
  found.push({ from, length: 2, key, kind: 'contraction' });
}

/** What is contracted otherwise than by its last word, by its first: “do not know” for “dunno”. */
const PHRASES = new Map<string, string[][]>();
for (const key of Object.values(WHOLE).flat()) {
  const parts = key.split(' ');
  if (parts.length === 2 && HIDDEN.has(parts[1]!)) continue;
  PHRASES.set(parts[0]!, [...(PHRASES.get(parts[0]!) ?? []), parts]);
}

function addPhrase(found: Reading[], all: readonly Word[], from: number): void {
  for (const parts of PHRASES.get(all[from]!.fold) ?? []) {
    const stands = parts.every((part, index) => all[from + index]?.fold === part);
    if (stands) found.push({ from, length: parts.length, key: parts.join(' '), kind: 'contraction' });
  }
}

function addAbbreviation(found: Reading[], all: readonly Word[], from: number): void {
  const { fold } = all[from]!;
  const keys = ABBREVIATED.short.get(fold);
  if (keys) for (const key of keys) found.push({ from, length: 1, key, kind: 'abbreviation' });
  for (const phrase of ABBREVIATED.long.get(fold) ?? []) {
    const matches = phrase.words.every((word, index) => all[from + index]?.fold === word);
    if (matches) found.push({ from, length: phrase.words.length, key: phrase.key, kind: 'abbreviation' });
  }
}
