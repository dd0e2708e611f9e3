/** What stands in a part of a Word document: paragraphs and tables, without what is hidden, deleted or only a code. */

import { visible } from '../visible.js';
import { type Attributes, walkXml } from '../xml.js';
import { isOn, type Role, type Styles } from './styles.js';

export interface Paragraph {
  /** As it is written; breaks are line feeds. */
  readonly text: string;
  readonly role: Role;
  /** All its words are bold. */
  readonly bold: boolean;
  /** The bold words that it begins with, where others follow; otherwise empty. */
  readonly lead: string;
  /** Its letters stand large before the next paragraph, or its end is hidden or deleted: the next one goes on in it. */
  readonly goesOn: boolean;
  /** Set in from both sides, and no item of a list. */
  readonly inset: boolean;
}

/** A cell is its paragraphs. */
export type Cell = readonly Paragraph[];
export type Row = readonly Cell[];
export type Item = Paragraph | { readonly rows: readonly Row[] };

/** What stands in these is no text of the document as it stands now. */
const SILENT = new Set([
  ...['w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange'],
  ...['w:sectPr', 'w:instrText', 'w:rt', 'mc:Fallback'],
]);
/** Notes that are only lines between notes and text. */
const RULES = new Set(['separator', 'continuationSeparator', 'continuationNotice']);
const NOTES = new Set(['w:footnote', 'w:endnote']);

/** Twentieths of a point: a quarter of an inch. */
const INSET_MIN = 360;
/** Characters of a font of symbols stand in the private area; they are pictures. */
const PRIVATE_START = 0xe000;
const PRIVATE_END = 0xf8ff;

function symbolOf(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16);
  const isText = point > 0x20 && point < 0xffff && !(point >= PRIVATE_START && point <= PRIVATE_END);
  return isText ? String.fromCharCode(point) : '';
}

/** A paragraph that is being read; in a text box one stands within another. */
interface Open {
  text: string;
  /** Whether any word is bold, and any is not. */
  bold: boolean;
  light: boolean;
  lead: string;
  style: string | null;
  role: Role;
  hidden: boolean;
  goesOn: boolean;
  left: number;
  right: number;
  listed: boolean;
  /** Of the run that is being read. */
  run: { hidden: boolean; bold: boolean };
  /** The paragraphs of its text boxes. */
  readonly boxed: Paragraph[];
}

interface OpenTable {
  depth: number;
  readonly rows: Cell[][];
  row: Paragraph[][];
  rowDeleted: boolean;
}

class BodyReader {
  readonly items: Item[] = [];
  private readonly open: Open[] = [];
  private table: OpenTable | null = null;
  private silent = 0;
  private placeholder = false;

  constructor(private readonly styles: Styles) {}

  opened(name: string, attributes: Attributes, path: readonly string[]): void {
    if (this.silent > 0) {
      this.silent++;
      return;
    }
    const parent = path.at(-1);
    const paragraph = this.open.at(-1);
    if (name === 'w:del' && (parent === 'w:trPr' || parent === 'w:rPr')) this.markDeleted(parent);
    if (this.isSilent(name, attributes)) this.silent = 1;
    else if (name === 'w:p') this.openParagraph();
    else if (name.startsWith('w:t') && this.openTablePart(name)) return;
    else if (name === 'w:showingPlcHdr') this.placeholder = true;
    else if (paragraph && parent === 'w:r') this.inRun(paragraph, name, attributes);
    else if (paragraph && parent === 'w:rPr') this.format(paragraph, name, attributes, path.at(-2) === 'w:r');
    else if (paragraph && parent === 'w:pPr') this.layOut(paragraph, name, attributes);
    else if (paragraph && name === 'w:r') this.startRun(paragraph);
  }

  text(text: string, path: readonly string[]): void {
    const name = path.at(-1);
    const paragraph = this.open.at(-1);
    if (this.silent === 0 && paragraph && (name === 'w:t' || name === 'm:t'))
      this.add(paragraph, text.replace(/[\r\n\t]/g, ' '));
  }

  closed(name: string): void {
    if (this.silent > 0) this.silent--;
    else if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:tr' && this.table?.depth === 1) this.closeRow(this.table);
    else if (name === 'w:tbl') this.closeTable();
  }

  /** Text that only tells what to fill in, of a form, is silent too. */
  private isSilent(name: string, attributes: Attributes): boolean {
    const fillsIn = name === 'w:sdtContent' && this.placeholder;
    if (name === 'w:sdtContent') this.placeholder = false;
    return fillsIn || SILENT.has(name) || (NOTES.has(name) && RULES.has(attributes['w:type'] ?? ''));
  }

  private markDeleted(parent: 'w:trPr' | 'w:rPr'): void {
    const paragraph = this.open.at(-1);
    if (parent === 'w:trPr' && this.table?.depth === 1) this.table.rowDeleted = true;
    else if (parent === 'w:rPr' && paragraph) paragraph.goesOn = true;
  }

  private openParagraph(): void {
    this.open.push({
      ...{ text: '', bold: false, light: false, lead: '', style: null, role: 'text', hidden: false, goesOn: false },
      ...{ left: 0, right: 0, listed: false, run: { hidden: false, bold: false }, boxed: [] },
    });
  }

  private startRun(paragraph: Open): void {
    const { hidden, bold } = this.styles(paragraph.style);
    paragraph.run = { hidden, bold };
  }

  private inRun(paragraph: Open, name: string, attributes: Attributes): void {
    if (name === 'w:br' || name === 'w:cr') this.add(paragraph, '\n');
    else if (name === 'w:tab' || name === 'w:ptab') this.add(paragraph, '\t');
    else if (name === 'w:noBreakHyphen') this.add(paragraph, '-');
    else if (name === 'w:sym') this.add(paragraph, symbolOf(attributes['w:char']));
  }

  /** Of a run, or of the mark at the paragraph’s end. */
  private format(paragraph: Open, name: string, attributes: Attributes, ofRun: boolean): void {
    const value = attributes['w:val'];
    if (!ofRun) {
      if (name === 'w:vanish' && isOn(value)) paragraph.goesOn = true;
    } else if (name === 'w:vanish') paragraph.run.hidden = isOn(value);
    else if (name === 'w:b') paragraph.run.bold = isOn(value);
    else if (name === 'w:rStyle') {
      const style = this.styles(value ?? null);
      paragraph.run.hidden ||= style.hidden;
      paragraph.run.bold ||= style.bold;
    }
  }

  private layOut(paragraph: Open, name: string, attributes: Attributes): void {
    const number = (...names: string[]): number =>
      Number(attributes[names.find((one) => one in attributes) ?? ''] ?? 0);
    if (name === 'w:pStyle') {
      paragraph.style = attributes['w:val'] ?? null;
      paragraph.role = this.styles(paragraph.style).role;
    } else if (name === 'w:framePr') paragraph.goesOn = /^(?:drop|margin)$/.test(attributes['w:dropCap'] ?? '');
    else if (name === 'w:numPr') paragraph.listed = true;
    else if (name === 'w:ind') {
      paragraph.left = number('w:left', 'w:start');
      paragraph.right = number('w:right', 'w:end');
    }
  }

  private add(paragraph: Open, text: string): void {
    if (paragraph.run.hidden) return;
    paragraph.text += visible(text);
    if (text.trim() === '') return;
    if (!paragraph.run.bold) paragraph.light = true;
    else {
      paragraph.bold = true;
      if (!paragraph.light) paragraph.lead = paragraph.text;
    }
  }

  private closeParagraph(): void {
    const paragraph = this.open.pop();
    if (!paragraph) return;
    const { text, role, bold, light, lead, goesOn, left, right, listed, boxed } = paragraph;
    const inset = left >= INSET_MIN && right >= INSET_MIN && !listed;
    this.put({ text, role, bold: bold && !light, lead: light ? lead : '', goesOn, inset });
    for (const one of boxed) this.put(one);
  }

  /** A text box’s paragraphs follow the one that it stands in; a nested table’s stand in the cell of the outermost. */
  private put(paragraph: Paragraph): void {
    const cell = this.table?.row.at(-1);
    const around = this.open.at(-1);
    if (around) around.boxed.push(paragraph);
    else if (cell) cell.push(paragraph);
    else this.items.push(paragraph);
  }

  private openTablePart(name: string): boolean {
    if (name === 'w:tbl') {
      if (this.table) this.table.depth++;
      else this.table = { depth: 1, rows: [], row: [], rowDeleted: false };
    } else if (name === 'w:tc' && this.table?.depth === 1) this.table.row.push([]);
    else return false;
    return true;
  }

  private closeRow(table: OpenTable): void {
    if (!table.rowDeleted) table.rows.push(table.row);
    table.row = [];
    table.rowDeleted = false;
  }

  private closeTable(): void {
    if (!this.table || --this.table.depth > 0) return;
    const { rows } = this.table;
    this.table = null;
    const around = this.open.at(-1);
    if (!around) this.items.push({ rows });
  }
}

/** The paragraphs and tables of a part, in order. */
export function itemsIn(xml: Uint8Array, styles: Styles): readonly Item[] {
  const reader = new BodyReader(styles);
  walkXml(xml, {
    opened: (name, attributes, path) => reader.opened(name, attributes, path),
    text: (text, path) => reader.text(text, path),
    closed: (name) => reader.closed(name),
  });
  return reader.items;
}
