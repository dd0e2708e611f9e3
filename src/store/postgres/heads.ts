/** Articles filed under the words of their heads, and found by them. Changes run inside a transaction of the caller’s. */

import type { ArticleHead, ArticleMeta } from '../../model.js';
import { headWords } from '../../text/heads.js';
import { cursorNumber, pageOf } from '../pages.js';
import { HEAD, type HeadColumns, headOf } from '../rows.js';
import type { Page, PageQuery } from '../store.js';
import { texts } from './arrays.js';
import type { Queries } from './driver.js';
import { insert, type Table } from './tables.js';

interface At {
  readonly part: number;
  readonly no: number;
}

type Headed = At & Pick<ArticleMeta, 'title' | 'publisher' | 'author' | 'url'>;

interface Filed extends At {
  readonly word: string;
}

const WORD: Table<Filed> = {
  name: 'article_word',
  columns: [
    ['part', 'int2', ({ part }) => part],
    ['article', 'int4', ({ no }) => no],
    ['word', 'text', ({ word }) => word],
  ],
  also: 'ON CONFLICT DO NOTHING',
};

/** Files the articles under the words of their heads. */
export async function fileArticles(queries: Queries, articles: readonly Headed[]): Promise<void> {
  const filed = articles.flatMap((article) =>
    headWords(article).map((word) => ({ part: article.part, no: article.no, word })),
  );
  await insert(queries, WORD, filed);
}

const AS_FILED = 'SELECT title, publisher, author, url FROM article WHERE part = $1 AND no = $2';
const UNFILE = 'DELETE FROM article_word WHERE part = $1 AND article = $2 AND word = ANY($3::text[])';

/** Undoes that, while the head is still as it was filed. */
export async function unfileHead(queries: Queries, { part, no }: At): Promise<void> {
  const head = await queries.get<Omit<Headed, keyof At>>(AS_FILED, part, no);
  if (head) await queries.run(UNFILE, part, no, texts(headWords(head)));
}

/** Articles read at a time: the archive may be larger than the memory. */
const BATCH = 1_000;
/** No columns but these: it runs amid the migrations, before there are others. */
const NEXT = `SELECT part, no, title, publisher, author, url FROM article WHERE no > $1 ORDER BY no LIMIT ${BATCH}`;

/** Files every article. */
export async function fileHeads(queries: Queries): Promise<void> {
  for (let after = -1; ; ) {
    const rows = await queries.all<Headed>(NEXT, after);
    await fileArticles(queries, rows);
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.no;
  }
}

/** The articles that are filed under `$1` and under every one of `$2`: the first one’s list, looked up in the others. */
export const FILED_UNDER = `SELECT w.article FROM article_word w WHERE w.word = $1 AND NOT EXISTS (
  SELECT 1 FROM unnest($2::text[]) other(word) WHERE NOT EXISTS (
    SELECT 1 FROM article_word o WHERE o.word = other.word AND o.article = w.article))`;

/** Lists are compared as far as this. */
const COMPARED = 2_000;
const LENGTHS = `SELECT wanted.word FROM unnest($1::text[]) wanted(word) CROSS JOIN LATERAL (
    SELECT count(*) AS length FROM (SELECT 1 FROM article_word w WHERE w.word = wanted.word LIMIT ${COMPARED}) compared) list
  ORDER BY list.length`;

/** The words with the shortest list first, as `FILED_UNDER` takes them. */
export async function rarestFirst(queries: Queries, folds: readonly string[]): Promise<[string, Buffer]> {
  const rows = await queries.all<{ word: string }>(LENGTHS, texts([...new Set(folds)]));
  const [rarest, ...others] = rows.map(({ word }) => word);
  return [rarest ?? '', texts(others)];
}

const FOUND = `SELECT ${HEAD}, a.no FROM (${FILED_UNDER} AND w.article < $3 ORDER BY w.article DESC LIMIT $4) found
  JOIN article a ON a.no = found.article ORDER BY a.no DESC`;
/** No article has a higher number. */
const LAST = 2 ** 31 - 1;

/** See `Store.findArticles`. Reads on in the rarest word’s list until a page is full. In a snapshot of the caller’s. */
export async function findArticles(
  queries: Queries,
  folds: readonly string[],
  { cursor, limit }: PageQuery,
): Promise<Page<ArticleHead>> {
  if (folds.length === 0) return { items: [], next: null };
  const before = Math.min(cursorNumber(cursor) ?? LAST, LAST);
  const words = await rarestFirst(queries, folds);
  const rows = await queries.all<HeadColumns & { no: number }>(FOUND, ...words, before, limit + 1);
  return pageOf(rows, limit, { item: headOf, key: (row) => ['', row.no] });
}
