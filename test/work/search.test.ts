import { describe, expect, it } from 'vitest';
import type { ArticleHead, Statement } from '../../src/model.js';
import type { Archive, StatementRow } from '../../src/store/archive.js';
import { findCandidates } from '../../src/store/candidates.js';
import { type FindArchive, findStatements } from '../../src/store/find.js';
import { PostingList, type Stored } from '../../src/store/postings.js';
import type { StatementQuery } from '../../src/store/store.js';

/** Blocks of an archive that nobody could build in a test; it is made up as it is read. */
const BLOCKS = 1_000_000;
/** In how many blocks a word stands, by how it begins. */
const STANDS_IN: Readonly<Record<string, number>> = { rare: 3, some: 5_000, usual: 90_000, every: BLOCKS };

const HEAD: ArticleHead = {
  ...{
    id: 'a',
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    kind: 'article',
    heard: null,
    media: null,
  },
  ...{ addedAt: '2026-01-02T03:04:05.000Z', statementCount: 1 },
};
const TEXT = 'rarea somea usuala everya';

const statement = (no: number): Statement => ({
  ...{ id: `s${no}`, text: TEXT, start: 0, end: TEXT.length, content: [{ start: 0, end: TEXT.length }] },
  ...{ partial: false, speaker: null, mention: null, cue: null, via: null, time: null, rule: '' },
});
const rowOf = (no: number): StatementRow => ({ first: no, last: no, article: 1, statement: statement(no) });

const documentsOf = (fold: string): number => STANDS_IN[/^(rare|some|usual|every)[a-z]*$/.exec(fold)?.[1] ?? ''] ?? 0;

const lists = new Map<number, Stored>();
/** A list of so many blocks, evenly apart. */
function listOf(count: number): Stored {
  const known = lists.get(count);
  if (known) return known;
  const list = new PostingList(0);
  for (let at = 0; at < count; at++) list.push(Math.floor((at * BLOCKS) / count), [at % 20]);
  const stored = { first: 0, last: list.last, postings: list.bytes() };
  lists.set(count, stored);
  return stored;
}

/** What was asked of the archive. */
interface Read {
  lookedUp: number;
  lists: number;
  postings: number;
  blocks: number;
}

function archive(): { read: Read; archive: FindArchive } {
  const read: Read = { lookedUp: 0, lists: 0, postings: 0, blocks: 0 };
  const words: Archive = {
    total: async () => BLOCKS,
    async documents(folds) {
      read.lookedUp += folds.length;
      return new Map(folds.flatMap((fold) => (documentsOf(fold) > 0 ? [[fold, documentsOf(fold)]] : [])));
    },
    async postings(folds) {
      read.lists += folds.length;
      for (const fold of folds) read.postings += documentsOf(fold);
      return new Map(folds.map((fold) => [fold, [listOf(documentsOf(fold))]]));
    },
    blockRange: async () => null,
    async blocks(numbers) {
      read.blocks += numbers.length;
      return numbers.map((no) => ({ no, article: 1, at: 0, start: 0, end: TEXT.length, raw: TEXT }));
    },
    async statements(numbers) {
      read.blocks += numbers.length;
      return numbers.map(rowOf);
    },
    articles: async (numbers) => new Map(numbers.map((no) => [no, { head: HEAD, speakers: [] }])),
  };
  const all = { first: 0, last: BLOCKS - 1 };
  const find: FindArchive = {
    ...words,
    extent: async () => all,
    speakersNamed: async () => ['p1'],
    spread: async () => [],
    spokenBy: async () => null,
    publishedIn: async () => null,
    headed: async () => null,
  };
  return { read, archive: find };
}

const letters = (number: number): string =>
  Array.from(String(number), (digit) => String.fromCharCode(97 + Number(digit))).join('');
const differing = (beginning: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => beginning + letters(at));

/** A quote of 5,000 characters has no more words. */
const WORDS = 2_500;

/** Three looks, with what the two thorough ones read at most; a word that stands everywhere is read where nothing else is left. */
const POSTINGS_MAX = 20_000 + 2 * 150_000;

describe('the search of a million passages reads no more than so much, whatever the quote', () => {
  it.each([
    ['words of three passages', differing('rare', WORDS), POSTINGS_MAX],
    ['words of thousands of passages', differing('some', WORDS), POSTINGS_MAX],
    ['words of a tenth of all passages', differing('usual', WORDS), POSTINGS_MAX],
    ['words of every passage', differing('every', WORDS), 3 * BLOCKS],
    ['one word again and again', Array.from({ length: WORDS }, () => 'everya'), 3 * BLOCKS],
    ['every kind in turn', Object.keys(STANDS_IN).flatMap((kind) => differing(kind, WORDS / 4)), POSTINGS_MAX],
    ['words of no passage', differing('zz', WORDS), POSTINGS_MAX],
    ['words that are nearly those of many passages', differing('usula', WORDS), POSTINGS_MAX],
  ] as const)('%s', async (_what, folds, most) => {
    const { read, archive: asked } = archive();
    await findCandidates(asked, { folds, articleId: null, limit: 24 });
    expect(read.postings).toBeLessThanOrEqual(most);
    expect(read.lists).toBeLessThanOrEqual(3 * 96);
    // The words and their pairs, and some 1,400 readings of each of eight mistyped ones.
    expect(read.lookedUp).toBeLessThanOrEqual(2 * WORDS + 8 * 1_400);
    expect(read.blocks).toBeLessThanOrEqual(500);
  });
});

/** 200 characters have no more words. */
const SOUGHT = 100;

const ANYTHING: StatementQuery = {
  ...{ folds: [], speaker: [], from: null, to: null, article: null, cursor: null, limit: 100 },
};

describe('finding statements among a million passages reads no more than so much, whatever is looked for', () => {
  it.each<[string, Partial<StatementQuery>]>([
    ['words of a tenth of all passages', { folds: differing('usual', SOUGHT) }],
    ['words of every passage, none of which has them all', { folds: differing('every', SOUGHT) }],
    ['a word of every passage and one of none', { folds: ['everya', 'zz'] }],
    ['a speaker who is not there', { speaker: ['nobody'] }],
    ['days of which no article is', { from: '1900-01-01', to: '1900-01-02' }],
    ['an article that has no such words', { article: 'words of no head' }],
    ['all at once', { folds: differing('every', SOUGHT), speaker: ['nobody'], from: '1900-01-01', article: 'no head' }],
  ])('%s', async (_what, sought) => {
    const { read, archive: asked } = archive();
    await findStatements(asked, { ...ANYTHING, ...sought });
    // Four lists of a tenth of all passages, and some 2,000 blocks looked through.
    expect(read.postings).toBeLessThanOrEqual(4 * 100_000);
    expect(read.lists).toBeLessThanOrEqual(4);
    expect(read.blocks).toBeLessThanOrEqual(2_100);
  });
});
