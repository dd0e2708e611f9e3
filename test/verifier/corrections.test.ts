import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article, ArticleInput, Extraction, Speaker, StatementChange } from '../../src/model.js';
import { openSqliteStore } from '../../src/store/sqlite.js';
import type { Store } from '../../src/store/store.js';
import { ENGINE } from '../../src/verifier/engine.js';
import { foldsOf } from '../../src/verifier/find.js';
import { createVerifier, Refusal, StoreError, type Verifier } from '../../src/verifier.js';
import { articleOf } from '../store/fixtures.js';

const TEXT = `Harbour wall to be rebuilt

"We will rebuild the wall. It falls before the winter." - Ada Lindqvist

The mayor left early, and several fishermen followed her.

"Nobody who works on the quay was asked" - Tomas Brandt

"It is what it is" - Ada Lindqvist
`;

const inputOf = (text: string): ArticleInput => ({
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
});

let store: Store;
let verifier: Verifier;
let article: Article;
/** How a text is read; another version of the program may read it otherwise. */
let extract: (text: string) => Extraction;
beforeEach(async () => {
  extract = (text) => articleOf('x', text);
  store = openSqliteStore(':memory:');
  verifier = createVerifier({
    store,
    engine: { ...ENGINE, extract: ({ text }) => extract(text) },
    now: () => new Date('2026-05-06T07:08:09Z'),
  });
  ({ article } = await verifier.addArticle(inputOf(TEXT)));
});
afterEach(() => verifier.close());

const idOf = (at: number): string => article.statements[at]!.id;
const edit = (change: StatementChange) => verifier.editStatements(article.id, change);
const texts = (one: Article | null): string[] => one!.statements.map(({ text }) => text);
const splitAt = (words: string): StatementChange => ({ kind: 'split', statementId: idOf(0), at: TEXT.indexOf(words) });
const added = (words: string, speaker: string | null = null): StatementChange => {
  const start = TEXT.indexOf(words);
  return { kind: 'add', start, end: start + words.length, speaker };
};
const check = (quote: string, speaker: string | null = null) =>
  verifier.checkQuote({ quote, speaker, articleId: null, profile: 'strict' });

const refusal = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return [error.reason, error.path];
    throw error;
  }
  throw new Error('It was not refused.');
};

describe('correcting an article', () => {
  it('keeps what became of it, and checks go by it', async () => {
    expect(texts(await edit(splitAt('It falls')))).toEqual([
      ...['We will rebuild the wall.', 'It falls before the winter.'],
      ...['Nobody who works on the quay was asked', 'It is what it is'],
    ]);
    await edit(added('several fishermen followed her', 'Mira Holm'));
    await edit({ kind: 'drop', statementId: idOf(1) });
    expect(await check('several fishermen followed her', 'Holm')).toMatchObject({
      verdict: 'verified',
      match: { speaker: { name: 'Mira Holm' }, rule: 'somebody who read the article says so' },
    });
    expect((await check('Nobody who works on the quay was asked')).verdict).toBe('unquoted');
    expect((await check('We will rebuild the wall. It falls before the winter.')).verdict).toBe('spliced');
    expect(await verifier.counts()).toEqual({ articles: 1, statements: 4 });
  });

  it('takes corrections back one by one, those of speakers too', async () => {
    const states = [article];
    states.push((await edit(splitAt('It falls')))!);
    await verifier.correctSpeaker(idOf(1), 'Mira Holm');
    states.push((await verifier.article(article.id))!);
    states.push((await edit({ kind: 'join', statementIds: [idOf(2), idOf(1)] }))!);
    states.push((await edit({ kind: 'drop', statementId: idOf(0) }))!);
    expect((await verifier.edits(article.id))?.map((one) => one.kind)).toEqual(['split', 'speaker', 'join', 'drop']);
    while (states.length > 1) {
      states.pop();
      expect(await verifier.undoEdit(article.id)).toEqual(states.at(-1));
    }
    expect(await refusal(() => verifier.undoEdit(article.id))).toEqual(['invalid', null]);
    expect((await verifier.speakers({ cursor: null, limit: 9 })).items.map((one) => one.name)).not.toContain(
      'Mira Holm',
    );
  });

  it('renames a speaker once for the whole article, and takes that back', async () => {
    const ada = article.statements[0]!.speaker!.id;
    const renamed = await verifier.renameSpeaker(article.id, ada, ' Mira  Holm ');
    expect(renamed?.statements.map((one) => one.speaker?.name)).toEqual(['Mira  Holm', 'Tomas Brandt', 'Mira  Holm']);
    expect((await verifier.edits(article.id))?.map((one) => one.kind)).toEqual(['rename']);
    expect(await check('It is what it is', 'Mira Holm')).toMatchObject({ attribution: 'confirmed' });
    expect(await verifier.reread(article.id)).toEqual(renamed);
    expect(await verifier.undoEdit(article.id)).toEqual(article);
  });

  it('renames whoever goes by another id since he was merged', async () => {
    const [ada, tomas] = article.speakers as [Speaker, Speaker];
    await verifier.addArticle(inputOf('"So be it" - Noor Haddad'));
    const noor = (await verifier.findSpeakers('noor', { cursor: null, limit: 1 })).items[0]!;
    await verifier.mergeSpeakers(ada.id, noor.id);
    const renamed = await verifier.renameSpeaker(article.id, noor.id, 'Mira Holm');
    expect(renamed?.statements.map((one) => one.speaker?.name)).toEqual(['Mira Holm', tomas.name, 'Mira Holm']);
  });

  it.each([
    ['whom the article does not quote', 'mira-holm-00000000', 'Mira Holm', ['invalid', 'speaker']],
    ['to no name', null, ' ', ['invalid', 'name']],
    ['to a name that is too long', null, 'x'.repeat(201), ['invalid', 'name']],
    ['to the name that he goes by', null, 'ada LINDQVIST', ['invalid', 'name']],
  ])('refuses to rename a speaker %s', async (_what, speaker, name, refused) => {
    const id = speaker ?? article.speakers[0]!.id;
    expect(await refusal(() => verifier.renameSpeaker(article.id, id, name))).toEqual(refused);
    expect(await verifier.renameSpeaker('nowhere', id, 'Mira Holm')).toBeNull();
  });

  it('holds when the text is read again, also where it is read otherwise by then', async () => {
    await edit(splitAt('It falls'));
    await edit(added('several fishermen followed her', 'Mira Holm'));
    await verifier.correctSpeaker(idOf(1), null);
    const before = await edit({ kind: 'drop', statementId: idOf(2) });
    expect(await verifier.reread(article.id)).toEqual(before);
    extract = (text) => {
      const { statements, ...rest } = articleOf('x', text);
      return {
        ...rest,
        statements: statements
          .filter((one) => one.text.length > 20)
          .reverse()
          .reverse(),
      };
    };
    expect(await verifier.reread(article.id)).toMatchObject({ statements: before!.statements });
  });

  it.each([
    ['where the statement begins', () => ({ ...splitAt('We will'), at: 28 }), ['invalid', 'at']],
    ['outside the statement', () => splitAt('The mayor'), ['invalid', 'at']],
    ['where a part would have no words', () => splitAt('"We will'), ['invalid', 'at']],
    ['of another article', () => ({ ...splitAt('It falls'), statementId: 'other-s1' }), ['invalid', 'statementId']],
  ])('refuses a split %s', async (_where, change, refused) => {
    expect(await refusal(() => edit(change() as StatementChange))).toEqual(refused);
  });

  it.each([
    ['statements that are no neighbours', [0, 2], ['invalid', 'with']],
    ['a statement with itself', [0, 0], ['invalid', 'with']],
    ['a statement with nothing', [9, 1], ['invalid', 'with']],
  ])('refuses to join %s', async (_what, [one, other], refused) => {
    const statementIds = [one!, other!].map((at) => article.statements[at]?.id ?? 'nothing');
    expect(await refusal(() => edit({ kind: 'join', statementIds }))).toEqual(refused);
  });

  it.each([
    ['a part of another', added('rebuild the wall.'), ['invalid', 'start']],
    ['across another', added('her.\n\n"Nobody'), ['invalid', 'start']],
    ['behind the text', { ...added('The mayor'), end: TEXT.length + 1 }, ['invalid', 'end']],
    ['before the text', { ...added('The mayor'), start: -1 }, ['invalid', 'start']],
    ['at half a unit', { ...added('The mayor'), start: 0.5 }, ['invalid', 'start']],
    ['from behind to before', { ...added('The mayor'), end: 3 }, ['invalid', 'end']],
    ['without words', added(', '), ['invalid', 'end']],
    ['by somebody of endless name', added('The mayor', 'x'.repeat(201)), ['invalid', 'speaker']],
  ])('refuses to add a statement %s', async (_what, change, refused) => {
    expect(await refusal(() => edit(change as StatementChange))).toEqual(refused);
    expect(await verifier.edits(article.id)).toEqual([]);
  });

  it('knows nothing of an article that is not there', async () => {
    expect(await verifier.editStatements('nowhere', added('The mayor'))).toBeNull();
    expect(await verifier.undoEdit('nowhere')).toBeNull();
    expect(await verifier.reread('nowhere')).toBeNull();
    expect(await verifier.edits('nowhere')).toBeNull();
    expect(await verifier.describeArticle('nowhere', { title: 'x' })).toBeNull();
  });

  it('loses nothing when several people correct at a time', async () => {
    const starts = ['The mayor', 'left early', 'several fishermen', 'followed her'];
    await Promise.all(starts.map((words) => edit(added(words, words))));
    expect((await verifier.article(article.id))!.statements).toHaveLength(7);
    expect(await verifier.edits(article.id)).toHaveLength(4);
  });

  it('gives up where somebody else is always first', async () => {
    const busy = createVerifier({
      store: { ...store, rewrite: async () => false },
      engine: { ...ENGINE, extract: ({ text }) => extract(text) },
    });
    await expect(busy.editStatements(article.id, added('The mayor'))).rejects.toBeInstanceOf(StoreError);
  });
});

describe('any correction', () => {
  const at = fc.nat(TEXT.length);
  const index = fc.nat(4);
  const change = fc.oneof(
    fc.record({ kind: fc.constant('split' as const), index, at }),
    fc.record({ kind: fc.constant('join' as const), index }),
    fc.record({ kind: fc.constant('drop' as const), index }),
    fc.record({ kind: fc.constant('add' as const), start: at, end: at, speaker: fc.constantFrom('Mira Holm', null) }),
  );

  /** What is meant among the statements that there are. */
  function meant(
    one: typeof change extends fc.Arbitrary<infer T> ? T : never,
    { statements }: Article,
  ): StatementChange {
    if (one.kind === 'add') return one;
    const [statementId, next] = [statements[one.index]?.id ?? 'none', statements[one.index + 1]?.id ?? 'none'];
    if (one.kind === 'join') return { kind: 'join', statementIds: [statementId, next] };
    return one.kind === 'drop' ? { kind: 'drop', statementId } : { kind: 'split', statementId, at: one.at };
  }

  it('is taken back without a trace, holds over a reading, and leaves every statement to be found', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
        const states = [(await verifier.article(article.id))!];
        for (const one of changes) {
          const made = await edit(meant(one, states.at(-1)!)).catch((error) => {
            if (!(error instanceof Refusal)) throw error;
            return null;
          });
          if (made) states.push(made);
        }
        const last = states.at(-1)!;
        expect(await verifier.reread(article.id)).toEqual(last);
        for (const { id, text } of last.statements) {
          const { passages } = await store.candidates({ folds: foldsOf(text), articleId: article.id, limit: 24 });
          expect(passages.map(({ statement }) => statement?.id)).toContain(id);
        }
        for (let back = states.length - 2; back >= 0; back--)
          expect(await verifier.undoEdit(article.id)).toEqual(states[back]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('describing an article', () => {
  it('changes what is said, also to nothing, and later checks show it', async () => {
    const changes = { publisher: 'The Eastbridge Courier', published: '2026-03-01', title: null };
    expect(await verifier.describeArticle(article.id, changes)).toMatchObject({ ...changes, id: article.id });
    const { match } = await check('Nobody who works on the quay was asked');
    expect(match).toMatchObject({ publisher: 'The Eastbridge Courier', published: '2026-03-01', title: null });
  });
});
