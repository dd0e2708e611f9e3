/** What an annotated article teaches: who spoke each quotation, for whom a pronoun stands, what is no statement. */

import { Attribution, type Tables } from '../../src/extract/attribution.js';
import type { Quotation } from '../../src/extract/quotations.js';
import { type Candidate, read } from '../../src/extract/reading.js';
import type { Situation } from '../../src/extract/situation.js';
import { tellStatement } from '../../src/extract/statements.js';
import { best, namesOf, score } from '../../src/extract/weights.js';
import type { Span } from '../../src/model.js';
import { compareNames } from '../../src/people/names.js';
import type { Entity } from '../../src/people/speakers.js';
import { overlaps } from '../../src/text/span.js';
import type { GoldArticle, GoldQuote } from './gold.js';
import type { Example } from './ranking.js';
import { isOneOf } from './score-names.js';

export interface Lessons {
  readonly attribution: Example[];
  readonly antecedents: Example[];
  readonly statements: Example[];
}

/** Who spoke the quotations before: as annotated, or as the tables decide. */
export type History = 'true' | 'decided';

/** What is held out together: a publisher of the `news` form, an article of the `names` form. */
export const groupOf = ({ kind, publisher, id }: GoldArticle): string =>
  `${kind}: ${kind === 'news' ? (publisher ?? id) : id}`;

const covers = (spans: readonly Span[], quotation: Quotation): boolean =>
  spans.some((span) => overlaps(span, quotation));

const isSource = (quote: GoldQuote, { mention }: Candidate): boolean =>
  quote.source !== null && overlaps(mention, quote.source);

const isSpeaker = (quote: GoldQuote, entity: Entity | null): boolean =>
  entity !== null &&
  (quote.speakers
    ? isOneOf(entity.name, quote.speakers)
    : [...entity.names].some((name) => compareNames(name, quote.speaker ?? '') !== 'different'));

/** An article as far as it was gone through. */
interface Walk {
  readonly attribution: Attribution;
  readonly tables: Tables;
}

/** The candidates that are the source: of several in its words, those whose name is the speaker's, or else the first. */
function sourcesAmong(quote: GoldQuote, candidates: readonly Candidate[], { attribution }: Walk): Candidate[] {
  const within = candidates.filter((candidate) => isSource(quote, candidate));
  if (within.length < 2) return within;
  const named = quote.speaker ? within.filter((one) => isSpeaker(quote, attribution.entityOf(one))) : [];
  return named.length > 0 ? named : within.slice(0, 1);
}

const isPersonal = ({ mention: { head } }: Candidate): boolean => head === 'he' || head === 'she';

/**
 * Where only names are right, whoever bears one may be the source. Where the annotation has its words, too, those with
 * the same words are meant, but not always those in the place it tells. Of several the tables choose.
 */
function namedAmong(quote: GoldQuote, s: Situation, { attribution, tables }: Walk): Candidate[] {
  const { candidates, facts } = attribution.options(s);
  const { text } = attribution.reading;
  const fitting = candidates.filter(
    (one) => isSpeaker(quote, attribution.entityOf(one)) || (isSource(quote, one) && one.mention.kind === 'pronoun'),
  );
  const source = quote.source?.text.toLowerCase();
  const worded = fitting.filter(
    (one) => isSource(quote, one) || text.slice(one.mention.start, one.mention.end).toLowerCase() === source,
  );
  const right = worded.length > 0 ? worded : fitting;
  if (tables.attribution.size === 0) return right;
  const chosen = best(right.map((one) => score(tables.attribution, facts[candidates.indexOf(one)]!)));
  return right.slice(chosen, chosen + 1);
}

/** What the pronoun that is the source teaches, where it is one. */
function antecedentLesson(quote: GoldQuote, sources: readonly Candidate[], { attribution }: Walk): Example[] {
  const pronoun = sources.find(isPersonal);
  if (!pronoun || sources.length > 1 || !quote.speaker || !(quote.speakerSure || quote.speakers)) return [];
  const { found, facts } = attribution.references.pronouns.antecedents(pronoun, attribution.outlook());
  return [{ facts: facts.map(namesOf), right: found.map(({ entity }) => isSpeaker(quote, entity)), group: '' }];
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
  const walk = { attribution, tables };
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
      const named = quote.speakers ? namedAmong(quote, situation, walk) : null;
      const spoke = named ?? sourcesAmong(quote, candidates, walk);
      const right = candidates.map((candidate) => spoke.includes(candidate));
      if (named || (quote.attrSure && quote.source))
        found.attribution.push({ facts: facts.map(namesOf), right, group });
      const sources = named ?? reading.candidates.filter((candidate) => isSource(quote, candidate));
      for (const lesson of antecedentLesson(quote, sources, walk)) found.antecedents.push({ ...lesson, group });
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
