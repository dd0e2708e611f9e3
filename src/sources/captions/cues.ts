/**
 * The cues of a caption file: SubRip (.srt), WebVTT (.vtt) and SubViewer (.sbv), in whatever form they are met: lines
 * that end in CR, no blank line between cues, blank lines within them, cues out of order.
 */

import { decodeText } from '../decode.js';

/** When a cue is shown, in seconds. */
interface Timing {
  readonly from: number;
  readonly to: number;
}

/** What is shown at a time. */
export interface Cue {
  /** In seconds; `null`: not known of which recording. */
  readonly from: number | null;
  readonly to: number | null;
  /** As the file has them, with tags and entities. */
  readonly lines: readonly string[];
}

export interface CueFile {
  readonly cues: readonly Cue[];
  /** What the file says of itself: its header and notes, a line each. */
  readonly notes: readonly string[];
}

/** A time line is short; what follows the times says where the cue stands on the screen. In UTF-16 code units. */
const TIMING_UNITS = 200;
const ARROW =
  /^\s*(?:(\d{1,4}) ?: ?)?(\d{1,3}) ?: ?(\d{1,2})(?: ?[.,:;] ?(\d{1,9}))?\s{0,9}(?:[-–—]{1,3}>|→)\s{0,9}(?:(\d{1,4}) ?: ?)?(\d{1,3}) ?: ?(\d{1,2})(?: ?[.,:;] ?(\d{1,9}))?/;
const COMMA = /^\s*(\d{1,3}):(\d{1,2}):(\d{1,2})\.(\d{1,3}),(\d{1,3}):(\d{1,2}):(\d{1,2})\.(\d{1,3})\s*$/;

const NUMBER = /^\s*\d{1,9}\s*$/;
const HEADER = /^\s*WEBVTT(?:\s|$)/;
/** Blocks of WebVTT that are not shown. */
const ASIDE = /^(?:NOTE(?:\s|$)|STYLE\s*$|REGION\s*$|WEBVTT(?:\s|$)|X-TIMESTAMP-MAP=)/;

/** Names of cues that tell who speaks: `1 "Ada Quill" (2567)`, as a meeting’s tool writes them. */
const NAMES_SPEAKER = /^\d{1,9} "([^"<>\n]{1,80})"/;

/** A cue that begins so much before the one before it begins another recording, not a late line. In seconds. */
const RESTART_S = 60;

const seconds = (hours: string | undefined, minutes: string, secs: string, part: string | undefined): number =>
  Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(secs) + Number(`0.${part ?? 0}`);

function timingOf(row: string): Timing | null {
  const head = row.slice(0, TIMING_UNITS);
  const found = /[>→]/.test(head) ? ARROW.exec(head) : COMMA.exec(head);
  if (!found) return null;
  const from = seconds(found[1], found[2]!, found[3]!, found[4]);
  return { from, to: Math.max(from, seconds(found[5], found[6]!, found[7]!, found[8])) };
}

const isBlank = (row: string | undefined): boolean => row === undefined || row.trim() === '';

/** How a file names its cues. */
interface Naming {
  /** A number stands right before most times, or with a blank line between. */
  readonly numbered: 'close' | 'apart' | 'not';
  /** A line of its own after a blank one may name a cue. */
  readonly named: boolean;
}

function namingOf(rows: readonly string[], timings: readonly number[]): Naming {
  const close = timings.filter((at) => NUMBER.test(rows[at - 1] ?? '')).length;
  const apart = timings.filter(
    (at, nth) => isBlank(rows[at - 1]) && [nth, nth + 1].includes(Number(rows[at - 2]?.trim() || NaN)),
  ).length;
  return {
    numbered: close * 2 >= timings.length ? 'close' : apart * 2 >= timings.length ? 'apart' : 'not',
    named: rows.some((row) => HEADER.test(row)),
  };
}

/** Where the lines of a cue end, before the number or name of the next cue. */
function endOfLines(rows: readonly string[], [start, next]: readonly [number, number], naming: Naming): number {
  if (next >= rows.length) return next;
  const before = rows[next - 1]!;
  if (naming.numbered === 'close' && NUMBER.test(before)) {
    // Written twice, as where an empty cue was taken out between.
    const twice = isBlank(rows[next - 2]) && isBlank(rows[next - 4]) && rows[next - 3]?.trim() === before.trim();
    return twice && next - 3 > start ? next - 3 : next - 1;
  }
  if (naming.numbered === 'apart' && isBlank(before) && NUMBER.test(rows[next - 2] ?? '')) return next - 2;
  const named = naming.named && !isBlank(before) && isBlank(rows[next - 2]);
  // A cue whose only line would be its successor’s name has that line for its words.
  return named && rows.slice(start, next - 1).some((row) => !isBlank(row)) ? next - 1 : next;
}

/** The lines that are shown; what the notes among them say is added to `notes`. */
function shownOf(rows: readonly string[], asides: { readonly allowed: boolean; readonly notes: string[] }): string[] {
  const shown: string[] = [];
  let aside = false;
  for (const [at, row] of rows.entries()) {
    if (isBlank(row)) aside = false;
    else if (asides.allowed && (at === 0 || isBlank(rows[at - 1])) && at > 0 && ASIDE.test(row)) aside = true;
    if (aside) asides.notes.push(row);
    else if (!isBlank(row)) shown.push(row);
  }
  return shown;
}

/** A late cue at its time. Two recordings in one file stay one after the other, and only the first keeps its times. */
function inOrder(cues: readonly (Cue & Timing)[]): Cue[] {
  const parts: (Cue & Timing)[][] = [[]];
  let latest = 0;
  for (const [at, cue] of cues.entries()) {
    const next = cues[at + 1];
    if (cue.from < latest - RESTART_S && (!next || next.from < latest - RESTART_S)) {
      parts.push([]);
      latest = 0;
    }
    parts.at(-1)!.push(cue);
    latest = Math.max(latest, cue.from);
  }
  return parts.flatMap((part, nth) =>
    part.sort((a, b) => a.from - b.from).map((cue) => (nth === 0 ? cue : { ...cue, from: null, to: null })),
  );
}

/** The same cue twice, as where a stream was cut into pieces that overlap. */
const isTwin = (a: Cue, b: Cue | undefined): boolean =>
  a.from === b?.from && a.to === b.to && a.lines.join('\n') === b.lines.join('\n');

/** UTF-16 without a byte order mark shows by the zeros of its first letters. */
function decoded(bytes: Uint8Array): string {
  const [a, b, c, d] = bytes;
  if (a && b === 0 && c && d === 0) return decodeText(Buffer.concat([Uint8Array.of(0xff, 0xfe), bytes]));
  if (a === 0 && b && c === 0 && d) return decodeText(Buffer.concat([Uint8Array.of(0xfe, 0xff), bytes]));
  return decodeText(bytes);
}

export const captionText = (bytes: Uint8Array): string => decoded(bytes).replace(/\r\n?|\u2028/g, '\n');

/** As Whisper shows what it hears: `[00:01.000 --> 00:02.500]  We wait.` */
const ONE_LINE = /^\[([\d:.,]{5,14} --> [\d:.,]{5,14})\][ \t]{0,9}/gm;

/** The cues of a file in the order that they are shown in; empty where it has none. */
export function cuesOf(text: string): CueFile {
  const rows = text.replace(ONE_LINE, '$1\n').split('\n');
  const timed = rows.map(timingOf);
  const timings = rows.flatMap((_, at) => (timed[at] ? [at] : []));
  const naming = namingOf(rows, timings);
  const notes = rows.slice(0, timings[0] ?? rows.length).filter((row) => !isBlank(row));
  const cues = timings.map((at, nth) => {
    const next = timings[nth + 1] ?? rows.length;
    const end = endOfLines(rows, [at + 1, next], naming);
    const lines = shownOf(rows.slice(at + 1, end), { allowed: naming.named, notes });
    const speaker = NAMES_SPEAKER.exec(rows[at - 1] ?? '')?.[1];
    return { ...timed[at]!, lines: speaker ? lines.map((line) => `<v ${speaker}>${line}`) : lines };
  });
  const ordered = inOrder(cues.filter(({ lines }) => lines.length > 0));
  return { cues: ordered.filter((cue, at) => !isTwin(cue, ordered[at - 1])), notes };
}
