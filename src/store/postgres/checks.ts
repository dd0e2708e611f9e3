/** Checks and drafts as they were answered. */

import type { Check, Draft, Review } from '../../model.js';
import { bodyOf, type DraftBody, draftOf, reviewed } from '../drafts.js';
import { REMOVED_MAX, shownIn } from '../removed.js';
import type { Removed } from '../store.js';
import { texts } from './arrays.js';
import type { Queries } from './driver.js';
import { insert, type Table } from './tables.js';

interface Kept {
  readonly check: Check;
  readonly draft: string | null;
}

const CHECKED: Table<Kept> = {
  name: 'checked',
  columns: [
    ['id', 'text', ({ check }) => check.id],
    ['at', 'text', ({ check }) => check.checkedAt],
    ['draft', 'text', ({ draft }) => draft],
    ['body', 'text', ({ check }) => JSON.stringify(check)],
  ],
};

async function kept<T>(queries: Queries, sql: string, id: string): Promise<T | null> {
  const row = await queries.get<{ body: string }>(sql, id);
  return row && (JSON.parse(row.body) as T);
}

export const readCheck = (queries: Queries, id: string): Promise<Check | null> =>
  kept<Check>(queries, 'SELECT body FROM checked WHERE id = $1 AND removed IS NULL', id);

export const writeCheck = (queries: Queries, check: Check): Promise<number> =>
  insert(queries, CHECKED, [{ check, draft: null }]);

/** In a transaction of the caller’s. */
export async function writeDraft(queries: Queries, draft: Draft): Promise<void> {
  await insert(
    queries,
    CHECKED,
    draft.items.map(({ check }) => ({ check, draft: draft.id })),
  );
  const sql = 'INSERT INTO draft (id, at, body) VALUES ($1, $2, $3)';
  await queries.run(sql, draft.id, draft.checkedAt, JSON.stringify(bodyOf(draft)));
}

const CHECKS = 'SELECT id, body FROM checked WHERE id = ANY($1::text[])';

/** In a snapshot of the caller’s. */
export async function readDraft(queries: Queries, id: string): Promise<Draft | null> {
  const body = await kept<DraftBody>(queries, 'SELECT body FROM draft WHERE id = $1 AND removed IS NULL', id);
  if (!body) return null;
  const rows = await queries.all<{ id: string; body: string }>(CHECKS, texts(body.items.map((item) => item.check)));
  return draftOf(body, new Map(rows.map((row) => [row.id, JSON.parse(row.body) as Check])));
}

interface ItemReview {
  readonly id: string;
  readonly statement: string;
  readonly review: Review | null;
}

/** See `Store.reviewItem`. In a transaction of the caller’s. */
export async function reviewItem(queries: Queries, { id, statement, review }: ItemReview): Promise<boolean> {
  const body = await kept<DraftBody>(
    queries,
    'SELECT body FROM draft WHERE id = $1 AND removed IS NULL FOR UPDATE',
    id,
  );
  const changed = body && reviewed(body, statement, review);
  if (!changed) return false;
  await queries.run('UPDATE draft SET body = $2 WHERE id = $1', id, JSON.stringify(changed));
  return true;
}

const REMOVE_CHECK = 'UPDATE checked SET removed = $2 WHERE id = $1 AND draft IS NULL AND removed IS NULL';
const REMOVE_DRAFT = 'UPDATE draft SET removed = $2 WHERE id = $1 AND removed IS NULL';

/** See `Store.removeCheck`. */
export const removeCheck = async (queries: Queries, id: string, at: string): Promise<boolean> =>
  (await queries.run(REMOVE_CHECK, id, at)) > 0;

/** See `Store.removeDraft`. In a transaction of the caller’s. */
export async function removeDraft(queries: Queries, id: string, at: string): Promise<boolean> {
  if ((await queries.run(REMOVE_DRAFT, id, at)) === 0) return false;
  await queries.run('UPDATE checked SET removed = $2 WHERE draft = $1', id, at);
  return true;
}

/** What another process is forgetting just now is left to it. */
const FORGET = `DELETE FROM checked WHERE id IN (
  SELECT id FROM checked WHERE draft IS NULL AND at < $1 ORDER BY at LIMIT $2 FOR UPDATE SKIP LOCKED)`;

const OLDEST = `SELECT d.id, (SELECT count(*)::int FROM checked c WHERE c.draft = d.id) AS checks
  FROM draft d WHERE d.at < $1 ORDER BY d.at LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** See `Store.forgetChecks`. In a transaction of the caller’s. */
export async function forgetChecks(queries: Queries, before: string, limit: number): Promise<number> {
  let forgotten = await queries.run(FORGET, before, limit);
  while (forgotten < limit) {
    const oldest = await queries.get<{ id: string; checks: number }>(OLDEST, before);
    if (!oldest) break;
    await queries.run('DELETE FROM checked WHERE draft = $1', oldest.id);
    await queries.run('DELETE FROM draft WHERE id = $1', oldest.id);
    forgotten += 1 + oldest.checks;
  }
  return forgotten;
}

const REMOVED_CHECKS = `SELECT id, NULL AS title, removed FROM checked WHERE removed >= $1 AND draft IS NULL
  ORDER BY removed DESC LIMIT ${REMOVED_MAX}`;
const REMOVED_DRAFTS = `SELECT id, body::json ->> 'title' AS title, removed FROM draft WHERE removed >= $1
  ORDER BY removed DESC LIMIT ${REMOVED_MAX}`;

interface RemovedColumns {
  readonly id: string;
  readonly title: string | null;
  readonly removed: string;
}

/** See `Store.removed`. */
export async function readRemoved(queries: Queries, kind: 'check' | 'draft', since: string): Promise<Removed[]> {
  const rows = await queries.all<RemovedColumns>(kind === 'check' ? REMOVED_CHECKS : REMOVED_DRAFTS, since);
  return rows.map(({ id, title, removed }) => ({ kind, id, title, removedAt: removed }));
}

const RESTORE_CHECK = 'UPDATE checked SET removed = NULL WHERE id = $1 AND draft IS NULL AND removed >= $2';
const RESTORE_DRAFT = 'UPDATE draft SET removed = NULL WHERE id = $1 AND removed >= $2';

/** See `Store.restore`. */
export const restoreCheck = async (queries: Queries, id: string, since: string): Promise<boolean> =>
  (await queries.run(RESTORE_CHECK, id, since)) > 0;

/** See `Store.restore`. In a transaction of the caller’s. */
export async function restoreDraft(queries: Queries, id: string, since: string): Promise<boolean> {
  if ((await queries.run(RESTORE_DRAFT, id, since)) === 0) return false;
  await queries.run('UPDATE checked SET removed = NULL WHERE draft = $1', id);
  return true;
}

const FORGET_CHECKS_OF = 'DELETE FROM checked WHERE draft IN (SELECT id FROM draft WHERE removed < $1)';

/** See `Store.forgetRemoved`. In a transaction of the caller’s. */
export async function forgetRemoved(queries: Queries, kind: 'check' | 'draft', before: string): Promise<number> {
  if (kind === 'check') return queries.run('DELETE FROM checked WHERE draft IS NULL AND removed < $1', before);
  await queries.run(FORGET_CHECKS_OF, before);
  return queries.run('DELETE FROM draft WHERE removed < $1', before);
}

const SHOWING = 'DELETE FROM checked WHERE position($1 IN body) > 0 RETURNING draft';

/** Forgets every check that shows a passage of the article, and the drafts of such. In a transaction of the caller’s. */
export async function forgetShowing(queries: Queries, articleId: string): Promise<number> {
  const rows = await queries.all<{ draft: string | null }>(SHOWING, shownIn(articleId));
  const drafts = texts([...new Set(rows.flatMap(({ draft }) => draft ?? []))]);
  await queries.run('DELETE FROM checked WHERE draft = ANY($1::text[])', drafts);
  await queries.run('DELETE FROM draft WHERE id = ANY($1::text[])', drafts);
  return rows.length;
}
