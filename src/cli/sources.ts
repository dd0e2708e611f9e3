/** Where imported articles come from: files, folders of them, and `.jsonl` files with an article a line. */

import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { FileError, inputOf, objectOf } from '../main/articles.js';
import { FILE_READING } from '../sources/limits.js';
import { titleOfLastResort } from '../sources/title.js';
import type { ImportItem, Merge } from '../verifier.js';
import { editsOf, mergeOf, timeOf } from './exported.js';
import { isJson, mayBeArticle, readArticle, tellsOfAnother } from './files.js';
import { layoutOf } from './layout.js';
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
    input: { ...inputOf(about.text, about), layout: layoutOf(about.layout, about.text) },
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

/** A file, and whether it was found in a folder or named. */
interface Found {
  readonly path: string;
  readonly named: boolean;
}

/** `null`: a `.json` in a folder, which is a recogniser’s or anything else’s, and is passed over where it is the latter. */
async function fromFile({ path, named }: Found): Promise<Source | null> {
  const { size } = statSync(path);
  try {
    const item = { ...plain(await readArticle(path)), titleOfLastResort: titleOfLastResort(basename(path)) };
    return { where: path, bytes: size, held: item };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return isJson(path) && !named ? null : { where: path, bytes: size, held: error };
  }
}

/** A folder’s files by name, those of folders in it included. Files of other kinds are passed over. */
function* filesIn(folder: string): Generator<Found> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (LINES_FILE.test(entry.name) || mayBeArticle(entry.name)) yield { path, named: false };
  }
}

/** The files that the paths stand for, in order. What tells of another file is read with that. */
function* filesOf(paths: readonly string[]): Generator<Found> {
  for (const path of paths) {
    if (path !== '-' && statSync(path).isDirectory()) {
      for (const found of filesIn(path)) if (!tellsOfAnother(found.path)) yield found;
    } else if (!tellsOfAnother(path)) yield { path, named: true };
  }
}

/** How many bytes the paths hold; `null` where standard input is among them. Throws where one is not there. */
export function bytesOf(paths: readonly string[]): number | null {
  let sum = 0;
  for (const { path } of filesOf(paths)) if (path !== '-') sum += statSync(path).size;
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

/** While one file’s article is taken, so many more are being read; in their order they come. */
const AHEAD = FILE_READING.running;

async function* taken(reading: Promise<Source | null>[], left: number): AsyncGenerator<Source> {
  while (reading.length > left) {
    const source = await reading.shift();
    if (source) yield source;
  }
}

/** The articles that the paths hold, one at a time; `-` is standard input. */
export async function* articlesIn(paths: readonly string[], stdin: Terminal['stdin']): AsyncGenerator<Source> {
  const reading: Promise<Source | null>[] = [];
  for (const file of filesOf(paths)) {
    const { path } = file;
    if (path !== '-' && !LINES_FILE.test(path)) {
      const source = fromFile(file);
      // A failure is met when its turn comes; meanwhile it must not count as unhandled.
      source.catch(() => undefined);
      reading.push(source);
      yield* taken(reading, AHEAD);
      continue;
    }
    yield* taken(reading, 0);
    yield* path === '-' ? fromInput(stdin) : fromLines(createReadStream(path), path);
  }
  yield* taken(reading, 0);
}
