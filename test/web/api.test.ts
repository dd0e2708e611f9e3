import { describe, expect, it } from 'vitest';
import { SAMPLE_TEXT } from '../../src/web/samples/article.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';
import { service } from './service.js';

describe('checks', () => {
  it('come back as made, with their page’s address', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post('/api/v1/checks').send({ quote: ' “Every promise,” ', speaker: ' Okafor ' });
    expect([answer.status, answer.headers.location]).toEqual([201, '/checks/sample-verified']);
    expect(answer.body).toEqual(JSON.parse(JSON.stringify(SAMPLE_CHECKS.verified)));
    expect(verifier.asked.claims).toEqual([
      { quote: ' “Every promise,” ', speaker: 'Okafor', articleId: null, profile: 'strict' },
    ]);
  });

  it('takes a house style, and refuses one that it does not know', async () => {
    const { agent, verifier } = service();
    await agent.post('/api/v1/checks').send({ quote: 'x', profile: 'ap' });
    await agent.post('/api/v1/drafts').send({ text: 'x', profile: 'broadcast' });
    expect([...verifier.asked.claims, ...verifier.asked.drafted]).toMatchObject([
      { profile: 'ap' },
      { profile: 'broadcast' },
    ]);
    const answer = await agent.post('/api/v1/checks').send({ quote: 'x', profile: 'loose' });
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'profile']);
    expect(answer.body.detail).toBe('The profile must be one of strict, ap, broadcast.');
  });

  it('come back again by their id', async () => {
    const { agent } = service();
    const answer = await agent.get('/api/v1/checks/sample-altered');
    expect([answer.status, answer.body.verdict]).toEqual([200, 'altered']);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('take a speaker that is null, blank or left out as nobody', async () => {
    const { agent, verifier } = service();
    for (const speaker of [null, ' ', undefined]) await agent.post('/api/v1/checks').send({ quote: 'x', speaker });
    expect(verifier.asked.claims.map((claim) => claim.speaker)).toEqual([null, null, null]);
  });

  it('replace what no store can hold, unit for unit', async () => {
    const { agent, verifier } = service();
    await agent.post('/api/v1/checks').type('json').send('{"quote":"a\\u0000b\\ud800c 😀"}');
    expect(verifier.asked.claims[0]!.quote).toBe('a\uFFFDb\uFFFDc 😀');
  });
});

describe('articles', () => {
  it('are created with 201, and answered with 200 when they are there already', async () => {
    const { agent } = service();
    const fresh = await agent
      .post('/api/v1/articles')
      .send({ text: 'New.', title: 'T', published: '2026-02-17', url: 'https://a.example/' });
    expect([fresh.status, fresh.headers.location]).toEqual([201, '/articles/sample-article']);
    const again = await agent.post('/api/v1/articles').send({ text: SAMPLE_TEXT });
    expect(again.status).toBe(200);
  });

  it('know what is absent as null', async () => {
    const { agent, verifier } = service();
    await agent.post('/api/v1/articles').send({ text: 'New.' });
    const absent = { title: null, publisher: null, author: null, published: null, url: null };
    expect(verifier.asked.added).toEqual([
      { text: 'New.', ...absent, kind: 'article', heard: null, media: null, layout: null },
    ]);
  });

  it('tell who heard a recording and where it is, and take no layout from a caller', async () => {
    const { agent, verifier } = service();
    const told = { heard: 'machine', media: 'https://sound.example/a.mp3' };
    await agent.post('/api/v1/articles').send({ text: 'New.', ...told, layout: { turns: [] } });
    expect(verifier.asked.added).toMatchObject([{ ...told, layout: null }]);
    await agent.patch('/api/v1/articles/sample-article').send({ heard: 'checked' });
    await agent.patch('/api/v1/articles/sample-article').send({ heard: null, media: '' });
    expect(verifier.asked.changed).toEqual([
      ['describe', 'sample-article', { heard: 'checked' }],
      ['describe', 'sample-article', { heard: null, media: null }],
    ]);
    const { body } = await agent.get('/api/v1/articles/sample-article');
    expect([body.heard, body.media, body.layout, body.statements[0].time]).toEqual([null, null, null, null]);
  });

  it.each([
    ['heard', 'a friend', 'Who heard it must be machine, checked or null.'],
    ['media', 'javascript:alert(1)', 'The recording must be an address that begins with http.'],
  ])('refuse another %s', async (path, value, message) => {
    for (const send of [
      service()
        .agent.post('/api/v1/articles')
        .send({ text: 'New.', [path]: value }),
      service()
        .agent.patch('/api/v1/articles/sample-article')
        .send({ [path]: value }),
    ])
      expect((await send).body).toMatchObject({ status: 422, errors: [{ path, message }] });
  });

  it('have a speaker renamed', async () => {
    const { agent, verifier } = service();
    const path = '/api/v1/articles/sample-article/rename';
    const answer = await agent.post(path).send({ speaker: 'okafor', name: ' Ada Okafor ' });
    expect([answer.status, answer.body.id]).toEqual([200, 'sample-article']);
    expect(verifier.asked.changed).toEqual([['sample-article', 'rename', 'okafor', 'Ada Okafor']]);
    for (const [body, at] of [
      [{ speaker: 'okafor', name: ' ' }, 'name'],
      [{ speaker: 'okafor' }, 'name'],
      [{ name: 'Ada Okafor' }, 'speaker'],
    ] as const)
      expect((await agent.post(path).send(body)).body).toMatchObject({ status: 422, errors: [{ path: at }] });
    const sent = { speaker: 'okafor', name: 'Ada Okafor' };
    expect((await agent.post('/api/v1/articles/nowhere/rename').send(sent)).status).toBe(404);
  });

  it('are listed a page at a time', async () => {
    const { agent } = service();
    const first = await agent.get('/api/v1/articles?limit=1');
    expect([first.body.items.length, first.body.next]).toEqual([1, 'page-2']);
    const second = await agent.get('/api/v1/articles?limit=1&cursor=page-2');
    expect(second.body.next).toBeNull();
  });

  it('are removed with 204', async () => {
    const { agent, verifier } = service();
    const answer = await agent.delete('/api/v1/articles/sample-article');
    expect([answer.status, answer.text]).toEqual([204, '']);
    expect(verifier.asked.removed).toEqual(['sample-article']);
  });
});

describe('the rest of the interface', () => {
  it('reads statements out of a text without keeping it', async () => {
    const { agent, verifier } = service();
    const answer = await agent.post('/api/v1/extractions').send({ text: 'Any.' });
    expect([answer.status, answer.body.statements.length]).toEqual([200, 5]);
    expect(verifier.asked.added).toEqual([]);
  });

  it('corrects a speaker, also to nobody', async () => {
    const { agent, verifier } = service();
    await agent.patch('/api/v1/statements/s1').send({ speaker: 'Tomas Brandvold' });
    await agent.patch('/api/v1/statements/s1').send({ speaker: null });
    expect(verifier.asked.corrected.map((correction) => correction.speaker)).toEqual(['Tomas Brandvold', null]);
  });

  it('refuses a correction that names neither a speaker nor null', async () => {
    const answer = await service().agent.patch('/api/v1/statements/s1').send({});
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'speaker']);
  });

  it('checks a draft', async () => {
    const answer = await service().agent.post('/api/v1/drafts').send({ text: 'A draft.' });
    expect([answer.status, answer.headers.location]).toEqual([201, '/drafts/sample-draft']);
    expect(answer.body.counts.verified).toBe(1);
  });

  it('says that it is up, and whether the store answers', async () => {
    expect((await service().agent.get('/healthz')).body).toEqual({ status: 'ok' });
    expect((await service().agent.get('/readyz')).status).toBe(200);
    const broken = service({}, { ready: () => Promise.reject(new Error('connection lost')) });
    const answer = await broken.agent.get('/readyz');
    expect([answer.status, answer.text.includes('connection lost')]).toEqual([503, false]);
  });
});
