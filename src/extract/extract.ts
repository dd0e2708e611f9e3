/** From an article's text to its statements: paragraphs → quotations → speakers → statements. */

import type { Checkpoint, Extraction, Span, Speaker, Statement } from '../model.js';
import { distinctRoles } from '../people/roles.js';
import { type Entity, standing } from '../people/speakers.js';
import { textSpan, trimSpan } from '../text/span.js';
import { ANTECEDENT_TABLE } from './antecedent-weights.js';
import { type Attributed, Attribution, type Tables } from './attribution.js';
import { ATTRIBUTION_TABLE } from './attribution-weights.js';
import { type Explained, explain } from './explanation.js';
import { ForeignAttribution, foreignReading, isForeignStatement } from './foreign.js';
import { FOREIGN, type ForeignWords } from './foreign-words.js';
import { type Group, groups } from './groups.js';
import { type Interview, interview } from './interview.js';
import { languageOf } from './language.js';
import { type Candidate, read } from './reading.js';
import { RULES } from './rules.js';
import { STATEMENT_TABLE } from './statement-weights.js';
import {
  goesOn,
  isAttributedPhrase,
  isCarried,
  isHeadlined,
  isJudgment,
  isLong,
  isPredicate,
  isSaidBehind,
  isSaidOutright,
  isWholeParagraph,
  tellStatement,
} from './statements.js';
import { isTitleOfWork } from './titled.js';
import { type Line, transcriptLines } from './transcript.js';
import { score, type Weights, weights } from './weights.js';

/** Every trained table that the extraction needs. */
export interface AllTables extends Tables {
  readonly statements: Weights;
}

const TRAINED: AllTables = {
  attribution: weights(ATTRIBUTION_TABLE),
  antecedents: weights(ANTECEDENT_TABLE),
  statements: weights(STATEMENT_TABLE),
};

/** A title taken for a statement is worse than a statement missed: one in seventeen is, measured on held-out publishers. */
const STATEMENT_MIN = 1.5;
/** Quoted phrases under a reporting verb are statements unless much speaks against it: measured on held-out publishers. */
const PHRASE_MIN = -4;

const NO_WORDS: ForeignWords = { verbs: new Set(), address: new Map(), pronouns: new Map(), according: new Set() };

/** Gives speakers their ids in the order in which they first speak. */
class Speakers {
  private readonly ids = new Map<Entity, string>();
  idOf(entity: Entity): string {
    const known = this.ids.get(entity);
    if (known) return known;
    const id = `p${this.ids.size + 1}`;
    this.ids.set(entity, id);
    return id;
  }

  all(): Speaker[] {
    return [...this.ids].map(([entity, id]) => ({
      id,
      name: entity.name,
      kind: standing(entity) === 'place' ? 'body' : entity.kind,
      gender: entity.gender,
      aliases: [...entity.names]
        .filter((name) => name !== entity.name)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      roles: distinctRoles(entity.roles),
    }));
  }
}

const joined = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' ');

/** Whoever gives quotations to speakers. */
interface Attributor extends Explained {
  all(checkpoint: Checkpoint): Attributed[];
  entityOf(candidate: Candidate): Entity | null;
}

/** The quotations that are statements, with whoever attributed them; a language that is not known gets no speakers. */
function attributed(
  tables: AllTables,
  text: string,
  { language, checkpoint }: { readonly language: string | null; readonly checkpoint: Checkpoint },
): { by: Attributor; kept: Attributed[] } {
  const reading = read(text, checkpoint);
  if (language === 'en') {
    const by = new Attribution(reading, tables);
    return { by, kept: by.all(checkpoint).filter((one) => isStatement(tables, text, one)) };
  }
  const words = FOREIGN[language ?? ''] ?? NO_WORDS;
  const by = new ForeignAttribution(foreignReading(reading, words), words);
  return { by, kept: by.all().filter(isForeignStatement) };
}

const isStatement = (tables: AllTables, text: string, one: Attributed): boolean =>
  !isTitleOfWork(text, one.situation.quotation.content) &&
  (isLong(one) ||
    isPredicate(one) ||
    isSaidOutright(one) ||
    isSaidBehind(one) ||
    goesOn(one) ||
    isWholeParagraph(one) ||
    isJudgment(one) ||
    isCarried(one) ||
    isHeadlined(one) ||
    score(tables.statements, (tell) => tellStatement(one, tell)) >
      (isAttributedPhrase(one) ? PHRASE_MIN : STATEMENT_MIN));

function statementOf(text: string, group: Group, by: Attributor): Omit<Statement, 'id' | 'speaker'> {
  const lead = group.parts[0]!;
  const content = group.parts.map((part) => trimSpan(text, part.situation.quotation.content));
  const { rule, ...shown } = explain(by, lead);
  return {
    text: joined(text, content),
    start: lead.situation.quotation.start,
    end: group.parts.at(-1)!.situation.quotation.end,
    content,
    partial: group.partial,
    ...shown,
    rule: RULES[rule],
  };
}

/** A line of a transcript as a statement: its label names who speaks, or “Q” and “A” stand for those of the introduction. */
function spokenLine(
  text: string,
  { paragraph, label, content }: Line,
  { asks, answers }: Interview,
): Omit<Statement, 'id' | 'speaker'> & { candidate: Candidate | null } {
  const letter = label.end - label.start === 1 ? text[label.start] : null;
  const within = paragraph.candidates.filter(({ mention }) => mention.kind === 'name' && mention.end <= label.end);
  const named = within.find(({ mention }) => mention.start === label.start && mention.sort !== 'body') ?? within.at(-1);
  const candidate = letter ? (letter === 'Q' ? asks : answers) : (named ?? null);
  return {
    candidate,
    text: joined(text, content),
    start: content[0]!.start,
    end: content.at(-1)!.end,
    content,
    partial: false,
    mention: candidate ? textSpan(text, label.start, label.end) : null,
    cue: null,
    via: null,
    rule: RULES[letter && candidate ? 'interviewed' : candidate ? 'labelled' : 'nobody'],
  };
}

/** As `extract`, by other tables than the ones it comes with. */
export function extractWith(tables: AllTables, text: string, checkpoint: Checkpoint = () => {}): Extraction {
  const language = languageOf(text);
  const { by, kept } = attributed(tables, text, { language, checkpoint });
  const speakers = new Speakers();
  const lines = transcriptLines(text, by.reading.paragraphs);
  const labelled = new Set(lines.map((line) => line.paragraph.index));
  const quoted = kept.filter((one) => !labelled.has(one.situation.paragraph.index));
  const sides = interview(by.reading, lines[0]?.paragraph.index ?? 0, (candidate) => by.entityOf(candidate));
  const found = [
    ...groups(quoted, (candidate) => by.entityOf(candidate)).map((group) => {
      checkpoint();
      return { ...statementOf(text, group, by), candidate: group.parts[0]!.candidate };
    }),
    ...lines.map((line) => spokenLine(text, line, sides)),
  ].sort((a, b) => a.start - b.start);
  const statements = found.map(({ candidate, ...statement }, at): Statement => {
    const entity = candidate ? by.entityOf(candidate) : null;
    const speaker = entity ? { id: speakers.idOf(entity), name: entity.name } : null;
    return { id: `s${at + 1}`, speaker, ...statement };
  });
  return { language, statements, speakers: speakers.all() };
}

/**
 * The quoted statements of a text, in order, with their speakers; ids are `s1`, `s2`, … and `p1`, `p2`, …
 * `checkpoint` is looked in at between paragraphs and between quotations.
 */
export const extract = (text: string, checkpoint?: Checkpoint): Extraction => extractWith(TRAINED, text, checkpoint);
