/**
 * Tokens of a paragraph as the finder of names needs them: words keep their hyphens, inner apostrophes and the point of
 * an abbreviation, lose a possessive ending, and know their sentence. Stretches that the caller cuts out (quotations)
 * stand as one `hole` each. One pass, linear in the text.
 */

import type { Span } from '../model.js';
import { ABBREVIATIONS } from '../text/abbreviations.js';

export type TokenKind = 'word' | 'number' | 'mark' | 'hole';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written; of a hole, empty. */
  readonly text: string;
  /** In lower case; of a hole, empty. */
  readonly lower: string;
  /** Whether the first letter is a capital. */
  readonly capital: boolean;
  /** Whether a possessive ending follows: “Berg’s”, “the parties’”. */
  readonly possessive: boolean;
  /** Which sentence of the paragraph it stands in, from 0. */
  readonly sentence: number;
  /** Which of the holes it is; -1 of others. */
  readonly hole: number;
}

/** A stretch to step over, and the last character of its own words, which may end the sentence. */
export interface Hole extends Span {
  readonly ends: string;
}

const OTHER = 0;
const SPACE = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;

/** Character classes of the Basic Multilingual Plane, filled as characters are met; 255 is not yet known. */
const classes = new Uint8Array(0x10000).fill(255);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/[\p{L}\p{M}]/u.test(character)) return LOWER;
  return /\p{N}/u.test(character) ? DIGIT : OTHER;
}

function classOf(code: number): number {
  const known = classes[code]!;
  if (known !== 255) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

const APOSTROPHE = 0x27;
const POINT = 0x2e;
const COMMA = 0x2c;
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === 0x2019 || code === 0x2bc;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isInner = (cls: number): boolean => cls >= LOWER;

/** Where the word that starts at `at` ends; hyphens, apostrophes, `&` and points of initialisms inside belong to it. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const cls = classOf(code);
    if (isInner(cls) || isGarbled(text, end, code)) end++;
    else if (end + 1 < limit && joins(text, end, code)) end += 2;
    else break;
  }
  return end;
}

/** “FranÃ§ois”: half of a letter whose two bytes were read as two characters. */
const isGarbled = (text: string, at: number, code: number): boolean =>
  code > 0xa0 && code <= 0xbf && (text.charCodeAt(at - 1) & 0xfe) === 0xc2;

/** Whether the character at `at` stands inside a word: `Abdul-Mahdi`, `O’Rourke`, `U.S`, `7,500`, `AT&T`. */
function joins(text: string, at: number, code: number): boolean {
  const after = classOf(text.charCodeAt(at + 1));
  const before = classOf(text.charCodeAt(at - 1));
  if (isHyphen(code) || isApostrophe(code)) return isInner(after);
  if (code === 0x26) return before === UPPER && after === UPPER;
  if (code === POINT && after >= LOWER && after <= UPPER)
    return (
      (before === UPPER && classOf(text.charCodeAt(at - 2)) < LOWER) ||
      (before >= LOWER && before <= UPPER && text.charCodeAt(at - 2) === POINT)
    );
  return (code === POINT || code === COMMA) && before === DIGIT && after === DIGIT;
}

/** How many characters at the end of the word are a possessive ending: `’s` or a bare apostrophe after s. */
function possessiveLength(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 0x20;
  return end - start > 2 && last === 0x73 && isApostrophe(text.charCodeAt(end - 2)) ? 2 : 0;
}

/** Abbreviations that are words of their own when they have no capital. */
const ALSO_WORDS: ReadonlySet<string> = new Set(['ark', 'fig', 'ill', 'la', 'mass', 'miss', 'ore', 'pa', 'wash']);
const DIGIT_AHEAD = /^\.\s?\d/;
/** “No. 10” counts, “She said no.” ends a sentence. */
const isNumero = (text: string, point: number): boolean => DIGIT_AHEAD.test(text.slice(point, point + 3));

/** Whether the point at `point` belongs to the word before it. */
function takesPoint(text: string, point: number, lower: string, capital: boolean): boolean {
  if (lower === 'no' || lower === 'nos') return isNumero(text, point);
  if (ABBREVIATIONS.has(lower)) return capital || !ALSO_WORDS.has(lower);
  return (lower.length === 1 && capital) || lower.includes('.');
}

const ENDS_SENTENCE = /[.?!\u2026]/;

/** Words that a sentence seldom goes on with after an initialism. */
const OPENERS: ReadonlySet<string> = new Set(
  'the he she it they we but and in on at a an this that there if when as for so i'.split(' '),
);

/** “al-Thamer”: a surname with its article. */
const ARABIC_ARTICLE = /^(?:ad|al|ar|as|ash|az|el|ul)-\p{Lu}/u;
const ARTICLE_UNITS = 6;

const AT = 0x40;
const isHandlePart = (code: number): boolean => code === 0x5f || (code < 0x80 && isInner(classOf(code)));
/** “@adaquill”: the handle of an account, a name unless it only follows one in brackets. */
const isHandle = (text: string, at: number, limit: number): boolean =>
  text.charCodeAt(at) === AT &&
  at + 1 < limit &&
  isHandlePart(text.charCodeAt(at + 1)) &&
  (at === 0 || !isInner(classOf(text.charCodeAt(at - 1))));

/** The tokens of `text` within `span`, with `holes` (in order, within it) each as one token. */
export function tokenize(text: string, span: Span, holes: readonly Hole[]): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let hole = 0;
  /** A sentence's end was seen; the next capital, number or hole opens the next. */
  let ended = false;
  const push = (kind: TokenKind, start: number, end: number, tail = 0): Token => {
    const word = kind === 'hole' ? '' : text.slice(start, end);
    const named =
      text[start] === '@'
        ? tokens.at(-1)?.text !== '('
        : classOf(text.charCodeAt(start)) === UPPER || ARABIC_ARTICLE.test(text.slice(start, start + ARTICLE_UNITS));
    const capital = kind === 'word' && named;
    if (ended && kind !== 'mark') {
      if (capital || kind === 'hole' || kind === 'number') sentence++;
      ended = false;
    }
    const token: Token = {
      kind,
      start,
      end,
      text: word,
      lower: word.toLowerCase(),
      capital,
      possessive: tail > 0,
      sentence,
      hole: kind === 'hole' ? hole : -1,
    };
    tokens.push(token);
    return token;
  };
  let at = span.start;
  while (at < span.end) {
    const next = holes[hole];
    if (next && at >= next.start) {
      push('hole', next.start, next.end);
      if (ENDS_SENTENCE.test(next.ends)) ended = true;
      hole++;
      at = Math.max(at + 1, next.end);
      continue;
    }
    const limit = next ? Math.min(next.start, span.end) : span.end;
    const cls = classOf(text.charCodeAt(at));
    if (cls === SPACE) {
      at++;
    } else if (isHandle(text, at, limit)) {
      let end = at + 1;
      while (end < limit && isHandlePart(text.charCodeAt(end))) end++;
      push('word', at, end);
      at = end;
    } else if (isInner(cls)) {
      let end = wordEnd(text, at, limit);
      const tail = possessiveLength(text, at, end);
      const kind = cls === DIGIT ? 'number' : 'word';
      const bare = text.slice(at, end - tail).toLowerCase();
      const initialism = bare.includes('.');
      if (
        end < limit &&
        text.charCodeAt(end) === POINT &&
        kind === 'word' &&
        takesPoint(text, end, bare, cls === UPPER)
      )
        end++;
      const bareApostrophe =
        tail === 0 && end < limit && isApostrophe(text.charCodeAt(end)) && bare.endsWith('s') && cls === UPPER;
      if (ended && OPENERS.has(bare) && cls !== UPPER) ended = false;
      else if (initialismBefore(tokens) && cls === UPPER && OPENERS.has(bare)) ended = true;
      push(kind, at, end - tail, tail || (bareApostrophe ? 1 : 0));
      at = end + (bareApostrophe ? 1 : 0);
      if (initialism) ended = false;
    } else {
      const mark = text[at]!;
      push('mark', at, at + 1);
      if (ENDS_SENTENCE.test(mark)) ended = true;
      else if (mark === ',' || mark === ';') ended = false;
      at++;
    }
  }
  return tokens;
}

const initialismBefore = (tokens: readonly Token[]): boolean => {
  const last = tokens.at(-1);
  return last !== undefined && last.kind === 'word' && last.text.endsWith('.') && last.text.length > 3;
};
