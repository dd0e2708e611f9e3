/**
 * Mojibake: UTF-8 that was read in another character set on its way, “donâ€™t” for “don’t”. A run of characters that are
 * the bytes of one UTF-8 character is put back; what it comes to must be a mark or letter that Western text uses, and
 * two characters alone, which a name may hold, ask for more evidence than three.
 */

import type { Replacement } from './rewrite.js';

/** What each set has for the bytes 0x80–0xFF. Windows-1252 is written out: Node’s own decoder takes it for Latin 1. */
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ' +
  Array.from({ length: 96 }, (_, at) => String.fromCharCode(0xa0 + at)).join('');
const LATIN_1 = Array.from({ length: 128 }, (_, at) => String.fromCharCode(0x80 + at)).join('');
const upperHalf = (encoding: string): string =>
  new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at));

const bytesOf = (characters: string): ReadonlyMap<string, number> =>
  new Map([...characters].map((character, at) => [character, 0x80 + at]));

/** The sets that text is misread in, the most usual first. */
const SETS: readonly ReadonlyMap<string, number>[] = [
  bytesOf(WINDOWS_1252),
  bytesOf(LATIN_1),
  bytesOf(upperHalf('macintosh')),
  bytesOf(upperHalf('windows-1250')),
  bytesOf(upperHalf('windows-1251')),
];

/** What a run may come to: Latin letters with accents, and the marks of Western print. */
const WESTERN =
  /^[\u00A0-\u017F\u0218-\u021B\u1E00-\u1EFF\u02BC\u2010-\u2015\u2018-\u201E\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203A\u20AC\u2122\u2212\uFEFF]$/;
/** A closing mark whose last byte, 0x9D, got lost: “staff,â€ said”. */
const LOST = 'â€';
/** What is left of the byte: nothing, a control character, or half of one that was misread twice. */
const LOST_BYTE = /^(?:[\u009D\uFFFD]|Â[\u009D\uFFFD]?(?=[\s.,;:)]|$))/;
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;

interface Run extends Replacement {
  /** Bytes of the character. */
  readonly length: 2 | 3;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoded(bytes: readonly number[]): string | null {
  try {
    const text = utf8.decode(Uint8Array.from(bytes));
    return WESTERN.test(text) ? text : null;
  } catch {
    return null;
  }
}

const lengthFrom = (lead: number): 0 | 2 | 3 =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe1 && lead <= 0xef ? 3 : 0;

/** Any byte of a character but its first. */
const isContinuation = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** The run that opens at `at` in one of the sets. */
function runAt(text: string, at: number): Run | null {
  for (const set of SETS) {
    const lead = set.get(text[at]!);
    const length = lead === undefined ? 0 : lengthFrom(lead);
    if (length === 0) continue;
    const bytes = Array.from({ length }, (_, place) => set.get(text[at + place] ?? '') ?? 0);
    const by = bytes.slice(1).every(isContinuation) ? decoded(bytes) : null;
    if (by !== null) return { start: at, end: at + length, by, length };
  }
  return null;
}

/** “RenÃ©e”: two characters within a word, where a capital and a mark have no place. */
const isWithinWord = (text: string, { start, end, by }: Run): boolean =>
  LETTER.test(by) && (SMALL.test(text[end] ?? '') || SMALL.test(text[start - 1] ?? ''));

/** The characters that stand for such bytes in any of the sets. */
const charactersOf = (is: (byte: number) => boolean): string =>
  SETS.flatMap((set) => [...set].filter(([, byte]) => is(byte)).map(([character]) => character)).join('');
/** Where a run may open, so that plain text is passed over quickly. */
const OPENS = new RegExp(
  `[${charactersOf((byte) => lengthFrom(byte) > 0)}](?=[${charactersOf(isContinuation)}])|${LOST}`,
  'g',
);

/** The runs of a text that are put back. Linear in the text. */
export function mojibake(text: string): Replacement[] {
  const runs: Run[] = [];
  let until = 0;
  for (const { index } of text.matchAll(OPENS)) {
    if (index < until) continue;
    const run = runAt(text, index) ?? lostAt(text, index);
    if (!run) continue;
    runs.push(run);
    until = run.end;
  }
  const certain = runs.some(({ length }) => length === 3);
  return runs.filter((run) => run.length === 3 || certain || isWithinWord(text, run));
}

const lostAt = (text: string, at: number): Run | null =>
  text.startsWith(LOST, at)
    ? { start: at, end: at + 2 + (LOST_BYTE.exec(text.slice(at + 2, at + 5))?.[0].length ?? 0), by: '”', length: 3 }
    : null;
