/** Reading articles and statements. */

import type { Article, ArticleHead, Statement, TimedSpan } from '../../model.js';
import { keyOf, pageOf } from '../pages.js';
import { HEAD, type HeadColumns, headOf, layoutOf, type StatementColumns, statementOf } from '../rows.js';
import type { Page, PageQuery } from '../store.js';
import type { Database } from './driver.js';
import { damaged } from './errors.js';
import { speakersIn } from './persons.js';
import { STATEMENT } from './rows.js';

interface ArticleColumns extends HeadColumns {
  readonly no: number;
  readonly first_block: number;
  readonly last_block: number;
}

interface LayoutColumn {
  readonly layout: string | null;
}

export function readArticle(db: Database, id: string): Article | null {
  const row = db.get<ArticleColumns & LayoutColumn>(
    `SELECT ${HEAD}, a.layout, a.no, a.first_block, a.last_block FROM article a WHERE a.id = ?`,
    id,
  );
  if (!row) return null;
  const blocks = db.all<{ raw: string }>(
    'SELECT raw FROM block WHERE no BETWEEN ? AND ? ORDER BY no',
    row.first_block,
    row.last_block,
  );
  // In a damaged file SQLite may pass over rows in silence; half an article is worse than none.
  if (blocks.length !== row.last_block - row.first_block + 1) throw damaged();
  const statements = db.all<StatementColumns>(
    `${STATEMENT} WHERE s.first_block BETWEEN ? AND ? ORDER BY s.no`,
    row.first_block,
    row.last_block,
  );
  return {
    ...headOf(row),
    text: blocks.map((block) => block.raw).join(''),
    layout: layoutOf(row.layout),
    statements: statements.map(statementOf),
    speakers: speakersIn(db, [row.no]).get(row.no) ?? [],
  };
}

/** See `Store.times`. */
export function readTimes(db: Database, articleId: string): readonly TimedSpan[] {
  const row = db.get<LayoutColumn>('SELECT layout FROM article WHERE id = ?', articleId);
  return layoutOf(row?.layout ?? null)?.times ?? [];
}

/** Those of the ids that there is an article of. */
export const readKnown = (db: Database, ids: readonly string[]): Set<string> =>
  new Set(
    db
      .all<{ id: string }>(
        'SELECT a.id FROM json_each(?) wanted JOIN article a ON a.id = wanted.value',
        JSON.stringify(ids),
      )
      .map((row) => row.id),
  );

export function listArticles(db: Database, { cursor, limit }: PageQuery): Page<ArticleHead> {
  const after = keyOf(cursor);
  const where = after ? 'WHERE (a.added_at, a.no) < (?, ?)' : '';
  const rows = db.all<ArticleColumns>(
    `SELECT ${HEAD}, a.no FROM article a ${where} ORDER BY a.added_at DESC, a.no DESC LIMIT ?`,
    ...(after ?? []),
    limit + 1,
  );
  return pageOf(rows, limit, { item: headOf, key: (row) => [row.added_at, row.no] });
}

export function readStatement(db: Database, id: string): { article: ArticleHead; statement: Statement } | null {
  const row = db.get<StatementColumns>(`${STATEMENT} WHERE s.id = ?`, id);
  const head = row && db.get<HeadColumns>(`SELECT ${HEAD} FROM article a WHERE a.no = ?`, row.article);
  return row && head ? { article: headOf(head), statement: statementOf(row) } : null;
}
