/** What was removed and can be brought back. Changes run inside a transaction of the caller’s. */

import { REMOVED_MAX, type RemovedBody, removedBodyOf } from '../removed.js';
import { HEAD, type HeadColumns, headOf } from '../rows.js';
import type { NewArticle, Removed, RemovedKind } from '../store.js';
import type { Database } from './driver.js';
import { readReading } from './edit.js';
import { mergeSpeakers, mergesOf } from './merge.js';
import { deleteArticle, insertArticles } from './write.js';

function bodyOf(db: Database, id: string): RemovedBody | null {
  const row = db.get<HeadColumns>(`SELECT ${HEAD} FROM article a WHERE a.id = ?`, id);
  const reading = row && readReading(db, id);
  if (!reading) return null;
  const { statementCount: _, ...head } = headOf(row);
  const article: NewArticle = { ...head, ...reading };
  return {
    article,
    merges: mergesOf(
      db,
      reading.speakers.map((speaker) => speaker.id),
    ),
  };
}

const KEEP = 'INSERT OR REPLACE INTO removed (id, at, title, body) VALUES (?, ?, ?, ?)';
const TRIM = `DELETE FROM removed WHERE id IN (SELECT id FROM removed ORDER BY at DESC, id LIMIT -1 OFFSET ${REMOVED_MAX})`;

/** See `Store.remove`. */
export function removeArticle(db: Database, id: string, at: string): boolean {
  const body = bodyOf(db, id);
  if (!body) return false;
  db.run(KEEP, id, at, body.article.title, JSON.stringify(body));
  db.run(TRIM);
  return deleteArticle(db, id);
}

/** See `Store.restore`. Where the same text was added again meanwhile, that article stays as it is. */
export function restoreArticle(db: Database, id: string, since: string): boolean {
  const row = db.get<{ body: string }>('DELETE FROM removed WHERE id = ? AND at >= ? RETURNING body', id, since);
  if (!row) return false;
  const { article, merges } = removedBodyOf(row.body);
  insertArticles(db, [article]);
  for (const { speaker, into, mergedAt } of merges) mergeSpeakers(db, { id: speaker.id, into: into.id, mergedAt });
  return true;
}

/** See `Store.erase`. As how many it was kept: in the archive, aside, or both where it was added again. */
export function eraseArticle(db: Database, id: string): number {
  const aside = db.all('DELETE FROM removed WHERE id = ? RETURNING 1', id).length;
  return aside + (deleteArticle(db, id) ? 1 : 0);
}

interface RemovedColumns {
  readonly id: string;
  readonly title: string | null;
  readonly at: string;
}

const NEWEST = `ORDER BY at DESC LIMIT ${REMOVED_MAX}`;

const listed = (kind: Removed['kind'], rows: readonly RemovedColumns[]): Removed[] =>
  rows.map(({ id, title, at }) => ({ kind, id, title, removedAt: at }));

export const removedArticles = (db: Database, since: string): Removed[] =>
  listed('article', db.all<RemovedColumns>(`SELECT id, title, at FROM removed WHERE at >= ? ${NEWEST}`, since));

export const forgetRemovedArticles = (db: Database, before: string): number =>
  db.all('DELETE FROM removed WHERE at < ? RETURNING 1', before).length;

const DUE: Readonly<Record<RemovedKind, string>> = {
  article: 'SELECT 1 FROM removed WHERE at < ? LIMIT 1',
  check: 'SELECT 1 FROM checked WHERE removed < ? LIMIT 1',
  draft: 'SELECT 1 FROM draft WHERE removed < ? LIMIT 1',
};

/** Whether anything of a kind was removed before. */
export const isDue = (db: Database, kind: RemovedKind, before: string): boolean => db.get(DUE[kind], before) !== null;
