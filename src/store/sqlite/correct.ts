/** People’s corrections, kept apart from what was read. */

import type { Speaker, Statement } from '../../model.js';
import type { Correction } from '../store.js';
import type { Database } from './driver.js';
import { readStatement } from './read.js';
import { type SpeakerColumns, speakerOf } from './rows.js';
import { putCorrection } from './write.js';

/** Gives the statement this speaker, who joins the article’s speakers; see `Store.correctSpeaker`. In a transaction. */
export function correct(db: Database, statementId: string, speaker: Speaker | null): Statement | null {
  const isThere = putCorrection(db, { statementId, speaker, correctedAt: new Date().toISOString() });
  return isThere ? readStatement(db, statementId)!.statement : null;
}

const OF_ARTICLE = `SELECT s.id AS statement, c.corrected_at, p.id, p.name, p.kind, x.gender, x.aliases, x.roles
  FROM article a JOIN statement s ON s.first_block BETWEEN a.first_block AND a.last_block
  JOIN correction c ON c.statement = s.no
  LEFT JOIN speaker p ON p.no = c.speaker
  LEFT JOIN article_speaker x ON x.article = a.no AND x.speaker = c.speaker
  WHERE a.id = ? ORDER BY s.no`;

/** What people corrected in the article, in the order of its statements. */
export const readCorrections = (db: Database, articleId: string): Correction[] =>
  db
    .all<SpeakerColumns & { statement: string; corrected_at: string; id: string | null }>(OF_ARTICLE, articleId)
    .map((row) => ({
      statementId: row.statement,
      speaker: row.id === null ? null : speakerOf(row),
      correctedAt: row.corrected_at,
    }));
