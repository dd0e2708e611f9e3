/** What stands on a page around its text: running heads and feet, page numbers, stamps. */

import type { Line } from './lines.js';
import { usualSize } from './notes.js';
import type { Page } from './runs.js';

/** A page’s lines, and what was taken from them. */
export interface Framed {
  readonly lines: readonly Line[];
  readonly heads: readonly Line[];
}

export interface PageLines {
  readonly page: Page;
  readonly lines: readonly Line[];
}

/** A line of these forms at a page’s very edge is no text, though it stands there once. */
const FORMS: readonly RegExp[] = [
  // A browser’s print: “12/1/26, 3:30 PM   Title”, “https://paper.example/a 1/4”.
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: |$)/i,
  /^(?:https?|file):\/\/\S{1,2000}(?: \d{1,5} ?\/ ?\d{1,5})?$/i,
  /^(?:page|seite|pagina|página) ?\d{1,5}(?: ?(?:of|von|de|sur|di|\/) ?\d{1,5})?$/i,
  /^[-–—|[(] ?\d{1,5} ?[-–—|\])]$/,
  /^\d{1,5} ?(?:of|\/) ?\d{1,5}$/i,
  // Bates numbers: “ABC-0012345”.
  /^[A-Z]{2,12}[-_ ]{0,2}\d{5,10}$/,
];
/** Stamps of courts: “Case 1:23-cv-00456-ABC Document 5 Filed 01/02/23 Page 3 of 9”, “USCA4 Appeal: 23-1234 Doc: 12”. */
const DOCKET = /^(?:case|appeal|usca)/i;
const DOCKET_NUMBER = /\d-(?:[a-z]{2}-)?\d{3}/i;
const DOCKET_WORD = /\b(?:document|doc|dkt|filed|page|pg)\b/i;

const isFormOf = (text: string): boolean =>
  FORMS.some((form) => form.test(text)) || (DOCKET.test(text) && DOCKET_NUMBER.test(text) && DOCKET_WORD.test(text));

/** Also where only one end of the line is: “The mill        https://paper.example/mill”. */
const isForm = ({ text, apart }: Line): boolean =>
  [text, apart?.label ?? '', apart?.rest.text ?? ''].some((part) => isFormOf(part.slice(0, HEAD_UNITS)));

/** “12”, “xii”: a page’s number where those of other pages go on with it, or at the very edge. */
const NUMBER = /^(?:\d{1,5}|[ivxl]{1,7})$/i;
/** Turns of a transcript, which may well stand at the top of two pages. */
const TURN = /^[QA][.:] /;

/** So many lines at each edge may be heads or feet. */
const EDGE_LINES = 5;
/** The very edge, as a share of the page’s height. */
const EDGE = 0.15;
/** As high on another page: within a line, as the first page may have less above. In points. */
const SAME_HEIGHT = 12;
/** The same head stands again within so many pages, in a longer document twice more. */
const NEAR_PAGES = 5;
const SHORT_DOCUMENT = 5;
const HEAD_UNITS = 300;

type End = 'top' | 'bottom';

/** A head without what differs from page to page. */
const keyOf = (text: string): string =>
  text
    .slice(0, HEAD_UNITS)
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^(?:#|[ivxl]{1,7}) /, '')
    .replace(/ (?:#|[ivxl]{1,7})$/, '');

interface Place {
  readonly page: number;
  /** 0 is the outermost. */
  readonly order: number;
  readonly line: Line;
}

/** Lines at an edge of their pages, the outermost first. */
function fromEdge(lines: readonly Line[], end: End): Line[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y);
  return end === 'top' ? sorted.slice(0, EDGE_LINES) : sorted.slice(-EDGE_LINES).reverse();
}

/** A sentence may well stand twice; a name of a firm below a page’s last line, wherever that is, is a foot. */
const SENTENCE = /[.?!,;:]["'”’)]{0,2}$/;
/** Words of somebody are text. */
const QUOTES = /[“”]/;
/** “© 2026 The Review. All rights reserved.” is set smaller than the text. */
const SMALL = 0.95;
/** A line that goes on with the one before it, no address. */
const GOES_ON = /^(?!www\.|https?:)\p{Ll}/u;
/** Headings are larger than the text, heads hardly ever. */
const LARGE = 1.15;

const isAlike = (a: Place, b: Place): boolean => {
  if (a.page === b.page || Math.abs(a.page - b.page) > NEAR_PAGES) return false;
  return Math.abs(a.line.y - b.line.y) <= SAME_HEIGHT || (a.order === b.order && !SENTENCE.test(a.line.text));
};

/** How often each line stands within the pages, by its words: what does so is text, though it is repeated. */
function countWithin(pages: readonly PageLines[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lines } of pages)
    for (const { text } of [...lines].sort((a, b) => a.y - b.y).slice(EDGE_LINES, -EDGE_LINES))
      counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return counts;
}

/** Whether a line is text by its words, though it be repeated. */
const isText = ({ text, size }: Line, usual: number): boolean =>
  TURN.test(text) || GOES_ON.test(text) || QUOTES.test(text) || (SENTENCE.test(text) && size >= SMALL * usual);

interface Known {
  /** How often a line stands within the pages, by its key. */
  readonly within: ReadonlyMap<string, number>;
  /** The size of most letters. */
  readonly usual: number;
}

/** The lines that stand again and again, as high or as near the edge, on pages near each other. */
function repeated(edges: readonly (readonly Line[])[], { within, usual }: Known): Set<Line> {
  const places = new Map<string, Place[]>();
  edges.forEach((lines, page) => {
    lines.forEach((line, order) => {
      if (isText(line, usual)) return;
      const key = keyOf(line.text);
      const known = places.get(key) ?? [];
      known.push({ page, order, line });
      places.set(key, known);
    });
  });
  const needed = edges.length <= SHORT_DOCUMENT ? 1 : 2;
  const found = new Set<Line>();
  for (const [key, all] of places) {
    if (2 * (within.get(key) ?? 0) > all.length) continue;
    all.forEach((place, at) => {
      const near = all.slice(Math.max(0, at - NEAR_PAGES), at + NEAR_PAGES + 1);
      if (near.filter((one) => isAlike(one, place)).length >= needed) found.add(place.line);
    });
  }
  return found;
}

/** “12”, “12 A. Lindqvist”, “The Review 13”. */
const WITH_NUMBER = /^(?:(\d{1,5})(?: \D.{0,80})?|\D.{0,80} (\d{1,5}))$/;
/** Beside words, a number is a page’s only in the outermost lines, at the very edge. */
const NUMBER_ORDER = 2;

const isAtEdge = ({ y }: Line, { height }: Page): boolean => y < EDGE * height || y > (1 - EDGE) * height;

/** The number that may be the page’s; `null` where there is none. */
function numberOf(line: Line, order: number, page: Page): number | null {
  const [, alone, last] = WITH_NUMBER.exec(line.text) ?? [];
  const number = alone ?? last;
  if (number === undefined) return null;
  const stands = NUMBER.test(line.text) || (order < NUMBER_ORDER && isAtEdge(line, page) && !SENTENCE.test(line.text));
  return stands ? Number(number) : null;
}

/** The lines whose numbers count the pages: 4 on the third, 5 on the fourth. */
function pageNumbers(edges: readonly (readonly Line[])[], pages: readonly PageLines[]): Set<Line> {
  const offsets = new Map<number, Map<number, Line>>();
  edges.forEach((lines, at) => {
    lines.forEach((line, order) => {
      const number = numberOf(line, order, pages[at]!.page);
      if (number === null) return;
      const known = offsets.get(number - at) ?? new Map<number, Line>();
      // The outermost on its page.
      if (!known.has(at)) known.set(at, line);
      offsets.set(number - at, known);
    });
  });
  return new Set([...offsets.values()].flatMap((lines) => (lines.size >= 2 ? [...lines.values()] : [])));
}

/** The lines at one end of each page that are no text: the outermost, and those within while they are none either. */
function headsAt(pages: readonly PageLines[], end: End): Set<Line> {
  const usual = usualSize(pages.flatMap(({ lines }) => lines));
  const edges = pages.map(({ lines }) => fromEdge(lines, end).filter(({ size }) => size <= LARGE * usual));
  const [again, counted] = [repeated(edges, { within: countWithin(pages), usual }), pageNumbers(edges, pages)];
  const heads = new Set<Line>();
  pages.forEach(({ page, lines }, at) => {
    for (const line of fromEdge(lines, end)) {
      const isLone = isAtEdge(line, page) && (isForm(line) || NUMBER.test(line.text));
      if (!isLone && !again.has(line) && !counted.has(line)) break;
      if (edges[at]?.includes(line)) heads.add(line);
    }
  });
  return heads;
}

/** The pages’ lines without heads, feet, page numbers and stamps. */
export function withoutFrames(pages: readonly PageLines[]): Framed[] {
  const heads = new Set([...headsAt(pages, 'top'), ...headsAt(pages, 'bottom')]);
  return pages.map(({ lines }) => ({
    lines: lines.filter((line) => !heads.has(line)),
    heads: lines.filter((line) => heads.has(line)),
  }));
}

/** Notes on what stood around the text are for a person: not every page’s number, and not without end. */
const NOTED_MAX = 20;
const WORDS = /\p{L}{3}/u;

/** The heads and feet that say something, each once. */
export function differentHeads(framed: readonly Framed[]): string[] {
  const known = new Map<string, string>();
  for (const { heads } of framed)
    for (const head of heads) {
      const key = keyOf(head.text);
      if (known.size < NOTED_MAX && WORDS.test(head.text) && !isForm(head) && !known.has(key))
        known.set(key, head.text);
    }
  return [...known.values()];
}
