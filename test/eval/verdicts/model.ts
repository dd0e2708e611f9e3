/** What the generator works on and what it gives: real statements in, labelled claims out. */

import type { Attribution, FindingType, Gender, Level, Span, Verdict, Wording } from '../../../src/model.js';
import type { Random } from './random.js';

/** A line of an annotated file; only what the generator reads. */
export interface GoldQuote extends Span {
  readonly text: string;
  readonly partial: boolean;
  readonly speaker?: string | null;
  /** Whether `speaker` may be relied on. */
  readonly speakerSure?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly quotes: readonly GoldQuote[];
  /** Marks that quote nobody, and stretches the annotators left undecided. */
  readonly unsure: readonly Span[];
}

/** One stored statement, with what the labels depend on. */
export interface Source {
  /** The store's ids. */
  readonly articleId: string;
  readonly statementId: string;
  readonly article: string;
  /** The quoted words, marks excluded, in order. */
  readonly content: readonly Span[];
  readonly partial: boolean;
  /** Whom the extraction names; `null`: nobody. */
  readonly speaker: string | null;
  readonly isPerson: boolean;
  readonly gender: Gender;
  /** The words that name the speaker at the statement: name, role or pronoun. */
  readonly mention: string | null;
  /** Whether the words are second-hand. */
  readonly secondHand: boolean;
  /** Whom the annotators name for sure; `null`: not sure, or no annotated quote here. */
  readonly goldSpeaker: string | null;
  /** Every other speaker of the article. */
  readonly others: readonly string[];
}

/** A word of an excerpt: offsets index the excerpt's text. */
export interface Token extends Span {
  readonly index: number;
  readonly fold: string;
  readonly raw: string;
  /** Which sentence, from 0. */
  readonly sentence: number;
  readonly opensSentence: boolean;
  readonly closesSentence: boolean;
  readonly capital: boolean;
  /** What stands between this word and the next one. */
  readonly gap: string;
}

/** Whole sentences of one statement, as a reader would copy them. */
export interface Excerpt {
  readonly source: Source;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a sentence is a question. */
  readonly asks: readonly boolean[];
  /** A span of the excerpt's text, in the article's text. */
  toArticle(span: Span): Span;
}

/** One difference that a claim must be told about. */
export interface ExpectedFinding {
  /** Any of these is right; the first is the best. */
  readonly types: readonly FindingType[];
  /** In the claim's quote; empty where it lacks the words. */
  readonly quote: Span;
  /** In the article's text; empty where the article lacks the words. */
  readonly source: Span;
}

export interface Place extends Span {
  readonly articleId: string;
}

/** What is right for a claim. Lists are alternatives, `null` is indifference. */
export interface Expectation {
  readonly verdicts: readonly Verdict[] | null;
  readonly wordings: readonly Wording[] | null;
  readonly levels: readonly Level[] | null;
  readonly attribution: Attribution | null;
  /** Each must be shown, as the match, a piece or an alternative. */
  readonly places: readonly Place[];
  /** `null`: this claim says nothing about findings. */
  readonly findings: readonly ExpectedFinding[] | null;
  /** How many of `findings` must be reported. */
  readonly needs: 'all' | 'some' | 'none';
  /** Findings that are neither asked for nor wrong. */
  readonly tolerated: readonly FindingType[];
  /** The meaning changed: `verified` and `edited` are never allowed. */
  readonly meaningChanged: boolean;
}

/** A quote with its label. */
export interface Claim {
  readonly kind: string;
  readonly quote: string;
  readonly speaker: string | null;
  /** The words as the source has them, for a reader of mistakes; empty where there are none. */
  readonly original: string;
  readonly expected: Expectation;
  /** A faithful quote of the same source, to count false alarms. */
  readonly faithful: string | null;
}

/** Everything that claims are made from. */
export interface World {
  readonly excerpts: readonly Excerpt[];
  /** Statements of one to three words. */
  readonly short: readonly Excerpt[];
  /** Quotes of articles that are not in the corpus. */
  readonly heldOut: readonly string[];
  /** Sentences outside quotation marks, and where they stand. */
  readonly prose: readonly { readonly text: string; readonly place: Place }[];
  /** Annotated quotes of corpus articles, whether or not the extraction found them. */
  readonly annotated: readonly { readonly text: string; readonly place: Place }[];
  /** Full names of people who speak anywhere in the corpus. */
  readonly people: readonly string[];
  /** Their surnames. */
  readonly surnames: ReadonlySet<string>;
  /** Folds of every word of the corpus. */
  readonly vocabulary: ReadonlySet<string>;
  /** Folds of the words that stand somewhere with a small letter: no names. */
  readonly common: ReadonlySet<string>;
  /** Whether these words stand in this order anywhere in the corpus. */
  holds(folds: readonly string[]): boolean;
  /** Whether these words stand at two places of the corpus. */
  repeats(folds: readonly string[]): boolean;
  /** Whether these words stand in this order, with few others between them. */
  scatters(folds: readonly string[]): boolean;
  /** Whether so long a run of these words, or as large a share of their threes, stands in one article of the corpus. */
  resembles(folds: readonly string[]): boolean;
}

/** A line of the table. */
export interface Kind {
  readonly name: string;
  /** Claims without end or until the world is exhausted. */
  claims(world: World, random: Random): Iterable<Claim>;
}

/** A row of the requirement, with its lines. */
export interface Row {
  readonly title: string;
  /** The share that must be right; `null`: shown for information. */
  readonly required: number | null;
  /** Whether a single `verified` or `edited` fails the row. */
  readonly never?: boolean;
  readonly kinds: readonly Kind[];
}
