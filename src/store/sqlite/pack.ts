/**
 * Several files as one: a line of JSON that names them with their sizes and hashes, and then their bytes. Whole or not
 * there: it is written under another name first.
 */

import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreError } from '../store.js';

const FORMAT = 'quote-verifier backup 1';
const PIECE_BYTES = 1 << 20;
/** The line with names, sizes and hashes of the two files has some 300. */
const HEADER_BYTES_MAX = 4_096;

interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file to be packed: where it is, and what it is called in the pack. */
export interface Packed {
  readonly name: string;
  readonly path: string;
}

function reading<T>(path: string, work: (handle: number) => T): T {
  const handle = openSync(path, 'r');
  try {
    return work(handle);
  } finally {
    closeSync(handle);
  }
}

/** A new file, which is on the disk when this returns. */
function writing(path: string, work: (handle: number) => void): void {
  const handle = openSync(path, 'wx');
  try {
    work(handle);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The file’s bytes from `from` on, a piece at a time. Throws a `StoreError` where it ends before. */
function* pieces(handle: number, from: number, bytes: number): Generator<Buffer> {
  const buffer = Buffer.alloc(PIECE_BYTES);
  for (let at = 0; at < bytes; ) {
    const read = readSync(handle, buffer, 0, Math.min(PIECE_BYTES, bytes - at), from + at);
    if (read === 0) throw new StoreError('The backup is cut short. Use another one.');
    at += read;
    yield buffer.subarray(0, read);
  }
}

const partOf = ({ name, path }: Packed): Part =>
  reading(path, (handle) => {
    const { size: bytes } = fstatSync(handle);
    const hash = createHash('sha256');
    for (const piece of pieces(handle, 0, bytes)) hash.update(piece);
    return { name, bytes, sha256: hash.digest('hex') };
  });

/** Packs the files into `to`, which is there only once it is whole. */
export function pack(files: readonly Packed[], to: string): void {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { force: true });
  try {
    const parts = files.map(partOf);
    writing(unfinished, (target) => {
      writeFileSync(target, `${JSON.stringify({ format: FORMAT, parts })}\n`);
      for (const [index, { path }] of files.entries())
        reading(path, (handle) => {
          for (const piece of pieces(handle, 0, parts[index]!.bytes)) writeFileSync(target, piece);
        });
    });
    renameSync(unfinished, to);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

interface Header {
  readonly parts: readonly Part[];
  /** Where the first part begins. */
  readonly from: number;
}

function headerOf(handle: number): Header | null {
  const buffer = Buffer.alloc(HEADER_BYTES_MAX);
  const start = buffer.subarray(0, readSync(handle, buffer, 0, HEADER_BYTES_MAX, 0));
  const end = start.indexOf('\n');
  try {
    const { format, parts } = JSON.parse(start.subarray(0, end).toString()) as { format: string; parts: Part[] };
    return format === FORMAT ? { parts, from: end + 1 } : null;
  } catch {
    return null;
  }
}

/** Takes the files of these names out of the pack into a folder. Throws a `StoreError` where it is none, or damaged. */
export function unpack(file: string, names: readonly string[], to: string): void {
  reading(file, (handle) => {
    const header = headerOf(handle);
    if (!header || names.some((name, index) => header.parts[index]?.name !== name))
      throw new StoreError(`${file} is no backup of this program.`);
    let { from } = header;
    for (const { name, bytes, sha256 } of header.parts) {
      const hash = createHash('sha256');
      writing(join(to, name), (target) => {
        for (const piece of pieces(handle, from, bytes)) {
          hash.update(piece);
          writeFileSync(target, piece);
        }
      });
      if (hash.digest('hex') !== sha256) throw new StoreError(`${file} is damaged: its ${name} has changed.`);
      from += bytes;
    }
  });
}
