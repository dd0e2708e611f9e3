/**
 * What the database holds, as numbered steps. A step that was released is never changed; a change is a new step.
 *
 * As in the embedded store, with these differences: whatever grows with the archive lies in partitions by article (see
 * parts.ts); an article’s number is that of its first block; speakers are known by their ids, which the partitions
 * refer to without a foreign key, so that they can be moved; a speaker’s statements are counted when they are asked for.
 * `layout` of an article: what its source says of the text, as JSON; `time` of a statement: when it is heard.
 * total: what each partition holds, and how often it changed. Whoever writes to a partition locks its row (see
 * locks.ts), so that the sum of its revisions is the corpus’s without one row that all writers wait for.
 */

import { StoreError } from '../store.js';
import type { Database, Queries } from './driver.js';
import { fileHeads } from './heads.js';
import { ALL_PARTS } from './parts.js';

export interface Migration {
  readonly name: string;
  readonly sql: readonly string[];
  /** What takes more than SQL, after it and in the same transaction. */
  readonly finish?: (queries: Queries) => Promise<void>;
}

/** Rows of up to a page stay where they are: out of line, each would cost a second look-up. */
const WIDE = 'toast_tuple_target = 8160';
/** Nearly every row is written anew by an import: what is left of the old ones is cleared away early. */
const RESTLESS = `${WIDE}, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 0`;

function partitioned(name: string, columns: string, settings?: string): string[] {
  const parts = ALL_PARTS.map((part) => {
    const storing = settings === undefined ? '' : ` WITH (${settings})`;
    return `CREATE TABLE ${name}_${part} PARTITION OF ${name} FOR VALUES IN (${part})${storing}`;
  });
  return [`CREATE TABLE ${name} (part smallint NOT NULL, ${columns}) PARTITION BY LIST (part)`, ...parts];
}

/** Takes so many numbers for blocks that follow one another; a batch that fails leaves a gap. Returns the first. */
const TAKE_BLOCKS = `CREATE FUNCTION take_blocks(wanted integer) RETURNS integer LANGUAGE plpgsql AS $$
  DECLARE taken integer;
  BEGIN
    PERFORM pg_advisory_lock(hashtext('quote-verifier blocks'));
    taken := nextval('block_no');
    PERFORM setval('block_no', taken + wanted - 1);
    PERFORM pg_advisory_unlock(hashtext('quote-verifier blocks'));
    RETURN taken;
  END $$`;

/** Text whose order matters is ordered by its bytes on every server, whatever its language. */
const ORDERED = 'text COLLATE "C" NOT NULL';

export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'articles, statements, people, postings, checks and drafts',
    sql: [
      'CREATE SEQUENCE block_no AS integer',
      TAKE_BLOCKS,
      ...partitioned(
        'article',
        `no integer NOT NULL, last_block integer NOT NULL, statements integer NOT NULL, id ${ORDERED},
        added_at ${ORDERED}, title text, publisher text, author text, published text, url text, kind text NOT NULL,
        language text, edits text NOT NULL, PRIMARY KEY (id, part)`,
      ),
      'CREATE INDEX article_no ON article (no)',
      'CREATE INDEX article_newest ON article (added_at, no)',
      ...partitioned(
        'block',
        `no integer NOT NULL, article integer NOT NULL, at integer NOT NULL, start integer NOT NULL,
        "end" integer NOT NULL, raw text NOT NULL, PRIMARY KEY (no, part)`,
        WIDE,
      ),
      ...partitioned(
        'statement',
        `position integer NOT NULL, article integer NOT NULL, first_block integer NOT NULL, last_block integer NOT NULL,
        start integer NOT NULL, "end" integer NOT NULL, partial smallint NOT NULL, id ${ORDERED}, speaker text COLLATE "C",
        text text NOT NULL, content text NOT NULL, mention text, cue text, via text, rule text NOT NULL,
        PRIMARY KEY (id, part)`,
        WIDE,
      ),
      'CREATE INDEX statement_first ON statement (first_block)',
      'CREATE INDEX statement_long ON statement (article) WHERE last_block > first_block',
      'CREATE INDEX statement_speaker ON statement (speaker, article, position)',
      ...partitioned(
        'article_speaker',
        `article integer NOT NULL, position integer NOT NULL, speaker ${ORDERED}, gender text, aliases text NOT NULL,
        roles text NOT NULL, PRIMARY KEY (article, position, part)`,
      ),
      'CREATE INDEX article_speaker_speaker ON article_speaker (speaker, article)',
      ...partitioned(
        'term',
        `key bigint NOT NULL, documents integer NOT NULL, first integer NOT NULL, last integer NOT NULL,
        postings bytea NOT NULL, PRIMARY KEY (key, part)`,
        RESTLESS,
      ),
      ...partitioned(
        'chunk',
        `key bigint NOT NULL, first integer NOT NULL, last integer NOT NULL, postings bytea NOT NULL,
        PRIMARY KEY (key, first, part)`,
        WIDE,
      ),
      ...['term', 'chunk'].map((name) => `ALTER TABLE ${name} ALTER postings SET STORAGE EXTERNAL`),
      `CREATE TABLE speaker (id ${ORDERED} PRIMARY KEY, name ${ORDERED}, kind text NOT NULL, gender text,
        person text COLLATE "C" REFERENCES speaker)`,
      'CREATE INDEX speaker_name ON speaker (name, id)',
      'CREATE INDEX speaker_person ON speaker (person) WHERE person IS NOT NULL',
      `CREATE TABLE merge (no integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
        speaker ${ORDERED} UNIQUE REFERENCES speaker, into_speaker ${ORDERED} REFERENCES speaker, merged_at text NOT NULL)`,
      'CREATE INDEX merge_into ON merge (into_speaker)',
      `CREATE TABLE speaker_word (word ${ORDERED}, speaker ${ORDERED} REFERENCES speaker ON DELETE CASCADE,
        PRIMARY KEY (word, speaker))`,
      'CREATE INDEX speaker_word_speaker ON speaker_word (speaker)',
      `CREATE TABLE total (part smallint PRIMARY KEY, articles integer NOT NULL, statements integer NOT NULL,
        blocks integer NOT NULL)`,
      ...ALL_PARTS.map((part) => `INSERT INTO total VALUES (${part}, 0, 0, 0)`),
      `CREATE TABLE checked (id ${ORDERED} PRIMARY KEY, at ${ORDERED}, draft text COLLATE "C", body text NOT NULL)`,
      'CREATE INDEX checked_draft ON checked (draft) WHERE draft IS NOT NULL',
      'CREATE INDEX checked_at ON checked (at) WHERE draft IS NULL',
      `CREATE TABLE draft (id ${ORDERED} PRIMARY KEY, at ${ORDERED}, body text NOT NULL)`,
      'CREATE INDEX draft_at ON draft (at)',
    ],
  },
  {
    name: 'finding articles and statements, what was removed, and how often the corpus has changed',
    sql: [
      'ALTER TABLE total ADD COLUMN revision integer NOT NULL DEFAULT 0',
      ...partitioned('article_word', `article integer NOT NULL, word ${ORDERED}, PRIMARY KEY (word, article, part)`),
      'CREATE INDEX article_published ON article (published COLLATE "C") INCLUDE (no, last_block)',
      'DROP INDEX statement_speaker',
      'CREATE INDEX statement_speaker ON statement (speaker, article, position) INCLUDE (first_block, last_block)',
      'CREATE INDEX statement_spread ON statement (first_block) INCLUDE (last_block) WHERE last_block > first_block',
      `CREATE TABLE removed (id ${ORDERED} PRIMARY KEY, at ${ORDERED}, title text, body text NOT NULL)`,
      ...['checked', 'draft'].flatMap((name) => [
        `ALTER TABLE ${name} ADD COLUMN removed text COLLATE "C"`,
        `CREATE INDEX ${name}_removed ON ${name} (removed) WHERE removed IS NOT NULL`,
      ]),
    ],
    finish: fileHeads,
  },
  {
    name: 'editors who are signed in',
    sql: [
      `CREATE TABLE session (key ${ORDERED} PRIMARY KEY, until ${ORDERED})`,
      'CREATE INDEX session_until ON session (until)',
    ],
  },
  {
    name: 'recordings, and what sources say of their texts',
    sql: [
      'ALTER TABLE article ADD COLUMN heard text, ADD COLUMN media text, ADD COLUMN layout text',
      'ALTER TABLE statement ADD COLUMN time text',
    ],
  },
];

/** Partitions by list, covering keys and advisory locks are older; this is the oldest version that is still mended. */
const OLDEST_SERVER = 140_000;

async function requireServer(queries: Queries): Promise<void> {
  const server = await queries.get<{ version: number; encoding: string }>(
    "SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding",
  );
  if (server!.version < OLDEST_SERVER) throw new StoreError('PostgreSQL 14 or newer is needed.');
  if (server!.encoding !== 'UTF8')
    throw new StoreError(
      `The database is in ${server!.encoding}, but must be in UTF8. Create one with ENCODING 'UTF8'.`,
    );
}

const INTRODUCE =
  'CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY, name text NOT NULL, at text NOT NULL)';
const IS_INTRODUCED = "SELECT to_regclass('migration') IS NOT NULL AS known";

async function newest(queries: Queries): Promise<number> {
  if (!(await queries.get<{ known: boolean }>(IS_INTRODUCED))!.known) return 0;
  const row = await queries.get<{ number: number | null }>('SELECT max(number) AS number FROM migration');
  return row?.number ?? 0;
}

/** Brings the database to the newest of `migrations`, all or nothing; of several processes one does it, the others wait. */
export async function migrate(db: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  await requireServer(db);
  const found = await newest(db);
  if (found > migrations.length)
    throw new StoreError(
      `The database ${db.place} was written by a newer version of this program. Use that version, or another database.`,
    );
  if (found === migrations.length) return;
  await db.transaction(async (queries) => {
    await queries.exec(`SELECT pg_advisory_xact_lock(hashtext('quote-verifier migrations')); ${INTRODUCE}`);
    for (let number = (await newest(queries)) + 1; number <= migrations.length; number++) {
      const { name, sql, finish } = migrations[number - 1]!;
      await queries.exec(sql.join(';\n'));
      await finish?.(queries);
      await queries.run('INSERT INTO migration VALUES ($1, $2, $3)', number, name, new Date().toISOString());
    }
  });
}
