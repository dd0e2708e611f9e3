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
  Layout,
  Merge,
  Review,
  Speaker,
  SpeakerRef,
  Statement,
  TimedSpan,
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
  readonly layout: Layout | null;
  readonly addedAt: string;
  /** What people corrected where it was kept before, in order; statements and speakers are as these leave them. */
  readonly edits?: readonly Edit[];
}

/** What is kept of an article’s text and of who said what in it, with each speaker under the id that was read. */
export interface Reading extends Extraction {
  readonly text: string;
  readonly layout: Layout | null;
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

/** What statements are found by; each condition that is made must hold. */
export interface StatementQuery extends PageQuery {
  /** The folds of words that must all stand in the statement, in any order; none: any words. */
  readonly folds: readonly string[];
  /** The folds of words that the article’s name for the speaker, aliases or roles must have; none: anybody. */
  readonly speaker: readonly string[];
  /** Days as `2026-01-31`, both included. With either, articles of no known date are left out. */
  readonly from: string | null;
  readonly to: string | null;
  /** An article’s id, or words of its title, outlet, author or address. */
  readonly article: string | null;
}

export interface FoundStatement {
  readonly article: ArticleHead;
  readonly statement: Statement;
}

/** What can be removed and, for a while, be brought back. */
export type RemovedKind = 'article' | 'check' | 'draft';

/** Something that was removed and is still kept aside. */
export interface Removed {
  readonly kind: RemovedKind;
  readonly id: string;
  /** Of an article or a draft, where it has one. */
  readonly title: string | null;
  /** ISO 8601 date-time in UTC. */
  readonly removedAt: string;
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

/** An editor’s session as it is kept: by a key that does not tell the cookie. Times are ISO 8601 in UTC. */
export interface NewSession {
  readonly key: string;
  readonly until: string;
  readonly now: string;
  /** So many are kept at a time: the one that runs out first goes first. */
  readonly most: number;
}

/** Editors who are signed in, known to every process over the store. */
export interface SessionStore {
  /** Keeps it, and forgets those that ran out. */
  open(session: NewSession): Promise<void>;
  /** Whether it was opened, and neither ended nor ran out. */
  holds(key: string, now: string): Promise<boolean>;
  end(key: string): Promise<void>;
}

export interface Store {
  readonly sessions: SessionStore;
  /** Keeps the article whole or not at all. `false`: an article of this id was there already, and nothing changed. */
  add(article: NewArticle): Promise<boolean>;
  /** Keeps all of them or, where one fails, none; each answer as of `add`. The quick way for very many. */
  addAll(articles: readonly NewArticle[]): Promise<boolean[]>;
  /** Those of the ids that there is an article of. */
  known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  article(id: string): Promise<Article | null>;
  /** When the words of an article are heard, in order; empty where it is no recording, or not there. */
  times(articleId: string): Promise<readonly TimedSpan[]>;
  /** Newest first. */
  articles(query: PageQuery): Promise<Page<ArticleHead>>;
  /** Those added last first, whose title, outlet, author or address have every one of the words with these folds. */
  findArticles(folds: readonly string[], query: PageQuery): Promise<Page<ArticleHead>>;
  /** Newest first, within an article from its end; a page may have fewer than `limit` and still not be the last. */
  findStatements(query: StatementQuery): Promise<Page<FoundStatement>>;
  /** Removes the article and keeps it aside as it was, with what people corrected. `false`: there was no such article. */
  remove(id: string, removedAt?: string): Promise<boolean>;
  statement(id: string): Promise<{ readonly article: ArticleHead; readonly statement: Statement } | null>;
  /** The statements and speakers of an article as they were read and edited; see `Reading`. */
  reading(articleId: string): Promise<Reading | null>;
  /**
   * Replaces an article’s statements, speakers and edits, all or nothing; its text, layout and search stay. `false`: there is
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
  /** Keeps it aside. `false`: there is no such check, or it is part of a draft and goes with that. */
  removeCheck(id: string, removedAt?: string): Promise<boolean>;
  /** Removes the draft and every check in it, and keeps them aside. `false`: there is no such draft. */
  removeDraft(id: string, removedAt?: string): Promise<boolean>;
  /** What of a kind was removed since and is kept aside, newest first, at most 100. */
  removed(kind: RemovedKind, since: string): Promise<Removed[]>;
  /**
   * Brings back what was removed since, under its id, a draft with its checks. An article comes back as it was, its
   * statements and corrections under their ids, and is then the one that was added last. `false`: it is not kept aside.
   */
  restore(kind: RemovedKind, id: string, since: string): Promise<boolean>;
  /**
   * Erases an article for good, in the archive and kept aside, and with it every check that shows a passage of it, and
   * the drafts of such. Where that breaks off, erasing it again does the rest. `false`: nothing is kept of it.
   */
  erase(id: string): Promise<boolean>;
  /** What of a kind was removed before is gone for good. How many it was. */
  forgetRemoved(kind: RemovedKind, before: string): Promise<number>;
  /**
   * Removes about `limit` of the checks, and of the drafts with theirs, that were made before. How many checks and
   * drafts it removed; 0: none is left.
   */
  forgetChecks(before: string, limit: number): Promise<number>;
  counts(): Promise<CorpusCounts>;
  /** A number that grows with each change of articles, statements and speakers. */
  revision(): Promise<number>;
  /** Resolves when the store answers, rejects when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
