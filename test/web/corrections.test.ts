import request from 'supertest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { ENGINE } from '../../src/verifier/engine.js';
import { createVerifier, type Verifier } from '../../src/verifier.js';
import { createApp } from '../../src/web/app.js';
import { articleOf } from '../store/fixtures.js';
import { service } from './service.js';

const TEXT = `"We will rebuild the wall. It falls before the winter." - Ada Lindqvist
The mayor left early, and several fishermen followed her.
"Nobody who works on the quay was asked" - Tomas Brandt
`;

let verifier: Verifier;
let agent: ReturnType<typeof request>;
let id: string;
let statements: { id: string; text: string }[];
beforeEach(async () => {
  verifier = createVerifier({
    store: openSqliteStore(':memory:'),
    engine: { ...ENGINE, extract: ({ text }) => articleOf('x', text) },
  });
  const settings = {
    editorToken: null,
    rateLimit: null,
    trustProxy: false,
    baseUrl: null,
    logLevel: 'silent',
  } as const;
  agent = request(createApp(verifier, settings));
  ({ id, statements } = (await agent.post('/api/v1/articles').send({ text: TEXT })).body);
});
afterEach(() => verifier.close());

const texts = (answer: { body: { statements: { text: string }[] } }) => answer.body.statements.map((one) => one.text);

describe('statements', () => {
  it('are split and joined again, and what was done is undone', async () => {
    const split = await agent
      .post(`/api/v1/statements/${statements[0]!.id}/split`)
      .send({ at: TEXT.indexOf('It falls') });
    expect([split.status, texts(split).slice(0, 2)]).toEqual([
      ...[200, ['We will rebuild the wall.', 'It falls before the winter.']],
    ]);
    const [one, other] = split.body.statements;
    const joined = await agent.post(`/api/v1/statements/${one.id}/join`).send({ with: other.id });
    expect([joined.status, joined.body.statements]).toEqual([200, statements]);
    const undone = await agent.post(`/api/v1/articles/${id}/undo`);
    expect([undone.status, texts(undone)]).toEqual([200, texts(split)]);
  });

  it('are added with 201 and dropped with 204', async () => {
    const start = TEXT.indexOf('several');
    const end = TEXT.indexOf(' followed');
    const added = await agent.post(`/api/v1/articles/${id}/statements`).send({ start, end, speaker: 'Mira Holm' });
    expect([added.status, added.headers.location]).toEqual([201, `/articles/${id}`]);
    expect(added.body.statements[1]).toMatchObject({ text: 'several fishermen', speaker: { name: 'Mira Holm' } });
    const dropped = await agent.delete(`/api/v1/statements/${statements[0]!.id}`);
    expect([dropped.status, dropped.text]).toEqual([204, '']);
    expect(texts(await agent.get(`/api/v1/articles/${id}`))).toEqual(['several fishermen', statements[1]!.text]);
  });

  it.each([
    ['a split outside the statement', () => [`statements/${statements[0]!.id}/split`, { at: 5_000 }], 'at'],
    ['a split at no number', () => [`statements/${statements[0]!.id}/split`, { at: '9' }], 'at'],
    ['a split at half a unit', () => [`statements/${statements[0]!.id}/split`, { at: 9.5 }], 'at'],
    ['a split nowhere', () => [`statements/${statements[0]!.id}/split`, {}], 'at'],
    ['a join with nothing', () => [`statements/${statements[0]!.id}/join`, { with: 'nothing' }], 'with'],
    ['a join with itself', () => [`statements/${statements[0]!.id}/join`, { with: statements[0]!.id }], 'with'],
    [
      'an addition over a statement',
      () => [`articles/${id}/statements`, { start: 0, end: 30, speaker: null }],
      'start',
    ],
    ['an addition before the text', () => [`articles/${id}/statements`, { start: -1, end: 3, speaker: null }], 'start'],
    ['an addition behind the text', () => [`articles/${id}/statements`, { start: 75, end: 1e9, speaker: null }], 'end'],
    ['an addition by nobody said', () => [`articles/${id}/statements`, { start: 75, end: 90 }], 'speaker'],
  ] as const)('are not changed by %s', async (_what, asked, path) => {
    const [address, body] = asked();
    const answer = await agent.post(`/api/v1/${address}`).send(body as object);
    expect([answer.status, answer.type]).toEqual([422, 'application/problem+json']);
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([path]);
    expect((await agent.get(`/api/v1/articles/${id}`)).body.statements).toEqual(statements);
  });

  it('that are not there are 404', async () => {
    for (const answer of [
      await agent.delete('/api/v1/statements/none'),
      await agent.post('/api/v1/statements/none/split').send({ at: 3 }),
      await agent.post('/api/v1/statements/none/join').send({ with: statements[0]!.id }),
      await agent.post('/api/v1/articles/none/statements').send({ start: 0, end: 3, speaker: null }),
      await agent.post('/api/v1/articles/none/undo'),
      await agent.patch('/api/v1/articles/none').send({ title: 'x' }),
    ])
      expect(answer.status).toBe(404);
  });

  it('say so where there is nothing to undo', async () => {
    const answer = await agent.post(`/api/v1/articles/${id}/undo`);
    expect([answer.status, answer.body.detail]).toEqual([422, 'Nothing was corrected in this article.']);
  });
});

describe('articles', () => {
  it('are described anew in what is named, and in nothing else', async () => {
    await agent.patch(`/api/v1/articles/${id}`).send({ title: 'The wall', publisher: 'The Courier' });
    const answer = await agent.patch(`/api/v1/articles/${id}`).send({ title: null, published: '2026-03-01' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ title: null, publisher: 'The Courier', published: '2026-03-01', id });
  });

  it.each([
    ['nothing', {}, ''],
    ['a date that is none', { published: 'soon' }, 'published'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
    ['a kind that is none', { kind: 'book' }, 'kind'],
    ['its text alone', { text: 'Another text.' }, ''],
  ])('are not described by %s', async (_what, body, path) => {
    const answer = await agent.patch(`/api/v1/articles/${id}`).send(body);
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, path]);
  });
});

describe('speakers', () => {
  const idOf = async (name: string): Promise<string> =>
    (await agent.get(`/api/v1/speakers?words=${name}`)).body.items[0].id;

  it('are found by words of their names', async () => {
    const { body } = await agent.get('/api/v1/speakers?words=tom+BRA');
    expect(body.items).toMatchObject([{ name: 'Tomas Brandt', statementCount: 1 }]);
    expect((await agent.get('/api/v1/speakers?words=%E2%80%93')).body.errors[0].path).toBe('words');
    expect((await agent.get('/api/v1/speakers?words=')).body.items).toHaveLength(2);
  });

  it('are merged, under both addresses, and separated', async () => {
    const [ada, tomas] = [await idOf('ada'), await idOf('tomas')];
    const merged = await agent.post(`/api/v1/speakers/${tomas}/merge`).send({ into: ada });
    expect(merged.body).toMatchObject({ id: ada, statementCount: 2, merged: [{ id: tomas, name: 'Tomas Brandt' }] });
    expect((await agent.get(`/api/v1/speakers/${tomas}`)).body).toEqual(merged.body);
    const check = await agent.post('/api/v1/checks').send({ quote: TEXT.slice(130, 180), speaker: 'Lindqvist' });
    expect(check.body.match.speaker).toEqual({ id: ada, name: 'Ada Lindqvist' });
    const separated = await agent.post(`/api/v1/speakers/${tomas}/separate`).send({});
    expect(separated.body).toMatchObject({ id: tomas, statementCount: 1 });
  });

  it('of one name are parted by an article', async () => {
    const ada = await idOf('ada');
    const parted = await agent.post(`/api/v1/speakers/${ada}/separate`).send({ articleId: id });
    expect([parted.status, parted.body.name]).toEqual([200, 'Ada Lindqvist']);
    expect(parted.body.id).not.toBe(ada);
  });

  it('are not merged into nobody or themselves', async () => {
    const ada = await idOf('ada');
    for (const into of [ada, 'nobody', 7, undefined]) {
      const answer = await agent.post(`/api/v1/speakers/${ada}/merge`).send({ into });
      expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'into']);
    }
    expect((await agent.post('/api/v1/speakers/nobody/merge').send({ into: ada })).status).toBe(404);
    expect((await agent.post(`/api/v1/speakers/${ada}/separate`).send({})).status).toBe(422);
  });
});

describe('checks and drafts', () => {
  it('are removed with 204, a check of a draft only with the draft', async () => {
    const check = (await agent.post('/api/v1/checks').send({ quote: 'We will rebuild' })).body.id;
    expect((await agent.delete(`/api/v1/checks/${check}`)).status).toBe(204);
    expect((await agent.delete(`/api/v1/checks/${check}`)).status).toBe(404);
    const draft = (await agent.post('/api/v1/drafts').send({ text: TEXT })).body;
    const refused = await agent.delete(`/api/v1/checks/${draft.items[0].check.id}`);
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, 'id']);
    expect((await agent.delete(`/api/v1/drafts/${draft.id}`)).status).toBe(204);
    expect((await agent.get(`/api/v1/checks/${draft.items[0].check.id}`)).status).toBe(404);
    expect((await agent.delete(`/api/v1/drafts/${draft.id}`)).status).toBe(404);
  });

  it('are removed by editors only', async () => {
    const { agent: other } = service({ editorToken: 'a-token' });
    for (const path of ['checks/sample-verified', 'drafts/sample-draft'])
      expect((await other.delete(`/api/v1/${path}`)).status).toBe(401);
  });
});
