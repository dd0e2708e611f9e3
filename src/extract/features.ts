/**
 * What the ranker knows of a quotation and a candidate speaker, as named facts. The names are the keys of the weights
 * in `attribution-weights.ts`; see `rules.ts` for what a reader is told of them.
 */

import type { Entity } from '../people/speakers.js';
import { classOf, cueAt } from './cues.js';
import type { Quotation } from './quotations.js';
import type { Candidate, Paragraph, Reading } from './reading.js';

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

/** Counts of what stands between two tokens of a paragraph: candidates that may be subjects, and quotations. */
function between(paragraph: Paragraph, from: number, to: number): { rivals: number; holes: number } {
  let rivals = 0;
  for (const { mention } of paragraph.candidates) if (mention.from >= from && mention.to <= to) rivals++;
  const holes = paragraph.holes.filter((hole) => hole >= from && hole < to).length;
  return { rivals, holes };
}

function afterFeatures(s: Situation, c: Candidate, add: (name: string) => void): void {
  const { mention, governing } = c;
  const pattern = gap(s.paragraph, s.hole + 1, mention.from);
  const { rivals, holes } = between(s.paragraph, s.hole + 1, mention.from);
  const sameCue = governing.cue !== null && governing.cue.at === s.cueAfter;
  const tie = tieOf(c);
  add(`after gap=${pattern} tie=${tie}`);
  add(`after gap=${pattern} ends=${s.ends}`);
  add(`after tie=${tie} ends=${s.ends} rivals=${bucket(rivals)}`);
  add(`after rivals=${bucket(rivals)} holes=${bucket(holes)}`);
  add(`after samecue=${sameCue} tie=${governing.tie} holes=${holes > 0}`);
  add(`after samecue=${sameCue} ends=${s.ends} right=${s.right}`);
  add(`after ${shape(c)} tie=${tie}`);
  add(`after ${shape(c)} ends=${s.ends}`);
  if (governing.cue && sameCue) add(`after verb=${governing.cue.verb.lemma}`);
  if (holes === 0) add(`after before=${governing.before} right=${s.right} ends=${s.ends}`);
  const next = s.paragraph.holes[s.place + 1];
  if (next !== undefined && mention.from < next && holes === 0)
    add(`after then-hole ends=${s.ends} tie=${tie} next=${classOf(s.paragraph.tokens, next - 1)}`);
  add(`after sentence=${bucket(mention.sentence - s.paragraph.tokens[s.hole]!.sentence)} ends=${s.ends} tie=${tie}`);
}

function beforeFeatures(s: Situation, c: Candidate, add: (name: string) => void): void {
  const { mention, governing } = c;
  const { tokens } = s.paragraph;
  const { rivals, holes } = between(s.paragraph, mention.to, s.hole);
  const sentences = tokens[s.hole]!.sentence - mention.sentence;
  const same = sentences === 0 || (sentences === 1 && s.left === ':');
  const sameCue = governing.cue !== null && governing.cue.at === s.cueBefore;
  const tie = tieOf(c);
  const first = tokens[mention.from - 1]?.sentence !== mention.sentence;
  const side = same ? 'before' : 'earlier';
  add(`${side} tie=${tie} left=${s.left} samecue=${sameCue}`);
  add(`${side} tie=${tie} opens=${s.opens} holes=${bucket(holes)}`);
  add(`${side} rivals=${bucket(rivals)} holes=${bucket(holes)}`);
  add(`${side} rivals=${bucket(rivals)} tie=${tie}`);
  add(`${side} first=${first} tie=${tie} holes=${bucket(holes)}`);
  add(`${side} first=${first} left=${s.left} before=${governing.before}`);
  add(`${side} ${shape(c)} tie=${tie}`);
  add(`${side} ${shape(c)} left=${s.left}`);
  add(`${side} before=${governing.before} tie=${tie}`);
  add(`${side} cue-before=${s.cueBefore >= 0} cue-after=${s.cueAfter >= 0} ends=${s.ends} right=${s.right}`);
  add(`${side} gap=${gap(s.paragraph, mention.to, s.hole)} ends=${s.ends}`);
  if (governing.cue && (sameCue || s.cueBefore < 0)) add(`${side} verb=${governing.cue.verb.lemma} same=${sameCue}`);
  if (governing.other) add(`${side} other-verb`);
  if (!same) add(`earlier sentences=${bucket(sentences)} tie=${tie} holes=${bucket(holes)}`);
  if (!same) add(`earlier sentences=${bucket(sentences)} first=${first} kind=${kindOf(c)}`);
  if (!same) add(`earlier ends=${s.ends} cue-after=${s.cueAfter >= 0} cue-before=${s.cueBefore >= 0} left=${s.left}`);
  if (mention.to <= s.cueBefore) {
    const inner = between(s.paragraph, mention.to, s.cueBefore);
    add(`${side} to-cue=${bucket(inner.rivals)} first=${first} before=${governing.before}`);
  } else if (s.cueBefore >= 0 && mention.from > s.cueBefore)
    add(`${side} after-cue before=${governing.before} left=${s.left}`);
}

function otherFeatures(s: Situation, c: Candidate, add: (name: string) => void): void {
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
  add(`${where} tie=${tie} ${alone} start=${start}`);
  add(`${where} rivals=${bucket(rivals)} last=${last}`);
  add(`${where} first=${first} last=${last} tie=${tie}`);
  add(`${where} ${shape(c)} tie=${tie}`);
  add(`${where} ends=${s.ends} cue-after=${s.cueAfter >= 0} cue-before=${s.cueBefore >= 0} left=${s.left}`);
  add(`${where} holes=${home.holes.length > 0} alone=${alone} ends=${s.ends}`);
  if (distance < 0) add(`down opens=${home.tokens[0]?.text === '-' || home.tokens[0]?.text === '—' || home.tokens[0]?.text === '–' ? 'dash' : 'word'} short=${home.tokens.length <= SIGNATURE_MAX}`);
  const end = home.tokens.at(-1)?.text;
  if (distance === 1)
    add(
      `up1 home-ends=${end === ':' ? ':' : end === undefined || home.tokens.at(-1)?.kind === 'hole' ? 'Q' : '.'} tie=${tie} start=${start} last=${last}`,
    );
}

function carryFeatures(s: Situation, c: Candidate, history: History, add: (name: string) => void): void {
  if (!history.quotation || !history.candidate) return;
  const distance = Math.min(3, s.paragraph.index - history.quotation.paragraph);
  const exact = history.candidate === c;
  const sides = c.mention.paragraph === s.paragraph.index ? (c.mention.from > s.hole ? 'after' : 'before') : 'other';
  const same = exact || history.same(history.candidate, c);
  if (!same) return;
  const kind = exact ? 'carry' : 'again';
  const own = s.cueAfter >= 0 ? 'cue-after' : s.cueBefore >= 0 ? 'cue-before' : 'no-cue';
  add(`${kind} d=${distance} left=${s.left} ${own}`);
  add(`${kind} d=${distance} ends=${s.ends} opens=${s.opens} right=${s.right}`);
  add(`${kind} d=${distance} side=${sides} tie=${tieOf(c)}`);
  add(`${kind} d=${distance} ${shape(c)}`);
  if (s.quotation.continues) add(`${kind} continues`);
  if (exact && distance === 0) {
    const previous = s.paragraph.holes[s.place - 1];
    if (previous !== undefined) {
      add(`carry gap=${gap(s.paragraph, previous + 1, s.hole)}`);
      const inner = between(s.paragraph, previous + 1, s.hole).rivals;
      add(`carry inner=${bucket(inner)} left=${s.left} opens=${s.opens}`);
      add(`carry inner=${bucket(inner)} held=${c.mention.from > previous} left=${s.left} ends=${s.ends}`);
    }
  }
}

/** Whether a mention is the first in its sentence that could be its subject. */
export function leads(paragraph: Paragraph, { mention, index }: Candidate): boolean {
  const first = paragraph.candidates[0];
  if (!first) return true;
  for (let at = index - first.index - 1; at >= 0; at--) {
    const other = paragraph.candidates[at]!;
    if (other.mention.sentence !== mention.sentence) return true;
    if (other.mention.to > mention.from) continue;
    if (!other.mention.possessive && other.governing.before !== 'prep' && other.governing.before !== 'of') return false;
  }
  return true;
}

/** The facts of a quotation and a candidate. */
export function features(s: Situation, c: Candidate, history: History): string[] {
  const found: string[] = [];
  const add = (name: string) => {
    found.push(name);
  };
  const { mention } = c;
  if (mention.paragraph !== s.paragraph.index) otherFeatures(s, c, add);
  else if (mention.from > s.hole) afterFeatures(s, c, add);
  else beforeFeatures(s, c, add);
  carryFeatures(s, c, history, add);
  const entity = history.entityOf(c);
  const where = mention.paragraph !== s.paragraph.index ? 'off' : mention.from > s.hole ? 'after' : mention.sentence === s.paragraph.tokens[s.hole]!.sentence ? 'before' : 'earlier';
  const personal = entity ? (entity.kind === 'body' ? 'body' : String(entity.personal)) : 'nobody';
  add(`${where} personal=${personal} kind=${mention.kind}`);
  add(`${where} personal=${personal} tie=${tieOf(c)}`);
  add(`${where} spoken=${bucket(entity ? (history.spoken.get(entity) ?? 0) : 0)} kind=${mention.kind}`);
  add(`${where} named=${bucket(entity?.named.length ?? 0)} kind=${mention.kind}`);
  const lead = leads(s.reading.paragraphs[mention.paragraph]!, c);
  add(`${where} lead=${lead} tie=${tieOf(c)}`);
  add(`${where} lead=${lead} left=${s.left} before=${c.governing.before}`);
  add(`kind ${shape(c)}`);
  add(`head ${mention.kind === 'pronoun' ? mention.head : mention.kind}`);
  add(`poss=${mention.possessive} tie=${tieOf(c)}`);
  return found;
}

/** How many paragraphs up a speaker is looked for. */
const PARAGRAPHS_UP = 3;

/** Everybody who may have spoken a quotation: the mentions of its paragraph and of those near it, and the last speaker. */
export function candidatesOf(s: Situation, history: History): Candidate[] {
  const { paragraphs } = s.reading;
  const found: Candidate[] = [];
  for (let up = PARAGRAPHS_UP; up >= 1; up--) {
    const above = paragraphs[s.paragraph.index - up];
    if (above) found.push(...above.candidates.slice(-NEAR_MAX));
  }
  found.push(...near(s));
  const below = paragraphs[s.paragraph.index + 1];
  if (below && s.hole === s.paragraph.tokens.length - 1) found.push(...below.candidates.slice(0, 2));
  if (history.candidate && !found.includes(history.candidate)) found.push(history.candidate);
  return found;
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
