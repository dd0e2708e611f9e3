/** Transcripts whose names stand in a column of their own: “Ada Quill    Who has the keys?”. */

import { soundsSpoken } from '../../text/spoken.js';
import { isConversation, nameOf } from '../labels.js';
import type { Line } from './lines.js';

const TURNS_MIN = 3;
/** The words begin at one place, but for their first letters’ sake. In points. */
const SAME_PLACE = 3;
/** Of the lines from the first turn on, so many stand in one of the two columns. */
const SHARE_MIN = 0.8;

const isTurn = ({ apart }: Line): boolean => apart !== null && nameOf(apart.label.replace(/:$/, '')) !== null;

const nameIn = ({ apart }: Line): string => apart?.label.replace(/\s?:$/, '') ?? '';

const LETTER = /^[QA]\.?$/;

/** The turn in one line of text. */
function labelled(line: Line): Line {
  const rest = line.apart?.rest;
  if (!rest) return line;
  const name = nameIn(line);
  const label = LETTER.test(name) ? `${name[0]}.` : `${name}:`;
  return { ...rest, text: `${label} ${rest.text}`, isTurn: true };
}

/** The lines with a colon behind each name, where the document is such a transcript; otherwise as they are. */
export function withLabels(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const lines = pages.flat();
  const first = lines.find(isTurn)?.apart?.rest;
  if (!first) return pages;
  const isAtWords = ({ x }: Line): boolean => Math.abs(x - first.x) <= SAME_PLACE;
  const turns = lines.filter((line) => isTurn(line) && isAtWords(line.apart!.rest));
  const all = new Set(turns);
  const within = lines.slice(lines.indexOf(turns[0]!));
  const set = within.filter((line) => isAtWords(line) || all.has(line));
  const names = turns.map(nameIn);
  if (turns.length < TURNS_MIN || !isConversation(names) || set.length < SHARE_MIN * within.length) return pages;
  if (!soundsSpoken(lastLines(within, all))) return pages;
  return pages.map((page) => page.map((line) => (all.has(line) ? labelled(line) : line)));
}

/** The last line of each turn. */
const lastLines = (lines: readonly Line[], turns: ReadonlySet<Line>): string[] =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1];
    return next === undefined || turns.has(next) ? [line.text] : [];
  });
