/** What every store must do. Looped over each implementation. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Check, Draft, Passage, Speaker } from '../../src/model.js';
import type { Store } from '../../src/store/store.js';
import { words } from '../../src/text/words.js';
import { articleOf, HARBOUR, LIBRARY } from './fixtures.js';

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
};

const draftOf = (check: Check): Draft => ({
  id: 'draft',
  title: null,
  text: HARBOUR.text,
  checkedAt: CHECK.checkedAt,
  items: [{ statement: HARBOUR.statements[0]!, check, review: null }],
  counts: { 'not-found': 1 },
});

const folds = (quote: string): string[] => words(quote).map((word) => word.fold);

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

      it('are known by their ids', async () => {
        expect([...(await store.known(['library', 'nowhere', 'harbour', '']))].sort()).toEqual(['harbour', 'library']);
      });

      it('are found by any id that callers can think of, or not at all', async () => {
        for (const id of ['', "' OR 1=1 --", '\0', '💥', 'x'.repeat(10_000)]) {
          expect(await store.article(id)).toBeNull();
          expect(await store.statement(id)).toBeNull();
          expect(await store.speaker(id)).toBeNull();
          expect(await store.check(id)).toBeNull();
          expect(await store.remove(id)).toBe(false);
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

      it('take a correction, which a later search shows', async () => {
        const corrected = await store.correctSpeaker('harbour-s1', MIRA);
        expect(corrected).toMatchObject({ speaker: { id: 'mira-holm', name: 'Mira Holm' }, mention: null });
        const passage = (await find('We will rebuild the wall')).passages[0];
        expect(passage?.speaker?.name).toBe('Mira Holm');
        expect((await store.article('harbour'))?.speakers.map((one) => one.name)).toContain('Mira Holm');
        expect((await store.speaker('ada-lindqvist'))?.statementCount).toBe(1);
        expect((await store.speaker('mira-holm'))?.statements).toHaveLength(1);
      });

      it('take the correction that nobody is named, and another after it', async () => {
        expect(await store.correctSpeaker('harbour-s1', null)).toMatchObject({ speaker: null });
        const ada = HARBOUR.speakers[0]!;
        expect(await store.correctSpeaker('harbour-s1', ada)).toMatchObject({ speaker: { id: ada.id } });
        expect((await store.article('harbour'))?.speakers).toHaveLength(2);
      });

      it('keep corrections apart from what was read, and take them with an article', async () => {
        await store.correctSpeaker('harbour-s3', null);
        await store.correctSpeaker('harbour-s1', MIRA);
        const kept = await store.corrections('harbour');
        expect(kept.map(({ statementId, speaker }) => [statementId, speaker])).toEqual([
          ['harbour-s1', MIRA],
          ['harbour-s3', null],
        ]);
        const article = await store.article('harbour');
        await store.remove('harbour');
        await store.add({ ...HARBOUR, corrections: kept });
        expect(await store.article('harbour')).toEqual(article);
        expect(await store.corrections('harbour')).toEqual(kept);
        expect(await store.corrections('library')).toEqual([]);
      });

      it('take no correction of a statement that is not there', async () => {
        expect(await store.correctSpeaker('harbour-s9', MIRA)).toBeNull();
      });

      it('forget corrections with their article', async () => {
        await store.correctSpeaker('harbour-s1', MIRA);
        await store.remove('harbour');
        expect(await store.speaker('mira-holm')).toBeNull();
        await store.add(HARBOUR);
        expect((await store.statement('harbour-s1'))?.statement).toEqual(HARBOUR.statements[0]);
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

    it.runIf(engine.reopen)('keeps everything over a restart', async () => {
      await store.addAll([HARBOUR, LIBRARY]);
      await store.correctSpeaker('harbour-s1', MIRA);
      await store.saveDraft(draftOf(CHECK));
      store = await engine.reopen!(store);
      expect(await store.counts()).toEqual({ articles: 2, statements: 5 });
      expect((await store.statement('harbour-s1'))?.statement.speaker?.name).toBe('Mira Holm');
      expect(await first('We will rebuild the wall')).toBe('harbour-s1');
      expect(await store.draft('draft')).toEqual(draftOf(CHECK));
      expect(await store.add(HARBOUR)).toBe(false);
    });
  });
}
