import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isLocal } from '../../src/web/access.js';
import { createEditors, type Editors } from '../../src/web/editors.js';
import { GUESSES, SESSIONS } from '../../src/web/limits.js';
import { ROUTES } from '../../src/web/routes.js';
import { memorySessions } from './fake.js';
import { service, TOKEN } from './service.js';

const OPEN = { behindProxy: false, baseUrl: null };
const caller = (address: string, headers: Record<string, string> = {}) => ({
  ...{ address, from: address, secure: false, httpVersion: '1.1', method: 'POST' },
  headers: { host: 'localhost:3000', ...headers },
});

describe('a caller is local', () => {
  const ROWS: readonly [string, boolean, ReturnType<typeof caller>, boolean][] = [
    ['over IPv4', false, caller('127.0.0.1'), true],
    ['over IPv6', false, caller('::1'), true],
    ['over IPv4 inside IPv6', false, caller('::ffff:127.0.0.1'), true],
    ['from another loopback address', false, caller('127.8.8.8'), true],
    ['not from the network', false, caller('192.168.1.4'), false],
    ['not by an address that only begins so', false, caller('127.0.0.1.evil'), false],
    ['not under a name that points here (DNS rebinding)', false, caller('127.0.0.1', { host: 'evil.example' }), false],
    ['not through a proxy nobody vouches for', false, caller('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }), false],
    ['not through a proxy that says “via”', true, caller('127.0.0.1', { via: '1.1 proxy' }), false],
    ['not for saying so in a header', false, caller('10.0.0.1', { 'x-forwarded-for': '127.0.0.1' }), false],
    ['through a trusted proxy that names this machine', true, caller('127.0.0.1', { 'x-forwarded-for': '::1' }), true],
    [
      'not through a trusted proxy that names another',
      true,
      caller('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }),
      false,
    ],
    [
      'not when only one of the hops is',
      true,
      caller('127.0.0.1', { 'x-forwarded-for': '127.0.0.1, 203.0.113.9' }),
      false,
    ],
  ];

  it.each(ROWS)('%s', (_why, behindProxy, who, local) => {
    expect(isLocal(who, { ...OPEN, behindProxy })).toBe(local);
  });

  it.each(['x-forwarded-proto', 'x-forwarded-server', 'x-real-ip', 'true-client-ip', 'forwarded', 'via'])(
    'not through a proxy that gives itself away by %s, trusted or not',
    (header) => {
      const who = caller('127.0.0.1', { [header]: 'x' });
      expect([isLocal(who, OPEN), isLocal(who, { ...OPEN, behindProxy: true })]).toEqual([false, false]);
    },
  );

  it('not through a proxy that says nothing of itself', () => {
    expect(isLocal({ ...caller('127.0.0.1'), httpVersion: '1.0' }, OPEN)).toBe(false);
    expect(isLocal(caller('127.0.0.1', { origin: 'https://quotes.example' }), OPEN)).toBe(false);
    expect(isLocal(caller('127.0.0.1', { origin: 'http://localhost:3000' }), OPEN)).toBe(true);
  });
});

const SECOND = 1_000;
const editors = (token = TOKEN, store = memorySessions()) => createEditors(token, OPEN, store);
const shown = (token: string, address = '203.0.113.9') => caller(address, { authorization: `Bearer ${token}` });
const withCookie = (cookie: string, more: object = {}) => ({ ...caller('203.0.113.9', { cookie }), ...more });
const pairOf = (setCookie: string | null): string => setCookie!.split(';')[0]!;
const signedIn = async ({ signIn }: Editors): Promise<string> => pairOf(await signIn(withCookie(''), TOKEN, 0));

describe('the editor’s token', () => {
  it('opens, in the header alone and only whole', async () => {
    const opens = (authorization: string) => editors().mayEdit(caller('203.0.113.9', { authorization }));
    expect(await opens(`Bearer ${TOKEN}`)).toBe(true);
    expect(await opens(`bearer ${TOKEN}`)).toBe(true);
    expect(await opens(`Bearer ${TOKEN}x`)).toBe(false);
    expect(await opens(`Bearer ${TOKEN.slice(1)}`)).toBe(false);
    expect(await opens(`Basic ${TOKEN}`)).toBe(false);
    expect(await opens('Bearer ')).toBe(false);
  });

  it('may be set as its hash, so that nobody reads it from the settings', async () => {
    const hash = `sha256:${createHash('sha256').update(TOKEN).digest('hex')}`;
    expect(await editors(hash).mayEdit(shown(TOKEN))).toBe(true);
    expect(await editors(hash).mayEdit(shown(hash))).toBe(false);
  });

  it('cannot be guessed at for long from one address, not even rightly', async () => {
    const { mayEdit, refusal } = editors();
    for (let guess = 0; guess < GUESSES.most; guess++) expect(await mayEdit(shown(`guess-${guess}`), 0)).toBe(false);
    expect(await mayEdit(shown(TOKEN), 0)).toBe(false);
    const { status, headers } = refusal(shown(TOKEN), 0);
    expect([status, headers]).toEqual([429, { 'Retry-After': String(GUESSES.withinMs / SECOND) }]);
    expect(await mayEdit(shown(TOKEN, '203.0.113.10'), 0)).toBe(true);
    expect(await mayEdit(shown(TOKEN), GUESSES.withinMs + 1)).toBe(true);
  });

  it('counts the guesses of a whole IPv6 network as one caller’s', async () => {
    const { mayEdit } = editors();
    for (let guess = 0; guess < GUESSES.most; guess++) await mayEdit(shown('wrong', `2001:db8::${guess}`), 0);
    expect(await mayEdit(shown(TOKEN, '2001:db8::ffff'), 0)).toBe(false);
    expect(await mayEdit(shown(TOKEN, '2001:db9::1'), 0)).toBe(true);
  });
});

describe('a session', () => {
  it('ends when it runs out', async () => {
    const one = editors();
    const who = withCookie(`a=b; ${await signedIn(one)}`);
    expect(await one.mayEdit(who, (SESSIONS.seconds - 1) * SECOND)).toBe(true);
    expect(await one.mayEdit(who, (SESSIONS.seconds + 1) * SECOND)).toBe(false);
  });

  it('ends when the editor signs out, also for whoever copied the cookie', async () => {
    const one = editors();
    const who = withCookie(await signedIn(one));
    const other = withCookie(await signedIn(one));
    expect(await one.signOut(who)).toContain('editor=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0');
    expect([await one.mayEdit(who, 1), await one.mayEdit(other, 1)]).toEqual([false, true]);
  });

  it('is known to every process over the store, which all learn of its end', async () => {
    const store = memorySessions();
    const [one, other] = [editors(TOKEN, store), editors(TOKEN, store)];
    const who = withCookie(await signedIn(one));
    expect(await other.mayEdit(who, 1)).toBe(true);
    await other.signOut(who);
    expect(await one.mayEdit(who, 1)).toBe(false);
  });

  it('ends when the service starts with another token', async () => {
    const store = memorySessions();
    const who = withCookie(await signedIn(editors(TOKEN, store)));
    expect(await editors('another-token-of-length', store).mayEdit(who, 1)).toBe(false);
    expect(await editors(TOKEN, store).mayEdit(who, 1)).toBe(true);
  });

  it('is not replaced by one that somebody made up', async () => {
    const { mayEdit } = editors();
    for (const value of ['editor=', 'editor=x', 'editor=__proto__', 'editor', 'editor=constructor', '=x'])
      expect(await mayEdit(withCookie(value), 0)).toBe(false);
  });

  it('is bound to this host and to https where readers come over https', async () => {
    const { mayEdit, signIn } = editors();
    const secure = { secure: true };
    const cookie = await signIn(withCookie('', secure), TOKEN, 0);
    expect(cookie).toMatch(/^__Host-editor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=43200; Secure$/);
    expect(await mayEdit(withCookie(pairOf(cookie), secure), 1)).toBe(true);
    // A cookie of the plain name could come from a neighbouring host, or from plain http.
    expect(await mayEdit(withCookie(pairOf(cookie).replace('__Host-', ''), secure), 1)).toBe(false);
  });
});

describe('signing in', () => {
  const signIn = (token: string, back = '/articles') =>
    service({ editorToken: TOKEN }).agent.post('/sign-in').type('form').send({ token, back });

  it('gives a cookie that scripts and other sites cannot use', async () => {
    const { agent } = service({ editorToken: TOKEN });
    const answer = await agent.post('/sign-in').type('form').send({ token: TOKEN, back: '/articles' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/articles']);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(cookie).not.toContain(TOKEN);
    const opened = await agent
      .post('/articles')
      .set('Cookie', cookie.split(';')[0]!)
      .type('form')
      .send({ text: 'A text.' });
    expect(opened.status).toBe(303);
  });

  it('refuses another token', async () => {
    const answer = await signIn('not it');
    expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined]);
  });

  it('is refused for a while after too many wrong tokens', async () => {
    const { agent } = service({ editorToken: TOKEN });
    const guess = (token: string) => agent.post('/sign-in').type('form').send({ token });
    for (let round = 0; round < GUESSES.most; round++) expect((await guess('wrong')).status).toBe(401);
    const answer = await guess(TOKEN);
    expect([answer.status, Number(answer.headers['retry-after'])]).toEqual([429, expect.closeTo(900, -1)]);
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/a\r\nSet-Cookie: x=1',
    'javascript:alert(1)',
  ])('never leads on to %s', async (back) => {
    expect((await signIn(TOKEN, back)).headers.location).toBe('/articles');
  });
});

describe('a request from another site’s page', () => {
  const ROWS: readonly [string, Record<string, string>, number][] = [
    ['is refused by what the browser says of it', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['is refused from a neighbouring port too', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['is refused by its origin', { Origin: 'https://evil.example' }, 403],
    ['is refused without a nameable origin', { Origin: 'null' }, 403],
    [
      'is refused with a password that the browser sent along',
      { 'Sec-Fetch-Site': 'cross-site', Authorization: 'Basic eDp5' },
      403,
    ],
    ['passes with a token', { 'Sec-Fetch-Site': 'cross-site', Authorization: 'Bearer x' }, 303],
    ['passes when it is our own page', { 'Sec-Fetch-Site': 'same-origin' }, 303],
    ['passes when the reader asked for it', { 'Sec-Fetch-Site': 'none' }, 303],
    ['passes from a program, which says nothing', {}, 303],
  ];

  it.each(ROWS)('%s', async (_why, headers, status) => {
    const answer = await service().agent.post('/articles').set(headers).type('form').send({ text: 'A text.' });
    expect(answer.status).toBe(status);
  });

  it('passes from the address readers use, whatever host the proxy asks for', async () => {
    const answer = await service({ baseUrl: 'https://quotes.example' })
      .agent.post('/checks')
      .set('Origin', 'https://quotes.example')
      .type('form')
      .send({ quote: 'x' });
    expect(answer.status).toBe(303);
  });

  it('passes through a proxy that changes the host, by what the browser says or what a trusted proxy tells', async () => {
    const send = (settings: object, headers: Record<string, string>) =>
      service(settings)
        .agent.post('/checks')
        .set({ Origin: 'https://quotes.example', ...headers })
        .type('form')
        .send({ quote: 'x' });
    expect((await send({}, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(303);
    const forwarded = { 'X-Forwarded-Host': 'quotes.example' };
    expect((await send({ trustProxy: 1 }, forwarded)).status).toBe(303);
    expect((await send({}, forwarded)).status).toBe(403);
    expect((await send({ trustProxy: 1 }, { Origin: 'null' })).status).toBe(403);
  });

  it('may read', async () => {
    expect((await service().agent.get('/method').set('Sec-Fetch-Site', 'cross-site')).status).toBe(200);
  });
});

/** Every route and who may call it: a new route without an entry here fails, and so does one that changes its rule. */
const WHO: Readonly<Record<(typeof ROUTES)[number]['who'], string>> = {
  anyone: `
    GET /
    GET /api/v1/articles
    GET /api/v1/articles/:id
    GET /api/v1/checks/:id
    GET /api/v1/drafts/:id
    GET /api/v1/speakers
    GET /api/v1/speakers/:id
    GET /api/v1/statements
    GET /articles
    GET /articles/:id
    GET /checks/:id
    GET /drafts/:id
    GET /drafts/new
    GET /favicon.ico
    GET /exercises
    GET /find
    GET /healthz
    GET /method
    GET /opensearch.xml
    GET /readyz
    GET /robots.txt
    GET /sign-in
    GET /speakers
    GET /speakers/:id
    GET /states
    GET /states/:name
    POST /api/v1/checks
    POST /api/v1/drafts
    POST /api/v1/extractions
    POST /checks
    POST /drafts
    POST /drafts/:id/again
    POST /drafts/:id/reviews/:statement
    POST /sign-in
    POST /sign-out`,
  operator: `
    GET /metrics`,
  editor: `
    DELETE /api/v1/articles/:id
    DELETE /api/v1/checks/:id
    DELETE /api/v1/drafts/:id
    DELETE /api/v1/statements/:id
    GET /statements/:id
    PATCH /api/v1/articles/:id
    PATCH /api/v1/statements/:id
    POST /api/v1/articles
    POST /api/v1/articles/:id/rename
    POST /api/v1/articles/:id/restore
    POST /api/v1/articles/:id/statements
    POST /api/v1/articles/:id/undo
    POST /api/v1/checks/:id/restore
    POST /api/v1/drafts/:id/restore
    POST /api/v1/speakers/:id/merge
    POST /api/v1/speakers/:id/separate
    POST /api/v1/statements/:id/join
    POST /api/v1/statements/:id/split
    POST /articles
    POST /articles/:id/description
    POST /articles/:id/reading
    POST /articles/:id/rename
    POST /articles/:id/removal
    GET /articles/:id/erasure
    POST /articles/:id/erasure
    POST /articles/:id/restore
    POST /articles/:id/statements
    POST /articles/:id/undo
    POST /checks/:id/removal
    POST /checks/:id/restore
    POST /drafts/:id/removal
    POST /drafts/:id/restore
    POST /merges
    POST /speakers/:id/separation
    POST /statements/:id/join
    POST /statements/:id/removal
    POST /statements/:id/speaker
    POST /statements/:id/split
  `,
};

describe('who may call', () => {
  it.each(['anyone', 'operator', 'editor'] as const)('what is for %s is written down', (who) => {
    const served = ROUTES.filter((route) => route.who === who).map(({ method, path }) => `${method} ${path}`);
    const written = WHO[who].trim().split(/\s*\n\s*/);
    expect(served.toSorted()).toEqual(written.toSorted());
  });
});
