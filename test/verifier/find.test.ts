import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier, type FindQuery, UNDO_MS, type Verifier } from '../../src/verifier.js';

const FERRY = `The ferry will sail again in May.

“We kept every promise about the ferry,” said Ines Okafor, the mayor.

“Nobody drove a lorry over it,” said Tomas Brandvold, an engineer.`;

const MARKET = `The market moves indoors.

“The ferry brings half of our customers,” said Ines Okafor.`;

let verifier: Verifier;
let now: number;
beforeEach(async () => {
  now = Date.parse('2026-05-06T07:08:09Z');
  verifier = createVerifier({ store: openSqliteStore(':memory:'), now: () => new Date(now) });
  const blank = { title: null, author: null, kind: 'article', heard: null, media: null, layout: null } as const;
  await verifier.addArticle({ ...blank, text: FERRY, publisher: 'Gazette', published: '2026-05-01', url: null });
  await verifier.addArticle({ ...blank, text: MARKET, publisher: null, published: null, url: 'https://example.org/m' });
});
afterEach(() => verifier.close());

const ANY: FindQuery = { words: null, speaker: null, from: null, to: null, article: null, cursor: null, limit: 20 };
const find = async (query: Partial<FindQuery>): Promise<string[]> =>
  (await verifier.find({ ...ANY, ...query })).items.map(({ statement }) => statement.text.split(' ')[0]!);

const ROWS: readonly [string, Partial<FindQuery>, string[]][] = [
  ['all the words, in any order, whatever their case and accents', { words: 'PROMISE képt' }, ['We']],
  ['not when one is missing', { words: 'promise lorry' }, []],
  ['only statements, never the reporter’s words', { words: 'indoors' }, []],
  ['a part of the speaker’s name', { speaker: 'okafor' }, ['The', 'We']],
  ['what the speaker is called', { speaker: 'engineer' }, ['Nobody']],
  ['both, the newest first', { words: 'ferry', speaker: 'Ines' }, ['The', 'We']],
  ['the days between which it was published', { from: '2026-04-30', to: '2026-05-01' }, ['Nobody', 'We']],
  ['words of the outlet', { article: 'gazette', speaker: 'okafor' }, ['We']],
  ['the article’s address', { article: 'https://www.example.org/m' }, ['The']],
];

describe('statements are found by', () => {
  it.each(ROWS)('%s', async (_why, query, expected) => expect(await find(query)).toEqual(expected));

  it('an article’s id', async () => {
    const { items } = await verifier.articles({ cursor: null, limit: 1 });
    expect(await find({ article: items[0]!.id })).toEqual(['The']);
  });

  it.each([
    ['words', { words: '…' }, 'Words to find must hold a letter or a figure.'],
    ['speaker', { speaker: '—' }, 'The speaker must hold a letter or a figure.'],
    ['article', { article: 'https://' }, 'The article must hold a letter or a figure.'],
    ['to', { from: '2026-05-02', to: '2026-05-01' }, 'The last day is before the first. Swap the two.'],
  ])('no %s that say nothing', async (path, query, message) => {
    await expect(verifier.find({ ...ANY, ...query })).rejects.toMatchObject({ path, message });
  });
});

describe('a removal', () => {
  it('can be undone for a time, and leaves nothing after it', async () => {
    const { id } = (await verifier.articles({ cursor: null, limit: 1 })).items[0]!;
    const draft = await verifier.checkDraft({
      text: 'She said: “We kept every promise.”',
      title: 'Mine',
      layout: null,
    });
    const check = await verifier.checkQuote({ quote: 'every promise', speaker: null, articleId: null });
    const removals = [
      ['article', id, verifier.removeArticle],
      ['draft', draft.id, verifier.removeDraft],
      ['check', check.id, verifier.removeCheck],
    ] as const;
    for (const [kind, one, remove] of removals) {
      expect(await remove(one)).toBe(true);
      expect((await verifier.removed(kind)).map((gone) => gone.id)).toEqual([one]);
      now += UNDO_MS[kind];
      expect(await verifier.forgetRemoved()).toBe(0);
      expect(await verifier.restore(kind, one)).toBe(true);
      await remove(one);
      now += UNDO_MS[kind] + 1;
      expect([await verifier.removed(kind), await verifier.restore(kind, one)]).toEqual([[], false]);
      expect(await verifier.forgetRemoved()).toBe(1);
    }
  });

  it('undone leaves the links of what cited it whole', async () => {
    const check = await verifier.checkQuote({ quote: 'We kept every promise', speaker: null, articleId: null });
    const { articleId, statementId } = check.match!;
    await verifier.removeArticle(articleId);
    expect(await verifier.statement(statementId!)).toBeNull();
    await verifier.restore('article', articleId);
    expect((await verifier.statement(statementId!))?.statement.text).toContain('We kept');
  });
});

describe('the revision of the corpus', () => {
  it('is kept with what was checked', async () => {
    const before = await verifier.revision();
    const claim = { quote: 'We kept every promise', speaker: null, articleId: null };
    const check = await verifier.checkQuote(claim);
    const draft = await verifier.checkDraft({ text: 'She said: “We kept every promise.”', title: null, layout: null });
    expect([check.revision, draft.revision, draft.items[0]?.check.revision]).toEqual([before, before, before]);
    await verifier.describeArticle(check.match!.articleId, { title: 'Another' });
    expect((await verifier.checkQuote(claim)).revision).toBe(before + 1);
    expect((await verifier.check(check.id))?.revision).toBe(before);
  });
});
