/** The jobs the product does, over a store. Also the package's public entry. */

import { randomBytes } from 'node:crypto';
import type {
  Article,
  ArticleHead,
  ArticleInput,
  ArticleMeta,
  Check,
  Claim,
  CorpusCounts,
  Draft,
  Edit,
  Extraction,
  Judgement,
  Merge,
  Statement,
  StatementChange,
} from './model.js';
import type {
  FoundStatement,
  KnownSpeaker,
  Page,
  PageQuery,
  Removed,
  RemovedKind,
  SessionStore,
  SpeakerDetail,
  Store,
} from './store/store.js';
import {
  type ExportedArticle,
  exported,
  type ImportItem,
  type ImportOutcome,
  keepAll,
  type PreparedItem,
  prepareAll,
  type ReadTexts,
} from './verifier/archive.js';
import {
  checkDraft,
  checkQuote,
  type DraftInput,
  forgetChecks,
  judgeQuote,
  keptCheck,
  keptDraft,
  removeCheck,
  type WatchDraft,
} from './verifier/checking.js';
import { correctSpeaker, editStatements, renameSpeaker, reread, undoEdit } from './verifier/corrections.js';
import type { Desk } from './verifier/desk.js';
import { ENGINE, type Engine, type Paste } from './verifier/engine.js';
import { type FindQuery, find, findArticles } from './verifier/find.js';
import { articleId, withCorpusIds } from './verifier/identity.js';
import { requireText } from './verifier/limits.js';
import {
  findSpeakers,
  importMerges,
  type MergeOutcome,
  mergeSpeakers,
  separateSpeaker,
  splitSpeaker,
} from './verifier/persons.js';
import { readText } from './verifier/reading.js';
import { forgetRemoved, removed, restore } from './verifier/removed.js';
import { readAsGiven, sourceOf } from './verifier/source.js';
import { titleOf } from './verifier/title.js';

export { extract } from './extract/extract.js';
export type * from './model.js';
export type {
  FoundStatement,
  KnownSpeaker,
  Page,
  PageQuery,
  Removed,
  RemovedKind,
  SessionStore,
  SpeakerDetail,
} from './store/store.js';
export { StoreError } from './store/store.js';
export type { ExportedArticle, ImportItem, ImportOutcome, PreparedItem, ReadTexts } from './verifier/archive.js';
export type { DraftInput, DraftProgress, WatchDraft } from './verifier/checking.js';
export type { Engine, Paste } from './verifier/engine.js';
export type { FindQuery } from './verifier/find.js';
export {
  CANDIDATES_MAX,
  CHECK_MS,
  DRAFT_MS,
  DRAFT_STATEMENTS_MAX,
  QUOTE_UNITS_MAX,
  READING_MS,
  Refusal,
  SPEAKER_UNITS_MAX,
  TEXT_BYTES_MAX,
} from './verifier/limits.js';
export type { MergeOutcome } from './verifier/persons.js';
export { UNDO_MS } from './verifier/removed.js';
export { readAsGiven } from './verifier/source.js';

export interface VerifierOptions {
  readonly store: Store;
  /** For tests; the real one where it is left out. */
  readonly engine?: Engine;
  readonly now?: () => Date;
  /** Milliseconds that only go forward: what a job takes. */
  readonly clock?: () => number;
  /** Ids of checks and drafts: unguessable, safe in a URL. */
  readonly newId?: () => string;
}

/** An item of a draft, by the statement that it checks. */
export interface DraftItemRef {
  readonly draftId: string;
  readonly statementId: string;
}

export interface AddedArticle {
  readonly article: Article;
  readonly created: boolean;
}

/** Ids that nothing has come back as `null` or `false`; what cannot be done at all rejects with a `Refusal`. */
export interface Verifier {
  /** Editors who are signed in. */
  readonly sessions: SessionStore;
  /**
   * Reads and keeps an article. `created` is `false` when the same text is there already: that article comes back.
   * `titleOfLastResort`: what it is called where neither `title` nor the text says, by the name of its file, say.
   */
  addArticle(input: ArticleInput, titleOfLastResort?: string | null): Promise<AddedArticle>;
  /** Reads very many articles, to be kept by `keepAll`: what is there already and what is refused are passed over. */
  prepareAll(items: readonly ImportItem[], read: ReadTexts): Promise<PreparedItem[]>;
  /** Keeps them, one transaction for all. An outcome for each, in their order. */
  keepAll(prepared: readonly PreparedItem[]): Promise<ImportOutcome[]>;
  /** An article with what people corrected in it, as an import takes it back. */
  exported(id: string): Promise<ExportedArticle | null>;
  article(id: string): Promise<Article | null>;
  /** Newest first. */
  articles(query: PageQuery): Promise<Page<ArticleHead>>;
  /** Those added last first, that have every one of the words in their title, outlet, author or address. */
  findArticles(words: string, query: PageQuery): Promise<Page<ArticleHead>>;
  removeArticle(id: string): Promise<boolean>;
  statement(id: string): Promise<{ readonly article: ArticleHead; readonly statement: Statement } | null>;
  /** Corrects what is known of an article besides its text. */
  describeArticle(id: string, changes: Partial<ArticleMeta>): Promise<ArticleHead | null>;
  /** A person's correction: the statement's speaker by name from now on; `null`: nobody is named. */
  correctSpeaker(statementId: string, speaker: string | null): Promise<Statement | null>;
  /** A person’s correction of what is a statement; the article as it is then. */
  editStatements(articleId: string, change: StatementChange): Promise<Article | null>;
  /**
   * A person’s correction: the article’s speaker of this id is so called in all of it. Refuses a speaker whom the article
   * does not quote.
   */
  renameSpeaker(articleId: string, speakerId: string, name: string): Promise<Article | null>;
  /** What people corrected in an article, in order. */
  edits(articleId: string): Promise<readonly Edit[] | null>;
  /** Takes the last correction back, of a speaker or a statement. */
  undoEdit(articleId: string): Promise<Article | null>;
  /** Reads the text again, as it is read now; people’s corrections hold. */
  reread(articleId: string): Promise<Article | null>;
  /** By name. */
  speakers(query: PageQuery): Promise<Page<KnownSpeaker>>;
  /** By name, those who have words of a name, an alias or a role that begin with each of these. */
  findSpeakers(words: string, query: PageQuery): Promise<Page<KnownSpeaker>>;
  /** Whom the id leads to: for one who was merged, the one into whom. */
  speaker(id: string): Promise<SpeakerDetail | null>;
  /** The two are one from now on, under the second’s id and name, in every article and for every check. */
  mergeSpeakers(id: string, intoId: string): Promise<SpeakerDetail | null>;
  /** Undoes the merge of this speaker into another. The speaker on his own. */
  separateSpeaker(id: string): Promise<SpeakerDetail | null>;
  /** Whom this article calls so is another than elsewhere: the new speaker. A correction of the article: it can be undone. */
  splitSpeaker(id: string, articleId: string): Promise<SpeakerDetail | null>;
  /** Every merge, in the order in which they were made, as `importMerges` takes them back. */
  merges(): Promise<readonly Merge[]>;
  importMerges(merges: readonly Merge[]): Promise<MergeOutcome[]>;
  /** The quoted statements of a text and their speakers; nothing is kept. Offsets index the text as it is given. */
  extract(text: string): Promise<Extraction>;
  /** Judges a claim against the corpus and keeps the answer under its id. */
  checkQuote(claim: Claim): Promise<Check>;
  /** Judges a claim and keeps nothing. The quote has 1 to `QUOTE_UNITS_MAX` characters. */
  judge(claim: Claim): Promise<Judgement>;
  check(id: string): Promise<Check | null>;
  /** Every quoted statement of a draft, checked; kept under its id, as are the checks. */
  checkDraft(draft: DraftInput, watch?: WatchDraft): Promise<Draft>;
  draft(id: string): Promise<Draft | null>;
  /** Ticks a draft's item off, with or without a note. `false`: there is no such item. */
  tickOff(item: DraftItemRef, note: string | null): Promise<boolean>;
  /** Takes a tick back. */
  tickOn(item: DraftItemRef): Promise<boolean>;
  /** Refuses a check that is part of a draft: it goes with that. */
  removeCheck(id: string): Promise<boolean>;
  /** Removes a draft with its checks. */
  removeDraft(id: string): Promise<boolean>;
  /** Removes the checks and drafts that were made before, a few at a time; how many there were. */
  forgetChecks(beforeIso: string): Promise<number>;
  /** Quote and speaker out of what somebody pasted into one box. */
  readPaste(text: string): Paste;
  /** Newest first; see `Store.findStatements`. */
  find(query: FindQuery): Promise<Page<FoundStatement>>;
  /** What of a kind was removed and can be brought back now, newest first. */
  removed(kind: RemovedKind): Promise<readonly Removed[]>;
  /** Brings back what was removed, under its id, as it was. `false`: it is not to be had any more, or was not removed. */
  restore(kind: RemovedKind, id: string): Promise<boolean>;
  /** Erases an article for good with every check and draft that shows its words, also one that was removed before. */
  eraseArticle(id: string): Promise<boolean>;
  /** What was removed so long ago that it cannot be brought back is gone for good. How many it was. */
  forgetRemoved(): Promise<number>;
  /** A number that grows with each change of the corpus. */
  revision(): Promise<number>;
  counts(): Promise<CorpusCounts>;
  /** Resolves when the store answers, rejects when it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** 128 random bits: nobody finds another reader's check by trying. */
const randomId = (): string => randomBytes(16).toString('base64url');

/** A verifier over a store. The store is the only thing that it waits for. */
export function createVerifier(options: VerifierOptions): Verifier {
  const { store, engine = ENGINE, newId = randomId } = options;
  const timestamp = (): string => (options.now?.() ?? new Date()).toISOString();
  const { clock = () => performance.now() } = options;
  const desk: Desk = { store, engine, now: timestamp, clock, newId };

  async function addArticle(input: ArticleInput, titleOfLastResort: string | null = null): Promise<AddedArticle> {
    const source = sourceOf(input);
    const { text } = source;
    const id = articleId(text);
    const existing = await store.article(id);
    if (existing) return { article: existing, created: false };
    const title = input.title ?? titleOf(source, titleOfLastResort);
    const extraction = withCorpusIds(id, readText(desk, source));
    const created = await store.add({ ...input, ...extraction, ...source, id, title, addedAt: timestamp() });
    return { article: (await store.article(id))!, created };
  }

  return {
    sessions: store.sessions,
    addArticle,
    prepareAll: (items, read) => prepareAll(items, { store, read, now: timestamp }),
    keepAll: (prepared) => keepAll(store, prepared),
    exported: (id) => exported(store, id),
    checkQuote: (claim) => checkQuote(desk, claim),
    judge: (claim) => judgeQuote(desk, claim),
    checkDraft: (draft, watch) => checkDraft(desk, draft, watch),
    article: (id) => store.article(id),
    articles: (query) => store.articles(query),
    findArticles: (sought, query) => findArticles(store, sought, query),
    removeArticle: (id) => store.remove(id, timestamp()),
    statement: (id) => store.statement(id),
    describeArticle: (id, changes) => store.describe(id, changes),
    correctSpeaker: (statementId, speaker) => correctSpeaker(desk, statementId, speaker),
    editStatements: (id, change) => editStatements(desk, id, change),
    renameSpeaker: (id, speakerId, name) => renameSpeaker(desk, id, { speakerId, name }),
    edits: async (id) => (await store.reading(id))?.edits ?? null,
    undoEdit: (id) => undoEdit(desk, id),
    reread: (id) => reread(desk, id),
    speakers: (query) => store.speakers(query),
    findSpeakers: (sought, query) => findSpeakers(store, sought, query),
    speaker: (id) => store.speaker(id),
    mergeSpeakers: (id, intoId) => mergeSpeakers(desk, id, intoId),
    separateSpeaker: (id) => separateSpeaker(desk, id),
    splitSpeaker: (id, inArticle) => splitSpeaker(desk, id, inArticle),
    merges: () => store.merges(),
    importMerges: (merges) => importMerges(store, merges),
    removeCheck: (id) => removeCheck(desk, id),
    removeDraft: (id) => store.removeDraft(id, timestamp()),
    removed: (kind) => removed(desk, kind),
    restore: (kind, id) => restore(desk, kind, id),
    eraseArticle: (id) => store.erase(id),
    forgetRemoved: () => forgetRemoved(desk),
    forgetChecks: (beforeIso) => forgetChecks(store, beforeIso),
    async extract(text) {
      requireText('text', text);
      return readAsGiven(text, (source) => readText(desk, source));
    },
    check: (id) => keptCheck(store, id),
    draft: (id) => keptDraft(store, id),
    tickOff: ({ draftId, statementId }, note) => store.reviewItem(draftId, statementId, { note, at: timestamp() }),
    tickOn: ({ draftId, statementId }) => store.reviewItem(draftId, statementId, null),
    readPaste: (text) => engine.readPaste(text),
    find: (query) => find(store, query),
    counts: () => store.counts(),
    revision: () => store.revision(),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}
