/** `export`: every article as a line of JSON. */

import { openVerifier } from '../main/open.js';
import { readSettings } from '../settings.js';
import { Misuse, type Terminal } from './terminal.js';

/** Articles asked for at a time. */
const PAGE = 100;

export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length > 0) throw new Misuse('export takes no arguments.');
  const verifier = await openVerifier(readSettings(terminal.env));
  try {
    let cursor: string | null = null;
    do {
      const page = await verifier.articles({ cursor, limit: PAGE });
      for (const { id } of page.items) terminal.stdout.write(`${JSON.stringify(await verifier.article(id))}\n`);
      cursor = page.next;
    } while (cursor !== null);
    return 0;
  } finally {
    await verifier.close();
  }
}
