import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { ENGINE } from '../../src/verifier/engine.js';
import {
  type ArticleInput,
  CHECK_MS,
  createVerifier,
  DRAFT_MS,
  type DraftProgress,
  type Engine,
  READING_MS,
  type Refusal,
  type Verifier,
} from '../../src/verifier.js';

/** What the verifier’s clock shows, and by how much it goes on each time it is looked at. */
let at: number;
let step: number;
let ids: number;
let verifier: Verifier;

const opened = (engine: Engine = ENGINE): Verifier =>
  createVerifier({
    store: openSqliteStore(':memory:'),
    engine,
    clock: () => {
      at += step;
      return at;
    },
    newId: () => `id-${++ids}`,
  });

beforeEach(() => {
  [at, step, ids] = [0, 0, 0];
  verifier = opened();
  return () => verifier.close();
});

const TEXT = Array.from({ length: 6 }, (_, day) => `“The ferry sails at ${day} today,” said Ada Quill.`).join('\n\n');
const FRENCH = Array.from({ length: 6 }, (_, day) => `Il a dit « nous partons le ${day} » et il est parti.`).join(
  '\n\n',
);
const ARTICLE: ArticleInput = {
  ...{
    text: TEXT,
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    kind: 'article',
    heard: null,
    media: null,
    layout: null,
  },
};
const DRAFT = { text: TEXT, title: null, layout: null };
const CLAIM: Claim = { quote: 'The ferry sails at 5 today', speaker: 'Ada Quill', articleId: null };

const refusalOf = (job: Promise<unknown>): Promise<Refusal> =>
  job.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: Refusal) => error,
  );

const tooLarge = (path: string) => ({ name: 'Refusal', reason: 'too-large', path });

describe('a quote', () => {
  it('that takes too long to check is refused, with what to do, and no check is kept', async () => {
    await verifier.addArticle(ARTICLE);
    step = CHECK_MS;
    const refusal = await refusalOf(verifier.checkQuote(CLAIM));
    expect(refusal).toMatchObject(tooLarge('quote'));
    expect(refusal.message).toContain('Shorten it');
    for (let id = 1; id <= ids; id++) expect(await verifier.check(`id-${id}`)).toBeNull();
  });

  it('gets the same judgement however slow the clock, or none', async () => {
    await verifier.addArticle(ARTICLE);
    const judged = await verifier.judge(CLAIM);
    const outcomes = new Set<string>();
    for (step = 0; step <= CHECK_MS; step += CHECK_MS / 50) {
      const outcome = await verifier.judge(CLAIM).catch((error: Refusal) => error.name);
      if (typeof outcome !== 'string') expect(outcome).toEqual(judged);
      outcomes.add(typeof outcome === 'string' ? outcome : 'judged');
    }
    expect(outcomes).toEqual(new Set(['judged', 'Refusal']));
  });
});

describe('a text', () => {
  it.each([
    ['added', (text: string) => verifier.addArticle({ ...ARTICLE, text })],
    ['only read', (text: string) => verifier.extract(text)],
    ['in another language', () => verifier.extract(FRENCH)],
  ])('that takes too long to read is refused, with what to do, and nothing is kept: %s', async (_how, job) => {
    step = READING_MS / 5;
    const refusal = await refusalOf(job(TEXT));
    expect(refusal).toMatchObject(tooLarge('text'));
    expect(refusal.message).toContain('in parts');
    expect((await verifier.counts()).articles).toBe(0);
  });

  it('that takes its time is read to its end', async () => {
    step = READING_MS / 1_000;
    expect((await verifier.addArticle(ARTICLE)).article.statements).toHaveLength(6);
  });

  it('that is there stays as it is when reading it again takes too long', async () => {
    const { article } = await verifier.addArticle(ARTICLE);
    step = READING_MS;
    expect(await refusalOf(verifier.reread(article.id))).toMatchObject(tooLarge('text'));
    expect(await verifier.article(article.id)).toEqual(article);
  });
});

describe('a draft', () => {
  const taking = (milliseconds: number) => async (_progress: DraftProgress) => {
    at += milliseconds;
  };

  it('that takes too long to check is refused, with what to do, and nothing of it is kept', async () => {
    const refusal = await refusalOf(verifier.checkDraft(DRAFT, taking(DRAFT_MS / 3)));
    expect(refusal).toMatchObject(tooLarge('text'));
    expect(refusal.message).toContain('in parts');
    for (let id = 1; id <= ids; id++)
      expect([await verifier.draft(`id-${id}`), await verifier.check(`id-${id}`)]).toEqual([null, null]);
  });

  it('that takes its time is checked to its end', async () => {
    expect((await verifier.checkDraft(DRAFT, taking(DRAFT_MS / 10))).items).toHaveLength(6);
  });

  it('one of whose quotations takes too long is refused for that', async () => {
    const slow = opened({
      ...ENGINE,
      check(claim, candidates, checkpoint) {
        if (claim.quote.includes('3')) at += CHECK_MS + 1;
        return ENGINE.check(claim, candidates, checkpoint);
      },
    });
    const refusal = await refusalOf(slow.checkDraft(DRAFT));
    expect(refusal).toMatchObject(tooLarge('text'));
    expect(refusal.message).toContain('one of the quotations');
    await slow.close();
  });
});
