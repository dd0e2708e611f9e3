/** A long article in parts: each is a page that a browser on an old machine opens at once. */

import type { Span, Statement } from '../model.js';
import { paragraphsOf } from './marked.js';

/** A stretch of an article’s paragraphs, in order; one that is longer than a page is cut between words. */
export type Part = readonly Span[];

/** How much a part may have. */
export interface PartSize {
  /** UTF-16 code units. */
  readonly units: number;
  readonly statements: number;
  /** Whether the list beside the text has each statement in full, so that its units count twice. */
  readonly listsAll: boolean;
}

/** About 6,000 words, 20 KB of a page once it is compressed; each statement stands in the list, too: 14 KB more. */
const ARTICLE_PART: PartSize = { units: 40_000, statements: 114, listsAll: false };
/** What a paragraph costs besides its words. */
const PARAGRAPH_UNITS = 40;
/** Words are shorter; text without a space for longer is cut anywhere. */
const WORD_UNITS = 200;

/** The end of a piece of text that may reach `most`: behind the last space, never inside a character. */
function cutAt(text: string, most: number): number {
  const space = text.slice(most - WORD_UNITS, most).lastIndexOf(' ');
  if (space >= 0) return most - WORD_UNITS + space + 1;
  const inPair = /[\uDC00-\uDFFF]/.test(text[most] ?? '');
  return inPair ? most - 1 : most;
}

interface Piece extends Span {
  /** How many statements begin in it, and how long they are. */
  readonly begun: number;
  readonly said: number;
}

/** The paragraphs, cut where one alone is more than a part. The statements are in order. O(n). */
function piecesOf(text: string, statements: readonly Span[], most: PartSize): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  for (const paragraph of paragraphsOf(text)) {
    let at = paragraph.start;
    while (at < paragraph.end) {
      const crowded = statements[next + most.statements]?.start;
      let end = crowded === undefined ? paragraph.end : Math.min(paragraph.end, Math.max(crowded, at + 1));
      if (end - at > most.units) end = cutAt(text, at + most.units);
      const first = next;
      let said = 0;
      for (; next < statements.length && statements[next]!.start < end; next++)
        said += statements[next]!.end - statements[next]!.start;
      pieces.push({ start: at, end, begun: next - first, said });
      at = end;
    }
  }
  return pieces;
}

/** The parts of a text; one for most articles, and at least one. */
export function partsOf(text: string, statements: readonly Statement[], most = ARTICLE_PART): Part[] {
  const ordered = [...statements].sort((a, b) => a.start - b.start);
  const parts: Span[][] = [[]];
  let units = 0;
  let begun = 0;
  for (const piece of piecesOf(text, ordered, most)) {
    const more = piece.end - piece.start + PARAGRAPH_UNITS + (most.listsAll ? piece.said : 0);
    const full = units + more > most.units + PARAGRAPH_UNITS || begun + piece.begun > most.statements;
    if (full && units > 0) {
      parts.push([]);
      units = 0;
      begun = 0;
    }
    parts.at(-1)!.push({ start: piece.start, end: piece.end });
    units += more;
    begun += piece.begun;
  }
  return parts;
}

/** Which part holds an offset of the text: the last that begins at it or before, counted from 0. */
export const partAt = (parts: readonly Part[], offset: number): number =>
  Math.max(
    0,
    parts.findLastIndex((part) => part.length > 0 && part[0]!.start <= offset),
  );
