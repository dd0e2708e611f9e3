/** Merging speakers who turned out to be one, and parting them again. Changes run inside a transaction of the caller’s. */

import type { Merge } from '../../model.js';
import type { MergeQuery } from '../store.js';
import type { Database } from './driver.js';
import { forgetSpeakers, membersOf, personOf } from './persons.js';
import { count } from './write.js';

const numberOf = (db: Database, id: string): number | null =>
  db.get<{ no: number }>('SELECT no FROM speaker WHERE id = ?', id)?.no ?? null;

const SET_PERSON = `UPDATE speaker SET person = nullif(?, no) WHERE no IN (SELECT value FROM json_each(?))`;

const setPerson = (db: Database, person: number, speakers: readonly number[]): void =>
  db.run(SET_PERSON, person, JSON.stringify(speakers));

/** See `Store.merge`. Whom the one leads to is merged into whom the other leads to, so that merges never run in a ring. */
export function mergeSpeakers(db: Database, { id, into, mergedAt }: MergeQuery): boolean {
  const [from, to] = [numberOf(db, id), numberOf(db, into)];
  if (from === null || to === null) return false;
  const [merged, person] = [personOf(db, from), personOf(db, to)];
  if (merged === person) return false;
  setPerson(db, person, membersOf(db, merged));
  db.run('INSERT INTO merge (speaker, into_speaker, merged_at) VALUES (?, ?, ?)', merged, person, mergedAt);
  count(db, 0, 0, 0);
  return true;
}

/** Everybody who was merged into the speaker, directly or by way of others, and himself. */
const BELOW = `WITH RECURSIVE below (no) AS (
    VALUES (?) UNION SELECT m.speaker FROM below JOIN merge m ON m.into_speaker = below.no)
  SELECT no FROM below`;

/** See `Store.separate`. Who was merged into the speaker before stays with him. */
export function separateSpeaker(db: Database, id: string): boolean {
  const no = numberOf(db, id);
  const merge = no === null ? null : db.get('SELECT 1 FROM merge WHERE speaker = ?', no);
  if (no === null || merge === null) return false;
  const person = personOf(db, no);
  db.run('DELETE FROM merge WHERE speaker = ?', no);
  setPerson(
    db,
    no,
    db.all<{ no: number }>(BELOW, no).map((row) => row.no),
  );
  forgetSpeakers(db, [no, person]);
  count(db, 0, 0, 0);
  return true;
}

interface MergeColumns {
  readonly id: string;
  readonly name: string;
  readonly into_id: string;
  readonly into_name: string;
  readonly merged_at: string;
}

const MERGES = `SELECT p.id, p.name, q.id AS into_id, q.name AS into_name, m.merged_at
  FROM merge m JOIN speaker p ON p.no = m.speaker JOIN speaker q ON q.no = m.into_speaker`;

const mergeOf = (row: MergeColumns): Merge => ({
  speaker: { id: row.id, name: row.name },
  into: { id: row.into_id, name: row.into_name },
  mergedAt: row.merged_at,
});

/** Every merge, in the order in which they were made. */
export const readMerges = (db: Database): Merge[] => db.all<MergeColumns>(`${MERGES} ORDER BY m.no`).map(mergeOf);

const OF = `${MERGES} WHERE coalesce(q.person, q.no) IN (
    SELECT coalesce(s.person, s.no) FROM json_each(?) wanted JOIN speaker s ON s.id = wanted.value) ORDER BY m.no`;

/** The merges of whoever is one with any of these speakers, in order. */
export const mergesOf = (db: Database, speakers: readonly string[]): Merge[] =>
  db.all<MergeColumns>(OF, JSON.stringify(speakers)).map(mergeOf);
