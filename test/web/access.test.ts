import { describe, expect, it } from 'vitest';
import { isLocal, mayEdit, SESSION_SECONDS, sessionFor } from '../../src/web/access.js';
import { service, TOKEN } from './service.js';

const OPEN = { editorToken: null, behindProxy: false, baseUrl: null };
const caller = (address: string, headers: Record<string, string> = {}) => ({
  address,
  headers: { host: 'localhost:3000', ...headers },
  method: 'POST',
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
});

describe('the editor’s token', () => {
  const RULES = { ...OPEN, editorToken: TOKEN };
  const shown = (authorization: string) => mayEdit(caller('203.0.113.9', { authorization }), RULES);

  it('opens, in the header alone and only whole', () => {
    expect(shown(`Bearer ${TOKEN}`)).toBe(true);
    expect(shown(`bearer ${TOKEN}`)).toBe(true);
    expect(shown(`Bearer ${TOKEN}x`)).toBe(false);
    expect(shown(`Bearer ${TOKEN.slice(1)}`)).toBe(false);
    expect(shown(`Basic ${TOKEN}`)).toBe(false);
    expect(shown('Bearer ')).toBe(false);
  });

  it('opens no longer than a session lasts', () => {
    const cookie = `a=b; editor=${sessionFor(TOKEN, 0)}`;
    const who = caller('203.0.113.9', { cookie });
    expect(mayEdit(who, RULES, (SESSION_SECONDS - 1) * 1000)).toBe(true);
    expect(mayEdit(who, RULES, (SESSION_SECONDS + 1) * 1000)).toBe(false);
  });

  it('is not replaced by a session somebody made up or prolonged', () => {
    const [until, signature] = sessionFor(TOKEN, 0).split('.');
    for (const value of [`${Number(until) + 9999}.${signature}`, `${until}.`, 'x', sessionFor('another token', 0)])
      expect(mayEdit(caller('127.0.0.1', { cookie: `editor=${value}` }), RULES, 0)).toBe(false);
  });
});

describe('signing in', () => {
  const signIn = (token: string, back = '/articles') =>
    service({ editorToken: TOKEN }).agent.post('/sign-in').type('form').send({ token, back });

  it('gives a cookie that scripts and other sites cannot use', async () => {
    const answer = await signIn(TOKEN);
    expect([answer.status, answer.headers.location]).toEqual([303, '/articles']);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(cookie).not.toContain(TOKEN);
    const opened = await service({ editorToken: TOKEN })
      .agent.post('/articles')
      .set('Cookie', cookie.split(';')[0]!)
      .type('form')
      .send({ text: 'A text.' });
    expect(opened.status).toBe(303);
  });

  it('refuses another token', async () => {
    const answer = await signIn('not it');
    expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined]);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads on to %s',
    async (back) => {
      expect((await signIn(TOKEN, back)).headers.location).toBe('/articles');
    },
  );
});

describe('a request from another site’s page', () => {
  const ROWS: readonly [string, Record<string, string>, number][] = [
    ['is refused by what the browser says of it', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['is refused from a neighbouring port too', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['is refused by its origin', { Origin: 'https://evil.example' }, 403],
    ['is refused without a nameable origin', { Origin: 'null' }, 403],
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
