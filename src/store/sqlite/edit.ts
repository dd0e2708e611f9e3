/** What people correct in an article. Changes run inside a transaction of the caller’s. */

import type { ArticleHead, ArticleMeta, Edit } from '../../model.js';
import type { BlockRange } from '../archive.js';
import { HEAD, type HeadColumns, headOf, layoutOf, type StatementColumns, statementOf } from '../rows.js';
import type { Reading, Rewriting } from '../store.js';
import type { Database } from './driver.js';
import { fileHead, unfileHead } from './heads.js';
import { forgetSpeakers, speakersAsRead } from './persons.js';
import { STATEMENT_AS_READ } from './rows.js';
import { type Called, calledIn, count, deleteSaid, insertSaid } from './write.js';

interface Row extends BlockRange {
  readonly no: number;
  readonly language: string | null;
  readonly layout: string | null;
  readonly statements: number;
}

const ARTICLE = `SELECT no, language, layout, statements, first_block AS first, last_block AS last FROM article
  WHERE id = ?`;

/** What people corrected in the article, in order. */
const editsOf = (db: Database, article: number): Edit[] =>
  db
    .all<{ body: string }>('SELECT body FROM edit WHERE article = ? ORDER BY position', article)
    .map(({ body }) => JSON.parse(body));

/** See `Store.reading`. */
export function readReading(db: Database, articleId: string): Reading | null {
  const row = db.get<Row>(ARTICLE, articleId);
  if (!row) return null;
  const { no, language, first, last } = row;
  const blocks = db.all<{ raw: string }>('SELECT raw FROM block WHERE no BETWEEN ? AND ? ORDER BY no', first, last);
  const statements = db.all<StatementColumns>(
    `${STATEMENT_AS_READ} WHERE s.first_block BETWEEN ? AND ? ORDER BY s.no`,
    first,
    last,
  );
  return {
    text: blocks.map((block) => block.raw).join(''),
    layout: layoutOf(row.layout),
    language,
    statements: statements.map(statementOf),
    speakers: speakersAsRead(db, no),
    edits: editsOf(db, no),
  };
}

/** The speakers whom the article calls by other names than before, or not at all. */
function unsaid(before: readonly Called[], now: readonly Called[]): number[] {
  const same = new Set(now.map((one) => JSON.stringify(one)));
  return before.filter((one) => !same.has(JSON.stringify(one))).map(({ speaker }) => speaker);
}

/** See `Store.rewrite`. */
export function rewriteArticle(db: Database, articleId: string, rewriting: Rewriting): boolean {
  const row = db.get<Row>(ARTICLE, articleId);
  if (!row || JSON.stringify(editsOf(db, row.no)) !== JSON.stringify(rewriting.after)) return false;
  const { no, first, last } = row;
  const { length } = rewriting.statements;
  const before = deleteSaid(db, no, row);
  const blocks = db.all<{ at: number }>('SELECT at FROM block WHERE no BETWEEN ? AND ? ORDER BY no', first, last);
  insertSaid(db, rewriting, { article: no, blocks, first });
  db.run('UPDATE article SET statements = ?, language = ? WHERE no = ?', length, rewriting.language, no);
  count(db, 0, length - row.statements, 0);
  forgetSpeakers(db, unsaid(before, calledIn(db, no)));
  return true;
}

const DESCRIBE = `UPDATE article SET title = ?, publisher = ?, author = ?, published = ?, url = ?, kind = ?,
  heard = ?, media = ? WHERE id = ?`;

/** See `Store.describe`. */
export function describeArticle(db: Database, articleId: string, changes: Partial<ArticleMeta>): ArticleHead | null {
  const row = db.get<HeadColumns & { no: number }>(`SELECT ${HEAD}, a.no FROM article a WHERE a.id = ?`, articleId);
  if (!row) return null;
  const head: ArticleHead = { ...headOf(row), ...changes };
  unfileHead(db, row.no, row);
  fileHead(db, row.no, head);
  count(db, 0, 0, 0);
  const { title, publisher, author, published, url, kind, heard, media } = head;
  db.run(DESCRIBE, title, publisher, author, published, url, kind, heard, media, articleId);
  return head;
}
