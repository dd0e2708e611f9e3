import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { ENGINE } from '../../src/verifier/engine.js';
import { createVerifier, Refusal, type Verifier } from '../../src/verifier.js';
import { articleOf } from '../store/fixtures.js';

const said = (name: string, words: string): ArticleInput => ({
  ...{ text: `"${words}" - ${name}`, title: null, publisher: null, author: null, published: null, url: null },
  kind: 'article',
  heard: null,
  media: null,
  layout: null,
});

let verifier: Verifier;
/** Article ids by the speaker’s name. */
let articles: Record<string, string>;
beforeEach(async () => {
  verifier = createVerifier({
    store: openSqliteStore(':memory:'),
    engine: { ...ENGINE, extract: ({ text }) => articleOf('x', text) },
    now: () => new Date('2026-05-06T07:08:09Z'),
  });
  articles = {};
  for (const [name, words] of [
    ['Mira Holm', 'The ferry will sail twice a day'],
    ['Lady Eastbridge', 'Nobody who works on the quay was asked'],
    ['Tomas Brandt', 'Children in this quarter have no quiet room'],
  ] as const)
    articles[name] = (await verifier.addArticle(said(name, words))).article.id;
  articles.other = (
    await verifier.addArticle(said('Tomas Brandt', 'Wolves were never seen this far south'))
  ).article.id;
});
afterEach(() => verifier.close());

const idOf = async (name: string): Promise<string> =>
  (await verifier.speakers({ cursor: null, limit: 20 })).items.find((one) => one.name === name)!.id;
const attribution = async (quote: string, speaker: string) =>
  (await verifier.checkQuote({ quote, speaker, articleId: null, profile: 'strict' })).attribution;
const statements = async (id: string) => (await verifier.speaker(id))!.statements.map((one) => one.statement.text);
const refusal = async (work: () => Promise<unknown>): Promise<unknown> =>
  work().then(
    () => 'none',
    (error) => (error instanceof Refusal ? [error.reason, error.path] : error),
  );

describe('merging two speakers', () => {
  it('confirms claims of either name for what both said, until they are separated', async () => {
    const [mira, lady] = [await idOf('Mira Holm'), await idOf('Lady Eastbridge')];
    const all = async () => [
      await attribution('The ferry will sail twice a day', 'Lady Eastbridge'),
      await attribution('The ferry will sail twice a day', 'Mira Holm'),
      await attribution('Nobody who works on the quay was asked', 'Holm'),
    ];
    expect(await all()).toEqual(['contradicted', 'confirmed', 'contradicted']);
    expect(await verifier.mergeSpeakers(lady, mira)).toMatchObject({ id: mira, statementCount: 2 });
    expect(await all()).toEqual(['confirmed', 'confirmed', 'confirmed']);
    const { match } = await verifier.checkQuote({
      ...{ quote: 'Nobody who works on the quay was asked', speaker: null, articleId: null, profile: 'strict' },
    });
    expect(match?.speaker).toEqual({ id: mira, name: 'Mira Holm' });
    expect(await verifier.separateSpeaker(lady)).toMatchObject({
      id: lady,
      name: 'Lady Eastbridge',
      statementCount: 1,
    });
    expect(await all()).toEqual(['contradicted', 'confirmed', 'contradicted']);
  });

  it('also holds for what is added later', async () => {
    const [mira, lady] = [await idOf('Mira Holm'), await idOf('Lady Eastbridge')];
    await verifier.mergeSpeakers(lady, mira);
    await verifier.addArticle(said('Lady Eastbridge', 'A lighthouse needs no keeper any more'));
    expect(await attribution('A lighthouse needs no keeper any more', 'Mira Holm')).toBe('confirmed');
    expect((await verifier.speaker(mira))?.statementCount).toBe(3);
  });

  it('is refused for what cannot be one', async () => {
    const mira = await idOf('Mira Holm');
    expect(await verifier.mergeSpeakers('nobody', mira)).toBeNull();
    expect(await refusal(() => verifier.mergeSpeakers(mira, 'nobody'))).toEqual(['invalid', 'into']);
    expect(await refusal(() => verifier.mergeSpeakers(mira, mira))).toEqual(['invalid', 'into']);
    expect(await verifier.separateSpeaker('nobody')).toBeNull();
    expect(await refusal(() => verifier.separateSpeaker(mira))).toEqual(['invalid', null]);
  });

  it('is exported and taken back, once', async () => {
    await verifier.mergeSpeakers(await idOf('Lady Eastbridge'), await idOf('Mira Holm'));
    const merges = await verifier.merges();
    expect(await verifier.importMerges(merges)).toEqual(['known']);
    await verifier.separateSpeaker(merges[0]!.speaker.id);
    expect(await verifier.importMerges(merges)).toEqual(['added']);
    expect(await verifier.merges()).toEqual(merges);
    const unknown = { ...merges[0]!, into: { id: 'nobody', name: 'Nobody' } };
    expect(await verifier.importMerges([unknown])).toEqual([expect.any(Refusal)]);
  });
});

describe('splitting a speaker of one name', () => {
  it('makes another of the one in this article, until it is undone', async () => {
    const brandt = await idOf('Tomas Brandt');
    const other = await verifier.splitSpeaker(brandt, articles.other!);
    expect(other).toMatchObject({ name: 'Tomas Brandt', statementCount: 1 });
    expect(other!.id).not.toBe(brandt);
    expect(await statements(brandt)).toEqual(['Children in this quarter have no quiet room']);
    expect(await statements(other!.id)).toEqual(['Wolves were never seen this far south']);
    expect((await verifier.article(articles.other!))?.statements[0]?.speaker?.id).toBe(other!.id);
    expect((await verifier.reread(articles.other!))?.statements[0]?.speaker?.id).toBe(other!.id);
    await verifier.undoEdit(articles.other!);
    expect(await verifier.speaker(other!.id)).toBeNull();
    expect(await statements(brandt)).toHaveLength(2);
  });

  it('is no merge that was undone: the two can be merged again', async () => {
    const brandt = await idOf('Tomas Brandt');
    const other = await verifier.splitSpeaker(brandt, articles.other!);
    expect(await verifier.mergeSpeakers(other!.id, brandt)).toMatchObject({ id: brandt, statementCount: 2 });
  });

  it('parts whom the article names from whom he was merged into', async () => {
    const [mira, brandt] = [await idOf('Mira Holm'), await idOf('Tomas Brandt')];
    await verifier.mergeSpeakers(brandt, mira);
    const other = await verifier.splitSpeaker(mira, articles.other!);
    expect(other).toMatchObject({ name: 'Tomas Brandt', statementCount: 1 });
    expect((await verifier.speaker(mira))?.statementCount).toBe(2);
  });

  it('separates whom only this article knows from whom he was merged into', async () => {
    const { article } = await verifier.addArticle(said('Brandt', 'It rains on every second market day'));
    const short = article.speakers[0]!.id;
    const brandt = await idOf('Tomas Brandt');
    await verifier.mergeSpeakers(short, brandt);
    expect((await verifier.splitSpeaker(brandt, article.id))?.id).toBe(short);
    expect(await refusal(() => verifier.splitSpeaker(short, article.id))).toEqual(['invalid', 'articleId']);
  });

  it('is refused where the article does not quote him', async () => {
    const brandt = await idOf('Tomas Brandt');
    expect(await verifier.splitSpeaker('nobody', articles.other!)).toBeNull();
    for (const id of ['nowhere', articles['Mira Holm']!])
      expect(await refusal(() => verifier.splitSpeaker(brandt, id))).toEqual(['invalid', 'articleId']);
  });
});

describe('finding speakers', () => {
  const found = async (words: string) =>
    (await verifier.findSpeakers(words, { cursor: null, limit: 9 })).items.map((one) => one.name);

  it('goes by the beginnings of words, in any case and with any marks', async () => {
    expect(await found('hol')).toEqual(['Mira Holm']);
    expect(await found('BRANDT, tomas')).toEqual(['Tomas Brandt']);
    expect(await found('zebra')).toEqual([]);
  });

  it('takes more words than anybody needs, and refuses none', async () => {
    expect(await found('mira holm '.repeat(100))).toEqual(['Mira Holm']);
    expect(await refusal(() => verifier.findSpeakers(' – ', { cursor: null, limit: 9 }))).toEqual(['invalid', 'words']);
  });
});

describe('removing checks', () => {
  const made = (quote: string) => verifier.checkQuote({ quote, speaker: null, articleId: null, profile: 'strict' });

  it('leaves those of a draft to the draft', async () => {
    const { id } = await made('The ferry will sail');
    expect([await verifier.removeCheck(id), await verifier.check(id), await verifier.removeCheck(id)]).toEqual([
      ...[true, null, false],
    ]);
    const draft = await verifier.checkDraft({ text: '"The ferry will sail" - Mira Holm', title: null, layout: null });
    const ofDraft = draft.items[0]!.check.id;
    expect(await refusal(() => verifier.removeCheck(ofDraft))).toEqual(['invalid', 'id']);
    expect([await verifier.removeDraft(draft.id), await verifier.removeDraft(draft.id)]).toEqual([true, false]);
    expect([await verifier.draft(draft.id), await verifier.check(ofDraft)]).toEqual([null, null]);
  });

  it('forgets what was made before a time, all of it', async () => {
    const { id } = await made('The ferry will sail');
    const draft = await verifier.checkDraft({ text: '"The ferry will sail" - Mira Holm', title: null, layout: null });
    expect(await verifier.forgetChecks('2026-05-06T07:08:09.000Z')).toBe(0);
    expect(await verifier.forgetChecks('2026-05-06T07:08:09.001Z')).toBe(3);
    expect([await verifier.check(id), await verifier.draft(draft.id)]).toEqual([null, null]);
  });
});
