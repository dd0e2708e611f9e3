import { describe, expect, it } from 'vitest';
import { titleOfLastResort } from '../../src/sources/title.js';

describe('the title of last resort', () => {
  it.each([
    ['is the file’s name without its ending', 'Council meeting.docx', 'Council meeting'],
    [
      'has spaces for what parts words in names of files',
      'council_meeting--2026-02.en.vtt',
      'council meeting 2026 02.en',
    ],
    ['is without the folder', 'C:\\talks\\ferry.txt', 'ferry'],
    ['keeps full stops within', 'Dr. Wik speaks', 'Dr. Wik speaks'],
    ['is none of a name without words', '__.txt', null],
    ['is none of no name', '', null],
    ['has no control characters', 'a\0b\u0007.txt', 'a b'],
  ])('%s', (_what, name, title) => expect(titleOfLastResort(name)).toBe(title));

  it('is bounded', () => expect(titleOfLastResort(`${'x'.repeat(100_000)}.txt`)).toHaveLength(200));
});
