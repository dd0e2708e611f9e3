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

/** How often, and how many milliseconds apart, is asked again while the store is not back. */
const ASKED_AGAIN = 60;
const ASKED_EACH_MS = 250;

/** The answer once the service has a store again: a refusal meanwhile tells nothing of what was kept. */
async function settled(service: Service, path: string): ReturnType<Service['ask']> {
  for (let asked = 0; asked < ASKED_AGAIN; asked++) {
    const answer = await service.ask(path);
    if (answer.status !== 503) return answer;
    await sleep(ASKED_EACH_MS);
  }
  return service.ask(path);
}

/** Questions that are asked at a time. */
const READERS = 8;

/** What `look` says of each item, in their order, without the empty answers. */
async function said<T>(items: readonly T[], look: (item: T) => Promise<string | null>): Promise<string[]> {
  const answers: (string | null)[] = [];
  let next = 0;
  const reader = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      answers[at] = await look(items[at]!);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return answers.filter((answer) => answer !== null);
}

async function lossIn(service: Service, { id, text, corrected, sent }: Written): Promise<string | null> {
  const { status, body } = await settled(service, `/api/v1/articles/${id}`);
  const first = (body as Article).statements?.[0]?.speaker?.name;
  if (status !== 200 || body.text !== text || body.statements.length !== STATEMENTS) return `article ${id}`;
  if (corrected !== null && first !== corrected) return `correction in ${id}`;
  return first !== 'Ada Lindqvist' && first !== sent ? `speaker in ${id}: ${first}` : null;
}

async function lossOf(service: Service, path: string, kept: Check | Draft): Promise<string | null> {
  const { body } = await settled(service, `/api/v1/${path}/${kept.id}`);
  return isDeepStrictEqual(body, kept) ? null : `${path} ${kept.id}`;
}

/** What of the ledger is not there, or is not whole: a line each. */
export async function losses(service: Service, { articles, checks, drafts }: Ledger): Promise<string[]> {
  return [
    ...(await said(articles, (article) => lossIn(service, article))),
    ...(await said(checks, (check) => lossOf(service, 'checks', check))),
    ...(await said(drafts, (draft) => lossOf(service, 'drafts', draft))),
  ];
}

/** Articles that can be seen and are not whole, among the newest `limit`: half an article must never be visible. */
export async function halves(service: Service, ledger: Ledger, limit = 100): Promise<string[]> {
  const { body } = await settled(service, `/api/v1/articles?limit=${limit}`);
  const written = (body.items as Article[]).filter(({ title }) => title?.startsWith('The council of Town'));
  return said(written, async ({ id }) => {
    const article = (await settled(service, `/api/v1/articles/${id}`)).body as Article;
    return ledger.texts.has(article.text) && article.statements.length === STATEMENTS ? null : id;
  });
}
