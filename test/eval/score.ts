/**
 * Scores extracted statements against annotated quotations. The rules are those that came with the annotations: both
 * sides lose edge punctuation and are cut at paragraph breaks; a quotation is found when the spans are equal; it is
 * right when the speaker is, too: by name where the annotation is sure of the name, otherwise by the words that name
 * the source. Short and doubtful stretches that nobody annotated are not counted. A quotation that has several right
 * names is right with any of them.
 */

import type { Span } from '../../src/model.js';
import { overlap, overlaps } from '../../src/text/span.js';
import type { GoldArticle, GoldQuote } from './gold.js';
import { isOneOf, samePerson, shareWord } from './score-names.js';

/** One predicted statement, as it is written for the scorer. */
export interface Predicted extends Span {
  readonly parts: readonly Span[];
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly mention: Span | null;
}

export interface Prediction {
  readonly id: string;
  readonly statements: readonly Predicted[];
}

/** Counts of one class of quotations: how many there are, found, right. */
export interface Tally {
  gold: number;
  exact: number;
  right: number;
}

export interface Score {
  readonly predicted: number;
  readonly gold: number;
  readonly exact: number;
  readonly right: number;
  readonly onNegatives: number;
  readonly negatives: number;
  readonly classes: ReadonlyMap<string, Tally>;
  readonly errors: readonly { id: string; kind: 'extra' | 'missed' | 'speaker'; text: string; detail: string }[];
}

const EDGE = /[\s"'“”„‟«»‹›‘’`´.,;:!?…—–\-()[\]]/u;
/** Spans that share this much of what they cover together are the same quotation, if not exactly. */
const SAME_SHARE = 0.8;
const IGNORED_SHARE = 0.5;
/** A fragment has no more words. */
const FRAGMENT_WORDS = 3;

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return { start, end };
}

interface Unit {
  readonly span: Span;
  readonly statement: Predicted;
}

/** A statement's parts, cut at paragraph breaks. */
function units(text: string, statements: readonly Predicted[]): Unit[] {
  const found = new Map<string, Unit>();
  for (const statement of statements)
    for (const part of statement.parts.length > 0 ? statement.parts : [statement]) {
      let from = part.start;
      for (const piece of text.slice(part.start, part.end).split(/(\n+)/)) {
        const span = trimmed(text, { start: from, end: from + piece.length });
        from += piece.length;
        const key = `${span.start}:${span.end}`;
        if (span.end > span.start && !found.has(key)) found.set(key, { span, statement });
      }
    }
  return [...found.values()];
}

const shareOf = (a: Span, b: Span): number => {
  const both = overlap(a, b);
  return both / (a.end - a.start + b.end - b.start - both);
};

/** Pairs quotations with units, the best agreement first. */
function paired(quotes: readonly Span[], found: readonly Unit[]): Map<number, Unit> {
  const pairs = quotes.flatMap((quote, at) =>
    found.flatMap((unit) => (overlaps(quote, unit.span) ? [{ at, unit, share: shareOf(quote, unit.span) }] : [])),
  );
  const taken = new Set<Unit>();
  const result = new Map<number, Unit>();
  for (const { at, unit, share } of pairs.sort((a, b) => b.share - a.share))
    if (share >= SAME_SHARE && !result.has(at) && !taken.has(unit)) {
      result.set(at, unit);
      taken.add(unit);
    }
  return result;
}

/** `?` among the names: nobody is right. */
const hasRightName = (right: readonly string[], name: string | null): boolean =>
  name === null ? right[0] === '?' : isOneOf(name, right[0] === '?' ? right.slice(1) : right);

function isRight(text: string, quote: GoldQuote, statement: Predicted): boolean {
  if (quote.speakers) return hasRightName(quote.speakers, statement.speaker);
  if (!quote.attrSure || !quote.source) return true;
  if (quote.speakerSure) return samePerson(statement.speaker, quote.speaker);
  const named = statement.mention && overlaps(trimmed(text, quote.source), trimmed(text, statement.mention));
  return (
    Boolean(named) ||
    (quote.sourceType !== 'pronoun' && statement.speaker !== null && shareWord(statement.speaker, quote.source.text))
  );
}

/** Scores predictions article by article. */
export function score(articles: readonly GoldArticle[], predictions: ReadonlyMap<string, Prediction>): Score {
  const classes = new Map<string, Tally>();
  const errors: Score['errors'][number][] = [];
  const sum = { predicted: 0, gold: 0, exact: 0, right: 0, onNegatives: 0, negatives: 0 };
  const count = (article: GoldArticle, quote: GoldQuote, field: keyof Tally) => {
    for (const name of [
      quote.partial ? 'partial' : 'full',
      quote.text.split(/\s+/).length <= FRAGMENT_WORDS ? 'fragment' : 'longer',
      ...(quote.speakers ? [] : [`source: ${quote.sourceType}`, `place: ${quote.position}`]),
      `publisher: ${article.publisher}`,
    ]) {
      const tally = classes.get(name) ?? { gold: 0, exact: 0, right: 0 };
      tally[field]++;
      classes.set(name, tally);
    }
  };
  for (const article of articles) {
    const { text, id } = article;
    const found = units(text, predictions.get(id)?.statements ?? []);
    const spans = article.quotes.map((quote) => trimmed(text, quote));
    const pairs = paired(spans, found);
    const matched = new Set(pairs.values());
    const [ignored, negatives] = [article.ignore, article.notAttributed].map((list) =>
      list.map((span) => trimmed(text, span)),
    ) as [Span[], Span[]];
    sum.negatives += negatives.length;
    for (const unit of found) {
      if (
        !matched.has(unit) &&
        ignored.some((span) => overlap(span, unit.span) >= IGNORED_SHARE * (unit.span.end - unit.span.start))
      )
        continue;
      sum.predicted++;
      if (matched.has(unit)) continue;
      if (negatives.some((span) => overlaps(span, unit.span))) sum.onNegatives++;
      errors.push({
        id,
        kind: 'extra',
        text: text.slice(unit.span.start, unit.span.end),
        detail: unit.statement.speaker ?? 'nobody',
      });
    }
    article.quotes.forEach((quote, at) => {
      sum.gold++;
      count(article, quote, 'gold');
      const unit = pairs.get(at);
      if (!unit) {
        errors.push({ id, kind: 'missed', text: quote.text, detail: '' });
        return;
      }
      const exact = unit.span.start === spans[at]!.start && unit.span.end === spans[at]!.end;
      const right = isRight(text, quote, unit.statement);
      if (exact) sum.exact++;
      if (exact) count(article, quote, 'exact');
      if (exact && right) sum.right++;
      if (exact && right) count(article, quote, 'right');
      if (!right)
        errors.push({
          id,
          kind: 'speaker',
          text: quote.text,
          detail: `${quote.speaker ?? quote.source?.text}, not ${unit.statement.speaker}`,
        });
    });
  }
  return { ...sum, classes, errors };
}

/** The harmonic mean of how much of what was predicted and of what there is was right. */
export const f1 = (right: number, predicted: number, gold: number): number =>
  predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold);
