/** A caller as programs are: one connection, kept open, asking again as soon as it was answered. */

import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Asked } from './mix.js';

export interface Answered {
  readonly status: number;
  /** To the last byte of the answer. */
  readonly milliseconds: number;
  readonly location: string | null;
  /** Seconds; `null` where the answer names none. */
  readonly retryAfter: string | null;
  /** The kept connection was found closed, and the request sent once more over another. */
  readonly isSecond: boolean;
}

function sent(address: string, { path, body }: Asked, agent: Agent): ClientRequest {
  const headers = body ? { 'content-type': 'application/json' } : { accept: 'text/html' };
  const asking = request(`${address}${path}`, { agent, method: body ? 'POST' : 'GET', headers });
  asking.end(body ? JSON.stringify(body) : undefined);
  return asking;
}

const isClosed = (error: unknown): boolean =>
  ['ECONNRESET', 'EPIPE'].includes(String((error as { code?: string }).code));

/**
 * Rejects where the connection breaks. A kept connection may be closed by the other side at the moment at which it is
 * used again: as every HTTP client does, the request is then sent over a new one.
 */
async function answerTo(
  address: string,
  asked: Asked,
  agent: Agent,
): Promise<{ answer: IncomingMessage; isSecond: boolean }> {
  const first = sent(address, asked, agent);
  try {
    const [answer] = (await once(first, 'response')) as [IncomingMessage];
    return { answer, isSecond: false };
  } catch (error) {
    if (!first.reusedSocket || !isClosed(error)) throw error;
    const [answer] = (await once(sent(address, asked, agent), 'response')) as [IncomingMessage];
    return { answer, isSecond: true };
  }
}

export interface Caller {
  ask(asked: Asked): Promise<Answered>;
  end(): void;
}

export function createCaller(address: string): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    async ask(asked) {
      const since = performance.now();
      const { answer, isSecond } = await answerTo(address, asked, agent);
      await once(answer.resume(), 'end');
      const { location = null, 'retry-after': retryAfter = null } = answer.headers;
      return { status: answer.statusCode!, milliseconds: performance.now() - since, location, retryAfter, isSecond };
    },
    end: () => agent.destroy(),
  };
}
