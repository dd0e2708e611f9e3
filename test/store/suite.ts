/** What every store must do. Looped over each implementation. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArticleMeta, Check, Draft, Edit, Match, Passage, Span, Speaker, Statement } from '../../src/model.js';
import type { FoundStatement, Page, Reading, StatementQuery, Store } from '../../src/store/store.js';
import { words } from '../../src/text/words.js';
import { articleOf, HARBOUR, LIBRARY, RECORDED } from './fixtures.js';

export interface StoreUnderTest {
  readonly name: string;
  /** An empty store. */
  open(): Promise<Store>;
  /** The same store after its process ended; `null` where nothing outlives it. */
  readonly reopen: ((store: Store) => Promise<Store>) | null;
}

const MIRA: Speaker = {
  id: 'mira-holm',
  name: 'Mira Holm',
  kind: 'person',
  gender: 'female',
  aliases: ['Holm'],
  roles: [],
};

/** The statement is this speaker’s from now on. */
const by =
  (speaker: Speaker, id: string) =>
  ({ statements, speakers }: Reading): Partial<Reading> => ({
    speakers: [...speakers, speaker],
    statements: statements.map((one) =>
      one.id === id
        ? { ...one, speaker: { id: speaker.id, name: speaker.name }, mention: null, rule: 'somebody says so' }
        : one,
    ),
  });

const EDITED_AT = '2026-04-05T06:07:08.000Z';
const EDITS: readonly Edit[] = [
  { kind: 'split', start: 0, end: 9, at: 4, editedAt: EDITED_AT },
  {
    kind: 'speaker',
    start: 0,
    end: 9,
    speaker: { name: 'Mira Holm', kind: 'person', gender: null },
    editedAt: EDITED_AT,
  },
  { kind: 'apart', speaker: { name: 'Ada \u{1F600} Wik', kind: 'person', gender: 'female' }, editedAt: EDITED_AT },
  {
    kind: 'rename',
    speaker: { name: 'Speaker 1', kind: 'unnamed', gender: null },
    to: { name: 'Mira Holm', kind: 'person', gender: null },
    editedAt: EDITED_AT,
  },
];

const CHECK: Check = {
  id: 'abc',
  quote: 'It is \ud800 what\0 it is',
  speaker: null,
  checkedAt: '2026-03-04T05:06:07.000Z',
  profile: 'strict',
  verdict: 'not-found',
  wording: 'not-found',
  attribution: 'not-applicable',
  level: 'none',
  summary: 'Not in this corpus.',
  kept: 0,
  words: 5,
  findings: [],
  match: null,
  pieces: [],
  alternatives: [],
  corpus: { articles: 2, statements: 5 },
  revision: 3,
};

const draftOf = (check: Check): Draft => ({
  id: 'draft',
  title: null,
  text: HARBOUR.text,
  layout: null,
  checkedAt: CHECK.checkedAt,
  revision: 3,
  items: [{ statement: HARBOUR.statements[0]!, check, review: null }],
  counts: { 'not-found': 1 },
});

const folds = (quote: string): string[] => words(quote).map((word) => word.fold);

const ref = (id: string) => ({
  id,
  name: [...HARBOUR.speakers, ...LIBRARY.speakers].find((speaker) => speaker.id === id)!.name,
});

const nameOf = (passage: Passage | undefined): string =>
  passage === undefined ? 'nothing' : (passage.statement?.id ?? `paragraph of ${passage.article.id}`);

export function storeSuite(engine: StoreUnderTest): void {
  describe(engine.name, () => {
    let store: Store;
    beforeEach(async () => {
      store = await engine.open();
    });
    afterEach(() => store.close());

    const find = async (quote: string, articleId: string | null = null) =>
      store.candidates({ folds: folds(quote), articleId, limit: 24 });
    /** Changes what an article holds. */
    const rewrite = async (id: string, change: (reading: Reading) => Partial<Reading>, edits: readonly Edit[] = []) => {
      const reading = (await store.reading(id))!;
      return store.rewrite(id, { ...reading, ...change(reading), edits, after: reading.edits });
    };
    const first = async (quote: string) => nameOf((await find(quote)).passages[0]);

    it('answers when it is open', () => expect(store.ready()).resolves.toBeUndefined());

    it('is empty at first', async () => {
      expect(await store.counts()).toEqual({ articles: 0, statements: 0 });
      expect(await find('anything at all')).toMatchObject({ passages: [], total: 0 });
    });

    describe('articles', () => {
      beforeEach(() => store.addAll([HARBOUR, LIBRARY]));

      it('come back as they were added', async () => {
        const { id, text, title, statements, speakers } = HARBOUR;
        expect(await store.article('harbour')).toEqual({
          ...{ id, text, title, statements, speakers },
          ...{ publisher: null, author: null, published: '2026-01-01', url: null, kind: 'article' },
          ...{ heard: null, media: null, layout: null },
          ...{ addedAt: HARBOUR.addedAt, statementCount: 3 },
        });
      });

      it('are listed newest first, page by page', async () => {
        const page = await store.articles({ cursor: null, limit: 1 });
        expect(page.items.map((head) => head.id)).toEqual(['library']);
        const rest = await store.articles({ cursor: page.next, limit: 1 });
        expect(rest.items.map((head) => head.id)).toEqual(['harbour']);
        expect(rest.next).toBeNull();
      });

      it('are listed from the start for a cursor that was never given', async () => {
        const page = await store.articles({ cursor: 'nonsense!', limit: 5 });
        expect(page.items).toHaveLength(2);
      });

      it('are kept once', async () => {
        expect(await store.add({ ...HARBOUR, title: 'Another' })).toBe(false);
        expect(await store.counts()).toEqual({ articles: 2, statements: 5 });
        expect((await store.article('harbour'))?.title).toBe(HARBOUR.title);
      });

      it('are kept whole or not at all', async () => {
        const broken = { ...articleOf('broken', '"Half of this" - Ann Other'), id: 'broken' };
        const twice = { ...broken, statements: [broken.statements[0]!, broken.statements[0]!] };
        await expect(store.addAll([articleOf('fine', 'A fine text.'), twice])).rejects.toThrow();
        expect(await store.article('fine')).toBeNull();
        expect(await store.article('broken')).toBeNull();
        expect(await store.counts()).toEqual({ articles: 2, statements: 5 });
        expect((await find('half of this')).frequencies.get('half')).toBe(0);
        expect(await store.add(articleOf('fine', 'A fine text.'))).toBe(true);
      });

      it('are kept with who heard them, their recording and what their source says of the text', async () => {
        await store.add(RECORDED);
        const { heard, media, layout, statements } = RECORDED;
        expect(await store.article('recorded')).toMatchObject({ heard, media, layout, statements });
        expect(await store.reading('recorded')).toMatchObject({ layout, statements });
        const head = (await store.articles({ cursor: null, limit: 9 })).items.find(({ id }) => id === 'recorded');
        expect(head).toMatchObject({ heard, media });
        expect(head).not.toHaveProperty('layout');
        expect((await find('We moor at noon'))?.passages[0]?.statement?.time).toEqual({ start: 0.5, end: 4 });
      });

      it('tell when their words are heard, and nothing where there is no recording', async () => {
        await store.add(RECORDED);
        expect(await store.times('recorded')).toEqual(RECORDED.layout!.times);
        expect([await store.times('harbour'), await store.times('nowhere')]).toEqual([[], []]);
      });

      it('are known by their ids', async () => {
        expect([...(await store.known(['library', 'nowhere', 'harbour', '']))].sort()).toEqual(['harbour', 'library']);
      });

      it('are found by any id that callers can think of, or not at all', async () => {
        for (const id of ['', "' OR 1=1 --", '\0', '💥', 'x'.repeat(10_000)]) {
          expect(await store.article(id)).toBeNull();
          expect(await store.statement(id)).toBeNull();
          expect(await store.speaker(id)).toBeNull();
          expect(await store.check(id)).toBeNull();
          expect(await store.reading(id)).toBeNull();
          expect(await store.remove(id)).toBe(false);
          expect(await store.erase(id)).toBe(false);
        }
      });

      it('leave nothing behind when they are removed', async () => {
        expect(await store.remove('harbour')).toBe(true);
        expect(await store.remove('harbour')).toBe(false);
        expect(await store.article('harbour')).toBeNull();
        expect(await store.statement('harbour-s1')).toBeNull();
        expect(await store.counts()).toEqual({ articles: 1, statements: 2 });
        expect((await store.speakers({ cursor: null, limit: 10 })).items.map((one) => one.name)).toEqual([
          'Noor Haddad',
          'Tomas Brandt',
        ]);
        const { frequencies, passages } = await find('rebuild the wall');
        expect(frequencies.get('rebuild')).toBe(0);
        expect(passages.every((passage) => passage.article.id === 'library')).toBe(true);
      });

      it('can be added again after they were removed', async () => {
        await store.remove('harbour');
        expect(await store.add(HARBOUR)).toBe(true);
        expect(await first('We will rebuild the wall')).toBe('harbour-s1');
        expect((await find('rebuild')).frequencies.get('rebuild')).toBe(1);
      });
    });

    describe('statements and speakers', () => {
      beforeEach(() => store.addAll([HARBOUR, LIBRARY]));

      it('are found by id', async () => {
        const held = await store.statement('harbour-s2');
        expect(held?.statement).toEqual(HARBOUR.statements[1]);
        expect(held?.article.id).toBe('harbour');
      });

      it('list speakers by name, with how much they said', async () => {
        const page = await store.speakers({ cursor: null, limit: 2 });
        expect(page.items.map(({ name, statementCount }) => [name, statementCount])).toEqual([
          ['Ada Lindqvist', 2],
          ['Noor Haddad', 1],
        ]);
        const rest = await store.speakers({ cursor: page.next, limit: 2 });
        expect(rest.items.map(({ name, statementCount }) => [name, statementCount])).toEqual([['Tomas Brandt', 2]]);
        expect(rest.next).toBeNull();
      });

      it('show what one speaker said in every article', async () => {
        const speaker = await store.speaker('tomas-brandt');
        expect(speaker?.statements.map((one) => [one.article.id, one.statement.id])).toEqual([
          ['harbour', 'harbour-s2'],
          ['library', 'library-s2'],
        ]);
      });

      it('gather what the articles call a speaker', async () => {
        const known = { ...HARBOUR.speakers[0]!, aliases: ['Lindqvist'], roles: ['the mayor'] };
        await store.add({ ...articleOf('more', 'Nothing was said.'), speakers: [known] });
        expect(await store.speaker('ada-lindqvist')).toMatchObject({ aliases: ['Lindqvist'], roles: ['the mayor'] });
      });
    });

    describe('corrections', () => {
      beforeEach(() => store.addAll([HARBOUR, LIBRARY]));

      it('show what an article holds as it was read, and that nothing was corrected', async () => {
        const { text, statements, speakers, language } = HARBOUR;
        expect(await store.reading('harbour')).toEqual({
          ...{ text, layout: null, statements, speakers, language, edits: [] },
        });
        expect(await store.reading('nowhere')).toBeNull();
      });

      it('replace the statements and speakers of an article, which a later search shows', async () => {
        expect(await rewrite('harbour', by(MIRA, 'harbour-s1'))).toBe(true);
        const passage = (await find('We will rebuild the wall')).passages[0];
        expect(passage?.speaker?.name).toBe('Mira Holm');
        expect(passage?.statement?.rule).toBe('somebody says so');
        const { speakers, statements } = (await store.article('harbour'))!;
        expect(speakers.map((one) => one.name)).toContain('Mira Holm');
        expect(statements.map((one) => one.speaker?.name)).toEqual(['Mira Holm', 'Tomas Brandt', 'Ada Lindqvist']);
        expect((await store.speaker('ada-lindqvist'))?.statementCount).toBe(1);
        expect((await store.speaker('mira-holm'))?.statements.map((one) => one.statement.id)).toEqual(['harbour-s1']);
      });

      it('count the statements anew, and find the others where they were', async () => {
        await rewrite('harbour', ({ statements, ...rest }) => ({ ...rest, statements: statements.slice(1) }));
        expect(await store.counts()).toEqual({ articles: 2, statements: 4 });
        expect((await store.article('harbour'))?.statementCount).toBe(2);
        expect(await store.statement('harbour-s1')).toBeNull();
        expect(await first('We will rebuild the wall')).toBe('paragraph of harbour');
        expect(await first('Nobody who works on the quay')).toBe('harbour-s2');
      });

      it('find a statement that was added', async () => {
        const start = HARBOUR.text.indexOf('several fishermen');
        const end = HARBOUR.text.indexOf(' before she had');
        const text = HARBOUR.text.slice(start, end);
        const added: Statement = { ...HARBOUR.statements[0]!, id: 'e', text, start, end, content: [{ start, end }] };
        await rewrite('harbour', (reading) => ({ ...reading, statements: [...reading.statements, added] }));
        expect(await first('several fishermen left the hall')).toBe('e');
        expect((await store.counts()).statements).toBe(6);
      });

      it('are kept in order, and come with the article when it is added elsewhere', async () => {
        await rewrite('harbour', by(MIRA, 'harbour-s1'), EDITS);
        const { text: _, ...reading } = (await store.reading('harbour'))!;
        expect(reading.edits).toEqual(EDITS);
        const article = await store.article('harbour');
        await store.remove('harbour');
        await store.add({ ...HARBOUR, ...reading });
        expect(await store.article('harbour')).toEqual(article);
        expect((await store.reading('harbour'))?.edits).toEqual(EDITS);
        expect((await store.reading('library'))?.edits).toEqual([]);
      });

      it('are made only of what is there still', async () => {
        const stale = (await store.reading('harbour'))!;
        await rewrite('harbour', by(MIRA, 'harbour-s1'), EDITS);
        expect(await store.rewrite('harbour', { ...stale, edits: [EDITS[0]!], after: [] })).toBe(false);
        const others = EDITS.map((edit) => ({ ...edit, editedAt: '2026-04-05T06:07:09.000Z' }));
        expect(await store.rewrite('harbour', { ...stale, edits: [], after: others })).toBe(false);
        expect((await store.reading('harbour'))?.edits).toEqual(EDITS);
        expect(await store.rewrite('nowhere', { ...stale, after: [] })).toBe(false);
      });

      it('are kept whole or not at all', async () => {
        const { statements, ...rest } = (await store.reading('harbour'))!;
        const twice = [statements[0]!, statements[0]!];
        await expect(store.rewrite('harbour', { ...rest, statements: twice, after: [] })).rejects.toThrow();
        expect((await store.article('harbour'))?.statements).toEqual(HARBOUR.statements);
        expect(await store.counts()).toEqual({ articles: 2, statements: 5 });
      });

      it('are forgotten with their article, and so is whom nobody else names', async () => {
        await rewrite('harbour', by(MIRA, 'harbour-s1'), EDITS);
        await store.remove('harbour');
        expect(await store.speaker('mira-holm')).toBeNull();
        await store.add(HARBOUR);
        expect((await store.statement('harbour-s1'))?.statement).toEqual(HARBOUR.statements[0]);
        expect((await store.reading('harbour'))?.edits).toEqual([]);
      });

      it('forget whom an article names no longer', async () => {
        await rewrite('harbour', by(MIRA, 'harbour-s1'));
        await rewrite('harbour', () => ({ ...HARBOUR, edits: [] }));
        expect(await store.speaker('mira-holm')).toBeNull();
        expect((await store.speaker('tomas-brandt'))?.statementCount).toBe(2);
      });

      it('leave what the source says of the text, and the times of statements that stay', async () => {
        await store.add(RECORDED);
        await rewrite('recorded', by(MIRA, 'recorded-s1'));
        const { layout, statements } = (await store.article('recorded'))!;
        expect([layout, statements[0]?.time]).toEqual([RECORDED.layout, RECORDED.statements[0]!.time]);
      });

      it('change what is known of an article, and nothing else', async () => {
        const before = await store.article('harbour');
        const changes: Partial<ArticleMeta> = {
          ...{ title: 'The wall', publisher: 'The Eastbridge Courier', published: null },
          ...{ heard: 'machine', media: 'https://sound.example/wall.mp3' },
        };
        expect(await store.describe('harbour', changes)).toMatchObject({ id: 'harbour', ...changes, kind: 'article' });
        expect(await store.article('harbour')).toEqual({ ...before, ...changes });
        expect((await find('We will rebuild the wall')).passages[0]?.article).toMatchObject(changes);
        expect(await store.describe('nowhere', changes)).toBeNull();
      });
    });

    describe('people', () => {
      const ADA: Speaker = {
        ...MIRA,
        id: 'ada-l',
        name: 'Ada Wik',
        gender: null,
        aliases: ['the Wik'],
        roles: ['mayor'],
      };
      const WIK = articleOf('wik', '"The ferry will sail twice a day" - Ada Wik', {
        speakers: [ADA],
      });
      const speaks = { ...WIK.statements[0]!, speaker: { id: ADA.id, name: ADA.name } };
      beforeEach(() => store.addAll([HARBOUR, LIBRARY, { ...WIK, statements: [speaks] }]));
      const merge = (id: string, into: string) => store.merge({ id, into, mergedAt: CHECK.checkedAt });
      const names = async () => (await store.speakers({ cursor: null, limit: 9 })).items.map((one) => one.name);
      const said = async (id: string) => (await store.speaker(id))?.statements.map((one) => one.statement.id);

      it('are one after a merge, listed once, with what either said and is called', async () => {
        expect(await merge('ada-l', 'ada-lindqvist')).toBe(true);
        expect(await names()).toEqual(['Ada Lindqvist', 'Noor Haddad', 'Tomas Brandt']);
        const one = await store.speaker('ada-lindqvist');
        expect(one).toMatchObject({
          ...{ id: 'ada-lindqvist', name: 'Ada Lindqvist', statementCount: 3, roles: ['mayor'] },
          merged: [{ id: 'ada-l', name: 'Ada Wik' }],
        });
        expect(one?.aliases.toSorted()).toEqual(['Ada Wik', 'the Wik']);
        expect(await store.speaker('ada-l')).toEqual(one);
        expect(await said('ada-l')).toEqual(['harbour-s1', 'harbour-s3', 'wik-s1']);
        const listed = (await store.speakers({ cursor: null, limit: 9 })).items[0];
        expect(listed).toMatchObject({ statementCount: 3, roles: ['mayor'] });
      });

      it('are one in every article and every passage, with the names of both', async () => {
        await merge('ada-l', 'ada-lindqvist');
        const ref = { id: 'ada-lindqvist', name: 'Ada Lindqvist' };
        const article = await store.article('wik');
        expect(article?.statements[0]?.speaker).toEqual(ref);
        expect(article?.speakers).toMatchObject([ref]);
        expect((await store.statement('wik-s1'))?.statement.speaker).toEqual(ref);
        const { speaker, speakers, statement } = (await find('The ferry will sail twice a day')).passages[0]!;
        expect(statement?.speaker).toEqual(ref);
        expect(speaker).toMatchObject(ref);
        expect(speaker?.aliases).toEqual(expect.arrayContaining(['Ada Wik', 'the Wik']));
        expect(speakers).toEqual([speaker]);
        const other = (await find('We will rebuild the wall')).passages[0]!;
        expect(other.speaker?.aliases).toEqual(expect.arrayContaining(['Ada Wik', 'the Wik']));
      });

      it('are one in an article that names both', async () => {
        await merge('tomas-brandt', 'noor-haddad');
        const article = await store.article('library');
        expect(article?.speakers.map((one) => [one.name, one.aliases])).toEqual([['Noor Haddad', ['Tomas Brandt']]]);
        expect(article?.statements.map((one) => one.speaker?.id)).toEqual(['noor-haddad', 'noor-haddad']);
        expect((await store.reading('library'))?.speakers.map((one) => one.id)).toEqual([
          'noor-haddad',
          'tomas-brandt',
        ]);
      });

      it('are two again when they are separated', async () => {
        const before = [await store.article('wik'), await store.speaker('ada-l'), await store.speaker('ada-lindqvist')];
        await merge('ada-l', 'ada-lindqvist');
        expect(await store.separate('ada-l')).toBe(true);
        expect([
          await store.article('wik'),
          await store.speaker('ada-l'),
          await store.speaker('ada-lindqvist'),
        ]).toEqual(before);
        expect(await store.separate('ada-l')).toBe(false);
        expect(await store.separate('nobody')).toBe(false);
        expect(await store.merges()).toEqual([]);
      });

      it('lead to the last of several merges, and come apart where they were joined', async () => {
        await merge('ada-l', 'ada-lindqvist');
        await merge('ada-lindqvist', 'noor-haddad');
        expect((await store.speaker('ada-l'))?.id).toBe('noor-haddad');
        expect((await store.merges()).map(({ speaker, into }) => [speaker.id, into.id])).toEqual([
          ['ada-l', 'ada-lindqvist'],
          ['ada-lindqvist', 'noor-haddad'],
        ]);
        expect(await store.separate('ada-lindqvist')).toBe(true);
        expect((await store.speaker('ada-l'))?.id).toBe('ada-lindqvist');
        expect((await store.speaker('noor-haddad'))?.merged).toEqual([]);
      });

      it('merge whom the ids lead to, and never in a ring', async () => {
        await merge('ada-l', 'ada-lindqvist');
        expect(await merge('ada-lindqvist', 'ada-l')).toBe(false);
        expect(await merge('ada-l', 'ada-l')).toBe(false);
        expect(await merge('ada-l', 'tomas-brandt')).toBe(true);
        expect((await store.speaker('ada-lindqvist'))?.id).toBe('tomas-brandt');
        expect(await merge('tomas-brandt', 'ada-l')).toBe(false);
        expect(await merge('nobody', 'ada-l')).toBe(false);
        expect(await merge('ada-l', 'nobody')).toBe(false);
        expect(await store.merges()).toEqual([
          { speaker: { id: 'ada-l', name: 'Ada Wik' }, into: ref('ada-lindqvist'), mergedAt: CHECK.checkedAt },
          { speaker: ref('ada-lindqvist'), into: ref('tomas-brandt'), mergedAt: CHECK.checkedAt },
        ]);
      });

      it('stay one while an article names any of them, and are forgotten with the last', async () => {
        await merge('ada-lindqvist', 'ada-l');
        await store.remove('wik');
        expect(await store.speaker('ada-lindqvist')).toMatchObject({ id: 'ada-l', statementCount: 2 });
        await store.remove('harbour');
        expect(await store.speaker('ada-l')).toBeNull();
        expect(await store.speaker('ada-lindqvist')).toBeNull();
        expect(await store.merges()).toEqual([]);
      });

      it('are forgotten when they are separated and no article names them', async () => {
        await merge('ada-lindqvist', 'ada-l');
        await store.remove('wik');
        expect(await store.separate('ada-lindqvist')).toBe(true);
        expect(await store.speaker('ada-l')).toBeNull();
        expect(await store.speaker('ada-lindqvist')).toMatchObject({ id: 'ada-lindqvist', statementCount: 2 });
      });

      it('keep their merges when an article is rewritten', async () => {
        await merge('ada-l', 'ada-lindqvist');
        await rewrite('wik', (reading) => reading);
        expect((await store.article('wik'))?.speakers[0]?.name).toBe('Ada Lindqvist');
        await store.separate('ada-l');
        expect((await store.article('wik'))?.speakers).toEqual([ADA]);
      });

      it.each([
        ['a surname', ['lindqvist'], ['Ada Lindqvist']],
        ['the beginning of one', ['lind'], ['Ada Lindqvist']],
        ['a given name that two have', ['ada'], ['Ada Lindqvist', 'Ada Wik']],
        ['two words', ['wik', 'ada'], ['Ada Wik']],
        ['a role', ['mayor'], ['Ada Wik']],
        ['no words', [], []],
        ['a word that nobody has', ['ada', 'zebra'], []],
        ['what a search engine would take for commands', ['"', '*', 'or', '%', '_'], []],
      ])('are found by %s', async (_what, sought, expected) => {
        const { items } = await store.findSpeakers(sought, { cursor: null, limit: 9 });
        expect(items.map((one) => one.name)).toEqual(expected);
      });

      it('are found by the name of whom was merged into them, page by page', async () => {
        await merge('ada-l', 'tomas-brandt');
        const page = await store.findSpeakers(['a'], { cursor: null, limit: 1 });
        expect(page.items).toMatchObject([{ id: 'ada-lindqvist', statementCount: 2 }]);
        const rest = await store.findSpeakers(['a'], { cursor: page.next, limit: 1 });
        expect(rest.items).toMatchObject([{ id: 'tomas-brandt', statementCount: 3 }]);
        expect(rest.next).toBeNull();
      });

      it('are not found by what no article calls them any more', async () => {
        await store.add({ ...articleOf('more', 'Nothing.'), speakers: [{ ...HARBOUR.speakers[0]!, roles: ['dean'] }] });
        const dean = async () => (await store.findSpeakers(['dean'], { cursor: null, limit: 9 })).items.length;
        expect(await dean()).toBe(1);
        await store.remove('more');
        expect(await dean()).toBe(0);
      });
    });

    describe('checks and drafts', () => {
      it('come back as they were given', async () => {
        await store.saveCheck(CHECK);
        expect(await store.check('abc')).toEqual(CHECK);
      });

      it('keep the checks of a draft under their own ids', async () => {
        await store.saveDraft(draftOf(CHECK));
        expect(await store.draft('draft')).toEqual(draftOf(CHECK));
        expect(await store.check('abc')).toEqual(CHECK);
      });

      it('keep what a person noted on an item of a draft, until it is taken back', async () => {
        await store.saveDraft(draftOf(CHECK));
        const { id } = draftOf(CHECK).items[0]!.statement;
        const review = { note: 'Heard the tape.', at: CHECK.checkedAt };
        expect(await store.reviewItem('draft', id, review)).toBe(true);
        expect((await store.draft('draft'))!.items[0]!.review).toEqual(review);
        expect(await store.reviewItem('draft', id, null)).toBe(true);
        expect(await store.draft('draft')).toEqual(draftOf(CHECK));
        expect(await store.reviewItem('draft', 'another', review)).toBe(false);
        expect(await store.reviewItem('another', id, review)).toBe(false);
      });

      it('keep a draft whole or not at all', async () => {
        await store.saveDraft(draftOf(CHECK));
        await expect(store.saveDraft(draftOf({ ...CHECK, id: 'other' }))).rejects.toThrow();
        expect(await store.check('other')).toBeNull();
      });

      it('are removed one by one, those of a draft only with it', async () => {
        await store.saveDraft(draftOf(CHECK));
        await store.saveCheck({ ...CHECK, id: 'own' });
        expect(await store.removeCheck('own')).toBe(true);
        expect(await store.removeCheck('own')).toBe(false);
        expect(await store.check('own')).toBeNull();
        expect(await store.removeCheck('abc')).toBe(false);
        expect(await store.draft('draft')).toEqual(draftOf(CHECK));
        expect(await store.removeDraft('draft')).toBe(true);
        expect(await store.removeDraft('draft')).toBe(false);
        expect(await store.draft('draft')).toBeNull();
        expect(await store.check('abc')).toBeNull();
      });

      it('are forgotten by their age, some at a time, those of a draft with it', async () => {
        const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T00:00:00.000Z`;
        for (const day of [1, 2, 3, 9]) await store.saveCheck({ ...CHECK, id: `c${day}`, checkedAt: at(day) });
        const draft = (id: string, early: number, late: number) =>
          store.saveDraft({ ...draftOf({ ...CHECK, id: `${id}c`, checkedAt: at(early) }), id, checkedAt: at(late) });
        await draft('old', 1, 2);
        await draft('new', 3, 9);
        let forgotten = 0;
        for (let step = 1; step > 0; forgotten += step) step = await store.forgetChecks(at(4), 2);
        expect(forgotten).toBe(5);
        const left = await Promise.all(['c1', 'c2', 'c3', 'c9', 'oldc', 'newc'].map((id) => store.check(id)));
        expect(left.map((check) => check?.id)).toEqual([undefined, undefined, undefined, 'c9', undefined, 'newc']);
        expect([await store.draft('old'), (await store.draft('new'))?.id]).toEqual([null, 'new']);
      });

      it('outlive their article', async () => {
        await store.add(HARBOUR);
        await store.saveCheck(CHECK);
        await store.remove('harbour');
        expect(await store.check('abc')).toEqual(CHECK);
      });
    });

    describe('candidates', () => {
      beforeEach(() => store.addAll([HARBOUR, LIBRARY]));

      it.each([
        ['copied', 'We will rebuild the wall before the winter storms arrive', 'harbour-s1'],
        ['the first words', 'Children in this quarter', 'library-s1'],
        ['three distinctive words', 'quiet room read', 'library-s1'],
        ['only common words, in their order', 'it is what it is', 'harbour-s3'],
        ['only common words, in another order', 'it was what it was', 'library-s2'],
        ['a third of the words replaced', 'They must rebuild the fence before the autumn storms come', 'harbour-s1'],
        ['mistyped', 'Chldren in thsi quartr hvae no otehr qiet roon to raed in', 'library-s1'],
        ['one word, mistyped', 'fishermne', 'paragraph of harbour'],
        ['the reporter’s own words', 'several fishermen left the hall', 'paragraph of harbour'],
      ])('find the passage of a quote: %s', async (_why, quote, expected) => {
        expect(await first(quote)).toBe(expected);
      });

      it('hold both places of a splice', async () => {
        const { passages } = await find('Nobody who works on the quay has any other quiet room to read in');
        expect(passages.map(nameOf)).toEqual(expect.arrayContaining(['harbour-s2', 'library-s1']));
      });

      it('look into one article only where one is named', async () => {
        const { passages } = await find('it is what it is', 'library');
        expect(passages.map((passage) => passage.article.id)).not.toContain('harbour');
        expect(nameOf(passages[0])).toBe('library-s2');
        expect((await find('it is what it is', 'nowhere')).passages).toEqual([]);
      });

      it('say how common each word is', async () => {
        const { frequencies, total } = await find('storm the zebra');
        expect(Object.fromEntries(frequencies)).toEqual({ storm: 1, the: 6, zebra: 0 });
        expect(total).toBe(10);
      });

      it('bring the passage with its block, its speaker and the quotations around it', async () => {
        const [passage] = (await find('We will rebuild the wall')).passages;
        const start = HARBOUR.text.indexOf('"We will');
        const end = HARBOUR.text.indexOf('\n', start);
        expect(passage).toMatchObject({
          article: { id: 'harbour', title: HARBOUR.title },
          statement: HARBOUR.statements[0],
          speaker: { name: 'Ada Lindqvist' },
          spans: HARBOUR.statements[0]!.content,
          block: { start, end, text: HARBOUR.text.slice(start, end) },
          quoted: HARBOUR.statements[0]!.content,
        });
        expect(passage?.speakers.map((one) => one.name)).toEqual(['Ada Lindqvist', 'Tomas Brandt']);
      });

      it('bring a statement over several paragraphs whole', async () => {
        const text = 'She began.\n\n“First the harbour,\n\n“then the bridge,\n\n“then the rest,” she said.';
        const content = ['First the harbour,', 'then the bridge,', 'then the rest,'].map((part) => ({
          start: text.indexOf(part),
          end: text.indexOf(part) + part.length,
        }));
        const long = { ...HARBOUR.statements[0]!, id: 'long-s1', content, start: content[0]!.start - 1 };
        const end = content[2]!.end + 1;
        await store.add({ ...articleOf('long', text), statements: [{ ...long, end, speaker: null }] });
        const found = (await find('then the rest')).passages.find((passage) => passage.statement?.id === 'long-s1');
        expect(found?.block.text).toBe(text.slice(text.indexOf('“First')));
        expect(found?.quoted).toEqual(content);
      });

      it('search a repeated paragraph once', async () => {
        const body = 'The ferry will sail twice a day from the first of May until October.';
        await store.add(articleOf('twice', `${body}\n\nA line between.\n\n${body}`));
        const { passages } = await find('The ferry will sail twice a day');
        expect(passages.filter((passage) => passage.block.text === body)).toHaveLength(1);
        expect((await store.article('twice'))?.text).toContain(`${body}\n\nA line`);
      });

      it('are no more than were asked for', async () => {
        const { passages } = await store.candidates({ folds: folds('the wall of it is'), articleId: null, limit: 3 });
        expect(passages).toHaveLength(3);
      });

      it.each([
        ['no words', ''],
        ['one word without end', 'wall '.repeat(1_000)],
        ['many different words', Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ')],
        [
          'many words, most of them mistyped',
          Array.from({ length: 300 }, (_, at) => `harbuor${'x'.repeat(at % 9)}`).join(' '),
        ],
      ])('survive a quote of %s', async (_why, quote) => {
        expect((await find(quote)).passages.length).toBeLessThanOrEqual(24);
      });
    });

    describe('finding statements', () => {
      const ROWS: readonly [string, Partial<StatementQuery>, string[]][] = [
        ['all of them, newest first', {}, ['library-s2', 'library-s1', 'harbour-s3', 'harbour-s2', 'harbour-s1']],
        ['words, in any order', { folds: ['storms', 'wall'] }, ['harbour-s1']],
        ['one word of several statements', { folds: ['it'] }, ['library-s2', 'harbour-s3']],
        ['no words of the reporter’s', { folds: ['mayor'] }, []],
        ['words of one paragraph but two voices', { folds: ['wall', 'fishermen'] }, []],
        ['a word that nobody says', { folds: ['it', 'zebra'] }, []],
        ['a speaker', { speaker: ['tomas', 'brandt'] }, ['library-s2', 'harbour-s2']],
        ['half a name, which is none', { speaker: ['tom'] }, []],
        ['a speaker and words', { speaker: ['brandt'], folds: ['quay'] }, ['harbour-s2']],
        ['another’s words', { speaker: ['lindqvist'], folds: ['quay'] }, []],
        ['a day', { from: '2026-01-01', to: '2026-01-01' }, ['harbour-s3', 'harbour-s2', 'harbour-s1']],
        ['a day at its end', { from: '2026-03-05', to: '2026-03-05' }, ['evening-s1']],
        ['since a day', { from: '2026-01-02' }, ['evening-s1']],
        ['up to a day, never without a date', { to: '2025-12-31' }, []],
        ['a speaker between days', { speaker: ['brandt'], from: '2025-12-31', to: '2026-01-31' }, ['harbour-s2']],
        ['an article', { article: 'library' }, ['library-s2', 'library-s1']],
        ['words of a title', { article: 'harbour rebuilt' }, ['harbour-s3', 'harbour-s2', 'harbour-s1']],
        ['words of an outlet and an author', { article: 'gazette wik' }, ['evening-s1']],
        ['an address', { article: 'https://www.example.org/2026/port-of-call' }, ['evening-s1']],
        ['an article that is not there', { article: 'nowhere' }, []],
        [
          'everything at once',
          { folds: ['is'], speaker: ['ada'], from: '2026-01-01', to: '2026-02-01', article: 'harbour' },
          ['harbour-s3'],
        ],
        ['what a search engine would take for commands', { folds: ['"', '*', 'or', '%'] }, []],
      ];
      const EVENING = articleOf('evening', '"Nothing sails after six" - Noor Haddad', {
        ...{ title: 'Evening sailings', publisher: 'The Gazette', author: 'Ann Wik' },
        ...{ published: '2026-03-05T23:30:00+01:00', url: 'https://example.org/2026/port-of-call' },
      });
      const found = async (query: Partial<StatementQuery>): Promise<string[]> => {
        const blank = { folds: [], speaker: [], from: null, to: null, article: null, cursor: null, limit: 50 };
        return (await store.findStatements({ ...blank, ...query })).items.map(({ statement }) => statement.id);
      };
      const ALL = ['harbour', 'library', 'evening'];

      it.each(ROWS)('by %s', async (_what, query, expected) => {
        await store.addAll([HARBOUR, LIBRARY, EVENING]);
        const ids = await found(query);
        expect(Object.keys(query).length > 0 ? ids : ids.slice(1)).toEqual(expected);
      });

      it('page by page, each once and in one order', async () => {
        await store.addAll([HARBOUR, LIBRARY, EVENING]);
        const seen: string[] = [];
        for (let cursor: string | null = null, pages = 0; pages === 0 || cursor !== null; pages++) {
          const blank = { folds: [], speaker: [], from: null, to: null, article: null };
          const page: Page<FoundStatement> = await store.findStatements({ ...blank, cursor, limit: 2 });
          expect(page.items.length).toBeLessThanOrEqual(2);
          seen.push(...page.items.map(({ article, statement }) => `${article.id} ${statement.id}`));
          cursor = page.next;
        }
        expect(seen.map((one) => one.split(' ')[1])).toEqual(await found({}));
        expect(new Set(seen.map((one) => one.split(' ')[0]))).toEqual(new Set(ALL));
      });

      it('of which none is passed over, whatever the archive', async () => {
        const said = (at: number) =>
          `"The ferry was ${at % 7} days late" - Speaker ${at % 5}\n\n"So it is" - Speaker X`;
        const articles = Array.from({ length: 300 }, (_, at) => articleOf(`n${at}`, `Of ${at}.\n\n${said(at)}`));
        await store.addAll(articles);
        const wanted = articles.flatMap(({ statements }) => statements).filter(({ text }) => text.includes('3 days'));
        const ids = await found({ folds: ['ferry', '3'], limit: 100 });
        expect(ids.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
        expect(await found({ folds: ['the', '3'], speaker: ['2'], limit: 100 })).toHaveLength(9);
      });

      it('that goes on over paragraphs, by words of several, once', async () => {
        const text = 'She began.\n\n“First the harbour,\n\n“then the bridge,\n\n“then the rest,” she said.';
        const content = ['First the harbour,', 'then the bridge,', 'then the rest,'].map((part) => ({
          start: text.indexOf(part),
          end: text.indexOf(part) + part.length,
        }));
        const long = { ...HARBOUR.statements[0]!, id: 'long-s1', content, start: content[0]!.start - 1 };
        const whole = { ...long, text: 'First the harbour, then the bridge, then the rest,', end: content[2]!.end + 1 };
        await store.add({ ...articleOf('long', text), speakers: HARBOUR.speakers, statements: [whole] });
        expect(await found({ folds: ['harbour', 'rest'] })).toEqual(['long-s1']);
        expect(await found({ folds: ['the', 'bridge'], speaker: ['ada'] })).toEqual(['long-s1']);
        expect(await found({})).toEqual(['long-s1']);
      });

      it('by everybody who turned out to be one speaker', async () => {
        await store.addAll([HARBOUR, LIBRARY, EVENING]);
        await store.merge({ id: 'noor-haddad', into: 'tomas-brandt', mergedAt: CHECK.checkedAt });
        const all = ['evening-s1', 'library-s2', 'library-s1', 'harbour-s2'];
        expect(await found({ speaker: ['tomas'] })).toEqual(all);
        expect((await found({ speaker: ['noor'] })).slice(0, 1)).toEqual(['evening-s1']);
      });

      it('by what is known of an article now', async () => {
        await store.addAll([HARBOUR, LIBRARY]);
        await store.describe('library', { title: 'Sunday closing', published: '2026-05-05' });
        expect(await found({ article: 'sunday' })).toEqual(['library-s2', 'library-s1']);
        expect(await found({ from: '2026-05-05', to: '2026-05-05' })).toEqual(['library-s2', 'library-s1']);
        await store.describe('library', { title: null, published: null });
        expect([await found({ article: 'sunday' }), await found({ from: '2026-05-05' })]).toEqual([[], []]);
      });
    });

    describe('finding articles', () => {
      const found = async (...words: string[]): Promise<string[]> =>
        (await store.findArticles(words, { cursor: null, limit: 50 })).items.map(({ id }) => id);

      it('by words of their title, outlet, author and address, those added last first', async () => {
        const about = { publisher: 'The Harbour Times', author: 'Ann Wik', url: 'https://www.example.org/a-wall' };
        await store.addAll([HARBOUR, { ...LIBRARY, ...about }]);
        expect(await found('harbour')).toEqual(['library', 'harbour']);
        expect(await found('harbour', 'wall')).toEqual(['library', 'harbour']);
        expect(await found('rebuilt', 'harbour')).toEqual(['harbour']);
        expect(await found('wik', 'example')).toEqual(['library']);
        expect([await found('https'), await found('harb'), await found(), await found('wik', 'rebuilt')]).toEqual([
          ...[[], [], [], []],
        ]);
      });

      it('page by page', async () => {
        const many = Array.from({ length: 25 }, (_, at) =>
          articleOf(`n${at}`, `Text ${at}.`, { title: `Number ${at}` }),
        );
        await store.addAll(many);
        const first = await store.findArticles(['number'], { cursor: null, limit: 20 });
        const rest = await store.findArticles(['number'], { cursor: first.next, limit: 20 });
        expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(many.map(({ id }) => id).reverse());
        expect(rest.next).toBeNull();
      });

      it('no longer by words that were corrected, or of one that was removed', async () => {
        await store.addAll([HARBOUR, LIBRARY]);
        await store.describe('harbour', { title: 'A wall' });
        expect([await found('harbour'), await found('wall')]).toEqual([[], ['harbour']]);
        await store.remove('harbour');
        expect(await found('wall')).toEqual([]);
      });
    });

    describe('what was removed', () => {
      const [EARLY, LATE] = ['2026-04-01T00:00:00.000Z', '2026-04-02T00:00:00.000Z'];

      it('is kept aside, and an article comes back as it was', async () => {
        await store.addAll([HARBOUR, LIBRARY]);
        await rewrite('harbour', by(MIRA, 'harbour-s1'), EDITS);
        await store.add(RECORDED);
        const recorded = await store.article('recorded');
        await store.remove('recorded', EARLY);
        expect(await store.restore('article', 'recorded', EARLY)).toBe(true);
        expect(await store.article('recorded')).toEqual(recorded);
        await store.remove('recorded', '2026-03-01T00:00:00.000Z');
        const [article, reading] = [await store.article('harbour'), await store.reading('harbour')];
        await store.remove('harbour', LATE);
        expect(await store.removed('article', LATE)).toEqual([
          { kind: 'article', id: 'harbour', title: HARBOUR.title, removedAt: LATE },
        ]);
        expect(await store.restore('article', 'harbour', LATE)).toBe(true);
        expect([await store.article('harbour'), await store.reading('harbour')]).toEqual([article, reading]);
        expect(await first('We will rebuild the wall')).toBe('harbour-s1');
        expect(await store.counts()).toEqual({ articles: 2, statements: 5 });
        expect(await store.removed('article', EARLY)).toEqual([]);
        expect(await store.restore('article', 'harbour', EARLY)).toBe(false);
      });

      it('comes back with whom its speakers turned out to be', async () => {
        await store.add(HARBOUR);
        await store.merge({ id: 'tomas-brandt', into: 'ada-lindqvist', mergedAt: CHECK.checkedAt });
        const [article, merges] = [await store.article('harbour'), await store.merges()];
        await store.remove('harbour');
        expect(await store.merges()).toEqual([]);
        await store.restore('article', 'harbour', EARLY);
        expect([await store.article('harbour'), await store.merges()]).toEqual([article, merges]);
      });

      it('gives way to the same text that was added again', async () => {
        await store.add(HARBOUR);
        await store.remove('harbour');
        await store.add({ ...HARBOUR, title: 'Again' });
        expect(await store.restore('article', 'harbour', EARLY)).toBe(true);
        expect((await store.article('harbour'))?.title).toBe('Again');
        expect(await store.counts()).toEqual({ articles: 1, statements: 3 });
      });

      it('comes back, a check and a draft with its checks, and is shown to nobody until then', async () => {
        await store.saveCheck({ ...CHECK, id: 'own' });
        await store.saveDraft(draftOf(CHECK));
        await store.removeCheck('own', LATE);
        await store.removeDraft('draft', LATE);
        expect([await store.check('own'), await store.draft('draft'), await store.check('abc')]).toEqual([
          null,
          null,
          null,
        ]);
        const item = draftOf(CHECK).items[0]!.statement.id;
        expect(await store.reviewItem('draft', item, null)).toBe(false);
        expect((await store.removed('check', LATE)).map(({ id }) => id)).toEqual(['own']);
        expect((await store.removed('draft', LATE)).map(({ id }) => id)).toEqual(['draft']);
        expect(await store.restore('check', 'abc', EARLY)).toBe(false);
        expect(await store.restore('check', 'own', EARLY)).toBe(true);
        expect(await store.restore('draft', 'draft', EARLY)).toBe(true);
        expect([(await store.check('own'))?.id, await store.draft('draft')]).toEqual(['own', draftOf(CHECK)]);
      });

      it('does not come back after its time, nor once it is forgotten', async () => {
        await store.add(HARBOUR);
        await store.saveCheck(CHECK);
        await store.saveDraft(draftOf({ ...CHECK, id: 'of-draft' }));
        await store.remove('harbour', EARLY);
        await store.removeCheck('abc', EARLY);
        await store.removeDraft('draft', EARLY);
        for (const [kind, id] of [
          ['article', 'harbour'],
          ['check', 'abc'],
          ['draft', 'draft'],
        ] as const) {
          expect(await store.restore(kind, id, LATE)).toBe(false);
          expect(await store.removed(kind, LATE)).toEqual([]);
          expect(await store.forgetRemoved(kind, EARLY)).toBe(0);
          expect(await store.forgetRemoved(kind, LATE)).toBe(1);
          expect(await store.restore(kind, id, EARLY)).toBe(false);
        }
      });

      it('is forgotten by age like any other check', async () => {
        await store.saveCheck(CHECK);
        await store.removeCheck('abc', LATE);
        expect(await store.forgetChecks(LATE, 10)).toBe(1);
        expect(await store.restore('check', 'abc', EARLY)).toBe(false);
      });

      it('is the last hundred articles at most', async () => {
        const many = Array.from({ length: 103 }, (_, at) => articleOf(`n${at}`, `Text ${at}.`));
        await store.addAll(many);
        const at = (n: number) => `2026-04-02T00:00:${String(n % 60).padStart(2, '0')}.${Math.floor(n / 60)}00Z`;
        for (const [n, { id }] of many.entries())
          await store.remove(id, `${n < 60 ? '2026-04-01' : '2026-04-02'}${at(n).slice(10)}`);
        const kept = await store.removed('article', '2026-01-01');
        expect([kept.length, kept.some(({ id }) => id === 'n0'), kept.some(({ id }) => id === 'n102')]).toEqual([
          100,
          false,
          true,
        ]);
      });
    });

    describe('erasing an article for good', () => {
      const { id, text, title, statements } = HARBOUR;
      const [{ start, end }] = statements[0]!.content as [Span];
      const shown: Match = {
        ...{ articleId: id, title, publisher: null, published: null, url: null, statementId: statements[0]!.id },
        ...{ speaker: null, mention: null, cue: null, via: null, time: null, rule: null },
        ...{ start, end, exact: text.slice(start, end), prefix: '', suffix: '', diff: [], link: `/articles/${id}` },
        context: { start, end, text: text.slice(start, end) },
      };
      const checkOf = (checkId: string, more: Partial<Check>): Check => ({ ...CHECK, id: checkId, ...more });

      it('leaves nothing to bring back, whether it was removed before or not', async () => {
        await store.addAll([HARBOUR, LIBRARY]);
        await store.remove('library');
        expect([await store.erase('library'), await store.erase('harbour')]).toEqual([true, true]);
        expect(await store.removed('article', '')).toEqual([]);
        for (const one of ['library', 'harbour']) {
          expect(await store.restore('article', one, '')).toBe(false);
          expect(await store.article(one)).toBeNull();
          expect(await store.erase(one)).toBe(false);
        }
        expect(await store.counts()).toEqual({ articles: 0, statements: 0 });
        expect((await store.speakers({ cursor: null, limit: 10 })).items).toEqual([]);
        expect((await find('rebuild the wall')).frequencies.get('rebuild')).toBe(0);
      });

      it('leaves no copy where the same text was added again after a removal', async () => {
        await store.add(HARBOUR);
        await store.remove('harbour');
        await store.add(HARBOUR);
        expect(await store.erase('harbour')).toBe(true);
        expect(await store.article('harbour')).toBeNull();
        expect(await store.restore('article', 'harbour', '')).toBe(false);
      });

      it('takes the answers that show its words along, and the drafts of such, also removed ones', async () => {
        await store.add(HARBOUR);
        const kept = checkOf('kept', { quote: `"articleId":"${id}"`, match: { ...shown, articleId: 'library' } });
        await store.saveCheck(kept);
        await store.saveCheck(checkOf('match', { match: shown }));
        await store.saveCheck(checkOf('other', { alternatives: [shown] }));
        await store.saveCheck(checkOf('piece', { pieces: [shown], match: kept.match }));
        await store.removeCheck('piece');
        const item = (check: Check) => ({ ...draftOf(check).items[0]!, check });
        const items = [item(checkOf('a', {})), item(checkOf('b', { match: shown }))];
        await store.saveDraft({ ...draftOf(CHECK), items });
        const other = { ...draftOf(checkOf('c', {})), id: 'other-draft' };
        await store.saveDraft(other);
        expect(await store.erase(id)).toBe(true);
        for (const gone of ['match', 'other', 'a', 'b']) expect(await store.check(gone)).toBeNull();
        expect(await store.restore('check', 'piece', '')).toBe(false);
        expect(await store.draft('draft')).toBeNull();
        expect([await store.check('kept'), await store.draft('other-draft')]).toEqual([kept, other]);
      });

      it('does the rest where an earlier one broke off', async () => {
        await store.saveCheck(checkOf('match', { match: shown }));
        expect([await store.erase(id), await store.erase(id)]).toEqual([true, false]);
      });
    });

    it('counts each change of the corpus, and nothing else', async () => {
      let before = await store.revision();
      const grows = async (work: () => Promise<unknown>): Promise<boolean> => {
        await work();
        const now = await store.revision();
        const isMore = now > before;
        before = now;
        return isMore;
      };
      expect(await grows(() => store.addAll([HARBOUR, LIBRARY]))).toBe(true);
      expect(await grows(() => store.add(HARBOUR))).toBe(false);
      expect(await grows(() => store.saveCheck(CHECK))).toBe(false);
      expect(await grows(() => rewrite('harbour', by(MIRA, 'harbour-s1'), EDITS))).toBe(true);
      expect(await grows(() => store.describe('harbour', { title: 'Another' }))).toBe(true);
      expect(await grows(() => store.describe('nowhere', { title: 'Another' }))).toBe(false);
      const merge = { id: 'noor-haddad', into: 'tomas-brandt', mergedAt: CHECK.checkedAt };
      expect(await grows(() => store.merge(merge))).toBe(true);
      expect(await grows(() => store.separate('noor-haddad'))).toBe(true);
      expect(await grows(() => store.remove('harbour'))).toBe(true);
      expect(await grows(() => store.remove('harbour'))).toBe(false);
      expect(await grows(() => store.restore('article', 'harbour', '2026-01-01'))).toBe(true);
      expect(await grows(() => store.speakers({ cursor: null, limit: 9 }))).toBe(false);
    });

    it.runIf(engine.reopen)('keeps everything over a restart', async () => {
      await store.addAll([HARBOUR, LIBRARY]);
      await rewrite('harbour', by(MIRA, 'harbour-s1'), EDITS);
      await store.merge({ id: 'noor-haddad', into: 'tomas-brandt', mergedAt: CHECK.checkedAt });
      await store.saveDraft(draftOf(CHECK));
      store = await engine.reopen!(store);
      expect(await store.counts()).toEqual({ articles: 2, statements: 5 });
      expect((await store.statement('harbour-s1'))?.statement.speaker?.name).toBe('Mira Holm');
      expect((await store.reading('harbour'))?.edits).toEqual(EDITS);
      expect((await store.speaker('noor-haddad'))?.id).toBe('tomas-brandt');
      expect(await first('We will rebuild the wall')).toBe('harbour-s1');
      expect(await store.draft('draft')).toEqual(draftOf(CHECK));
      expect(await store.add(HARBOUR)).toBe(false);
    });
  });
}
