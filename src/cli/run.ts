/** The commands there are, and how each of their failures ends. */

import { FileError } from '../main/articles.js';
import { isForOperator } from '../main/serve.js';
import { Refusal } from '../verifier.js';
import { VERSION } from '../web/version.js';
import { backupCommand } from './backup.js';
import { checkCommand } from './check.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { importCommand } from './import.js';
import { restoreCommand } from './restore.js';
import { serveCommand } from './serve.js';
import { DONE, MISUSED, Misuse, type Terminal } from './terminal.js';

/** Does its work and gives the number that the process ends with. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  extract: extractCommand,
  import: importCommand,
  export: exportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  serve: serveCommand,
};

export const HELP = `Checks whether somebody said a quote, in these words, against an archive of articles.

  quote-verifier check "QUOTE" [--speaker NAME] [--article ID] [--profile STYLE] [--json]
      Ends with 0 when the quote is verified or edited, with 1 otherwise.
      Without --speaker, a speaker is read out of the quote: "…," Jane Doe said.
      --profile strict (as it stands), ap or broadcast: the house style to judge by.
  quote-verifier extract FILE [--json]
      Shows the quoted statements of a text and their speakers. Keeps nothing.
  quote-verifier import PATH… [--quiet] [--batch BYTES]
      Adds articles: text files, folders of them, .jsonl files of articles; 3,000,000 bytes of them at a time.
      What is there already is passed over, so an interrupted import is started again.
  quote-verifier export
      Writes every article as a line of JSON, which import reads back.
  quote-verifier backup FILE
      Writes everything that is kept into a new file, also while a service runs.
  quote-verifier restore FILE [--replace]
      Puts a backup in place of an empty store, or with --replace of any.
  quote-verifier serve
      Serves pages and API on http://127.0.0.1:3000 (PORT, HOST).

  "-" stands for standard input. The store is in DATA_DIR (./data). Called wrongly, it ends with 2.
`;

const reasonOf = (error: unknown): string | null => {
  if (error instanceof Misuse) return `${error.message} See quote-verifier --help.`;
  if (error instanceof Refusal || error instanceof FileError || isForOperator(error)) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no ${path}.`;
  if (code === 'EISDIR') return `A folder was given where a file is needed.`;
  if (code === 'ENOSPC') return 'The disk is full. Make room.';
  if (code === 'EACCES') return `${path} may not be read by this user.`;
  if (code?.startsWith('ERR_PARSE_ARGS'))
    return `${(error as Error).message.split('. ')[0]}. See quote-verifier --help.`;
  return null;
};

/** Runs the command that `args` name. What a person can mend is said in one line; the number is the process’s. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout.write(HELP);
    return args.length === 0 ? MISUSED : DONE;
  }
  if (name === '--version' || name === '-v') {
    terminal.stdout.write(`${VERSION}\n`);
    return DONE;
  }
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new Misuse(`There is no command ${name}.`);
    return await command(rest, terminal);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    terminal.stderr.write(`${reason}\n`);
    return MISUSED;
  }
}
