/**
 * Arrays as parameters, in PostgreSQL’s binary form (its `array_send`): dimensions, a flag for nulls, the elements’
 * type, then each element after its length. The driver sends a Buffer as it is, so that rows by the ten thousand go in
 * one statement over `unnest`, and bytes without being spelled out.
 */

/** PostgreSQL’s numbers for the element types (`pg_type.oid`). */
const BYTEA = 17;
const INT8 = 20;
const INT2 = 21;
const INT4 = 23;
const TEXT = 25;

const HEADER_BYTES = 20;
const EMPTY_BYTES = 12;
const LENGTH_BYTES = 4;
const NULL_LENGTH = -1;

interface Element<T> {
  readonly type: number;
  readonly bytes: (value: T) => number;
  readonly put: (buffer: Buffer, at: number, value: T) => void;
}

function header(buffer: Buffer, type: number, count: number): void {
  buffer.writeInt32BE(count === 0 ? 0 : 1, 0);
  buffer.writeInt32BE(1, 4);
  buffer.writeInt32BE(type, 8);
  if (count === 0) return;
  buffer.writeInt32BE(count, 12);
  buffer.writeInt32BE(1, 16);
}

function encoded<T>(values: readonly (T | null)[], { type, bytes, put }: Element<T>): Buffer {
  const lengths = values.map((value) => (value === null ? NULL_LENGTH : bytes(value)));
  const size = lengths.reduce((sum, length) => sum + LENGTH_BYTES + Math.max(0, length), HEADER_BYTES);
  const buffer = Buffer.allocUnsafe(values.length === 0 ? EMPTY_BYTES : size);
  header(buffer, type, values.length);
  let at = HEADER_BYTES;
  values.forEach((value, index) => {
    const length = lengths[index]!;
    buffer.writeInt32BE(length, at);
    at += LENGTH_BYTES;
    if (value === null) return;
    put(buffer, at, value);
    at += length;
  });
  return buffer;
}

/** What `text` does not hold, NUL, becomes U+FFFD, as half a surrogate pair does in UTF-8. */
export const storable = (text: string): string => (text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text);

const int2: Element<number> = {
  type: INT2,
  bytes: () => 2,
  put: (buffer, at, value) => buffer.writeInt16BE(value, at),
};
const int4: Element<number> = {
  type: INT4,
  bytes: () => 4,
  put: (buffer, at, value) => buffer.writeInt32BE(value, at),
};
const int8: Element<number> = {
  type: INT8,
  bytes: () => 8,
  put(buffer, at, value) {
    buffer.writeInt32BE(Math.floor(value / 2 ** 32), at);
    buffer.writeUInt32BE(value % 2 ** 32, at + 4);
  },
};
const text: Element<string> = {
  type: TEXT,
  bytes: (value) => Buffer.byteLength(storable(value)),
  put: (buffer, at, value) => buffer.write(storable(value), at),
};
const bytea: Element<Uint8Array> = {
  type: BYTEA,
  bytes: (value) => value.length,
  put: (buffer, at, value) => buffer.set(value, at),
};

/** For `$n::int2[]`. */
export const int2s = (values: readonly (number | null)[]): Buffer => encoded(values, int2);
/** For `$n::int4[]`. */
export const int4s = (values: readonly (number | null)[]): Buffer => encoded(values, int4);
/** For `$n::int8[]`: whole numbers from 0 to 2^53 − 1. */
export const int8s = (values: readonly (number | null)[]): Buffer => encoded(values, int8);
/** For `$n::text[]`. */
export const texts = (values: readonly (string | null)[]): Buffer => encoded(values, text);
/** For `$n::bytea[]`. */
export const byteas = (values: readonly (Uint8Array | null)[]): Buffer => encoded(values, bytea);
