/**
 * A peer: SQLite’s full-text search, the quote’s eight rarest terms, ranked by bm25. `tsx fts5.ts FILE ARTICLES PER_KIND`.
 * Prints one line of JSON, as measure.ts does.
 */

import { DatabaseSync } from '@photostructure/sqlite';
import { words } from '../../src/text/words.js';
import { articleOf, numberOf, piecesOf } from './corpus.js';
import { KINDS, quoteOf } from './quotes.js';

const TERMS = 8;
const SHOWN = 24;

const [file = '', articles = '', perKind = ''] = process.argv.slice(2);
const db = new DatabaseSync(file);
db.exec(`PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE IF NOT EXISTS passage USING fts5 (body, place UNINDEXED);
  CREATE VIRTUAL TABLE IF NOT EXISTS term USING fts5vocab (passage, 'row');`);

const folds = (text: string): string[] => words(text).map((word) => word.fold.replaceAll("'", ''));

const insert = db.prepare('INSERT INTO passage (body, place) VALUES (?, ?)');
db.exec('BEGIN');
for (let number = 0; number < Number(articles); number++)
  articleOf(number)
    .text.split('\n\n')
    .forEach((text, index) => {
      insert.run(folds(text).join(' '), `a${number}/${index}`);
    });
db.exec('COMMIT');

const documents = db.prepare('SELECT doc FROM term WHERE term = ?');
const search = db.prepare('SELECT place FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');

function originAt(place: string): string {
  const [article, index] = place.split('/') as [string, string];
  return piecesOf(numberOf(article))[Number(index)]!.origin;
}

const timed = [];
for (let number = 0; number < Number(perKind); number++)
  for (const kind of KINDS) {
    const { quote, origins } = quoteOf(kind, number, Number(articles));
    const start = performance.now();
    const rarest = [...new Set(folds(quote))]
      .map((fold) => ({ fold, count: (documents.get(fold) as { doc: number } | undefined)?.doc ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count)
      .slice(0, TERMS);
    const query = rarest.map(({ fold }) => `"${fold}"`).join(' OR ');
    const found = query === '' ? [] : (search.all(query, SHOWN) as { place: string }[]);
    const searching = performance.now() - start;
    const places = found.map(({ place }) => originAt(place));
    const among = origins.every((origin) => places.includes(origin));
    const first = origins.length === 1 ? places[0] === origins[0] : among;
    timed.push({ kind, searching, checking: 0, cpu: 0, first, among, judged: false });
  }
db.close();
console.log(JSON.stringify({ ready: 0, memory: process.resourceUsage().maxRSS / 1024, timed }));
