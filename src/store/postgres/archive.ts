/** What the search for candidates reads from PostgreSQL. */

import type { Archive, ArticleRow, BlockRange, BlockRow } from '../archive.js';
import { HEAD, type HeadColumns, headOf, type StatementColumns, statementRow } from '../rows.js';
import { int4s } from './arrays.js';
import type { Queries } from './driver.js';
import { partOf, partsFor } from './parts.js';
import { speakersIn } from './persons.js';
import { STATEMENT } from './rows.js';
import { readDocuments, readPostings } from './terms.js';

const TOTAL = 'SELECT sum(blocks)::int AS blocks FROM total';

const BLOCKS = `SELECT b.no, b.article, b.at, b.start, b."end", b.raw FROM block b
  WHERE b.no = ANY($1::int4[]) AND b.part BETWEEN $2 AND $3`;

/** Statements that begin in a block, and the few that began in an earlier one of the article and reach into it. */
const IN_BLOCKS = `${STATEMENT} WHERE s.first_block = ANY($1::int4[]) AND s.part BETWEEN $2 AND $3
  UNION
  ${STATEMENT} JOIN block b ON b.part = s.part AND b.article = s.article AND b.no BETWEEN s.first_block AND s.last_block
  WHERE b.no = ANY($1::int4[]) AND b.part BETWEEN $2 AND $3 AND s.last_block > s.first_block
  ORDER BY article, position`;

const ARTICLES = `SELECT a.no, ${HEAD} FROM article a WHERE a.no = ANY($1::int4[])`;

const RANGE = 'SELECT no AS first, last_block AS last FROM article WHERE part = $1 AND id = $2';

async function articlesOf(queries: Queries, numbers: readonly number[]): Promise<Map<number, ArticleRow>> {
  const [rows, speakers] = await Promise.all([
    queries.all<HeadColumns & { no: number }>(ARTICLES, int4s(numbers)),
    speakersIn(queries, numbers),
  ]);
  return new Map(rows.map((row) => [row.no, { head: headOf(row), speakers: speakers.get(row.no) ?? [] }]));
}

/** The archive for one search: of one article, where one is named, or of all. */
export function postgresArchive(queries: Queries, articleId: string | null): Archive {
  const parts = partsFor(articleId);
  const { from, to } = parts;
  return {
    total: async () => (await queries.get<{ blocks: number }>(TOTAL))!.blocks,
    documents: (folds) => readDocuments(queries, folds),
    postings: (folds, range) => readPostings(queries, { folds, range, parts }),
    blockRange: (id) => queries.get<BlockRange>(RANGE, partOf(id), id),
    blocks: (numbers) => queries.all<BlockRow>(BLOCKS, int4s(numbers), from, to),
    statements: async (blocks) =>
      (await queries.all<StatementColumns>(IN_BLOCKS, int4s(blocks), from, to)).map(statementRow),
    articles: (numbers) => articlesOf(queries, numbers),
  };
}
