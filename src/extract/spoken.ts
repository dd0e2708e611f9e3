/** Turns of a transcript and messages of a thread as statements: those of one speaker that follow one another are one. */

import type { Layout, Span, Statement, TimeSpan } from '../model.js';
import type { Entity } from '../people/speakers.js';
import { distinctParagraphs } from '../text/paragraphs.js';
import { textSpan } from '../text/span.js';
import { interview } from './interview.js';
import type { Candidate, Reading } from './reading.js';
import { RULES, type Rule } from './rules.js';
import { layoutTurns } from './turns/layout.js';
import { mailTurns } from './turns/mail.js';
import { LabelSpeakers } from './turns/speakers.js';
import { transcriptTurns } from './turns/transcript.js';
import type { SpokenTurn } from './turns/turn.js';

/** A statement whose speaker has no id yet. */
export type Unnumbered = Omit<Statement, 'id' | 'speaker'> & { readonly entity: Entity | null };

/** A run of turns is parted where it is longer, in UTF-16 code units: some 20 paragraphs of speech. */
const RUN_UNITS_MAX = 8_000;

/** The turns of a text: as its source tells them, or its messages, or its labelled lines. */
export function turnsOf({ text, paragraphs }: Reading, layout: Layout | null): SpokenTurn[] {
  if (layout && layout.turns.length > 0) return layoutTurns(text, layout);
  const spans = distinctParagraphs(text);
  const messages = mailTurns(text, spans);
  if (messages.length > 0) return messages;
  const quoting = new Set(paragraphs.filter(({ quotations }) => quotations.length > 0).map(({ index }) => index));
  return transcriptTurns(text, spans, quoting);
}

interface Told {
  readonly entity: Entity | null;
  readonly rule: Rule;
}

const LETTERS = /^[QA]$/;
/** Who answers in an examination that names everybody else. */
const WITNESS = 'The Witness';
const COURT = /^THE (?:COURT|WITNESS|DEPONENT)$/;

/** Whose each turn is. In an interview “Q” and “A” are those of the introduction; beside names “Q” is a reporter, “A” a witness. */
function teller(reading: Reading, turns: readonly SpokenTurn[], entityOf: (candidate: Candidate) => Entity | null) {
  const labels = new LabelSpeakers(reading, entityOf);
  const wordsOf = (span: Span): string => reading.text.slice(span.start, span.end);
  const isNamed = turns.some(({ label }) => label !== null && !LETTERS.test(wordsOf(label)));
  const isExamined = turns.some(
    ({ label }) => label !== null && (COURT.test(wordsOf(label)) || reading.text.startsWith('BY ', label.start - 3)),
  );
  const first = turns[0]?.content[0]?.start ?? 0;
  const opening = reading.paragraphs.findIndex(({ span }) => span.end > first);
  const sides = interview(reading, Math.max(0, opening), entityOf);
  return ({ kind, label, role }: SpokenTurn): Told => {
    if (!label) return { entity: null, rule: 'unlabelled' };
    const words = wordsOf(label);
    if (LETTERS.test(words) && (words === 'A' ? !isExamined : !isNamed)) {
      const side = words === 'Q' ? sides.asks : sides.answers;
      const entity = side && entityOf(side);
      return { entity, rule: entity ? 'interviewed' : 'nobody' };
    }
    const entity = labels.of(words === 'A' ? WITNESS : words, role && wordsOf(role));
    const asked = entity.kind === 'unnamed' && words === 'Q';
    return { entity, rule: kind === 'wrote' ? 'wrote' : asked ? 'asked' : 'labelled' };
  };
}

interface Run extends Told {
  readonly turn: SpokenTurn;
  readonly content: Span[];
  time: TimeSpan | null;
  units: number;
}

const unitsOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const joined = (a: TimeSpan | null, b: TimeSpan | null): TimeSpan | null =>
  a && b ? { start: a.start, end: b.end } : (a ?? b);

/** Runs of turns of one speaker. */
function runsOf(turns: readonly SpokenTurn[], tell: (turn: SpokenTurn) => Told): Run[] {
  const runs: Run[] = [];
  for (const turn of turns) {
    const told = tell(turn);
    const units = unitsOf(turn.content);
    const last = runs.at(-1);
    const isSame = told.entity !== null && told.entity === last?.entity && turn.kind !== 'wrote';
    if (last && (isSame || turn.goesOn) && last.units + units <= RUN_UNITS_MAX) {
      for (const part of turn.content) last.content.push(part);
      last.time = joined(last.time, turn.time);
      last.units += units;
    } else runs.push({ ...told, turn, content: [...turn.content], time: turn.time, units });
  }
  return runs;
}

/** The statements of the turns, in their order. */
export function spokenStatements(
  reading: Reading,
  turns: readonly SpokenTurn[],
  entityOf: (candidate: Candidate) => Entity | null,
): Unnumbered[] {
  if (turns.length === 0) return [];
  const { text } = reading;
  return runsOf(turns, teller(reading, turns, entityOf)).map(({ entity, rule, turn: { label }, content, time }) => ({
    entity,
    text: content.map(({ start, end }) => text.slice(start, end)).join(' '),
    start: content[0]!.start,
    end: content.at(-1)!.end,
    content,
    partial: false,
    mention: entity && label ? textSpan(text, label.start, label.end) : null,
    cue: null,
    via: null,
    time,
    rule: RULES[rule],
  }));
}
