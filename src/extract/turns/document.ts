/**
 * Which of a text's labels are labels, as the whole text uses them: names that come again, in one form, before what
 * sounds like speech. “One thing is sure: we stay” in a transcript, a recipe's “Method:” and a list of results are
 * none. Linear in the text.
 */

import type { Span } from '../../model.js';
import { foldWord } from '../../text/fold.js';
import { soundsSpoken } from '../../text/spoken.js';
import { isIdle, isPosted, isTime } from './asides.js';
import { type Label, type LabelForm, labelAt } from './label.js';
import { inTitleCase, isCapitals, isNameLike, isTelling, wordsOf } from './names.js';

/** A paragraph and the label that opens it. */
export interface LabelledLine {
  /** Which of the paragraphs. */
  readonly index: number;
  readonly span: Span;
  readonly label: Label;
  /** The name as labels are compared by: folded, without brackets. */
  readonly key: string;
  /** Whether its words are a name’s; “Quill” and “FOX” are everyday words, and names only as the text uses them. */
  readonly isNamed: boolean;
  readonly isStrong: boolean;
}

export interface Labelling {
  /** In order. */
  readonly lines: readonly LabelledLine[];
  /** Whether every label shows by itself what it is, so that turns may run over many paragraphs. */
  readonly isStrong: boolean;
}

/** So many labels make a transcript; fewer where each shows by itself what it is. */
const LINES_MIN = 4;
const STRONG_LINES_MIN = 3;
/** Two turns, and nothing else. */
const WHOLE_LINES_MIN = 2;
/** Of the paragraphs from the first label to the last, so many are labelled. */
const SHARE_MIN = 0.45;
const STRONG_SHARE_MIN = 0.12;
/** A text of hardly anything but labelled lines is a transcript however short it is. */
const WHOLE_SHARE = 0.9;
/** As much of a line as is looked at for a quotation that is all of it. In UTF-16 code units. */
const QUOTED_UNITS = 2_000;
/** The text is searched so far for a label's name outside of labels. In UTF-16 code units. */
const KNOWN_UNITS = 100_000;
/** No transcript has more speakers; further labels are not looked up in the text. */
const KNOWN_MAX = 200;
/** “Quill: “We wait.””: an article's quotation, and no line of a transcript; “QUILL: “Cold” is no word for it.” is one. */
const QUOTED = /^["“„«‘'][^"“”„«»]*["”»’'][.,]?$/;

const keyOf = (name: string): string => wordsOf(name).map(foldWord).join(' ');

function lineAt(text: string, paragraphs: readonly Span[], index: number): LabelledLine | null {
  const span = paragraphs[index]!;
  const found = isPosted(text, span) ? null : labelAt(text, span);
  const label =
    found && found.form === 'own' && isSetBelow(text, paragraphs[index + 1]) ? { ...found, set: true } : found;
  if (!label || QUOTED.test(text.slice(label.from, Math.min(span.end, label.from + QUOTED_UNITS)))) return null;
  const name = text.slice(label.name.start, label.name.end);
  // “COAST WEEKLY”: everyday words, and in capitals among other labels a name all the same.
  const isNamed = label.form === 'letter' || label.form === 'record' || isNameLike(name);
  const isStrong = label.form === 'letter' || label.form === 'record' || label.set || isTelling(name);
  return {
    index,
    span,
    label,
    key: keyOf(name),
    isNamed,
    isStrong: isNamed ? isStrong : isCapitals(name) && name.includes(' '),
  };
}

/** Whether a time, or what a post shows beside a name, stands in a paragraph: “0:03”, “@quill”. */
const isSetBelow = (text: string, span: Span | undefined): boolean =>
  span !== undefined && (isTime(text, span) || isPosted(text, span));

/** Counts of each key. */
function countsOf(lines: readonly LabelledLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Whether the words stand in the text where they label nothing. */
function standsElsewhere(text: string, { label }: LabelledLine): boolean {
  const written = text.slice(label.name.start, label.name.end).split(' (', 1)[0]!;
  const words = isCapitals(written) ? inTitleCase(written) : written;
  const limit = Math.min(text.length, KNOWN_UNITS);
  for (let at = text.indexOf(words); at >= 0 && at < limit; at = text.indexOf(words, at + words.length)) {
    const opensLine = at === 0 || /[\n.?!:“"] ?$/.test(text.slice(Math.max(0, at - 2), at));
    if (!opensLine && !/^\s?[:\])]/.test(text.slice(at + words.length, at + words.length + 2))) return true;
  }
  return false;
}

/**
 * Labels that need no other to hold: they come again, or show what they are, or name whom the text names elsewhere. Where
 * hardly a paragraph has none, a name that stands once is as good.
 */
function holding(text: string, lines: readonly LabelledLine[], paragraphs: readonly Span[]): LabelledLine[] {
  const counts = countsOf(lines);
  const isWhole = lines.filter(({ isNamed }) => isNamed).length >= WHOLE_SHARE * paragraphs.length;
  const elsewhere = new Map<string, boolean>();
  const isKnown = (line: LabelledLine): boolean => {
    const known = elsewhere.get(line.key);
    if (known !== undefined) return known;
    const found = elsewhere.size < KNOWN_MAX && standsElsewhere(text, line);
    elsewhere.set(line.key, found);
    return found;
  };
  return lines.filter((line) => {
    const comesAgain = counts.get(line.key)! > 1;
    const { form, set } = line.label;
    if (!line.isNamed)
      return isKnown(line) || (comesAgain && isCapitals(text.slice(line.label.name.start, line.label.name.end)));
    const isBare = form === 'own' && !set && !line.isStrong && !endsWithColon(text, line);
    if (form === 'dash' || isBare) return comesAgain;
    return comesAgain || isWhole || line.isStrong || isKnown(line);
  });
}

const endsWithColon = (text: string, { span, label }: LabelledLine): boolean =>
  text.slice(label.name.end, span.end).includes(':');

/** The words behind each label, as far as they show whether it is speech: the rest of its line, or the next paragraph. */
const openings = (text: string, lines: readonly LabelledLine[], paragraphs: readonly Span[]): string[] =>
  lines.flatMap(({ label, span, index }) => {
    if (label.from < span.end) return text.slice(label.from, span.end);
    const next = paragraphs.slice(index + 1, index + 7).find((below) => !isIdle(text, below));
    return next ? text.slice(next.start, next.end) : [];
  });

/** The words at the end of each turn: the last paragraph before the next label. */
const closings = (text: string, lines: readonly LabelledLine[], paragraphs: readonly Span[]): string[] =>
  lines.flatMap((line, at) => {
    const next = lines[at + 1]?.index ?? line.index + 2;
    const last = paragraphs.slice(line.index + 1, next).findLast((span) => !isIdle(text, span));
    const span = last ?? { start: line.label.from, end: line.span.end };
    return span.start < span.end ? text.slice(span.start, span.end) : [];
  });

/** “For.”, “Against.”: of what is said, so much has as many words as a sentence. */
const SENTENCES_MIN = 0.25;
const WORDS_MIN = 3;
const haveSentences = (turns: readonly string[]): boolean =>
  turns.some((words) => words.trimEnd().endsWith('?')) ||
  turns.filter((words) => words.slice(0, 200).split(/\s+/).length >= WORDS_MIN).length > SENTENCES_MIN * turns.length;

function qualifies(text: string, lines: readonly LabelledLine[], paragraphs: readonly Span[]): boolean {
  const counts = countsOf(lines);
  const strong = lines.filter(({ isStrong }) => isStrong).length;
  const isStrong = strong >= 0.8 * lines.length;
  const isTimed = lines.filter(({ label }) => label.set).length >= 0.8 * lines.length;
  const isWhole = lines.length >= WHOLE_SHARE * paragraphs.length;
  const least = isStrong && isWhole ? WHOLE_LINES_MIN : isStrong || isWhole ? STRONG_LINES_MIN : LINES_MIN;
  if (lines.length < least) return false;
  if (lines.every(({ label, key }) => label.form === 'letter' && key === 'a')) return false;
  if (counts.size < 2 && !(isTimed && lines[0]!.label.time !== null)) return false;
  const comeAgain = [...counts.values()].some((count) => count > 1);
  if (!comeAgain && !isStrong) return false;
  const spoken = paragraphs
    .slice(lines[0]!.index, lines.at(-1)!.index + 1)
    .filter((span) => !isIdle(text, span)).length;
  const weight = lines.reduce((sum, { label, span }) => sum + (label.from < span.end ? 1 : 2), 0);
  if (weight < (isStrong ? STRONG_SHARE_MIN : SHARE_MIN) * spoken) return false;
  const begun = openings(text, lines, paragraphs);
  const ended = closings(text, lines, paragraphs);
  return (soundsSpoken(begun) || soundsSpoken(ended)) && haveSentences([...begun, ...ended]);
}

const FORMS: readonly (readonly LabelForm[])[] = [
  ['colon', 'own', 'letter', 'record'],
  ['dash', 'letter'],
];

/** The labels of a text, in the order of its paragraphs; `null` where it is no transcript. */
export function labelling(text: string, paragraphs: readonly Span[]): Labelling | null {
  const all = paragraphs.flatMap((_, index) => lineAt(text, paragraphs, index) ?? []);
  for (const forms of FORMS) {
    const lines = all.filter(({ label }) => forms.includes(label.form));
    const core = holding(text, lines, paragraphs);
    if (core.length === 0 || !qualifies(text, core, paragraphs)) continue;
    const known = new Set(core.map(({ key }) => key));
    const used = new Set(core.map(({ label }) => formOf(label)));
    const kept = lines.filter(
      (line) =>
        known.has(line.key) ||
        (line.isNamed && line.label.form === 'own' && used.has(formOf(line.label))) ||
        ((line.isNamed || line.isStrong) &&
          (line.label.form !== 'own' || endsWithColon(text, line)) &&
          used.has(formOf(line.label))),
    );
    return { lines: kept, isStrong: core.filter(({ isStrong }) => isStrong).length >= 0.8 * core.length };
  }
  return null;
}

/** A label alone that is used as the others are: of the same form, set apart as they are. */
const formOf = ({ form, set }: Label): string => `${form} ${set}`;
