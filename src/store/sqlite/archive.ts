/** What the search for candidates reads from SQLite. */

import type { Archive, ArticleRow, BlockRange, BlockRow } from '../archive.js';
import { HEAD, type HeadColumns, headOf, type StatementColumns, statementRow } from '../rows.js';
import type { Database } from './driver.js';
import { speakersIn } from './persons.js';
import { STATEMENT } from './rows.js';
import { readDocuments, readPostings } from './terms.js';

const BLOCKS = `SELECT b.no, b.article, b.at, b.start, b."end", b.raw
  FROM json_each(?) wanted JOIN block b ON b.no = wanted.value`;

/** Statements that begin in a block, and the few that began in an earlier one of the article and reach into it. */
const IN_BLOCKS = `${STATEMENT} WHERE s.no IN (
    SELECT s.no FROM json_each(?1) wanted JOIN statement s ON s.first_block = wanted.value
    UNION
    SELECT s.no FROM json_each(?1) wanted
    JOIN block b ON b.no = wanted.value JOIN article a ON a.no = b.article
    JOIN statement s ON s.last_block > s.first_block
      AND s.last_block BETWEEN wanted.value AND a.last_block AND s.first_block < wanted.value)
  ORDER BY s.no`;

const ARTICLES = `SELECT a.no, ${HEAD} FROM json_each(?) wanted JOIN article a ON a.no = wanted.value`;

const RANGE = 'SELECT first_block AS first, last_block AS last FROM article WHERE id = ?';

function articlesOf(db: Database, numbers: readonly number[]): Map<number, ArticleRow> {
  const wanted = JSON.stringify(numbers);
  const speakers = speakersIn(db, numbers);
  const rows = db.all<HeadColumns & { no: number }>(ARTICLES, wanted);
  return new Map(rows.map((row) => [row.no, { head: headOf(row), speakers: speakers.get(row.no) ?? [] }]));
}

export const sqliteArchive = (db: Database): Archive => ({
  total: async () => db.get<{ blocks: number }>('SELECT blocks FROM total')!.blocks,
  documents: async (folds) => readDocuments(db, folds),
  postings: async (folds, range) => readPostings(db, folds, range),
  blockRange: async (articleId) => db.get<BlockRange>(RANGE, articleId),
  blocks: async (numbers) => db.all<BlockRow>(BLOCKS, JSON.stringify(numbers)),
  statements: async (blocks) => db.all<StatementColumns>(IN_BLOCKS, JSON.stringify(blocks)).map(statementRow),
  articles: async (numbers) => articlesOf(db, numbers),
});
