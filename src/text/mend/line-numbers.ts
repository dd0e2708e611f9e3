/**
 * The numbers down the margin of a court transcript, and the heads and feet of its pages:
 *
 *     7        JUSTICE MARROW:  And who has
 *     8   abandoned?
 *
 * The numbers rise by one from line to line and begin again on the next page; “2 others spoke” alone is no such line.
 */

import { type Line, linesOf } from './lines.js';
import type { Replacement } from './rewrite.js';

const ANY_NUMBERED = /^[ \t]{0,12}\d{1,2}(?=[ \t]|$)/m;
const NUMBERED = /^[ \t]{0,12}(\d{1,2})(?=[ \t]|$)/;
/** Of the lines with words so many are numbered. */
const SHARE_MIN = 0.6;
/** So many numbers follow one another. A list of nine steps has a point behind its numbers. */
const RISING_MIN = 5;
/** Fewer are enough where speakers are labelled beside them. */
const LABELLED_RISING_MIN = 3;
const LABELLED = /^\s*\d{1,2}\s+(?:[QA][.:]?\s|(?:BY )?\p{Lu}{2}[\p{Lu}.' ]{1,40}:)/u;
/** Pages of transcripts have 25 to 28 lines. */
const NUMBER_MAX = 60;

const numberOf = (text: string, { whole }: Line): number | null => {
  const found = NUMBERED.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 20)))?.[1];
  return found === undefined || Number(found) > NUMBER_MAX ? null : Number(found);
};

/** “12”, “Page 12 of 40”, and what stands on two pages but for its figures: the head or foot of a page. */
const PAGE = /^(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?$/i;
const masked = (words: string): string => words.replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** How many of the numbers are one more than the one before. */
const rising = (numbers: readonly number[]): number =>
  numbers.filter((number, at) => number === numbers[at - 1]! + 1).length;

/** A figure right behind the margin with one space is a quantity; in a margin two spaces or more follow, or nothing. */
const WIDE = /^[ \t]{0,12}\d{1,2}(?:[ \t]{2,}|\t|[ \t]*$)/;

interface Numbered {
  readonly line: Line;
  readonly number: number | null;
}

/** The number before a line. */
const marginOf =
  (text: string) =>
  ({ line: { whole }, number }: Numbered): Replacement[] => {
    const margin =
      number === null ? '' : NUMBERED.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 20)))![0];
    return margin === '' ? [] : [{ start: whole.start, end: whole.start + margin.length, by: '' }];
  };

/** Feet and heads between two pages, where the numbers begin again, and lines that stand on every page. */
function pageEnds(lines: readonly Numbered[]): Replacement[] {
  const seen = new Map<string, number>();
  for (const { line, number } of lines)
    if (number === null) seen.set(masked(line.text), (seen.get(masked(line.text)) ?? 0) + 1);
  const found: Replacement[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]!.number !== null) continue;
    let next = at;
    while (lines[next] && lines[next]!.number === null) next++;
    const [before, after] = [lines[at - 1], lines[next]];
    if (before && after && after.number! <= before.number!)
      found.push({ start: before.line.whole.end, end: after.line.whole.start, by: '\n' });
    else
      for (const { line } of lines.slice(at, next))
        if (PAGE.test(line.text) || seen.get(masked(line.text))! > 1) found.push({ ...line.whole, by: '' });
    at = next - 1;
  }
  return found;
}

/** What is taken out: each number with the space before it, and heads and feet. Nothing where lines are not numbered. */
export function lineNumbers(text: string): Replacement[] {
  if (!ANY_NUMBERED.test(text)) return [];
  const lines = linesOf(text).filter(
    (line) => line.whole.end > line.whole.start && text.slice(line.whole.start, line.whole.end).trim() !== '',
  );
  const numbered = lines.map((line) => ({ line, number: numberOf(text, line) }));
  const numbers = numbered.flatMap(({ number }) => number ?? []);
  const wide = lines.filter(({ whole }) => WIDE.test(text.slice(whole.start, whole.end))).length;
  const labelled = lines.filter(({ whole }) =>
    LABELLED.test(text.slice(whole.start, Math.min(whole.end, whole.start + 80))),
  ).length;
  const least = labelled >= 2 ? LABELLED_RISING_MIN : RISING_MIN;
  if (numbers.length < SHARE_MIN * lines.length || rising(numbers) < Math.max(least, 0.6 * (numbers.length - 1)))
    return [];
  if (wide < 0.8 * numbers.length && rising(numbers) < 2 * RISING_MIN) return [];
  return [...numbered.flatMap(marginOf(text)), ...pageEnds(numbered)].sort((a, b) => a.start - b.start);
}
