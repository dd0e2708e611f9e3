/** Checks and drafts as they were answered, in a file of their own. */

import type { Check, Draft, DraftItem, Statement } from '../../model.js';
import type { Database } from './driver.js';

/** A draft’s body holds its checks by id: each is kept once, under its own link. */
interface DraftBody extends Omit<Draft, 'items'> {
  readonly items: readonly { readonly statement: Statement; readonly check: string }[];
}

const bodyOf = <T>(db: Database, sql: string, id: string): T | null => {
  const row = db.get<{ body: string }>(sql, id);
  return row && (JSON.parse(row.body) as T);
};

export const readCheck = (db: Database, id: string): Check | null =>
  bodyOf<Check>(db, 'SELECT body FROM checked WHERE id = ?', id);

export function writeChecks(db: Database, checks: readonly Check[]): void {
  db.transaction(() => {
    for (const check of checks)
      db.run('INSERT INTO checked (id, at, body) VALUES (?, ?, ?)', check.id, check.checkedAt, JSON.stringify(check));
  });
}

export function writeDraft(db: Database, draft: Draft): void {
  const items = draft.items.map(({ statement, check }) => ({ statement, check: check.id }));
  const body: DraftBody = { ...draft, items };
  db.transaction(() => {
    writeChecks(
      db,
      draft.items.map((item) => item.check),
    );
    db.run('INSERT INTO draft (id, at, body) VALUES (?, ?, ?)', draft.id, draft.checkedAt, JSON.stringify(body));
  });
}

export function readDraft(db: Database, id: string): Draft | null {
  const body = bodyOf<DraftBody>(db, 'SELECT body FROM draft WHERE id = ?', id);
  if (!body) return null;
  const items = body.items.map(({ statement, check }): DraftItem => ({ statement, check: readCheck(db, check)! }));
  return { ...body, items };
}
