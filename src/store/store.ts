/** What keeps articles and finds passages. One implementation per engine; one suite of tests runs over all of them. */

import type {
  Article,
  ArticleHead,
  ArticleMeta,
  Candidates,
  Check,
  CorpusCounts,
  Draft,
  Edit,
  Extraction,
  Merge,
  Review,
  Speaker,
  SpeakerRef,
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
  /** What people corrected where it was kept before, in order; statements and speakers are as these leave them. */
  readonly edits?: readonly Edit[];
}

/** What is kept of an article’s text and of who said what in it, with each speaker under the id that was read. */
export interface Reading extends Extraction {
  readonly text: string;
  /** What people corrected, in order; statements and speakers are as these leave them. */
  readonly edits: readonly Edit[];
}

/** What an article’s statements, speakers and edits are to be. */
export interface Rewriting extends Extraction {
  readonly edits: readonly Edit[];
  /** The edits that it had when this was made of it. */
  readonly after: readonly Edit[];
}

/** See `Store.merge`. */
export interface MergeQuery {
  readonly id: string;
  readonly into: string;
  /** ISO 8601 date-time in UTC. */
  readonly mergedAt: string;
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
  /** Speakers who turned out to be this one: what they said is among the statements. */
  readonly merged: readonly SpeakerRef[];
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
  /** The statements and speakers of an article as they were read and edited; see `Reading`. */
  reading(articleId: string): Promise<Reading | null>;
  /**
   * Replaces an article’s statements, speakers and edits, all or nothing; its text and its search stay. `false`: there is
   * no such article, or its edits are others by now than those that this was made of.
   */
  rewrite(articleId: string, rewriting: Rewriting): Promise<boolean>;
  /** Corrects what is known of an article. `null`: there is no such article. */
  describe(articleId: string, changes: Partial<ArticleMeta>): Promise<ArticleHead | null>;
  /** By name. Who was merged into another is listed as that one, here and wherever speakers are named. */
  speakers(query: PageQuery): Promise<Page<KnownSpeaker>>;
  /** By name, those among the words of whose names, aliases and roles one begins with each of these folds. */
  findSpeakers(folds: readonly string[], query: PageQuery): Promise<Page<KnownSpeaker>>;
  /** Whom the id leads to: for one who was merged, the one into whom. */
  speaker(id: string): Promise<SpeakerDetail | null>;
  /**
   * From now on the two are one, under the second’s id and name, in every article. `false`: they are one already, or
   * one of them is not known.
   */
  merge(merge: MergeQuery): Promise<boolean>;
  /** Undoes the merge of this speaker into another. `false`: he was not merged. */
  separate(speakerId: string): Promise<boolean>;
  /** Every merge, in the order in which they were made. */
  merges(): Promise<Merge[]>;
  candidates(query: CandidateQuery): Promise<Candidates>;
  saveCheck(check: Check): Promise<void>;
  check(id: string): Promise<Check | null>;
  /** Keeps the draft and every check in it, all or nothing. */
  saveDraft(draft: Draft): Promise<void>;
  draft(id: string): Promise<Draft | null>;
  /** Ticks the draft's item with this statement off, or with `null` on again. `false`: there is no such item. */
  reviewItem(draftId: string, statementId: string, review: Review | null): Promise<boolean>;
  /** `false`: there is no such check, or it is part of a draft and goes with that. */
  removeCheck(id: string): Promise<boolean>;
  /** Removes the draft and every check in it. `false`: there is no such draft. */
  removeDraft(id: string): Promise<boolean>;
  /**
   * Removes about `limit` of the checks, and of the drafts with theirs, that were made before. How many checks and
   * drafts it removed; 0: none is left.
   */
  forgetChecks(before: string, limit: number): Promise<number>;
  counts(): Promise<CorpusCounts>;
  /** Resolves when the store answers, rejects when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
