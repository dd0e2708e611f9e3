/** Quotes to look for, by kind of change, from statements all over the archive. */

import { rareWord, word } from './language.js';
import { pick, random, seedOf } from './random.js';
import { ARCHIVE } from './texts.js';

export interface BenchQuote {
  readonly kind: Kind;
  readonly quote: string;
  /** The statements it was made of, as `originOf` gives them; empty: it is in no article. */
  readonly origins: readonly string[];
}

export const KINDS = [
  'copied',
  'first 5 words',
  'one word changed',
  'two words dropped',
  'two phrases swapped',
  'one letter in twelve mistyped',
  'a third of the words replaced',
  'two halves run together',
  'in no article',
] as const;
export type Kind = (typeof KINDS)[number];

/** Changes that leave most words as they were. */
export const LIGHT: readonly Kind[] = [
  'copied',
  'first 5 words',
  'one word changed',
  'two words dropped',
  'two phrases swapped',
];
export const HEAVY: readonly Kind[] = [
  'one letter in twelve mistyped',
  'a third of the words replaced',
  'two halves run together',
];

type Next = () => number;

/** Another word of the language for one of the quote’s. */
const other = (next: Next): string => (next() < 0.9 ? word(2, next) : rareWord(Math.floor(next() * 1e6)));

function mistyped(text: string, next: Next): string {
  return [...text]
    .map((letter, at) => {
      if (next() >= 1 / 12 || letter === ' ') return letter;
      const kind = next();
      if (kind < 0.3) return '';
      if (kind < 0.6) return pick([...'abcdefghijklmnopqrstuvwxyz'], next);
      return kind < 0.8 ? letter + letter : (text[at + 1] ?? '') + letter;
    })
    .join('');
}

/** Exactly a third, rounded: chance may replace most of a short quote, of which then nothing is left to find. */
function thirdReplaced(parts: string[], next: Next): string[] {
  const places = parts.map((_, place) => ({ place, by: next() })).sort((a, b) => a.by - b.by);
  const replaced = new Set(places.slice(0, Math.round(parts.length / 3)).map(({ place }) => place));
  return parts.map((part, place) => (replaced.has(place) ? other(next) : part));
}

const CHANGES: Readonly<
  Record<Exclude<Kind, 'two halves run together' | 'in no article'>, (parts: string[], next: Next) => string[]>
> = {
  copied: (parts) => parts,
  'first 5 words': (parts) => parts.slice(0, 5),
  'one word changed': (parts, next) => parts.with(Math.floor(next() * parts.length), other(next)),
  'two words dropped': (parts, next) => parts.toSpliced(1 + Math.floor(next() * (parts.length - 3)), 2),
  'two phrases swapped'(parts, next) {
    const middle = 2 + Math.floor(next() * (parts.length - 4));
    return [...parts.slice(middle), ...parts.slice(0, middle)];
  },
  'one letter in twelve mistyped': (parts, next) => mistyped(parts.join(' '), next).split(' '),
  'a third of the words replaced': thirdReplaced,
};

/** Of shorter ones too little is left to find; of longer ones so many words are quoted. */
const STATEMENT_WORDS_MIN = 8;
const STATEMENT_WORDS_MAX = 40;

/** A statement, from anywhere in the first `articles`. */
function statement(articles: number, next: Next): { readonly parts: string[]; readonly origin: string } {
  for (;;) {
    const said = ARCHIVE.statements(Math.floor(next() * articles));
    const one = said[Math.floor(next() * said.length)];
    const parts = one?.text.split(/\s+/).slice(0, STATEMENT_WORDS_MAX) ?? [];
    if (one && parts.length >= STATEMENT_WORDS_MIN) return { parts, origin: one.origin };
  }
}

/** Quote `number` of a kind; always the same for the same archive. */
export function quoteOf(kind: Kind, number: number, articles: number): BenchQuote {
  const next = random(seedOf(9, KINDS.indexOf(kind), number, articles));
  const { parts, origin } = statement(articles, next);
  if (kind === 'in no article') {
    const made = Array.from({ length: parts.length }, () => word(Math.floor(next() * 3_000), next));
    return { kind, quote: made.join(' '), origins: [] };
  }
  if (kind === 'two halves run together') {
    const second = statement(articles, next);
    const halves = [
      ...parts.slice(0, Math.ceil(parts.length / 2)),
      ...second.parts.slice(Math.floor(second.parts.length / 2)),
    ];
    return { kind, quote: halves.join(' '), origins: [origin, second.origin] };
  }
  return { kind, quote: CHANGES[kind](parts, next).join(' '), origins: [origin] };
}
