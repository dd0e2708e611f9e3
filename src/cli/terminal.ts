/** What a command may touch of the process it runs in, so that tests can stand in for it. */

import type { Environment } from '../settings.js';

/** Ends with: the quote is verified or edited, or the work is done. */
export const DONE = 0;
/** Ends with: the quote is anything else, or some of the work was refused. */
export const OTHERWISE = 1;
/** Ends with: called wrongly, or the store or a setting does not allow it. */
export const MISUSED = 2;

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** There on streams that can tell when they take more. */
  once?(event: 'drain', listener: () => void): unknown;
}

export interface Terminal {
  readonly env: Environment;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A command was called wrongly. The message says how; the process ends with 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** All of standard input as text. */
export async function readAll(stdin: Terminal['stdin']): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return new TextDecoder().decode(Buffer.concat(parts));
}
