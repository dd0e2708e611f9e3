/** Files of every kind that the pages take, as the command line reads them. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decoded, FileError, inputOf, objectOf } from '../main/articles.js';
import { readApart } from '../sources/apart.js';
import { ENDINGS, isRead, readGiven } from '../sources/formats.js';
import { type GivenFile, type Reading, UnreadableFile } from '../sources/reading.js';

/** A file is sent whole to the process that reads it: larger ones hold pictures or sound. */
const FILE_BYTES_MAX = 100_000_000;
/** Archives have them by the thousand, and no process of its own is needed to read them safely. */
const TEXT_FILE = /\.(?:txt|text|md|markdown)$/i;
const ENDING = /\.[^./\\]*$/;

/** `article` is `article.txt`: what has no ending is text. */
const nameOf = (path: string): string => (ENDING.test(path) ? basename(path) : `${basename(path)}.txt`);

function fileAt(path: string): GivenFile {
  if (statSync(path).size > FILE_BYTES_MAX)
    throw new FileError('The file has more than 100 MB. Copy its text into a text file.');
  return { name: nameOf(path), bytes: readFileSync(path) };
}

/** What the reader of such files makes of it. Rejects with a `FileError` that says what is wrong with it. */
export async function readFile(path: string): Promise<Reading> {
  try {
    const file = fileAt(path);
    return await (TEXT_FILE.test(file.name) ? readGiven(file) : readApart(file));
  } catch (error) {
    throw error instanceof UnreadableFile ? new FileError(error.message) : error;
  }
}

/** What the `.json` beside the file says; nothing where there is none. */
function toldOf(path: string, { text }: Reading): Partial<Reading> {
  const beside = path.replace(ENDING, '.json');
  if (beside === path || !existsSync(beside)) return {};
  const about = objectOf(decoded(readFileSync(beside), beside), beside);
  const told = Object.entries(inputOf(text, about)).filter(([name, value]) => value !== null && name in about);
  // Offsets of a layout are places in the text of whoever wrote it.
  const { layout: _, text: __, ...facts } = Object.fromEntries(told) as Partial<Reading>;
  return facts;
}

/** The article in a file: what the `.json` beside it says comes before what the file says of itself. */
export async function readArticle(path: string): Promise<Reading> {
  const reading = await readFile(path);
  return { ...reading, ...toldOf(path, reading) };
}

/** Files that programs leave beside those that they have open, or that hold what only one system knows. */
const LEFT_BEHIND = /^(?:~\$|\._)/;

/** Whether a folder’s file may be an article: there is a reader for it. */
export const mayBeArticle = (name: string): boolean => isRead(name) && !LEFT_BEHIND.test(name);

/** A `.json` holds what a recogniser heard, or anything else. */
export const isJson = (path: string): boolean => /\.json$/i.test(path);

/** Whether the file is a `.json` that says what is known of the article in another file beside it. */
export function tellsOfAnother(path: string): boolean {
  if (!isJson(path)) return false;
  const stem = path.replace(ENDING, '.');
  return ENDINGS.some((ending) => ending !== 'json' && existsSync(stem + ending));
}
