/** What finding statements reads from PostgreSQL: lists out of indexes. In a snapshot of the caller’s. */

import type { BlockRange } from '../archive.js';
import type { FindArchive } from '../find.js';
import { postgresArchive } from './archive.js';
import { texts } from './arrays.js';
import type { Queries } from './driver.js';
import { FILED_UNDER, rarestFirst } from './heads.js';

/** Up to `most` of them; `null`: there are more. Their SQL ends with a limit. */
async function atMost<Row>(rows: Promise<Row[]>, most: number): Promise<Row[] | null> {
  const found = await rows;
  return found.length > most ? null : found;
}

const EXTENT = `SELECT f.no AS first, l.no AS last
  FROM (SELECT no FROM block ORDER BY no LIMIT 1) f, (SELECT no FROM block ORDER BY no DESC LIMIT 1) l`;

/** The first word’s speakers, looked up in the others’ lists. */
const NAMED = `SELECT w.speaker AS id FROM speaker_word w WHERE w.word = $1 AND NOT EXISTS (
    SELECT 1 FROM unnest($2::text[]) other(word) WHERE NOT EXISTS (
      SELECT 1 FROM speaker_word o WHERE o.word = other.word AND o.speaker = w.speaker))
  LIMIT $3`;

async function speakersNamed(queries: Queries, folds: readonly string[], most: number): Promise<string[] | null> {
  const [first, ...others] = [...new Set(folds)];
  const rows = await atMost(queries.all<{ id: string }>(NAMED, first ?? '', texts(others), most + 1), most);
  return rows?.map(({ id }) => id) ?? null;
}

/** The speakers, whom they turned out to be, and everybody else who did. */
const PERSONS = `SELECT coalesce(person, id) AS id FROM speaker WHERE id = ANY($1::text[])
  UNION SELECT m.id FROM speaker p JOIN speaker m ON m.person = coalesce(p.person, p.id) WHERE p.id = ANY($1::text[])`;

const SPOKEN = `SELECT said.* FROM unnest($1::text[]) wanted(speaker) CROSS JOIN LATERAL
    (SELECT s.first_block AS first, s.last_block AS last FROM statement s WHERE s.speaker = wanted.speaker LIMIT $2) said
  LIMIT $2`;

async function spokenBy(queries: Queries, speakers: readonly string[], most: number): Promise<BlockRange[] | null> {
  const members = await queries.all<{ id: string }>(PERSONS, texts(speakers));
  return atMost(queries.all<BlockRange>(SPOKEN, texts(members.map(({ id }) => id)), most + 1), most);
}

/** Ordered, so that the index of these alone is read. */
const SPREAD = `SELECT first_block AS first, last_block AS last FROM statement
  WHERE last_block > first_block ORDER BY first_block LIMIT $1`;

const PUBLISHED = `SELECT no AS first, last_block AS last FROM article
  WHERE published COLLATE "C" >= $1 AND published COLLATE "C" <= $2 LIMIT $3`;

const HEADED = `SELECT a.no AS first, a.last_block AS last
  FROM (${FILED_UNDER} LIMIT $3) found JOIN article a ON a.no = found.article`;

async function headed(queries: Queries, folds: readonly string[], most: number): Promise<BlockRange[] | null> {
  const words = await rarestFirst(queries, folds);
  return atMost(queries.all<BlockRange>(HEADED, ...words, most + 1), most);
}

export const postgresFindArchive = (queries: Queries): FindArchive => ({
  ...postgresArchive(queries, null),
  extent: () => queries.get<BlockRange>(EXTENT),
  speakersNamed: (folds, most) => speakersNamed(queries, folds, most),
  spread: (most) => atMost(queries.all<BlockRange>(SPREAD, most + 1), most),
  spokenBy: (speakers, most) => spokenBy(queries, speakers, most),
  publishedIn: (from, to, most) => atMost(queries.all<BlockRange>(PUBLISHED, from, to, most + 1), most),
  headed: (folds, most) => headed(queries, folds, most),
});
