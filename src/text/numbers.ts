/**
 * Numbers as news writes them, with what they amount to: `25`, `twenty-five`, `1.5 million`, `$1.5m`, `20 per cent`,
 * `20th`. Linear: a number is at most a handful of words.
 */

import type { Word } from './words.js';

/** A number that begins at a word. */
export interface NumberPhrase {
  /** How many words it takes. */
  readonly length: number;
  /** Same key, same number: value, then unit and `th` where it has them: `#1500000$`. */
  readonly key: string;
  /** The key without a unit that only a sign shows (`20%`, `$5`), else `null`: signs get lost in retyping. */
  readonly bareKey: string | null;
  /** `%`, `$`, … whether a sign or a word shows it; empty where there is none. */
  readonly unit: string;
}

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const MAGNITUDES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
};
const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 };
const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  pct: '%',
  dollar: '$',
  dollars: '$',
  euro: '€',
  euros: '€',
  pound: '£',
  pounds: '£',
};
const SIGNS: Readonly<Record<string, string>> = { '%': '%', '％': '%', $: '$', '€': '€', '£': '£', '¥': '¥' };
const DIGITS = /^(\d+(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th|k|m|mn|b|bn|tn)?$/;

/** No number that anybody says has more words: “nine hundred ninety-nine trillion nine hundred …”. */
const WORDS_MAX = 48;

interface Amount {
  readonly value: number;
  readonly ordinal: boolean;
  readonly next: number;
}

const own = (table: Readonly<Record<string, number>>, fold: string | undefined): number | undefined =>
  fold !== undefined && Object.hasOwn(table, fold) ? table[fold] : undefined;

function digitsAt(words: readonly Word[], at: number): Amount | null {
  const match = DIGITS.exec(words[at]!.fold);
  if (!match) return null;
  const value = Number(match[1]!.replaceAll(',', '') + (match[2] ?? ''));
  const suffix = match[3];
  if (suffix === undefined) return magnified(words, { value, ordinal: false, next: at + 1 });
  const magnitude = own(SUFFIXES, suffix);
  return { value: value * (magnitude ?? 1), ordinal: magnitude === undefined, next: at + 1 };
}

/** “1.5” “million”. */
function magnified(words: readonly Word[], amount: Amount): Amount {
  let { value, next } = amount;
  for (; next < amount.next + WORDS_MAX; next++) {
    const magnitude = own(MAGNITUDES, words[next]?.fold);
    if (magnitude === undefined) break;
    value *= magnitude;
  }
  return { value, ordinal: false, next };
}

/** Up to ninety-nine in words, or an ordinal. */
function belowHundred(words: readonly Word[], at: number): Amount | null {
  const fold = words[at]?.fold;
  const ordinal = own(ORDINALS, fold);
  if (ordinal !== undefined) return { value: ordinal, ordinal: true, next: at + 1 };
  const tens = own(TENS, fold);
  if (tens === undefined) {
    const small = own(SMALL, fold);
    return small === undefined ? null : { value: small, ordinal: false, next: at + 1 };
  }
  const next = words[at + 1]?.fold;
  const small = own(SMALL, next);
  if (small !== undefined && small > 0 && small < 10) return { value: tens + small, ordinal: false, next: at + 2 };
  const last = own(ORDINALS, next);
  if (last !== undefined && last < 10) return { value: tens + last, ordinal: true, next: at + 2 };
  return { value: tens, ordinal: false, next: at + 1 };
}

const isArticle = (fold: string): boolean => fold === 'a';

/** “two hundred and fifty thousand”: groups below a thousand, each with its magnitude. */
function spelledAt(words: readonly Word[], start: number): Amount | null {
  let total = 0;
  let group = 0;
  let ordinal = false;
  let at = start;
  let expectsSmall = true;
  const end = Math.min(words.length, start + WORDS_MAX);
  while (at < end && !ordinal) {
    const magnitude = own(MAGNITUDES, words[at]!.fold);
    const part = belowHundred(words, at);
    if (magnitude !== undefined && at > start) {
      if (magnitude <= 100) group = Math.max(group, 1) * magnitude;
      else {
        total += Math.max(group, 1) * magnitude;
        group = 0;
      }
      at++;
      expectsSmall = true;
    } else if (part && expectsSmall) {
      group += part.value;
      ordinal = part.ordinal;
      at = part.next;
      expectsSmall = false;
    } else if (at === start && isArticle(words[at]!.fold) && own(MAGNITUDES, words[at + 1]?.fold) !== undefined) at++;
    else if (expectsSmall && at > start && words[at]!.fold === 'and' && belowHundred(words, at + 1)) at++;
    else break;
  }
  return at === start ? null : { value: total + group, ordinal, next: at };
}

/** Reads signs around the digits in `text`, and unit words after them. `offset` is where `text` begins. */
function unitOf(text: string, words: readonly Word[], from: number, amount: Amount, offset: number) {
  const before = SIGNS[text[words[from]!.start - offset - 1] ?? ''];
  const after = SIGNS[text[words[amount.next - 1]!.end - offset] ?? ''];
  const fold = words[amount.next]?.fold;
  if (fold !== undefined && fold === 'per' && words[amount.next + 1]?.fold === 'cent')
    return { unit: '%', next: amount.next + 2, sign: false };
  if (fold !== undefined && Object.hasOwn(UNITS, fold))
    return { unit: UNITS[fold]!, next: amount.next + 1, sign: false };
  if (before && before !== '%') return { unit: before, next: amount.next, sign: true };
  if (after === '%') return { unit: after, next: amount.next, sign: true };
  return { unit: '', next: amount.next, sign: false };
}

/** The longest number that begins at `words[at]`, or `null`. `offset` is where `text` begins in the words' offsets. */
export function numberAt(text: string, words: readonly Word[], at: number, offset = 0): NumberPhrase | null {
  const amount = digitsAt(words, at) ?? spelledAt(words, at);
  if (!amount || amount.next === at) return null;
  const { unit, next, sign } = unitOf(text, words, at, amount, offset);
  const bare = `#${amount.value}${amount.ordinal ? 'th' : ''}`;
  return { length: next - at, key: bare + unit, bareKey: sign ? bare : null, unit };
}

/** Whether a folded word can be part of a number: a quick test before `numberAt`. */
export const mayBeNumber = (fold: string): boolean => {
  const code = fold.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return (
    Object.hasOwn(SMALL, fold) ||
    Object.hasOwn(TENS, fold) ||
    Object.hasOwn(MAGNITUDES, fold) ||
    Object.hasOwn(ORDINALS, fold)
  );
};

/** Whether the word stands for a rough number: “hundreds”, “dozens”. */
export const isRoughNumber = (fold: string): boolean =>
  fold.endsWith('s') && Object.hasOwn(MAGNITUDES, fold.slice(0, -1));
