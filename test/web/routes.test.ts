import { describe, expect, it } from 'vitest';
import { ROUTES } from '../../src/web/routes.js';
import { service, TOKEN } from './service.js';

const ID: Readonly<Record<string, string>> = {
  checks: 'sample-verified',
  articles: 'sample-article',
  statements: 's1',
  speakers: 'okafor',
  drafts: 'sample-draft',
  states: 'altered',
};
const BODIES: Readonly<Record<string, object>> = {
  '/api/v1/checks': { quote: 'Every promise' },
  '/api/v1/extractions': { text: 'A text.' },
  '/api/v1/articles': { text: 'A text.' },
  '/api/v1/statements/:id': { speaker: 'Ines Okafor' },
  '/api/v1/articles/:id': { title: 'A title' },
  '/api/v1/articles/:id/statements': { start: 0, end: 9, speaker: null },
  '/api/v1/statements/:id/split': { at: 9 },
  '/api/v1/statements/:id/join': { with: 's2' },
  '/api/v1/articles/:id/rename': { speaker: 'okafor', name: 'Ada Okafor' },
  '/api/v1/speakers/:id/merge': { into: 'brandvold' },
  '/api/v1/speakers/:id/separate': {},
  '/api/v1/drafts': { text: 'A text.' },
  '/checks': { quote: 'Every promise' },
  '/articles': { text: 'A text.' },
  '/drafts': { text: 'A text.' },
  '/articles/:id/statements': { words: 'Residents have complained', speaker: '' },
  '/articles/:id/rename': { speaker: 'okafor', name: 'Ada Okafor' },
  '/articles/:id/description': { title: 'A title', kind: 'article' },
  '/statements/:id/split': { at: 9 },
  '/statements/:id/join': { with: 's2' },
  '/merges': { speaker: 'okafor', into: 'brandvold' },
  '/sign-in': { token: TOKEN },
  '/drafts/:id/reviews/:statement': { note: 'Heard the tape.' },
};

const pathOf = (path: string): string => {
  const kind = path.split('/').find((part) => part in ID) ?? '';
  return path.replace(/:\w+/, ID[kind] ?? '').replace(':statement', 'd1');
};

type Caller = 'local' | 'remote' | 'editor';
const headersOf = (caller: Caller): Record<string, string> =>
  caller === 'remote'
    ? { 'X-Forwarded-For': '203.0.113.9' }
    : caller === 'editor'
      ? { Authorization: `Bearer ${TOKEN}` }
      : {};

async function call(route: (typeof ROUTES)[number], caller: Caller, editorToken: string | null): Promise<number> {
  const { agent } = service({ editorToken });
  const method = route.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete';
  const request = agent[method](pathOf(route.path)).set(headersOf(caller));
  if (route.reads === 'json' || route.reads === 'text') request.send(BODIES[route.path] ?? {});
  if (route.reads === 'form' || route.reads === 'upload') request.type('form').send(BODIES[route.path] ?? {});
  return (await request).status;
}

describe('every route', () => {
  for (const route of ROUTES) {
    const name = `${route.method} ${route.path}`;
    const mayAnybody = route.who === 'anyone';

    it(`${name} answers whoever may call it`, async () => {
      const token = route.path === '/sign-in' ? TOKEN : null;
      expect(await call(route, 'local', token)).toBeLessThan(400);
      expect(await call(route, 'editor', TOKEN)).toBeLessThan(400);
    });

    it(`${name} ${mayAnybody ? 'answers' : 'refuses'} a caller from elsewhere who shows nothing`, async () => {
      const withToken = await call(route, 'remote', TOKEN);
      if (mayAnybody) expect(withToken).toBeLessThan(400);
      else expect(withToken).toBe(401);
      if (route.path === '/sign-in') return;
      const without = await call(route, 'remote', null);
      if (mayAnybody) expect(without).toBeLessThan(400);
      else expect(without).toBe(403);
    });

    if (route.who === 'editor')
      it(`${name} asks for the token even on this machine once one is set`, async () => {
        expect(await call(route, 'local', TOKEN)).toBe(401);
      });
  }

  it('has one entry for each method and path', () => {
    const names = ROUTES.map((route) => `${route.method} ${route.path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('keeps everything that changes the corpus to editors', () => {
    const changing = ROUTES.filter(
      ({ method, path }) => method !== 'GET' && !/checks|extractions|drafts|sign-/.test(path),
    );
    expect(changing.every((route) => route.who === 'editor')).toBe(true);
  });

  it('names the methods a path knows when it is called by another', async () => {
    const { agent } = service();
    for (const path of new Set(ROUTES.map((route) => route.path))) {
      const answer = await agent.put(pathOf(path));
      expect([path, answer.status]).toEqual([path, 405]);
      const methods = ROUTES.filter((route) => route.path === path).map((route) => route.method);
      for (const method of methods) expect(answer.headers.allow).toContain(method);
      expect(answer.body.status).toBe(405);
    }
  });

  it('tells its methods to whoever asks for the options', async () => {
    const answer = await service().agent.options('/api/v1/articles');
    expect([answer.status, answer.headers.allow]).toEqual([204, 'GET, POST, HEAD, OPTIONS']);
  });
});
