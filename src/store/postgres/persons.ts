/** Speakers and the people they turned out to be: filed by their words, brought together, forgotten. */

import type { Speaker } from '../../model.js';
import { type Listed, otherNames, type Person, searchWords, together } from '../persons.js';
import { type SpeakerColumns, speakerOf } from '../rows.js';
import { int4s, texts } from './arrays.js';
import type { Queries } from './driver.js';
import { insert, type Table } from './tables.js';

const SPEAKER: Table<Speaker> = {
  name: 'speaker',
  columns: [
    ['id', 'text', ({ id }) => id],
    ['name', 'text', ({ name }) => name],
    ['kind', 'text', ({ kind }) => kind],
    ['gender', 'text', ({ gender }) => gender],
  ],
  also: 'ON CONFLICT DO NOTHING',
};

interface Filed {
  readonly speaker: string;
  readonly word: string;
}

const WORD: Table<Filed> = {
  name: 'speaker_word',
  columns: [
    ['word', 'text', ({ word }) => word],
    ['speaker', 'text', ({ speaker }) => speaker],
  ],
  also: 'ON CONFLICT DO NOTHING',
};

const byBytes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Makes speakers known who are not yet, and files them under the words of what they are called. Always in one order, so
 * that two who do so at once wait for each other and never crosswise.
 */
export async function makeKnown(queries: Queries, speakers: readonly Speaker[]): Promise<void> {
  const sorted = [...speakers].sort((a, b) => byBytes(a.id, b.id));
  const byId = new Map<string, { readonly speaker: Speaker; readonly words: Set<string> }>();
  for (const speaker of sorted) {
    const known = byId.get(speaker.id) ?? { speaker, words: new Set<string>() };
    byId.set(speaker.id, known);
    for (const word of searchWords(speaker)) known.words.add(word);
  }
  const known = [...byId.values()];
  await insert(
    queries,
    SPEAKER,
    known.map((one) => one.speaker),
  );
  const filed = known.flatMap(({ speaker, words }) =>
    [...words].sort(byBytes).map((word) => ({ speaker: speaker.id, word })),
  );
  await insert(queries, WORD, filed);
}

const PERSON_OF = 'SELECT coalesce(person, id) AS person FROM speaker WHERE id = $1';

/** The id of the person whom the speaker turned out to be, his own where he was not merged; `null`: he is not known. */
export const personOf = async (queries: Queries, id: string): Promise<string | null> =>
  (await queries.get<{ person: string }>(PERSON_OF, id))?.person ?? null;

/** The ids of the speakers who turned out to be this person, his own first. */
export async function membersOf(queries: Queries, person: string): Promise<string[]> {
  const others = await queries.all<{ id: string }>('SELECT id FROM speaker WHERE person = $1 ORDER BY id', person);
  return [person, ...others.map(({ id }) => id)];
}

interface CalledColumns extends Pick<SpeakerColumns, 'name' | 'aliases' | 'roles'> {}

const CALLED = `SELECT DISTINCT p.name, x.aliases, x.roles
  FROM speaker p JOIN article_speaker x ON x.speaker = p.id WHERE p.id = $1`;

/** Files the speaker under the words of what all articles call him, and no other. */
async function fileAnew(queries: Queries, id: string): Promise<void> {
  const called = await queries.all<CalledColumns>(CALLED, id);
  const words = called.flatMap(({ name, aliases, roles }) =>
    searchWords({ name, aliases: JSON.parse(aliases), roles: JSON.parse(roles) }),
  );
  await queries.run('DELETE FROM speaker_word WHERE speaker = $1', id);
  await insert(
    queries,
    WORD,
    [...new Set(words)].map((word) => ({ speaker: id, word })),
  );
}

const IS_LISTED = 'SELECT 1 FROM article_speaker WHERE speaker = ANY($1::text[]) LIMIT 1';

/** Forgets each of these whom no article lists, neither himself nor anybody who is one with him. All writers wait. */
export async function forgetSpeakers(queries: Queries, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const person = await personOf(queries, id);
    if (person === null) continue;
    const members = texts(await membersOf(queries, person));
    if (await queries.get(IS_LISTED, members)) await fileAnew(queries, id);
    else {
      await queries.run('DELETE FROM merge WHERE speaker = ANY($1::text[])', members);
      await queries.run('DELETE FROM speaker WHERE id = ANY($1::text[])', members);
    }
  }
}

/** What a person is called is read out of the newest so many articles of each speaker: enough, and little work. */
const ARTICLES_READ = 200;

const MEMBERS = `SELECT p.id, p.name, p.kind, p.gender,
    ARRAY(SELECT DISTINCT aliases FROM
      (SELECT aliases FROM article_speaker x WHERE x.speaker = p.id ORDER BY x.article DESC LIMIT ${ARTICLES_READ}) newest
    ) AS called
  FROM speaker p WHERE p.id = $1 OR p.person = $1 ORDER BY p.id <> $1, p.id`;

/** The person of this id, with the names and aliases of all who turned out to be him. */
async function readPerson(queries: Queries, id: string): Promise<Person> {
  const members = await queries.all<Omit<Person, 'aliases'> & { readonly called: readonly string[] }>(MEMBERS, id);
  const called = members.map((member) => ({
    name: member.name,
    aliases: member.called.flatMap((aliases) => JSON.parse(aliases) as string[]),
  }));
  const { name, kind } = members[0]!;
  const gender = members.find((member) => member.gender !== null)?.gender ?? null;
  return { id, name, kind, gender, aliases: otherNames(name, called) };
}

const SPEAKERS = `SELECT x.article, coalesce(p.person, p.id) AS person,
    p.person IS NOT NULL OR (SELECT true FROM speaker m WHERE m.person = p.id LIMIT 1) IS NOT NULL AS merged,
    p.id, p.name, p.kind, x.gender, x.aliases, x.roles
  FROM article_speaker x JOIN speaker p ON p.id = x.speaker WHERE x.article = ANY($1::int4[])
  ORDER BY x.article, x.position`;

interface ListedColumns extends SpeakerColumns {
  readonly article: number;
  readonly person: string;
  /** He is one of several who turned out to be one. */
  readonly merged: boolean;
}

/** The article’s speakers under the names that were read. */
export const speakersAsRead = async (queries: Queries, article: number): Promise<Speaker[]> =>
  (await queries.all<ListedColumns>(SPEAKERS, int4s([article]))).map(speakerOf);

/** By the article’s number, its speakers, each person once. */
export async function speakersIn(queries: Queries, articles: readonly number[]): Promise<Map<number, Speaker[]>> {
  const rows = await queries.all<ListedColumns>(SPEAKERS, int4s(articles));
  const persons = new Map<string, Person>();
  for (const { merged, person } of rows)
    if (merged && !persons.has(person)) persons.set(person, await readPerson(queries, person));
  const listed = new Map<number, Listed[]>();
  for (const row of rows) {
    const ofArticle = listed.get(row.article) ?? [];
    listed.set(row.article, ofArticle);
    ofArticle.push({ speaker: speakerOf(row), person: persons.get(row.person) ?? null });
  }
  return new Map([...listed].map(([article, speakers]) => [article, together(speakers)]));
}
