/**
 * Speakers told apart by colours, as British broadcasters do: one speaks in white, the next in yellow. A colour names
 * nobody, and one that a file uses now and then is for stress, so all its lines are looked at together.
 */

import { endsSentence } from '../speech.js';

/** In which colour a line is shown: `''` in that of all text, `null` in several. */
export type Colour = string | null;

const COLOUR_TAG = /<(\/?)(?:font|c)((?:[\s.][^<>\n]{0,200})?)>/gi;
const TOLD = /\bcolor ?= ?["']?(#?\w{3,20})/i;
/** Classes by which WebVTT tells colours. */
const CLASS = /\.(white|yellow|cyan|lime|green|magenta|red|blue)\b/i;
const ANY_TAG = /<[^<>\n]{0,200}>/g;
/** White is the colour of text that has none. */
const WHITE = /^(?:white|#?f{3}|#?f{6}|#?f{8})$/;

const named = (colour: string): string => {
  const small = colour.toLowerCase();
  return WHITE.test(small) ? '' : small;
};

/** The colour of each line of a cue; a tag goes on over the end of its line. */
export function coloursOf(rows: readonly string[]): Colour[] {
  const open: string[] = [];
  return rows.map((row) => {
    const seen = new Set<string>();
    let at = 0;
    const add = (end: number): void => {
      if (row.slice(at, end).replace(ANY_TAG, '').trim() !== '') seen.add(open.at(-1) ?? '');
    };
    for (const tag of row.matchAll(COLOUR_TAG)) {
      add(tag.index);
      const told = (TOLD.exec(tag[2]!) ?? CLASS.exec(tag[2]!))?.[1];
      if (tag[1]) open.pop();
      else open.push(told === undefined ? (open.at(-1) ?? '') : named(told));
      at = tag.index + tag[0].length;
    }
    add(row.length);
    return seen.size === 1 ? [...seen][0]! : null;
  });
}

/** Of the lines so many at most have several colours, where colours tell speakers apart. */
const MIXED_MAX = 0.1;
/** Each of two colours has so many of the lines at least. */
const SHARE_MIN = 0.1;
const LINES_MIN = 2;
/** Where one colour only stands beside the usual one, which stress has too, the lines of each have to be more. */
const PLAIN_SHARE_MIN = 0.25;

interface Coloured {
  readonly colour: Colour;
  readonly text: string;
}

/** Of the changes of colour so many come after the end of a sentence, where sentences have ends. */
const ENDED_MIN = 0.5;

/** Whether colours tell speakers apart in a file whose lines have these. */
export function tellSpeakers(lines: readonly Coloured[]): boolean {
  const colours = lines.map(({ colour }) => colour);
  const counts = new Map<string, number>();
  for (const colour of colours) if (colour !== null) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (colours.length - whole > MIXED_MAX * colours.length) return false;
  const two = [...counts.keys()].filter((colour) => colour !== '').length > 1;
  const least = Math.max(two ? 1 : LINES_MIN, (two ? SHARE_MIN : PLAIN_SHARE_MIN) * whole);
  const used = [...counts].filter(([, count]) => count >= least);
  const changes = lines.flatMap(({ colour }, at) =>
    at > 0 && colour !== null && colour !== colours[at - 1] ? at : [],
  );
  const ended = changes.filter((at) => endsSentence(lines[at - 1]!.text)).length;
  const bare = !lines.some(({ text }) => endsSentence(text));
  return used.length > 1 && changes.length >= LINES_MIN && (bare || ended >= ENDED_MIN * changes.length);
}
