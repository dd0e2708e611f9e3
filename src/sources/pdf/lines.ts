/** The lines of a page: runs of words on one level, columns one after the other. */

import { visible } from '../visible.js';
import { inColumns } from './columns.js';
import type { Page, Run } from './runs.js';

const SOFT = '\u00AD';

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** From the page’s top. */
  readonly y: number;
  readonly size: number;
  /** Which column of the page it stands in, from 0; lines of different columns have no gap between them. */
  readonly column: number;
  /** A number that it begins with, and the line without it; `null` where it begins with none. */
  readonly numbered: { readonly number: number; readonly rest: Line | null } | null;
  /** Words at its left that stand clearly apart from the rest, as a label does, and the line without them. */
  readonly apart: { readonly label: string; readonly rest: Line } | null;
  /** Whether it was found to begin a turn of a transcript. */
  readonly isTurn: boolean;
}

/** In sizes of the letters. */
const LEVEL = 0.45;
const SPACE = 0.15;
/** Blanks that are wider part columns, or a label from the words. */
const WIDE = 1.5;
/** Words so far apart may stand in two columns. */
const APART = 1;
/** The same words drawn again so near are bold, as some programs make it. */
const AGAIN = 0.25;
/** Marks of notes are smaller and stand higher. */
const MARK_SIZE = 0.8;
const MARK_RISE = 0.15;
const MARK = /^\s*(?:\d{1,3}|[*†‡§¶]{1,3})\s*$/;

const isBlank = ({ text }: Run): boolean => text.trim() === '';

/** The runs of each level, from the top down. */
function levelsOf(runs: readonly Run[]): Run[][] {
  const sorted = runs
    .filter((run) => !(isBlank(run) && run.width > WIDE * Math.max(run.size, 1)))
    .sort((a, b) => a.y - b.y);
  const levels: Run[][] = [];
  let largest: Run | null = null;
  for (const run of sorted) {
    const level = levels.at(-1);
    if (level && largest && run.y - largest.y <= LEVEL * Math.max(run.size, largest.size)) {
      level.push(run);
      if (run.size > largest.size) largest = run;
    } else {
      levels.push([run]);
      largest = run;
    }
  }
  return levels;
}

/** The size and level that most letters of some runs have. */
function mainOf(runs: readonly Run[]): Run {
  return runs.reduce((main, run) =>
    isBlank(main) || (run.text.length > main.text.length && !isBlank(run)) ? run : main,
  );
}

const isMark = (run: Run, main: Run): boolean =>
  run.size < MARK_SIZE * main.size && main.y - run.y > MARK_RISE * main.size && MARK.test(run.text);

const isAgain = (run: Run, before: Run | undefined): boolean =>
  before?.text === run.text && !isBlank(run) && Math.abs(run.x - before.x) <= AGAIN * run.size;

/** Stretches of words on one level that stand close together. */
function stretches(level: readonly Run[]): Run[][] {
  const main = mainOf(level);
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of [...level].sort((a, b) => a.x - b.x)) {
    const part = parts.at(-1);
    // A note itself begins with its mark.
    if (part && (isMark(run, main) || isAgain(run, part.at(-1)))) continue;
    if (part && run.x - right <= APART * main.size) part.push(run);
    else parts.push([run]);
    if (!isBlank(run)) right = Math.max(right, run.x + run.width);
  }
  return parts;
}

/** The words of runs from left to right, with a space where there is a gap. */
export function wordsOf(runs: readonly Run[]): string {
  let text = '';
  let right = Number.POSITIVE_INFINITY;
  for (const run of runs) {
    if (run.x - right > SPACE * run.size) text += ' ';
    text += run.text;
    right = run.x + run.width;
  }
  // At a line’s end a soft hyphen shows, and parts a word.
  return visible(text).replace(/\s+/g, ' ').trim() + (text.trimEnd().endsWith(SOFT) ? SOFT : '');
}

/** Where a run’s words begin: some have blanks before them. */
const startOf = ({ text, x, width }: Run, from = 0): number => {
  const blanks = text.length - text.slice(from).trimStart().length;
  return x + (width * blanks) / Math.max(1, text.length);
};

const NUMBER = /^\s*(\d{1,2})(?=\s|$)/;

/** A line’s number, and the runs after it. */
function numberIn(runs: readonly Run[]): { number: number; rest: Run[] } | null {
  const at = runs.findIndex((run) => !isBlank(run));
  const first = runs[at];
  const found = first && NUMBER.exec(first.text);
  if (!first || !found) return null;
  const x = startOf(first, found[0].length);
  const rest = { ...first, text: first.text.slice(found[0].length).trimStart(), x, width: first.x + first.width - x };
  return { number: Number(found[1]), rest: [...(rest.text === '' ? [] : [rest]), ...runs.slice(at + 1)] };
}

function plainLine(runs: readonly Run[], column: number): Line | null {
  const text = wordsOf(runs);
  const seen = runs.filter((run) => !isBlank(run));
  const [first, last] = [seen[0], seen.at(-1)];
  if (text === '' || !first || !last) return null;
  const { size, y } = mainOf(runs);
  return {
    text,
    x: startOf(first),
    right: last.x + last.width,
    y,
    size,
    column,
    numbered: null,
    apart: null,
    isTurn: false,
  };
}

function lineOf(runs: readonly Run[], column: number): Line | null {
  const line = plainLine(runs, column);
  const found = line && numberIn(runs);
  return (
    line && {
      ...line,
      numbered: found && { number: found.number, rest: plainLine(found.rest, column) },
      apart: apartIn(runs, column),
    }
  );
}

/** In sizes of the letters: so far a label stands from the words. */
const LABEL_GAP = 1;

function apartIn(runs: readonly Run[], column: number): Line['apart'] {
  const seen = runs.filter((run) => !isBlank(run));
  const at = seen.findIndex((run, index) => {
    const before = seen[index - 1];
    return before !== undefined && startOf(run) - (before.x + before.width) > LABEL_GAP * run.size;
  });
  const rest = at > 0 ? plainLine(seen.slice(at), column) : null;
  return rest && { label: wordsOf(seen.slice(0, at)), rest };
}

/** The lines of a page in the order in which they are read. */
export const linesOf = (page: Page): Line[] =>
  inColumns(levelsOf(page.runs).map(stretches)).flatMap(({ runs, column }) => lineOf(runs, column) ?? []);
