/** From an article's text to its statements: paragraphs → quotations → speakers → statements. */

import type { Extraction, Span, Speaker, Statement, TextSpan } from '../model.js';
import type { Entity } from '../people/speakers.js';
import { textSpan } from '../text/span.js';
import { ANTECEDENT_TABLE } from './antecedent-weights.js';
import { type Attributed, Attribution, type Tables } from './attribution.js';
import { ATTRIBUTION_TABLE } from './attribution-weights.js';
import { type Group, groups } from './groups.js';
import { type Reading, read } from './reading.js';
import { RULES, type Rule } from './rules.js';
import { STATEMENT_TABLE } from './statement-weights.js';
import { statementFacts } from './statements.js';
import { score, weights } from './weights.js';

const TABLES: Tables = { attribution: weights(ATTRIBUTION_TABLE), antecedents: weights(ANTECEDENT_TABLE) };
const STATEMENTS = weights(STATEMENT_TABLE);

/** Whether a quotation is somebody's words, rather than a title or a word held at arm's length. */
const isStatement = (attributed: Attributed): boolean => score(STATEMENTS, statementFacts(attributed)) > 0;

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

function ruleOf(attributed: Attributed, cued: boolean): Rule {
  const { situation: s, candidate, history } = attributed;
  if (!candidate) return 'nobody';
  const { mention, governing } = candidate;
  if (s.quotation.continues) return 'continued';
  if (governing.before === 'according') return 'according';
  if (mention.sort === 'document') return 'document';
  if (candidate === history.candidate && mention.paragraph !== s.paragraph.index) return 'carried';
  if (cued) return 'subject';
  if (mention.paragraph !== s.paragraph.index) return mention.paragraph > s.paragraph.index ? 'after' : 'before';
  if (candidate === history.candidate) return 'resumed';
  if (mention.from > s.hole) return 'after';
  return mention.sentence === s.paragraph.tokens[s.hole]!.sentence ? 'sentence' : 'introduced';
}

/** The reporting word by which a speaker is tied to a quotation. */
function cueOf(reading: Reading, attributed: Attributed): TextSpan | null {
  const { situation: s, candidate } = attributed;
  if (!candidate) return null;
  const { mention, governing } = candidate;
  const tokens = reading.paragraphs[mention.paragraph]!.tokens;
  if (governing.before === 'according') {
    const [from, to] = [tokens[mention.from - 2]!, tokens[mention.from - 1]!];
    return textSpan(reading.text, from.start, to.end);
  }
  const near = mention.paragraph === s.paragraph.index ? (mention.from > s.hole ? s.cueAfter : s.cueBefore) : -1;
  const at = governing.cue?.at ?? near;
  const token = near >= 0 && governing.cue?.at !== near ? s.paragraph.tokens[near] : at >= 0 ? tokens[at] : undefined;
  return token ? textSpan(reading.text, token.start, token.end) : null;
}

const joined = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join(' ');

/** The quoted statements of a text, in order, with their speakers; ids are `s1`, `s2`, … and `p1`, `p2`, … */
export function extract(text: string): Extraction {
  const reading = read(text);
  const attribution = new Attribution(reading, TABLES);
  const kept = attribution.all().filter(isStatement);
  const speakers = new Speakers();
  const statement = (group: Group, at: number): Statement => {
    const lead = group.parts[0]!;
    const { candidate, history } = lead;
    const entity = candidate ? attribution.entityOf(candidate) : null;
    const content = group.parts.map((part) => part.situation.quotation.content);
    const carried =
      candidate !== null &&
      candidate === history.candidate &&
      candidate.mention.paragraph !== lead.situation.paragraph.index;
    const cue = carried ? null : cueOf(reading, lead);
    return {
      id: `s${at + 1}`,
      text: joined(text, content),
      start: lead.situation.quotation.start,
      end: group.parts.at(-1)!.situation.quotation.end,
      content,
      partial: group.partial,
      speaker: entity ? { id: speakers.idOf(entity), name: entity.name } : null,
      mention: candidate && !carried ? textSpan(text, candidate.mention.start, candidate.mention.end) : null,
      cue,
      via: null,
      rule: RULES[ruleOf(lead, cue !== null)],
    };
  };
  const statements = groups(kept, (candidate) => attribution.entityOf(candidate)).map(statement);
  return { language: 'en', statements, speakers: speakers.all() };
}
