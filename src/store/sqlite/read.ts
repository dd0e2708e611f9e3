/** Reading articles, statements and speakers. */

import type { Article, ArticleHead, Speaker, Statement } from '../../model.js';
import type { KnownSpeaker, Page, PageQuery, SpeakerDetail } from '../store.js';
import type { Database } from './driver.js';
import {
  HEAD,
  type HeadColumns,
  headOf,
  type SpeakerColumns,
  STATEMENT,
  type StatementColumns,
  speakerOf,
  statementOf,
} from './rows.js';

const ARTICLE_SPEAKERS = `SELECT p.id, p.name, p.kind, x.gender, x.aliases, x.roles
  FROM article_speaker x JOIN speaker p ON p.no = x.speaker WHERE x.article = ? ORDER BY x.position`;

export const speakersOf = (db: Database, article: number): Speaker[] =>
  db.all<SpeakerColumns>(ARTICLE_SPEAKERS, article).map(speakerOf);

interface ArticleColumns extends HeadColumns {
  readonly no: number;
  readonly first_block: number;
  readonly last_block: number;
}

export function readArticle(db: Database, id: string): Article | null {
  const row = db.get<ArticleColumns>(
    `SELECT ${HEAD}, a.no, a.first_block, a.last_block FROM article a WHERE a.id = ?`,
    id,
  );
  if (!row) return null;
  const blocks = db.all<{ raw: string }>(
    'SELECT raw FROM block WHERE no BETWEEN ? AND ? ORDER BY no',
    row.first_block,
    row.last_block,
  );
  const statements = db.all<StatementColumns>(
    `${STATEMENT} WHERE s.first_block BETWEEN ? AND ? ORDER BY s.no`,
    row.first_block,
    row.last_block,
  );
  return {
    ...headOf(row),
    text: blocks.map((block) => block.raw).join(''),
    statements: statements.map(statementOf),
    speakers: speakersOf(db, row.no),
  };
}

/** Those of the ids that there is an article of. */
export const readKnown = (db: Database, ids: readonly string[]): Set<string> =>
  new Set(
    db
      .all<{ id: string }>(
        'SELECT a.id FROM json_each(?) wanted JOIN article a ON a.id = wanted.value',
        JSON.stringify(ids),
      )
      .map((row) => row.id),
  );

/** A cursor is the sort key of the last row shown, opaque to callers. One that we did not give starts at the beginning. */
const cursorOf = (key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function keyOf(cursor: string | null): readonly [string, string | number] | null {
  if (cursor === null) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = Array.isArray(key) && typeof key[0] === 'string' && ['string', 'number'].includes(typeof key[1]);
    return isKey ? [key[0], key[1]] : null;
  } catch {
    return null;
  }
}

function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  { item, key }: { readonly item: (row: Row) => T; readonly key: (row: Row) => readonly [string, string | number] },
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}

export function listArticles(db: Database, { cursor, limit }: PageQuery): Page<ArticleHead> {
  const after = keyOf(cursor);
  const where = after ? 'WHERE (a.added_at, a.no) < (?, ?)' : '';
  const rows = db.all<ArticleColumns>(
    `SELECT ${HEAD}, a.no FROM article a ${where} ORDER BY a.added_at DESC, a.no DESC LIMIT ?`,
    ...(after ?? []),
    limit + 1,
  );
  return pageOf(rows, limit, { item: headOf, key: (row) => [row.added_at, row.no] });
}

export function readStatement(db: Database, id: string): { article: ArticleHead; statement: Statement } | null {
  const row = db.get<StatementColumns>(`${STATEMENT} WHERE s.id = ?`, id);
  const head = row && db.get<HeadColumns>(`SELECT ${HEAD} FROM article a WHERE a.no = ?`, row.article);
  return row && head ? { article: headOf(head), statement: statementOf(row) } : null;
}

const COUNT = `(SELECT count(*) FROM statement s WHERE s.speaker = p.no
    AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.statement = s.no))
  + (SELECT count(*) FROM correction c WHERE c.speaker = p.no)`;

interface KnownColumns {
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly gender: Speaker['gender'];
  readonly count: number;
}

/** What the articles together know of a speaker: every alias and role once, in the order they came. */
function knownSpeaker(db: Database, row: KnownColumns): KnownSpeaker {
  const seen = db
    .all<{ gender: Speaker['gender']; aliases: string; roles: string }>(
      'SELECT gender, aliases, roles FROM article_speaker WHERE speaker = ? ORDER BY article',
      row.no,
    )
    .map(({ gender, aliases, roles }) => ({
      gender,
      aliases: JSON.parse(aliases) as string[],
      roles: JSON.parse(roles) as string[],
    }));
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    gender: row.gender ?? seen.find((one) => one.gender !== null)?.gender ?? null,
    aliases: [...new Set(seen.flatMap((one) => one.aliases))],
    roles: [...new Set(seen.flatMap((one) => one.roles))],
    statementCount: row.count,
  };
}

export function listSpeakers(db: Database, { cursor, limit }: PageQuery): Page<KnownSpeaker> {
  const after = keyOf(cursor);
  const where = after ? 'WHERE (p.name, p.id) > (?, ?)' : '';
  const rows = db.all<KnownColumns>(
    `SELECT p.*, ${COUNT} AS count FROM speaker p ${where} ORDER BY p.name, p.id LIMIT ?`,
    ...(after ?? []),
    limit + 1,
  );
  return pageOf(rows, limit, { item: (row) => knownSpeaker(db, row), key: (row) => [row.name, row.id] });
}

/** Statements of a speaker that one page shows. */
const STATEMENTS_MAX = 500;

const SAID_BY = `WHERE s.no IN (
    SELECT s.no FROM statement s WHERE s.speaker = ?1 AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.statement = s.no)
    UNION SELECT c.statement FROM correction c WHERE c.speaker = ?1)
  ORDER BY s.no LIMIT ?2`;

export function readSpeaker(db: Database, id: string): SpeakerDetail | null {
  const row = db.get<KnownColumns>(`SELECT p.*, ${COUNT} AS count FROM speaker p WHERE p.id = ?`, id);
  if (!row) return null;
  const statements = db.all<StatementColumns>(`${STATEMENT} ${SAID_BY}`, row.no, STATEMENTS_MAX);
  const numbers = JSON.stringify([...new Set(statements.map((statement) => statement.article))]);
  const heads = db.all<ArticleColumns>(
    `SELECT ${HEAD}, a.no FROM json_each(?) wanted JOIN article a ON a.no = wanted.value`,
    numbers,
  );
  const byNumber = new Map(heads.map((head) => [head.no, headOf(head)]));
  return {
    ...knownSpeaker(db, row),
    statements: statements.map((one) => ({ article: byNumber.get(one.article)!, statement: statementOf(one) })),
  };
}
