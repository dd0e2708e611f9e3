import { beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier, type Draft, type Verifier } from '../../src/verifier.js';

const WALL = 'The harbour wall will be rebuilt before the winter storms';
const MONEY = 'Every fisherman gets a third of the money back';
const ARTICLE = `“${WALL},” Ada Quill said on Monday. The council met for three hours.

Outside, people waited in the rain. “${MONEY},” Quill said later.

“The ferry sails at noon,” said Tomas Brandt, “and nobody will be left on the quay.”`;

let verifier: Verifier;
beforeEach(async () => {
  verifier = createVerifier({ store: openSqliteStore(':memory:') });
  const head = {
    title: null,
    publisher: null,
    author: null,
    published: null,
    url: null,
    kind: 'article',
    heard: null,
    media: null,
    layout: null,
  } as const;
  await verifier.addArticle({ text: ARTICLE, ...head });
  return () => verifier.close();
});

const checked = (text: string): Promise<Draft> => verifier.checkDraft({ text, title: null, layout: null });
const told = ({ items }: Draft) => items.map(({ check }) => [check.quote, check.verdict]);

describe('a quotation that the draft interrupts', () => {
  it('is two where the article has two statements', async () => {
    const text = `It will cost a lot. “${WALL},” Ada Quill said. “${MONEY}.” That was new.`;
    const draft = await checked(text);
    expect(told(draft)).toEqual([
      [`${WALL},`, 'verified'],
      [`${MONEY}.`, 'verified'],
    ]);
    expect(draft.counts).toEqual({ verified: 2 });
    const [one, two] = draft.items.map(({ statement }) => statement);
    expect([one, two].map((statement) => text.slice(statement!.start, statement!.end))).toEqual([
      `“${WALL},”`,
      `“${MONEY}.”`,
    ]);
    for (const { statement } of draft.items)
      expect(statement.content.map(({ start, end }) => text.slice(start, end))).toEqual([statement.text]);
    expect(one!.id).not.toBe(two!.id);
    expect(draft.items.map(({ check }) => check.speaker)).toEqual(['Ada Quill', 'Ada Quill']);
    expect(await verifier.draft(draft.id)).toEqual(draft);
    expect(await verifier.tickOff({ draftId: draft.id, statementId: two!.id }, null)).toBe(true);
  });

  it('tells which of the two somebody else said', async () => {
    const draft = await checked(`“${WALL},” said Ada Quill. “The ferry sails at noon.”`);
    expect(told(draft)).toEqual([
      [`${WALL},`, 'verified'],
      ['The ferry sails at noon.', 'misattributed'],
    ]);
  });

  it('is one where the article interrupts the same statement', async () => {
    const draft = await checked('“The ferry sails at noon,” Tomas Brandt said, “and nobody will be left on the quay.”');
    expect(told(draft)).toEqual([['The ferry sails at noon, and nobody will be left on the quay.', 'verified']]);
  });

  it('is one where a part of it is nowhere', async () => {
    const draft = await checked(`“${WALL},” Ada Quill said. “Xylophones rarely quarrel underwater about vegetables.”`);
    expect(draft.items).toHaveLength(1);
  });
});

describe('a quotation that runs two statements together', () => {
  it.each([
    ['within its marks', `Ada Quill said: “${WALL}. ${MONEY}.”`],
    ['over paragraphs', `Ada Quill said: “${WALL}.\n\n“${MONEY}.”`],
  ])('is spliced: %s', async (_where, text) => {
    expect((await checked(text)).items.map(({ check }) => check.verdict)).toEqual(['spliced']);
  });
});
