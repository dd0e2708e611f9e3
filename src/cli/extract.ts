/** `extract FILE`: the statements of a text and their speakers. */

import { parseArgs } from 'node:util';
import { FileError } from '../main/articles.js';
import type { Extraction, SourceText } from '../model.js';
import { extract, readAsGiven } from '../verifier.js';
import { readFile } from './files.js';
import { Misuse, readAll, type Terminal } from './terminal.js';
import { extractionText } from './text.js';

async function sourceAt(path: string, { stdin }: Terminal): Promise<SourceText> {
  if (path === '-') return { text: await readAll(stdin), layout: null };
  try {
    return await readFile(path);
  } catch (error) {
    throw error instanceof FileError ? new FileError(`${path}: ${error.message}`) : error;
  }
}

/** Offsets index the text as it was given, where nothing but the text is known. */
const extractionOf = (source: SourceText): Extraction =>
  source.layout === null ? readAsGiven(source.text, extract) : extract(source);

export async function extractCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Misuse('extract takes one file.');
  const { statements, speakers } = extractionOf(await sourceAt(path, terminal));
  terminal.stdout.write(
    values.json ? `${JSON.stringify({ statements, speakers }, null, 2)}\n` : extractionText(statements, speakers),
  );
  return 0;
}
