/** Checks and drafts as they were answered. */

import type { Check, Draft, Review } from '../../model.js';
import { bodyOf, type DraftBody, draftOf, reviewed } from '../drafts.js';
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
  kept<Check>(queries, 'SELECT body FROM checked WHERE id = $1', id);

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
  const body = await kept<DraftBody>(queries, 'SELECT body FROM draft WHERE id = $1', id);
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
  const body = await kept<DraftBody>(queries, 'SELECT body FROM draft WHERE id = $1 FOR UPDATE', id);
  const changed = body && reviewed(body, statement, review);
  if (!changed) return false;
  await queries.run('UPDATE draft SET body = $2 WHERE id = $1', id, JSON.stringify(changed));
  return true;
}

/** See `Store.removeCheck`. */
export const deleteCheck = async (queries: Queries, id: string): Promise<boolean> =>
  (await queries.run('DELETE FROM checked WHERE id = $1 AND draft IS NULL', id)) > 0;

/** See `Store.removeDraft`. In a transaction of the caller’s. */
export async function deleteDraft(queries: Queries, id: string): Promise<boolean> {
  await queries.run('DELETE FROM checked WHERE draft = $1', id);
  return (await queries.run('DELETE FROM draft WHERE id = $1', id)) > 0;
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
    await deleteDraft(queries, oldest.id);
    forgotten += 1 + oldest.checks;
  }
  return forgotten;
}
