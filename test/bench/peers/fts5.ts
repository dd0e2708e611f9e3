/** SQLite’s full-text search, bm25: over the quote’s eight rarest terms, or over all of them. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { type Index, type Peer, SHOWN } from './peer.js';

const TERMS = 8;

function open(folder: string, terms: number): Index {
  const file = join(folder, 'fts5.sqlite');
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE passage USING fts5 (body, place UNINDEXED);
    CREATE VIRTUAL TABLE term USING fts5vocab (passage, 'row'); BEGIN`);
  const insert = db.prepare('INSERT INTO passage (body, place) VALUES (?, ?)');
  const documents = db.prepare('SELECT doc FROM term WHERE term = ?');
  const search = db.prepare('SELECT place FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');
  /** FTS5 parts words at apostrophes; we do not. */
  const plain = (text: string): string => text.replaceAll("'", '');
  const known = (fold: string): number => (documents.get(fold) as { doc: number } | undefined)?.doc ?? 0;
  return {
    add({ place, text }) {
      insert.run(plain(text), place);
    },
    ready() {
      db.exec('COMMIT; PRAGMA wal_checkpoint (TRUNCATE)');
      return statSync(file).size;
    },
    search(folds) {
      const distinct = [...new Set(folds.map(plain))];
      const counted = terms < Number.POSITIVE_INFINITY ? distinct.map((fold) => ({ fold, count: known(fold) })) : null;
      const rarest = counted
        ? counted.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)
        : distinct.map((fold) => ({ fold }));
      const query = rarest.slice(0, terms).map(({ fold }) => `"${fold}"`);
      if (query.length === 0) return [];
      return (search.all(query.join(' OR '), SHOWN) as { place: string }[]).map(({ place }) => place);
    },
    close: () => db.close(),
  };
}

export const FTS5_RAREST: Peer = {
  name: 'SQLite FTS5, the 8 rarest terms, bm25',
  most: 1_000_000,
  open: (folder) => open(folder, TERMS),
};

export const FTS5_ALL: Peer = {
  name: 'SQLite FTS5, all terms, bm25',
  most: 1_000_000,
  open: (folder) => open(folder, Number.POSITIVE_INFINITY),
};
