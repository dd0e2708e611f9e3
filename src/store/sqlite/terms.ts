/**
 * Postings in SQLite: the newest of a word’s in its `term` row, the older ones in `chunk` rows. Adding an article
 * rewrites a few hundred short rows; a common word’s long history is left alone.
 */

import { termKey, termsOf } from '../../text/terms.js';
import type { BlockRange } from '../archive.js';
import type { Block } from '../blocks.js';
import type { Pending } from '../pending.js';
import { joined, type PostingList, type Stored, without } from '../postings.js';
import type { Database } from './driver.js';

/** A `term` row’s postings move to `chunk` when they are longer: four rows should fit a page. */
const TERM_BYTES_MAX = 1_500;
/** A chunk takes more postings until it is so long: few enough rows to read for a common word, short enough to rewrite. */
const CHUNK_BYTES_MAX = 16_384;
/** Keys asked for at a time. */
const BATCH = 2_000;

interface TermRow extends Stored {
  readonly key: number;
  readonly documents: number;
}

function* batches(keys: readonly number[]): Generator<number[]> {
  for (let at = 0; at < keys.length; at += BATCH) yield keys.slice(at, at + BATCH);
}

const TERMS = `SELECT t.key, t.documents, t.first, t.last, t.postings
  FROM json_each(?) wanted JOIN term t ON t.key = wanted.value`;

const PUT_TERM = `INSERT INTO term (key, documents, first, last, postings) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (key) DO UPDATE SET documents = excluded.documents, first = excluded.first, last = excluded.last,
  postings = excluded.postings`;

const PUT_CHUNK = `INSERT INTO chunk (key, first, last, postings) VALUES (?, ?, ?, ?)
  ON CONFLICT (key, first) DO UPDATE SET last = excluded.last, postings = excluded.postings`;

const NOTHING = new Uint8Array(0);

function moveToChunks(db: Database, key: number, moved: Stored): void {
  const newest = db.get<Stored>(
    'SELECT first, last, postings FROM chunk WHERE key = ? ORDER BY first DESC LIMIT 1',
    key,
  );
  const fits = newest && newest.postings.length + moved.postings.length <= CHUNK_BYTES_MAX;
  const chunk = fits ? joined(newest, moved) : moved;
  db.run(PUT_CHUNK, key, chunk.first, chunk.last, chunk.postings);
}

function addTo(db: Database, key: number, row: TermRow | undefined, list: PostingList): void {
  const added: Stored = { first: list.first, last: list.last, postings: list.bytes() };
  const whole = row && row.postings.length > 0 ? joined(row, added) : added;
  const documents = (row?.documents ?? 0) + list.documents;
  if (whole.postings.length <= TERM_BYTES_MAX) {
    db.run(PUT_TERM, key, documents, whole.first, whole.last, whole.postings);
    return;
  }
  moveToChunks(db, key, whole);
  db.run(PUT_TERM, key, documents, whole.last, whole.last, NOTHING);
}

/** Keeps the postings. Must run inside a transaction; the blocks must be newer than every block that is kept. */
export function writePostings(db: Database, pending: Pending): void {
  for (const batch of batches(pending.keys())) {
    const rows = new Map(db.all<TermRow>(TERMS, JSON.stringify(batch)).map((row) => [row.key, row]));
    for (const key of batch) addTo(db, key, rows.get(key), pending.get(key));
  }
}

function takeFromChunks(db: Database, key: number, { first, last }: BlockRange): number {
  let removed = 0;
  const touched = db.all<Stored>(
    'SELECT first, last, postings FROM chunk WHERE key = ? AND first <= ? AND last >= ?',
    key,
    last,
    first,
  );
  for (const chunk of touched) {
    const rest = without(chunk, first, last);
    removed += rest.removed;
    db.run('DELETE FROM chunk WHERE key = ? AND first = ?', key, chunk.first);
    if (rest.list) db.run(PUT_CHUNK, key, rest.list.first, rest.list.last, rest.list.bytes());
  }
  return removed;
}

function takeFrom(db: Database, row: TermRow, range: BlockRange): void {
  const tail = row.postings.length > 0 && row.last >= range.first ? without(row, range.first, range.last) : null;
  const removed = (tail?.removed ?? 0) + takeFromChunks(db, row.key, range);
  const documents = row.documents - removed;
  if (documents === 0) {
    db.run('DELETE FROM term WHERE key = ?', row.key);
    return;
  }
  const rest = tail
    ? { first: tail.list?.first ?? 0, last: tail.list?.last ?? 0, postings: tail.list?.bytes() ?? NOTHING }
    : row;
  db.run(PUT_TERM, row.key, documents, rest.first, rest.last, rest.postings);
}

/** Removes every posting of the blocks’ terms in `range`, where they stand. Must run inside a transaction. */
export function removePostings(db: Database, blocks: readonly Block[], range: BlockRange): void {
  const terms = blocks.flatMap((block) => termsOf(block.words.map((word) => word.fold)));
  const keys = [...new Set(terms.map(({ term }) => termKey(term)))].sort((a, b) => a - b);
  for (const batch of batches(keys))
    for (const row of db.all<TermRow>(TERMS, JSON.stringify(batch))) takeFrom(db, row, range);
}

/** In how many blocks each word stands; words that stand in none are left out. */
export function readDocuments(db: Database, folds: readonly string[]): Map<string, number> {
  const keys = folds.map(termKey);
  const counts = new Map<number, number>();
  for (const batch of batches(keys)) {
    const rows = db.all<{ key: number; documents: number }>(
      'SELECT t.key, t.documents FROM json_each(?) wanted JOIN term t ON t.key = wanted.value',
      JSON.stringify(batch),
    );
    for (const row of rows) counts.set(row.key, row.documents);
  }
  const found = new Map<string, number>();
  folds.forEach((fold, index) => {
    const documents = counts.get(keys[index]!);
    if (documents !== undefined) found.set(fold, documents);
  });
  return found;
}

const CHUNKS = `SELECT c.key, c.first, c.last, c.postings FROM json_each(?) wanted
  JOIN chunk c ON c.key = wanted.value WHERE c.last >= ? AND c.first <= ? ORDER BY c.key, c.first`;

/** The words’ postings, as far as their lists overlap the range. */
export function readPostings(db: Database, folds: readonly string[], range: BlockRange | null): Map<string, Stored[]> {
  const wanted = JSON.stringify(folds.map(termKey));
  const lists = new Map<number, Stored[]>();
  const add = (key: number, stored: Stored): void => {
    const known = lists.get(key);
    if (known) known.push(stored);
    else lists.set(key, [stored]);
  };
  const first = range?.first ?? 0;
  const last = range?.last ?? Number.MAX_SAFE_INTEGER;
  for (const row of db.all<TermRow>(CHUNKS, wanted, first, last)) add(row.key, row);
  for (const row of db.all<TermRow>(TERMS, wanted))
    if (row.postings.length > 0 && row.last >= first && row.first <= last) add(row.key, row);
  return new Map(folds.map((fold) => [fold, lists.get(termKey(fold)) ?? []]));
}
