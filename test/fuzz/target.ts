/** The service over a store in memory, as the fuzzer meets it, and what must hold of every answer. */

import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, unzipSync } from 'node:zlib';
import { createBoundedServer } from '../../src/main/connections.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier, type Draft } from '../../src/verifier.js';
import { createApp } from '../../src/web/app.js';
import { STATE_LINKS } from '../../src/web/states.js';
import type { Input } from './inputs.js';

/** No answer within so long is a hang. */
const HANG_MS = 20_000;
/** Ids are taken from answers; of very many, the newest. */
const IDS_MAX = 200;
/** With fewer of a kind, more are made: most requests are to meet something. */
const IDS_MIN = 4;

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

type Ids = Record<Kind, string[]>;

const noIds = (): Ids => ({ articles: [], statements: [], speakers: [], checks: [], drafts: [] });

const isKind = (part: string): part is Kind => Object.hasOwn(noIds(), part);

/** `/drafts/x/removal`, `DELETE /api/v1/drafts/x`. */
const removes = (method: string, path: string): boolean =>
  method === 'DELETE' || path.split('?', 1)[0]!.endsWith('/removal');

const STATE_NAMES = STATE_LINKS.map((link) => decodeURIComponent(link.slice('/states/'.length)));

/** Ids by what they are of, taken from answers; those that are gone are picked only where they are to be restored. */
function createPools() {
  const alive = noIds();
  const gone = noIds();
  /** Of each draft the statements that it checks: they are no article’s. */
  const items = new Map<string, string[]>();
  let turn = 0;
  const add = (ids: string[], id: string): void => {
    if (ids.includes(id)) return;
    ids.push(id);
    if (ids.length > IDS_MAX) ids.shift();
  };
  function look(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const kind = KIND_BY_KEY.find(([key]) => Object.hasOwn(value, key))?.[1];
    if (kind && 'id' in value && typeof value.id === 'string') add(alive[kind], value.id);
    if (kind === 'drafts') lookAtDraft(value as Draft);
    else for (const inner of Object.values(value)) look(inner);
  }
  function lookAtDraft({ id, items: checked = [] }: Draft): void {
    items.set(
      id,
      checked.map(({ statement }) => statement.id),
    );
    for (const { check } of checked) look(check);
  }
  const next = (ids: readonly string[]): string => ids[turn++ % ids.length] ?? 'none';
  return {
    /** An id of what the path is about; another one each time. */
    pick(path: string): string {
      if (path.startsWith('/states/')) return next(STATE_NAMES);
      const kind = path.split('/').find(isKind) ?? 'statements';
      const ids = path.includes('/restore') ? gone[kind] : alive[kind];
      return next(ids.length > 0 ? ids : alive[kind]);
    },
    /** A statement that the draft checks. */
    pickItem: (draft: string): string => next(items.get(draft) ?? []),
    learn({ method, path }: Pick<Input, 'method' | 'path'>, { status, headers, text }: Omit<Answer, 'ms'>): void {
      const kind = path.split('/').find(isKind);
      const id = path.split(/[/?]/).find((part) => kind && alive[kind].includes(part));
      if (kind && id && (status === 404 || (status < 400 && removes(method, path)))) {
        alive[kind] = alive[kind].filter((one) => one !== id);
        if (status < 400) add(gone[kind], id);
      }
      if (kind && path.includes('/restore')) gone[kind] = gone[kind].filter((one) => !path.includes(one));
      const led = /^\/(checks|drafts|articles)\/([\w-]+)$/.exec(String(headers.location ?? ''));
      if (led && isKind(led[1]!)) add(alive[led[1]], led[2]!);
      if (text.startsWith('{') && !path.includes('/extractions')) look(JSON.parse(text));
    },
    isShort: (kind: Kind): boolean => alive[kind].length < IDS_MIN,
  };
}

/** Whatever a request may name, made anew under another number. */
const textOf = (number: number): string =>
  `“The wall will stand before winter ${number} comes,” said Ada Lindqvist.\n\nMira Holm did not agree. “We will not pay for it,” she told them.`;

/** Statements and speakers come with articles. */
const MADE = ['articles', 'checks', 'drafts'] as const;

export async function openTarget(): Promise<Target> {
  const verifier = createVerifier({ store: openSqliteStore(':memory:') });
  const settings = { editorToken: null, rateLimit: null, trustProxy: false, baseUrl: null, logLevel: 'silent' };
  const server = createBoundedServer(createApp(verifier, settings)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  const pools = createPools();
  let made = 0;

  function filled(text: string, path: string): string {
    const first = pools.pick(path);
    let picked = 0;
    return text.replaceAll(':id', () => {
      const id = picked++ === 0 ? first : path.includes('/reviews/') ? pools.pickItem(first) : pools.pick(path);
      return encodeURIComponent(id);
    });
  }

  async function send({ method, path, body, headers }: Input): Promise<Answer> {
    const since = performance.now();
    const type: Record<string, string> = body && body.type !== '' ? { 'content-type': body.type } : {};
    const bytes = body && Buffer.from(filled(Buffer.from(body.bytes).toString('latin1'), path), 'latin1');
    const length = bytes ? { 'content-length': String(bytes.length) } : {};
    const target = filled(path, path);
    const options = { port, agent, method, path: target, headers: { ...type, ...length, ...headers } };
    const outgoing = request({ ...options, signal: AbortSignal.timeout(HANG_MS) });
    outgoing.end(bytes ?? undefined);
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const text = unpacked(Buffer.concat(chunks), incoming.headers['content-encoding']).toString();
    const answer = { status: incoming.statusCode!, headers: incoming.headers, text };
    pools.learn({ method, path: target }, answer);
    return { ...answer, ms: performance.now() - since };
  }

  /** Makes an article, a check and a draft, as a caller would. */
  async function make(): Promise<void> {
    const fields = { text: textOf(made++), quote: 'The wall will not stand', speaker: 'Ada Lindqvist' };
    const bytes = new TextEncoder().encode(JSON.stringify(fields));
    for (const kind of MADE)
      await send({ method: 'POST', path: `/api/v1/${kind}`, body: { type: 'application/json', bytes }, headers: {} });
  }

  return {
    async ask(input) {
      if (MADE.some(pools.isShort)) await make();
      return send(input);
    },
    async close() {
      agent.destroy();
      server.close();
      await verifier.close();
    },
  };
}
