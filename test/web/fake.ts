/** A verifier that answers from fixed data, for tests of what stands in front of it. */

import type { Article, ArticleInput, Check, Claim, Draft, Extraction } from '../../src/model.js';
import type { DraftInput, KnownSpeaker, Removed, SessionStore, SpeakerDetail, Verifier } from '../../src/verifier.js';
import { QUOTE_UNITS_MAX, Refusal } from '../../src/verifier.js';
import { SAMPLE_ARTICLE, SAMPLE_REVISION, SAMPLE_SPEAKERS, SAMPLE_STATEMENTS } from '../../src/web/samples/article.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';
import { SAMPLE_DRAFT } from '../../src/web/samples/draft.js';

/** What the fake was asked, for tests to look at. */
export interface Asked {
  claims: Claim[];
  added: ArticleInput[];
  /** Those of last resort. */
  titles: string[];
  removed: string[];
  corrected: { id: string; speaker: string | null }[];
  reviewed: { statementId: string; note: string | null }[];
  /** Whose id, and what was to be done. */
  changed: unknown[][];
  drafted: DraftInput[];
}

export interface Fake extends Verifier {
  readonly asked: Asked;
}

const known: KnownSpeaker[] = SAMPLE_SPEAKERS.map((speaker) => ({ ...speaker, statementCount: 2 }));

export interface FakeData {
  readonly article?: Article;
  readonly check?: Check;
  readonly draft?: Draft;
  readonly speaker?: SpeakerDetail;
  /** What reading any text gives. */
  readonly extraction?: Extraction;
  readonly removed?: readonly Removed[];
  readonly revision?: number;
  readonly ready?: () => Promise<void>;
  readonly fails?: Error;
}

/** Sessions of a store that nobody else has. */
export function memorySessions(): SessionStore {
  const untils = new Map<string, string>();
  return {
    open: async ({ key, until }) => void untils.set(key, until),
    holds: async (key, now) => (untils.get(key) ?? '') > now,
    end: async (key) => void untils.delete(key),
  };
}

/** Knows one article, the sample checks by id, one draft; `data` replaces any of them. */
export function fakeVerifier(data: FakeData = {}): Fake {
  const asked: Asked = {
    claims: [],
    added: [],
    titles: [],
    removed: [],
    corrected: [],
    reviewed: [],
    changed: [],
    drafted: [],
  };
  const article = data.article ?? SAMPLE_ARTICLE;
  const draft = data.draft ?? SAMPLE_DRAFT;
  const checks = new Map(Object.values(SAMPLE_CHECKS).map((check) => [check.id, check]));
  if (data.check) checks.set(data.check.id, data.check);
  const speaker: SpeakerDetail = data.speaker ?? {
    ...known[0]!,
    merged: [],
    statements: [{ article, statement: article.statements[0]! }],
  };
  const orFail = <T>(value: T): T => {
    if (data.fails) throw data.fails;
    return value;
  };
  const changed = (id: string, ...what: unknown[]): Article | null => {
    asked.changed.push([id, ...what]);
    return id === article.id ? article : null;
  };
  const person = (id: string, ...what: unknown[]): SpeakerDetail | null => {
    asked.changed.push([id, ...what]);
    return id === speaker.id ? speaker : null;
  };
  return {
    asked,
    sessions: memorySessions(),
    addArticle: async (input, title = null) => {
      asked.added.push(input);
      if (title !== null) asked.titles.push(title);
      return { article, created: input.text !== article.text };
    },
    // Not for the web: the command line imports and exports.
    prepareAll: () => Promise.reject(new Error('not for the web')),
    keepAll: () => Promise.reject(new Error('not for the web')),
    exported: async () => null,
    article: async (id) => orFail(id === article.id ? article : null),
    articles: async ({ cursor }) => ({ items: [article], next: cursor === null ? 'page-2' : null }),
    removeArticle: async (id) => {
      asked.removed.push(id);
      return id === article.id;
    },
    statement: async (id) => {
      const statement = article.statements.find((candidate) => candidate.id === id);
      return statement ? { article, statement } : null;
    },
    correctSpeaker: async (id, name) => {
      asked.corrected.push({ id, speaker: name });
      return article.statements.find((candidate) => candidate.id === id) ?? null;
    },
    describeArticle: async (id, changes) => {
      asked.changed.push(['describe', id, changes]);
      return id === article.id ? { ...article, ...changes } : null;
    },
    editStatements: async (id, change) => changed(id, change.kind, change),
    renameSpeaker: async (id, speakerId, name) => changed(id, 'rename', speakerId, name),
    edits: async (id) => (id === article.id ? [] : null),
    undoEdit: async (id) => changed(id, 'undo'),
    reread: async (id) => changed(id, 'reread'),
    findSpeakers: async (words) => ({ items: known.filter((one) => one.name.includes(words)), next: null }),
    mergeSpeakers: async (id, into) => person(id, 'merge', into),
    separateSpeaker: async (id) => person(id, 'separate'),
    splitSpeaker: async (id, articleId) => person(id, 'part', articleId),
    merges: async () => [],
    importMerges: () => Promise.reject(new Error('not for the web')),
    removeCheck: async (id) => checks.has(id),
    removeDraft: async (id) => id === draft.id,
    forgetChecks: async () => 0,
    speakers: async ({ cursor }) => ({ items: known, next: cursor === null ? 'page-2' : null }),
    speaker: async (id) => (id === speaker.id ? speaker : null),
    extract: async () =>
      data.extraction ?? { statements: SAMPLE_STATEMENTS, speakers: SAMPLE_SPEAKERS, language: 'en' },
    checkQuote: async (claim) => {
      asked.claims.push(claim);
      if (claim.quote.length > QUOTE_UNITS_MAX) throw new Refusal('invalid', 'quote', 'The quote is too long.');
      if (claim.articleId !== null && claim.articleId !== article.id)
        throw new Refusal('invalid', 'articleId', 'There is no such article here.');
      return orFail(data.check ?? SAMPLE_CHECKS.verified);
    },
    judge: async ({ quote }) => {
      const said = article.text.includes(quote.replace(/\.$/, ''));
      return said ? SAMPLE_CHECKS.verified : SAMPLE_CHECKS['not-found'];
    },
    check: async (id) => checks.get(id) ?? null,
    checkDraft: async (given) => {
      asked.drafted.push(given);
      return draft;
    },
    draft: async (id) => (id === draft.id ? draft : null),
    readPaste: (text) => {
      const told = /^[“"](?<quote>.+?),?[”"],? (?<speaker>\w+) said\.$/.exec(text)?.groups;
      return { quote: told?.quote ?? text, speaker: told?.speaker ?? null };
    },
    find: async (query) => {
      asked.changed.push(['find', query]);
      const items = article.statements.slice(0, 2).map((statement) => ({ article, statement }));
      return { items, next: query.cursor === null ? 'page-2' : null };
    },
    findArticles: async (words) => ({ items: article.title?.includes(words) ? [article] : [], next: null }),
    removed: async (kind) => data.removed?.filter((one) => one.kind === kind) ?? [],
    restore: async (kind, id) => {
      asked.changed.push(['restore', kind, id]);
      return kind === 'check' ? checks.has(id) : id === (kind === 'article' ? article : draft).id;
    },
    eraseArticle: async (id) => {
      asked.changed.push(['erase', id]);
      return id === article.id || (data.removed ?? []).some((one) => one.id === id);
    },
    forgetRemoved: async () => 0,
    revision: async () => data.revision ?? SAMPLE_REVISION,
    tickOff: async ({ statementId }, note) => {
      asked.reviewed.push({ statementId, note });
      return draft.items.some((item) => item.statement.id === statementId);
    },
    tickOn: async ({ statementId }) => draft.items.some((item) => item.statement.id === statementId),
    counts: async () => ({ articles: 1, statements: article.statements.length }),
    ready: data.ready ?? (async () => {}),
    close: async () => {},
  };
}
