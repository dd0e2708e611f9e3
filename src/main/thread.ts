/**
 * A thread with a verifier of its own over the same store. Whatever is asked of it is answered: a job that holds it up
 * for too long is refused and the thread ended, and the others that wait are told to come again.
 */

import { Worker } from 'node:worker_threads';
import type { Environment } from '../settings.js';
import { type DraftProgress, Refusal, StoreError, type WatchDraft } from '../verifier.js';
import type { THREAD } from '../web/limits.js';
import { Gate } from './gate.js';

/** What is done there. */
export type Job =
  | 'addArticle'
  | 'checkDraft'
  | 'correctSpeaker'
  | 'editStatements'
  | 'extract'
  | 'renameSpeaker'
  | 'reread'
  | 'splitSpeaker'
  | 'undoEdit';

export interface Asked {
  readonly number: number;
  readonly job: Job;
  readonly args: readonly unknown[];
}

/** How a job ended. Errors lose their class on their way between threads. */
export type Ended =
  | { readonly value: unknown }
  | { readonly refusal: Pick<Refusal, 'reason' | 'path' | 'message'> }
  | { readonly unanswered: string }
  | { readonly failure: string };

/** What the thread says of a job: how it ended, how far it has come, which piece of work (see gate.ts) it begins. */
export type Said = { readonly number: number } & (
  | { readonly ended: Ended }
  | { readonly progress: DraftProgress }
  | { readonly turn: number }
);

/** What the thread starts with. */
export interface Started {
  readonly environment: Environment;
  readonly gate: SharedArrayBuffer;
}

interface Waiting {
  readonly watch: WatchDraft | null;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

function settle({ resolve, reject }: Waiting, ended: Ended): void {
  if ('value' in ended) resolve(ended.value);
  else if ('refusal' in ended) reject(new Refusal(ended.refusal.reason, ended.refusal.path, ended.refusal.message));
  else reject('unanswered' in ended ? new StoreError(ended.unanswered) : new Error(ended.failure));
}

const TOO_MUCH = 'This text takes too much to read. Send it in parts.';
const TOO_LONG = 'This text takes too long to read or check. Nothing of it was kept; send it in parts.';
const HELD_UP = 'Another text held up the one you sent. Look whether it was kept, and if not, send it again.';
const STOPPED = 'The service was stopped amid this. Look whether it was kept, and if not, send it again.';

/** How a thread runs: the tests’ own has a script that misbehaves, and less patience. */
export interface Running {
  /** The worker’s module; where only its source is there, it takes a loader. */
  readonly script: URL;
  readonly limits: { readonly [key in keyof typeof THREAD]: number };
}

const loaded = (script: URL): string => `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(script.href)});
})`;

export class Thread {
  private readonly worker: Worker;
  private readonly gate = new Gate();
  private readonly waiting = new Map<number, Waiting>();
  private readonly gone: Promise<void>;
  private asked = 0;
  private idle: NodeJS.Timeout | undefined;
  private patience: NodeJS.Timeout | undefined;

  /** `ended` is told when nothing may be asked of the thread any more. */
  constructor(
    environment: Environment,
    private readonly running: Running,
    private readonly ended: () => void,
  ) {
    const { script, limits } = running;
    const fromSource = script.pathname.endsWith('.ts');
    this.worker = new Worker(fromSource ? loaded(script) : script, {
      eval: fromSource,
      workerData: { environment: { ...environment }, gate: this.gate.shared } satisfies Started,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    this.worker.on('message', (said: Said) => this.hear(said));
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.leave(isMemory ? { unanswered: TOO_MUCH } : { failure: error.stack ?? error.message });
    });
    this.gone = new Promise((resolve) => {
      this.worker.once('exit', () => {
        this.leave({ unanswered: STOPPED });
        resolve();
      });
    });
  }

  ask(job: Job, args: readonly unknown[], watch: WatchDraft | null): Promise<unknown> {
    clearTimeout(this.idle);
    const number = this.asked++;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject, watch });
      this.worker.postMessage({ number, job, args } satisfies Asked);
    });
  }

  /** Ends it: at once where that is safe, else once it has stored what it is storing. */
  async end(): Promise<void> {
    this.ended();
    clearTimeout(this.idle);
    clearTimeout(this.patience);
    if (this.gate.shut()) await this.worker.terminate();
    else this.worker.postMessage('end');
    const patience = new Promise<void>((resolve) => setTimeout(resolve, this.running.limits.endMs).unref());
    await Promise.race([this.gone, patience]);
  }

  private hear(said: Said): void {
    const waiting = this.waiting.get(said.number);
    if ('progress' in said) return void waiting?.watch?.(said.progress);
    clearTimeout(this.patience);
    if ('turn' in said) {
      this.patience = setTimeout(() => this.giveUp(said), this.running.limits.workMs).unref();
      return;
    }
    this.waiting.delete(said.number);
    if (waiting) settle(waiting, said.ended);
    if (this.waiting.size === 0) this.idle = setTimeout(() => void this.end(), this.running.limits.idleMs).unref();
  }

  /** Ends the thread if it is still at that piece of work. */
  private giveUp({ number, turn }: { readonly number: number; readonly turn: number }): void {
    if (!this.gate.shutAt(turn)) return;
    void this.worker.terminate();
    const waiting = this.waiting.get(number);
    this.waiting.delete(number);
    if (waiting) settle(waiting, { refusal: { reason: 'too-large', path: 'text', message: TOO_LONG } });
    this.leave({ unanswered: HELD_UP });
  }

  /** It answers nothing any more. */
  private leave(ended: Ended): void {
    this.ended();
    clearTimeout(this.idle);
    clearTimeout(this.patience);
    for (const waiting of this.waiting.values()) settle(waiting, ended);
    this.waiting.clear();
  }
}
