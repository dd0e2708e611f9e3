/** Checks and drafts as they were answered, in a file of their own. */

import type { Check, Draft, Review } from '../../model.js';
import { bodyOf, type DraftBody, draftOf, reviewed } from '../drafts.js';
import type { Database } from './driver.js';

const kept = <T>(db: Database, sql: string, id: string): T | null => {
  const row = db.get<{ body: string }>(sql, id);
  return row && (JSON.parse(row.body) as T);
};

export const readCheck = (db: Database, id: string): Check | null =>
  kept<Check>(db, 'SELECT body FROM checked WHERE id = ?', id);

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
  const body = kept<DraftBody>(db, 'SELECT body FROM draft WHERE id = ?', id);
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
    const body = kept<DraftBody>(db, 'SELECT body FROM draft WHERE id = ?', id);
    const changed = body && reviewed(body, statement, review);
    if (changed) db.run('UPDATE draft SET body = ? WHERE id = ?', JSON.stringify(changed), id);
    return changed !== null;
  });

/** See `Store.removeCheck`. */
export const deleteCheck = (db: Database, id: string): boolean =>
  db.get('DELETE FROM checked WHERE id = ? AND draft IS NULL RETURNING 1', id) !== null;

/** See `Store.removeDraft`. In a transaction of the caller’s. */
export function deleteDraft(db: Database, id: string): boolean {
  db.run('DELETE FROM checked WHERE draft = ?', id);
  return db.get('DELETE FROM draft WHERE id = ? RETURNING 1', id) !== null;
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
    deleteDraft(db, oldest.id);
    forgotten += 1 + oldest.checks;
  }
  return forgotten;
}
