/** Reading articles and statements. */

import type { Article, ArticleHead, Statement, TimedSpan } from '../../model.js';
import type { BlockRange } from '../archive.js';
import { keyOf, pageOf } from '../pages.js';
import { HEAD, type HeadColumns, headOf, layoutOf, type StatementColumns, statementOf } from '../rows.js';
import type { Page, PageQuery } from '../store.js';
import { texts } from './arrays.js';
import type { Queries } from './driver.js';
import { partOf } from './parts.js';
import { speakersIn } from './persons.js';
import { IN_ORDER, STATEMENT } from './rows.js';

/** An article as it is found before it is changed. */
export interface Held extends BlockRange {
  readonly part: number;
  /** The article’s number, which is that of its first block. */
  readonly no: number;
  readonly statements: number;
  readonly language: string | null;
  /** JSON, as is the layout. */
  readonly edits: string;
  readonly layout: string | null;
}

const HELD = `SELECT part, no, no AS first, last_block AS last, statements, language, edits, layout
  FROM article  WHERE part = $1 AND id = $2`;

export const heldArticle = (queries: Queries, id: string): Promise<Held | null> =>
  queries.get<Held>(HELD, partOf(id), id);

const RAW = 'SELECT at, raw FROM block WHERE part = $1 AND no BETWEEN $2 AND $3 ORDER BY no';

/** The blocks’ texts, which are the article’s when they are run together, and where each begins. */
export const rawBlocks = (queries: Queries, { part, first, last }: Held): Promise<{ at: number; raw: string }[]> =>
  queries.all(RAW, part, first, last);

const ARTICLE = `SELECT ${HEAD}, a.layout, a.part, a.no, a.no AS first, a.last_block AS last FROM article a
  WHERE a.part = $1 AND a.id = $2`;

const STATEMENTS = `${STATEMENT} WHERE s.part = $1 AND s.first_block BETWEEN $2 AND $3 ${IN_ORDER}`;

/** In a snapshot of the caller’s. */
export async function readArticle(queries: Queries, id: string): Promise<Article | null> {
  const row = await queries.get<HeadColumns & Held>(ARTICLE, partOf(id), id);
  if (!row) return null;
  const blocks = await rawBlocks(queries, row);
  const statements = await queries.all<StatementColumns>(STATEMENTS, row.part, row.first, row.last);
  return {
    ...headOf(row),
    text: blocks.map((block) => block.raw).join(''),
    layout: layoutOf(row.layout),
    statements: statements.map(statementOf),
    speakers: (await speakersIn(queries, [row.no])).get(row.no) ?? [],
  };
}

const LAYOUT = 'SELECT layout FROM article WHERE part = $1 AND id = $2';

/** See `Store.times`. */
export async function readTimes(queries: Queries, articleId: string): Promise<readonly TimedSpan[]> {
  const row = await queries.get<Pick<Held, 'layout'>>(LAYOUT, partOf(articleId), articleId);
  return layoutOf(row?.layout ?? null)?.times ?? [];
}

/** Those of the ids that there is an article of. */
export async function readKnown(queries: Queries, ids: readonly string[]): Promise<Set<string>> {
  const rows = await queries.all<{ id: string }>('SELECT id FROM article WHERE id = ANY($1::text[])', texts(ids));
  return new Set(rows.map((row) => row.id));
}

const NEWEST_FIRST = 'ORDER BY a.added_at DESC, a.no DESC LIMIT';
const FIRST_PAGE = `SELECT ${HEAD}, a.no FROM article a ${NEWEST_FIRST} $1`;
const NEXT_PAGE = `SELECT ${HEAD}, a.no FROM article a WHERE (a.added_at, a.no) < ($2, $3) ${NEWEST_FIRST} $1`;

export async function listArticles(queries: Queries, { cursor, limit }: PageQuery): Promise<Page<ArticleHead>> {
  const after = keyOf(cursor);
  const rows =
    after && Number.isSafeInteger(after[1])
      ? await queries.all<HeadColumns & { no: number }>(NEXT_PAGE, limit + 1, ...after)
      : await queries.all<HeadColumns & { no: number }>(FIRST_PAGE, limit + 1);
  return pageOf(rows, limit, { item: headOf, key: (row) => [row.added_at, row.no] });
}

/** The same columns of the article as of the statement that stands in it. */
const HEAD_OF = `SELECT ${HEAD} FROM article a WHERE a.no = $1`;

export async function readStatement(
  queries: Queries,
  id: string,
): Promise<{ article: ArticleHead; statement: Statement } | null> {
  const row = await queries.get<StatementColumns>(`${STATEMENT} WHERE s.id = $1`, id);
  const head = row && (await queries.get<HeadColumns>(HEAD_OF, row.article));
  return row && head ? { article: headOf(head), statement: statementOf(row) } : null;
}
