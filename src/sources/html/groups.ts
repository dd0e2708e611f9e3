/** The quotations, tables and lists of terms that lines of an article stand in. */

import { isPulled, isQuotation } from './quoted.js';
import { runsOf } from './runs.js';
import { type Part, wordsIn } from './tree.js';
import type { Line } from './walk.js';

/** A quotation of more words, or of so much of the article that nobody is left to quote it, is the page’s way to indent. */
const QUOTATION_WORDS_MAX = 600;
const QUOTATION_SHARE_MAX = 0.95;
/** A pull quote repeats the article: so many of its runs of four words stand there. */
const REPEATED_MIN = 0.8;
const PULLED_WORDS_MAX = 80;

/** A table, list of terms or quotation of the page, and its lines. */
export interface Group {
  readonly part: Part;
  readonly lines: Line[];
}

const TALKS = new Set(['table', 'dl']);
const isQuote = (part: Part): boolean => isQuotation(part) || isPulled(part);

/** By the parts’ numbers: the nearest table or list of terms, the outermost quotation, that each stands in. `total`: the article’s words. */
export function groupings(parts: readonly Part[], total: number) {
  const isWhole = ({ words }: Part): boolean => words > QUOTATION_WORDS_MAX || words > QUOTATION_SHARE_MAX * total;
  const talks: (Part | null)[] = [];
  const quotes: (Part | null)[] = [];
  for (const part of parts) {
    const { number, parent } = part;
    talks[number] = TALKS.has(part.name) ? part : parent ? talks[parent.number]! : null;
    quotes[number] = (parent && quotes[parent.number]) ?? (isQuote(part) && !isWhole(part) ? part : null);
  }
  return { talks, quotes };
}

/** The lines in runs of one group each; `null`: in none. */
export function grouped(
  lines: readonly Line[],
  groupOf: (line: Line) => Part | null,
): { part: Part | null; lines: Line[] }[] {
  const runs: { part: Part | null; lines: Line[] }[] = [];
  for (const line of lines) {
    const part = groupOf(line);
    const last = runs.at(-1);
    if (last && last.part === part) last.lines.push(line);
    else runs.push({ part, lines: [line] });
  }
  return runs;
}

export function collect(lines: readonly Line[], of: readonly (Part | null)[]): Group[] {
  const groups = new Map<Part, Group>();
  for (const line of lines) {
    const part = of[line.part.number];
    if (!part) continue;
    const group = groups.get(part);
    if (group) group.lines.push(line);
    else groups.set(part, { part, lines: [line] });
  }
  return [...groups.values()];
}

export const countOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** The pull quotes among some quotations: short ones whose words the article has. */
export function pullQuotes(quotes: readonly Group[], plain: readonly Line[]): ReadonlySet<Part> {
  const runs = new Set(plain.flatMap(({ text }) => runsOf(text)));
  const isRepeated = ({ lines }: Group): boolean => {
    const own = lines.flatMap(({ text }) => runsOf(text));
    const repeated = own.filter((run) => runs.has(run)).length;
    return countOf(lines) <= PULLED_WORDS_MAX && own.length > 0 && repeated >= REPEATED_MIN * own.length;
  };
  return new Set(quotes.filter(isRepeated).map(({ part }) => part));
}
