/** Where imported articles come from: text files, folders of them, and `.jsonl` files with an article a line. */

import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { FileError, inputOf, objectOf, readArticleFile } from '../main/articles.js';
import type { ImportItem, Merge } from '../verifier.js';
import { editsOf, mergeOf, timeOf } from './exported.js';
import { readAll, type Terminal } from './terminal.js';

/** Which two speakers are one, out of an export. */
export interface MergeLine {
  readonly merge: Merge;
}

/** An article, a merge, or why there is neither; the file and line it comes from, and how many bytes it took. */
export interface Source {
  readonly where: string;
  readonly bytes: number;
  readonly held: ImportItem | MergeLine | FileError;
}

const TEXT_FILE = /\.(?:txt|md|text)$/i;
const LINES_FILE = /\.jsonl$/i;

function attempt(read: () => Source['held']): Source['held'] {
  try {
    return read();
  } catch (error) {
    if (error instanceof FileError) return error;
    throw error;
  }
}

const plain = (input: ImportItem['input']): ImportItem => ({
  input,
  addedAt: null,
  edits: [],
});

function fromLine(line: string): ImportItem | MergeLine {
  const about = objectOf(line, 'The line');
  const merge = mergeOf(about);
  if (merge) return { merge };
  if (typeof about.text !== 'string') throw new FileError('The article has no text.');
  return {
    input: inputOf(about.text, about),
    addedAt: timeOf(about.addedAt),
    edits: editsOf(about),
  };
}

async function* fromLines(stream: Readable, name: string): AsyncGenerator<Source> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const bytes = Buffer.byteLength(line) + 1;
    yield { where: `${name}:${number}`, bytes, held: attempt(() => fromLine(line)) };
  }
}

const fromFile = (path: string): Source => ({
  where: path,
  bytes: statSync(path).size,
  held: attempt(() => plain(readArticleFile(path).input)),
});

/** A folder’s files by name, those of folders in it included. Files of other kinds are passed over. */
function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (LINES_FILE.test(entry.name) || TEXT_FILE.test(entry.name)) yield path;
  }
}

/** The files that the paths stand for, in order. */
function* filesOf(paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    if (path !== '-' && statSync(path).isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** How many bytes the paths hold; `null` where standard input is among them. Throws where one is not there. */
export function bytesOf(paths: readonly string[]): number | null {
  let sum = 0;
  for (const path of filesOf(paths)) if (path !== '-') sum += statSync(path).size;
  return paths.includes('-') ? null : sum;
}

/** What comes of `stream` again from its start, with the part that was read off it first. */
async function* again(first: Uint8Array | string, stream: AsyncIterator<Uint8Array | string>) {
  yield first;
  for (let part = await stream.next(); part.done !== true; part = await stream.next()) yield part.value;
}

/** Standard input: lines of JSON, as they come, where it begins with a brace, otherwise one article’s text. */
async function* fromInput(stdin: Terminal['stdin']): AsyncGenerator<Source> {
  const where = 'standard input';
  const parts = stdin[Symbol.asyncIterator]();
  const first = await parts.next();
  const all = again(first.done === true ? '' : first.value, parts);
  if (/^\s*\{/.test(String(first.value ?? ''))) yield* fromLines(Readable.from(all), where);
  else {
    const text = await readAll(all);
    yield { where, bytes: Buffer.byteLength(text), held: plain(inputOf(text, {})) };
  }
}

/** The articles that the paths hold, one at a time; `-` is standard input. */
export async function* articlesIn(paths: readonly string[], stdin: Terminal['stdin']): AsyncGenerator<Source> {
  for (const path of filesOf(paths)) {
    if (path === '-') yield* fromInput(stdin);
    else if (LINES_FILE.test(path)) yield* fromLines(createReadStream(path), path);
    else yield fromFile(path);
  }
}
