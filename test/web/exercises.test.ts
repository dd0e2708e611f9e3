import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/model.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier, type Verifier } from '../../src/verifier.js';
import { CHOICES, exercisesPage } from '../../src/web/exercise-page.js';
import { type Exercise, exercisesFrom } from '../../src/web/exercises.js';
import { BROWSER, service } from './service.js';

const text = readFileSync(new URL('../../corpus/baghdad-embassy.txt', import.meta.url), 'utf8');

let verifier: Verifier;
let article: Article;
beforeAll(async () => {
  verifier = createVerifier({ store: await openSqliteStore(':memory:') });
  const unknown = {
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    kind: 'article',
    heard: null,
    media: null,
    layout: null,
  } as const;
  ({ article } = await verifier.addArticle({ ...unknown, text }));
});
afterAll(() => verifier.close());

const made = (set: number): Promise<Exercise[]> => exercisesFrom([article], set, (claim) => verifier.judge(claim));

describe('exercises of one article', () => {
  it('are of many kinds, and can all be answered', async () => {
    const verdicts = (await made(1)).map(({ judgement }) => judgement.verdict);
    expect(verdicts.length).toBeGreaterThanOrEqual(9);
    expect(new Set(verdicts).size).toBeGreaterThanOrEqual(6);
    for (const verdict of verdicts) expect(CHOICES.map(({ value }) => value)).toContain(verdict);
  });

  it('quote nothing twice, and teach nothing twice', async () => {
    const exercises = await made(2);
    expect(new Set(exercises.map(({ quote }) => quote)).size).toBe(exercises.length);
    expect(new Set(exercises.map(({ teaches }) => teaches)).size).toBe(exercises.length);
  });

  it('are the same for everybody who opens a set, and others in another', async () => {
    const quotes = async (set: number) => (await made(set)).map(({ quote }) => quote);
    expect(await quotes(3)).toEqual(await quotes(3));
    expect(await quotes(3)).not.toEqual(await quotes(4));
  });

  it('are none where nobody is quoted', async () => {
    const silent = { ...article, statements: [], statementCount: 0 };
    expect(await exercisesFrom([silent], 1, (claim) => verifier.judge(claim))).toEqual([]);
  });

  it('are judged by nothing that is kept', async () => {
    const judged = await verifier.judge({
      quote: 'They will pay a very BIG PRICE!',
      speaker: 'Trump',
      articleId: null,
    });
    expect(judged.verdict).toBe('verified');
    expect(judged).not.toHaveProperty('id');
  });
});

describe('the page of exercises', () => {
  it('explains each by the checker’s own finding and rule', async () => {
    const exercises = await made(1);
    const { rows } = exercisesPage(exercises, { set: 1, article: null, answers: new Map() });
    const negation = rows.find(({ findings }) => findings.some(({ word }) => word === 'Negation changed'))!;
    expect(negation.summary).toContain('leaves out “not”');
    expect(negation.because?.rule).not.toBe('');
    expect(rows.every(({ given }) => given === null)).toBe(true);
  });

  it('says how many were judged as the checker does', async () => {
    const exercises = await made(1);
    const answers = new Map(exercises.slice(0, 3).map(({ judgement }, i) => [i + 1, judgement.verdict]));
    answers.set(4, exercises[3]!.judgement.verdict === 'verified' ? 'altered' : 'verified');
    const { score } = exercisesPage(exercises, { set: 1, article: null, answers });
    expect(score).toBe(`3 of ${exercises.length} quotes judged as the checker does, 4 answered.`);
  });

  it('takes answers from its address, and shows them open', async () => {
    const { agent } = service();
    const html = (await agent.get('/exercises?a1=not-found&a2=nonsense&set=x').set('Accept', BROWSER)).text;
    expect(html.match(/<details class="answer[^>]* open>/g)).toHaveLength(1);
    expect(html).toContain('1 answered.');
    expect((await agent.get('/exercises?article=none').set('Accept', BROWSER)).status).toBe(404);
  });

  it('is led to from every page', async () => {
    expect((await service().agent.get('/').set('Accept', BROWSER)).text).toContain('<a href="/exercises">');
  });
});
