/**
 * Which part of a page is the article. Readability picks lines; what it picks is held against the page’s own columns of
 * paragraphs, and lines that it lost are taken back where they stand among those that it kept.
 */

import { Readability } from '@mozilla/readability';
import { isNotice, type Place } from './furniture.js';
import { apartParts, heldWords, inherited, inside, isLong, placesOf, REPORT_WORDS_MIN } from './places.js';
import { isQuotation } from './quoted.js';
import { runsOf } from './runs.js';
import { type DomNode, type Part, treeOf, wordsIn } from './tree.js';
import { type Line, linesUnder } from './walk.js';

/** What is asked of a document here. */
export interface Page {
  readonly body: DomNode | null;
  querySelector(selector: string): DomNode | null;
  querySelectorAll(selector: string): Iterable<DomNode>;
}

/** The lines that Readability takes for the article; none where it finds none. Takes the document apart. */
export function readabilityLines(document: Page): readonly string[] {
  const serializer = (node: unknown): unknown => node;
  const options = { charThreshold: 100, keepClasses: true, serializer } as object;
  const content = new Readability(document as never, options).parse()?.content as unknown as DomNode | undefined;
  return content ? linesUnder(treeOf(content).root).map(({ text }) => text) : [];
}

/** A line, and whether it is the article’s. */
export interface Sorted {
  readonly line: Line;
  readonly place: 'body' | Place;
}

/** The smallest part with so much of what is counted: an article’s last lines may stand apart from it. */
const ROOT_SHARE = 0.9;
function smallest(parts: readonly Part[], held: readonly number[]): Part {
  const isEnough = (part: Part | string): part is Part =>
    typeof part !== 'string' && held[part.number]! >= ROOT_SHARE * held[0]! && held[part.number]! > 0;
  let found = parts[0]!;
  for (let within = found.children.find(isEnough); within; within = found.children.find(isEnough)) found = within;
  return found;
}

/** The lines that no name of an element takes out of the article, and that are not for the most part links. */
function openLines(parts: readonly Part[], lines: readonly Line[], apart: readonly boolean[]): readonly Line[] {
  const own = lines.filter((line) => isLong(line) && !apart[line.part.number]);
  const places = placesOf(parts, heldWords(parts, own), apart);
  return lines.filter((line) => places[innermost(line.part).number] === null && line.linked * 2 < line.text.length);
}

/** The page’s own best column: the lines of the element that has most words of paragraphs as its children. */
function column(parts: readonly Part[], open: readonly Line[]): readonly Line[] {
  const weighed = open.some(isLong) ? open.filter(isLong) : open;
  const containerOf = containers(heldWords(parts, weighed));
  const words = new Array<number>(parts.length).fill(0);
  for (const { part, text } of weighed) words[containerOf(part).number]! += wordsIn(text);
  let best = 0;
  words.forEach((count, number) => {
    if (count > words[best]!) best = number;
  });
  return open.filter(({ part }) => containerOf(part).number === best);
}

/** What stands in a column as one of its paragraphs, or in one of these. */
const IN_COLUMN = new Set('blockquote dd dl dt h2 h3 h4 h5 h6 li ol p pre q table tbody td th thead tr ul'.split(' '));
/** A cell, list or quotation with so much of the article sets out the page, and is a column itself. */
const COLUMN_SHARE = 0.4;
/** A paragraph is none, however long it is. */
const SINGLE = new Set('h2 h3 h4 h5 h6 p'.split(' '));

/** The element that a line’s paragraph, list or table stands in. `held`: words of the article by the parts’ numbers. */
const containers =
  (held: readonly number[]) =>
  (part: Part): Part => {
    let container = part;
    const isColumn = ({ name, number }: Part): boolean => !SINGLE.has(name) && held[number]! >= COLUMN_SHARE * held[0]!;
    while (IN_COLUMN.has(container.name) && container.parent && !isColumn(container)) container = container.parent;
    return container;
  };

/** The innermost element with all the words: `<p><span class="caption">Odd Fell</span></p>` -> the `span`. */
function innermost(part: Part): Part {
  let inner = part;
  while (inner.only) inner = inner.only;
  return inner;
}

/** A root that is a long quotation or list is one paragraph among others; a cell is a column of its page. */
function rootOf(part: Part): Part {
  let root = part;
  while (IN_COLUMN.has(root.name) && !CELLS.has(root.name) && root.parent) root = root.parent;
  return root;
}
const CELLS = new Set(['td', 'th']);

/** Readability took a box for the article where the page has a column with so many times its words. */
const OUTWEIGHS = 3;
/** It lost too much where the page’s own data have so many times the words that it picked of them. */
const LOST = 1.5;
/** A line is in a text where so many of its runs of words are. */
const AGREES_MIN = 0.8;

const count = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + wordsIn(text), 0);

/** The long lines that stand in what the page’s data give as the article’s text. */
function stated(lines: readonly Line[], text: string): readonly Line[] {
  const known = new Set(runsOf(text));
  if (known.size < REPORT_WORDS_MIN) return [];
  return lines.filter((line) => {
    const runs = runsOf(line.text);
    return runs.length > 0 && runs.filter((run) => known.has(run)).length >= AGREES_MIN * runs.length;
  });
}

/** What some pages say of their articles: the lines that Readability picked, and the text in JSON-LD, which may be empty. */
export interface Hints {
  readonly picks: readonly string[];
  readonly stated: string;
}

/** The lines of a page from the article’s first to its last, with what stands next to it. */
export function sortedLines(parts: readonly Part[], hints: Hints): Sorted[] {
  const lines = linesUnder(parts[0]!);
  const texts = new Set(hints.picks);
  const apart = apartParts(parts, lines);
  const open = openLines(parts, lines, apart);
  const own = column(parts, open);
  const said = stated(lines.filter(isLong), hints.stated);
  let picked: readonly Line[] = lines.filter(
    (line) => texts.has(line.text) && isLong(line) && !apart[line.part.number],
  );
  const take = (better: readonly Line[]): void => {
    picked = better;
    for (const { text } of better) texts.add(text);
  };
  if (count(own) > OUTWEIGHS * count(picked)) take(own);
  if (count(said) > LOST * count(said.filter(({ text }) => texts.has(text)))) take(said);
  // Too little to guess by: all of the page that is not plainly something else.
  if (count(picked) < REPORT_WORDS_MIN) take(open.length > 0 ? open : lines);
  return sorted(parts, { lines, picked, texts, apart });
}

interface Picked {
  readonly lines: readonly Line[];
  readonly picked: readonly Line[];
  readonly texts: ReadonlySet<string>;
  readonly apart: readonly boolean[];
}

function sorted(parts: readonly Part[], { lines, picked, texts, apart }: Picked): Sorted[] {
  const held = heldWords(parts, picked);
  const places = placesOf(parts, held, apart);
  const root = rootOf(smallest(parts, held));
  const containerOf = containers(held);
  const within = inside(parts, root);
  const beside = inside(parts, root.parent ?? root);
  const isQuoted = inherited(parts, isQuotation);
  const columns = new Set(picked.map(({ part }) => containerOf(part)));
  return lines.flatMap((line): Sorted[] => {
    const { number } = line.part;
    const place = places[innermost(line.part).number]!;
    if (place !== null) return beside[number] ? [{ line, place }] : [];
    if (!within[number]) return [];
    const isBody =
      isQuoted[number] || (!isNotice(line) && (texts.has(line.text) || columns.has(containerOf(line.part))));
    return [{ line, place: isBody ? 'body' : 'near' }];
  });
}
