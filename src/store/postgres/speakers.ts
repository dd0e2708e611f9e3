/** Reading speakers as known across the corpus, each person once. */

import type { Speaker, SpeakerRef } from '../../model.js';
import { keyOf, pageOf } from '../pages.js';
import { otherNames } from '../persons.js';
import { HEAD, type HeadColumns, headOf, type StatementColumns, statementOf } from '../rows.js';
import type { KnownSpeaker, Page, PageQuery, SpeakerDetail } from '../store.js';
import { int4s, texts } from './arrays.js';
import type { Queries } from './driver.js';
import { membersOf } from './persons.js';
import { IN_ORDER, statementsOf } from './rows.js';

type PersonColumns = Pick<Speaker, 'id' | 'name' | 'kind' | 'gender'>;

const PERSON = 'p.id, p.name, p.kind, p.gender';

const CALLED = `SELECT p.id, p.name, x.gender, x.aliases, x.roles FROM speaker p JOIN article_speaker x ON x.speaker = p.id
  WHERE p.id = ANY($1::text[]) ORDER BY array_position($1::text[], p.id), x.article`;

const COUNT = 'SELECT count(*)::int AS count FROM statement WHERE speaker = ANY($1::text[])';

/** What the articles together know of a person: every alias and role once, in the order they came. */
async function knownSpeaker(queries: Queries, { id, name, kind, gender }: PersonColumns): Promise<KnownSpeaker> {
  const members = texts(await membersOf(queries, id));
  const rows = await queries.all<{ name: string; gender: Speaker['gender']; aliases: string; roles: string }>(
    CALLED,
    members,
  );
  const called = rows.map((row) => ({
    ...row,
    aliases: JSON.parse(row.aliases) as string[],
    roles: JSON.parse(row.roles) as string[],
  }));
  return {
    ...{ id, name, kind },
    gender: gender ?? called.find((one) => one.gender !== null)?.gender ?? null,
    aliases: otherNames(name, called),
    roles: [...new Set(called.flatMap((one) => one.roles))],
    statementCount: (await queries.get<{ count: number }>(COUNT, members))!.count,
  };
}

async function pageOfPersons(
  queries: Queries,
  rows: readonly PersonColumns[],
  limit: number,
): Promise<Page<KnownSpeaker>> {
  const { items, next } = pageOf(rows, limit, { item: (row) => row, key: (row) => [row.name, row.id] });
  const known: KnownSpeaker[] = [];
  for (const person of items) known.push(await knownSpeaker(queries, person));
  return { items: known, next };
}

const BY_NAME = 'ORDER BY p.name, p.id LIMIT';
const FIRST_KEY: readonly [string, string] = ['', ''];

/** Where a page begins: no name sorts before the empty one. */
const keyAfter = (cursor: string | null): readonly [string, string] => {
  const key = keyOf(cursor);
  return key && typeof key[1] === 'string' ? [key[0], key[1]] : FIRST_KEY;
};

const PERSONS = `SELECT ${PERSON} FROM speaker p
  WHERE p.person IS NULL AND (p.name, p.id) > ($2, $3) ${BY_NAME} $1`;

/** See `Store.speakers`. In a snapshot of the caller’s. */
export async function listSpeakers(queries: Queries, { cursor, limit }: PageQuery): Promise<Page<KnownSpeaker>> {
  const rows = await queries.all<PersonColumns>(PERSONS, limit + 1, ...keyAfter(cursor));
  return pageOfPersons(queries, rows, limit);
}

/** Sorts behind every word that begins so. */
const LAST = '\u{10FFFF}';
/** Speakers who are looked through for each word: a single letter begins very many. */
const FILED_MAX = 20_000;

/** Of each word in `$4` and `$5`, the speakers filed under one that begins so; of these, who is there for all of them. */
const FOUND = `SELECT ${PERSON} FROM speaker p
  WHERE (p.name, p.id) > ($2, $3) AND p.id IN (
    SELECT coalesce(q.person, q.id) FROM speaker q WHERE q.id IN (
      SELECT filed.speaker FROM unnest($4::text[], $5::text[]) wanted(first, last)
      CROSS JOIN LATERAL (SELECT w.speaker FROM speaker_word w
        WHERE w.word BETWEEN wanted.first AND wanted.last LIMIT ${FILED_MAX}) filed
      GROUP BY filed.speaker HAVING count(DISTINCT wanted.first) = $6))
  ${BY_NAME} $1`;

/** See `Store.findSpeakers`. In a snapshot of the caller’s. */
export async function findSpeakers(
  queries: Queries,
  folds: readonly string[],
  { cursor, limit }: PageQuery,
): Promise<Page<KnownSpeaker>> {
  const words = [...new Set(folds)];
  if (words.length === 0) return { items: [], next: null };
  const ranges = [texts(words), texts(words.map((word) => word + LAST))];
  const rows = await queries.all<PersonColumns>(FOUND, limit + 1, ...keyAfter(cursor), ...ranges, words.length);
  return pageOfPersons(queries, rows, limit);
}

/** Statements of a speaker that one page shows. */
const STATEMENTS_MAX = 500;

/** Each member’s first ones come off the index in order, however many there are. */
const FIRST_OF_EACH = `(SELECT said.* FROM unnest($1::text[]) member(id) CROSS JOIN LATERAL
    (SELECT * FROM statement s WHERE s.speaker = member.id ${IN_ORDER} LIMIT ${STATEMENTS_MAX}) said)`;

const SAID_BY = `${statementsOf(FIRST_OF_EACH)} ${IN_ORDER} LIMIT ${STATEMENTS_MAX}`;

const HEADS = `SELECT ${HEAD}, a.no FROM article a WHERE a.no = ANY($1::int4[])`;

const LED_TO = `SELECT ${PERSON} FROM speaker s JOIN speaker p ON p.id = coalesce(s.person, s.id) WHERE s.id = $1`;

const MERGED = 'SELECT id, name FROM speaker WHERE person = $1 ORDER BY name, id';

/** See `Store.speaker`. In a snapshot of the caller’s. */
export async function readSpeaker(queries: Queries, id: string): Promise<SpeakerDetail | null> {
  const row = await queries.get<PersonColumns>(LED_TO, id);
  if (!row) return null;
  const statements = await queries.all<StatementColumns>(SAID_BY, texts(await membersOf(queries, row.id)));
  const numbers = [...new Set(statements.map((statement) => statement.article))];
  const heads = await queries.all<HeadColumns & { no: number }>(HEADS, int4s(numbers));
  const byNumber = new Map(heads.map((head) => [head.no, headOf(head)]));
  return {
    ...(await knownSpeaker(queries, row)),
    merged: await queries.all<SpeakerRef>(MERGED, row.id),
    statements: statements.map((one) => ({ article: byNumber.get(one.article)!, statement: statementOf(one) })),
  };
}
