/**
 * The embedded store: two SQLite files in a folder, `corpus.sqlite` and `checks.sqlite`. Whatever was acknowledged is
 * on the disk. One process writes the corpus at a time; checks go on meanwhile, also in other processes.
 */

import type { CorpusCounts } from '../model.js';
import { findCandidates } from './candidates.js';
import { findStatements } from './find.js';
import { sqliteArchive } from './sqlite/archive.js';
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
  writeChecks,
  writeDraft,
} from './sqlite/checks.js';
import { buildAnew, type Database, openDatabase, ready, write } from './sqlite/driver.js';
import { describeArticle, readReading, rewriteArticle } from './sqlite/edit.js';
import { CHECKS_FILE, CORPUS_FILE, requireWhole } from './sqlite/files.js';
import { sqliteFindArchive } from './sqlite/find.js';
import { findArticles } from './sqlite/heads.js';
import { mergeSpeakers, readMerges, separateSpeaker } from './sqlite/merge.js';
import { CHECKS, CORPUS } from './sqlite/migrations.js';
import { listArticles, readArticle, readKnown, readStatement, readTimes } from './sqlite/read.js';
import {
  eraseArticle,
  forgetRemovedArticles,
  isDue,
  removeArticle,
  removedArticles,
  restoreArticle,
} from './sqlite/removed.js';
import { sqliteSessions } from './sqlite/sessions.js';
import { findSpeakers, listSpeakers, readSpeaker } from './sqlite/speakers.js';
import { together } from './sqlite/together.js';
import { insertArticles } from './sqlite/write.js';
import type { NewArticle, RemovedKind, Store } from './store.js';

const now = (): string => new Date().toISOString();

/** What is forgotten is gone for good: overwritten in the file, as is all that is deleted, and out of the log beside it. */
async function forgetting(db: Database, work: Promise<number>): Promise<number> {
  const forgotten = await work;
  if (forgotten > 0) db.run('PRAGMA wal_checkpoint(TRUNCATE)');
  return forgotten;
}

/** As `forgetting`, and of copies of it that are left in the file as well. */
const erasing = (db: Database, work: Promise<number>): Promise<number> =>
  forgetting(
    db,
    work.then(async (erased) => {
      if (erased > 0) await buildAnew(db);
      return erased;
    }),
  );

/** Opens the store in `folder`, creating it where there is none. Throws a `StoreError` where it does not open. */
export function openSqliteStore(folder: string): Store {
  requireWhole(folder);
  const corpus = openDatabase(folder, CORPUS_FILE, CORPUS);
  const checks = openDatabase(folder, CHECKS_FILE, CHECKS);
  const archive = sqliteArchive(corpus);
  const addAll = (articles: readonly NewArticle[]) => write(corpus, () => insertArticles(corpus, articles));
  const restoring: Readonly<Record<RemovedKind, (id: string, since: string) => Promise<boolean>>> = {
    article: (id, since) => write(corpus, () => restoreArticle(corpus, id, since)),
    check: (id, since) => write(checks, () => restoreCheck(checks, id, since)),
    draft: (id, since) => write(checks, () => restoreDraft(checks, id, since)),
  };
  return {
    sessions: sqliteSessions(checks),
    addAll,
    add: async (article) => (await addAll([article]))[0]!,
    known: async (ids) => readKnown(corpus, ids),
    article: async (id) => readArticle(corpus, id),
    times: async (id) => readTimes(corpus, id),
    articles: async (query) => listArticles(corpus, query),
    findArticles: async (folds, query) => findArticles(corpus, folds, query),
    findStatements: (query) => findStatements(sqliteFindArchive(corpus), query),
    remove: (id, at = now()) => write(corpus, () => removeArticle(corpus, id, at)),
    statement: async (id) => readStatement(corpus, id),
    reading: async (id) => readReading(corpus, id),
    rewrite: (id, rewriting) => write(corpus, () => rewriteArticle(corpus, id, rewriting)),
    describe: (id, changes) => write(corpus, () => describeArticle(corpus, id, changes)),
    speakers: async (query) => listSpeakers(corpus, query),
    findSpeakers: async (folds, query) => findSpeakers(corpus, folds, query),
    speaker: async (id) => readSpeaker(corpus, id),
    merge: (merge) => write(corpus, () => mergeSpeakers(corpus, merge)),
    separate: (id) => write(corpus, () => separateSpeaker(corpus, id)),
    merges: async () => readMerges(corpus),
    candidates: (query) => findCandidates(archive, query),
    saveCheck: together((all) => write(checks, () => writeChecks(checks, all))),
    check: async (id) => readCheck(checks, id),
    saveDraft: (draft) => write(checks, () => writeDraft(checks, draft)),
    draft: async (id) => readDraft(checks, id),
    reviewItem: (id, statement, review) => write(checks, () => reviewItem(checks, { id, statement, review })),
    removeCheck: (id, at = now()) => write(checks, () => removeCheck(checks, id, at)),
    removeDraft: (id, at = now()) => write(checks, () => removeDraft(checks, id, at)),
    removed: async (kind, since) =>
      kind === 'article' ? removedArticles(corpus, since) : readRemoved(checks, kind, since),
    restore: (kind, id, since) => restoring[kind](id, since),
    async forgetRemoved(kind, before) {
      // Asked each minute: nothing is written where nothing is due.
      const db = kind === 'article' ? corpus : checks;
      if (!isDue(db, kind, before)) return 0;
      const forget = () => (kind === 'article' ? forgetRemovedArticles(db, before) : forgetRemoved(db, kind, before));
      return forgetting(db, write(db, forget));
    },
    async erase(id) {
      const erased = await erasing(
        corpus,
        write(corpus, () => eraseArticle(corpus, id)),
      );
      return erased + (await erasing(checks, forgetShowing(checks, id))) > 0;
    },
    forgetChecks: (before, limit) =>
      forgetting(
        checks,
        write(checks, () => forgetChecks(checks, before, limit)),
      ),
    counts: async () => ({ ...corpus.get<CorpusCounts>('SELECT articles, statements FROM total')! }),
    revision: async () => corpus.get<{ revision: number }>('SELECT revision FROM total')!.revision,
    async ready() {
      await ready(corpus);
      await ready(checks);
    },
    async close() {
      corpus.close();
      checks.close();
    },
  };
}
