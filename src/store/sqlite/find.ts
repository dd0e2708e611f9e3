/** What finding statements reads from SQLite: lists out of indexes alone. */

import type { BlockRange } from '../archive.js';
import type { FindArchive } from '../find.js';
import { sqliteArchive } from './archive.js';
import type { Database } from './driver.js';
import { FILED_UNDER, rarestFirst } from './heads.js';

/** Up to `most` of them; `null`: there are more. Their SQL ends with a limit. */
function atMost<Row>(rows: readonly Row[], most: number): readonly Row[] | null {
  return rows.length > most ? null : rows;
}

const NAMED = 'SELECT speaker FROM speaker_word WHERE word = ?';

const speakersNamed = (db: Database, folds: readonly string[], most: number): readonly string[] | null => {
  const named = folds.map(() => NAMED).join(' INTERSECT ');
  const rows = db.all<{ id: string }>(
    `SELECT p.id FROM speaker p WHERE p.no IN (${named}) LIMIT ?`,
    ...folds,
    most + 1,
  );
  return atMost(
    rows.map(({ id }) => id),
    most,
  );
};

/** The speakers, whom they turned out to be, and everybody else who did. */
const PERSONS = `SELECT DISTINCT m.no FROM json_each(?) wanted JOIN speaker p ON p.id = wanted.value
  JOIN speaker m ON m.no = coalesce(p.person, p.no) OR m.person = coalesce(p.person, p.no)`;

const SPOKEN = `SELECT s.first_block AS first, s.last_block AS last
  FROM json_each(?) wanted CROSS JOIN statement s ON s.speaker = wanted.value LIMIT ?`;

function spokenBy(db: Database, speakers: readonly string[], most: number): readonly BlockRange[] | null {
  const members = db.all<{ no: number }>(PERSONS, JSON.stringify(speakers)).map(({ no }) => no);
  return atMost(db.all<BlockRange>(SPOKEN, JSON.stringify(members), most + 1), most);
}

/** Two look-ups at the ends of a tree, which one query of both would read whole. */
const EXTENT = `SELECT f.no AS first, l.no AS last
  FROM (SELECT no FROM block ORDER BY no LIMIT 1) f, (SELECT no FROM block ORDER BY no DESC LIMIT 1) l`;

const SPREAD = `SELECT first_block AS first, last_block AS last FROM statement INDEXED BY statement_long
  WHERE last_block > first_block LIMIT ?`;

const PUBLISHED = `SELECT first_block AS first, last_block AS last FROM article
  WHERE published >= ? AND published <= ? LIMIT ?`;

const HEADED = `SELECT a.first_block AS first, a.last_block AS last
  FROM (${FILED_UNDER} LIMIT ?3) found JOIN article a ON a.no = found.article`;

export const sqliteFindArchive = (db: Database): FindArchive => ({
  ...sqliteArchive(db),
  extent: async () => db.get<BlockRange>(EXTENT),
  speakersNamed: async (folds, most) => speakersNamed(db, folds, most),
  spread: async (most) => atMost(db.all<BlockRange>(SPREAD, most + 1), most),
  spokenBy: async (speakers, most) => spokenBy(db, speakers, most),
  publishedIn: async (from, to, most) => atMost(db.all<BlockRange>(PUBLISHED, from, to, most + 1), most),
  headed: async (folds, most) => atMost(db.all<BlockRange>(HEADED, ...rarestFirst(db, folds), most + 1), most),
});
