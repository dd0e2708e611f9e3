/** What an annotated article teaches: who spoke each quotation, for whom a pronoun stands, what is no statement. */

import { Attribution, type Tables } from '../../src/extract/attribution.js';
import type { Quotation } from '../../src/extract/quotations.js';
import { type Candidate, read } from '../../src/extract/reading.js';
import { tellStatement } from '../../src/extract/statements.js';
import { namesOf } from '../../src/extract/weights.js';
import type { Span } from '../../src/model.js';
import { compareNames } from '../../src/people/names.js';
import type { Entity } from '../../src/people/speakers.js';
import { overlaps } from '../../src/text/span.js';
import type { GoldArticle, GoldQuote } from './gold.js';
import type { Example } from './ranking.js';

export interface Lessons {
  readonly attribution: Example[];
  readonly antecedents: Example[];
  readonly statements: Example[];
}

/** Who spoke the quotations before: as annotated, or as the tables decide. */
export type History = 'true' | 'decided';

/** What is held out together. */
export const groupOf = (article: GoldArticle): string => article.publisher ?? article.id;

const covers = (spans: readonly Span[], quotation: Quotation): boolean =>
  spans.some((span) => overlaps(span, quotation));

const isSource = (quote: GoldQuote, { mention }: Candidate): boolean =>
  quote.source !== null && overlaps(mention, quote.source);

/** The candidates that are the source: of several in its words, those whose name is the speaker's, or else the first. */
function sourcesAmong(quote: GoldQuote, candidates: readonly Candidate[], who: (one: Candidate) => Entity | null) {
  const within = candidates.filter((candidate) => isSource(quote, candidate));
  if (within.length < 2) return within;
  const isSpeaker = (candidate: Candidate): boolean =>
    [...(who(candidate)?.names ?? [])].some((name) => compareNames(name, quote.speaker ?? '') !== 'different');
  const named = quote.speaker ? within.filter(isSpeaker) : [];
  return named.length > 0 ? named : within.slice(0, 1);
}

/**
 * Goes through an article as the extraction does. What was decided before is `told`: who really spoke, or left to the
 * tables, whose mistakes then are among what is learned from, as they will be when the extraction goes on from its own.
 */
export function lessons(article: GoldArticle, tables: Tables, told: History): Lessons {
  const found: Lessons = { attribution: [], antecedents: [], statements: [] };
  const group = groupOf(article);
  const reading = read(article.text);
  const attribution = new Attribution(reading, tables);
  for (const paragraph of reading.paragraphs) {
    paragraph.quotations.forEach((quotation, place) => {
      const quote = article.quotes.find((other) => overlaps(other, quotation));
      const situation = attribution.situationOf(paragraph.index, place);
      if (quote || !covers(article.ignore, quotation)) {
        const spoken = quote !== undefined;
        const decided = attribution.decide(situation);
        const facts = namesOf((tell) => tellStatement(decided, tell));
        found.statements.push({ facts: [facts, []], right: [spoken, !spoken], group });
      }
      if (!quote) return;
      const { candidates, facts } = attribution.options(situation);
      const spoke = sourcesAmong(quote, candidates, (one) => attribution.entityOf(one));
      const right = candidates.map((candidate) => spoke.includes(candidate));
      if (quote.attrSure && quote.source) found.attribution.push({ facts: facts.map(namesOf), right, group });
      const sources = reading.candidates.filter((candidate) => isSource(quote, candidate));
      const pronoun = sources.find(({ mention }) => mention.head === 'he' || mention.head === 'she');
      if (pronoun && sources.length === 1 && quote.speakerSure && quote.speaker) {
        const antecedents = attribution.references.pronouns.antecedents(pronoun, attribution.outlook());
        const fitting = antecedents.found.map(({ entity }) =>
          [...entity.names].some((name) => compareNames(name, quote.speaker!) !== 'different'),
        );
        found.antecedents.push({ facts: antecedents.facts.map(namesOf), right: fitting, group });
      }
      const spoken = sources.find(({ mention }) => mention.name) ?? sources[0] ?? null;
      attribution.record(quotation, told === 'true' ? spoken : attribution.decide(situation).candidate);
    });
  }
  return found;
}

export function allLessons(articles: readonly GoldArticle[], tables: Tables, told: History): Lessons {
  const all: Lessons = { attribution: [], antecedents: [], statements: [] };
  for (const article of articles) {
    const some = lessons(article, tables, told);
    all.attribution.push(...some.attribution);
    all.antecedents.push(...some.antecedents);
    all.statements.push(...some.statements);
  }
  return all;
}
