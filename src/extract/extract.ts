/** From an article's text to its statements: paragraphs → quotations → speakers → statements. */

import type { Extraction, Span, Speaker, Statement } from '../model.js';
import type { Entity } from '../people/speakers.js';
import { ANTECEDENT_TABLE } from './antecedent-weights.js';
import { type Attributed, Attribution, type Tables } from './attribution.js';
import { ATTRIBUTION_TABLE } from './attribution-weights.js';
import { explain } from './explanation.js';
import { type Group, groups } from './groups.js';
import { read } from './reading.js';
import { RULES } from './rules.js';
import { STATEMENT_TABLE } from './statement-weights.js';
import { isAttributedPhrase, tellStatement } from './statements.js';
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

/** Quoted phrases under a reporting verb are statements unless much speaks against it: measured on held-out publishers. */
const PHRASE_MIN = -2;

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
      kind: entity.kind,
      gender: entity.gender,
      aliases: [...entity.names]
        .filter((name) => name !== entity.name)
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
      roles: [...entity.roles],
    }));
  }
}

const joined = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' ');

/** As `extract`, by other tables than the ones it comes with. */
export function extractWith(tables: AllTables, text: string): Extraction {
  const reading = read(text);
  const attribution = new Attribution(reading, tables);
  const isStatement = (one: Attributed) => score(tables.statements, (tell) => tellStatement(one, tell)) > (isAttributedPhrase(one) ? PHRASE_MIN : 0);
  const kept = attribution.all().filter(isStatement);
  const speakers = new Speakers();
  const statement = (group: Group, at: number): Statement => {
    const lead = group.parts[0]!;
    const entity = lead.candidate ? attribution.entityOf(lead.candidate) : null;
    const content = group.parts.map((part) => part.situation.quotation.content);
    const { rule, ...shown } = explain(attribution, lead);
    return {
      id: `s${at + 1}`,
      text: joined(text, content),
      start: lead.situation.quotation.start,
      end: group.parts.at(-1)!.situation.quotation.end,
      content,
      partial: group.partial,
      speaker: entity ? { id: speakers.idOf(entity), name: entity.name } : null,
      ...shown,
      rule: RULES[rule],
    };
  };
  const statements = groups(kept, (candidate) => attribution.entityOf(candidate)).map(statement);
  return { language: 'en', statements, speakers: speakers.all() };
}

/** The quoted statements of a text, in order, with their speakers; ids are `s1`, `s2`, … and `p1`, `p2`, … */
export const extract = (text: string): Extraction => extractWith(TRAINED, text);
