import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/verifier.js';
import { service, TOKEN } from './service.js';

const SECRET = 'quoted under investigation';

/** What pino wrote, which goes past `process.stdout`. */
const lines: string[] = [];
vi.mock('pino', async (original) => {
  const { pino } = await original<typeof import('pino')>();
  return { pino: (options: object) => pino(options, { write: (line: string) => void lines.push(line) }) };
});
afterEach(() => {
  lines.length = 0;
});

describe('the journal', () => {
  it('gives each request an id, and keeps one that it came with', async () => {
    const { agent } = service();
    const { headers } = await agent.get('/healthz');
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    const given = await agent.get('/healthz').set('X-Request-Id', 'proxy:42');
    expect(given.headers['x-request-id']).toBe('proxy:42');
  });

  it.each(['<b>', 'x'.repeat(65), 'a b', '"'])('takes no id like %s', async (id) => {
    const { headers } = await service().agent.get('/healthz').set('X-Request-Id', id);
    expect(headers['x-request-id']).not.toBe(id);
  });

  it('writes route, status and time of a request, and nothing of what was submitted', async () => {
    const { agent } = service({ logLevel: 'trace', editorToken: TOKEN });
    await agent.post('/api/v1/checks').set('X-Request-Id', 'r1').send({ quote: SECRET, speaker: SECRET });
    await agent.get(`/?quote=${encodeURIComponent(SECRET)}`);
    await agent.get('/checks/sample-altered').set('Authorization', `Bearer ${TOKEN}`);
    await agent.post('/sign-in').type('form').send({ token: TOKEN });
    await agent.get(`/nothing/${encodeURIComponent(SECRET)}`);
    await vi.waitFor(() => expect(lines).toHaveLength(5));
    const written = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(written[0]).toMatchObject({ id: 'r1', method: 'POST', route: '/api/v1/checks', status: 201 });
    expect(written.map(({ route }) => route)).toEqual(['/api/v1/checks', '/', '/checks/:id', '/sign-in', 'none']);
    for (const line of lines)
      for (const part of [SECRET, encodeURIComponent(SECRET), 'sample-altered', TOKEN, '127.0.0.1'])
        expect(line).not.toContain(part);
  });

  it('writes an error with its place, but no text that it may repeat', async () => {
    const fails = new SyntaxError(`Unexpected token in ${SECRET}`);
    await service({ logLevel: 'error' }, { fails }).agent.post('/api/v1/checks').send({ quote: 'x' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('"type":"SyntaxError"');
    expect(lines[0]).toContain('journal.test.ts');
    expect(lines[0]).not.toContain(SECRET);
  });
});

describe('the figures', () => {
  it('count answers by route, checks by verdict and errors of the store, with labels of few values', async () => {
    const { agent } = service();
    await agent.post('/api/v1/checks').send({ quote: SECRET });
    await agent.get(`/checks/${'x'.repeat(30)}`);
    await agent.get(`/nothing/${encodeURIComponent(SECRET)}`);
    await agent.put('/');
    const { text, headers } = await agent.get('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(text).toContain('http_request_duration_seconds_count{method="POST",route="/api/v1/checks",status="201"} 1');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="/checks/:id",status="404"} 1');
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="none",status="404"} 1');
    expect(text).toContain('http_request_duration_seconds_count{method="other",route="/",status="405"} 1');
    expect(text).toContain('quote_verifier_checks_total{verdict="verified"} 1');
    expect(text).toContain('quote_verifier_corpus{of="articles"} 1');
    expect(text).toContain('quote_verifier_heavy_jobs{state="running"} 0');
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
    expect(text).not.toContain(SECRET.split(' ')[0]);
  });

  it('count what the store failed', async () => {
    const { agent } = service({}, { fails: new StoreError('The disk is full.') });
    const answer = await agent.post('/api/v1/checks').send({ quote: 'x' });
    expect([answer.status, answer.body.detail]).toEqual([503, 'The disk is full.']);
    expect((await agent.get('/metrics')).text).toContain('quote_verifier_store_errors_total 1');
  });
});
