import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockAt, blocksOf } from '../../src/store/blocks.js';

const rebuilt = (text: string): string => {
  const blocks = blocksOf(text);
  return blocks.map((block, index) => text.slice(block.at, blocks[index + 1]?.at ?? text.length)).join('');
};

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('word', '\n', ' ', '. ', '💥', '“', '\u2028'), { maxLength: 2_000 })
    .map((parts) => parts.join('')),
);

describe('blocks', () => {
  it('are the whole text, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(rebuilt(text)).toBe(text);
      }),
    );
  });

  it('are paragraphs', () => {
    const text = '  One here.\n\nTwo there.\nThree.';
    expect(blocksOf(text).map((block) => text.slice(block.start, block.end))).toEqual([
      'One here.',
      'Two there.',
      'Three.',
    ]);
  });

  it.each([
    ['at the ends of sentences', 'A sentence of a few words stands here. '.repeat(300), /\.$/],
    ['between words where no sentence ends', 'word '.repeat(3_000), /word$/],
    ['anywhere in one endless word', 'w'.repeat(10_000), /w$/],
  ])('part a paragraph of pages %s', (_where, text, ending) => {
    const blocks = blocksOf(text);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) {
      expect(block.end - block.start).toBeLessThanOrEqual(1_500);
      expect(text.slice(block.start, block.end)).toMatch(ending);
    }
  });

  it('have no words to search where the page repeats itself', () => {
    const body = 'The ferry will sail twice a day from the first of May.';
    expect(blocksOf(`${body}\n\nBetween.\n\n${body}`).map((block) => block.words.length)).toEqual([12, 1, 0]);
  });

  it('are found by offset', () => {
    const blocks = blocksOf('One.\n\nTwo.\n\nThree.');
    expect([0, 3, 5, 6, 11, 12, 17].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});
