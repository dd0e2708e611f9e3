/**
 * The store of a newsroom: a PostgreSQL database that several web processes share. Whatever was acknowledged is on the
 * server’s disk. Where it does not answer, requests are rejected with a `StoreError`, and answered again once it does.
 */

import type { CorpusCounts } from '../model.js';
import { findCandidates } from './candidates.js';
import { findStatements } from './find.js';
import { postgresArchive } from './postgres/archive.js';
import {
  forgetChecks,
  forgetRemoved,
  forgetShowing,
  readCheck,
  readDraft,
  readRemoved,
  removeCheck,
  removeDraft,
  restoreCheck,
  restoreDraft,
  reviewItem,
  writeCheck,
  writeDraft,
} from './postgres/checks.js';
import { connect, type Database, type Queries } from './postgres/driver.js';
import { describeArticle, readReading, rewriteArticle } from './postgres/edit.js';
import { explainedAtStart } from './postgres/errors.js';
import { postgresFindArchive } from './postgres/find.js';
import { findArticles } from './postgres/heads.js';
import { mergeSpeakers, readMerges, separateSpeaker } from './postgres/merge.js';
import { migrate } from './postgres/migrations.js';
import { listArticles, readArticle, readKnown, readStatement, readTimes } from './postgres/read.js';
import {
  eraseArticle,
  forgetRemovedArticles,
  removeArticle,
  removedArticles,
  restoreArticle,
} from './postgres/removed.js';
import { postgresSessions } from './postgres/sessions.js';
import { findSpeakers, listSpeakers, readSpeaker } from './postgres/speakers.js';
import { insertArticles } from './postgres/write.js';
import type { NewArticle, RemovedKind, Store } from './store.js';

const COUNTS = 'SELECT sum(articles)::int AS articles, sum(statements)::int AS statements FROM total';

const REVISION = 'SELECT sum(revision)::float8 AS revision FROM total';

const now = (): string => new Date().toISOString();

/** See `Store.restore`. */
const RESTORING: Readonly<Record<RemovedKind, (queries: Queries, id: string, since: string) => Promise<boolean>>> = {
  article: restoreArticle,
  check: restoreCheck,
  draft: restoreDraft,
};

function storeOn(db: Database): Store {
  const addAll = (articles: readonly NewArticle[]) => db.transaction((queries) => insertArticles(queries, articles));
  return {
    sessions: postgresSessions(db),
    addAll,
    add: async (article) => (await addAll([article]))[0]!,
    known: (ids) => readKnown(db, ids),
    article: (id) => db.snapshot((queries) => readArticle(queries, id)),
    times: (id) => readTimes(db, id),
    articles: (query) => listArticles(db, query),
    findArticles: (folds, query) => db.snapshot((queries) => findArticles(queries, folds, query)),
    findStatements: (query) => db.snapshot((queries) => findStatements(postgresFindArchive(queries), query)),
    remove: (id, at = now()) => db.transaction((queries) => removeArticle(queries, id, at)),
    statement: (id) => db.snapshot((queries) => readStatement(queries, id)),
    reading: (id) => db.snapshot((queries) => readReading(queries, id)),
    rewrite: (id, rewriting) => db.transaction((queries) => rewriteArticle(queries, id, rewriting)),
    describe: (id, changes) => db.transaction((queries) => describeArticle(queries, id, changes)),
    speakers: (query) => db.snapshot((queries) => listSpeakers(queries, query)),
    findSpeakers: (folds, query) => db.snapshot((queries) => findSpeakers(queries, folds, query)),
    speaker: (id) => db.snapshot((queries) => readSpeaker(queries, id)),
    merge: (merge) => db.transaction((queries) => mergeSpeakers(queries, merge)),
    separate: (id) => db.transaction((queries) => separateSpeaker(queries, id)),
    merges: () => readMerges(db),
    candidates: (query) => db.snapshot((queries) => findCandidates(postgresArchive(queries, query.articleId), query)),
    saveCheck: async (check) => void (await writeCheck(db, check)),
    check: (id) => readCheck(db, id),
    saveDraft: (draft) => db.transaction((queries) => writeDraft(queries, draft)),
    draft: (id) => db.snapshot((queries) => readDraft(queries, id)),
    reviewItem: (id, statement, review) => db.transaction((queries) => reviewItem(queries, { id, statement, review })),
    removeCheck: (id, at = now()) => removeCheck(db, id, at),
    removeDraft: (id, at = now()) => db.transaction((queries) => removeDraft(queries, id, at)),
    removed: (kind, since) => (kind === 'article' ? removedArticles(db, since) : readRemoved(db, kind, since)),
    restore: (kind, id, since) => db.transaction((queries) => RESTORING[kind](queries, id, since)),
    forgetRemoved: (kind, before) =>
      kind === 'article'
        ? forgetRemovedArticles(db, before)
        : db.transaction((queries) => forgetRemoved(queries, kind, before)),
    async erase(id) {
      const erased = await db.transaction((queries) => eraseArticle(queries, id));
      return erased + (await db.transaction((queries) => forgetShowing(queries, id))) > 0;
    },
    forgetChecks: (before, limit) => db.transaction((queries) => forgetChecks(queries, before, limit)),
    counts: async () => ({ ...(await db.get<CorpusCounts>(COUNTS))! }),
    revision: async () => (await db.get<{ revision: number }>(REVISION))!.revision,
    ready: async () => void (await db.get(COUNTS)),
    close: () => db.close(),
  };
}

/** Opens the store at a `postgres://` URL, with its tables made where there are none. Rejects with a `StoreError`. */
export async function openPostgresStore(url: string): Promise<Store> {
  const db = connect(url);
  try {
    await migrate(db);
    return storeOn(db);
  } catch (error) {
    await db.close();
    throw explainedAtStart(error, db.place);
  }
}
