/** From a corpus as the product stored it, and its annotations, to what claims are made from. */

import type { Article, Span, Speaker, Statement } from '../../../src/model.js';
import { distinctParagraphs } from '../../../src/text/paragraphs.js';
import { sentences } from '../../../src/text/sentences.js';
import { overlaps } from '../../../src/text/span.js';
import { words } from '../../../src/text/words.js';
import { foldsOf } from './claims.js';
import { excerptsOf } from './excerpts.js';
import { personOf } from './kinds/speakers.js';
import type { Excerpt, GoldArticle, GoldQuote, Source, World } from './model.js';
import { ngramsOf, runs, scatters } from './ngrams.js';

/** An article as stored and as annotated. */
export interface Read {
  readonly stored: Article;
  readonly gold: GoldArticle;
}

const EDGE = /[\s"'“”„‟«»‹›‘’`´.,;:!?…—–\-()[\]]/u;

/** The span without marks, white space and punctuation at its edges. */
export function bare(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return { start, end };
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The annotated quotes that the statement is made of; `null` where they disagree about its bounds. */
function annotatedAs({ text, quotes }: GoldArticle, statement: Statement): GoldQuote[] | null {
  const found: GoldQuote[] = [];
  for (const content of statement.content) {
    const inner = bare(text, content);
    const quote = quotes.find((candidate) => same(bare(text, candidate), inner));
    if (!quote) return null;
    found.push(quote);
  }
  return found;
}

const goldSpeakerOf = (quotes: readonly GoldQuote[]): string | null => {
  const names = new Set(quotes.map((quote) => (quote.speakerSure ? (quote.speaker ?? null) : null)));
  return names.size === 1 ? [...names][0]! : null;
};

function sourceOf({ stored, gold }: Read, statement: Statement): Source | null {
  const quotes = annotatedAs(gold, statement);
  if (!quotes) return null;
  const speaker: Speaker | undefined = stored.speakers.find(({ id }) => id === statement.speaker?.id);
  return {
    articleId: stored.id,
    statementId: statement.id,
    article: stored.text,
    content: statement.content,
    partial: statement.partial,
    speaker: statement.speaker?.name ?? null,
    isPerson: speaker?.kind === 'person',
    gender: speaker?.gender ?? null,
    mention: statement.mention?.text ?? null,
    secondHand: statement.via !== null,
    goldSpeaker: goldSpeakerOf(quotes),
    others: stored.speakers.filter(({ id }) => id !== statement.speaker?.id).map(({ name }) => name),
  };
}

/** A paragraph with a mark of any kind in it is not plainly the reporter's own. */
const ANY_MARK = /["“”„‟«»‹›‘`´]|(?:^|\s)['’]\p{L}/u;
/** Shares of threes with statements above which a sentence may be what somebody was quoted saying. */
const QUOTED_SHARE = 0.25;

function proseOf(read: readonly Read[], statements: readonly (readonly string[])[]): World['prose'] {
  const said = new Set(statements.flatMap((folds) => runs(folds, 3)));
  const counts = new Map<string, number>();
  const found = read.flatMap(({ stored, gold }) => {
    const taken = [...gold.quotes, ...gold.unsure, ...stored.statements];
    return distinctParagraphs(stored.text)
      .filter(
        (span) => !ANY_MARK.test(stored.text.slice(span.start, span.end)) && !taken.some((t) => overlaps(t, span)),
      )
      .flatMap((span) => sentences(stored.text, span.start, span.end))
      .map((span) => ({ text: stored.text.slice(span.start, span.end), place: { articleId: stored.id, ...span } }));
  });
  return found.filter(({ text }) => {
    const folds = foldsOf(text);
    const key = folds.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const threes = runs(folds, 3);
    const share = threes.filter((run) => said.has(run)).length / Math.max(1, threes.length);
    return counts.get(key) === 1 && share < QUOTED_SHARE && /[.!?]$/.test(text);
  });
}

const SHORT_WORDS_MAX = 3;

const quoteText = (text: string, quote: GoldQuote): string => {
  const slice = text.slice(quote.start, quote.end);
  return slice.replace(/^["“”«„‘'`]+|["“”»’'`]+$/gu, '').trim();
};

const smallWords = (text: string): string[] =>
  words(text)
    .filter((word) => /^\p{Ll}/u.test(text.slice(word.start, word.end)))
    .map(({ fold }) => fold);

export interface Reading {
  readonly corpus: readonly Read[];
  readonly heldOut: readonly GoldArticle[];
}

/** Everything claims are made from. A statement whose words stand at two places of the corpus is left out. */
export function worldOf({ corpus, heldOut }: Reading): World {
  const sources = corpus.flatMap((read) => read.stored.statements.flatMap((s) => sourceOf(read, s) ?? []));
  const articles = corpus.map(({ stored }) => foldsOf(stored.text));
  const statements = corpus.flatMap(({ stored }) => stored.statements.map(({ text }) => foldsOf(text)));
  const inArticles = ngramsOf(articles);
  const inStatements = ngramsOf(statements);
  const excerpts = sources.flatMap(excerptsOf);
  const isSingle = (excerpt: Excerpt): boolean => !inArticles.repeats(excerpt.tokens.map(({ fold }) => fold));
  const people = new Set(
    corpus.flatMap(({ stored }) => stored.speakers.filter(({ kind }) => kind === 'person').map(({ name }) => name)),
  );
  const persons = [...people].flatMap((name) => personOf(name) ?? []);
  return {
    excerpts: excerpts.filter((excerpt) => excerpt.tokens.length > SHORT_WORDS_MAX && isSingle(excerpt)),
    short: excerpts.filter(({ tokens }) => tokens.length > 0 && tokens.length <= SHORT_WORDS_MAX),
    heldOut: [...new Set(heldOut.flatMap(({ text, quotes }) => quotes.map((quote) => quoteText(text, quote))))],
    prose: proseOf(corpus, statements),
    annotated: corpus.flatMap(({ stored, gold }) =>
      gold.quotes.map((quote) => ({
        text: quoteText(gold.text, quote),
        place: { articleId: stored.id, start: quote.start, end: quote.end },
      })),
    ),
    people: persons.map(({ full }) => full),
    surnames: new Set(persons.map(({ surname }) => surname)),
    vocabulary: new Set(articles.flat()),
    common: new Set(corpus.flatMap(({ stored }) => smallWords(stored.text))),
    holds: (folds) => inArticles.holds(folds) || inStatements.holds(folds),
    repeats: (folds) => inArticles.repeats(folds),
    scatters: (folds) => articles.some((words) => scatters(words, folds)),
    resembles: (folds) => inArticles.resembles(folds),
  };
}
