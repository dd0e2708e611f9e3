import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier, extract, type ImportItem, Refusal, type SourceText } from '../../src/verifier.js';

const itemOf = (text: string): ImportItem => ({
  input: {
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
  addedAt: null,
  edits: [],
});

describe('an import', () => {
  it('has texts read as they are stored, and neither those that are refused nor those that are there', async () => {
    const verifier = createVerifier({ store: openSqliteStore(':memory:') });
    const asked: string[] = [];
    const read = async (sources: readonly SourceText[]) => {
      asked.push(...sources.map(({ text }) => text));
      return sources.map((source) => extract(source));
    };
    const items = ['One.\r\n“We sail,” said Ada Quill.', ' ', 'One.\n“We sail,” said Ada Quill.'].map(itemOf);
    const prepared = await verifier.prepareAll(items.slice(0, 2), read);
    expect(await verifier.keepAll(prepared)).toEqual(['added', expect.any(Refusal)]);
    expect(await verifier.keepAll(await verifier.prepareAll(items, read))).toEqual([
      'known',
      expect.any(Refusal),
      'known',
    ]);
    expect(asked).toEqual(['One.\n“We sail,” said Ada Quill.']);
    await verifier.close();
  });
});
