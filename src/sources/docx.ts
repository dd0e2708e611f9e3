/** Word documents. */

import type { ArticleKind } from '../model.js';
import { type Block, readingOf } from './blocks.js';
import { blocksOf, noteBlocks } from './docx/blocks.js';
import { itemsIn } from './docx/body.js';
import { factsOf } from './docx/facts.js';
import { type Parts, partsOf } from './docx/package.js';
import { stylesOf } from './docx/styles.js';
import { mendedBlocks, mendedLine } from './mended.js';
import { type Reading, UnreadableFile } from './reading.js';
import { openZip, ZipError } from './zip.js';

/** What a document may unpack to. A long book is about 5 MB of XML; a bomb is thousands. */
const UNPACKED_MAX = 64_000_000;

const DAMAGED = 'This is no whole Word document. Open it in Word, save it again as .docx, and choose that file.';
const OLD =
  'This is a document of an old version of Word, or one with a password. Save it as .docx without a password.';
const TOO_LARGE = 'This document unpacks to far more than a text of 2 MB. Copy its text into the box instead.';

const isOldWord = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf;

function partsIn(bytes: Uint8Array): Parts {
  try {
    const parts = partsOf(openZip(bytes, UNPACKED_MAX));
    if (parts) return parts;
  } catch (error) {
    if (error instanceof ZipError && error.why === 'too-large') throw new UnreadableFile(TOO_LARGE);
    if (error instanceof UnreadableFile) throw error;
  }
  throw new UnreadableFile(DAMAGED);
}

/** A document of which most is turns is a transcript; an article may well have an interview in it. */
const TURNS_SHARE = 0.7;

function kindOf(blocks: readonly Block[]): ArticleKind {
  const units = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const turns = units(blocks.filter(({ kind }) => kind === 'speech'));
  return turns > 0 && turns >= TURNS_SHARE * units(blocks) ? 'transcript' : 'article';
}

export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  if (isOldWord(bytes)) throw new UnreadableFile(OLD);
  const { document, styles: style, footnotes, endnotes, properties } = partsIn(bytes);
  const styles = stylesOf(style);
  const items = itemsIn(document, styles);
  const notes = [footnotes, endnotes].flatMap((part) => (part ? noteBlocks(itemsIn(part, styles)) : []));
  const blocks = blocksOf(items);
  const { blocks: whole, mended } = mendedBlocks([...blocks, ...notes]);
  const facts = factsOf(properties, items);
  return { ...readingOf(whole, mended), ...facts, title: mendedLine(facts.title), kind: kindOf(blocks) };
}
