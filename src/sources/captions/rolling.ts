/**
 * Captions that roll: each shows again what the one before it showed, and some more.
 *
 *     so the weir was shut                        so the weir was shut
 *     so the weir was shut / at noon by     ->    at noon by
 *     at noon by / two of the crew                two of the crew
 *
 * A speaker may say the same words twice, so words are only left out where the captions around them roll, or where three
 * in a row grow: “I”, “I never”, “I never met”.
 */

import { endsSentence } from '../speech.js';
import type { Line } from './marks.js';

/** What is shown at a time, as words. */
export interface Shown {
  readonly from: number | null;
  readonly to: number | null;
  readonly lines: readonly Line[];
}

/** So many words shown again, with others after them, are no chance: people repeat one or two. */
const OVERLAP_MIN = 3;
/** Of a caption that is built up, line below line, so many. */
const BUILT_MIN = 2;
/** More words than any caption shows. */
const OVERLAP_MAX = 80;
/** A caption of some hundredths of a second is never read: it moves a line up. In seconds. */
const FLASH_S = 0.05;
/** Neighbours on either side that are looked at. */
const AROUND = 4;
/** Of the captions around one, so many overlap where they roll. */
const SHARE = 0.4;
const OVERLAPS_MIN = 2;
/** In a file of two or three captions one overlap has to do, if it is so long. In captions; in words. */
const FEW = 2;
const OVERLAP_SURE = 4;
/** So many captions that each grow out of the one before them are no chance: “and row” / “and row for home” is one. */
const GROWTHS_MIN = 2;
/** Words of a label that each caption may repeat before the words that overlap: “ADA QUILL:”. */
const LABEL_WORDS = 4;

interface Word {
  readonly fold: string;
  /** Whether a line starts or ends with it. */
  readonly starts: boolean;
  readonly ends: boolean;
}

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]/gu;
const foldOf = (word: string): string => word.toLowerCase().replace(NO_LETTERS, '') || word;

const wordsOf = ({ lines }: Shown): Word[] =>
  lines.flatMap(({ voice, text }) =>
    text.split(' ').map((word, at, all) => ({
      fold: `${voice ?? ''}\n${foldOf(word)}`,
      starts: at === 0,
      ends: at === all.length - 1,
    })),
  );

/** Lengths of the ends of one list that begin the other, longest first: the borders of Knuth, Morris and Pratt. O(n). */
function overlaps(before: readonly Word[], after: readonly Word[]): number[] {
  const head = after.slice(0, OVERLAP_MAX).map(({ fold }) => fold);
  const all = [...head, '', ...before.slice(-head.length).map(({ fold }) => fold)];
  const border = all.map(() => 0);
  for (let at = 1; at < all.length; at++) {
    let length = border[at - 1]!;
    while (length > 0 && all[length] !== all[at]) length = border[length - 1]!;
    border[at] = all[length] === all[at] ? length + 1 : 0;
  }
  const found: number[] = [];
  for (let length = border.at(-1)!; length > 0; length = border[length - 1]!) found.push(length);
  return found;
}

/** Words of a caption that were shown before: `count` of them from `at` on. */
interface Again {
  readonly at: number;
  readonly count: number;
  /** Whether nobody would say this by chance. */
  readonly telling: boolean;
  /** Whether it has all of the caption before it, and more; `open`: which ended no sentence, so that it can go on. */
  readonly grows: 'open' | 'ended' | null;
}

const LABEL_END = /:$/;

/** Where the words after a label begin; 0 where there is none. */
function afterLabel({ lines }: Shown): number {
  const head = lines[0]?.text.split(' ', LABEL_WORDS) ?? [];
  return head.findIndex((word) => LABEL_END.test(word)) + 1;
}

const isFlash = ({ from, to }: Shown): boolean => from !== null && to !== null && to - from <= FLASH_S;

function againOf(before: Shown, shown: Shown): Again | null {
  const [old, words] = [wordsOf(before), wordsOf(shown)];
  for (const at of new Set([0, afterLabel(shown)])) {
    const rest = words.slice(at);
    const found = overlaps(old, rest);
    const whole = (count: number): boolean => old[old.length - count]!.starts && rest[count - 1]!.ends;
    const all = (length: number): boolean => at === 0 && length === old.length && length < rest.length;
    const count = found.find((length) => length >= OVERLAP_MIN || whole(length) || all(length));
    if (count === undefined) continue;
    const flash = isFlash(shown) && count === rest.length;
    const more = count < rest.length;
    const builds = count >= BUILT_MIN && count === old.length && whole(count);
    const grows = all(count) ? (endsSentence(before.lines.at(-1)!.text) ? 'ended' : 'open') : null;
    const telling = flash || (more && (builds || count >= OVERLAP_MIN || grows === 'open'));
    return { at, count, telling, grows };
  }
  return null;
}

/** For each caption whether it stands in a row of captions that grow. */
function inGrowths(repeats: readonly (Again | null)[]): boolean[] {
  const grown = repeats.map(() => false);
  for (let from = 0; from < repeats.length; from++) {
    let [to, open] = [from, 0];
    for (; repeats[to]?.grows; to++) if (repeats[to]!.grows === 'open') open++;
    if (open >= GROWTHS_MIN) grown.fill(true, from, to);
    from = to;
  }
  return grown;
}

/** For each caption whether those around it roll. */
function rolls(repeats: readonly (Again | null)[]): boolean[] {
  const telling = repeats.map((again) => (again?.telling ? 1 : 0));
  const sums = [0];
  for (const one of telling) sums.push(sums.at(-1)! + one);
  const grown = inGrowths(repeats);
  return repeats.map((again, at) => {
    if (grown[at]) return true;
    // The first caption can repeat nothing.
    const [from, to] = [Math.max(1, at - AROUND), Math.min(repeats.length, at + AROUND + 1)];
    const count = sums[to]! - sums[from]!;
    const sure = to - from <= FEW && count > 0 && (again?.count ?? 0) >= OVERLAP_SURE;
    return sure || (count >= OVERLAPS_MIN && count >= SHARE * (to - from));
  });
}

function without({ lines, ...times }: Shown, { at, count }: Again): Shown {
  const left: Line[] = [];
  let place = 0;
  for (const line of lines) {
    const start = place;
    const words = line.text.split(' ');
    place += words.length;
    const kept = words.filter((_, nth) => start + nth < at || start + nth >= at + count);
    if (kept.length > 0) left.push({ ...line, text: kept.join(' ') });
  }
  return { ...times, lines: left };
}

/** The captions with what rolls told once. */
export function unrolled(all: readonly Shown[]): Shown[] {
  const repeats = all.map((shown, at) => (at === 0 ? null : againOf(all[at - 1]!, shown)));
  const rolling = rolls(repeats);
  const once = all.map((one, at) => (rolling[at] && repeats[at] ? without(one, repeats[at]) : one));
  return once.filter(({ lines }) => lines.length > 0);
}
