import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { longTextsApart } from '../../src/main/apart.js';
import { openVerifier } from '../../src/main/open.js';
import { readSettings } from '../../src/settings.js';
import { type ArticleInput, Refusal, type Verifier } from '../../src/verifier.js';

let folder: string;
let here: Verifier;
let apart: Verifier;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'apart-'));
  const environment = { DATA_DIR: folder };
  here = await openVerifier(readSettings(environment));
  apart = longTextsApart(here, environment);
});
afterEach(async () => {
  await apart.close();
  rmSync(folder, { recursive: true, force: true });
});

const articleOf = (text: string): ArticleInput => ({
  ...{
    text,
    title: 'A title',
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
/** Longer than what is read at once, and every paragraph another. */
const LONG = Array.from(
  { length: 900 },
  (_, at) => `“The ferry sails at ${at},” said Ada Quill, the harbor master.`,
).join('\n\n');
const CLAIM = { quote: 'The ferry sails at 812', speaker: 'Ada Quill', articleId: null, profile: 'strict' } as const;

/** Run from source, the thread has to compile what it loads. */
const STARTING = { timeout: 60_000 };

describe('long texts', STARTING, () => {
  it('are read and kept by another thread, and found by this one', async () => {
    const { article, created } = await apart.addArticle(articleOf(LONG));
    expect([created, article.statements.length]).toEqual([true, 900]);
    expect((await apart.checkQuote(CLAIM)).verdict).toBe('verified');
    expect((await apart.addArticle(articleOf(LONG))).created).toBe(false);
    expect((await apart.reread(article.id))?.statements).toHaveLength(900);
    await apart.correctSpeaker(article.statements[1]!.id, 'Mira Holm');
    expect((await apart.undoEdit(article.id))?.statements).toEqual(article.statements);
  });

  it('of many statements are corrected by another thread', async () => {
    const { article } = await apart.addArticle(articleOf(LONG));
    const notHere = () => Promise.reject(new Error('This was not to be done here.'));
    const elsewhere = longTextsApart(
      { ...here, editStatements: notHere, correctSpeaker: notHere, undoEdit: notHere, close: async () => undefined },
      { DATA_DIR: folder },
    );
    const [first, second] = article.statements;
    await elsewhere.editStatements(article.id, { kind: 'drop', statementId: first!.id });
    expect((await elsewhere.correctSpeaker(second!.id, 'Mira Holm'))?.speaker?.name).toBe('Mira Holm');
    expect((await here.article(article.id))?.statements).toHaveLength(899);
    await elsewhere.editStatements(article.id, {
      kind: 'add',
      ...{ start: first!.start, end: first!.end, speaker: null },
    });
    expect((await here.article(article.id))?.statements).toHaveLength(900);
    await elsewhere.close();
  });

  it('give the same extraction there as here', async () => {
    expect(await apart.extract(LONG)).toEqual(await here.extract(LONG));
  });

  it('are refused there as here, several at a time', async () => {
    const draft = { text: LONG + LONG.replaceAll('sails', 'leaves'), title: null, layout: null };
    const refused = await Promise.allSettled([apart.checkDraft(draft), apart.checkDraft(draft)]);
    for (const one of refused) {
      const reason = one.status === 'rejected' ? one.reason : null;
      expect(reason).toBeInstanceOf(Refusal);
      expect({ ...reason }).toMatchObject({ reason: 'too-large', path: 'text' });
    }
  });
});
