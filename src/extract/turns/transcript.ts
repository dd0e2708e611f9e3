/**
 * The turns of a transcript whose lines are labelled: each goes on until the next label. Who speaks between two labels
 * is whoever the first names; asides and times are nobody's words.
 */

import type { Span, TimeSpan } from '../../model.js';
import { isIdle, isTime, spokenParts } from './asides.js';
import { type LabelledLine, type Labelling, labelling } from './document.js';
import { stampAt } from './stamp.js';
import type { SpokenTurn } from './turn.js';

/** A stamp that opens a line which no label follows: of a chat, what the program says, “Ada Quill joined”. */
const isNotice = (text: string, span: Span): boolean =>
  stampAt(text.slice(span.start, span.start + 60))?.seconds === null;

interface Open {
  readonly line: LabelledLine;
  /** The words that name who speaks; of an examination’s “Q” and “A”, those further up. */
  readonly name: Span;
  readonly content: Span[];
  readonly time: number | null;
}

/** Words that a transcript ends with and nobody speaks. */
const CLOSING =
  /^(?:this (?:interview|conversation|transcript|discussion)\b|(?:the )?interview (?:was )?(?:conducted|edited)|edited (?:by|for)|\W*end(?: of (?:transcript|interview|recording))?\W*$|\(?(?:as )?transcribed by)/i;

/** How many paragraphs without a label may follow the last one: as many as followed another, at most. */
function longestRun(lines: readonly LabelledLine[]): number {
  let longest = 0;
  for (let at = 1; at < lines.length; at++) longest = Math.max(longest, lines[at]!.index - lines[at - 1]!.index - 1);
  return longest;
}

/** Seconds when each turn begins, where the labels tell them and they never fall; else `null` for all. */
function timesOf(turns: readonly Open[]): (TimeSpan | null)[] {
  const starts = turns.map(({ time }) => time);
  const known = starts.filter((start) => start !== null);
  const rises = known.every((start, at) => at === 0 || start >= known[at - 1]!);
  if (known.length < TIMED_SHARE * turns.length || !rises) return turns.map(() => null);
  return starts.map((start, at) => {
    if (start === null) return null;
    return { start, end: starts.slice(at + 1, at + 1 + AHEAD).find((next) => next !== null) ?? start };
  });
}
const TIMED_SHARE = 0.8;
const AHEAD = 3;

interface Reach {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly labelled: Labelling;
  /** Which of the paragraphs have quotations of their own. */
  readonly quoting: ReadonlySet<number>;
}

/** Who asks and who answers in an examination. */
interface Sides {
  Q: Span | null;
  readonly A: Span | null;
}

/** “HENDRIK VOSS, having been first duly sworn”, perhaps broken behind the name. */
const SWORN = /^(\p{Lu}[\p{Lu}\p{M}.'’ -]{3,60}),\s[^.]{0,120}\b(?:sworn|affirmed|called as a witness)\b/u;

function witnessIn(text: string, paragraphs: readonly Span[]): Span | null {
  for (const [index, { start }] of paragraphs.entries()) {
    const name = SWORN.exec(text.slice(start, Math.min(start + 240, paragraphs[index + 1]?.end ?? start + 240)))?.[1];
    if (name) return { start, end: start + name.length };
  }
  return null;
}

const BY = /^BY (?=\p{Lu})/u;

/** The label of a line; “BY MR. ARKLE:” says who asks from there on. */
function nameOf(text: string, { label: { form, name } }: LabelledLine, sides: Sides): Span {
  const words = text.slice(name.start, name.end);
  if (BY.test(words)) {
    sides.Q = { start: name.start + 3, end: name.end };
    return sides.Q;
  }
  return (form === 'letter' && (words === 'Q' ? sides.Q : sides.A)) || name;
}

function openTurns({ text, paragraphs, labelled, quoting }: Reach): Open[] {
  const { lines, isStrong } = labelled;
  const byIndex = new Map(lines.map((line) => [line.index, line]));
  const last = lines.at(-1)!.index;
  const until = last + Math.max(longestRun(lines), lines.at(-1)!.label.form === 'own' ? 1 : 0);
  const found: Open[] = [];
  let time: number | null = null;
  const sides: Sides = { Q: null, A: witnessIn(text, paragraphs.slice(0, lines.at(-1)!.index)) };
  for (let index = lines[0]!.index; index < paragraphs.length && index <= until; index++) {
    const span = paragraphs[index]!;
    const line = byIndex.get(index);
    if (line) {
      const content = line.label.from < span.end ? spokenParts(text, { start: line.label.from, end: span.end }) : [];
      found.push({ line, name: nameOf(text, line, sides), content, time: line.label.time ?? time });
      time = null;
    } else if (isTime(text, span)) time = stampAt(text.slice(span.start, span.start + 60))!.seconds;
    else if (index > last && (CLOSING.test(text.slice(span.start, span.start + 80)) || quoting.has(index))) break;
    else if (!isNotice(text, span) && !isIdle(text, span) && (isStrong || !quoting.has(index)))
      for (const part of spokenParts(text, span)) found.at(-1)!.content.push(part);
  }
  return found;
}

/** So many times alone on their lines, of so many paragraphs, are a transcript without speakers. */
const TIMES_MIN = 5;
const TIMES_SHARE = 0.35;

/** “0:02”, and under it the words that are heard then: whoever speaks is not told. */
function timedTurns(text: string, paragraphs: readonly Span[]): SpokenTurn[] {
  const places = paragraphs.flatMap((span, index) => (isTime(text, span) ? index : []));
  if (places.length < TIMES_MIN || places.length < TIMES_SHARE * paragraphs.length) return [];
  const starts = places.map((index) => secondsAt(text, paragraphs[index]!));
  if (starts.some((start, at) => start === null || (at > 0 && start < starts[at - 1]!))) return [];
  return places.flatMap((index, at) => {
    const content = paragraphs
      .slice(index + 1, places[at + 1] ?? index + 2)
      .filter((span) => !isIdle(text, span))
      .flatMap((span) => spokenParts(text, span));
    const time = { start: starts[at]!, end: starts[at + 1] ?? starts[at]! };
    return content.length === 0
      ? []
      : { kind: 'unlabelled' as const, label: null, role: null, content, goesOn: at > 0, time };
  });
}

const secondsAt = (text: string, { start, end }: Span): number | null =>
  stampAt(text.slice(start, Math.min(end, start + 60)))?.seconds ?? null;

/** The turns in order; none where the text is no transcript. `quoting`: the paragraphs with quotations of their own. */
export function transcriptTurns(text: string, paragraphs: readonly Span[], quoting: ReadonlySet<number>): SpokenTurn[] {
  const labelled = labelling(text, paragraphs);
  if (!labelled) return timedTurns(text, paragraphs);
  const open = openTurns({ text, paragraphs, labelled, quoting });
  const times = timesOf(open);
  return open.flatMap(({ line: { label }, name, content }, at) =>
    content.length === 0
      ? []
      : { kind: 'labelled' as const, label: name, role: label.role, content, goesOn: false, time: times[at]! },
  );
}
