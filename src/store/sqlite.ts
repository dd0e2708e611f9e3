/**
 * The embedded store: two SQLite files in a folder, `corpus.sqlite` and `checks.sqlite`. Whatever was acknowledged is
 * on the disk. One process writes the corpus at a time; checks go on meanwhile, also in other processes.
 */

import type { CorpusCounts } from '../model.js';
import { findCandidates } from './candidates.js';
import { sqliteArchive } from './sqlite/archive.js';
import {
  deleteCheck,
  deleteDraft,
  forgetChecks,
  readCheck,
  readDraft,
  reviewItem,
  writeChecks,
  writeDraft,
} from './sqlite/checks.js';
import { openDatabase, ready, write } from './sqlite/driver.js';
import { describeArticle, readReading, rewriteArticle } from './sqlite/edit.js';
import { CHECKS_FILE, CORPUS_FILE, requireWhole } from './sqlite/files.js';
import { mergeSpeakers, readMerges, separateSpeaker } from './sqlite/merge.js';
import { CHECKS, CORPUS } from './sqlite/migrations.js';
import { listArticles, readArticle, readKnown, readStatement } from './sqlite/read.js';
import { findSpeakers, listSpeakers, readSpeaker } from './sqlite/speakers.js';
import { deleteArticle, insertArticles } from './sqlite/write.js';
import type { NewArticle, Store } from './store.js';

/** Opens the store in `folder`, creating it where there is none. Throws a `StoreError` where it does not open. */
export function openSqliteStore(folder: string): Store {
  requireWhole(folder);
  const corpus = openDatabase(folder, CORPUS_FILE, CORPUS);
  const checks = openDatabase(folder, CHECKS_FILE, CHECKS);
  const archive = sqliteArchive(corpus);
  const addAll = (articles: readonly NewArticle[]) => write(corpus, () => insertArticles(corpus, articles));
  return {
    addAll,
    add: async (article) => (await addAll([article]))[0]!,
    known: async (ids) => readKnown(corpus, ids),
    article: async (id) => readArticle(corpus, id),
    articles: async (query) => listArticles(corpus, query),
    remove: (id) => write(corpus, () => deleteArticle(corpus, id)),
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
    saveCheck: (check) => write(checks, () => writeChecks(checks, [check])),
    check: async (id) => readCheck(checks, id),
    saveDraft: (draft) => write(checks, () => writeDraft(checks, draft)),
    draft: async (id) => readDraft(checks, id),
    reviewItem: (id, statement, review) => write(checks, () => reviewItem(checks, { id, statement, review })),
    removeCheck: (id) => write(checks, () => deleteCheck(checks, id)),
    removeDraft: (id) => write(checks, () => deleteDraft(checks, id)),
    forgetChecks: (before, limit) => write(checks, () => forgetChecks(checks, before, limit)),
    counts: async () => ({ ...corpus.get<CorpusCounts>('SELECT articles, statements FROM total')! }),
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
