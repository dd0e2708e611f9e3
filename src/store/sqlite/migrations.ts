/**
 * What the two files hold, as numbered steps. A step that was released is never changed; a change is a new step.
 * Checks have a file of their own, so that a reader’s check never waits for a long import to end.
 */

import type { Database } from './driver.js';
import { fileHeads } from './heads.js';
import { fileWords } from './persons.js';

export interface Migration {
  readonly name: string;
  readonly sql: readonly string[];
  /** What takes more than SQL, after it and in the same transaction. */
  readonly finish?: (db: Database) => void;
}

/**
 * `corpus.sqlite`. Numbers (`no`) are internal and cheap to join; ids are what callers see.
 *
 * block: an article’s text in order, cut at paragraphs; `raw` begins at offset `at` and reaches to the next block, so
 * that the article is all its blocks’ `raw` run together; `start`–`end` is the part that is searched.
 * term: by the hash of a word’s fold, in how many blocks it stands (`documents`) and the newest of its postings;
 * chunk: the older ones. Their bytes are described in postings.ts.
 * `layout` of an article: what its source says of the text, as JSON; `time` of a statement: when it is heard.
 * edit: what people corrected in an article, in order; statement and article_speaker hold what comes of it.
 * speaker: `person` is the speaker whom this one turned out to be, directly or by way of others, NULL for himself;
 * `statements` counts his own. merge: who was merged into whom. speaker_word: by the fold of each word of a speaker’s
 * names, aliases and roles. article_word: by the fold of each word of an article’s head.
 * removed: articles that can be brought back, as JSON. total: `revision` grows with each change.
 */
export const CORPUS: readonly Migration[] = [
  {
    name: 'articles, statements, speakers, corrections, postings',
    sql: [
      `CREATE TABLE article (
        no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT, publisher TEXT, author TEXT, published TEXT,
        url TEXT, kind TEXT NOT NULL, language TEXT, added_at TEXT NOT NULL, statements INTEGER NOT NULL,
        first_block INTEGER NOT NULL, last_block INTEGER NOT NULL) STRICT`,
      'CREATE INDEX article_newest ON article (added_at, no)',
      `CREATE TABLE block (
        no INTEGER PRIMARY KEY, article INTEGER NOT NULL, at INTEGER NOT NULL, start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, raw TEXT NOT NULL) STRICT`,
      `CREATE TABLE speaker (
        no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, kind TEXT NOT NULL, gender TEXT) STRICT`,
      'CREATE INDEX speaker_name ON speaker (name, id)',
      `CREATE TABLE article_speaker (
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, position INTEGER NOT NULL,
        speaker INTEGER NOT NULL REFERENCES speaker, gender TEXT, aliases TEXT NOT NULL, roles TEXT NOT NULL,
        PRIMARY KEY (article, position)) STRICT, WITHOUT ROWID`,
      'CREATE INDEX article_speaker_speaker ON article_speaker (speaker)',
      `CREATE TABLE statement (
        no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL,
        first_block INTEGER NOT NULL, last_block INTEGER NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
        text TEXT NOT NULL, content TEXT NOT NULL, partial INTEGER NOT NULL, speaker INTEGER REFERENCES speaker,
        mention TEXT, cue TEXT, via TEXT, rule TEXT NOT NULL) STRICT`,
      'CREATE INDEX statement_first ON statement (first_block)',
      'CREATE INDEX statement_long ON statement (last_block) WHERE last_block > first_block',
      'CREATE INDEX statement_speaker ON statement (speaker)',
      `CREATE TABLE correction (
        statement INTEGER PRIMARY KEY REFERENCES statement ON DELETE CASCADE,
        speaker INTEGER REFERENCES speaker, corrected_at TEXT NOT NULL) STRICT`,
      'CREATE INDEX correction_speaker ON correction (speaker)',
      `CREATE TABLE term (
        key INTEGER PRIMARY KEY, documents INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
        postings BLOB NOT NULL) STRICT`,
      `CREATE TABLE chunk (
        key INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, postings BLOB NOT NULL,
        PRIMARY KEY (key, first)) STRICT, WITHOUT ROWID`,
      'CREATE TABLE total (articles INTEGER NOT NULL, statements INTEGER NOT NULL, blocks INTEGER NOT NULL) STRICT',
      'INSERT INTO total VALUES (0, 0, 0)',
    ],
  },
  {
    name: 'what people corrected as a log of edits by place',
    sql: [
      `CREATE TABLE edit (
        article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, position INTEGER NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (article, position)) STRICT, WITHOUT ROWID`,
      `INSERT INTO edit (article, position, body)
        SELECT s.article, row_number() OVER (PARTITION BY s.article ORDER BY c.corrected_at, s.no) - 1,
          json_object('kind', 'speaker', 'start', s.start, 'end', s."end", 'speaker', iif(p.no IS NULL, json('null'),
            json_object('name', p.name, 'kind', p.kind, 'gender', x.gender)), 'editedAt', c.corrected_at)
        FROM correction c JOIN statement s ON s.no = c.statement
        LEFT JOIN speaker p ON p.no = c.speaker
        LEFT JOIN article_speaker x ON x.article = s.article AND x.speaker = c.speaker`,
      `UPDATE statement SET speaker = c.speaker, mention = NULL, rule = 'somebody who read the article says so'
        FROM correction c WHERE c.statement = statement.no`,
      'DROP TABLE correction',
    ],
  },
  {
    name: 'people across articles',
    sql: [
      'ALTER TABLE speaker ADD COLUMN person INTEGER REFERENCES speaker',
      'CREATE INDEX speaker_person ON speaker (person) WHERE person IS NOT NULL',
      'ALTER TABLE speaker ADD COLUMN statements INTEGER NOT NULL DEFAULT 0',
      'UPDATE speaker SET statements = (SELECT count(*) FROM statement s WHERE s.speaker = speaker.no)',
      'DROP INDEX statement_speaker',
      'CREATE INDEX statement_speaker ON statement (speaker, first_block)',
      `CREATE TABLE merge (
        no INTEGER PRIMARY KEY, speaker INTEGER NOT NULL UNIQUE REFERENCES speaker,
        into_speaker INTEGER NOT NULL REFERENCES speaker, merged_at TEXT NOT NULL) STRICT`,
      'CREATE INDEX merge_into ON merge (into_speaker)',
      `CREATE TABLE speaker_word (
        word TEXT NOT NULL, speaker INTEGER NOT NULL REFERENCES speaker ON DELETE CASCADE,
        PRIMARY KEY (word, speaker)) STRICT, WITHOUT ROWID`,
      'CREATE INDEX speaker_word_speaker ON speaker_word (speaker)',
    ],
    finish(db) {
      for (const { no } of db.all<{ no: number }>('SELECT no FROM speaker')) fileWords(db, no);
    },
  },
  {
    name: 'finding articles and statements, what was removed, and how often the corpus has changed',
    sql: [
      'ALTER TABLE total ADD COLUMN revision INTEGER NOT NULL DEFAULT 0',
      `CREATE TABLE article_word (
        word TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (word, article)) STRICT, WITHOUT ROWID`,
      'CREATE INDEX article_published ON article (published, first_block, last_block) WHERE published IS NOT NULL',
      'DROP INDEX statement_speaker',
      'CREATE INDEX statement_speaker ON statement (speaker, first_block, last_block)',
      'DROP INDEX statement_long',
      'CREATE INDEX statement_long ON statement (last_block, first_block) WHERE last_block > first_block',
      'CREATE TABLE removed (id TEXT PRIMARY KEY, at TEXT NOT NULL, title TEXT, body TEXT NOT NULL) STRICT',
    ],
    finish: fileHeads,
  },
  {
    name: 'recordings, and what sources say of their texts',
    sql: [
      'ALTER TABLE article ADD COLUMN heard TEXT',
      'ALTER TABLE article ADD COLUMN media TEXT',
      'ALTER TABLE article ADD COLUMN layout TEXT',
      'ALTER TABLE statement ADD COLUMN time TEXT',
    ],
  },
];

/**
 * `checks.sqlite`. A body is the answer as it was given, whatever happens to the corpus later. What has a time in
 * `removed` is shown to nobody, and can be brought back until it is forgotten.
 */
export const CHECKS: readonly Migration[] = [
  {
    name: 'checks and drafts',
    sql: [
      'CREATE TABLE checked (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL) STRICT',
      'CREATE TABLE draft (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL) STRICT',
    ],
  },
  {
    name: 'which draft a check belongs to, and how old they are',
    sql: [
      'ALTER TABLE checked ADD COLUMN draft TEXT',
      `UPDATE checked SET draft = item.draft
        FROM (SELECT d.id AS draft, json_extract(i.value, '$.check') AS id FROM draft d, json_each(d.body, '$.items') i) item
        WHERE checked.id = item.id`,
      'CREATE INDEX checked_draft ON checked (draft) WHERE draft IS NOT NULL',
      'CREATE INDEX checked_at ON checked (at) WHERE draft IS NULL',
      'CREATE INDEX draft_at ON draft (at)',
    ],
  },
  {
    name: 'when they were removed',
    sql: [
      'ALTER TABLE checked ADD COLUMN removed TEXT',
      'CREATE INDEX checked_removed ON checked (removed) WHERE removed IS NOT NULL',
      'ALTER TABLE draft ADD COLUMN removed TEXT',
      'CREATE INDEX draft_removed ON draft (removed) WHERE removed IS NOT NULL',
    ],
  },
  {
    name: 'editors who are signed in',
    sql: [
      'CREATE TABLE session (key TEXT PRIMARY KEY, until TEXT NOT NULL) STRICT, WITHOUT ROWID',
      'CREATE INDEX session_until ON session (until)',
    ],
  },
];
