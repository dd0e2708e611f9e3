/** Reading speakers as known across the corpus, each person once. */

import type { Speaker, SpeakerRef } from '../../model.js';
import { keyOf, pageOf } from '../pages.js';
import { otherNames } from '../persons.js';
import { HEAD, type HeadColumns, headOf, type StatementColumns, statementOf } from '../rows.js';
import type { KnownSpeaker, Page, PageQuery, SpeakerDetail } from '../store.js';
import type { Database } from './driver.js';
import { membersOf } from './persons.js';
import { STATEMENT } from './rows.js';

interface PersonColumns {
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly gender: Speaker['gender'];
}

const PERSON = 'p.no, p.id, p.name, p.kind, p.gender';

const CALLED = `SELECT DISTINCT p.no, p.name, x.gender, x.aliases, x.roles
  FROM json_each(?) wanted JOIN speaker p ON p.no = wanted.value JOIN article_speaker x ON x.speaker = p.no
  ORDER BY wanted.key, x.article`;

const COUNT = 'SELECT sum(p.statements) AS count FROM json_each(?) wanted JOIN speaker p ON p.no = wanted.value';

/** What the articles together know of a person: every alias and role once, in the order they came. */
function knownSpeaker(db: Database, { no, id, name, kind, gender }: PersonColumns): KnownSpeaker {
  const members = JSON.stringify(membersOf(db, no));
  const called = db
    .all<{ name: string; gender: Speaker['gender']; aliases: string; roles: string }>(CALLED, members)
    .map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[], roles: JSON.parse(row.roles) as string[] }));
  return {
    ...{ id, name, kind },
    gender: gender ?? called.find((one) => one.gender !== null)?.gender ?? null,
    aliases: otherNames(name, called),
    roles: [...new Set(called.flatMap((one) => one.roles))],
    statementCount: db.get<{ count: number }>(COUNT, members)!.count,
  };
}

const pageOfPersons = (db: Database, rows: readonly PersonColumns[], limit: number): Page<KnownSpeaker> =>
  pageOf(rows, limit, { item: (row) => knownSpeaker(db, row), key: (row) => [row.name, row.id] });

/** See `Store.speakers`. */
export function listSpeakers(db: Database, { cursor, limit }: PageQuery): Page<KnownSpeaker> {
  const after = keyOf(cursor);
  const where = after ? 'AND (p.name, p.id) > (?, ?)' : '';
  const sql = `SELECT ${PERSON} FROM speaker p WHERE p.person IS NULL ${where} ORDER BY p.name, p.id LIMIT ?`;
  return pageOfPersons(db, db.all<PersonColumns>(sql, ...(after ?? []), limit + 1), limit);
}

/** Sorts behind every word that begins so. */
const LAST = '\u{10FFFF}';
const BEGINNING = 'SELECT speaker FROM speaker_word WHERE word BETWEEN ? AND ?';

/** See `Store.findSpeakers`. */
export function findSpeakers(db: Database, folds: readonly string[], { cursor, limit }: PageQuery): Page<KnownSpeaker> {
  if (folds.length === 0) return { items: [], next: null };
  const after = keyOf(cursor);
  const sql = `SELECT ${PERSON} FROM speaker p WHERE p.no IN (
      SELECT coalesce(q.person, q.no) FROM speaker q WHERE q.no IN (${folds.map(() => BEGINNING).join(' INTERSECT ')}))
    ${after ? 'AND (p.name, p.id) > (?, ?)' : ''} ORDER BY p.name, p.id LIMIT ?`;
  const ranges = folds.flatMap((fold) => [fold, fold + LAST]);
  return pageOfPersons(db, db.all<PersonColumns>(sql, ...ranges, ...(after ?? []), limit + 1), limit);
}

/** Statements of a speaker that one page shows. */
const STATEMENTS_MAX = 500;

/** Which they are is read out of an index alone. */
const SAID_BY = `${STATEMENT} WHERE s.no IN (
    SELECT s.no FROM json_each(?) wanted JOIN statement s ON s.speaker = wanted.value
    ORDER BY s.first_block, s.no LIMIT ${STATEMENTS_MAX})
  ORDER BY s.first_block, s.no`;

const HEADS = `SELECT ${HEAD}, a.no FROM json_each(?) wanted JOIN article a ON a.no = wanted.value`;

const LED_TO = `SELECT ${PERSON} FROM speaker s JOIN speaker p ON p.no = coalesce(s.person, s.no) WHERE s.id = ?`;

/** See `Store.speaker`. */
export function readSpeaker(db: Database, id: string): SpeakerDetail | null {
  const row = db.get<PersonColumns>(LED_TO, id);
  if (!row) return null;
  const statements = db.all<StatementColumns>(SAID_BY, JSON.stringify(membersOf(db, row.no)));
  const numbers = JSON.stringify([...new Set(statements.map((statement) => statement.article))]);
  const heads = db.all<HeadColumns & { no: number }>(HEADS, numbers);
  const byNumber = new Map(heads.map((head) => [head.no, headOf(head)]));
  return {
    ...knownSpeaker(db, row),
    merged: db.all<SpeakerRef>('SELECT id, name FROM speaker WHERE person = ? ORDER BY name, id', row.no),
    statements: statements.map((one) => ({ article: byNumber.get(one.article)!, statement: statementOf(one) })),
  };
}
