/**
 * What the two files hold, as numbered steps. A step that was released is never changed; a change is a new step.
 * Checks have a file of their own, so that a reader’s check never waits for a long import to end.
 */

export interface Migration {
  readonly name: string;
  readonly sql: readonly string[];
}

/**
 * `corpus.sqlite`. Numbers (`no`) are internal and cheap to join; ids are what callers see.
 *
 * block: an article’s text in order, cut at paragraphs; `raw` begins at offset `at` and reaches to the next block, so
 * that the article is all its blocks’ `raw` run together; `start`–`end` is the part that is searched.
 * term: by the hash of a word’s fold, in how many blocks it stands (`documents`) and the newest of its postings;
 * chunk: the older ones. Their bytes are described in postings.ts.
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
];

/** `checks.sqlite`. A body is the answer as it was given, whatever happens to the corpus later. */
export const CHECKS: readonly Migration[] = [
  {
    name: 'checks and drafts',
    sql: [
      'CREATE TABLE checked (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL) STRICT',
      'CREATE TABLE draft (id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL) STRICT',
    ],
  },
];
