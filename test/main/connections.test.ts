import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';
import { Agent, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type ConnectionLimits, closed, createBoundedServer } from '../../src/main/connections.js';
import { CONNECTIONS } from '../../src/web/limits.js';

const QUICK: ConnectionLimits = {
  ...CONNECTIONS,
  headersMs: 200,
  requestMs: 400,
  silentMs: 600,
  sweepMs: 50,
};

let server: Server;
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
});

async function listen(listener: RequestListener, limits = QUICK): Promise<number> {
  server = createBoundedServer(listener, limits).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function open(port: number): Socket {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  sockets.push(socket);
  return socket;
}

/** Writes a byte at a time until the other side hangs up; the milliseconds that took, and what was answered. */
async function drip(socket: Socket, head: string): Promise<{ ms: number; answer: string }> {
  const since = performance.now();
  let answer = '';
  socket.on('data', (data) => (answer += data));
  socket.write(head);
  const dripping = setInterval(() => socket.write('x'), 20);
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(dripping);
  return { ms: performance.now() - since, answer };
}

/** What it is told, unless bytes under way when it was cut off took the answer along (a reset). */
const TOO_SLOW = /^$|408/;

/** Reads the body, as every route does. */
const reading: RequestListener = (incoming, response) => incoming.resume().on('end', () => response.end('read'));

describe('a slow caller is cut off', () => {
  it('whose headers do not end', async () => {
    const { ms, answer } = await drip(open(await listen(reading)), 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(answer).toMatch(TOO_SLOW);
    expect(ms).toBeLessThan(2_000);
  });

  it('whose body does not end', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n';
    const { ms, answer } = await drip(open(await listen(reading)), head);
    expect(answer).toMatch(TOO_SLOW);
    expect(ms).toBeLessThan(2_000);
  });

  it('who takes the answer no further', async () => {
    const port = await listen((_request, response) => response.end(Buffer.alloc(50_000_000)));
    const socket = open(port);
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    socket.pause();
    const [connection] = (await once(server, 'connection').catch(() => [])) as [Socket?];
    await once(connection ?? socket, 'close');
    expect(await new Promise((resolve) => server.getConnections((_error, count) => resolve(count)))).toBe(0);
  });

  it('and so is one connection too many', async () => {
    const port = await listen(reading, { ...QUICK, most: 2 });
    const [first, second, third] = [open(port), open(port), open(port)];
    await Promise.all([once(first, 'connect'), once(second, 'connect')]);
    await once(third, 'close');
    expect([first.destroyed, second.destroyed]).toEqual([false, false]);
  });
});

describe('a stop', () => {
  it('answers the request under way, on a connection that would have been kept, and takes no other', async () => {
    let answer = (): void => {};
    const port = await listen((_request, response) => {
      answer = () => response.end('whole');
    }, CONNECTIONS);
    const agent = new Agent({ keepAlive: true });
    const asking = request({ port, agent }).end();
    await once(server, 'request');
    const stopping = closed(server);
    answer();
    const [response] = (await once(asking, 'response')) as [NodeJS.ReadableStream & { headers: object }];
    const [body] = (await once(response, 'data')) as [Buffer];
    expect(body.toString()).toBe('whole');
    await stopping;
    await expect(once(open(port), 'connect')).rejects.toThrow('ECONNREFUSED');
    agent.destroy();
  });

  it('does not wait for ever', async () => {
    const port = await listen(() => {}, CONNECTIONS);
    open(port).write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(server, 'request');
    const since = performance.now();
    await closed(server, 100);
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});
