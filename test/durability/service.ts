/** The service as a process of its own, which can be killed. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const FROM_SOURCE = ['--import', 'tsx', resolve(import.meta.dirname, '../../src/main.ts')];

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the service answers; each test knows what it asked for.
  readonly body: any;
}

export interface Service {
  readonly address: string;
  readonly pid: number;
  ask(path: string, body?: object, method?: string): Promise<Answer>;
  /** Resolves when the process has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** What a start that failed wrote. */
export class NotStarted extends Error {
  override readonly name = 'NotStarted';
}

async function addressOf(child: ChildProcess): Promise<string> {
  let told = '';
  child.stderr?.on('data', (data) => (told += data));
  const ended = once(child, 'close').then(() => {
    throw new NotStarted(told.trimEnd());
  });
  const [line] = (await Promise.race([once(child.stdout!, 'data'), ended])) as [Buffer];
  ended.catch(() => {});
  return line.toString().trim();
}

export async function startService(
  environment: Readonly<Record<string, string>>,
  program: readonly string[] = FROM_SOURCE,
): Promise<Service> {
  const env = { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', RATE_LIMIT: 'off', ...environment };
  const child = spawn(process.execPath, [...program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await addressOf(child);
  return {
    address,
    pid: child.pid!,
    async ask(path, body, method = body === undefined ? 'GET' : 'POST') {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const headers = { 'content-type': 'application/json', connection: 'close' };
      const response = await fetch(`${address}${path}`, { method, headers, ...sent });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const closed = once(child, 'close');
      child.kill(signal);
      await closed;
    },
  };
}
