/** What people correct in an article. */

import type { ArticleHead, ArticleMeta, Edit, Speaker } from '../../model.js';
import { HEAD, type HeadColumns, headOf, layoutOf, type StatementColumns, statementOf } from '../rows.js';
import type { Reading, Rewriting } from '../store.js';
import type { Queries } from './driver.js';
import { fileArticles, unfileHead } from './heads.js';
import { lock, lockAll } from './locks.js';
import { partOf } from './parts.js';
import { forgetSpeakers, speakersAsRead } from './persons.js';
import { heldArticle, rawBlocks } from './read.js';
import { IN_ORDER, STATEMENT_AS_READ } from './rows.js';
import { type Called, count, countChange, deleteSaid, insertSaid } from './write.js';

const STATEMENTS = `${STATEMENT_AS_READ} WHERE s.part = $1 AND s.first_block BETWEEN $2 AND $3 ${IN_ORDER}`;

/** See `Store.reading`. In a snapshot of the caller’s. */
export async function readReading(queries: Queries, articleId: string): Promise<Reading | null> {
  const held = await heldArticle(queries, articleId);
  if (!held) return null;
  const blocks = await rawBlocks(queries, held);
  const statements = await queries.all<StatementColumns>(STATEMENTS, held.part, held.first, held.last);
  return {
    text: blocks.map((block) => block.raw).join(''),
    layout: layoutOf(held.layout),
    language: held.language,
    statements: statements.map(statementOf),
    speakers: await speakersAsRead(queries, held.no),
    edits: JSON.parse(held.edits) as Edit[],
  };
}

/** The speakers whom the article calls by other names than before, or not at all. */
function unsaid(before: readonly Called[], now: readonly Speaker[]): string[] {
  const same = new Set(now.map(({ id, aliases, roles }) => JSON.stringify([id, aliases, roles])));
  return before
    .filter(({ speaker, aliases, roles }) => !same.has(`[${JSON.stringify(speaker)},${aliases},${roles}]`))
    .map(({ speaker }) => speaker);
}

const REWRITE = 'UPDATE article SET statements = $3, language = $4, edits = $5 WHERE part = $1 AND no = $2';

/** See `Store.rewrite`. In a transaction of the caller’s. */
export async function rewriteArticle(queries: Queries, articleId: string, rewriting: Rewriting): Promise<boolean> {
  await lockAll(queries);
  const held = await heldArticle(queries, articleId);
  if (!held || held.edits !== JSON.stringify(rewriting.after)) return false;
  const { part, no } = held;
  const { length } = rewriting.statements;
  const called = await deleteSaid(queries, held);
  const blocks = await rawBlocks(queries, held);
  await insertSaid(queries, [{ place: { part, no, blocks }, said: rewriting }]);
  await queries.run(REWRITE, part, no, length, rewriting.language, JSON.stringify(rewriting.edits));
  await count(queries, { part, articles: 0, statements: length - held.statements, blocks: 0 });
  await forgetSpeakers(queries, unsaid(called, rewriting.speakers));
  return true;
}

const READ = `SELECT ${HEAD}, a.no FROM article a WHERE a.part = $1 AND a.id = $2`;
const DESCRIBE = `UPDATE article SET title = $3, publisher = $4, author = $5, published = $6, url = $7, kind = $8,
  heard = $9, media = $10 WHERE part = $1 AND id = $2`;

/** See `Store.describe`. In a transaction of the caller’s. */
export async function describeArticle(
  queries: Queries,
  articleId: string,
  changes: Partial<ArticleMeta>,
): Promise<ArticleHead | null> {
  const part = partOf(articleId);
  await lock(queries, [part]);
  const row = await queries.get<HeadColumns & { no: number }>(READ, part, articleId);
  if (!row) return null;
  const head: ArticleHead = { ...headOf(row), ...changes };
  await unfileHead(queries, { part, no: row.no });
  await fileArticles(queries, [{ ...head, part, no: row.no }]);
  await countChange(queries, part);
  const { title, publisher, author, published, url, kind, heard, media } = head;
  await queries.run(DESCRIBE, part, articleId, title, publisher, author, published, url, kind, heard, media);
  return head;
}
