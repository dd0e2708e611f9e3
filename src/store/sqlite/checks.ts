/** Checks and drafts as they were answered, in a file of their own. */

import type { Check, Draft, Review } from '../../model.js';
import { bodyOf, type DraftBody, draftOf, reviewed } from '../drafts.js';
import { REMOVED_MAX, shownIn } from '../removed.js';
import type { Removed } from '../store.js';
import { type Database, write } from './driver.js';

const kept = <T>(db: Database, sql: string, id: string): T | null => {
  const row = db.get<{ body: string }>(sql, id);
  return row && (JSON.parse(row.body) as T);
};

export const readCheck = (db: Database, id: string): Check | null =>
  kept<Check>(db, 'SELECT body FROM checked WHERE id = ? AND removed IS NULL', id);

export function writeChecks(db: Database, checks: readonly Check[], draft: string | null = null): void {
  const sql = 'INSERT INTO checked (id, at, body, draft) VALUES (?, ?, ?, ?)';
  db.transaction(() => {
    for (const check of checks) db.run(sql, check.id, check.checkedAt, JSON.stringify(check), draft);
  });
}

export function writeDraft(db: Database, draft: Draft): void {
  const body = JSON.stringify(bodyOf(draft));
  const checks = draft.items.map((item) => item.check);
  db.transaction(() => {
    writeChecks(db, checks, draft.id);
    db.run('INSERT INTO draft (id, at, body) VALUES (?, ?, ?)', draft.id, draft.checkedAt, body);
  });
}

export function readDraft(db: Database, id: string): Draft | null {
  const body = kept<DraftBody>(db, 'SELECT body FROM draft WHERE id = ? AND removed IS NULL', id);
  return body && draftOf(body, new Map(body.items.map(({ check }) => [check, readCheck(db, check)!])));
}

interface ItemReview {
  readonly id: string;
  readonly statement: string;
  readonly review: Review | null;
}

/** Keeps a person’s review with the draft’s item. `false`: there is no such draft, or no such item in it. */
export const reviewItem = (db: Database, { id, statement, review }: ItemReview): boolean =>
  db.transaction(() => {
    const body = kept<DraftBody>(db, 'SELECT body FROM draft WHERE id = ? AND removed IS NULL', id);
    const changed = body && reviewed(body, statement, review);
    if (changed) db.run('UPDATE draft SET body = ? WHERE id = ?', JSON.stringify(changed), id);
    return changed !== null;
  });

/** See `Store.removeCheck`. */
export const removeCheck = (db: Database, id: string, at: string): boolean =>
  db.get('UPDATE checked SET removed = ? WHERE id = ? AND draft IS NULL AND removed IS NULL RETURNING 1', at, id) !==
  null;

/** See `Store.removeDraft`. In a transaction of the caller’s. */
export function removeDraft(db: Database, id: string, at: string): boolean {
  if (!db.get('UPDATE draft SET removed = ? WHERE id = ? AND removed IS NULL RETURNING 1', at, id)) return false;
  db.run('UPDATE checked SET removed = ? WHERE draft = ?', at, id);
  return true;
}

const FORGET = `DELETE FROM checked WHERE id IN (SELECT id FROM checked WHERE draft IS NULL AND at < ? ORDER BY at LIMIT ?)
  RETURNING 1`;

const OLDEST = `SELECT d.id, (SELECT count(*) FROM checked c WHERE c.draft = d.id) AS checks
  FROM draft d WHERE d.at < ? ORDER BY d.at LIMIT 1`;

/** See `Store.forgetChecks`. In a transaction of the caller’s. */
export function forgetChecks(db: Database, before: string, limit: number): number {
  let forgotten = db.all(FORGET, before, limit).length;
  while (forgotten < limit) {
    const oldest = db.get<{ id: string; checks: number }>(OLDEST, before);
    if (!oldest) break;
    db.run('DELETE FROM checked WHERE draft = ?', oldest.id);
    db.run('DELETE FROM draft WHERE id = ?', oldest.id);
    forgotten += 1 + oldest.checks;
  }
  return forgotten;
}

interface RemovedColumns {
  readonly id: string;
  readonly title: string | null;
  readonly removed: string;
}

const REMOVED_CHECKS = `SELECT id, NULL AS title, removed FROM checked WHERE removed >= ? AND draft IS NULL
  ORDER BY removed DESC LIMIT ${REMOVED_MAX}`;
const REMOVED_DRAFTS = `SELECT id, body ->> 'title' AS title, removed FROM draft WHERE removed >= ?
  ORDER BY removed DESC LIMIT ${REMOVED_MAX}`;

/** See `Store.removed`. */
export const readRemoved = (db: Database, kind: 'check' | 'draft', since: string): Removed[] =>
  db
    .all<RemovedColumns>(kind === 'check' ? REMOVED_CHECKS : REMOVED_DRAFTS, since)
    .map(({ id, title, removed }) => ({ kind, id, title, removedAt: removed }));

/** See `Store.restore`. In a transaction of the caller’s. */
export function restoreCheck(db: Database, id: string, since: string): boolean {
  const sql = 'UPDATE checked SET removed = NULL WHERE id = ? AND draft IS NULL AND removed >= ? RETURNING 1';
  return db.get(sql, id, since) !== null;
}

/** See `Store.restore`. In a transaction of the caller’s. */
export function restoreDraft(db: Database, id: string, since: string): boolean {
  if (!db.get('UPDATE draft SET removed = NULL WHERE id = ? AND removed >= ? RETURNING 1', id, since)) return false;
  db.run('UPDATE checked SET removed = NULL WHERE draft = ?', id);
  return true;
}

/** See `Store.forgetRemoved`. In a transaction of the caller’s. */
export function forgetRemoved(db: Database, kind: 'check' | 'draft', before: string): number {
  if (kind === 'check')
    return db.all('DELETE FROM checked WHERE draft IS NULL AND removed < ? RETURNING 1', before).length;
  db.run('DELETE FROM checked WHERE draft IN (SELECT id FROM draft WHERE removed < ?)', before);
  return db.all('DELETE FROM draft WHERE removed < ? RETURNING 1', before).length;
}

/** Checks that are looked through at a time: some megabytes, a few milliseconds. */
const LOOKED_THROUGH = 1_000;

const NEXT = `SELECT max(no) AS last FROM (SELECT rowid AS no FROM checked WHERE rowid > ? ORDER BY rowid LIMIT ${LOOKED_THROUGH})`;
const SHOWING = 'DELETE FROM checked WHERE rowid > ? AND rowid <= ? AND instr(body, ?) > 0 RETURNING draft';

function forgetShown(db: Database, after: number, last: number, shown: string): number {
  const rows = db.all<{ draft: string | null }>(SHOWING, after, last, shown);
  for (const draft of new Set(rows.map((row) => row.draft)))
    if (draft !== null) {
      db.run('DELETE FROM checked WHERE draft = ?', draft);
      db.run('DELETE FROM draft WHERE id = ?', draft);
    }
  return rows.length;
}

/** Forgets every check that shows a passage of the article, and the drafts of such. How many showed one. */
export async function forgetShowing(db: Database, articleId: string): Promise<number> {
  const shown = shownIn(articleId);
  let forgotten = 0;
  for (let after = 0; ; ) {
    const last = db.get<{ last: number | null }>(NEXT, after)!.last;
    if (last === null) return forgotten;
    forgotten += await write(db, () => forgetShown(db, after, last, shown));
    after = last;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
