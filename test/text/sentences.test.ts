import { describe, expect, it } from 'vitest';
import { distinctParagraphs, paragraphs } from '../../src/text/paragraphs.js';
import { sentences } from '../../src/text/sentences.js';
import { sliceOf } from '../../src/text/span.js';

const split = (text: string): string[] => sentences(text).map((span) => sliceOf(text, span));

describe('sentences', () => {
  it.each([
    ['a title is no end', 'Gen. Smith met Mr. Jones. They left.', ['Gen. Smith met Mr. Jones.', 'They left.']],
    ['an initial is no end', 'John F. Kerry spoke. He sat.', ['John F. Kerry spoke.', 'He sat.']],
    ['an initialism inside a sentence', 'The U.S. Embassy is safe.', ['The U.S. Embassy is safe.']],
    ['an initialism at the end', 'He is in the U.S. The rest stayed.', ['He is in the U.S.', 'The rest stayed.']],
    ['No. before a figure', 'It was No. 5 of them. No. Never.', ['It was No. 5 of them.', 'No.', 'Never.']],
    ['a month', 'On Jan. 5 it rained. It froze.', ['On Jan. 5 it rained.', 'It froze.']],
    ['a paragraph ends a sentence', 'No stop here\nNew one', ['No stop here', 'New one']],
    ['closing marks stay with their sentence', '“We go.” He left.', ['“We go.”', 'He left.']],
  ])('%s', (_why, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('have the offsets of the whole text when only a part is read', () => {
    expect(sentences('Skip. One. Two.', 6)).toEqual([
      { start: 6, end: 10 },
      { start: 11, end: 15 },
    ]);
  });
});

describe('paragraphs', () => {
  it.each([
    ['blank lines', 'One\n\nTwo', ['One', 'Two']],
    ['line breaks of all systems', 'One\r\nTwo\rThree\u2029Four', ['One', 'Two', 'Three', 'Four']],
    ['white space at the edges and blank lines', '\n  One  \n \t \n', ['One']],
    ['nothing', '', []],
  ])('%s', (_why, text, expected) => {
    expect(paragraphs(text).map((span) => sliceOf(text, span))).toEqual(expected);
  });

  it('count a repeated body once, however it is set the second time', () => {
    const text =
      'The minister said on Monday that he would go.\n\nYes.\n\nYes.\n\nTHE MINISTER said, on Monday, that he would go.';
    expect(distinctParagraphs(text).map((span) => sliceOf(text, span))).toEqual([
      'The minister said on Monday that he would go.',
      'Yes.',
      'Yes.',
    ]);
  });
});
