import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const statements = (text: string): string[] => extract(text).statements.map((statement) => statement.text);

describe('the title of a work', () => {
  it.each([
    ['a book, before its comma', 'In her 2002 book, “The Long Dry Season,” Ms. Okafor argued that rivers remember.'],
    ['a film', 'Mr. Lund directed the film “A House by the Water” and said he was proud of it.'],
    ['a series that a headline is about', '“Stranger Things”: everything we know of the new season\n\nLund is back.'],
    ['a book behind a label', 'Review: “The Long Dry Season”\n\nLund is back.'],
    ['a song in straight marks', 'The crowd sang the song "Carry Me Over the Hill" twice, Lund said.'],
  ])('is no statement: %s', (_why, text) => {
    expect(statements(text)).toEqual([]);
  });

  it.each([
    ['a sentence about a book', 'Of her book, Ms. Okafor said: “It took me eleven years to write.”'],
    ['what somebody says in a film', 'In the film, “We will never leave this valley,” Lund says to the camera.'],
  ])('is not taken for one: %s', (_why, text) => {
    expect(statements(text)).toHaveLength(1);
  });
});
