/** Caption files for tests: cues of two seconds, one right after the other. */

import { readCaptions } from '../../src/sources/captions.js';
import type { Reading } from '../../src/sources/reading.js';
import { bytesOf } from './make.js';

const clock = (second: number): string => {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)},000`;
};

export const srt = (cues: readonly string[]): string =>
  cues.map((words, at) => `${at + 1}\n${clock(at * 2)} --> ${clock(at * 2 + 2)}\n${words}\n`).join('\n');

export const readText = (text: string): Reading => readCaptions(bytesOf(text));

/** The text of a file with these cues. */
export const said = (...cues: readonly string[]): string => readText(srt(cues)).text;
