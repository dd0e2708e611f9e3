/** Tables of a document: a transcript in one becomes its turns, any other its rows. */

import { soundsSpoken } from '../../text/spoken.js';
import type { Block, TimedWords } from '../blocks.js';
import { isConversation, nameOf } from '../labels.js';
import type { Cell, Row } from './body.js';
import { linesOf } from './lines.js';

const TURNS_MIN = 3;
const COLUMNS_MAX = 4;
/** “1:02:03”, “[00:14.5]”, “00:14 – 00:20”. */
const TIME = /^[[(]?(?:(\d{1,2}):)?(\d{1,2}):(\d{2}(?:[.,]\d{1,3})?)(?:\s?(?:-|–|-->)\s?[\d:.,]{4,12})?[\])]?$/;
const NUMBER = /^\d{0,5}\.?$/;
/** What the head of a column says, folded. */
const HEADS =
  /^(?:speakers?|names?|who|time(?:code|stamp)?s?|tc|start|words|text|speech|transcript(?:ion)?|dialogue|said|spoken|question|answer|no\.?|#|line|turn|)$/i;

const textOf = (cell: Cell): string =>
  linesOf(cell)
    .map(({ text }) => text)
    .join(' ');

const isHead = (row: readonly string[]): boolean => row.every((cell) => HEADS.test(cell));

type Role = 'time' | 'number' | 'name' | 'words';

/** What each column holds; `null` where the table has no names beside words. */
function rolesOf(rows: readonly (readonly string[])[]): readonly Role[] | null {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > COLUMNS_MAX || rows.some((row) => row.length !== width)) return null;
  const every = (at: number, holds: (cell: string) => boolean): boolean => rows.every((row) => holds(row[at] ?? ''));
  const roles: Role[] = [];
  for (let at = 0; at < width; at++) {
    if (every(at, (cell) => NUMBER.test(cell))) roles.push('number');
    else if (every(at, (cell) => TIME.test(cell) || cell === '')) roles.push('time');
    else if (!roles.includes('name') && every(at, (cell) => cell === '' || nameOf(bare(cell)) !== null))
      roles.push('name');
    else roles.push('words');
  }
  const count = (role: Role): number => roles.filter((one) => one === role).length;
  return count('name') === 1 && count('words') === 1 ? roles : null;
}

/** A name without the colon behind it. */
const bare = (name: string): string => name.replace(/\s?:$/, '');

function secondsOf(text: string): number | null {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (minutes === undefined || seconds === undefined) return null;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}

interface Turn {
  readonly speaker: string;
  readonly text: string;
  readonly from: number | null;
}

/** The turns of the rows; a row without a name goes on with the one before. */
function turnsOf(rows: readonly (readonly string[])[], roles: readonly Role[]): Turn[] {
  const cellOf = (row: readonly string[], role: Role): string => row[roles.indexOf(role)] ?? '';
  const turns: { speaker: string; parts: string[]; from: number | null }[] = [];
  for (const row of rows) {
    const [name, words] = [bare(cellOf(row, 'name')), cellOf(row, 'words')];
    const last = turns.at(-1);
    if (name === '' && last) last.parts.push(words);
    else turns.push({ speaker: name, parts: [words], from: secondsOf(cellOf(row, 'time')) });
  }
  return turns.map(({ speaker, parts, from }) => ({ speaker, text: parts.join(' ').trim(), from }));
}

/** A turn is heard until the next begins; how long the last one takes is not told. */
function timesOf({ text, from }: Turn, next: Turn | undefined): TimedWords[] {
  const to = next?.from ?? from;
  return from === null || to === null || to < from ? [] : [{ start: 0, end: text.length, from, to }];
}

/** The turns of a transcript in a table; `null` where it is another table: results, a programme, a list of terms. */
function conversation(cells: readonly (readonly string[])[]): Block[] | null {
  const rows = (cells[0] && isHead(cells[0]) ? cells.slice(1) : cells).filter((row) => row.some((cell) => cell !== ''));
  const roles = rolesOf(rows);
  const turns = roles ? turnsOf(rows, roles) : [];
  const names = turns.map(({ speaker }) => speaker);
  if (turns.length < TURNS_MIN || names.includes('') || !isConversation(names)) return null;
  if (!soundsSpoken(turns.map(({ text }) => text))) return null;
  return turns.map((turn, at) => ({
    kind: 'speech',
    speaker: turn.speaker,
    text: turn.text,
    times: timesOf(turn, turns[at + 1]),
  }));
}

/** A cell of more is no entry of a table: the table only sets columns side by side. */
const ENTRY_UNITS = 200;

/** Rows as paragraphs, their cells parted by a bar; long cells as the paragraphs that they hold. */
function rowBlocks(row: Row): Block[] {
  const cells = row.map((cell) => linesOf(cell).map(({ text }) => text)).filter((lines) => lines.length > 0);
  const isEntry = cells.every((lines) => lines.length === 1 && (lines[0] ?? '').length <= ENTRY_UNITS);
  const texts = isEntry ? [cells.map((lines) => lines[0]).join(' | ')] : cells.flat();
  return texts.map((text) => ({ kind: 'prose', text }));
}

export function tableBlocks(rows: readonly Row[]): Block[] {
  return conversation(rows.map((row) => row.map(textOf))) ?? rows.flatMap(rowBlocks);
}
