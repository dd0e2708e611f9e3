/** `restore FILE`: what a backup holds in place of the store, also while a service runs on it. */

import { parseArgs } from 'node:util';
import { readSettings } from '../settings.js';
import { restore } from '../store/sqlite/backup.js';
import { embeddedFolder } from './backup.js';
import { Misuse, type Terminal } from './terminal.js';

export async function restoreCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = { replace: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Misuse('restore takes one file.');
  const folder = embeddedFolder(readSettings(terminal.env));
  await restore(file, folder, { replacing: values.replace });
  terminal.stdout.write(`${folder}\n`);
  return 0;
}
