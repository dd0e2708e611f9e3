/** Rows put into a table by the ten thousand: one statement, one array a column. */

import { int2s, int4s, texts } from './arrays.js';
import type { Queries } from './driver.js';

type Column<Row> =
  | readonly [name: string, type: 'int2' | 'int4', of: (row: Row) => number | null]
  | readonly [name: string, type: 'text', of: (row: Row) => string | null];

export interface Table<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** What follows the values: `ON CONFLICT …`. */
  readonly also?: string;
}

function arrayOf<Row>([, type, of]: Column<Row>, rows: readonly Row[]): Buffer {
  if (type === 'text') return texts(rows.map(of));
  return (type === 'int2' ? int2s : int4s)(rows.map(of));
}

/** Inserts the rows, in their order. How many it was. */
export async function insert<Row>(queries: Queries, table: Table<Row>, rows: readonly Row[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { name, columns, also = '' } = table;
  const arrays = columns.map(([, type], index) => `$${index + 1}::${type}[]`);
  const sql = `INSERT INTO ${name} (${columns.map(([column]) => column).join(', ')})
    SELECT * FROM unnest(${arrays.join(', ')}) ${also}`;
  return queries.run(sql, ...columns.map((column) => arrayOf(column, rows)));
}
