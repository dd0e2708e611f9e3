/** Articles on the disk: a text file, and beside it what is known of the article; see corpus/README.md. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleInput, ArticleKind, Heard } from '../model.js';

/** The articles that come with the program. */
export const CORPUS_DIR = fileURLToPath(new URL('../../corpus/', import.meta.url));

const KINDS: readonly ArticleKind[] = ['article', 'transcript', 'post'];
const HEARD: readonly Heard[] = ['machine', 'checked'];

/** An article and the file it comes from. */
export interface FileArticle {
  readonly path: string;
  readonly input: ArticleInput;
}

/** The file is not what it should be. The message names the file and what is wrong. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);

/** Pages link to it. */
const webAddress = (value: unknown): string | null => {
  const address = stringOf(value);
  return address !== null && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null;
};

/** What an object says of an article; what it does not say, or says in no usable way, is `null`. */
export function inputOf(text: string, about: Readonly<Record<string, unknown>>): ArticleInput {
  return {
    text,
    title: stringOf(about.title),
    publisher: stringOf(about.publisher),
    author: stringOf(about.author),
    published: stringOf(about.published),
    url: stringOf(about.url),
    kind: KINDS.find((kind) => kind === about.kind) ?? 'article',
    heard: HEARD.find((heard) => heard === about.heard) ?? null,
    media: webAddress(about.media),
    layout: null,
  };
}

/** A JSON object, or a `FileError`. */
export function objectOf(json: string, where: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new FileError(`${where} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new FileError(`${where} must hold one JSON object.`);
  return value as Record<string, unknown>;
}

/** Refuses what is no UTF-8: letters read wrongly would never be found again. */
export function decoded(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(`${where} is not UTF-8 text. Save it as UTF-8.`);
  }
}

/** The article in a text file, with what the `.json` beside it says. */
export function readArticleFile(path: string): FileArticle {
  const text = decoded(readFileSync(path), path);
  const beside = path.replace(/\.[^./\\]*$/, '.json');
  const about = beside !== path && existsSync(beside) ? objectOf(decoded(readFileSync(beside), beside), beside) : {};
  return { path, input: inputOf(text, about) };
}

/** The articles of the folder’s `.txt` files, by name; none where there is no such folder. */
export function readFolder(folder: string): FileArticle[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readArticleFile(join(folder, name)));
}
