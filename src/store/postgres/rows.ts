/** What statements and heads are read by. The columns are those of the embedded store, so that rows.ts knows them. */

/** A statement in order of its place: articles as they came, statements as they were read. */
export const IN_ORDER = 'ORDER BY s.article, s.position';

const COLUMNS = `s.id, s.article, s.position, s.first_block, s.last_block, s.start, s."end", s.text, s.content, s.partial, s.mention,
  s.cue, s.via, s.rule`;

/** Statements `s` with the speaker’s person. */
export const STATEMENT = `
  SELECT ${COLUMNS}, coalesce(q.id, p.id) AS speaker_id, coalesce(q.name, p.name) AS speaker_name
  FROM statement s LEFT JOIN speaker p ON p.id = s.speaker LEFT JOIN speaker q ON q.id = p.person`;

/** The same with each speaker under the name that was read. */
export const STATEMENT_AS_READ = `
  SELECT ${COLUMNS}, p.id AS speaker_id, p.name AS speaker_name
  FROM statement s LEFT JOIN speaker p ON p.id = s.speaker`;
