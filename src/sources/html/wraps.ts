/** Line breaks that only wrap: “She rings each month,<br>and we talk.” is one line. */

import type { Line } from './walk.js';

/** As much of a line’s end as is looked at, in UTF-16 code units. */
const TAIL_UNITS = 6;
const ENDED = /[.!?…:;]["'”’»)\]]{0,3}$/;
/** A word in small letters; no address, and no name like “iRadio”. */
const SMALL = /^\p{Ll}[\p{Ll}'’-]{0,40}(?=[\s,;.!?…)”"]|$)/u;
/** Verse has several lines that go on, none of them longer; a wrapped line is about as long as the page is wide. */
const VERSE_UNITS_MAX = 50;
const VERSE_BREAKS_MIN = 2;
/** “Two<br>three” are two lines; one that is longer, or ends with a comma, is cut off. */
const WRAPPED_UNITS_MIN = 30;

/** Whether nothing but one line break parts a line from the one before, which has not ended its sentence. */
function goesOn(line: Line, before: Line): boolean {
  const isNext = line.breaks === 1 && before.part === line.part;
  const isCut = before.text.length >= WRAPPED_UNITS_MIN || before.text.endsWith(',');
  return isNext && isCut && !ENDED.test(before.text.slice(-TAIL_UNITS));
}

/** Whether lines that line breaks part are verse, or a list: most of them are short and end no sentence. */
function isVerse(lines: readonly Line[]): boolean {
  const going = lines.slice(1).filter((line, at) => goesOn(line, lines[at]!)).length;
  if (lines.some(({ text }) => text.length > VERSE_UNITS_MAX)) return false;
  return going >= VERSE_BREAKS_MIN && 2 * going >= lines.length - 1;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const whole = (lines: readonly Line[]): Line => ({
  ...lines[0]!,
  text: lines.map(({ text }) => text).join(' '),
  bold: sum(lines.map(({ bold }) => bold)),
  linked: sum(lines.map(({ linked }) => linked)),
});

/** Lines of one element that line breaks part, those that go on joined. */
function rejoined(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2 || isVerse(lines)) return lines;
  const parts: Line[][] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (before && SMALL.test(line.text) && goesOn(line, before)) parts.at(-1)!.push(line);
    else parts.push([line]);
    before = line;
  }
  return parts.map((part) => (part.length === 1 ? part[0]! : whole(part)));
}

/** The lines of a page with those joined to the line before that only a wrap parts from it. */
export function unwrapped(lines: readonly Line[]): Line[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line.breaks > 0 && last[0]!.part === line.part) last.push(line);
    else groups.push([line]);
  }
  return groups.flatMap(rejoined);
}
