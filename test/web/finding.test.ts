import request from 'supertest';
import { describe, expect, it } from 'vitest';
import type { Removed } from '../../src/verifier.js';
import { createApp } from '../../src/web/app.js';
import { SAMPLE_ARTICLE, SAMPLE_AT } from '../../src/web/samples/article.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';
import { SAMPLE_DRAFT } from '../../src/web/samples/draft.js';
import { fakeVerifier } from './fake.js';
import { BROWSER, service, TOKEN } from './service.js';

const open = async (path: string, data = {}, settings = {}) => {
  const { agent } = service(settings, data);
  const answer = await agent.get(path).set('Accept', BROWSER);
  return { status: answer.status, html: answer.text };
};

describe('GET /api/v1/statements', () => {
  it('finds by every condition, a page at a time', async () => {
    const { agent, verifier } = service();
    const path =
      '/api/v1/statements?words=the+toll&speaker=Okafor&from=2026-01-01&to=2026-02-28&article=bridge&limit=2';
    const answer = await agent.get(path);
    expect([answer.status, answer.body.items.length, answer.body.next]).toEqual([200, 2, 'page-2']);
    const sought = { words: 'the toll', speaker: 'Okafor', from: '2026-01-01', to: '2026-02-28', article: 'bridge' };
    expect(verifier.asked.changed).toEqual([['find', { ...sought, cursor: null, limit: 2 }]]);
  });

  it.each([
    ['from', '2026-02-30'],
    ['from', '1 May'],
    ['to', '2026-01'],
    ['to', '2026-01-01T00:00:00Z'],
  ])('refuses %s=%s by its name, and says how a day is written', async (name, value) => {
    const answer = await service().agent.get(`/api/v1/statements?${new URLSearchParams({ [name]: value })}`);
    expect(answer.status).toBe(422);
    const message = `The ${name === 'from' ? 'first' : 'last'} day must be a day as 2026-11-23.`;
    expect(answer.body.errors).toEqual([{ path: name, message }]);
  });
});

describe('/find', () => {
  it('leads from page to page of the same search, and back to its first', async () => {
    const first = await open('/find?words=toll&from=2026-01-01&to=&speaker=');
    expect(first.html).toContain('href="/find?words=toll&amp;from=2026-01-01&amp;cursor=page-2"');
    expect(first.html).toContain('The newest 2 statements');
    const last = await open('/find?words=toll&from=2026-01-01&cursor=page-2');
    expect(last.html).toContain('2 more statements');
    expect(last.html).toContain('href="/find?words=toll&amp;from=2026-01-01">Back to the first');
  });

  it('shows speaker, day, outlet and article of each statement', async () => {
    const { html } = await open('/find?speaker=Okafor');
    const text = html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(text).toMatch(/Ines Okafor “.*” Harbour bridge to close.* · 17 February 2026 · The Port Ellen Courier/);
  });
});

const at = (kind: Removed['kind'], id: string, title: string | null): Removed => ({
  kind,
  id,
  title,
  removedAt: SAMPLE_AT,
});
const REMOVED: readonly Removed[] = [
  at('article', 'gone', 'A <b>title</b>'),
  at('article', 'long-gone', null),
  at('draft', 'draft-gone', 'Mine'),
  at('check', 'check-gone', null),
];

describe('after a removal', () => {
  it.each([
    ['/articles', SAMPLE_ARTICLE.id, `/articles/${SAMPLE_ARTICLE.id}/removal`],
    ['/drafts/new', SAMPLE_DRAFT.id, `/drafts/${SAMPLE_DRAFT.id}/removal`],
    ['/', SAMPLE_CHECKS.verified.id, `/checks/${SAMPLE_CHECKS.verified.id}/removal`],
  ])('%s follows', async (path, id, removal) => {
    const answer = await service().agent.post(removal).type('form').send({});
    expect([answer.status, answer.headers.location]).toEqual([303, `${path}?removed=${id}`]);
  });

  it.each([
    ['/articles?removed=gone', '“A &lt;b&gt;title&lt;/b&gt;” was removed.', '/articles/gone/restore'],
    ['/drafts/new?removed=draft-gone', '“Mine” was removed.', '/drafts/draft-gone/restore'],
    ['/?removed=check-gone', 'The answer was removed.', '/checks/check-gone/restore'],
  ])('%s says what was removed, until when it can be undone, and undoes it', async (path, sentence, action) => {
    const { html } = await open(path, { removed: REMOVED });
    expect(html).toContain(sentence);
    expect(html).toMatch(/It can be brought back until \d+ \w+ 2026/);
    expect(html).toContain(`action="${action}"`);
  });

  it.each([
    ['what cannot be brought back', '/articles?removed=nothing', {}],
    ['who may not bring it back', '/articles?removed=gone', { editorToken: TOKEN }],
  ])('nothing is offered to undo: %s', async (_who, path, settings) => {
    const { html } = await open(path, { removed: REMOVED.slice(0, 1) }, settings);
    expect(html).not.toContain('class="undo');
  });

  it('the list of articles has what else was removed lately', async () => {
    const { html } = await open('/articles', { removed: REMOVED });
    expect(html).toContain('Removed lately: 2');
    expect(html).toContain('action="/articles/long-gone/restore"');
  });

  it.each([
    ['articles', SAMPLE_ARTICLE.id],
    ['drafts', SAMPLE_DRAFT.id],
    ['checks', SAMPLE_CHECKS.verified.id],
  ])('%s come back under their address, for programs as they are', async (kind, id) => {
    const page = await service().agent.post(`/${kind}/${id}/restore`).type('form').send({});
    expect([page.status, page.headers.location]).toEqual([303, `/${kind}/${id}`]);
    const answer = await service().agent.post(`/api/v1/${kind}/${id}/restore`);
    expect([answer.status, answer.body.id]).toEqual([200, id]);
    const late = await service().agent.post(`/api/v1/${kind}/nothing/restore`);
    expect([late.status, late.body.detail]).toEqual([
      404,
      expect.stringMatching(/bring back: it can be for (30 days|10 minutes)/),
    ]);
  });
});

describe('erasing an article for good', () => {
  it.each([
    ['that was just removed', '/articles?removed=gone', 'gone'],
    ['that was removed lately', '/articles', 'long-gone'],
    ['that is in the archive', `/articles/${SAMPLE_ARTICLE.id}`, SAMPLE_ARTICLE.id],
  ])('is offered to an editor for one %s, and asked once more', async (_which, path, id) => {
    const link = `/articles/${id}/erasure`;
    expect((await open(path, { removed: REMOVED })).html).toContain(`href="${link}"`);
    expect((await open(path, { removed: REMOVED }, { editorToken: TOKEN })).html).not.toContain(link);
    const { html } = await open(link, { removed: REMOVED });
    expect(html).toContain(`<form method="post" action="${link}"`);
  });

  it('is not offered for a check or a draft, which are soon gone', async () => {
    expect((await open('/drafts/new?removed=draft-gone', { removed: REMOVED })).html).not.toContain('erasure');
  });

  it('leads to the list, which says that it is done and not what it was', async () => {
    const { agent, verifier } = service({}, { removed: REMOVED });
    const answer = await agent.post('/articles/gone/erasure').type('form').send({});
    expect([answer.status, answer.headers.location]).toEqual([303, '/articles?erased=yes']);
    expect(verifier.asked.changed).toEqual([['erase', 'gone']]);
    const { html } = await open('/articles?erased=yes');
    expect(html).toContain('The article was erased for good');
  });

  it('takes its quotes out of the examples at once', async () => {
    const fake = fakeVerifier();
    let made = 0;
    const articles: typeof fake.articles = (query) => {
      made++;
      return fake.articles(query);
    };
    const settings = { editorToken: null, rateLimit: null, trustProxy: false, baseUrl: null, logLevel: 'silent' };
    const agent = request(createApp({ ...fake, articles }, settings));
    for (const _ of [1, 2]) await agent.get('/');
    expect(made).toBe(1);
    await agent.delete(`/api/v1/articles/${SAMPLE_ARTICLE.id}?for=good`);
    await agent.get('/');
    expect(made).toBe(2);
  });

  it.each(['get', 'post'] as const)('of an article that is nowhere is refused (%s)', async (method) => {
    expect((await service().agent[method]('/articles/nothing/erasure')).status).toBe(404);
  });

  it('is a removal for good to programs, also of what was removed before', async () => {
    const { agent, verifier } = service({}, { removed: REMOVED });
    for (const id of [SAMPLE_ARTICLE.id, 'gone'])
      expect((await agent.delete(`/api/v1/articles/${id}?for=good`)).status).toBe(204);
    expect((await agent.delete('/api/v1/articles/nothing?for=good')).status).toBe(404);
    const unclear = await agent.delete(`/api/v1/articles/${SAMPLE_ARTICLE.id}?for=ever`);
    expect([unclear.status, unclear.body.detail]).toEqual([
      422,
      'For how long it is to be removed must be “good” or left out.',
    ]);
    expect(verifier.asked.removed).toEqual([]);
  });
});

describe('a report', () => {
  const { id } = SAMPLE_DRAFT;

  it('tells that the archive has changed since, and offers to check again', async () => {
    expect((await open(`/drafts/${id}`)).html).not.toContain(`/drafts/${id}/again`);
    const { html } = await open(`/drafts/${id}`, { revision: 1_234 });
    expect(html).toContain('(revision 17 of the archive)');
    expect(html).toContain('(revision 1,234 of the archive) now.');
    expect(html).toContain(`action="/drafts/${id}/again"`);
  });

  it('made before changes were counted tells it by what the archive held', async () => {
    const check = { ...SAMPLE_CHECKS.verified, revision: null };
    expect((await open(`/checks/${check.id}`, { check })).html).not.toContain('has changed since');
    const other = { ...check, corpus: { articles: 9, statements: 99 } };
    expect((await open(`/checks/${check.id}`, { check: other })).html).toContain('has changed since');
  });

  it('is made again from the draft that was kept', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post(`/drafts/${id}/again`).type('form').send({});
    expect([answer.status, answer.headers.location]).toEqual([303, `/drafts/${id}`]);
    const { text, title, layout } = SAMPLE_DRAFT;
    expect(verifier.asked.drafted).toEqual([{ text, title, layout, profile: 'strict' }]);
    expect(verifier.asked.reviewed.map(({ note }) => note)).toEqual(['Asked her office: she said “will not”.']);
  });
});
