/** The service over a store in memory, as the fuzzer meets it, and what must hold of every answer. */

import { once } from 'node:events';
import { Agent, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, unzipSync } from 'node:zlib';
import { createBoundedServer } from '../../src/main/connections.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier } from '../../src/verifier.js';
import { createApp } from '../../src/web/app.js';
import type { Input } from './inputs.js';

/** No answer within so long is a hang. */
const HANG_MS = 20_000;
/** Ids are taken from answers; of very many, the newest. */
const IDS_MAX = 200;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly ms: number;
}

export interface Target {
  ask(input: Input): Promise<Answer>;
  close(): Promise<void>;
}

function unpacked(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === undefined ? bytes : unzipSync(bytes);
}

type Kind = 'articles' | 'statements' | 'speakers' | 'checks' | 'drafts';

/** By what an object has, what it is. */
const KIND_BY_KEY: readonly (readonly [string, Kind])[] = [
  ['verdict', 'checks'],
  ['counts', 'drafts'],
  ['statementCount', 'articles'],
  ['content', 'statements'],
  ['aliases', 'speakers'],
];

/** Ids by what they are of, taken from answers. */
function createPools() {
  const ids: Record<Kind, string[]> = { articles: [], statements: [], speakers: [], checks: [], drafts: [] };
  let turn = 0;
  const add = (kind: Kind, id: string): void => {
    if (ids[kind].includes(id)) return;
    ids[kind].push(id);
    if (ids[kind].length > IDS_MAX) ids[kind].shift();
  };
  function look(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const kind = KIND_BY_KEY.find(([key]) => Object.hasOwn(value, key))?.[1];
    if (kind && 'id' in value && typeof value.id === 'string') add(kind, value.id);
    for (const inner of Object.values(value)) look(inner);
  }
  return {
    /** An id that there is, or was, of what the path is about; another one each time. */
    pick(path: string): string {
      const kind = path.split('/').find((part): part is Kind => part in ids && Object.hasOwn(ids, part));
      const pool = kind && ids[kind].length > 0 ? ids[kind] : ids.statements;
      return pool[turn++ % pool.length]!;
    },
    learn(text: string, location: string | undefined): void {
      const led = /^\/(checks|drafts|articles)\/([\w-]+)$/.exec(location ?? '');
      if (led) add(led[1] as Kind, led[2]!);
      if (text.startsWith('{')) look(JSON.parse(text));
    },
  };
}

const TEXT =
  '“The wall will stand before the winter comes,” said Ada Lindqvist.\n\nMira Holm did not agree. “We will not pay for it,” she told them.';

export async function openTarget(): Promise<Target> {
  const verifier = createVerifier({ store: openSqliteStore(':memory:') });
  const { article } = await verifier.addArticle({
    ...{ text: TEXT, title: null, publisher: null, author: null, published: null, url: null, kind: 'article' },
  });
  const settings = { editorToken: null, rateLimit: null, trustProxy: false, baseUrl: null, logLevel: 'silent' };
  const server = createBoundedServer(createApp(verifier, settings)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const pools = createPools();
  for (const one of [article, ...article.statements, ...article.speakers]) pools.learn(JSON.stringify(one), undefined);
  const filled = (text: string, path: string): string =>
    text.replaceAll(':id', () => encodeURIComponent(pools.pick(path)));

  async function ask({ method, path, body, headers }: Input): Promise<Answer> {
    const since = performance.now();
    const type: Record<string, string> = body && body.type !== '' ? { 'content-type': body.type } : {};
    const bytes = body && Buffer.from(filled(Buffer.from(body.bytes).toString('latin1'), path), 'latin1');
    const length = bytes ? { 'content-length': String(bytes.length) } : {};
    const options = { port, agent, method, path: filled(path, path), headers: { ...type, ...length, ...headers } };
    const outgoing = send({ ...options, signal: AbortSignal.timeout(HANG_MS) });
    outgoing.end(bytes ?? undefined);
    const [incoming] = (await once(outgoing, 'response')) as [import('node:http').IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = unpacked(Buffer.concat(chunks), incoming.headers['content-encoding']).toString();
    pools.learn(text, incoming.headers.location);
    return { status: incoming.statusCode!, headers: incoming.headers, text, ms: performance.now() - since };
  }

  return {
    ask,
    async close() {
      agent.destroy();
      server.close();
      await verifier.close();
    },
  };
}
