/**
 * What the ranker knows of a quotation and a candidate speaker, as named facts. The names are the keys of the weights
 * in `attribution-weights.ts`; see `rules.ts` for what a reader is told of them.
 */

import type { Entity } from '../people/speakers.js';
import { classOf, cueAt } from './cues.js';
import type { Quotation } from './quotations.js';
import type { Candidate, Paragraph, Reading } from './reading.js';
import type { Tell } from './weights.js';

/** What has been decided before, in the order of the text. */
export interface History {
  /** The quotation before, and to whom it was given. */
  readonly quotation: Quotation | null;
  readonly candidate: Candidate | null;
  /** Whether two candidates stand for the same speaker. */
  same(a: Candidate, b: Candidate): boolean;
  /** Whom a candidate stands for. */
  entityOf(candidate: Candidate): Entity | null;
  /** How often each has spoken so far. */
  readonly spoken: ReadonlyMap<Entity, number>;
}

/** A quotation as the features see it. */
export interface Situation {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly quotation: Quotation;
  /** The quotation's token in its paragraph, and its place among the paragraph's quotations. */
  readonly hole: number;
  readonly place: number;
  readonly ends: string;
  readonly opens: string;
  /** The reporting verb nearest before and after it in its clause, as tokens; -1 where there is none. */
  readonly cueBefore: number;
  readonly cueAfter: number;
  readonly left: string;
  readonly right: string;
}

const CUE_AFTER_MAX = 10;

function endClass(text: string, quotation: Quotation): string {
  if (!quotation.closed) return 'open';
  const last = text[quotation.content.end - 1] ?? '';
  const next = text[quotation.end] ?? '';
  if (last === ',' || next === ',') return ',';
  if (last === '.' || next === '.') return '.';
  if (last === '?' || last === '!') return '?';
  return /[-\u2013\u2014]/.test(last) ? '-' : 'x';
}

function openClass(text: string, quotation: Quotation): string {
  const first = text.slice(quotation.content.start, quotation.content.end).match(/\p{L}|\p{N}/u)?.[0] ?? '';
  if (/\p{Lu}/u.test(first)) return 'A';
  return /\p{Ll}/u.test(first) ? 'a' : '0';
}

function findCueBefore(paragraph: Paragraph, hole: number): number {
  const sentence = paragraph.tokens[hole]!.sentence;
  for (let at = hole - 1; at >= 0; at--) {
    const token = paragraph.tokens[at]!;
    if (token.kind === 'hole') return -1;
    if (token.sentence !== sentence && !(paragraph.tokens[hole - 1]?.text === ':')) return -1;
    const cue = cueAt(paragraph.tokens, at);
    if (cue && cue.verb.form !== 'base') return at;
  }
  return -1;
}

function findCueAfter(paragraph: Paragraph, hole: number): number {
  for (let at = hole + 1; at < paragraph.tokens.length && at <= hole + CUE_AFTER_MAX; at++) {
    const token = paragraph.tokens[at]!;
    if (token.kind === 'hole' || token.text === '.' || token.text === ';') return -1;
    if (cueAt(paragraph.tokens, at)) return at;
  }
  return -1;
}

/** The situation of a paragraph's quotation, by its place there. */
export function situation(reading: Reading, paragraph: Paragraph, place: number): Situation {
  const quotation = paragraph.quotations[place]!;
  const hole = paragraph.holes[place]!;
  const { tokens } = paragraph;
  const left =
    tokens[hole - 1]?.sentence !== tokens[hole]!.sentence && tokens[hole - 1]?.text !== ':'
      ? 'start'
      : classOf(tokens, hole - 1);
  return {
    reading,
    paragraph,
    quotation,
    hole,
    place,
    ends: endClass(reading.text, quotation),
    opens: openClass(reading.text, quotation),
    cueBefore: findCueBefore(paragraph, hole),
    cueAfter: findCueAfter(paragraph, hole),
    left,
    right: classOf(tokens, hole + 1),
  };
}

/** A signature under a quotation is no longer. In tokens. */
const SIGNATURE_MAX = 8;

const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 5 ? '4-5' : n <= 9 ? '6-9' : '10+');

/** Tokens between a quotation and a mention after it, as classes. */
function gap(paragraph: Paragraph, from: number, to: number): string {
  if (to - from > 5) return 'long';
  const parts: string[] = [];
  for (let at = from; at < to; at++) parts.push(classOf(paragraph.tokens, at));
  return parts.join(' ');
}

const shape = ({ mention }: Candidate): string =>
  mention.kind === 'pronoun'
    ? mention.head === 'he' || mention.head === 'she'
      ? 'he'
      : mention.head
    : mention.kind === 'noun'
      ? `n-${mention.sort}${mention.plural ? 's' : ''}`
      : `N-${mention.sort}${mention.possessive ? "'s" : ''}`;

const kindOf = ({ mention }: Candidate): string =>
  mention.kind === 'noun' ? (mention.sort === 'person' ? 'role' : 'thing') : mention.kind;

function tieOf(candidate: Candidate): string {
  const { tie, cue, before } = candidate.governing;
  if (before === 'according') return 'according';
  return tie && cue ? `${tie}-${cue.verb.strength}${cue.verb.form === 'ing' ? 'g' : ''}` : 'none';
}

/** The first index whose item reaches `at` or lies after it; items are in order of `place`. O(log n). */
function firstFrom<T>(items: readonly T[], at: number, place: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(items[middle]!) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** More rivals or quotations than this are not told apart. */
const COUNTED_MAX = 12;

/** Counts of what stands between two tokens of a paragraph: candidates that may be subjects, and quotations. */
function between(paragraph: Paragraph, from: number, to: number): { rivals: number; holes: number } {
  let rivals = 0;
  const { candidates, holes } = paragraph;
  for (
    let at = firstFrom(candidates, from, (one) => one.mention.from);
    at < candidates.length && rivals < COUNTED_MAX;
    at++
  ) {
    const { mention } = candidates[at]!;
    if (mention.from >= to) break;
    if (mention.to <= to) rivals++;
  }
  const first = firstFrom(holes, from, (hole) => hole);
  let count = 0;
  while (count < COUNTED_MAX && first + count < holes.length && holes[first + count]! < to) count++;
  return { rivals, holes: count };
}

function afterFeatures(s: Situation, c: Candidate, tell: Tell): void {
  const { mention, governing } = c;
  const pattern = gap(s.paragraph, s.hole + 1, mention.from);
  const { rivals, holes } = between(s.paragraph, s.hole + 1, mention.from);
  const sameCue = governing.cue !== null && governing.cue.at === s.cueAfter;
  const tie = tieOf(c);
  tell('after gap=', pattern, ' tie=', tie);
  tell('after gap=', pattern, ' ends=', s.ends);
  tell('after tie=', tie, ' ends=', s.ends, ' rivals=', bucket(rivals));
  tell('after rivals=', bucket(rivals), ' holes=', bucket(holes));
  tell('after samecue=', sameCue, ' tie=', governing.tie, ' holes=', holes > 0);
  tell('after samecue=', sameCue, ' ends=', s.ends, ' right=', s.right);
  tell('after ', shape(c), ' tie=', tie);
  tell('after ', shape(c), ' ends=', s.ends);
  if (governing.cue && sameCue) tell('after verb=', governing.cue.verb.lemma);
  if (holes === 0) tell('after before=', governing.before, ' right=', s.right, ' ends=', s.ends);
  const next = s.paragraph.holes[s.place + 1];
  if (next !== undefined && mention.from < next && holes === 0)
    tell('after then-hole ends=', s.ends, ' tie=', tie, ' next=', classOf(s.paragraph.tokens, next - 1));
  tell(
    'after sentence=',
    bucket(mention.sentence - s.paragraph.tokens[s.hole]!.sentence),
    ' ends=',
    s.ends,
    ' tie=',
    tie,
  );
}

function beforeFeatures(s: Situation, c: Candidate, tell: Tell): void {
  const { mention, governing } = c;
  const { tokens } = s.paragraph;
  const { rivals, holes } = between(s.paragraph, mention.to, s.hole);
  const sentences = tokens[s.hole]!.sentence - mention.sentence;
  const same = sentences === 0 || (sentences === 1 && s.left === ':');
  const sameCue = governing.cue !== null && governing.cue.at === s.cueBefore;
  const tie = tieOf(c);
  const first = tokens[mention.from - 1]?.sentence !== mention.sentence;
  const side = same ? 'before' : 'earlier';
  tell(side, ' tie=', tie, ' left=', s.left, ' samecue=', sameCue);
  tell(side, ' tie=', tie, ' opens=', s.opens, ' holes=', bucket(holes));
  tell(side, ' rivals=', bucket(rivals), ' holes=', bucket(holes));
  tell(side, ' rivals=', bucket(rivals), ' tie=', tie);
  tell(side, ' first=', first, ' tie=', tie, ' holes=', bucket(holes));
  tell(side, ' first=', first, ' left=', s.left, ' before=', governing.before);
  tell(side, ' ', shape(c), ' tie=', tie);
  tell(side, ' ', shape(c), ' left=', s.left);
  tell(side, ' before=', governing.before, ' tie=', tie);
  tell(side, ' cue-before=', s.cueBefore >= 0, ' cue-after=', s.cueAfter >= 0, ' ends=', s.ends, ' right=', s.right);
  tell(side, ' gap=', gap(s.paragraph, mention.to, s.hole), ' ends=', s.ends);
  if (governing.cue && (sameCue || s.cueBefore < 0)) tell(side, ' verb=', governing.cue.verb.lemma, ' same=', sameCue);
  if (governing.other) tell(side, ' other-verb');
  if (!same) tell('earlier sentences=', bucket(sentences), ' tie=', tie, ' holes=', bucket(holes));
  if (!same) tell('earlier sentences=', bucket(sentences), ' first=', first, ' kind=', kindOf(c));
  if (!same)
    tell('earlier ends=', s.ends, ' cue-after=', s.cueAfter >= 0, ' cue-before=', s.cueBefore >= 0, ' left=', s.left);
  if (mention.to <= s.cueBefore) {
    const inner = between(s.paragraph, mention.to, s.cueBefore);
    tell(side, ' to-cue=', bucket(inner.rivals), ' first=', first, ' before=', governing.before);
  } else if (s.cueBefore >= 0 && mention.from > s.cueBefore)
    tell(side, ' after-cue before=', governing.before, ' left=', s.left);
}

function otherFeatures(s: Situation, c: Candidate, tell: Tell): void {
  const { mention } = c;
  const distance = s.paragraph.index - mention.paragraph;
  const where = distance > 0 ? `up${Math.min(distance, 3)}` : 'down';
  const tie = tieOf(c);
  const home = s.reading.paragraphs[mention.paragraph]!;
  const alone = s.paragraph.candidates.length === 0 ? 'alone' : 'company';
  const last = home.tokens.at(-1)?.sentence === mention.sentence;
  const rivals =
    distance > 0 ? between(home, mention.to, home.tokens.length).rivals : between(home, 0, mention.from).rivals;
  const first = home.tokens[mention.from - 1]?.sentence !== mention.sentence;
  const start = s.hole === 0;
  tell(where, ' tie=', tie, ' ', alone, ' start=', start);
  tell(where, ' rivals=', bucket(rivals), ' last=', last);
  tell(where, ' first=', first, ' last=', last, ' tie=', tie);
  tell(where, ' ', shape(c), ' tie=', tie);
  tell(where, ' ends=', s.ends, ' cue-after=', s.cueAfter >= 0, ' cue-before=', s.cueBefore >= 0, ' left=', s.left);
  tell(where, ' holes=', home.holes.length > 0, ' alone=', alone, ' ends=', s.ends);
  if (distance < 0)
    tell(
      'down opens=',
      home.tokens[0]?.text === '-' || home.tokens[0]?.text === '—' || home.tokens[0]?.text === '–' ? 'dash' : 'word',
      ' short=',
      home.tokens.length <= SIGNATURE_MAX,
    );
  const end = home.tokens.at(-1)?.text;
  if (distance === 1)
    tell(
      'up1 home-ends=',
      end === ':' ? ':' : end === undefined || home.tokens.at(-1)?.kind === 'hole' ? 'Q' : '.',
      ' tie=',
      tie,
      ' start=',
      start,
      ' last=',
      last,
    );
}

function carryFeatures(s: Situation, c: Candidate, history: History, tell: Tell): void {
  if (!history.quotation || !history.candidate) return;
  const distance = Math.min(3, s.paragraph.index - history.quotation.paragraph);
  const exact = history.candidate === c;
  const sides = c.mention.paragraph === s.paragraph.index ? (c.mention.from > s.hole ? 'after' : 'before') : 'other';
  const same = exact || history.same(history.candidate, c);
  if (!same) return;
  const kind = exact ? 'carry' : 'again';
  const own = s.cueAfter >= 0 ? 'cue-after' : s.cueBefore >= 0 ? 'cue-before' : 'no-cue';
  tell(kind, ' d=', distance, ' left=', s.left, ' ', own);
  tell(kind, ' d=', distance, ' ends=', s.ends, ' opens=', s.opens, ' right=', s.right);
  tell(kind, ' d=', distance, ' side=', sides, ' tie=', tieOf(c));
  tell(kind, ' d=', distance, ' ', shape(c));
  if (s.quotation.continues) tell(kind, ' continues');
  if (exact && distance === 0) {
    const previous = s.paragraph.holes[s.place - 1];
    if (previous !== undefined) {
      tell('carry gap=', gap(s.paragraph, previous + 1, s.hole));
      const inner = between(s.paragraph, previous + 1, s.hole).rivals;
      tell('carry inner=', bucket(inner), ' left=', s.left, ' opens=', s.opens);
      tell('carry inner=', bucket(inner), ' held=', c.mention.from > previous, ' left=', s.left, ' ends=', s.ends);
    }
  }
}

/** “the mayor, Ada Quill,”: the noun phrase before a name is the same person's. */
const isApposed = (paragraph: Paragraph, { mention }: Candidate, name: Candidate['mention']): boolean =>
  mention.kind === 'noun' && mention.to + 1 === name.from && paragraph.tokens[mention.to]!.text === ',';

/** Whether a mention is the first in its sentence that could be its subject. */
export function leads(paragraph: Paragraph, { mention, index }: Candidate): boolean {
  const first = paragraph.candidates[0];
  if (!first) return true;
  for (let at = index - first.index - 1; at >= 0; at--) {
    const other = paragraph.candidates[at]!;
    if (other.mention.sentence !== mention.sentence) return true;
    if (other.mention.to > mention.from || isApposed(paragraph, other, mention)) continue;
    if (!other.mention.possessive && other.governing.before !== 'prep' && other.governing.before !== 'of') return false;
  }
  return true;
}

/** The facts of a quotation and a candidate. */
export function tellCandidate(s: Situation, c: Candidate, history: History, tell: Tell): void {
  const { mention } = c;
  if (mention.paragraph !== s.paragraph.index) otherFeatures(s, c, tell);
  else if (mention.from > s.hole) afterFeatures(s, c, tell);
  else beforeFeatures(s, c, tell);
  carryFeatures(s, c, history, tell);
  const entity = history.entityOf(c);
  const where =
    mention.paragraph !== s.paragraph.index
      ? 'off'
      : mention.from > s.hole
        ? 'after'
        : mention.sentence === s.paragraph.tokens[s.hole]!.sentence
          ? 'before'
          : 'earlier';
  const personal = entity ? (entity.kind === 'body' ? 'body' : String(entity.personal)) : 'nobody';
  tell(where, ' personal=', personal, ' kind=', mention.kind);
  tell(where, ' personal=', personal, ' tie=', tieOf(c));
  tell(where, ' spoken=', bucket(entity ? (history.spoken.get(entity) ?? 0) : 0), ' kind=', mention.kind);
  tell(where, ' named=', bucket(entity?.named.length ?? 0), ' kind=', mention.kind);
  const lead = leads(s.reading.paragraphs[mention.paragraph]!, c);
  tell(where, ' lead=', lead, ' tie=', tieOf(c));
  tell(where, ' lead=', lead, ' left=', s.left, ' before=', c.governing.before);
  tell('kind ', shape(c));
  tell('head ', mention.kind === 'pronoun' ? mention.head : mention.kind);
  tell('poss=', mention.possessive, ' tie=', tieOf(c));
}

/** How many paragraphs up a speaker is looked for where nobody nearer can be one. */
const PARAGRAPHS_UP = 3;
/** How many mentions at the end of the paragraph before are weighed, whatever they are. */
const LAST_MAX = 3;
/** How many at the start of the paragraph after. */
const NEXT_MAX = 2;

/**
 * Everybody who may have spoken a quotation: the mentions of its paragraph, those of the paragraph before that lead a
 * sentence or have a reporting verb, the first after it, and the last speaker.
 */
export function candidatesOf(s: Situation, history: History): Candidate[] {
  const { paragraphs } = s.reading;
  const found = [...above(paragraphs[s.paragraph.index - 1]), ...near(s)];
  const below = paragraphs[s.paragraph.index + 1];
  if (below && s.hole === s.paragraph.tokens.length - 1) found.push(...below.candidates.slice(0, NEXT_MAX));
  if (history.candidate && !found.includes(history.candidate)) found.push(history.candidate);
  for (let up = 2; found.length === 0 && up <= PARAGRAPHS_UP; up++)
    found.push(...above(paragraphs[s.paragraph.index - up]));
  return found;
}

function above(paragraph: Paragraph | undefined): Candidate[] {
  if (!paragraph) return [];
  const last = paragraph.candidates.slice(-NEAR_MAX);
  return last.filter(
    (candidate, at) => at >= last.length - LAST_MAX || candidate.governing.tie !== null || leads(paragraph, candidate),
  );
}

/** A paragraph without end would make every quotation in it weigh every mention in it. */
const NEAR_MAX = 24;

function near(s: Situation): readonly Candidate[] {
  const { candidates } = s.paragraph;
  if (candidates.length <= 2 * NEAR_MAX) return candidates;
  let at = 0;
  while (at < candidates.length && candidates[at]!.mention.from < s.hole) at++;
  return candidates.slice(Math.max(0, at - NEAR_MAX), at + NEAR_MAX);
}
