/** `serve`: the same as `npm start`. */

import { run } from '../main/serve.js';
import { Misuse, type Terminal } from './terminal.js';

export async function serveCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length > 0) throw new Misuse('serve takes no arguments; its settings are environment variables.');
  await run(terminal.env);
  return Number(process.exitCode ?? 0);
}
