/**
 * Names that stand alone on the line above the words, without a colon:
 *
 *     Ada Quill
 *     We wait for rain.
 *
 * “Ada Quill / built the mill.” is a sentence and “Ada Quill / Mayor of Ostwick” tells who is shown, so a line is a name
 * only where two people or more are named so, again and again, above sentences that begin anew.
 */

import { formOf, isStrange, mayLabel } from './label-forms.js';
import { keyOf } from './labels.js';
import { cleanLabel, isPart } from './names.js';
import type { Shown } from './rolling.js';

const NAME_WORDS = 4;
/** A mark that a name may have before it: “>>”, a dash. */
const MARK = /^(?:>>+|[-–—]) ?/;
const NAME = /^[\p{L}\p{M}\d.'’ -]{1,60}$/u;
const ENDS = /[!?…]$/;
const BEGINS = /^["“'‘¿¡(]{0,2}\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const SENTENCE_ENDS = /[.!?…—–-]["'”’)]{0,2}$/;
const USES_MIN = 2;
/** Of the captions so many have a name above, where each name is used but once or twice. */
const SHARE_MIN = 0.5;

/** The name on the first line of a caption, where it may be one. */
function nameOf({ lines }: Shown): string | null {
  const [first, ...rest] = lines;
  if (rest.length === 0 || first!.voice !== null || rest[0]!.voice !== null) return null;
  const text = first!.text.replace(MARK, '');
  if (!NAME.test(text) || ENDS.test(text) || text.split(' ').length > NAME_WORDS) return null;
  const label = cleanLabel(text);
  if (!mayLabel(label, { shouting: false }) || !(isPart(label) || isStrange(label))) return null;
  const form = formOf(label);
  const words = rest.map((line) => line.text).join(' ');
  return form === 'name' || (form === 'capitals' && SMALL.test(words)) ? label : null;
}

interface Uses {
  /** What stands below the name, each time. */
  readonly below: string[];
  /** Whether a sentence begins below, each time. */
  begins: boolean;
  ends: number;
  readonly capitals: boolean;
}

function usesOf(shown: readonly Shown[]): ReadonlyMap<string, Uses> {
  const all = new Map<string, Uses>();
  for (const one of shown) {
    const name = nameOf(one);
    if (name === null) continue;
    const uses = all.get(keyOf(name)) ?? { below: [], begins: true, ends: 0, capitals: formOf(name) === 'capitals' };
    uses.below.push(one.lines[1]!.text);
    uses.begins &&= BEGINS.test(one.lines[1]!.text);
    if (SENTENCE_ENDS.test(one.lines.at(-1)!.text)) uses.ends++;
    all.set(keyOf(name), uses);
  }
  return all;
}

/** The names that stand above words, by their keys. */
function namesAbove(shown: readonly Shown[]): ReadonlySet<string> {
  const above = [...usesOf(shown)].filter(([, { begins, below }]) => begins && new Set(below).size === below.length);
  const often = above.filter(([, { below }]) => below.length >= USES_MIN);
  const count = above.reduce((sum, [, { below }]) => sum + below.length, 0);
  // “Mayor of Ostwick”, below the name of one who is shown, ends no sentence.
  const ended = above.reduce((sum, [, { ends }]) => sum + ends, 0);
  // “Ostwick” may be where the scene is.
  const long = above.some(([key]) => key.includes(' ') || isPart(key)) || above.some(([, { capitals }]) => capitals);
  const usual =
    often.length >= 2 || (long && often.length === 1 && above.length >= 2 && count >= SHARE_MIN * shown.length);
  return new Set(usual && ended * 2 >= count ? above.map(([key]) => key) : []);
}

/** The captions with such names told as voices. */
export function named(shown: readonly Shown[]): readonly Shown[] {
  const names = namesAbove(shown);
  if (names.size === 0) return shown;
  return shown.map((one) => {
    const name = nameOf(one);
    if (name === null || !names.has(keyOf(name))) return one;
    return { ...one, lines: one.lines.slice(1).map((line) => ({ ...line, voice: name })) };
  });
}
