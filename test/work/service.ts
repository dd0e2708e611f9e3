/**
 * The service with a small archive, asked over HTTP by an editor, each time from another address. Its clock stands still:
 * however slow the machine, nothing is refused for taking long.
 */

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { type Article, createVerifier, type Draft, type Verifier } from '../../src/verifier.js';
import { createApp } from '../../src/web/app.js';

const TOKEN = 'a-token-for-the-editors';

/** Two speakers, statements beside one another, and a page of text without any. */
const TEXT = [
  '“The wall will not stand before winter comes,” said Ada Lindqvist, the mayor of Norwick.',
  '“We will not pay for it,” Mira Holm told them. The council adjourned. “We have no plans to,” she said.',
  ...Array.from(
    { length: 20 },
    (_, at) => `The harbour was closed for the ${at + 1}th time that year, as it often is.`,
  ),
].join('\n\n');

const BARE = {
  title: 'Harbour',
  publisher: null,
  author: null,
  published: null,
  url: null,
  kind: 'article',
  heard: null,
  media: null,
  layout: null,
} as const;

export interface Service {
  readonly verifier: Verifier;
  readonly article: Article;
  readonly draft: Draft;
  /** The answer’s status, once all of it is there. */
  ask(method: string, path: string, body?: object): Promise<number>;
  close(): Promise<void>;
}

export interface FormBody {
  readonly form: Readonly<Record<string, string>>;
}
const isForm = (body: object): body is FormBody => 'form' in body;

export async function openService(): Promise<Service> {
  const verifier = createVerifier({ store: openSqliteStore(':memory:'), clock: () => 0 });
  const { article } = await verifier.addArticle({ ...BARE, text: TEXT });
  const draft = await verifier.checkDraft({ text: TEXT, title: 'A draft', layout: null });
  const settings = { editorToken: TOKEN, rateLimit: null, trustProxy: true, baseUrl: null, logLevel: 'silent' };
  const server = createApp(verifier, settings).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let asked = 0;

  async function ask(method: string, path: string, body?: object): Promise<number> {
    const from = { 'x-forwarded-for': `10.0.${asked >> 8}.${asked++ & 255}` };
    const sent = body ? (isForm(body) ? new URLSearchParams(body.form) : JSON.stringify(body)) : null;
    const type = body && !isForm(body) ? { 'content-type': 'application/json' } : null;
    const response = await fetch(origin + path, {
      ...{ method, body: sent, redirect: 'manual' },
      headers: {
        ...from,
        ...type,
        authorization: `Bearer ${TOKEN}`,
        accept: body && !isForm(body) ? '*/*' : 'text/html',
      },
    });
    await response.arrayBuffer();
    return response.status;
  }

  return {
    ...{ verifier, article, draft, ask },
    async close() {
      server.closeAllConnections();
      server.close();
      await verifier.close();
    },
  };
}
