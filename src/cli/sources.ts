/** Where imported articles come from: text files, folders of them, and `.jsonl` files with an article a line. */

import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { FileError, inputOf, objectOf, readArticleFile } from '../main/articles.js';
import type { ArticleInput } from '../model.js';
import { readAll, type Terminal } from './terminal.js';

/** An article, or why there is none, and the file and line it comes from. */
export type Source = { readonly where: string } & (
  | { readonly input: ArticleInput; readonly about: Readonly<Record<string, unknown>>; readonly problem: null }
  | { readonly input: null; readonly about: null; readonly problem: string }
);

const TEXT_FILE = /\.(?:txt|md|text)$/i;
const LINES_FILE = /\.jsonl$/i;

const refused = (where: string, error: unknown): Source => {
  if (!(error instanceof FileError)) throw error;
  return { where, input: null, about: null, problem: error.message };
};

function fromLine(line: string, where: string): Source {
  try {
    const about = objectOf(line, 'The line');
    if (typeof about.text !== 'string') throw new FileError('The article has no text.');
    return { where, input: inputOf(about.text, about), about, problem: null };
  } catch (error) {
    return refused(where, error);
  }
}

async function* fromLines(stream: Readable, name: string): AsyncGenerator<Source> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') yield fromLine(line, `${name}:${number}`);
  }
}

function fromFile(path: string): Source {
  try {
    return { where: path, input: readArticleFile(path).input, about: {}, problem: null };
  } catch (error) {
    return refused(path, error);
  }
}

/** A folder’s files by name, folders in it included. Files of other kinds are passed over. */
async function* fromFolder(folder: string): AsyncGenerator<Source> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* fromFolder(path);
    else if (LINES_FILE.test(entry.name)) yield* fromLines(createReadStream(path), path);
    else if (TEXT_FILE.test(entry.name)) yield fromFile(path);
  }
}

/** Standard input: lines of JSON where it begins with a brace, otherwise one article’s text. */
async function* fromInput(stdin: Terminal['stdin']): AsyncGenerator<Source> {
  const text = await readAll(stdin);
  if (text.trimStart().startsWith('{')) yield* fromLines(Readable.from([text]), 'standard input');
  else yield { where: 'standard input', input: inputOf(text, {}), about: {}, problem: null };
}

/** The articles that the paths hold, one at a time; `-` is standard input. */
export async function* articlesIn(paths: readonly string[], stdin: Terminal['stdin']): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === '-') yield* fromInput(stdin);
    else if (statSync(path).isDirectory()) yield* fromFolder(path);
    else if (LINES_FILE.test(path)) yield* fromLines(createReadStream(path), path);
    else yield fromFile(path);
  }
}
