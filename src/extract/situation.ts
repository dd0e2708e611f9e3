/** A quotation in its surroundings, and who may have spoken it. */

import type { Entity } from '../people/speakers.js';
import { classOf, cueAt } from './cues.js';
import { firstFrom, isOwnerPronoun, leads } from './nearby.js';
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
  /** Where it opens its paragraph, how the one before ends: in a colon, in a quotation or in text. */
  readonly intro: 'colon' | 'quotation' | 'text' | 'none';
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

function introOf(before: Paragraph | undefined): Situation['intro'] {
  const last = before?.tokens.at(-1);
  if (!last) return 'none';
  if (last.text === ':') return 'colon';
  return last.kind === 'hole' ? 'quotation' : 'text';
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
    intro: hole === 0 ? introOf(reading.paragraphs[paragraph.index - 1]) : 'none',
  };
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
  if (below && s.hole === s.paragraph.tokens.length - 1)
    found.push(...below.candidates.filter(({ mention }) => !isOwnerPronoun(mention)).slice(0, NEXT_MAX));
  if (history.candidate && !found.includes(history.candidate)) found.push(history.candidate);
  for (let up = 2; found.length === 0 && up <= PARAGRAPHS_UP; up++)
    found.push(...above(paragraphs[s.paragraph.index - up]));
  return found.filter((candidate) => !isOwner(s.reading, candidate));
}

/** “Kenya’s new finance minister”: the owner inside a longer mention is not who speaks. */
function isOwner({ candidates }: Reading, { mention, index }: Candidate): boolean {
  const outer = candidates[index - 1]?.mention;
  return mention.possessive && outer?.paragraph === mention.paragraph && outer.to > mention.to;
}

function above(paragraph: Paragraph | undefined): Candidate[] {
  if (!paragraph) return [];
  const last = paragraph.candidates.slice(-NEAR_MAX).filter(({ mention }) => !isOwnerPronoun(mention));
  return last.filter(
    (candidate, at) => at >= last.length - LAST_MAX || candidate.governing.tie !== null || leads(paragraph, candidate),
  );
}

/** A paragraph without end would make every quotation in it weigh every mention in it. */
const NEAR_MAX = 16;
/** Whoever is named later after a quotation speaks others. */
const NEAR_AFTER_MAX = 8;

function near(s: Situation): readonly Candidate[] {
  const { candidates } = s.paragraph;
  if (candidates.length <= NEAR_AFTER_MAX) return candidates;
  const at = firstFrom(candidates, s.hole, ({ mention }) => mention.from);
  return candidates.slice(Math.max(0, at - NEAR_MAX), at + NEAR_AFTER_MAX);
}
