/** The blocks of a document: its paragraphs, quotations, turns, tables and notes. */

import { soundsSpoken } from '../../text/spoken.js';
import type { Block } from '../blocks.js';
import { isConversation, nameOf } from '../labels.js';
import type { Item, Paragraph } from './body.js';
import { type Line, linesOf } from './lines.js';
import { tableBlocks } from './tables.js';

const TURNS_MIN = 3;

/** A label, and the words behind it on its line; none where it stands alone over them. */
interface Label {
  readonly name: string;
  /** No heading: a colon or words follow it. */
  readonly isSure: boolean;
  readonly words: string;
}

const COLON = /\s?:$/;
const BETWEEN = /^[\s:–—-]{1,5}/;

/** “Ada Quill:”, “Ada Quill” in bold, and “Ada Quill Who has keys” with the name in bold. */
function labelOf({ text, bold, lead, role }: Line): Label | null {
  const isAlone = text.endsWith(':') || bold || role === 'heading';
  const label = isAlone ? text : lead;
  const name = nameOf(label.replace(COLON, ''));
  const words = text.slice(label.length);
  return name === null || label === ''
    ? null
    : { name, isSure: /:/.test(label + words.slice(0, 1)) || words !== '', words: words.replace(BETWEEN, '') };
}

/** The names that label the turns of an interview; none where the document is none. */
function interviewed(lines: readonly Line[]): ReadonlySet<string> {
  const labels = lines.flatMap((line, at) => {
    const [label, next] = [labelOf(line), lines[at + 1]];
    if (label === null) return [];
    if (label.words !== '') return [label];
    return next && (labelOf(next)?.words ?? next.text) !== '' ? [{ ...label, words: next.text }] : [];
  });
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  // A heading in bold is no name: it stands there once. So does a name with a colon, where others recur.
  const real = labels.filter(({ name, isSure }) => isSure || counts.get(name)! > 1);
  const names = real.map(({ name }) => name);
  const spoken = soundsSpoken(real.map(({ words }) => words));
  return new Set(real.length >= TURNS_MIN && isConversation(names) && spoken ? names : []);
}

const OPENS_MARK = /^["“„«‘‚‹]/;
/** “— Ada Quill”: who said what stands above. */
const CREDIT = /^[—–-]{1,2}\s?\p{Lu}/u;

const isQuotation = (line: Line, before: Line | undefined): boolean => {
  if (OPENS_MARK.test(line.text) || CREDIT.test(line.text)) return false;
  return line.role === 'quotation' || (line.inset && before?.text.endsWith(':') === true);
};

/** What a line begins: the paragraphs that go on with it are joined to it. */
interface Started {
  readonly kind: 'prose' | 'quotation' | 'furniture' | 'speech';
  readonly speaker: string | null;
  readonly parts: string[];
  /** The line that it ended with. */
  last: Line;
}

/** The blocks of lines that follow one another. */
function lineBlocks(lines: readonly Line[]): Block[] {
  const names = interviewed(lines);
  const started: Started[] = [];
  /** Of the words that follow. */
  let speaker: string | null = null;
  lines.forEach((line, at) => {
    const open = started.at(-1);
    const label = labelOf(line);
    const isLabel = label !== null && names.has(label.name);
    if (isLabel && label.words === '') speaker = label.name;
    else if (isLabel) started.push({ kind: 'speech', speaker: label.name, parts: [label.words], last: line });
    else if (speaker !== null) {
      started.push({ kind: 'speech', speaker, parts: [line.text], last: line });
      speaker = null;
    } else if (open && continues(open, line)) {
      open.parts.push(line.text);
      open.last = line;
    } else started.push({ kind: kindOf(line, lines[at - 1]), speaker: null, parts: [line.text], last: line });
  });
  return ended(started);
}

/** A quotation goes on while the paragraphs are set alike, a turn until the next label or heading. */
function continues({ kind, last }: Started, line: Line): boolean {
  if (kind === 'speech') return line.role === 'text' && !line.bold;
  if (kind !== 'quotation' || OPENS_MARK.test(line.text) || CREDIT.test(line.text)) return false;
  return line.role === last.role && line.inset === last.inset;
}

function kindOf(line: Line, before: Line | undefined): 'prose' | 'quotation' | 'furniture' {
  if (line.role === 'furniture') return 'furniture';
  return isQuotation(line, before) ? 'quotation' : 'prose';
}

/** After the last turn the reporter may go on: of that only the first paragraph is sure to be spoken. */
function ended(started: readonly Started[]): Block[] {
  const lastTurn = started.findLastIndex(({ kind }) => kind === 'speech');
  return started.flatMap(({ kind, speaker, parts }, at): Block[] => {
    if (kind === 'quotation') return [{ kind, text: parts.join('\n\n') }];
    if (kind !== 'speech') return [{ kind, text: parts.join(' ') }];
    if (at !== lastTurn) return [{ kind, speaker, text: parts.join(' ') }];
    const [first = '', ...rest] = parts;
    return [{ kind, speaker, text: first }, ...rest.map((text): Block => ({ kind: 'prose', text }))];
  });
}

/** The blocks of a document’s body. */
export function blocksOf(items: readonly Item[]): Block[] {
  const blocks: Block[] = [];
  let paragraphs: Paragraph[] = [];
  const end = (): void => {
    for (const block of lineBlocks(linesOf(paragraphs))) blocks.push(block);
    paragraphs = [];
  };
  for (const item of items) {
    if ('text' in item) paragraphs.push(item);
    else {
      end();
      for (const block of tableBlocks(item.rows)) blocks.push(block);
    }
  }
  end();
  return blocks;
}

/** Notes at a page’s foot or at the end: none of their words stand among the article’s. */
export const noteBlocks = (items: readonly Item[]): Block[] =>
  linesOf(items.flatMap((item) => ('text' in item ? [item] : []))).map(({ text }) => ({ kind: 'furniture', text }));
