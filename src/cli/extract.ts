/** `extract FILE`: the statements of a text and their speakers. */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decoded } from '../main/articles.js';
import { extract } from '../verifier.js';
import { Misuse, readAll, type Terminal } from './terminal.js';
import { extractionText } from './text.js';

export async function extractCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { json: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Misuse('extract takes one file.');
  const text = path === '-' ? await readAll(terminal.stdin) : decoded(readFileSync(path), path);
  const { statements, speakers } = extract(text);
  terminal.stdout.write(
    values.json ? `${JSON.stringify({ statements, speakers }, null, 2)}\n` : extractionText(statements, speakers),
  );
  return 0;
}
