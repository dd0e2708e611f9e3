/** Turns of a transcript that the page tells by tables and lists of terms. */

import { soundsSpoken } from '../../text/spoken.js';
import type { Block } from '../blocks.js';
import { isTimeAlone, secondsIn, type TimedTurn, timedBlocks } from './clock.js';
import { nameIn } from './names.js';
import type { Part } from './tree.js';
import type { Line } from './walk.js';

/** Fewer turns, or nobody who speaks again, may be a list of people rather than people who talk. */
const TURNS_MIN = 3;
/** Whether some turns are people who talk: several, two speakers or more, of whom one speaks again, in sentences. */
export function isTalk(turns: readonly TimedTurn[]): boolean {
  const speakers = new Set(turns.map(({ speaker }) => speaker.toLowerCase()));
  return (
    turns.length >= TURNS_MIN &&
    speakers.size >= 2 &&
    speakers.size < turns.length &&
    soundsSpoken(turns.map(({ texts }) => texts.join(' ')))
  );
}

/** The cell, or the like, that a line stands in. */
function within(line: Line, names: ReadonlySet<string>, root: Part): Part | null {
  for (let part: Part | null = line.part; part && part !== root; part = part.parent)
    if (names.has(part.name)) return part;
  return null;
}

const CELLS = new Set(['td', 'th', 'dt', 'dd']);
/** Of the rows so many are turns: the others are a heading, or what somebody did. */
const ROWS_MIN = 0.8;

/** The cells of a table or a list of terms with their text, in order. */
function cellsOf(root: Part, lines: readonly Line[]): { readonly cell: Part; text: string }[] {
  const cells: { readonly cell: Part; text: string }[] = [];
  for (const line of lines) {
    const cell = within(line, CELLS, root);
    if (!cell) continue;
    const last = cells.at(-1);
    if (last?.cell === cell) last.text += ` ${line.text}`;
    else cells.push({ cell, text: line.text });
  }
  return cells;
}

/** The cells of a row, but for one of a time alone. */
interface Row {
  readonly cells: string[];
  from: number | null;
}

/** Each row’s cells of a table; each term with what follows it of a list of terms. */
function rowsOf(root: Part, lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let row: Part | null = null;
  for (const { cell, text } of cellsOf(root, lines)) {
    const opens = root.name === 'dl' ? cell.name === 'dt' : cell.parent !== row;
    row = cell.parent;
    if (opens || rows.length === 0) rows.push({ cells: [], from: null });
    const last = rows.at(-1)!;
    if (isTimeAlone(text)) last.from ??= secondsIn(text);
    else last.cells.push(text);
  }
  return rows.filter(({ cells }) => cells.length > 0);
}

/** The turns in a table or a list of terms; `null` where they are no talk. */
export function talkIn(root: Part, lines: readonly Line[]): Block[] | null {
  const rows = rowsOf(root, lines);
  const turns: TimedTurn[] = [];
  for (const { cells, from } of rows) {
    const [first, ...texts] = cells;
    const speaker = nameIn(first!);
    if (speaker !== null && texts.length > 0 && (root.name === 'dl' || texts.length === 1))
      turns.push({ speaker, texts, from: [from ?? secondsIn(first!)] });
  }
  return turns.length >= ROWS_MIN * rows.length && isTalk(turns) ? timedBlocks(turns) : null;
}
