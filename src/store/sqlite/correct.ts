/** A person’s corrections, kept apart from what was read. */

import type { Speaker, Statement } from '../../model.js';
import type { Database } from './driver.js';
import { readStatement } from './read.js';
import { listSpeaker, speakerNumber } from './write.js';

const PUT = `INSERT INTO correction (statement, speaker, corrected_at) VALUES (?, ?, ?)
  ON CONFLICT (statement) DO UPDATE SET speaker = excluded.speaker, corrected_at = excluded.corrected_at`;

const isListed = (db: Database, article: number, speaker: number): boolean =>
  db.get('SELECT 1 FROM article_speaker WHERE article = ? AND speaker = ?', article, speaker) !== null;

/** Gives the statement this speaker, who joins the article’s speakers; see `Store.correctSpeaker`. In a transaction. */
export function correct(db: Database, statementId: string, speaker: Speaker | null): Statement | null {
  const held = db.get<{ no: number; article: number }>('SELECT no, article FROM statement WHERE id = ?', statementId);
  if (!held) return null;
  const no = speaker && speakerNumber(db, speaker);
  if (speaker && no !== null && !isListed(db, held.article, no)) listSpeaker(db, held.article, speaker);
  db.run(PUT, held.no, no, new Date().toISOString());
  return readStatement(db, statementId)!.statement;
}
