/** The words that a recogniser heard, put together to pieces of a sentence or some words. */

import { unsung, withoutSounds } from '../captions/sounds.js';
import { oneLine } from '../reading.js';
import { endsSentence, type Spoken, wordCount } from '../speech.js';

/** A word, a mark, or some words that the file gives in one. */
export interface HeardWord {
  readonly text: string;
  /** In seconds; `null`: the file tells no time, as of marks. */
  readonly from: number | null;
  readonly to: number | null;
  readonly speaker: string | null;
  /** Whether it joins the word before it without a space: marks do. */
  readonly joins: boolean;
}

/** What one microphone heard, in order. A file may hold several of the same talk. */
export type Track = readonly HeardWord[];

/** One shape of file. */
export interface Format {
  /** As a reader knows it. */
  readonly name: string;
  /** What the data holds; `null`: it is of another shape. */
  readonly tracks: (data: unknown) => readonly Track[] | null;
}

/** A piece ends after so many words, which is some three seconds, or at a pause in them. In words; in seconds. */
const PIECE_WORDS = 10;
const PIECE_PAUSE_S = 0.8;

interface Open {
  readonly speaker: string | null;
  readonly parts: string[];
  words: number;
  last: string;
  from: number | null;
  to: number | null;
}

const opened = (word: HeardWord): Open => ({
  speaker: word.speaker,
  parts: [],
  words: 0,
  last: '',
  from: word.from,
  to: word.to,
});

function endsBefore(open: Open, word: HeardWord): boolean {
  if (word.joins) return false;
  if (word.speaker !== open.speaker) return true;
  const pause = open.to === null || word.from === null ? 0 : word.from - open.to;
  return open.words >= PIECE_WORDS || pause > PIECE_PAUSE_S || endsSentence(open.last);
}

function added(open: Open, word: HeardWord): void {
  if (open.parts.length > 0 && !word.joins) open.parts.push(' ');
  open.parts.push(word.text);
  open.last = word.text.trim() === '' ? open.last : word.text.trimEnd();
  open.words += word.joins ? 0 : wordCount(word.text);
  open.from ??= word.from;
  if (word.to !== null) open.to = Math.max(open.to ?? word.to, word.to);
}

const closed = ({ speaker, parts, from, to }: Open): Spoken => ({
  speaker,
  turn: false,
  text: oneLine(withoutSounds(oneLine(unsung([parts.join('')]).join(' ')))),
  from,
  to: from === null ? null : Math.max(from, to ?? from),
});

function piecesOf(track: Track): Spoken[] {
  const pieces: Spoken[] = [];
  let open: Open | null = null;
  for (const word of track) {
    if (open && endsBefore(open, word)) {
      pieces.push(closed(open));
      open = null;
    }
    open ??= opened(word);
    added(open, word);
  }
  if (open) pieces.push(closed(open));
  return pieces.filter(({ text }) => text !== '');
}

/** A piece without a time stays behind the one before it. */
function inOrder(pieces: readonly Spoken[]): Spoken[] {
  let latest = 0;
  const placed = pieces.map((piece) => {
    latest = piece.from ?? latest;
    return { piece, at: latest };
  });
  return placed.sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

/** What was heard, in the order that it was heard in. */
export const heardPieces = (tracks: readonly Track[]): Spoken[] => inOrder(tracks.flatMap(piecesOf));
