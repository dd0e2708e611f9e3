/** OpenDocument texts, as LibreOffice saves them. */

import { readingOf } from './blocks.js';
import { blocksOf, noteBlocks } from './docx/blocks.js';
import type { Cell, Item, Paragraph } from './docx/body.js';
import { type Role, roleOf } from './docx/styles.js';
import { mendedBlocks, mendedLine } from './mended.js';
import { sensibleAuthor, sensibleTitle } from './properties.js';
import { isoDate, type Reading, UnreadableFile } from './reading.js';
import { visible } from './visible.js';
import { type Attributes, walkXml } from './xml.js';
import { openZip, ZipError } from './zip.js';

/** As of a Word document. */
const UNPACKED_MAX = 64_000_000;
const DAMAGED = 'This is no whole OpenDocument text. Open it in LibreOffice, save it again, and choose that file.';
const TOO_LARGE = 'This document unpacks to far more than a text of 2 MB. Copy its text into the box instead.';

/** What stands in these is no text of the document as it stands now. */
const SILENT = new Set(
  'text:tracked-changes office:annotation text:note-citation text:table-of-content office:forms'.split(' '),
);
const PARAGRAPHS = new Set(['text:p', 'text:h']);
/** `<text:s text:c="3"/>` are spaces; more than one are none to us. */
const MARKS: Readonly<Record<string, string>> = { 'text:line-break': '\n', 'text:tab': '\t', 'text:s': ' ' };

interface Open {
  text: string;
  readonly role: Role;
}

class ContentReader {
  readonly items: Item[] = [];
  readonly notes: Item[] = [];
  /** By the name of an automatic style: what that is based on. */
  private readonly based = new Map<string, string>();
  private readonly open: Open[] = [];
  private silent = 0;
  private inNote = 0;
  private depth = 0;
  private rows: Cell[][] = [];

  opened(name: string, attributes: Attributes): void {
    if (this.silent > 0 || SILENT.has(name)) this.silent++;
    else if (name === 'style:style')
      this.based.set(attributes['style:name'] ?? '', attributes['style:parent-style-name'] ?? '');
    else if (PARAGRAPHS.has(name))
      this.open.push({ text: '', role: this.roleOf(name, attributes['text:style-name'] ?? '') });
    else if (name === 'text:note-body') this.inNote++;
    else if (name === 'table:table' && ++this.depth === 1) this.rows = [];
    else if (name === 'table:table-row' && this.depth === 1) this.rows.push([]);
    else if (name === 'table:table-cell' && this.depth === 1) this.rows.at(-1)?.push([]);
    else this.text(MARKS[name] ?? '');
  }

  text(text: string): void {
    const paragraph = this.open.at(-1);
    if (this.silent === 0 && paragraph) paragraph.text += visible(text);
  }

  closed(name: string): void {
    if (this.silent > 0) this.silent--;
    else if (PARAGRAPHS.has(name)) this.closeParagraph();
    else if (name === 'text:note-body') this.inNote--;
    else if (name === 'table:table' && --this.depth === 0) this.items.push({ rows: this.rows });
  }

  /** `Preformatted_20_Text` is “Preformatted Text”. */
  private roleOf(name: string, style: string): Role {
    const role = roleOf((this.based.get(style) || style).replace(/_20_/g, ' '));
    return name === 'text:h' && role === 'text' ? 'heading' : role;
  }

  private closeParagraph(): void {
    const { text = '', role = 'text' } = this.open.pop() ?? {};
    const paragraph: Paragraph = { text, role, bold: false, lead: '', goesOn: false, inset: false };
    const cell = this.depth > 0 ? (this.rows.at(-1)?.at(-1) as Paragraph[] | undefined) : undefined;
    if (this.inNote > 0) this.notes.push(paragraph);
    else if (cell) cell.push(paragraph);
    else this.items.push(paragraph);
  }
}

function factsIn(xml: Uint8Array): Pick<Reading, 'title' | 'author' | 'published'> {
  const facts = new Map<string, string>();
  walkXml(xml, {
    opened: () => undefined,
    text: (text, path) => facts.set(path.at(-1) ?? '', (facts.get(path.at(-1) ?? '') ?? '') + text),
  });
  return {
    title: mendedLine(sensibleTitle(facts.get('dc:title'))),
    author: sensibleAuthor(facts.get('meta:initial-creator') ?? facts.get('dc:creator')),
    published: isoDate(facts.get('meta:creation-date')),
  };
}

function partsIn(bytes: Uint8Array): { content: Uint8Array; meta: Uint8Array | null } {
  try {
    const archive = openZip(bytes, UNPACKED_MAX);
    const content = archive.part('content.xml');
    if (content) return { content, meta: archive.part('meta.xml') };
  } catch (error) {
    if (error instanceof ZipError && error.why === 'too-large') throw new UnreadableFile(TOO_LARGE);
    if (!(error instanceof ZipError)) throw error;
  }
  throw new UnreadableFile(DAMAGED);
}

export async function readOdt(bytes: Uint8Array): Promise<Reading> {
  const { content, meta } = partsIn(bytes);
  const reader = new ContentReader();
  walkXml(content, {
    opened: (name, attributes) => reader.opened(name, attributes),
    text: (text) => reader.text(text.replace(/\s+/g, ' ')),
    closed: (name) => reader.closed(name),
  });
  const { blocks, mended } = mendedBlocks([...blocksOf(reader.items), ...noteBlocks(reader.notes)]);
  const reading = readingOf(blocks, mended);
  return meta ? { ...reading, ...factsIn(meta) } : reading;
}
