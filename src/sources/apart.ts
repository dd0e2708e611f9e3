/**
 * Reads each file in a process of its own with limits on time and memory: a small file can be made to unpack to
 * anything. A thread would not do: Node bounds no memory of a thread but its heap, and keeps what it took.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Task } from './guard.js';
import { FILE_READING } from './limits.js';
import { createQueue, type Queue, type QueueLimits } from './queue.js';
import { type GivenFile, type Reading, UnreadableFile } from './reading.js';
import type { Outcome } from './worker.js';

export interface Limits {
  readonly milliseconds: number;
  /** Of the heap. */
  readonly heapMegabytes: number;
  /** Of the whole process. */
  readonly megabytes: number;
}

/** Run from source there is only the source of the guard, which takes a loader. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const GUARD = fileURLToPath(new URL(FROM_SOURCE ? './guard.ts' : './guard.js', import.meta.url));

const TOO_LONG = 'This file takes too long to read. Copy its text into the box instead.';
const TOO_MUCH = 'This file takes too much memory to read. Copy its text into the box instead.';

const TOO_MANY = 'Too many files are being read. Send fewer at a time, or come again in a little while.';

export const fileQueue = (limits: QueueLimits): Queue => createQueue(limits, () => new UnreadableFile(TOO_MANY));

const QUEUE = fileQueue(FILE_READING);

const started = (task: Task): ChildProcess => {
  const guard = fork(GUARD, {
    // The loader is looked for from here on.
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    execArgv: FROM_SOURCE ? ['--import', 'tsx'] : [],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  guard.send(task);
  return guard;
};

function outcomeOf(guard: ChildProcess, { milliseconds }: Limits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => resolve({ unreadable: TOO_LONG }), milliseconds);
    guard.once('message', (outcome: Outcome) => resolve(outcome));
    guard.on('error', reject);
    guard.once('exit', (code) => {
      clearTimeout(late);
      // What takes too much is ended by a signal, without a code.
      if (code === null) resolve({ unreadable: TOO_MUCH });
      else reject(new Error(`The process that reads a file ended with ${code}.`));
    });
  });
}

/** The reading of a file. Rejects with an `UnreadableFile` that says what to do. */
export const readApart = (file: GivenFile, limits: Limits = FILE_READING, queue: Queue = QUEUE): Promise<Reading> =>
  queue.run(async () => {
    const guard = started({ file, limits });
    try {
      const outcome = await outcomeOf(guard, limits);
      if ('reading' in outcome) return outcome.reading;
      throw new UnreadableFile(outcome.unreadable);
    } finally {
      guard.kill('SIGKILL');
    }
  });
