/** What keeps articles and finds passages. One implementation per engine; one suite of tests runs over all of them. */

import type {
  Article,
  ArticleHead,
  ArticleMeta,
  Candidates,
  Check,
  CorpusCounts,
  Draft,
  Extraction,
  Review,
  Speaker,
  Statement,
} from '../model.js';

export interface Page<T> {
  readonly items: readonly T[];
  /** Hand this in to get the next page; `null` on the last. */
  readonly next: string | null;
}

export interface PageQuery {
  readonly cursor: string | null;
  /** 1 to 100. */
  readonly limit: number;
}

/** An article that was read and can be kept. Statement and speaker ids are those of the extraction. */
export interface NewArticle extends ArticleMeta, Extraction {
  readonly id: string;
  readonly text: string;
  readonly addedAt: string;
  /** What people corrected where it was kept before. */
  readonly corrections?: readonly Correction[];
}

/** What a person said of a statement's speaker. */
export interface Correction {
  readonly statementId: string;
  /** `null`: nobody is named. */
  readonly speaker: Speaker | null;
  /** ISO 8601 date-time in UTC. */
  readonly correctedAt: string;
}

export interface CandidateQuery {
  /** The folds of the quote's words, in its order. */
  readonly folds: readonly string[];
  /** Only this article; `null`: the whole corpus. */
  readonly articleId: string | null;
  /** At most so many passages. */
  readonly limit: number;
}

/** A speaker as known across the corpus. */
export interface KnownSpeaker extends Speaker {
  readonly statementCount: number;
}

export interface SpeakerDetail extends KnownSpeaker {
  readonly statements: readonly { readonly article: ArticleHead; readonly statement: Statement }[];
}

/** The store does not open or answer. The message is one line for whoever runs the program, with the remedy. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

export interface Store {
  /** Keeps the article whole or not at all. `false`: an article of this id was there already, and nothing changed. */
  add(article: NewArticle): Promise<boolean>;
  /** Keeps all of them or, where one fails, none; each answer as of `add`. The quick way for very many. */
  addAll(articles: readonly NewArticle[]): Promise<boolean[]>;
  /** Those of the ids that there is an article of. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  article(id: string): Promise<Article | null>;
  /** Newest first. */
  articles(query: PageQuery): Promise<Page<ArticleHead>>;
  /** `false`: there was no such article. */
  remove(id: string): Promise<boolean>;
  statement(id: string): Promise<{ readonly article: ArticleHead; readonly statement: Statement } | null>;
  /**
   * A person's correction: the statement's speaker from now on; `null`: nobody is named. Kept apart from what was
   * read. Returns the statement as it now is, `null` where there is none of this id.
   */
  correctSpeaker(statementId: string, speaker: Speaker | null): Promise<Statement | null>;
  /** What people corrected in an article, in the order of its statements. */
  corrections(articleId: string): Promise<Correction[]>;
  /** By name. */
  speakers(query: PageQuery): Promise<Page<KnownSpeaker>>;
  speaker(id: string): Promise<SpeakerDetail | null>;
  candidates(query: CandidateQuery): Promise<Candidates>;
  saveCheck(check: Check): Promise<void>;
  check(id: string): Promise<Check | null>;
  /** Keeps the draft and every check in it, all or nothing. */
  saveDraft(draft: Draft): Promise<void>;
  draft(id: string): Promise<Draft | null>;
  /** Ticks the draft's item with this statement off, or with `null` on again. `false`: there is no such item. */
  reviewItem(draftId: string, statementId: string, review: Review | null): Promise<boolean>;
  counts(): Promise<CorpusCounts>;
  /** Resolves when the store answers, rejects when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
