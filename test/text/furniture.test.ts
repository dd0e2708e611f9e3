import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../src/text/furniture.js';

const is = (paragraph: string): boolean => isFurniture(paragraph, { start: 0, end: paragraph.length });

describe('furniture of a page', () => {
  it.each([
    ['a pointer in capitals', 'READ MORE: Mayor Tom Marrow says sorry'],
    ['a pointer with a colon', 'Related: Quill wins the walk'],
    ['a pointer in brackets', '[See also: Quill wins the walk]'],
    ['a heading over links', 'You may also like'],
    ['a caption with its credit', 'Mayor Tom Marrow at the gate. Photograph: Ada Quill/The Ostwick Post'],
    ['a caption of an agency', 'Tom Marrow in Ostwick in May. Ada Quill/Getty Images'],
    ['a credit in brackets', 'Tom Marrow, a pilot, at the quay. (Ada Quill/The Gazette)'],
    ['an invitation', 'Subscribe now and read on'],
    ['a note on the article', 'This article was amended on 4 May to correct a name.'],
  ])('%s', (_why, paragraph) => {
    expect(is(paragraph)).toBe(true);
  });

  it.each([
    ['advice to read more', 'Read more books, the teacher told the class.'],
    ['a relation', 'Related species live on the islands to the north of the strait.'],
    ['somebody who watches', 'Watch out for the dog, said the sign.'],
    ['a photograph that is spoken of', 'The photograph in the hall is of the boat that sank.'],
    ['a quotation beside a credit', '“We wait for the boat,” Quill said. Photograph: Tom Marrow'],
    ['a quotation behind a pointer', 'Listen: “We wait for the boat,” Quill said.'],
    ['a long paragraph', `Related: ${'the case goes on and on and on. '.repeat(20)}`],
  ])('is not %s', (_why, paragraph) => {
    expect(is(paragraph)).toBe(false);
  });
});
