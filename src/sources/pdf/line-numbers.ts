/** Numbers of lines in the margin, as transcripts of courts and pleadings have them: 1 to 25 down each page. */

import type { Line } from './lines.js';
import type { Page, Run } from './runs.js';

/** Fewer are a list, or a table. */
const LINES_MIN = 5;
/** Of the lines from the first number to the last, so many have one. */
const SHARE_MIN = 0.7;
/** Numbers of one digit stand further right than those of two. In sizes of the letters. */
const SAME_PLACE = 1.5;

/** Where the numbers of another page of the document stand, and its last number. */
export interface Margin {
  readonly x: number;
  readonly last: number;
}

/** The lines whose numbers count up from 1, from the top down; on a page after another, from 1 or from where that ended. */
function numbered(lines: readonly Line[], margin: Margin | null): Line[] {
  const chain: Line[] = [];
  let next = 1;
  for (const line of lines) {
    const x = margin?.x ?? chain[0]?.x ?? line.x;
    const number = line.numbered?.number;
    const isNext = number === next || (margin !== null && chain.length === 0 && number === margin.last + 1);
    if (number === undefined || !isNext || Math.abs(line.x - x) > SAME_PLACE * line.size) continue;
    chain.push(line);
    next = number + 1;
  }
  return chain;
}

/** The numbered lines of a column; none where they are a list, or a table. With a margin known, few are enough. */
function chainIn(lines: readonly Line[], margin: Margin | null): readonly Line[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  const chain = numbered(sorted, margin);
  const within = sorted.indexOf(chain.at(-1)!) - sorted.indexOf(chain[0]!) + 1;
  const least = margin === null ? LINES_MIN : 1;
  return chain.length < least || chain.length < SHARE_MIN * within ? [] : chain;
}

/** A page’s lines without their numbers, and how many there were. */
export interface Unnumbered {
  readonly lines: readonly Line[];
  readonly count: number;
  /** `null`: it has no numbers. */
  readonly margin: Margin | null;
}

/** The lines without their numbers, where they are numbered; a number that stands alone is no line. */
export function withoutLineNumbers(lines: readonly Line[], margin: Margin | null = null): Unnumbered {
  const columns = [...new Set(lines.map(({ column }) => column))];
  const chains = columns.map((column) =>
    chainIn(
      lines.filter((line) => line.column === column),
      margin,
    ),
  );
  const taken = new Set(chains.flat());
  const [first, last] = [chains.flat()[0], chains.flat().at(-1)];
  return {
    lines: lines.flatMap((line) => (taken.has(line) ? (line.numbered?.rest ?? []) : line)),
    count: taken.size,
    margin: first && last ? { x: first.x, last: last.numbered!.number } : null,
  };
}

const NUMBER = /^\s*\d{1,2}\s*$/;
/** Numbers of a pleading stand evenly down the whole page, whether or not a line stands beside them. */
const EVEN = 1.5;
const COLUMN_MIN = 10;
const PAGE_SHARE = 0.5;

const isEven = (chain: readonly Run[]): boolean => {
  const distance = (chain[1]?.y ?? 0) - (chain[0]?.y ?? 0);
  return chain.every((run, at) => Math.abs(run.y - (chain[0]!.y + at * distance)) <= EVEN);
};

interface Cleared {
  readonly page: Page;
  readonly count: number;
  readonly margin: Margin | null;
}

/** The page without a column of numbers in its margin that counts up from 1 evenly, and how many there are. */
export function withoutNumberColumn(page: Page): Cleared {
  const numbers = page.runs.filter(({ text }) => NUMBER.test(text)).sort((a, b) => a.y - b.y);
  const chain: Run[] = [];
  for (const run of numbers) {
    const first = chain[0] ?? run;
    const isBelow = Math.abs(run.x + run.width - (first.x + first.width)) <= EVEN || Math.abs(run.x - first.x) <= EVEN;
    if (Number(run.text) === chain.length + 1 && isBelow) chain.push(run);
  }
  const [first, last] = [chain[0], chain.at(-1)];
  if (!first || !last || chain.length < COLUMN_MIN || last.y - first.y < PAGE_SHARE * page.height || !isEven(chain))
    return { page, count: 0, margin: null };
  const taken = new Set(chain);
  const others = page.runs.filter((run) => !taken.has(run));
  const isOutermost = others.every(
    (run) => run.text.trim() === '' || run.x > first.x || run.y < first.y || run.y > last.y,
  );
  return isOutermost
    ? { page: { ...page, runs: others }, count: chain.length, margin: { x: first.x, last: chain.length } }
    : { page, count: 0, margin: null };
}
