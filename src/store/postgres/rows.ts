/** What statements are read by. */

import { STATEMENT_COLUMNS } from '../rows.js';

/** A statement in order of its place: articles as they came, statements as they were read. */
export const IN_ORDER = 'ORDER BY s.article, s.position';

const COLUMNS = `${STATEMENT_COLUMNS}, s.position`;

/** Those of `source`, which goes by `s`, with the speaker’s person. */
export const statementsOf = (source: string): string => `
  SELECT ${COLUMNS}, coalesce(q.id, p.id) AS speaker_id, coalesce(q.name, p.name) AS speaker_name
  FROM ${source} s LEFT JOIN speaker p ON p.id = s.speaker LEFT JOIN speaker q ON q.id = p.person`;

export const STATEMENT = statementsOf('statement');

/** The same with each speaker under the name that was read. */
export const STATEMENT_AS_READ = `
  SELECT ${COLUMNS}, p.id AS speaker_id, p.name AS speaker_name
  FROM statement s LEFT JOIN speaker p ON p.id = s.speaker`;
