/**
 * Which heads of lines are labels. “Ada Quill: We wait.” and “One thing: we wait.” look alike, so all the heads of a
 * file are looked at together: a label is used again, stands among other labels of its form, or is a name.
 */

import { isEverydayWord, isKnownName } from '../../text/commonness.js';
import { type Form, formOf, isStrange, mayLabel } from './label-forms.js';
import { isPart } from './names.js';

/** What stands before a colon, or in a bracket, at the head of a line. */
export interface Head {
  /** The label, cleaned. */
  readonly label: string;
  readonly bracketed: boolean;
  /** Whether “>>” or a dash stands before it. */
  readonly marked: boolean;
  /** Whether nothing is said before it, or what is said has come to an end. */
  readonly fresh: boolean;
  /** Whether its form alone would make no label of it: “[WEIR CREAKS]”, “re:the mill”. */
  readonly weak: boolean;
}

interface Group {
  readonly label: string;
  readonly form: Form;
  count: number;
  marked: boolean;
  fresh: boolean;
  bracketed: boolean;
  first: boolean;
  weak: boolean;
}

/** What is known of the file as a whole. */
export interface Habits {
  /** Cues that a head may label, of all cues. */
  readonly share: number;
  readonly cues: number;
  /** Whether all of it is in capitals. */
  readonly shouting: boolean;
  /** Whether the first cue has a head. */
  readonly opens: boolean;
}

const SMALL_WORDS = 4;
const DIGIT = /\d/;
/** A file that labels so many of its cues labels each that somebody begins. */
const LABELS_ALL = 0.75;
const LABELS_ALL_CUES = 3;

/** “[MAN]” names who speaks, “[CHANTING]” may be a sound that nobody has listed. */
const standsInBracket = ({ label, form, count }: Group): boolean =>
  isPart(label) ||
  ((form === 'capitals' || form === 'name') && (isStrange(label) ? count > 1 || label.includes(' ') : count > SURE));

/** So often something else than a label does not stand before a colon. */
const SURE = 2;

function isNameAlone({ label, count, first }: Group, { opens }: Habits): boolean {
  const strange = isStrange(label);
  if (label.includes(' ')) return count > 1 ? strange || opens : first && opens && strange && isPersonLike(label);
  return count > 1 && (strange || (count > SURE && opens));
}

function isCapitalsAlone({ label, count, fresh }: Group, { shouting }: Habits): boolean {
  const [strange, long] = [isStrange(label), label.includes(' ')];
  if (shouting) return strange ? count > 1 || long : count > SURE;
  return count > 1 || isPart(label) || (strange && (fresh || long));
}

const isPartAlone = ({ label, count, first }: Group): boolean => count > 1 || first || DIGIT.test(label);

/** Whether a label needs no other label beside it. */
function standsAlone(group: Group, habits: Habits): boolean {
  const { label, form, count, marked, bracketed, weak } = group;
  if (weak) return count > 1 && isStrange(label);
  if (bracketed) return standsInBracket(group);
  if (marked) return form !== 'small' || isStrange(label) || isPart(label);
  if (isPart(label) && isPartAlone(group)) return true;
  if (form === 'capitals') return isCapitalsAlone(group, habits);
  if (form === 'name') return isNameAlone(group, habits);
  return count > 1 && habits.opens && label.split(' ').length <= SMALL_WORDS && isStrange(label);
}

/** The labels that stand alone. */
interface Others {
  readonly forms: ReadonlySet<Form>;
  /** Whether some of them stand in brackets. */
  readonly brackets: boolean;
  readonly weak: boolean;
}

/** “The mill: shut.”, “Die Mühle: zu.” begin sentences, though all their words may have capitals. */
const ARTICLE = /^(?:the|die|der|das|ein|eine|meine?|unsere?|la|le|les|un|une|mon|ma|el|los|las|mi|il|lo) /i;

/** “Ada Marsh” is somebody’s name, “Ostwick Council” nobody’s. */
function isPersonLike(label: string): boolean {
  const words = label.toLowerCase().split(' ');
  return !isEverydayWord(words.at(-1)!) || isKnownName(words[0]!);
}

/** Whether a label that is used once is one, because others of its form are. */
function hasLike({ label, form, fresh, bracketed, weak }: Group, { forms, brackets, ...others }: Others): boolean {
  if (weak && (bracketed || !others.weak)) return false;
  if (bracketed) return brackets && (form === 'capitals' || form === 'name');
  if (!fresh) return false;
  if (isPart(label)) return forms.size > 0;
  if (form === 'capitals') return forms.has(form);
  // “Mill 7: shut since May.”
  if (!isStrange(label) || DIGIT.test(label)) return false;
  if (form === 'name')
    return label.includes(' ') ? forms.size > 0 && isPersonLike(label) && !ARTICLE.test(label) : forms.has(form);
  return form === 'small' && label.split(' ').length <= SMALL_WORDS && forms.has(form);
}

/** One name in all its spellings: “ADA QUILL”, “Ada Quill”. */
export const keyOf = (label: string): string => label.toLowerCase().replace(/’/g, "'");

function grouped(heads: readonly Head[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const [nth, { label, bracketed, marked, fresh, weak }] of heads.entries()) {
    const key = keyOf(label);
    const group = groups.get(key) ?? {
      label,
      form: formOf(label),
      count: 0,
      marked: false,
      fresh: false,
      bracketed: true,
      first: nth === 0,
      weak: true,
    };
    group.count++;
    group.marked ||= marked;
    group.fresh ||= fresh;
    group.bracketed &&= bracketed;
    group.weak &&= weak;
    groups.set(key, group);
  }
  return groups;
}

/** “Mill 7 iPad” names a device, “Short answer” begins a sentence. */
const NAMED_PART = /^[\p{Lu}\d]|\p{Ll}\p{Lu}/u;

const isNameLike = ({ label, form }: Group): boolean => {
  const [, ...rest] = label.split(' ');
  if (form === 'name') return !ARTICLE.test(label);
  return form !== 'mixed' || rest.filter((word) => NAMED_PART.test(word)).length * 2 >= rest.length;
};

const isTelling = ({ label, count }: Group): boolean => count > 1 || isPart(label) || isStrange(label);

/** Where all cues are labelled: “We saw / Star Veltar: a film.” is none, nor is “Supper: soup.”, an everyday word used once. */
const isOneOfAll = (group: Group, forms: ReadonlySet<Form>): boolean =>
  !group.bracketed &&
  (group.count > 1 ||
    (group.fresh && isNameLike(group) && (isTelling(group) || DIGIT.test(group.label) || isTitleLike(group, forms))));

/** “City Clerk” among “Ada Quill”, “BAKER” among “ADA”; “Supper” among either is a word like others. */
const isTitleLike = ({ label, form }: Group, forms: ReadonlySet<Form>): boolean =>
  forms.has(form) && form !== 'small' && form !== 'mixed' && (form === 'capitals' || label.includes(' '));

/** The heads of a file that are labels, by their keys. */
export function labelsOf(heads: readonly Head[], habits: Habits): Set<string> {
  const groups = [...grouped(heads.filter(({ label }) => mayLabel(label, habits)))];
  const all =
    groups.length > 1 &&
    habits.cues >= LABELS_ALL_CUES &&
    habits.share >= LABELS_ALL &&
    groups.some(([, group]) => isTelling(group));
  const forms = new Set(groups.flatMap(([, group]) => (isTelling(group) ? group.form : [])));
  const alone = groups.filter(([, group]) => (all && isOneOfAll(group, forms)) || standsAlone(group, habits));
  const others = {
    forms: new Set(alone.map(([, { form }]) => form)),
    brackets: alone.some(([, { bracketed }]) => bracketed),
    weak: alone.some(([, { weak }]) => weak),
  };
  const beside = groups.filter(([, group]) => hasLike(group, others));
  return new Set([...alone, ...beside].map(([key]) => key));
}
