/**
 * `export`: every article as a line of JSON, with its statements and what people corrected; then, a line each, which
 * speakers turned out to be one.
 */

import { openVerifier } from '../main/open.js';
import { readSettings } from '../settings.js';
import { Misuse, type Output, type Terminal } from './terminal.js';

/** Articles asked for at a time. */
const PAGE = 100;

/** Waits where the reader of a pipe is slower than we are. */
async function write(output: Output, text: string): Promise<void> {
  if (output.write(text) === false && output.once)
    await new Promise<void>((resolve) => output.once?.('drain', resolve));
}

export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length > 0) throw new Misuse('export takes no arguments.');
  const verifier = await openVerifier(readSettings(terminal.env));
  try {
    let cursor: string | null = null;
    do {
      const page = await verifier.articles({ cursor, limit: PAGE });
      for (const { id } of page.items) await write(terminal.stdout, `${JSON.stringify(await verifier.exported(id))}\n`);
      cursor = page.next;
    } while (cursor !== null);
    for (const merge of await verifier.merges()) await write(terminal.stdout, `${JSON.stringify({ merge })}\n`);
    return 0;
  } finally {
    await verifier.close();
  }
}
