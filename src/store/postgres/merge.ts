/** Merging speakers who turned out to be one, and parting them again. Changes run inside a transaction of the caller’s. */

import type { Merge } from '../../model.js';
import type { MergeQuery } from '../store.js';
import { texts } from './arrays.js';
import type { Queries } from './driver.js';
import { lockAll } from './locks.js';
import { forgetSpeakers, membersOf, personOf } from './persons.js';
import { countChange } from './write.js';

/** Speakers are of no partition; all are locked where they change, so any of them may count it. */
const ANY_PART = 0;

const SET_PERSON = 'UPDATE speaker SET person = nullif($1, id) WHERE id = ANY($2::text[])';

const setPerson = (queries: Queries, person: string, speakers: readonly string[]): Promise<number> =>
  queries.run(SET_PERSON, person, texts(speakers));

const PUT_MERGE = 'INSERT INTO merge (speaker, into_speaker, merged_at) VALUES ($1, $2, $3)';

/** See `Store.merge`. Whom the one leads to is merged into whom the other leads to, so that merges never run in a ring. */
export async function mergeSpeakers(queries: Queries, { id, into, mergedAt }: MergeQuery): Promise<boolean> {
  await lockAll(queries);
  const [merged, person] = [await personOf(queries, id), await personOf(queries, into)];
  if (merged === null || person === null || merged === person) return false;
  await setPerson(queries, person, await membersOf(queries, merged));
  await queries.run(PUT_MERGE, merged, person, mergedAt);
  await countChange(queries, ANY_PART);
  return true;
}

/** Everybody who was merged into the speaker, directly or by way of others, and himself. */
const BELOW = `WITH RECURSIVE below (id) AS (
    SELECT $1::text COLLATE "C" UNION SELECT m.speaker FROM below JOIN merge m ON m.into_speaker = below.id)
  SELECT id FROM below`;

/** See `Store.separate`. Who was merged into the speaker before stays with him. */
export async function separateSpeaker(queries: Queries, id: string): Promise<boolean> {
  await lockAll(queries);
  const person = await personOf(queries, id);
  if (person === null || !(await queries.get('SELECT 1 FROM merge WHERE speaker = $1', id))) return false;
  await queries.run('DELETE FROM merge WHERE speaker = $1', id);
  const below = await queries.all<{ id: string }>(BELOW, id);
  await setPerson(
    queries,
    id,
    below.map((row) => row.id),
  );
  await forgetSpeakers(queries, [id, person]);
  await countChange(queries, ANY_PART);
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
  FROM merge m JOIN speaker p ON p.id = m.speaker JOIN speaker q ON q.id = m.into_speaker`;

const mergeOf = (row: MergeColumns): Merge => ({
  speaker: { id: row.id, name: row.name },
  into: { id: row.into_id, name: row.into_name },
  mergedAt: row.merged_at,
});

/** Every merge, in the order in which they were made. */
export const readMerges = async (queries: Queries): Promise<Merge[]> =>
  (await queries.all<MergeColumns>(`${MERGES} ORDER BY m.no`)).map(mergeOf);

const OF = `${MERGES} WHERE coalesce(q.person, q.id) IN (
    SELECT coalesce(s.person, s.id) FROM speaker s WHERE s.id = ANY($1::text[])) ORDER BY m.no`;

/** The merges of whoever is one with any of these speakers, in order. */
export const mergesOf = async (queries: Queries, speakers: readonly string[]): Promise<Merge[]> =>
  (await queries.all<MergeColumns>(OF, texts(speakers))).map(mergeOf);
