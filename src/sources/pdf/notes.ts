/** Notes at a page’s foot: they are set smaller, and begin with a mark. */

import type { Line } from './lines.js';

/** Of the size of most letters. */
const SMALL = 0.9;
const MARK = /^(?:\d{1,3}|[*†‡§¶])\.? ?\p{L}/u;

/** The size that most letters of the lines have. */
export function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let usual = 0;
  for (const [size, count] of letters) if (count > (letters.get(usual) ?? 0)) usual = size;
  return usual;
}

/** A page’s lines parted into text and the notes at the foot of each of its columns. */
export function withoutNotes(lines: readonly Line[], usual: number): { text: readonly Line[]; notes: readonly Line[] } {
  const notes = new Set<Line>();
  const done = new Set<number>();
  for (let at = lines.length - 1; at >= 0; at--) {
    const { column } = lines[at]!;
    if (done.has(column)) continue;
    done.add(column);
    let from = at + 1;
    for (let up = at; up >= 0 && lines[up]!.column === column && lines[up]!.size < SMALL * usual; up--)
      if (MARK.test(lines[up]!.text)) from = up;
    for (const note of lines.slice(from, at + 1)) notes.add(note);
  }
  return { text: lines.filter((line) => !notes.has(line)), notes: lines.filter((line) => notes.has(line)) };
}
