/**
 * Long texts in a thread of their own: reading, keeping, checking or correcting one takes up to seconds, in which the
 * service’s thread would answer nobody. That thread (thread.ts) starts with the first long text and ends when there was
 * none for a while. How many wait for it is bounded where requests are let in (web/heavy.ts).
 */

import type { Environment } from '../settings.js';
import type { StatementChange, Verifier, WatchDraft } from '../verifier.js';
import { THREAD } from '../web/limits.js';
import { type Job, type Running, Thread } from './thread.js';

const FROM_SOURCE = import.meta.url.endsWith('.ts');
const RUNNING: Running = {
  script: new URL(FROM_SOURCE ? './apart-worker.ts' : './apart-worker.js', import.meta.url),
  limits: THREAD,
};

/** The thread, as long as there is one. */
class Apart {
  private thread: Thread | null = null;

  constructor(
    private readonly environment: Environment,
    private readonly running: Running,
  ) {}

  ask(job: Job, args: readonly unknown[], watch: WatchDraft | null = null): Promise<unknown> {
    this.thread ??= this.started();
    return this.thread.ask(job, args, watch);
  }

  async close(): Promise<void> {
    await this.thread?.end();
  }

  private started(): Thread {
    const thread = new Thread(this.environment, this.running, () => {
      if (this.thread === thread) this.thread = null;
    });
    return thread;
  }
}

/** A statement that the change is about; `null`: none that is there yet. */
function changed(change: StatementChange): string | null {
  if (change.kind === 'add') return null;
  return change.kind === 'join' ? (change.statementIds[0] ?? null) : change.statementId;
}

/** The verifier, with its work on long texts in a thread of its own. */
export function longTextsApart(verifier: Verifier, environment: Environment, running: Running = RUNNING): Verifier {
  const apart = new Apart(environment, running);
  const there = <J extends Job>(job: J, ...args: Parameters<Verifier[J]>) =>
    apart.ask(job, args) as ReturnType<Verifier[J]>;
  const isLong = (text: string): boolean => text.length > THREAD.longUnits;
  const isLongArticle = async (id: string): Promise<boolean> => isLong((await verifier.article(id))?.text ?? '');
  const isOfMany = async (statementId: string): Promise<boolean> =>
    ((await verifier.statement(statementId))?.article.statementCount ?? 0) > THREAD.manyStatements;
  return {
    ...verifier,
    addArticle: async (input, title) =>
      isLong(input.text) ? there('addArticle', input, title) : verifier.addArticle(input, title),
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
    renameSpeaker: async (id, speaker, name) =>
      (await isLongArticle(id)) ? there('renameSpeaker', id, speaker, name) : verifier.renameSpeaker(id, speaker, name),
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
