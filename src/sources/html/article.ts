/** The article of a page as blocks, what stands beside it kept apart. */

import type { Block } from '../blocks.js';
import { type Hints, type Sorted, sortedLines } from './body.js';
import { talkIn } from './dialogue.js';
import { withMarksJoined } from './drawn-marks.js';
import { endsSentence, isTopLine } from './furniture.js';
import { collect, countOf, type Group, grouped, groupings, pullQuotes } from './groups.js';
import { quoted } from './quoted.js';
import { type Part, wordsIn } from './tree.js';
import { isStamp, spokenLines, talkAmong } from './turns.js';
import type { Line } from './walk.js';

/** Lines that stand beside the article are kept up to so many, each cut at so many UTF-16 code units. */
const FURNITURE_LINES_MAX = 60;
const FURNITURE_UNITS_MAX = 300;

function furniture(lines: readonly Line[]): Block[] {
  const texts = [...new Set(lines.map(({ text }) => text))].slice(0, FURNITURE_LINES_MAX);
  return texts.map((text) => ({
    kind: 'furniture',
    text: text.length > FURNITURE_UNITS_MAX ? `${text.slice(0, FURNITURE_UNITS_MAX - 1).trimEnd()}…` : text,
  }));
}

/** Letters and figures alone, to tell the same words in another dress. */
const folded = (text: string): string => text.toLowerCase().replace(NOT_LETTERS, '');
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

const HEADING = /^h[1-6]$/;
const SENTENCE_WORDS_MIN = 10;
const isParagraph = ({ text }: Line): boolean => wordsIn(text) >= SENTENCE_WORDS_MIN && endsSentence(text);

/** Sorts what stands over the first paragraph: the headline goes, which is kept by itself; bylines and dates stand beside. */
function topped(lines: readonly Sorted[], headings: readonly string[]): Sorted[] {
  const said = new Set(headings.map(folded));
  const own = lines.filter(({ line, place }) => place === 'body' || (place === 'near' && isStamp(line)));
  const spoken = spokenLines(own.map(({ line }) => line));
  const first = lines.findIndex(({ line, place }) => place === 'body' && isParagraph(line));
  return lines.flatMap(({ line, place }, at): Sorted[] => {
    if (spoken.has(line)) return [{ line, place: 'body' }];
    const isOver = at < first || HEADING.test(line.part.name);
    if ((isOver && said.has(folded(line.text))) || (line.part.name === 'h1' && at <= first)) return [];
    return [{ line, place: place === 'body' && at < first && isTopLine(line) ? 'near' : place }];
  });
}

/** The lines of an article as blocks: turns and quotations as such, all else as prose. Pull quotes come apart. */
function blocksOf(parts: readonly Part[], body: readonly Line[]): { blocks: Block[]; pulled: readonly Line[] } {
  const { talks, quotes } = groupings(parts, countOf(body));
  const talk = talkBy(collect(body, talks));
  const plain = body.filter(({ part }) => !quotes[part.number]);
  const repeated = pullQuotes(collect(body, quotes), plain);
  const isPull = ({ part }: Line): boolean => repeated.has(quotes[part.number]!);
  const groupOf = ({ part }: Line): Part | null =>
    talk.has(talks[part.number]!) ? talks[part.number]! : quotes[part.number]!;
  const runs = grouped(
    body.filter((line) => !isPull(line)),
    groupOf,
  );
  const blocks = runs.flatMap(({ part, lines }) =>
    part === null ? talkAmong(lines) : (talk.get(part) ?? quoted(part, lines)),
  );
  return { blocks, pulled: body.filter(isPull) };
}

/** The turns of those tables and lists of terms that are talk. */
const talkBy = (groups: readonly Group[]): ReadonlyMap<Part, Block[]> =>
  new Map(
    groups.flatMap(({ part, lines }) => {
      const blocks = talkIn(part, lines);
      return blocks ? [[part, blocks] as const] : [];
    }),
  );

/** The article on a page as blocks, in order, then what stands beside it. `headings`: what the page calls it. */
export function articleBlocks(parts: readonly Part[], hints: Hints, headings: readonly string[]): Block[] {
  const all = topped(sortedLines(parts, hints), headings);
  const inBody = ({ place }: Sorted): boolean => place === 'body';
  // A page of nothing but notices is read for them.
  const body = all.some(inBody) ? all.filter(inBody) : all;
  const near = all.some(inBody) ? all.filter(({ place }) => place === 'near') : [];
  const { blocks, pulled } = blocksOf(parts, withMarksJoined(body.map(({ line }) => line)));
  return [...blocks, ...furniture([...near.map(({ line }) => line), ...pulled])];
}
