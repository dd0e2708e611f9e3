/** What stands before the words of a line and may be a label: “ADA: We wait.”, “[Ada Quill] We wait.”, “Q. Why?” */

import { isEverydayWord, isKnownName } from '../../text/commonness.js';
import { formOf, isStrange, mayLabel } from './label-forms.js';
import type { Head } from './labels.js';
import { cleanLabel } from './names.js';
import { namesSound, soundAtHead, withoutSounds } from './sounds.js';

/** What may be a label, and the words after it. */
export interface LineHead extends Head {
  readonly rest: string;
  /** “Q.”, which is a label only where “A.” is one too. */
  readonly dotted: boolean;
}

/** A label may hold no quotation and no end of a sentence; “Dr.” and “J.” end none. */
const COLON = /^([\p{L}\p{N}(][^:：\n<>?!"“”„«»;]{0,80}?) ?(?:[:：](?: |$)|：)/u;
/** “ADA:We wait.”, “ADA:we wait”. */
const TIGHT = /^(\p{Lu}[\p{Lu}\p{M}\d.'’ -]{1,40}):(?=["“‘¿¡]?\p{L})/u;
const DOTTED = /^([QA])\. ?(?=["“‘(]?\p{Lu})/u;
const BRACKET = /^[[(（【]([^[\]()（）【】\n]{1,60})[\])）】] ?(: ?)?/;
const STOP = /[\p{Ll}\d]{3}[.,;]\s|\.\.|…/u;
const CLOCK = /^[\d:. ]+$/;
/** What is said after a label in capitals begins anew, whatever stands before it. */
const BEGINS = /^(?:["“'‘[(¿¡]{0,3}[\p{Lu}\d]|$)/u;

export function headOf(line: string, place: Pick<Head, 'marked' | 'fresh'>): LineHead | null {
  const words = line.slice(soundAtHead(line));
  const dot = DOTTED.exec(words);
  if (dot)
    return { label: dot[1]!, bracketed: false, dotted: true, weak: false, ...place, rest: words.slice(dot[0].length) };
  const bracket = BRACKET.exec(words);
  if (bracket) {
    const inside = bracket[1]!.trim();
    const label = cleanLabel(inside);
    const rest = words.slice(bracket[0].length);
    const weak = !bracket[2] && tellsEvent(label);
    if (!namesSound(label) && !CLOCK.test(inside) && isBracketLabel(label, Boolean(bracket[2])) && !(weak && !rest))
      return { label, bracketed: !bracket[2], dotted: false, weak, ...place, rest };
  }
  const colon = COLON.exec(words) ?? TIGHT.exec(words);
  if (!colon || (STOP.test(`${colon[1]} `) && !SURNAME.test(colon[1]!))) return null;
  const label = cleanLabel(withoutSounds(colon[1]!));
  if (label === '') return null;
  const rest = words.slice(colon[0].length);
  const weak = !colon[0].endsWith(' ') && SMALL_START.test(rest);
  const begins = label === label.toUpperCase() && BEGINS.test(rest);
  return { label, bracketed: false, dotted: false, weak, ...place, fresh: place.fresh || begins, rest };
}

/** “O’Marr, Tom”, “Ada Quill, chief nurse”: commas that a label may have. */
const SURNAME = /^(?:[\p{L}\p{M}'’ -]{1,60}, \p{Lu}|\p{Lu}[\p{L}\p{M}'’-]{1,30} \p{Lu}[^,]{1,40}, )/u;
const ENDS_ING = /(?:ing|ed)$/i;
const ENDS_S = /[^s]s$/i;
const SMALL_START = /^["“‘¿¡]?\p{Ll}/u;

/** “[Speaking Greek]” */
const tellsDoing = (label: string): boolean =>
  label.split(' ').some((word) => ENDS_ING.test(word) && isEverydayWord(word.toLowerCase()));

/** “WEIR CREAKS” may be somebody’s name, as “ADA WATERS” is, only where it comes again. */
function tellsEvent(label: string): boolean {
  const words = label.toLowerCase().split(' ');
  return words.length > 1 && ENDS_S.test(words.at(-1)!) && isEverydayWord(words.at(-1)!) && !isKnownName(words[0]!);
}

/** “[Ada Quill]” names who speaks, “[Door closes]” and “[Speaking Greek]” do not. */
const isBracketLabel = (label: string, colon: boolean): boolean =>
  colon || (mayLabel(label, { shouting: false }) && !tellsDoing(label));

/** “ADA >> We wait.” */
const BEFORE_ARROWS = /^([\p{L}][\p{L}\p{M}\d.'’ -]{0,40}?) ?>>+ ?(?=\S)/u;
const ARROWS = />>/;
const NAMED_MIN = 2;

function nameBeforeArrows(text: string): string | null {
  const label = BEFORE_ARROWS.exec(text)?.[1];
  if (label === undefined || !mayLabel(label, { shouting: false })) return null;
  const form = formOf(label);
  return form === 'capitals' || (form === 'name' && isStrange(label)) ? label : null;
}

/** Whether a file’s lines name who speaks before “>>”. */
export function namesBeforeArrows(texts: readonly string[]): boolean {
  const marked = texts.filter((text) => ARROWS.test(text));
  const named = marked.filter((text) => nameBeforeArrows(text) !== null).length;
  return named >= NAMED_MIN && named * 2 >= marked.length;
}

/** “ADA >> We wait.” as “>> ADA: We wait.” */
export const arrowsFirst = (text: string): string => {
  const label = nameBeforeArrows(text);
  return label === null ? text : text.replace(BEFORE_ARROWS, `>> ${label.replaceAll('$', '')}: `);
};
