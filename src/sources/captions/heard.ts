/** Whether a machine heard the words of a caption file, as the file’s form shows it; mostly nothing does. */

import type { Heard } from '../../model.js';
import type { Spoken } from '../speech.js';

const MACHINE =
  /\bconfidence\s*[:=]|\bauto(?:matic(?:ally)?)?[- ](?:generated|captioned|transcribed)|\bspeech (?:recognition|to text)|\b(?:generated|created|transcribed|captioned) (?:by|with|using) (?:an? )?(?:ai|asr|machine|otter|recogni[sz]er|rev\.ai|sonix|whisper)\b|\botter\.ai\b|\bmachine[- ](?:generated|made|transcript)/i;
const CHECKED =
  /\b(?:checked|corrected|edited|proofread|read over|reviewed|verified) (?:by|and corrected by) (?:hand|(?:an? )?(?:human|person|editor|journalist|producer|reporter|transcriber|sub-?editor))\b|\bhuman[- ](?:checked|corrected|edited|reviewed|verified)/i;
const DENIED = /\b(?:not|never|un|yet|without|to be)\b/i;

/** A time within the words, as recognisers give for each. */
const TIMED_WORD = /<\d{1,4}:[\d:.,]{3,15}>/;
const TIMED_SHARE = 0.5;
/** So many pieces from the first show how all are written. */
const SAMPLE = 2_000;
/** Fewer words show no habit. */
const WORDS_MIN = 50;
/** People end a sentence at least every hundred words or so; recognisers without punctuation never do. */
const STOPS_SHARE = 0.01;
/** Of words in letters that have capitals at all, so few have one; “I” apart. */
const CAPITALS_SHARE = 0.2;

const STOP = /[.,?!;]["'”’)]{0,2}$/;

function isBare(spoken: readonly Spoken[]): boolean {
  const words = spoken.slice(0, SAMPLE).flatMap(({ text }) => text.split(' '));
  const cased = words.filter((word) => /\p{Lu}|\p{Ll}/u.test(word));
  if (words.length < WORDS_MIN || cased.length * 2 < words.length) return false;
  const stops = words.filter((word) => STOP.test(word)).length;
  const capitals = cased.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length;
  return stops < STOPS_SHARE * words.length && capitals < CAPITALS_SHARE * cased.length;
}

export interface Evidence {
  /** What the file says of itself. */
  readonly notes: readonly string[];
  /** The lines of its cues as the file has them. */
  readonly rows: readonly (readonly string[])[];
  readonly spoken: readonly Spoken[];
}

/** `null`: the form shows nothing. */
export function heardOf({ notes, rows, spoken }: Evidence): Heard | null {
  if (notes.some((note) => CHECKED.test(note) && !DENIED.test(note))) return 'checked';
  if ([...notes, spoken.at(0)?.text ?? '', spoken.at(-1)?.text ?? ''].some((note) => MACHINE.test(note)))
    return 'machine';
  const timed = rows.filter((lines) => lines.some((line) => TIMED_WORD.test(line))).length;
  const stops = spoken.some(({ text }) => STOP.test(text));
  return (timed > 0 && timed >= TIMED_SHARE * (rows.length / 2) && !stops) || isBare(spoken) ? 'machine' : null;
}
