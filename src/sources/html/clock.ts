/** Times that a transcript on a page tells beside its turns. */

import type { SpeechBlock, TimedWords } from '../blocks.js';

/** `00:12`, `(1:02:03)`, `14:02`. */
const TIME = /[[(]?\b(?:(\d{1,2}):)?(\d{1,2}):(\d{2})(?:\.\d{1,3})?\b[\])]?/;
const ALONE = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?(?: ?[ap]\.?m\.?)?[\])]?$/i;
/** As much of a line is looked at for a time. */
const LOOK_UNITS = 200;

export const isTimeAlone = (text: string): boolean => ALONE.test(text);

/** The first time in a text, in seconds: `Ana Ruiz (01:02)` -> 62; `null` where there is none. */
export function secondsIn(text: string): number | null {
  const found = TIME.exec(text.slice(0, LOOK_UNITS));
  if (!found) return null;
  const [, hours, minutes, seconds] = found;
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** A turn, its paragraphs, and when each of these begins, where the page tells it. */
export interface TimedTurn {
  readonly speaker: string;
  readonly texts: readonly string[];
  readonly from: readonly (number | null)[];
}

/** What parts the paragraphs of a turn. */
const BETWEEN = ' ';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

/** The stretches of a turn that each begin at a time. */
function stretches({ texts, from }: TimedTurn): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  texts.forEach((text, index) => {
    const [time, last] = [from[index] ?? null, found.at(-1)];
    const end = at + text.length;
    if (time !== null) found.push({ start: at, end, from: time });
    else if (last) found[found.length - 1] = { ...last, end };
    at = end + BETWEEN.length;
  });
  return found;
}

/** The turns with their times: each is heard until the next begins; how long the last one takes is not told. */
export function timedBlocks(turns: readonly TimedTurn[]): SpeechBlock[] {
  const blocks: SpeechBlock[] = [];
  let next: number | null = null;
  for (const turn of [...turns].reverse()) {
    const times: TimedWords[] = [];
    for (const { start, end, from } of stretches(turn).reverse()) {
      if (next === null || next >= from) times.push({ start, end, from, to: next ?? from });
      next = from;
    }
    const text = turn.texts.join(BETWEEN);
    blocks.push({
      kind: 'speech',
      speaker: turn.speaker,
      text,
      ...(times.length > 0 ? { times: times.reverse() } : {}),
    });
    if ((turn.from[0] ?? null) === null) next = null;
  }
  return blocks.reverse();
}
