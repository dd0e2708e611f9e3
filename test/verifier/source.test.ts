/** Texts are mended before they are read, but for those whose reader says what stands where in them. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleInput, Layout } from '../../src/model.js';
import { removedBodyOf } from '../../src/store/removed.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import type { Mended } from '../../src/text/mend/mend.js';
import { sourceOf } from '../../src/verifier/source.js';
import { createVerifier, extract, readAsGiven, type Verifier } from '../../src/verifier.js';
import { HARBOUR } from '../store/fixtures.js';

/** `&quot;` is a quotation mark: one kind of mending, so that these tests hold whatever else is mended. */
const ENTITY = '&quot;';
vi.mock('../../src/text/mend/mend.js', () => ({
  mend(text: string): Mended {
    const places = [...text.matchAll(/&quot;/g)].map(({ index }, before) => index - before * (ENTITY.length - 1));
    const mended = places.length === 0 ? [] : [{ kind: 'entities' as const, count: places.length }];
    const shift = (offset: number) => places.filter((place) => place < offset).length * (ENTITY.length - 1);
    return { text: text.replaceAll(ENTITY, '"'), mended, back: (offset) => offset + shift(offset) };
  },
}));

const EMPTY: Layout = { turns: [], quotations: [], times: [], furniture: [], mended: [] };
const BROKEN = 'Notes of the day.\n\n&quot;We sail at noon,&quot; said Ada Quill.\n\nThe ferry left.';
const WHOLE = BROKEN.replaceAll(ENTITY, '"');

describe('a text as it is kept', () => {
  it.each([
    [
      'is mended, which is told',
      { text: BROKEN, layout: null },
      { text: WHOLE, layout: { ...EMPTY, mended: [{ kind: 'entities', count: 2 }] } },
    ],
    ['has no layout where nothing was mended', { text: WHOLE, layout: null }, { text: WHOLE, layout: null }],
    [
      'is not mended where its reader says what stands where',
      { text: BROKEN, layout: EMPTY },
      { text: BROKEN, layout: EMPTY },
    ],
    [
      'has no layout whose offsets hold no more',
      { text: 'One.\r\nTwo.', layout: EMPTY },
      { text: 'One.\nTwo.', layout: null },
    ],
  ])('%s', (_what, input, source) => expect(sourceOf(input)).toEqual(source));
});

describe('what is read of a text that is not kept', () => {
  it.each([
    ['as it is', WHOLE],
    ['mended', BROKEN],
    ['with wide line ends and a byte order mark', `\uFEFF${BROKEN.replaceAll('\n', '\r\n')}`],
  ])('stands where it stands in the text as it was given: %s', (_what, given) => {
    const [statement] = readAsGiven(given, extract).statements;
    const at = ({ start, end }: { start: number; end: number }) => given.slice(start, end).replaceAll(ENTITY, '"');
    expect(at(statement!)).toBe('"We sail at noon,"');
    expect(statement!.content.map(at)).toEqual([statement!.text]);
    expect([at(statement!.mention!), at(statement!.cue!)]).toEqual(['Ada Quill', 'said']);
  });
});

describe('an article', () => {
  const blank = { title: null, publisher: null, author: null, published: null, url: null } as const;
  const inputOf = (text: string, more: Partial<ArticleInput> = {}): ArticleInput => ({
    ...{ ...blank, text, kind: 'article', heard: null, media: null, layout: null },
    ...more,
  });
  let verifier: Verifier;
  beforeEach(() => {
    verifier = createVerifier({ store: openSqliteStore(':memory:') });
  });
  afterEach(() => verifier.close());

  it('is one with its broken twin', async () => {
    const { article } = await verifier.addArticle(inputOf(BROKEN));
    expect([article.text, article.layout?.mended]).toEqual([WHOLE, [{ kind: 'entities', count: 2 }]]);
    expect(await verifier.addArticle(inputOf(WHOLE))).toMatchObject({ created: false, article: { id: article.id } });
  });

  it('keeps its layout when it is read again, and comes back out of an export as it was kept', async () => {
    const layout = { ...EMPTY, furniture: ['Read more'] };
    const { article } = await verifier.addArticle(inputOf(BROKEN, { layout }));
    expect(await verifier.reread(article.id)).toEqual(article);
    const { edits, addedAt, ...input } = (await verifier.exported(article.id))!;
    const other = createVerifier({ store: openSqliteStore(':memory:') });
    const read = async (sources: Parameters<typeof extract>[0][]) => sources.map((source) => extract(source));
    const items = [
      { input, addedAt, edits },
      { input: { ...input, text: `${BROKEN} Late.`, layout: null }, addedAt, edits },
    ];
    await other.keepAll(await other.prepareAll(items, async (sources) => read([...sources])));
    expect(await other.article(article.id)).toEqual(article);
    const texts = await Promise.all(
      (await other.articles({ cursor: null, limit: 9 })).items.map(({ id }) => other.article(id)),
    );
    expect(texts.map((one) => one!.text).toSorted()).toEqual([BROKEN, `${BROKEN} Late.`]);
    await other.close();
  });

  it('goes by the name of its file where neither anybody nor the text gives a title', async () => {
    const titleOf = async (text: string, title: string | null) =>
      (await verifier.addArticle(inputOf(text, { title }), 'ferry')).article.title;
    expect(await titleOf('One.', 'Given')).toBe('Given');
    expect(await titleOf('Two.', null)).toBe('ferry');
    const draft = { text: 'Three.', title: null, layout: null, titleOfLastResort: 'ferry' };
    expect((await verifier.checkDraft(draft)).title).toBe('ferry');
  });

  it('tells of a quote when its very words are heard', async () => {
    const text = '“We sail at noon. We moor at dusk,” said Ada Quill.';
    const dusk = text.indexOf('We moor');
    const times = [
      { start: 1, end: dusk, from: 10, to: 12.5 },
      { start: dusk, end: text.length, from: 12.5, to: 15 },
    ];
    const engine = {
      check: (await import('../../src/verifier/engine.js')).ENGINE.check,
      readPaste: (quote: string) => ({ quote, speaker: null }),
      extract: (source: Parameters<typeof extract>[0]) => {
        const { statements, ...rest } = extract(source);
        return { ...rest, statements: statements.map((one) => ({ ...one, time: { start: 10, end: 15 } })) };
      },
    };
    const recorded = createVerifier({ store: openSqliteStore(':memory:'), engine });
    await recorded.addArticle(inputOf(text, { layout: { ...EMPTY, times } }));
    const timeOf = async (quote: string) =>
      (await recorded.checkQuote({ quote, speaker: null, articleId: null })).match?.time;
    expect(await timeOf('We moor at dusk')).toEqual({ start: 12.5, end: 15 });
    expect(await timeOf('We sail at noon. We moor at dusk')).toEqual({ start: 10, end: 15 });
    await recorded.close();
  });
});

describe('what earlier versions kept', () => {
  it('is told without times: they knew of none', async () => {
    const store = openSqliteStore(':memory:');
    const verifier = createVerifier({ store });
    const text = '“We sail at noon, whatever the harbour says,” said Ada Quill.';
    const blank = { title: null, publisher: null, author: null, published: null, url: null } as const;
    await verifier.addArticle({ ...blank, text, kind: 'article', heard: null, media: null, layout: null });
    const draft = await verifier.checkDraft({ text, title: null, layout: null });
    const kept = JSON.parse(JSON.stringify(draft), (key, value) =>
      key === 'time' || key === 'layout' ? undefined : value,
    );
    await store.saveDraft({
      ...kept,
      id: 'old',
      items: [{ ...kept.items[0], check: { ...kept.items[0].check, id: 'c' } }],
    });
    const old = (await verifier.draft('old'))!;
    expect(old).toEqual({
      ...draft,
      id: 'old',
      items: [{ ...draft.items[0], check: { ...draft.items[0]!.check, id: 'c' } }],
    });
    await verifier.close();
  });

  it('comes back where it was removed', () => {
    const { heard, media, layout, ...article } = HARBOUR;
    const statements = article.statements.map(({ time, ...statement }) => statement);
    expect(removedBodyOf(JSON.stringify({ article: { ...article, statements }, merges: [] }))).toEqual({
      article: HARBOUR,
      merges: [],
    });
  });
});
