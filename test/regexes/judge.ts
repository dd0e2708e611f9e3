/** How the time of a regular expression grows with the text, as recheck finds out, and what it takes at its worst. */

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** recheck gives up before, where it looks at its clock. Nearly all are judged within a second or two. */
const WAITING_MS = 120_000;

export interface Judged {
  /** `linear`, `unknown`, or `2nd degree polynomial`, `exponential`. */
  readonly growth: string;
  /** `false`: by trial, as where an expression looks around or back. */
  readonly proven: boolean;
  /** What it takes longest over: parts that are repeated, then the end. */
  readonly attack?: {
    readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
    readonly suffix: string;
  };
}

interface Asked {
  readonly literal: string;
  /** To be searched, instead of being judged. */
  readonly texts?: readonly string[];
}

const started = (): Worker =>
  new Worker(new URL('./judging.mjs', import.meta.url), { env: { RECHECK_BACKEND: 'pure' } });
/** Kept from one expression to the next: it judges faster when it is warm. */
let worker: Worker | null = null;

/** Answers within the time, or `null`. */
async function ask<T>({ literal, texts }: Asked): Promise<T | null> {
  const end = literal.lastIndexOf('/');
  worker ??= started();
  const late = new Promise<null>((resolve) => setTimeout(resolve, WAITING_MS, null).unref());
  const answer = once(worker, 'message').then(([message]) => message as T);
  worker.postMessage({ source: literal.slice(1, end), flags: literal.slice(end + 1), texts });
  const found = await Promise.race([answer, late]);
  if (found === null) await endJudging();
  return found;
}

export async function endJudging(): Promise<void> {
  await worker?.terminate();
  worker = null;
}

export const judged = async (literal: string): Promise<Judged> =>
  (await ask<Judged>({ literal })) ?? { growth: 'unknown', proven: false };

/** What most expressions are made of, repeated before an end that fits nothing. */
const REPEATED = [
  'a',
  'A',
  '1',
  ' ',
  '\n',
  '.',
  ',',
  '-',
  '“',
  '"',
  'a ',
  '1 ',
  'A. ',
  '1.',
  "a'",
  '<',
  '[',
  '**a ',
  '`',
];
const END = '\u0001';

function attacksOf({ attack }: Judged, units: number): string[] {
  const plain = REPEATED.map((part) => part.repeat(Math.ceil(units / part.length)).slice(0, units - 1) + END);
  if (!attack) return plain;
  const each = Math.floor(units / attack.pumps.length);
  const pumped = attack.pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / pump.length))).join('');
  return [...plain, pumped.slice(0, units - attack.suffix.length) + attack.suffix];
}

/** Milliseconds over the worst text of so many characters that is known; `null`: longer than anybody waited. */
export const worstMs = (literal: string, how: Judged, units: number): Promise<number | null> =>
  ask<number>({ literal, texts: attacksOf(how, units) });

/** Nothing but time in proportion to the text fits in: the square of so many characters takes hours. */
const MANY_UNITS = 1_000_000;
const LINEAR_MS = 1_000;

/** Whether it takes time in proportion to the text: by proof, or over the worst texts that are known, very long. */
export async function isLinear(literal: string, how: Judged): Promise<boolean> {
  if (how.proven) return how.growth === 'linear';
  const ms = await worstMs(literal, how, MANY_UNITS);
  return ms !== null && ms < LINEAR_MS;
}
