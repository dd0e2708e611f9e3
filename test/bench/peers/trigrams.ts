/** PostgreSQL’s trigrams: a GIN index of pg_trgm, passages by their word similarity to the quote. */

import pg from 'pg';
import { startServer } from '../../store/server.js';
import { type Entry, type Peer, SHOWN } from './peer.js';

const BATCH = 2_000;

const INSERT = 'INSERT INTO passage SELECT * FROM unnest($1::text[], $2::text[])';
/** `<%` and the index find those above the threshold; the distance orders them. */
const SEARCH = 'SELECT place FROM passage WHERE $1 <% body ORDER BY $1 <<-> body LIMIT $2';
/** Half of the quote’s trigrams: fewer find nothing more, and read more. */
const THRESHOLD = 0.5;

export const TRIGRAMS: Peer = {
  name: 'pg_trgm GIN, PostgreSQL',
  most: 1_000_000,
  async open() {
    const server = await startServer();
    const db = new pg.Client({ connectionString: await server.database() });
    await db.connect();
    await db.query('CREATE EXTENSION pg_trgm; CREATE UNLOGGED TABLE passage (place text, body text)');
    let batch: Entry[] = [];
    const flush = async (): Promise<void> => {
      await db.query(INSERT, [batch.map(({ place }) => place), batch.map(({ text }) => text)]);
      batch = [];
    };
    return {
      async add(entry) {
        if (batch.push(entry) >= BATCH) await flush();
      },
      async ready() {
        await flush();
        await db.query('CREATE INDEX passage_trigrams ON passage USING gin (body gin_trgm_ops); ANALYZE passage');
        // Left alone, the planner thinks a comparison cheap and compares all: 5 s instead of 0.4 at 100,000 passages.
        await db.query(`SET pg_trgm.word_similarity_threshold = ${THRESHOLD}; SET enable_seqscan = off`);
        const { rows } = await db.query("SELECT pg_total_relation_size('passage') AS bytes");
        return Number(rows[0].bytes);
      },
      async search(folds) {
        const { rows } = await db.query(SEARCH, [folds.join(' '), SHOWN]);
        return rows.map(({ place }) => place as string);
      },
      async close() {
        await db.end();
        await server.stop();
      },
    };
  },
};
