/** Callers who write without a pause and remember what was acknowledged, so that it can be asked for after a crash. */

import { isDeepStrictEqual } from 'node:util';
import type { Article, Check, Draft } from '../../src/model.js';
import type { Service } from './service.js';

const WRITERS = 4;

/** An article as a writer knows it. */
interface Written {
  readonly id: string;
  readonly text: string;
  /** The speaker that the first statement was given, where that was acknowledged. */
  corrected: string | null;
  /** A correction that was sent: it may hold or not. */
  sent: string | null;
}

export interface Ledger {
  /** Every text that was sent, acknowledged or not. */
  readonly texts: Set<string>;
  readonly articles: Written[];
  readonly checks: Check[];
  readonly drafts: Draft[];
  /** Answers other than the acknowledgement or a 503. */
  readonly strange: string[];
  /** Requests refused with 503, or whose connection broke. */
  refused: number;
}

export const emptyLedger = (): Ledger => ({
  ...{ texts: new Set(), articles: [], checks: [], drafts: [], strange: [], refused: 0 },
});

export const STATEMENTS = 2;

/** An article of two statements that no other has. */
const textOf = (mark: string): string =>
  `The council of ${mark} met on Monday.\n\n“The wall of ${mark} will stand before the winter comes,” said Ada Lindqvist.\n\n` +
  `${`Nobody in ${mark} was asked about any of this. `.repeat(20)}\n\n“We will not pay for ${mark},” Mira Holm said.`;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function write(service: Service, ledger: Ledger, mark: string): Promise<void> {
  /** What was acknowledged; `null` where it was refused or the connection broke. */
  const acknowledged = async <T>(path: string, body: object, method = 'POST'): Promise<T | null> => {
    const answer = await service.ask(path, body, method).catch(() => null);
    if (answer?.status === 200 || answer?.status === 201) return answer.body as T;
    ledger.refused++;
    if (answer && answer.status !== 503) ledger.strange.push(`${method} ${path}: ${answer.status}`);
    // Whoever is refused does not try again at once.
    await sleep(20);
    return null;
  };
  const quote = `The wall of ${mark} will stand before the winter comes`;

  async function article(): Promise<void> {
    const text = textOf(mark);
    ledger.texts.add(text);
    const kept = await acknowledged<Article>('/api/v1/articles', { text });
    if (!kept) return;
    const written: Written = { id: kept.id, text, corrected: null, sent: null };
    ledger.articles.push(written);
    const speaker = `Corrected ${mark}`;
    written.sent = speaker;
    if (await acknowledged(`/api/v1/statements/${kept.statements[0]!.id}`, { speaker }, 'PATCH'))
      written.corrected = speaker;
  }
  async function check(): Promise<void> {
    const kept = await acknowledged<Check>('/api/v1/checks', { quote });
    if (kept) ledger.checks.push(kept);
  }
  async function draft(): Promise<void> {
    const kept = await acknowledged<Draft>('/api/v1/drafts', { text: `A draft. “${quote},” said Ada Lindqvist.` });
    if (kept) ledger.drafts.push(kept);
  }
  await Promise.all([article(), check(), draft()]);
}

/** Writes until `isOver`, all at once. */
export async function writeUntil(
  isOver: () => boolean,
  service: Service,
  ledger: Ledger,
  round: string,
): Promise<void> {
  const writer = async (number: number): Promise<void> => {
    for (let turn = 0; !isOver(); turn++) await write(service, ledger, `Town${round}x${number}x${turn}`);
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, number) => writer(number)));
}

/** What of the ledger is not there, or is not whole: a line each. */
export async function losses(service: Service, ledger: Ledger): Promise<string[]> {
  const lost: string[] = [];
  for (const { id, text, corrected, sent } of ledger.articles) {
    const { status, body } = await service.ask(`/api/v1/articles/${id}`);
    const first = (body as Article).statements?.[0]?.speaker?.name;
    if (status !== 200 || body.text !== text || body.statements.length !== STATEMENTS) lost.push(`article ${id}`);
    else if (corrected !== null && first !== corrected) lost.push(`correction in ${id}`);
    else if (first !== 'Ada Lindqvist' && first !== sent) lost.push(`speaker in ${id}: ${first}`);
  }
  for (const check of ledger.checks) {
    const { body } = await service.ask(`/api/v1/checks/${check.id}`);
    if (!isDeepStrictEqual(body, check)) lost.push(`check ${check.id}`);
  }
  for (const draft of ledger.drafts) {
    const { body } = await service.ask(`/api/v1/drafts/${draft.id}`);
    if (!isDeepStrictEqual(body, draft)) lost.push(`draft ${draft.id}`);
  }
  return lost;
}

/** Articles that can be seen and are not whole, among the newest `limit`: half an article must never be visible. */
export async function halves(service: Service, ledger: Ledger, limit = 100): Promise<string[]> {
  const { body } = await service.ask(`/api/v1/articles?limit=${limit}`);
  const half: string[] = [];
  for (const { id, title } of body.items as Article[]) {
    const article = (await service.ask(`/api/v1/articles/${id}`)).body as Article;
    if (!title?.startsWith('The council of Town')) continue;
    if (!ledger.texts.has(article.text) || article.statements.length !== STATEMENTS) half.push(id);
  }
  return half;
}
