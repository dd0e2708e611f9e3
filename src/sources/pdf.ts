/** PDF files: the words of their pages, without what stands around them, joined into paragraphs again. */

import { type Block, readingOf } from './blocks.js';
import { mendedBlocks, mendedLine } from './mended.js';
import { withLabels } from './pdf/label-column.js';
import { type Margin, withoutLineNumbers, withoutNumberColumn } from './pdf/line-numbers.js';
import { type Line, linesOf } from './pdf/lines.js';
import { withoutLoneHeads } from './pdf/lone-heads.js';
import { differentHeads, type Framed, type PageLines, withoutFrames } from './pdf/margins.js';
import { usualSize, withoutNotes } from './pdf/notes.js';
import { type Paragraph, paragraphsOf } from './pdf/paragraphs.js';
import { isScan } from './pdf/pictures.js';
import { type Page, pagesOf } from './pdf/runs.js';
import { sensibleAuthor, sensibleTitle } from './properties.js';
import { type Reading, UnreadableFile } from './reading.js';

const PICTURES = 'This PDF holds pictures of pages, not text. Run text recognition (OCR) over it first.';

const wordsIn = (lines: readonly Line[]): number =>
  lines.reduce((count, { text }) => count + text.split(' ').length, 0);

const furniture = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'furniture', text }));

const OPENS_MARK = /^["“„«‘]/;

/** A paragraph set in under a colon is somebody’s words, unless marks say so already. */
function blockOf({ text, inset }: Paragraph, before: Paragraph | undefined): Block {
  const isQuotation = inset && before?.text.endsWith(':') && !OPENS_MARK.test(text);
  return { kind: isQuotation ? 'quotation' : 'prose', text };
}

interface Numbered extends PageLines {
  /** How many numbers were taken from its lines. */
  readonly count: number;
  readonly margin: Margin | null;
}

function unnumberedPage(given: Page): Numbered {
  const { page, count, margin } = withoutNumberColumn(given);
  return count > 0 ? { page, lines: linesOf(page), count, margin } : { page, ...withoutLineNumbers(linesOf(page)) };
}

/** The pages’ lines without their numbers. Where one page has them, a few lines on another are numbered too. */
function unnumbered(given: readonly Page[]): Numbered[] {
  const pages = given.map(unnumberedPage);
  const known = pages.find(({ margin }) => margin !== null)?.margin ?? null;
  if (known === null) return pages;
  let last = 0;
  return pages.map((page) => {
    const better = page.count > 0 ? page : { ...page, ...withoutLineNumbers(page.lines, { x: known.x, last }) };
    last = better.margin?.last ?? last;
    return better;
  });
}

/** Without heads and feet, but where all would be one: pages that say the same are a form, or a notice. */
function framedOf(pages: readonly PageLines[]): readonly Framed[] {
  const framed = withoutFrames(pages);
  return framed.some(({ lines }) => lines.length > 0)
    ? withoutLoneHeads(framed)
    : pages.map(({ lines }) => ({ lines, heads: [] }));
}

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const { pages, title, author } = await pagesOf(bytes);
  const numbered = unnumbered(pages);
  const framed = framedOf(numbered);
  const lines = framed.flatMap((page) => page.lines);
  if (lines.length === 0 || isScan(bytes, pages.length, wordsIn(lines))) throw new UnreadableFile(PICTURES);
  const usual = usualSize(lines);
  const parted = framed.map((page) => withoutNotes(page.lines, usual));
  const paragraphs = paragraphsOf(withLabels(parted.map(({ text }) => text)));
  const notes = parted.flatMap((page) => paragraphsOf([page.notes])).map(({ text }) => text);
  const count = numbered.reduce((sum, page) => sum + page.count, 0);
  const blocks = paragraphs.map((paragraph, at) => blockOf(paragraph, paragraphs[at - 1]));
  const { blocks: whole, mended } = mendedBlocks([
    ...blocks,
    ...furniture(notes),
    ...furniture(differentHeads(framed)),
  ]);
  return {
    ...readingOf(whole, count === 0 ? mended : [{ kind: 'line-numbers', count }, ...mended]),
    title: mendedLine(sensibleTitle(title)),
    author: sensibleAuthor(author),
  };
}
