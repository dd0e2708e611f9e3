/** Articles that were removed and can be brought back. Changes run inside a transaction of the caller’s. */

import { REMOVED_MAX, type RemovedBody, removedBodyOf } from '../removed.js';
import { HEAD, type HeadColumns, headOf } from '../rows.js';
import type { Removed } from '../store.js';
import type { Queries } from './driver.js';
import { readReading } from './edit.js';
import { lockAll } from './locks.js';
import { mergeSpeakers, mergesOf } from './merge.js';
import { partOf } from './parts.js';
import { deleteArticle, insertArticles } from './write.js';

const READ = `SELECT ${HEAD} FROM article a WHERE a.part = $1 AND a.id = $2`;

async function bodyOf(queries: Queries, id: string): Promise<RemovedBody | null> {
  const row = await queries.get<HeadColumns>(READ, partOf(id), id);
  const reading = row && (await readReading(queries, id));
  if (!reading) return null;
  const { statementCount: _, ...head } = headOf(row);
  const speakers = reading.speakers.map((speaker) => speaker.id);
  return { article: { ...head, ...reading }, merges: await mergesOf(queries, speakers) };
}

const KEEP = `INSERT INTO removed (id, at, title, body) VALUES ($1, $2, $3, $4)
  ON CONFLICT (id) DO UPDATE SET at = excluded.at, title = excluded.title, body = excluded.body`;
const TRIM = `DELETE FROM removed WHERE id IN (SELECT id FROM removed ORDER BY at DESC, id OFFSET ${REMOVED_MAX})`;

/** See `Store.remove`. */
export async function removeArticle(queries: Queries, id: string, at: string): Promise<boolean> {
  await lockAll(queries);
  const body = await bodyOf(queries, id);
  if (!body) return false;
  await queries.run(KEEP, id, at, body.article.title, JSON.stringify(body));
  await queries.run(TRIM);
  return deleteArticle(queries, id);
}

/** See `Store.restore`. Where the same text was added again meanwhile, that article stays as it is. */
export async function restoreArticle(queries: Queries, id: string, since: string): Promise<boolean> {
  await lockAll(queries);
  const sql = 'DELETE FROM removed WHERE id = $1 AND at >= $2 RETURNING body';
  const row = await queries.get<{ body: string }>(sql, id, since);
  if (!row) return false;
  const { article, merges } = removedBodyOf(row.body);
  await insertArticles(queries, [article]);
  for (const { speaker, into, mergedAt } of merges)
    await mergeSpeakers(queries, { id: speaker.id, into: into.id, mergedAt });
  return true;
}

/** See `Store.erase`. As how many it was kept: in the archive, aside, or both where it was added again. */
export async function eraseArticle(queries: Queries, id: string): Promise<number> {
  await lockAll(queries);
  const aside = await queries.run('DELETE FROM removed WHERE id = $1', id);
  return aside + ((await deleteArticle(queries, id)) ? 1 : 0);
}

interface RemovedColumns {
  readonly id: string;
  readonly title: string | null;
  readonly at: string;
}

const NEWEST = `SELECT id, title, at FROM removed WHERE at >= $1 ORDER BY at DESC LIMIT ${REMOVED_MAX}`;

export async function removedArticles(queries: Queries, since: string): Promise<Removed[]> {
  const rows = await queries.all<RemovedColumns>(NEWEST, since);
  return rows.map(({ id, title, at }) => ({ kind: 'article', id, title, removedAt: at }));
}

export const forgetRemovedArticles = (queries: Queries, before: string): Promise<number> =>
  queries.run('DELETE FROM removed WHERE at < $1', before);
