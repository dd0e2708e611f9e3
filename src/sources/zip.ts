/** Zip archives: the parts by name. What unpacks to too much, or is cut short, is refused before it fills the memory. */

import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The record at the end of a zip file is 22 bytes and a comment of at most 64 KB. */
const END_BYTES = 22;
const COMMENT_MAX = 65_535;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/** Why an archive cannot be read. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
  constructor(readonly why: 'damaged' | 'too-large') {
    super(why);
  }
}

interface Entry {
  readonly method: number;
  /** Packed bytes. */
  readonly size: number;
  /** Where its own header stands. */
  readonly at: number;
}

export interface Archive {
  /** The bytes of a part; `null` where there is no such part. Throws a `ZipError`. */
  part(name: string): Uint8Array | null;
}

const damaged = (): ZipError => new ZipError('damaged');

/** Where the record at the end begins. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= 0 && at >= last - COMMENT_MAX; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged();
}

/** The directory’s entries. Throws where they say that they unpack to more than `most` bytes. */
function entriesOf(bytes: Uint8Array, view: DataView, most: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged();
    unpacked += view.getUint32(at + 24, true);
    const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
    entries.set(new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)), {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > most) throw new ZipError('too-large');
  return entries;
}

/** The bytes, unpacked to `most` at most, whatever the directory said. */
function inflated(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    throw new ZipError((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged');
  }
}

/** Opens an archive whose parts unpack to `most` bytes at most, each and together. Throws a `ZipError`. */
export function openZip(bytes: Uint8Array, most: number): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view, most);
  return {
    part(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      const { at, size, method } = entry;
      if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged();
      const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      const packed = bytes.subarray(start, start + size);
      if (packed.length < size || (method !== STORED && method !== DEFLATED)) throw damaged();
      return method === STORED ? packed : inflated(packed, most);
    },
  };
}
