/** Speakers and the people they turned out to be: filed by their words, brought together, forgotten. */

import type { Speaker } from '../../model.js';
import { type Listed, otherNames, type Person, searchWords, together } from '../persons.js';
import { type SpeakerColumns, speakerOf } from '../rows.js';
import type { Database } from './driver.js';

const FILE = 'INSERT OR IGNORE INTO speaker_word (word, speaker) SELECT value, ? FROM json_each(?)';

/** Files the speaker under the words of what an article calls him. */
export function addWords(db: Database, no: number, speaker: Pick<Speaker, 'name' | 'aliases' | 'roles'>): void {
  db.run(FILE, no, JSON.stringify(searchWords(speaker)));
}

interface CalledColumns extends Omit<SpeakerColumns, 'id' | 'kind'> {}

const CALLED = `SELECT DISTINCT p.name, x.gender, x.aliases, x.roles
  FROM speaker p JOIN article_speaker x ON x.speaker = p.no WHERE p.no = ?`;

/** Files the speaker under the words of what all articles call him, and no other. */
export function fileWords(db: Database, no: number): void {
  db.run('DELETE FROM speaker_word WHERE speaker = ?', no);
  for (const { name, aliases, roles } of db.all<CalledColumns>(CALLED, no))
    addWords(db, no, { name, aliases: JSON.parse(aliases), roles: JSON.parse(roles) });
}

/** The number of the person whom the speaker turned out to be, his own where he was not merged. */
export const personOf = (db: Database, no: number): number =>
  db.get<{ person: number }>('SELECT coalesce(person, no) AS person FROM speaker WHERE no = ?', no)!.person;

/** The numbers of the speakers who turned out to be this person, his own first. */
export const membersOf = (db: Database, person: number): number[] => [
  person,
  ...db.all<{ no: number }>('SELECT no FROM speaker WHERE person = ? ORDER BY no', person).map(({ no }) => no),
];

const IS_LISTED = 'SELECT 1 FROM json_each(?) wanted JOIN article_speaker x ON x.speaker = wanted.value LIMIT 1';

/** Forgets each of these whom no article lists, neither himself nor anybody who is one with him. */
export function forgetSpeakers(db: Database, numbers: readonly number[]): void {
  for (const no of numbers) {
    if (!db.get('SELECT 1 FROM speaker WHERE no = ?', no)) continue;
    const members = JSON.stringify(membersOf(db, personOf(db, no)));
    if (db.get(IS_LISTED, members)) fileWords(db, no);
    else {
      db.run('DELETE FROM merge WHERE speaker IN (SELECT value FROM json_each(?))', members);
      db.run('DELETE FROM speaker WHERE no IN (SELECT value FROM json_each(?))', members);
    }
  }
}

/** What a person is called is read out of the newest so many articles of each speaker: enough, and little work. */
const ARTICLES_READ = 200;

const MEMBERS = `SELECT p.no, p.id, p.name, p.kind, p.gender FROM json_each(?) wanted JOIN speaker p ON p.no = wanted.value
  ORDER BY wanted.key`;

const NEWEST = `SELECT DISTINCT aliases FROM
  (SELECT aliases FROM article_speaker WHERE speaker = ? ORDER BY article DESC LIMIT ${ARTICLES_READ})`;

/** The person of this number, with the names and aliases of all who turned out to be him. */
function readPerson(db: Database, no: number): Person {
  const members = db.all<Omit<Person, 'aliases'> & { readonly no: number }>(MEMBERS, JSON.stringify(membersOf(db, no)));
  const called = members.map((member) => ({
    name: member.name,
    aliases: db.all<{ aliases: string }>(NEWEST, member.no).flatMap((row) => JSON.parse(row.aliases) as string[]),
  }));
  const { id, name, kind } = members[0]!;
  const gender = members.find((member) => member.gender !== null)?.gender ?? null;
  return { id, name, kind, gender, aliases: otherNames(name, called) };
}

const SPEAKERS = `SELECT x.article, p.no, coalesce(p.person, p.no) AS person,
    p.person IS NOT NULL OR EXISTS (SELECT 1 FROM speaker m WHERE m.person = p.no) AS merged,
    p.id, p.name, p.kind, x.gender, x.aliases, x.roles
  FROM json_each(?) wanted JOIN article_speaker x ON x.article = wanted.value JOIN speaker p ON p.no = x.speaker
  ORDER BY x.article, x.position`;

interface ListedColumns extends SpeakerColumns {
  readonly article: number;
  readonly person: number;
  /** 1: he is one of several who turned out to be one. */
  readonly merged: number;
}

/** The articles’ speakers under the names that were read. */
export const speakersAsRead = (db: Database, article: number): Speaker[] =>
  db.all<ListedColumns>(SPEAKERS, JSON.stringify([article])).map(speakerOf);

/** By the article’s number, its speakers, each person once. */
export function speakersIn(db: Database, articles: readonly number[]): Map<number, Speaker[]> {
  const persons = new Map<number, Person>();
  const personIn = ({ merged, person }: ListedColumns): Person | null => {
    if (merged === 0) return null;
    const known = persons.get(person) ?? readPerson(db, person);
    persons.set(person, known);
    return known;
  };
  const listed = new Map<number, Listed[]>();
  for (const row of db.all<ListedColumns>(SPEAKERS, JSON.stringify(articles))) {
    const ofArticle = listed.get(row.article) ?? [];
    listed.set(row.article, ofArticle);
    ofArticle.push({ speaker: speakerOf(row), person: personIn(row) });
  }
  return new Map([...listed].map(([article, speakers]) => [article, together(speakers)]));
}
