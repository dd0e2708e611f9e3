/**
 * Long texts in a thread of their own: reading, keeping, checking or correcting one takes up to seconds, in which the
 * service’s thread would answer nobody. That thread has a verifier of its own over the same store; it starts with the first long text
 * and ends when there was none for a while. How many wait for it is bounded where requests are let in (web/heavy.ts).
 */

import { Worker } from 'node:worker_threads';
import type { Environment } from '../settings.js';
import {
  type DraftProgress,
  Refusal,
  type StatementChange,
  StoreError,
  type Verifier,
  type WatchDraft,
} from '../verifier.js';

/** Shorter texts are dealt with at once: one of so many units takes some 30 ms to read and 70 to keep (test/bench). */
const LONG_UNITS = 20_000;
/** A correction writes every statement of its article anew: so many take some 45 ms, and 5,000, of 2 MB, 450. */
const MANY_STATEMENTS = 500;
/** Without work for so long, the thread ends and gives its 150 MB back. In milliseconds. */
const IDLE_MS = 60_000;
/** Twice what two articles of 2 MB take, whatever stands in them. */
const MEGABYTES = 1_024;

/** What is done apart. */
export type Job =
  | 'addArticle'
  | 'checkDraft'
  | 'correctSpeaker'
  | 'editStatements'
  | 'extract'
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

export interface Answer {
  readonly number: number;
  readonly ended: Ended;
}

/** How far a job has come, told while it runs. */
export interface Told {
  readonly number: number;
  readonly progress: DraftProgress;
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

const WORKER = new URL('./apart-worker.js', import.meta.url);
/** Run from source there is only the source of the worker, which takes a loader. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const LOADED = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./apart-worker.ts', import.meta.url).href)});
})`;

const TOO_MUCH = 'This text takes too much to read. Send it in parts.';

/** The thread, as long as there is one. */
class Apart {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private idle: NodeJS.Timeout | undefined;
  private asked = 0;

  constructor(private readonly environment: Environment) {}

  ask(job: Job, args: readonly unknown[], watch: WatchDraft | null = null): Promise<unknown> {
    clearTimeout(this.idle);
    const number = this.asked++;
    this.worker ??= this.start();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject, watch });
      worker.postMessage({ number, job, args } satisfies Asked);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.idle);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(FROM_SOURCE ? LOADED : WORKER, {
      eval: FROM_SOURCE,
      workerData: { ...this.environment },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    worker.on('message', (message: Answer | Told) => {
      const waiting = this.waiting.get(message.number);
      if ('progress' in message) return void waiting?.watch?.(message.progress);
      this.waiting.delete(message.number);
      if (waiting) settle(waiting, message.ended);
      if (this.waiting.size === 0) this.idle = setTimeout(() => void this.close(), IDLE_MS).unref();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (this.worker === worker) this.worker = null;
      const ended: Ended =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { unanswered: TOO_MUCH }
          : { failure: error.stack ?? error.message };
      for (const waiting of this.waiting.values()) settle(waiting, ended);
      this.waiting.clear();
    });
    return worker;
  }
}

/** A statement that the change is about; `null`: none that is there yet. */
function changed(change: StatementChange): string | null {
  if (change.kind === 'add') return null;
  return change.kind === 'join' ? (change.statementIds[0] ?? null) : change.statementId;
}

/** The verifier, with its work on long texts in a thread of its own. */
export function longTextsApart(verifier: Verifier, environment: Environment): Verifier {
  const apart = new Apart(environment);
  const there = <J extends Job>(job: J, ...args: Parameters<Verifier[J]>) =>
    apart.ask(job, args) as ReturnType<Verifier[J]>;
  const isLong = (text: string): boolean => text.length > LONG_UNITS;
  const isLongArticle = async (id: string): Promise<boolean> => isLong((await verifier.article(id))?.text ?? '');
  const isOfMany = async (statementId: string): Promise<boolean> =>
    ((await verifier.statement(statementId))?.article.statementCount ?? 0) > MANY_STATEMENTS;
  return {
    ...verifier,
    addArticle: async (input) => (isLong(input.text) ? there('addArticle', input) : verifier.addArticle(input)),
    checkDraft: async (draft, watch) =>
      isLong(draft.text)
        ? (apart.ask('checkDraft', [draft], watch) as ReturnType<Verifier['checkDraft']>)
        : verifier.checkDraft(draft, watch),
    extract: async (text) => (isLong(text) ? there('extract', text) : verifier.extract(text)),
    correctSpeaker: async (id, speaker) =>
      (await isOfMany(id)) ? there('correctSpeaker', id, speaker) : verifier.correctSpeaker(id, speaker),
    async editStatements(id, change) {
      const statement = changed(change);
      const isMuch = await (statement === null ? isLongArticle(id) : isOfMany(statement));
      return isMuch ? there('editStatements', id, change) : verifier.editStatements(id, change);
    },
    splitSpeaker: async (id, articleId) =>
      (await isLongArticle(articleId)) ? there('splitSpeaker', id, articleId) : verifier.splitSpeaker(id, articleId),
    reread: async (id) => ((await isLongArticle(id)) ? there('reread', id) : verifier.reread(id)),
    undoEdit: async (id) => ((await isLongArticle(id)) ? there('undoEdit', id) : verifier.undoEdit(id)),
    async close() {
      await apart.close();
      await verifier.close();
    },
  };
}
