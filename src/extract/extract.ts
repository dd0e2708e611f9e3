/** From an article's text to its statements: paragraphs → quotations → speakers → statements. */

import type { Checkpoint, Extraction, Layout, SourceText, Span, Speaker, Statement } from '../model.js';
import { distinctRoles } from '../people/roles.js';
import { type Entity, standing } from '../people/speakers.js';
import { firstEndingAfter, overlaps, trimSpan } from '../text/span.js';
import { ANTECEDENT_TABLE } from './antecedent-weights.js';
import { type Attributed, Attribution, type Tables } from './attribution.js';
import { ATTRIBUTION_TABLE } from './attribution-weights.js';
import { type Explained, explain } from './explanation.js';
import { ForeignAttribution } from './foreign/attribution.js';
import { FOREIGN } from './foreign/languages.js';
import { foreignReading } from './foreign/reading.js';
import { isForeignStatement } from './foreign/statements.js';
import { type Group, groups } from './groups.js';
import { languageOf } from './language.js';
import { type Candidate, read } from './reading.js';
import { RULES } from './rules.js';
import { spokenStatements, turnsOf, type Unnumbered } from './spoken.js';
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
import type { SpokenTurn } from './turns/turn.js';
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

interface Circumstances {
  readonly language: string | null;
  readonly layout: Layout | null;
  readonly checkpoint: Checkpoint;
}

/** The quotations that are statements, with whoever attributed them; a language that is not known gets no speakers. */
function attributed(
  tables: AllTables,
  text: string,
  { language, layout, checkpoint }: Circumstances,
): { by: Attributor; kept: Attributed[] } {
  const setApart = layout?.quotations ?? [];
  if (language === 'en') {
    const by = new Attribution(read(text, { setApart, checkpoint }), tables);
    return { by, kept: statementsAmong(by.all(checkpoint), (one) => isStatement(tables, text, one)) };
  }
  const foreign = FOREIGN.get(language ?? '') ?? null;
  const reading = read(text, { setApart, find: () => [], checkpoint });
  const by = new ForeignAttribution(foreignReading(reading, foreign), foreign);
  return { by, kept: by.all().filter((one) => isForeignStatement(one, foreign)) };
}

/** A whole sentence and more, so that a slip of marks around a word is none. */
const SENTENCE_WORDS = 4;
const isSentence = ({ situation: { reading, quotation } }: Attributed): boolean => {
  const words = reading.text.slice(quotation.content.start, quotation.content.end).trim();
  return /[.?!…]$/.test(words) && words.split(/\s+/, SENTENCE_WORDS).length === SENTENCE_WORDS;
};

/** Those that are statements, with the sentences that a quotation over paragraphs begins with. */
function statementsAmong(all: readonly Attributed[], is: (one: Attributed) => boolean): Attributed[] {
  const kept = all.map(is);
  for (let at = all.length - 2; at >= 0; at--)
    if (kept[at + 1] && all[at + 1]!.situation.quotation.continues && isSentence(all[at]!)) kept[at] = true;
  return all.filter((_, at) => kept[at]);
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

/** The part that tells whose all of it is: of a quotation over paragraphs perhaps the last, “«…» said Ada Quill”. */
const leadOf = ({ parts }: Group): Attributed =>
  parts[0]!.candidate ? parts[0]! : (parts.find(({ candidate }) => candidate !== null) ?? parts[0]!);

function statementOf(text: string, group: Group, by: Attributor): Omit<Statement, 'id' | 'speaker'> {
  const lead = leadOf(group);
  const content = group.parts.map((part) => trimSpan(text, part.situation.quotation.content));
  const { rule, ...shown } = explain(by, lead);
  return {
    text: joined(text, content),
    start: group.parts[0]!.situation.quotation.start,
    end: group.parts.at(-1)!.situation.quotation.end,
    content,
    partial: group.partial,
    time: null,
    ...shown,
    rule: RULES[rule],
  };
}

/** As `extract`, by other tables than the ones it comes with. */
export function extractWith(
  tables: AllTables,
  source: SourceText | string,
  checkpoint: Checkpoint = () => {},
): Extraction {
  const { text, layout } = typeof source === 'string' ? { text: source, layout: null } : source;
  const language = languageOf(text);
  const { by, kept } = attributed(tables, text, { language, layout, checkpoint });
  const entityOf = (candidate: Candidate) => by.entityOf(candidate);
  const speakers = new Speakers();
  const turns = withoutQuoted(turnsOf(by.reading, layout), kept);
  const isSpoken = spokenWithin(turns);
  const isMail = turns.some(({ kind }) => kind === 'wrote');
  const quoted = kept.filter(
    ({ situation: { quotation } }) => !isSpoken(quotation) && !(isMail && text[quotation.start] === '>'),
  );
  const found: Unnumbered[] = [
    ...groups(quoted, entityOf).map((group) => {
      checkpoint();
      const { candidate } = leadOf(group);
      return { ...statementOf(text, group, by), entity: candidate && entityOf(candidate) };
    }),
    ...spokenStatements(by.reading, turns, entityOf),
  ].sort((a, b) => a.start - b.start);
  const statements = found.map(({ entity, ...statement }, at): Statement => {
    const speaker = entity ? { id: speakers.idOf(entity), name: entity.name } : null;
    return { id: `s${at + 1}`, speaker, ...statement };
  });
  return { language, statements, speakers: speakers.all() };
}

/** “«We will run at night,» said Ada Quill, the director.”: somebody is named as saying it. */
const isNamedIn = ({ situation, candidate }: Attributed): boolean =>
  candidate !== null &&
  candidate.mention.kind !== 'pronoun' &&
  candidate.mention.paragraph === situation.paragraph.index &&
  candidate.governing.cue !== null;

/** Messages without the paragraphs that quote somebody by name: a press release’s quotations are not its sender’s words. */
function withoutQuoted(turns: readonly SpokenTurn[], kept: readonly Attributed[]): SpokenTurn[] {
  const quoting = kept.filter(isNamedIn).map(({ situation }) => situation.paragraph.span);
  return turns.flatMap((turn) => {
    if (turn.kind !== 'wrote') return turn;
    const content = turn.content.filter((span) => {
      const near = quoting[firstEndingAfter(quoting, span.start)];
      return near === undefined || !overlaps(span, near);
    });
    return content.length > 0 ? { ...turn, content } : [];
  });
}

/** Whether a span stands within the turns, from the first of a run of paragraphs to its last. */
function spokenWithin(turns: readonly SpokenTurn[]): (span: Span) => boolean {
  const content = turns.flatMap((turn) => turn.content);
  return (span) => {
    const next = content[firstEndingAfter(content, span.start)];
    return next !== undefined && next.start < span.end;
  };
}

/**
 * The quoted statements of a text, in order, with their speakers; ids are `s1`, `s2`, … and `p1`, `p2`, …
 * `checkpoint` is looked in at between paragraphs and between quotations.
 */
export const extract = (source: SourceText | string, checkpoint?: Checkpoint): Extraction =>
  extractWith(TRAINED, source, checkpoint);
