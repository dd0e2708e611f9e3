/** Adding and removing articles. Everything here runs inside a transaction of the caller’s. */

import { blocksOf } from '../blocks.js';
import { Pending } from '../pending.js';
import type { NewArticle } from '../store.js';
import { ARTICLE, ARTICLE_SPEAKER, BLOCK, type Place, type Placed, STATEMENT } from './columns.js';
import type { Queries } from './driver.js';
import { fileArticles, unfileHead } from './heads.js';
import { lock, lockAll } from './locks.js';
import { ALL_PARTS, partOf } from './parts.js';
import { forgetSpeakers, makeKnown } from './persons.js';
import { type Held, heldArticle, rawBlocks, readKnown } from './read.js';
import { insert } from './tables.js';
import { removePostings, writePostings } from './terms.js';

/** Keeps who says what in articles whose blocks are kept. */
export async function insertSaid(
  queries: Queries,
  articles: readonly { readonly place: Place; readonly said: Pick<NewArticle, 'statements' | 'speakers'> }[],
): Promise<void> {
  await makeKnown(
    queries,
    articles.flatMap(({ said }) => said.speakers),
  );
  const listed = articles.flatMap(({ place, said }) =>
    said.speakers.map((speaker, position) => ({ place, position, speaker })),
  );
  await insert(queries, ARTICLE_SPEAKER, listed);
  const statements = articles.flatMap(({ place, said }) =>
    said.statements.map((statement, position) => ({ place, position, statement })),
  );
  await insert(queries, STATEMENT, statements);
}

/** What a partition gains or, below 0, loses. */
interface Gain {
  readonly part: number;
  readonly articles: number;
  readonly statements: number;
  readonly blocks: number;
}

const COUNT = `UPDATE total SET articles = articles + $2, statements = statements + $3, blocks = blocks + $4,
  revision = revision + GREATEST(1, $2) WHERE part = $1`;

/** Counts the gain as changes of the corpus: one for each article that came, else one. */
export const count = (queries: Queries, { part, articles, statements, blocks }: Gain): Promise<number> =>
  queries.run(COUNT, part, articles, statements, blocks);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const searched = (blocks: Placed['blocks']): number => blocks.filter((block) => block.words.length > 0).length;

/** Counts a change that alters no number; its writer holds the partition’s lock. */
export const countChange = (queries: Queries, part: number): Promise<number> =>
  count(queries, { part, articles: 0, statements: 0, blocks: 0 });

/** Gives each article as many block numbers as it has blocks, one article after the other. */
async function placed(queries: Queries, articles: readonly NewArticle[]): Promise<Placed[]> {
  const parted = articles.map((article) => ({ article, part: partOf(article.id), blocks: blocksOf(article.text) }));
  const wanted = sum(parted.map(({ blocks }) => blocks.length));
  const { first } = (await queries.get<{ first: number }>('SELECT take_blocks($1) AS first', wanted))!;
  let no = first;
  return parted.map((one) => {
    const place = { ...one, no };
    no += one.blocks.length;
    return place;
  });
}

const postingsOf = (articles: readonly Placed[]): Pending => {
  const pending = new Pending();
  for (const { no, blocks } of articles)
    for (const [index, block] of blocks.entries()) {
      const folds = block.words.map((word) => word.fold);
      pending.add(no + index, folds);
    }
  return pending;
};

/** Makes a partition’s articles findable, and counts them. */
async function fillPart(queries: Queries, part: number, articles: readonly Placed[]): Promise<void> {
  await writePostings(queries, part, postingsOf(articles));
  const statements = sum(articles.map(({ article }) => article.statements.length));
  const blocks = sum(articles.map((article) => searched(article.blocks)));
  await count(queries, { part, articles: articles.length, statements, blocks });
}

async function insertFresh(queries: Queries, articles: readonly NewArticle[]): Promise<void> {
  const all = await placed(queries, articles);
  await insert(queries, ARTICLE, all);
  await fileArticles(
    queries,
    all.map(({ part, no, article }) => ({ ...article, part, no })),
  );
  await insert(
    queries,
    BLOCK,
    all.flatMap((of) => of.blocks.map((_, index) => ({ of, index }))),
  );
  await insertSaid(
    queries,
    all.map((place) => ({ place, said: place.article })),
  );
  for (const part of ALL_PARTS) {
    const ofPart = all.filter((one) => one.part === part);
    if (ofPart.length > 0) await fillPart(queries, part, ofPart);
  }
}

/** Keeps the articles; `false` for each that is there already. */
export async function insertArticles(queries: Queries, articles: readonly NewArticle[]): Promise<boolean[]> {
  const ids = articles.map(({ id }) => id);
  await lock(queries, [...new Set(ids.map(partOf))]);
  const known = await readKnown(queries, ids);
  const isFresh = articles.map(({ id }) => {
    const fresh = !known.has(id);
    known.add(id);
    return fresh;
  });
  const fresh = articles.filter((_, index) => isFresh[index]);
  if (fresh.length > 0) await insertFresh(queries, fresh);
  return isFresh;
}

/** What an article calls a speaker. */
export interface Called {
  readonly speaker: string;
  /** JSON, as are the roles. */
  readonly aliases: string;
  readonly roles: string;
}

const UNLIST = 'DELETE FROM article_speaker WHERE part = $1 AND article = $2 RETURNING speaker, aliases, roles';

/** Removes who says what in an article. What it called its speakers, who may be known no longer. */
export async function deleteSaid(queries: Queries, { part, no, first, last }: Held): Promise<Called[]> {
  await queries.run('DELETE FROM statement WHERE part = $1 AND first_block BETWEEN $2 AND $3', part, first, last);
  return queries.all<Called>(UNLIST, part, no);
}

/** Removes all that was kept of the article, and the speakers whom no other article knows. */
export async function deleteArticle(queries: Queries, id: string): Promise<boolean> {
  await lockAll(queries);
  const held = await heldArticle(queries, id);
  if (!held) return false;
  const { part, no, first, last, statements } = held;
  const blocks = blocksOf((await rawBlocks(queries, held)).map((block) => block.raw).join(''));
  await removePostings(queries, part, { blocks, range: held });
  await unfileHead(queries, { part, no });
  const called = await deleteSaid(queries, held);
  await queries.run('DELETE FROM block WHERE part = $1 AND no BETWEEN $2 AND $3', part, first, last);
  await queries.run('DELETE FROM article WHERE part = $1 AND no = $2', part, no);
  await forgetSpeakers(
    queries,
    called.map(({ speaker }) => speaker),
  );
  await count(queries, { part, articles: -1, statements: -statements, blocks: -searched(blocks) });
  return true;
}
