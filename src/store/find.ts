/**
 * Finding statements by their words, speaker, day and article, newest first, all conditions at once. Each condition says
 * in which blocks it may hold; what they have in common is read, from the newest block down, and held against the
 * conditions themselves. So a page costs the reading of each condition’s list, at most `LIST_MAX` entries of an index,
 * and of the blocks that all lists share, about as many as the page has statements. A condition that holds nearly
 * everywhere (“the”) has no list and only the statements are held against it; where that leaves nothing to look up,
 * `LOOKED_MAX` blocks are looked through, and the next page goes on from there, however many the archive has.
 *
 * Embedded, at a million passages (medians, beside other work): no condition, words, a speaker or a month 0.1 to 5 ms,
 * a speaker with words 1 ms; days or an outlet that all 38,000 articles have, 80 to 100 ms.
 */

import type { ArticleHead, Speaker } from '../model.js';
import { headFolds, headWords } from '../text/heads.js';
import { words } from '../text/words.js';
import type { Archive, ArticleRow, BlockRange, StatementRow } from './archive.js';
import { cursorOf, keyOf, pageOf } from './pages.js';
import { opened } from './postings.js';
import type { FoundStatement, Page, StatementQuery } from './store.js';
import { common, downFrom, lastUpTo, stretchesOf } from './stretches.js';

/** Longer lists of blocks are not read: a tenth of a million passages, some milliseconds. */
const LIST_MAX = 100_000;
/** Words whose lists are read; the others are looked for in the statements. */
const WORDS_LISTED = 4;
/** Statements over several paragraphs that are looked up as such. */
const SPREAD_MAX = 20_000;
/** Speakers of one name whose statements are looked up. */
const SPEAKERS_MAX = 500;
/** Blocks read at a time, and for one page: the latter some 50 milliseconds. */
const BATCH = 96;
const LOOKED_MAX = 2_000;

/** What finding needs besides. Lists have no order; `null`: there is more than was allowed. */
export interface FindArchive extends Archive {
  /** From the oldest block to the newest; `null`: there is none. */
  extent(): Promise<BlockRange | null>;
  /** Those under whose names, aliases and roles every one of the folds is filed. */
  speakersNamed(folds: readonly string[], most: number): Promise<readonly string[] | null>;
  /** The statements that go on over several blocks. */
  spread(most: number): Promise<readonly BlockRange[] | null>;
  /** Where these, and who was merged into them, have statements. */
  spokenBy(speakers: readonly string[], most: number): Promise<readonly BlockRange[] | null>;
  /** The articles that were published from one text to the other; see `StatementQuery.from`. */
  publishedIn(from: string, to: string, most: number): Promise<readonly BlockRange[] | null>;
  /** The articles under whose heads every one of the folds is filed. */
  headed(folds: readonly string[], most: number): Promise<readonly BlockRange[] | null>;
}

const foldsOf = (text: string): string[] => words(text).map((word) => word.fold);

const holdsAll = (held: readonly string[], sought: readonly string[]): boolean => {
  const known = new Set(held);
  return sought.every((fold) => known.has(fold));
};

const NOWHERE: readonly BlockRange[] = [];

/**
 * Where one statement may hold the words; `null`: nearly everywhere. It does so in one block, or it is one of the few
 * that go on over several, and its rarest word stands in one of these.
 */
async function holding(archive: FindArchive, folds: readonly string[]): Promise<readonly BlockRange[] | null> {
  const documents = await archive.documents(folds);
  if (folds.some((fold) => !documents.has(fold))) return NOWHERE;
  const listed = [...documents]
    .filter(([, count]) => count <= LIST_MAX)
    .sort(([, a], [, b]) => a - b)
    .slice(0, WORDS_LISTED)
    .map(([fold]) => fold);
  const postings = await archive.postings(listed, null);
  const [rarest, ...others] = listed.map((fold) =>
    stretchesOf(
      (postings.get(fold) ?? []).flatMap((stored) => {
        const { blocks, count } = opened(stored);
        return Array.from(blocks.subarray(0, count), (block) => ({ first: block, last: block }));
      }),
    ),
  );
  if (!rarest) return null;
  if (others.length === 0) return rarest;
  const spread = await archive.spread(SPREAD_MAX);
  if (!spread) return rarest;
  return stretchesOf([...others.reduce(common, rarest), ...common(rarest, stretchesOf(spread))]);
}

async function spoken(archive: FindArchive, folds: readonly string[]): Promise<readonly BlockRange[] | null> {
  const speakers = await archive.speakersNamed(folds, SPEAKERS_MAX);
  return speakers && archive.spokenBy(speakers, LIST_MAX);
}

/** Sorts behind every time of a day. */
const LAST = '\u{10FFFF}';

const lastOf = (to: string | null): string => `${to ?? ''}${LAST}`;

const isOfDays = ({ from, to }: StatementQuery, { published }: ArticleHead): boolean =>
  (from === null && to === null) || (published !== null && published >= (from ?? '') && published <= lastOf(to));

/** What is looked for, with the article told from words of one. */
interface Sought {
  readonly query: StatementQuery;
  /** The article that the query names, or `null`. */
  readonly articleId: string | null;
  /** Words of an article’s head. */
  readonly headed: readonly string[];
}

/** What each condition says of where; a condition that is not made, or holds nearly everywhere, says nothing. */
async function places(archive: FindArchive, query: StatementQuery): Promise<[Sought, readonly BlockRange[]]> {
  const { folds, speaker, article, from, to } = query;
  const named = article === null ? null : await archive.blockRange(article);
  const headed = article === null || named ? [] : headFolds(article);
  const lists = await Promise.all([
    folds.length > 0 ? holding(archive, folds) : null,
    speaker.length > 0 ? spoken(archive, speaker) : null,
    from !== null || to !== null ? archive.publishedIn(from ?? '', lastOf(to), LIST_MAX) : null,
    headed.length > 0 ? archive.headed(headed, LIST_MAX) : null,
  ]);
  const told = [named && [named], ...lists].filter((list) => list !== null).map(stretchesOf);
  const extent = told.length > 0 ? null : await archive.extent();
  const where = told.length > 0 ? told.reduce(common) : extent ? [extent] : NOWHERE;
  return [{ query, articleId: named ? article : null, headed }, where];
}

const namesOf = ({ name, aliases, roles }: Speaker): string[] => [name, ...aliases, ...roles].flatMap(foldsOf);

/** The speaker by what the article calls him. */
function isBy(folds: readonly string[], { statement }: StatementRow, { speakers }: ArticleRow): boolean {
  if (folds.length === 0) return true;
  const speaker = speakers.find((one) => one.id === statement.speaker?.id);
  return speaker !== undefined && holdsAll(namesOf(speaker), folds);
}

function isSought({ query, articleId, headed }: Sought, row: StatementRow, article: ArticleRow): boolean {
  const { head } = article;
  return (
    (articleId === null || head.id === articleId) &&
    holdsAll(headWords(head), headed) &&
    isOfDays(query, head) &&
    isBy(query.speaker, row, article)
  );
}

/** A statement at the newest block of it that was looked up: so it is met once, and in order. */
interface Met {
  readonly row: StatementRow;
  readonly block: number;
}

const newestFirst = (a: Met, b: Met): number => b.block - a.block || b.row.statement.start - a.row.statement.start;

/** What is walked through, from where the last page ended. */
interface Walk {
  readonly sought: Sought;
  readonly where: readonly BlockRange[];
  readonly after: readonly [number, number];
}

/** The statements with the words that are met in a batch of blocks, behind those of earlier pages. */
async function metIn(archive: FindArchive, batch: readonly number[], { sought, where, after }: Walk): Promise<Met[]> {
  const rows = await archive.statements(batch);
  return rows
    .map((row) => ({ row, block: lastUpTo(where, row.last)! }))
    .filter(({ row, block }) => {
      const { start, text } = row.statement;
      const isHere = block <= batch[0]! && block >= batch.at(-1)!;
      const isNext = block < after[0] || (block === after[0] && start < after[1]);
      return isHere && isNext && holdsAll(foldsOf(text), sought.query.folds);
    })
    .sort(newestFirst);
}

interface Found extends FoundStatement {
  readonly key: readonly [string, number];
}

async function foundIn(archive: FindArchive, batch: readonly number[], walk: Walk): Promise<Found[]> {
  const met = await metIn(archive, batch, walk);
  const articles = await archive.articles([...new Set(met.map(({ row }) => row.article))]);
  return met.flatMap(({ row, block }) => {
    const { statement } = row;
    const article = articles.get(row.article);
    if (!article || !isSought(walk.sought, row, article)) return [];
    return [{ article: article.head, statement, key: [String(block), statement.start] as const }];
  });
}

/** Where the last page ended: a block, and the offset of a statement in its article. */
function endOf(cursor: string | null): readonly [number, number] {
  const key = keyOf(cursor);
  const block = Number(key?.[0]);
  return key && Number.isSafeInteger(block) && Number.isSafeInteger(key[1])
    ? [block, Number(key[1])]
    : [Number.MAX_SAFE_INTEGER, 0];
}

/** See `Store.findStatements`. */
export async function findStatements(archive: FindArchive, query: StatementQuery): Promise<Page<FoundStatement>> {
  const { cursor, limit } = query;
  const [sought, where] = await places(archive, query);
  const walk: Walk = { sought, where, after: endOf(cursor) };
  const found: Found[] = [];
  let looked = 0;
  let lowest: number | null = null;
  for (const batch of downFrom(where, walk.after[0], BATCH)) {
    if (looked >= LOOKED_MAX || found.length > limit) break;
    found.push(...(await foundIn(archive, batch, walk)));
    looked += batch.length;
    lowest = batch.at(-1)!;
  }
  const item = ({ article, statement }: Found): FoundStatement => ({ article, statement });
  const page = pageOf(found, limit, { item, key: ({ key }) => key });
  const isLeft = page.next === null && lowest !== null && lastUpTo(where, lowest - 1) !== null;
  return isLeft ? { ...page, next: cursorOf([String(lowest), 0]) } : page;
}
