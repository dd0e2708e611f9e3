/** Web pages saved from a browser: the article on the page, and what the page says of it. */

import { readingOf } from './blocks.js';
import { decodePage } from './decode.js';
import { about } from './html/about.js';
import { articleBlocks } from './html/article.js';
import { readabilityLines } from './html/body.js';
import { encodedTwice } from './html/entities.js';
import { isDeep, pageOf } from './html/page.js';
import { treeOf } from './html/tree.js';
import { type Fault, mendedBlocks, mendedLine } from './mended.js';
import { type Reading, UnreadableFile } from './reading.js';

/** Reads a saved page, or a piece of one. Throws an `UnreadableFile` for what has no text or is nested without end. */
export function readHtml(bytes: Uint8Array): Reading {
  const page = pageOf(decodePage(bytes));
  if (!page.body) throw new UnreadableFile(EMPTY);
  const { facts, headings, stated } = about(page);
  const { parts } = treeOf(page.body);
  const picks = isDeep(page.body) ? [] : readabilityLines(page);
  const { blocks, mended } = mendedBlocks(articleBlocks(parts, { picks, stated }, headings), TWICE);
  const reading = readingOf(blocks, mended);
  if (reading.text === '') throw new UnreadableFile(EMPTY);
  return { ...reading, ...facts, title: mendedLine(facts.title), author: mendedLine(facts.author) };
}

/** Entities that a page holds encoded twice. */
const TWICE: readonly Fault[] = [{ kind: 'entities', places: encodedTwice }];

const EMPTY = 'There is no text on this page. Open it in a browser, and save or copy what you see.';
