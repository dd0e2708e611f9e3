/** Adding and removing articles. Everything here runs inside a transaction of the caller’s. */

import type { Speaker, Statement } from '../../model.js';
import type { Word } from '../../text/words.js';
import type { BlockRange } from '../archive.js';
import { type Block, blockAt, blocksOf } from '../blocks.js';
import { Pending } from '../pending.js';
import type { Correction, NewArticle } from '../store.js';
import type { Database } from './driver.js';
import { spansJson, textSpanJson } from './rows.js';
import { removePostings, writePostings } from './terms.js';

const numberOf = (db: Database, sql: string, ...values: readonly string[]): number | null =>
  db.get<{ no: number | null }>(sql, ...values)?.no ?? null;

/** The number of the speaker, who is made known where he is not yet. */
export function speakerNumber(db: Database, speaker: Speaker): number {
  const known = numberOf(db, 'SELECT no FROM speaker WHERE id = ?', speaker.id);
  if (known !== null) return known;
  const { id, name, kind, gender } = speaker;
  db.run('INSERT INTO speaker (id, name, kind, gender) VALUES (?, ?, ?, ?)', id, name, kind, gender);
  return numberOf(db, 'SELECT no FROM speaker WHERE id = ?', id)!;
}

/** Lists the speaker among the article’s, after those that are listed. */
export function listSpeaker(db: Database, article: number, speaker: Speaker): number {
  const no = speakerNumber(db, speaker);
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

const PUT_CORRECTION = `INSERT INTO correction (statement, speaker, corrected_at) VALUES (?, ?, ?)
  ON CONFLICT (statement) DO UPDATE SET speaker = excluded.speaker, corrected_at = excluded.corrected_at`;

const isListed = (db: Database, article: number, speaker: number): boolean =>
  db.get('SELECT 1 FROM article_speaker WHERE article = ? AND speaker = ?', article, speaker) !== null;

/** Keeps a correction, whose speaker joins the article’s. `false`: there is no such statement. */
export function putCorrection(db: Database, { statementId, speaker, correctedAt }: Correction): boolean {
  const held = db.get<{ no: number; article: number }>('SELECT no, article FROM statement WHERE id = ?', statementId);
  if (!held) return false;
  const no = speaker && speakerNumber(db, speaker);
  if (speaker && no !== null && !isListed(db, held.article, no)) listSpeaker(db, held.article, speaker);
  db.run(PUT_CORRECTION, held.no, no, correctedAt);
  return true;
}

interface Placing {
  readonly article: number;
  readonly blocks: readonly Block[];
  /** The number of the article’s first block. */
  readonly first: number;
  readonly speakers: ReadonlyMap<string, number>;
}

function insertStatement(db: Database, statement: Statement, { article, blocks, first, speakers }: Placing): void {
  db.run(
    `INSERT INTO statement (id, article, first_block, last_block, start, "end", text, content, partial, speaker,
      mention, cue, via, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    statement.id,
    article,
    first + blockAt(blocks, statement.start),
    first + blockAt(blocks, Math.max(statement.start, statement.end - 1)),
    statement.start,
    statement.end,
    statement.text,
    spansJson(statement.content),
    statement.partial ? 1 : 0,
    (statement.speaker && speakers.get(statement.speaker.id)) ?? null,
    textSpanJson(statement.mention),
    textSpanJson(statement.cue),
    textSpanJson(statement.via),
    statement.rule,
  );
}

function insertBlocks(db: Database, article: number, text: string, blocks: readonly Block[], first: number): void {
  blocks.forEach((block, index) => {
    const raw = text.slice(block.at, blocks[index + 1]?.at ?? text.length);
    const sql = 'INSERT INTO block (no, article, at, start, "end", raw) VALUES (?, ?, ?, ?, ?, ?)';
    db.run(sql, first + index, article, block.at, block.start, block.end, raw);
  });
}

function insertHead(db: Database, article: NewArticle, { first, last }: BlockRange): number {
  const { id, title, publisher, author, published, url, kind, language, addedAt, statements } = article;
  db.run(
    `INSERT INTO article (id, title, publisher, author, published, url, kind, language, added_at, statements,
      first_block, last_block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, title, publisher, author, published, url, kind, language, addedAt, statements.length, first, last],
  );
  return numberOf(db, 'SELECT no FROM article WHERE id = ?', id)!;
}

const foldsOf = (words: readonly Word[]): string[] => words.map((word) => word.fold);

const searched = (blocks: readonly Block[]): number => blocks.filter((block) => block.words.length > 0).length;

function count(db: Database, articles: number, statements: number, blocks: number): void {
  db.run(
    'UPDATE total SET articles = articles + ?, statements = statements + ?, blocks = blocks + ?',
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
  insertBlocks(db, no, article.text, blocks, first);
  const speakers = new Map(article.speakers.map((speaker) => [speaker.id, listSpeaker(db, no, speaker)]));
  for (const statement of article.statements) insertStatement(db, statement, { article: no, blocks, first, speakers });
  for (const correction of article.corrections ?? []) putCorrection(db, correction);
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

const FORGET_SPEAKERS = `DELETE FROM speaker WHERE no IN (SELECT value FROM json_each(?))
  AND NOT EXISTS (SELECT 1 FROM article_speaker x WHERE x.speaker = speaker.no)
  AND NOT EXISTS (SELECT 1 FROM correction x WHERE x.speaker = speaker.no)`;

/** Removes all that was kept of the article, and the speakers whom no other article knows. */
export function deleteArticle(db: Database, id: string): boolean {
  const article = db.get<{ no: number; first: number; last: number; statements: number }>(
    'SELECT no, first_block AS first, last_block AS last, statements FROM article WHERE id = ?',
    id,
  );
  if (!article) return false;
  const { no, first, last } = article;
  const raw = db.all<{ raw: string }>('SELECT raw FROM block WHERE no BETWEEN ? AND ? ORDER BY no', first, last);
  const blocks = blocksOf(raw.map((row) => row.raw).join(''));
  const speakers = db.all<{ speaker: number }>('SELECT speaker FROM article_speaker WHERE article = ?', no);
  removePostings(db, blocks, { first, last });
  db.run('DELETE FROM statement WHERE first_block BETWEEN ? AND ?', first, last);
  db.run('DELETE FROM block WHERE no BETWEEN ? AND ?', first, last);
  db.run('DELETE FROM article WHERE no = ?', no);
  db.run(FORGET_SPEAKERS, JSON.stringify(speakers.map((row) => row.speaker)));
  count(db, -1, -article.statements, -searched(blocks));
  return true;
}
