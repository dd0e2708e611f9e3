/** What statements are read by. */

import { STATEMENT_COLUMNS } from '../rows.js';

/** Statements `s` with the speaker’s person. */
export const STATEMENT = `
  SELECT ${STATEMENT_COLUMNS}, coalesce(q.id, p.id) AS speaker_id, coalesce(q.name, p.name) AS speaker_name
  FROM statement s LEFT JOIN speaker p ON p.no = s.speaker LEFT JOIN speaker q ON q.no = p.person`;

/** The same with each speaker under the name that was read. */
export const STATEMENT_AS_READ = `
  SELECT ${STATEMENT_COLUMNS}, p.id AS speaker_id, p.name AS speaker_name
  FROM statement s LEFT JOIN speaker p ON p.no = s.speaker`;
