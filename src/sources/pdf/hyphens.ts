/** Hyphens at the ends of lines: the typesetter’s, or the word’s own. */

import { isEverydayWord } from '../../text/commonness.js';

/** The words of a document, to tell how it writes one. */
export interface WordsSeen {
  /** Without a hyphen, folded. */
  readonly plain: ReadonlySet<string>;
  /** With one. */
  readonly hyphened: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}]{1,60}(?:-[\p{L}\p{M}]{1,60}){0,3}/gu;

export function wordsSeen(lines: readonly string[]): WordsSeen {
  const plain = new Set<string>();
  const hyphened = new Set<string>();
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(WORD)) (word.includes('-') ? hyphened : plain).add(word);
  return { plain, hyphened };
}

const LAST = /([\p{L}\p{M}]{1,60})[-\u2010]$/u;
const FIRST = /^[\p{L}\p{M}]{1,60}/u;
const SOFT = '\u00AD';
const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/**
 * Whether the hyphen between the halves is the word’s own: “well-known” where the document has it so, or where both
 * halves are words and the whole is none; not “re-ceived”.
 */
function isOwn(left: string, right: string, { plain, hyphened }: WordsSeen): boolean {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (hyphened.has(`${first}-${second}`)) return true;
  if (!isSmall(right)) return true;
  const whole = first + second;
  if (plain.has(whole) || isEverydayWord(whole)) return false;
  return isEverydayWord(first) && isEverydayWord(second) && first.length >= HALF_MIN && second.length >= HALF_MIN;
}

/** “re”, “in”, “on” are words and the ends of others. */
const HALF_MIN = 3;

/** The end of a line as it stands before the next line of its paragraph: its hyphen gone, or a space behind it. */
export function beforeNext(before: string, line: string, seen: WordsSeen): string {
  if (before.endsWith(SOFT)) return before.slice(0, -1);
  const [left, right] = [LAST.exec(before.slice(-HYPHENED_UNITS))?.[1], FIRST.exec(line)?.[0]];
  if (left !== undefined && right !== undefined) return isOwn(left, right, seen) ? before : before.slice(0, -1);
  // “the 2019-/20 season”, “it failed—/again”.
  return /[\p{L}\p{N}]-$|\S—$/u.test(before.slice(-2)) ? before : `${before} `;
}

/** As much of what stands before as is looked at. */
const HYPHENED_UNITS = 64;
