/** Articles filed under the words of their heads, and found by them. Changes run inside a transaction of the caller’s. */

import type { ArticleHead, ArticleMeta } from '../../model.js';
import { headWords } from '../../text/heads.js';
import { cursorNumber, pageOf } from '../pages.js';
import { HEAD, type HeadColumns, headOf } from '../rows.js';
import type { Page, PageQuery } from '../store.js';
import type { Database } from './driver.js';

type Named = Pick<ArticleMeta, 'title' | 'publisher' | 'author' | 'url'>;

const FILE = 'INSERT OR IGNORE INTO article_word (word, article) SELECT value, ? FROM json_each(?)';
const UNFILE = 'DELETE FROM article_word WHERE article = ? AND word IN (SELECT value FROM json_each(?))';

/** Files the article under the words of its head. */
export const fileHead = (db: Database, no: number, head: Named): void =>
  db.run(FILE, no, JSON.stringify(headWords(head)));

/** Undoes that, for the same head. */
export const unfileHead = (db: Database, no: number, head: Named): void =>
  db.run(UNFILE, no, JSON.stringify(headWords(head)));

/** Articles read at a time: the archive may be larger than the memory. */
const BATCH = 1_000;
/** No columns but these: it runs amid the migrations, before there are others. */
const NEXT = `SELECT no, title, publisher, author, url FROM article WHERE no > ? ORDER BY no LIMIT ${BATCH}`;

/** Files every article. */
export function fileHeads(db: Database): void {
  for (let after = 0; ; ) {
    const rows = db.all<Named & { no: number }>(NEXT, after);
    for (const row of rows) fileHead(db, row.no, row);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.no;
  }
}

/** The articles that are filed under `?1` and under every one of `?2`: the first one’s list, looked up in the others. */
export const FILED_UNDER = `SELECT w.article FROM article_word w WHERE w.word = ?1 AND NOT EXISTS (
  SELECT 1 FROM json_each(?2) other WHERE NOT EXISTS (
    SELECT 1 FROM article_word o WHERE o.word = other.value AND o.article = w.article))`;

/** Lists are compared as far as this. */
const COMPARED = 2_000;
const LENGTH = `SELECT count(*) AS length FROM (SELECT 1 FROM article_word WHERE word = ? LIMIT ${COMPARED})`;

/** The words with the shortest list first, as `FILED_UNDER` takes them. */
export function rarestFirst(db: Database, folds: readonly string[]): [string, string] {
  const lengths = new Map(folds.map((fold) => [fold, db.get<{ length: number }>(LENGTH, fold)!.length]));
  const [rarest, ...others] = [...lengths].sort(([, a], [, b]) => a - b).map(([fold]) => fold);
  return [rarest ?? '', JSON.stringify(others)];
}

const FOUND = `SELECT ${HEAD}, a.no FROM (${FILED_UNDER} AND w.article < ?3 ORDER BY w.article DESC LIMIT ?4) found
  JOIN article a ON a.no = found.article ORDER BY a.no DESC`;

/** See `Store.findArticles`. Reads on in the rarest word’s list until a page is full. */
export function findArticles(db: Database, folds: readonly string[], { cursor, limit }: PageQuery): Page<ArticleHead> {
  if (folds.length === 0) return { items: [], next: null };
  const before = cursorNumber(cursor) ?? Number.MAX_SAFE_INTEGER;
  const rows = db.all<HeadColumns & { no: number }>(FOUND, ...rarestFirst(db, folds), before, limit + 1);
  return pageOf(rows, limit, { item: headOf, key: (row) => ['', row.no] });
}
