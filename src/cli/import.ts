/** `import PATH…`: articles into the store. */

import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openVerifier } from '../main/open.js';
import { readSettings } from '../settings.js';
import { Refusal } from '../verifier.js';
import { articlesIn } from './sources.js';
import { Misuse, type Terminal } from './terminal.js';

/** What came of an import. */
interface Outcome {
  added: number;
  known: number;
  readonly refused: string[];
}

export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { quiet: { type: 'boolean', default: false } } as const;
  const { positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (positionals.length === 0) throw new Misuse('import takes files or folders.');
  for (const path of positionals) if (path !== '-') statSync(path);
  const outcome: Outcome = { added: 0, known: 0, refused: [] };
  const verifier = await openVerifier(readSettings(terminal.env));
  try {
    for await (const source of articlesIn(positionals, terminal.stdin)) {
      if (source.input === null) {
        outcome.refused.push(`${source.where}: ${source.problem}`);
        continue;
      }
      try {
        const { created } = await verifier.addArticle(source.input);
        if (created) outcome.added++;
        else outcome.known++;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        outcome.refused.push(`${source.where}: ${error.message}`);
      }
    }
  } finally {
    await verifier.close();
  }
  terminal.stdout.write(`${outcome.added} added, ${outcome.known} there already, ${outcome.refused.length} refused\n`);
  for (const line of outcome.refused) terminal.stderr.write(`${line}\n`);
  return outcome.refused.length === 0 ? 0 : 1;
}
