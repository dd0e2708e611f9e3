/** Calls to a service under load, over connections that stay open. */

import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** What one caller uses: one connection. */
export class Connection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly address: string) {}

  call(method: string, path: string, body: unknown = null): Promise<Reply> {
    const sent = body === null ? null : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const headers = sent === null ? {} : { 'content-type': 'application/json' };
      const asked = request(`${this.address}${path}`, { method, headers, agent: this.agent }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode!, text }));
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(sent);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Refusals that say “too much at once”. */
export const isRefusal = ({ status }: Reply): boolean => status === 429 || status === 503;

/** The reply, of which nothing but success was expected. */
export function expected(reply: Reply): Reply {
  if (reply.status >= 300) throw new Error(`The service answered ${reply.status}: ${reply.text.slice(0, 200)}`);
  return reply;
}
