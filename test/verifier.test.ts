import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleInput, Candidates, Claim, Extraction, Judgement, SourceText } from '../src/model.js';
import { openSqliteStore } from '../src/store/sqlite.js';
import { createVerifier, QUOTE_UNITS_MAX, Refusal, type Verifier } from '../src/verifier.js';
import { articleOf } from './store/fixtures.js';

const inputOf = (text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
  ...{
    text,
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
  ...more,
});

const TEXT = `Harbour wall to be rebuilt

The council met on Monday to hear about the harbour wall, which a storm broke in March.

"We will rebuild the wall before the winter" - Ada Lindqvist

"Nobody who works on the quay was asked" - Tomas Brandt`;

const found = (claim: Claim, { passages }: Candidates): Judgement => ({
  ...{ verdict: passages.length > 0 ? 'verified' : 'not-found', wording: 'exact', attribution: 'not-claimed' },
  ...{ level: 'none', summary: claim.speaker ?? 'nobody', kept: 0, words: 0, findings: [], match: null },
  ...{ pieces: [], alternatives: [], profile: claim.profile ?? 'strict' },
});

const extract = ({ text }: SourceText): Extraction => articleOf('x', text);

let verifier: Verifier;
beforeEach(() => {
  let ids = 0;
  verifier = createVerifier({
    store: openSqliteStore(':memory:'),
    engine: { extract, check: found, readPaste: (quote) => ({ quote, speaker: null }) },
    now: () => new Date('2026-05-06T07:08:09Z'),
    newId: () => `id${++ids}`,
  });
});
afterEach(() => verifier.close());

const refusal = async (work: () => unknown): Promise<Refusal> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('adding an article', () => {
  it('reads it, and names its statements after it', async () => {
    const { article, created } = await verifier.addArticle(inputOf(TEXT));
    expect(created).toBe(true);
    expect(article.id).toMatch(/^[0-9a-f]{16}$/);
    expect(article.statements.map((statement) => statement.id)).toEqual([`${article.id}-s1`, `${article.id}-s2`]);
    expect(article).toMatchObject({ text: TEXT, addedAt: '2026-05-06T07:08:09.000Z', statementCount: 2 });
  });

  it.each([
    ['again', TEXT],
    ['with other line ends', TEXT.replaceAll('\n', '\r\n')],
    ['with a byte order mark and white space around it', `\uFEFF\n ${TEXT} \n`],
    ['in another Unicode form', TEXT.normalize('NFD')],
  ])('finds the same text %s', async (_how, text) => {
    const first = await verifier.addArticle(inputOf(TEXT));
    const second = await verifier.addArticle(inputOf(text));
    expect(second).toEqual({ article: first.article, created: false });
    expect(await verifier.counts()).toEqual({ articles: 1, statements: 2 });
  });

  it('keeps a text as it was given, but for what no database keeps', async () => {
    const text = ' A  line\r\nand\0 another \ud800 one\ttoo. \n';
    const { article } = await verifier.addArticle(inputOf(text));
    expect(article.text).toBe(' A  line\nand\uFFFD another \uFFFD one\ttoo. \n');
  });

  it('takes the headline that the text plainly opens with, unless it was told the title', async () => {
    expect((await verifier.addArticle(inputOf(TEXT))).article.title).toBe('Harbour wall to be rebuilt');
    const told = inputOf(`${TEXT}!`, { title: 'Told' });
    expect((await verifier.addArticle(told)).article.title).toBe('Told');
    expect((await verifier.addArticle(inputOf('Just a line.'))).article.title).toBeNull();
  });

  it.each([
    ['empty', '', 'invalid'],
    ['blank', ' \n\t ', 'invalid'],
    ['too large', 'é'.repeat(1_000_001), 'too-large'],
  ])('refuses a text that is %s', async (_what, text, reason) => {
    expect(await refusal(() => verifier.addArticle(inputOf(text)))).toMatchObject({ reason, path: 'text' });
    expect(await verifier.counts()).toEqual({ articles: 0, statements: 0 });
  });
});

describe('speakers', () => {
  const said = (name: string, words: string) => inputOf(`"${words}" - ${name}`);

  it('are the same under the same name in every article', async () => {
    await verifier.addArticle(said('José Ríos', 'One thing'));
    await verifier.addArticle(said('Jose Rios', 'Another thing'));
    const { items } = await verifier.speakers({ cursor: null, limit: 10 });
    expect(items).toMatchObject([{ statementCount: 2 }]);
    expect(items[0]!.id).toMatch(/^jose-rios-[0-9a-f]{8}$/);
  });

  it('are others in each article when a surname is all that is known', async () => {
    await verifier.addArticle(said('Smith', 'One thing'));
    await verifier.addArticle(said('Smith', 'Another thing'));
    expect((await verifier.speakers({ cursor: null, limit: 10 })).items).toHaveLength(2);
  });

  it('can be corrected by a name that the article knows, or another', async () => {
    const { article } = await verifier.addArticle(inputOf(TEXT));
    const [first, second] = article.statements;
    const corrected = await verifier.correctSpeaker(first!.id, 'tomas  BRANDT');
    expect(corrected?.speaker).toEqual(second!.speaker);
    expect((await verifier.correctSpeaker(first!.id, 'Mira Holm'))?.speaker?.name).toBe('Mira Holm');
    expect((await verifier.correctSpeaker(first!.id, ' '))?.speaker).toBeNull();
    expect(await verifier.correctSpeaker('nothing', 'Mira Holm')).toBeNull();
  });
});

describe('checking a quote', () => {
  it('keeps the answer under its id', async () => {
    await verifier.addArticle(inputOf(TEXT));
    const check = await verifier.checkQuote({ quote: 'We will rebuild', speaker: ' Ada ', articleId: null });
    expect(check).toMatchObject({
      ...{ id: 'id1', quote: 'We will rebuild', speaker: 'Ada', verdict: 'verified' },
      ...{ checkedAt: '2026-05-06T07:08:09.000Z', corpus: { articles: 1, statements: 2 }, revision: 1 },
    });
    expect(await verifier.check('id1')).toEqual(check);
    expect(await verifier.check('id2')).toBeNull();
  });

  it('takes a blank name for none', async () => {
    expect((await verifier.checkQuote({ quote: 'x', speaker: '  ', articleId: null })).speaker).toBeNull();
  });

  it.each([
    ['an empty quote', { quote: ' \n' }, 'quote'],
    ['an over-long quote', { quote: 'x'.repeat(QUOTE_UNITS_MAX + 1) }, 'quote'],
    ['an over-long name', { speaker: 'x'.repeat(201) }, 'speaker'],
    ['an article that is not there', { articleId: 'nothing' }, 'articleId'],
  ])('refuses %s and keeps nothing', async (_what, part, path) => {
    const claim = { quote: 'fine', speaker: null, articleId: null, ...part };
    expect(await refusal(() => verifier.checkQuote(claim))).toMatchObject({ reason: 'invalid', path });
    expect(await verifier.check('id1')).toBeNull();
  });

  it('takes the longest quote there may be, and one without words', async () => {
    for (const quote of ['x'.repeat(QUOTE_UNITS_MAX), '?!…'])
      await expect(verifier.checkQuote({ quote, speaker: null, articleId: null })).resolves.toBeTruthy();
  });
});

describe('checking a draft', () => {
  it('checks every statement for the speaker the draft names, and keeps all of it', async () => {
    await verifier.addArticle(inputOf(TEXT));
    const draft = await verifier.checkDraft({
      text: `${TEXT}\n"Xylophones" - Ada Lindqvist`,
      title: null,
      layout: null,
    });
    expect(draft.items.map(({ check }) => [check.quote, check.speaker, check.verdict])).toEqual([
      ['We will rebuild the wall before the winter', 'Ada Lindqvist', 'verified'],
      ['Nobody who works on the quay was asked', 'Tomas Brandt', 'verified'],
      ['Xylophones', 'Ada Lindqvist', 'not-found'],
    ]);
    expect(draft).toMatchObject({ title: 'Harbour wall to be rebuilt', counts: { verified: 2, 'not-found': 1 } });
    expect(await verifier.draft(draft.id)).toEqual(draft);
    expect(await verifier.check(draft.items[0]!.check.id)).toEqual(draft.items[0]!.check);
    expect(await verifier.counts()).toEqual({ articles: 1, statements: 2 });
  });

  it('checks as much of an over-long statement as can be checked', async () => {
    const draft = await verifier.checkDraft({
      text: `"${'word '.repeat(2_000)}" - Ada Lindqvist`,
      title: null,
      layout: null,
    });
    expect(draft.items[0]!.check.quote).toHaveLength(QUOTE_UNITS_MAX - 1);
  });

  it('refuses more quotations than can be checked in one request', async () => {
    const text = '"One two three" - Ada Lindqvist\n'.repeat(1_001);
    expect(await refusal(() => verifier.checkDraft({ text, title: null, layout: null }))).toMatchObject({
      reason: 'too-large',
    });
  });
});

describe('ids of checks', () => {
  it('cannot be guessed and need no escaping in a URL', async () => {
    const other = createVerifier({ store: openSqliteStore(':memory:') });
    const { id } = await other.checkQuote({ quote: 'Nothing at all', speaker: null, articleId: null });
    expect(id).toMatch(/^[\w-]{22}$/);
    await other.close();
  });
});
