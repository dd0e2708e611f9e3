/** Steps of a run, each a process of its own, so that its memory is its own. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export interface Bounds {
  readonly seconds: number;
  /** Of the heap. */
  readonly megabytes: number;
}

type Argument = string | number;

function run<T>(script: string, args: readonly Argument[], bounds: Bounds | null): T {
  const heap = bounds ? [`--max-old-space-size=${bounds.megabytes}`] : [];
  const path = join(import.meta.dirname, `${script}.ts`);
  const out = execFileSync(process.execPath, [...heap, '--import', 'tsx', path, ...args.map(String)], {
    ...{ encoding: 'utf8', maxBuffer: 1 << 28, killSignal: 'SIGKILL' },
    timeout: bounds ? bounds.seconds * 1_000 : undefined,
    stdio: ['ignore', 'pipe', bounds ? 'ignore' : 'inherit'],
  });
  return JSON.parse(out.trim().split('\n').at(-1)!) as T;
}

/** The line of JSON that a script of this folder ends with. */
export const step = <T>(script: string, ...args: readonly Argument[]): T => run(script, args, null);

/** The same within bounds; `givenUp` says in a few words which of them was met. */
export function boundedStep<T>(script: string, args: readonly Argument[], bounds: Bounds): T | { givenUp: string } {
  try {
    return run(script, args, bounds);
  } catch (error) {
    const { code, signal } = error as NodeJS.ErrnoException & { signal?: string };
    if (code === 'ETIMEDOUT') return { givenUp: `more than ${bounds.seconds / 60} minutes in all` };
    // V8 ends a process whose heap is full so.
    if (signal === 'SIGABRT') return { givenUp: `more than ${bounds.megabytes / 1_024} GB of memory` };
    throw error;
  }
}

export const say = (what: string): void =>
  void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);
