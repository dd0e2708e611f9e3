/** `backup FILE`: the whole store as one file, while a service runs on it. */

import { readSettings, type Settings } from '../settings.js';
import { backUp } from '../store/sqlite/backup.js';
import { Misuse, type Terminal } from './terminal.js';

/** The folder of the embedded store; a database server has tools of its own for this. */
export function embeddedFolder({ databaseUrl, dataDir }: Settings): string {
  if (databaseUrl === null) return dataDir;
  throw new Misuse(
    'DATABASE_URL is set: back PostgreSQL up with pg_dump --format=custom, and restore it with pg_restore.',
  );
}

export async function backupCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1) throw new Misuse('backup takes one file, which must not be there yet.');
  backUp(embeddedFolder(readSettings(terminal.env)), file);
  terminal.stdout.write(`${file}\n`);
  return 0;
}
