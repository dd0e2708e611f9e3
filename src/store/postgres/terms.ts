/**
 * Postings in PostgreSQL: the newest of a word’s in the partition’s `term` row, the older ones in `chunk` rows, which
 * are written once. Numbers of blocks rise within a partition, because its writers follow one another.
 */

import { termKey, termsOf } from '../../text/terms.js';
import type { BlockRange } from '../archive.js';
import type { Block } from '../blocks.js';
import type { Pending } from '../pending.js';
import { joined, type Stored, without } from '../postings.js';
import { byteas, int4s, int8s } from './arrays.js';
import type { Queries } from './driver.js';
import { EVERYWHERE, type Parts } from './parts.js';

/** A `term` row’s postings move to `chunk` when they are longer: as much as PostgreSQL keeps in a row unasked. */
const TERM_BYTES_MAX = 1_900;
/** Keys read and written at a time: a few megabytes. */
const BATCH = 10_000;

interface TermRow extends Stored {
  readonly key: number;
  readonly documents: number;
}

interface ChunkRow extends Stored {
  readonly key: number;
}

function* batches(keys: readonly number[]): Generator<number[]> {
  for (let at = 0; at < keys.length; at += BATCH) yield keys.slice(at, at + BATCH);
}

const TERMS = 'SELECT key, documents, first, last, postings FROM term WHERE part = $1 AND key = ANY($2::int8[])';

async function termRows(queries: Queries, part: number, keys: readonly number[]): Promise<Map<number, TermRow>> {
  const rows = await queries.all<TermRow>(TERMS, part, int8s(keys));
  return new Map(rows.map((row) => [row.key, row]));
}

const PUT_TERMS = `INSERT INTO term (part, key, documents, first, last, postings)
  SELECT $1, * FROM unnest($2::int8[], $3::int4[], $4::int4[], $5::int4[], $6::bytea[])
  ON CONFLICT (key, part) DO UPDATE SET documents = excluded.documents, first = excluded.first, last = excluded.last,
  postings = excluded.postings`;

const putTerms = (queries: Queries, part: number, rows: readonly TermRow[]): Promise<number> =>
  queries.run(
    PUT_TERMS,
    part,
    int8s(rows.map((row) => row.key)),
    int4s(rows.map((row) => row.documents)),
    int4s(rows.map((row) => row.first)),
    int4s(rows.map((row) => row.last)),
    byteas(rows.map((row) => row.postings)),
  );

const PUT_CHUNKS = `INSERT INTO chunk (part, key, first, last, postings)
  SELECT $1, * FROM unnest($2::int8[], $3::int4[], $4::int4[], $5::bytea[])`;

const putChunks = (queries: Queries, part: number, rows: readonly ChunkRow[]): Promise<number> =>
  queries.run(
    PUT_CHUNKS,
    part,
    int8s(rows.map((row) => row.key)),
    int4s(rows.map((row) => row.first)),
    int4s(rows.map((row) => row.last)),
    byteas(rows.map((row) => row.postings)),
  );

const NOTHING = new Uint8Array(0);

/** Keeps the postings of one partition, whose writers the caller’s transaction has locked out. */
export async function writePostings(queries: Queries, part: number, pending: Pending): Promise<void> {
  for (const batch of batches(pending.keys())) {
    const known = await termRows(queries, part, batch);
    const terms: TermRow[] = [];
    const chunks: ChunkRow[] = [];
    for (const key of batch) {
      const row = known.get(key);
      const list = pending.get(key);
      const added: Stored = { first: list.first, last: list.last, postings: list.bytes() };
      const whole = row && row.postings.length > 0 ? joined(row, added) : added;
      const documents = (row?.documents ?? 0) + list.documents;
      if (whole.postings.length <= TERM_BYTES_MAX) terms.push({ key, documents, ...whole });
      else {
        chunks.push({ key, ...whole });
        terms.push({ key, documents, first: whole.last, last: whole.last, postings: NOTHING });
      }
    }
    await putTerms(queries, part, terms);
    if (chunks.length > 0) await putChunks(queries, part, chunks);
  }
}

const CHUNKS_IN = `SELECT key, first, last, postings FROM chunk
  WHERE part = $1 AND key = ANY($2::int8[]) AND first <= $4 AND last >= $3`;
const DELETE_TERMS = 'DELETE FROM term WHERE part = $1 AND key = ANY($2::int8[])';
const DELETE_CHUNKS = `DELETE FROM chunk USING unnest($2::int8[], $3::int4[]) gone(key, first)
  WHERE chunk.part = $1 AND chunk.key = gone.key AND chunk.first = gone.first`;

interface Rest<Row> {
  readonly kept: readonly Row[];
  /** Of each key, how many blocks are gone. */
  readonly removed: ReadonlyMap<number, number>;
}

function rested<Row extends ChunkRow>(rows: readonly Row[], { first, last }: BlockRange): Rest<Row> {
  const kept: Row[] = [];
  const removed = new Map<number, number>();
  for (const row of rows) {
    const { list, removed: gone } = without(row, first, last);
    removed.set(row.key, (removed.get(row.key) ?? 0) + gone);
    if (list) kept.push({ ...row, first: list.first, last: list.last, postings: list.bytes() });
  }
  return { kept, removed };
}

async function takeFromChunks(queries: Queries, part: number, keys: readonly number[], range: BlockRange) {
  const touched = await queries.all<ChunkRow>(CHUNKS_IN, part, int8s(keys), range.first, range.last);
  if (touched.length === 0) return new Map<number, number>();
  const { kept, removed } = rested(touched, range);
  await queries.run(DELETE_CHUNKS, part, int8s(touched.map((row) => row.key)), int4s(touched.map((row) => row.first)));
  await putChunks(queries, part, kept);
  return removed;
}

function withoutRange(row: TermRow, range: BlockRange, inChunks: number): TermRow {
  if (row.postings.length === 0 || row.last < range.first) return { ...row, documents: row.documents - inChunks };
  const { list, removed } = without(row, range.first, range.last);
  const rest = { first: list?.first ?? row.last, last: list?.last ?? row.last, postings: list?.bytes() ?? NOTHING };
  return { key: row.key, documents: row.documents - inChunks - removed, ...rest };
}

/** Removes every posting of the blocks’ terms in `range`, where they stand; locked as for `writePostings`. */
export async function removePostings(
  queries: Queries,
  part: number,
  { blocks, range }: { readonly blocks: readonly Block[]; readonly range: BlockRange },
): Promise<void> {
  const terms = blocks.flatMap((block) => termsOf(block.words.map((word) => word.fold)));
  for (const batch of batches([...new Set(terms.map(({ term }) => termKey(term)))])) {
    const known = await termRows(queries, part, batch);
    const inChunks = await takeFromChunks(queries, part, batch, range);
    const rows = [...known.values()].map((row) => withoutRange(row, range, inChunks.get(row.key) ?? 0));
    await putTerms(
      queries,
      part,
      rows.filter((row) => row.documents > 0),
    );
    await queries.run(DELETE_TERMS, part, int8s(rows.filter((row) => row.documents === 0).map((row) => row.key)));
  }
}

const DOCUMENTS = `SELECT key, sum(documents)::int AS documents FROM term WHERE key = ANY($1::int8[]) GROUP BY key`;

/** In how many blocks of the archive each word stands; words that stand in none are left out. */
export async function readDocuments(queries: Queries, folds: readonly string[]): Promise<Map<string, number>> {
  const rows = await queries.all<{ key: number; documents: number }>(DOCUMENTS, int8s(folds.map(termKey)));
  const counts = new Map(rows.map((row) => [row.key, row.documents]));
  const found = new Map<string, number>();
  for (const fold of folds) {
    const documents = counts.get(termKey(fold));
    if (documents !== undefined) found.set(fold, documents);
  }
  return found;
}

/** Partitions `$2` to `$3`, blocks `$4` to `$5`. */
export const POSTINGS = `SELECT key, first, last, postings FROM term
    WHERE key = ANY($1::int8[]) AND part BETWEEN $2 AND $3 AND last >= $4 AND first <= $5 AND postings <> ''
  UNION ALL SELECT key, first, last, postings FROM chunk
    WHERE key = ANY($1::int8[]) AND part BETWEEN $2 AND $3 AND last >= $4 AND first <= $5`;
/** No block has a higher number. */
const LAST_BLOCK = 2 ** 31 - 1;

export interface PostingQuery {
  readonly folds: readonly string[];
  readonly range: BlockRange | null;
  readonly parts?: Parts;
}

/** The words’ postings, as far as their lists overlap the range; those of each partition in lists of their own. */
export async function readPostings(queries: Queries, query: PostingQuery): Promise<Map<string, Stored[]>> {
  const { folds, range, parts = EVERYWHERE } = query;
  const { first, last } = range ?? { first: 0, last: LAST_BLOCK };
  const rows = await queries.all<ChunkRow>(POSTINGS, int8s(folds.map(termKey)), parts.from, parts.to, first, last);
  const lists = new Map<number, Stored[]>();
  for (const row of rows.sort((a, b) => a.first - b.first)) {
    const known = lists.get(row.key);
    if (known) known.push(row);
    else lists.set(row.key, [row]);
  }
  return new Map(folds.map((fold) => [fold, lists.get(termKey(fold)) ?? []]));
}
