/** Adding and removing articles. Everything here runs inside a transaction of the caller’s. */

import type { Speaker, Statement } from '../../model.js';
import type { Word } from '../../text/words.js';
import type { BlockRange } from '../archive.js';
import { type Block, blockAt, blocksOf } from '../blocks.js';
import { Pending } from '../pending.js';
import { HEAD, type HeadColumns, layoutJson, spansJson, textSpanJson, timeJson } from '../rows.js';
import type { NewArticle } from '../store.js';
import type { Database } from './driver.js';
import { fileHead, unfileHead } from './heads.js';
import { addWords, forgetSpeakers } from './persons.js';
import { removePostings, writePostings } from './terms.js';

const numberOf = (db: Database, sql: string, ...values: readonly string[]): number | null =>
  db.get<{ no: number | null }>(sql, ...values)?.no ?? null;

/** The number of the speaker, who is made known where he is not yet. */
function speakerNumber(db: Database, speaker: Speaker): number {
  const known = numberOf(db, 'SELECT no FROM speaker WHERE id = ?', speaker.id);
  if (known !== null) return known;
  const { id, name, kind, gender } = speaker;
  db.run('INSERT INTO speaker (id, name, kind, gender) VALUES (?, ?, ?, ?)', id, name, kind, gender);
  return numberOf(db, 'SELECT no FROM speaker WHERE id = ?', id)!;
}

/** Lists the speaker among the article’s, after those that are listed. */
function listSpeaker(db: Database, article: number, speaker: Speaker): number {
  const no = speakerNumber(db, speaker);
  addWords(db, no, speaker);
  db.run(
    `INSERT INTO article_speaker (article, position, speaker, gender, aliases, roles)
      SELECT ?1, coalesce(max(position) + 1, 0), ?2, ?3, ?4, ?5 FROM article_speaker WHERE article = ?1`,
    article,
    no,
    speaker.gender,
    JSON.stringify(speaker.aliases),
    JSON.stringify(speaker.roles),
  );
  return no;
}

interface Placing {
  readonly article: number;
  readonly blocks: readonly Pick<Block, 'at'>[];
  /** The number of the article’s first block. */
  readonly first: number;
}

function insertStatement(
  db: Database,
  { statement, speaker }: { readonly statement: Statement; readonly speaker: number | null },
  { article, blocks, first }: Placing,
): void {
  db.run(
    `INSERT INTO statement (id, article, first_block, last_block, start, "end", text, content, partial, speaker,
      mention, cue, via, time, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    statement.id,
    article,
    first + blockAt(blocks, statement.start),
    first + blockAt(blocks, Math.max(statement.start, statement.end - 1)),
    statement.start,
    statement.end,
    statement.text,
    spansJson(statement.content),
    statement.partial ? 1 : 0,
    speaker,
    textSpanJson(statement.mention),
    textSpanJson(statement.cue),
    textSpanJson(statement.via),
    timeJson(statement.time),
    statement.rule,
  );
}

const COUNT_SAID = 'UPDATE speaker SET statements = statements + ? WHERE no = ?';

/** Keeps who says what in an article whose blocks are kept, and the edits that led to it. */
export function insertSaid(
  db: Database,
  said: Pick<NewArticle, 'statements' | 'speakers' | 'edits'>,
  placing: Placing,
) {
  const { article } = placing;
  const numbers = new Map(said.speakers.map((speaker) => [speaker.id, listSpeaker(db, article, speaker)]));
  const counts = new Map<number, number>();
  for (const statement of said.statements) {
    const speaker = (statement.speaker && numbers.get(statement.speaker.id)) ?? null;
    insertStatement(db, { statement, speaker }, placing);
    if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  for (const [speaker, count] of counts) db.run(COUNT_SAID, count, speaker);
  said.edits?.forEach((edit, position) => {
    db.run('INSERT INTO edit (article, position, body) VALUES (?, ?, ?)', article, position, JSON.stringify(edit));
  });
}

function insertBlocks(db: Database, article: number, text: string, blocks: readonly Block[], first: number): void {
  blocks.forEach((block, index) => {
    const raw = text.slice(block.at, blocks[index + 1]?.at ?? text.length);
    const sql = 'INSERT INTO block (no, article, at, start, "end", raw) VALUES (?, ?, ?, ?, ?, ?)';
    db.run(sql, first + index, article, block.at, block.start, block.end, raw);
  });
}

function insertHead(db: Database, article: NewArticle, { first, last }: BlockRange): number {
  const { id, title, publisher, author, published, url, kind, heard, media, language, addedAt, statements } = article;
  const layout = layoutJson(article.layout);
  db.run(
    `INSERT INTO article (id, title, publisher, author, published, url, kind, heard, media, layout, language,
      added_at, statements, first_block, last_block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, title, publisher, author, published, url, kind, heard, media, layout, language],
    ...[addedAt, statements.length, first, last],
  );
  return numberOf(db, 'SELECT no FROM article WHERE id = ?', id)!;
}

const foldsOf = (words: readonly Word[]): string[] => words.map((word) => word.fold);

const searched = (blocks: readonly Block[]): number => blocks.filter((block) => block.words.length > 0).length;

/** Counts what the corpus gains, or below 0 loses, as one change of it. */
export function count(db: Database, articles: number, statements: number, blocks: number): void {
  db.run(
    'UPDATE total SET articles = articles + ?, statements = statements + ?, blocks = blocks + ?, revision = revision + 1',
    articles,
    statements,
    blocks,
  );
}

function insertArticle(db: Database, article: NewArticle, pending: Pending): boolean {
  if (numberOf(db, 'SELECT no FROM article WHERE id = ?', article.id) !== null) return false;
  const blocks = blocksOf(article.text);
  const first = (db.get<{ no: number | null }>('SELECT max(no) AS no FROM block')?.no ?? 0) + 1;
  const no = insertHead(db, article, { first, last: first + blocks.length - 1 });
  fileHead(db, no, article);
  insertBlocks(db, no, article.text, blocks, first);
  insertSaid(db, article, { article: no, blocks, first });
  count(db, 1, article.statements.length, searched(blocks));
  blocks.forEach((block, index) => {
    pending.add(first + index, foldsOf(block.words));
  });
  return true;
}

/** Keeps the articles; `false` for each that is there already. */
export function insertArticles(db: Database, articles: readonly NewArticle[]): boolean[] {
  const pending = new Pending();
  const added = articles.map((article) => insertArticle(db, article, pending));
  writePostings(db, pending);
  return added;
}

const UNCOUNT_SAID = `UPDATE speaker SET statements = statements - said.count
  FROM (SELECT speaker, count(*) AS count FROM statement
    WHERE first_block BETWEEN ? AND ? AND speaker IS NOT NULL GROUP BY speaker) said
  WHERE speaker.no = said.speaker`;

/** What an article calls a speaker, by his number. */
export interface Called {
  readonly speaker: number;
  readonly aliases: string;
  readonly roles: string;
}

export const calledIn = (db: Database, article: number): Called[] =>
  db.all<Called>('SELECT speaker, aliases, roles FROM article_speaker WHERE article = ?', article);

/** Removes who says what in an article, and its edits. What it called its speakers, who may be known no longer. */
export function deleteSaid(db: Database, article: number, { first, last }: BlockRange): Called[] {
  const called = calledIn(db, article);
  db.run(UNCOUNT_SAID, first, last);
  db.run('DELETE FROM statement WHERE first_block BETWEEN ? AND ?', first, last);
  db.run('DELETE FROM article_speaker WHERE article = ?', article);
  db.run('DELETE FROM edit WHERE article = ?', article);
  return called;
}

/** Removes all that was kept of the article, and the speakers whom no other article knows. */
export function deleteArticle(db: Database, id: string): boolean {
  const article = db.get<HeadColumns & { no: number; first: number; last: number }>(
    `SELECT ${HEAD}, a.no, a.first_block AS first, a.last_block AS last FROM article a WHERE a.id = ?`,
    id,
  );
  if (!article) return false;
  const { no, first, last } = article;
  const raw = db.all<{ raw: string }>('SELECT raw FROM block WHERE no BETWEEN ? AND ? ORDER BY no', first, last);
  const blocks = blocksOf(raw.map((row) => row.raw).join(''));
  removePostings(db, blocks, { first, last });
  unfileHead(db, no, article);
  const called = deleteSaid(db, no, { first, last });
  db.run('DELETE FROM block WHERE no BETWEEN ? AND ?', first, last);
  db.run('DELETE FROM article WHERE no = ?', no);
  forgetSpeakers(
    db,
    called.map(({ speaker }) => speaker),
  );
  count(db, -1, -article.statements, -searched(blocks));
  return true;
}
