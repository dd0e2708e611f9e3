/** Lists a page at a time: cursors that say where the next page begins. */

import type { Page } from './store.js';

type Key = readonly [string, string | number];

/** A cursor is the sort key of the last row shown, opaque to callers. One that we did not give starts at the beginning. */
export const cursorOf = (key: Key): string => Buffer.from(JSON.stringify(key)).toString('base64url');

export function keyOf(cursor: string | null): Key | null {
  if (cursor === null) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isKey = Array.isArray(key) && typeof key[0] === 'string' && ['string', 'number'].includes(typeof key[1]);
    return isKey ? [key[0], key[1]] : null;
  } catch {
    return null;
  }
}

/** Of a list by numbers alone, the number that a cursor holds. */
export function cursorNumber(cursor: string | null): number | null {
  const number = keyOf(cursor)?.[1];
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
}

/** The first `limit` of the rows, of which one more was asked for. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  { item, key }: { readonly item: (row: Row) => T; readonly key: (row: Row) => Key },
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), next: rows.length > limit && last !== undefined ? cursorOf(key(last)) : null };
}
