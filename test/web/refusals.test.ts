import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BROWSER, service } from './service.js';

const CHECKS = '/api/v1/checks';
const ARTICLES = '/api/v1/articles';

interface Row {
  readonly why: string;
  readonly path: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly status: number;
  /** The field that is named. */
  readonly names?: string;
  readonly says?: RegExp;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const quote = (length: number): string => JSON.stringify({ quote: 'x'.repeat(length) });
const article = (fields: object): string => JSON.stringify({ text: 'A text.', ...fields });

const ROWS: readonly Row[] = [
  { why: 'broken JSON', path: CHECKS, body: '{"quote":', status: 400, says: /not valid JSON/ },
  { why: 'JSON that is no object', path: CHECKS, body: '["quote"]', status: 400, says: /JSON object/ },
  { why: 'a bare value', path: CHECKS, body: '"quote"', status: 400 },
  { why: 'no body at all', path: CHECKS, body: '', status: 400, says: /missing/ },
  {
    why: 'an unknown compression',
    path: CHECKS,
    body: '{}',
    headers: { 'Content-Encoding': 'pig' },
    status: 415,
    says: /encoding/,
  },
  {
    why: 'a compression whose decoder is not safe in every Node',
    path: CHECKS,
    body: brotliCompressSync('{"quote":"x"}'),
    headers: { 'Content-Encoding': 'Br' },
    status: 415,
    says: /encoding/,
  },
  { why: 'a broken compression', path: CHECKS, body: '{}', headers: { 'Content-Encoding': 'gzip' }, status: 400 },
  {
    why: 'an unknown charset',
    path: CHECKS,
    body: '{}',
    headers: { 'Content-Type': 'application/json; charset=klingon' },
    status: 415,
    says: /charset/,
  },
  {
    why: 'a form where JSON is read',
    path: CHECKS,
    body: 'quote=x',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    status: 415,
    says: /application\/json/,
  },
  { why: 'JSON where a form is read', path: '/checks', body: '{"quote":"x"}', status: 415, says: /form/ },
  { why: 'a quote that is missing', path: CHECKS, body: '{}', status: 422, names: 'quote', says: /missing/ },
  { why: 'a quote that is empty', path: CHECKS, body: '{"quote":""}', status: 422, names: 'quote', says: /empty/ },
  { why: 'a quote of spaces', path: CHECKS, body: '{"quote":" \\n "}', status: 422, names: 'quote' },
  { why: 'a quote that is a number', path: CHECKS, body: '{"quote":5}', status: 422, names: 'quote', says: /text/ },
  { why: 'a quote that is a list', path: CHECKS, body: '{"quote":["x"]}', status: 422, names: 'quote' },
  {
    why: 'a quote one too long',
    path: CHECKS,
    body: quote(5001),
    status: 422,
    names: 'quote',
    says: /5,001 characters; at most 5,000/,
  },
  {
    why: 'a speaker that is an object',
    path: CHECKS,
    body: '{"quote":"x","speaker":{}}',
    status: 422,
    names: 'speaker',
  },
  {
    why: 'a speaker too long',
    path: CHECKS,
    body: JSON.stringify({ quote: 'x', speaker: 'y'.repeat(201) }),
    status: 422,
    names: 'speaker',
  },
  {
    why: 'an article nobody has',
    path: CHECKS,
    body: '{"quote":"x","articleId":"none"}',
    status: 422,
    names: 'articleId',
  },
  { why: 'a text that is missing', path: ARTICLES, body: '{}', status: 422, names: 'text' },
  {
    why: 'a text over 2 MB',
    path: ARTICLES,
    body: JSON.stringify({ text: 'x'.repeat(2_000_001) }),
    status: 413,
    names: 'text',
    says: /2\.0 MB/,
  },
  {
    why: 'a text over 2 MB in bytes, not in characters',
    path: ARTICLES,
    body: JSON.stringify({ text: 'é'.repeat(1_000_001) }),
    status: 413,
    names: 'text',
  },
  { why: 'a body over any limit', path: ARTICLES, body: JSON.stringify({ text: 'x'.repeat(6_200_000) }), status: 413 },
  {
    why: 'a small body that unpacks to a large one',
    path: ARTICLES,
    body: gzipSync(JSON.stringify({ text: 'x'.repeat(6_200_000) })),
    headers: { 'Content-Encoding': 'gzip' },
    status: 413,
  },
  {
    why: 'a date that is none',
    path: ARTICLES,
    body: article({ published: '17 Feb' }),
    status: 422,
    names: 'published',
  },
  {
    why: 'a day that the month does not have',
    path: ARTICLES,
    body: article({ published: '2026-02-37' }),
    status: 422,
    names: 'published',
  },
  {
    why: 'an address that runs a script',
    path: ARTICLES,
    body: article({ url: 'javascript:alert(1)' }),
    status: 422,
    names: 'url',
  },
  { why: 'a kind that does not exist', path: ARTICLES, body: article({ kind: 'poem' }), status: 422, names: 'kind' },
  { why: 'a draft without text', path: '/api/v1/drafts', body: '{"text":"  "}', status: 422, names: 'text' },
  { why: 'an extraction without text', path: '/api/v1/extractions', body: '{}', status: 422, names: 'text' },
];

describe('what cannot be read is refused with a problem', () => {
  it.each(ROWS)('$why', async ({ path, body, headers, status, names, says }) => {
    const request = service()
      .agent.post(path)
      .set({ ...JSON_TYPE, ...headers });
    if (typeof body !== 'string') request.serialize((sent: unknown) => sent as string);
    if (body === '') request.set('Content-Length', '0');
    else request.send(body);
    const answer = await request;
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(Object.keys(answer.body)).toEqual(['type', 'title', 'status', 'detail', 'errors']);
    expect(answer.body.status).toBe(status);
    if (names) expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(names);
    if (says) expect(answer.body.detail).toMatch(says);
    expect(answer.text).not.toMatch(/ at \w+ \(|node_modules/);
  });
});

describe('the limits themselves are allowed', () => {
  it('a quote of 5,000 characters', async () => {
    expect(
      (
        await service()
          .agent.post(CHECKS)
          .send({ quote: 'x'.repeat(5000) })
      ).status,
    ).toBe(201);
  });

  it('a text of 2 MB, also when every character is escaped', async () => {
    const body = `{"text":"${'\\u201c'.repeat(666_666)}"}`;
    expect((await service().agent.post(ARTICLES).set(JSON_TYPE).send(body)).status).toBe(201);
  });
});

describe('addresses that lead nowhere', () => {
  const PATHS = [
    '/nothing',
    '/api/v1/nothing',
    '/checks/none',
    '/articles/none',
    '/speakers/none',
    '/drafts/none',
    '/states/none',
    '/sign-in',
    '/api/v1/checks/none',
    '/api/v1/articles/none',
    '/api/v1/speakers/none',
    '/api/v1/drafts/none',
    '/assets/none.css',
    '/assets/../app.ts',
    `/checks/${'x'.repeat(100)}`,
  ];

  it.each(PATHS)('%s is a 404', async (path) => {
    const answer = await service().agent.get(path).set('Accept', BROWSER);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('<h1');
  });

  it('an id too long is refused, not looked for', async () => {
    expect((await service().agent.get(`/checks/${'x'.repeat(200)}`)).status).toBe(422);
  });

  it('a broken escape is a 400', async () => {
    expect((await service().agent.get('/checks/%E0%A4%A')).status).toBe(400);
  });

  it.each([
    ['DELETE', 'delete', '/api/v1/articles/none'],
    ['PATCH', 'patch', '/api/v1/statements/none'],
  ] as const)('%s of what is not there is a 404', async (_name, method, path) => {
    expect((await service().agent[method](path).send({ speaker: 'x' })).status).toBe(404);
  });

  it.each(['0', '101', 'x', '1.5', '-1'])('a page of %s is refused', async (limit) => {
    const answer = await service().agent.get(`/api/v1/articles?limit=${limit}`);
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'limit']);
  });

  it('a repeated parameter is refused', async () => {
    expect((await service().agent.get('/api/v1/articles?cursor=a&cursor=b')).status).toBe(422);
  });
});

describe('a browser', () => {
  it('gets a page that helps', async () => {
    const answer = await service().agent.get('/nothing').set('Accept', BROWSER);
    expect(answer.headers['content-type']).toMatch(/html/);
    expect(answer.text).toContain('There is no page at this address.');
    expect(answer.text).toContain('href="/articles"');
  });

  it('keeps what was typed when a form is refused', async () => {
    const { agent } = service();
    const typed = { quote: 'y'.repeat(5500), speaker: 'Ines <Okafor>', literal: 'yes' };
    const answer = await agent.post('/checks').type('form').set('Accept', BROWSER).send(typed);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('y'.repeat(5500));
    expect(answer.text).toContain('Ines &lt;Okafor&gt;');
    expect(answer.text).toContain('role="alert"');
  });

  it('gets the list of articles back with a refused article', async () => {
    const answer = await service()
      .agent.post('/articles')
      .type('form')
      .set('Accept', BROWSER)
      .send({ text: '', title: 'Kept' });
    expect([answer.status, answer.text.includes('value="Kept"')]).toEqual([422, true]);
  });
});

describe('what nobody foresaw', () => {
  it('is a 500 that tells nothing of the inside', async () => {
    const { agent } = service({}, { fails: new Error('secret path /srv/x') });
    for (const accept of [BROWSER, 'application/json']) {
      const answer = await agent.post(CHECKS).set('Accept', accept).send({ quote: 'x' });
      expect([answer.status, answer.text.includes('secret')]).toEqual([500, false]);
    }
  });
});

describe('too many requests', () => {
  it('are told when to come back', async () => {
    const { agent } = service({ rateLimit: 2 });
    await agent.get('/method');
    await agent.get('/method');
    const answer = await agent.get('/method');
    expect([answer.status, answer.body.title]).toEqual([429, 'Too many requests']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await agent.get('/healthz')).status).toBe(200);
  });

  it('count by caller where a proxy is trusted', async () => {
    const { agent } = service({ rateLimit: 1, trustProxy: 1 });
    const from = (address: string) => agent.get('/method').set('X-Forwarded-For', address);
    expect((await from('203.0.113.1')).status).toBe(200);
    expect((await from('203.0.113.2')).status).toBe(200);
    expect((await from('203.0.113.1')).status).toBe(429);
  });
});
