/** Subtitles: SubRip (.srt) and WebVTT (.vtt). What is spoken becomes a transcript, a paragraph for each turn. */

import { decodeText } from './plain.js';
import { bare, oneLine, type Reading, UnreadableFile } from './reading.js';

const TIMING = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
const VOICE = /^<v(?:\.[\w.-]+)?\s([^>\n]{1,80})>/;
const LABEL = /^(?:>>\s*)?([\p{Lu}][\p{L}\p{M}.’' -]{1,60}):\s+(?=\S)/u;
const TURN = /^(?:>>+|[-–—])\s*/;

interface Turn {
  /** `null`: the file does not say who speaks. */
  readonly speaker: string | null;
  /** Its lines. */
  readonly said: string[];
}

/** The lines that are spoken: no numbers, times, headers, notes or styles. */
function spokenLines(text: string): string[] {
  const lines: string[] = [];
  for (const block of text.split(/\r?\n[ \t]*\r?\n/)) {
    const rows = block.split(/\r?\n/);
    const timing = rows.findIndex((row) => TIMING.test(row));
    if (timing < 0) continue;
    for (const row of rows.slice(timing + 1)) if (row.trim() !== '') lines.push(row);
  }
  return lines;
}

const withoutTags = (line: string): string =>
  line.replace(/<[^<>\n]{0,200}>/g, '').replace(/\{\\[^{}\n]{0,100}\}/g, '');

/** The turns in order: a new one begins where the file names a speaker or marks a change. */
function turnsOf(lines: readonly string[]): Turn[] {
  const turns: Turn[] = [];
  for (const line of lines) {
    const voice = VOICE.exec(line)?.[1];
    const words = withoutTags(line);
    const label = voice ?? LABEL.exec(words)?.[1];
    const said = oneLine(voice ? words : words.replace(LABEL, '').replace(TURN, ''));
    const last = turns.at(-1);
    const goesOn = last && (label === undefined ? !TURN.test(words) : label.trim() === last.speaker);
    if (goesOn) last.said.push(said);
    else turns.push({ speaker: label?.trim() ?? null, said: [said] });
  }
  return turns;
}

/** A transcript: `Name: “words”` for each turn, so that it reads as a statement; words of nobody named stay bare. */
export function readCaptions(bytes: Uint8Array): Reading {
  const turns = turnsOf(spokenLines(decodeText(bytes)))
    .map(({ speaker, said }) => ({ speaker, text: oneLine(said.join(' ')) }))
    .filter(({ text }) => text !== '');
  if (turns.length === 0)
    throw new UnreadableFile('There are no subtitles in this file. Choose an .srt or .vtt file with text.');
  const text = turns.map((turn) => (turn.speaker ? `${turn.speaker}: “${turn.text}”` : turn.text)).join('\n\n');
  return { ...bare(text), kind: 'transcript' };
}
