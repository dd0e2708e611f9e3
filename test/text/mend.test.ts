import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '../../src/text/mend/mend.js';

const kinds = (text: string): string[] => mend(text).mended.map(({ kind }) => kind);

/** UTF-8 that was read as another character set. */
const misread = (text: string, encoding: string): string => new TextDecoder(encoding).decode(Buffer.from(text, 'utf8'));
/** Node’s own decoder takes Windows-1252 for Latin 1 in some versions. */
const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('what broke on the way is put right', () => {
  it.each([
    ['marks read as Windows-1252', 'â€œWe wonâ€™t pay,â€ said Quill.', '“We won’t pay,” said Quill.'],
    ['accents within words', 'RenÃ©e Quill owns the cafÃ©s.', 'Renée Quill owns the cafés.'],
    ['marks read as Latin 1', asLatin1('“We wait,” said Quill – twice.'), '“We wait,” said Quill – twice.'],
    ['marks read as Mac Roman', misread('“We won’t pay,” said Quill.', 'macintosh'), '“We won’t pay,” said Quill.'],
    ['misread twice', 'Ã¢â‚¬Å“We wait,Ã¢â‚¬Â said ZoÃƒÂ« Quill.', '“We wait,” said Zoë Quill.'],
    ['named entities', '&ldquo;We wait,&rdquo; said Quill&mdash;twice.', '“We wait,” said Quill—twice.'],
    ['numbers of characters', '&#8220;We wait,&#x201d; said Quill.', '“We wait,” said Quill.'],
    [
      'entities encoded twice',
      '&amp;quot;We wait,&amp;quot; said Quill of Salt &amp;amp; Sons.',
      '"We wait," said Quill of Salt & Sons.',
    ],
    ['soft hyphens', '“We re\u00ADbuild,” said Ada Mar\u00ADrow.', '“We rebuild,” said Ada Marrow.'],
    ['zero-width spaces and joiners', 'Ada Mar\u200Brow\u200D said.', 'Ada Marrow said.'],
    ['quoted-printable', 'We don=E2=80=99t know who will wind the clo=\nck.', 'We don’t know who will wind the clock.'],
    [
      'lines broken at a column',
      'The old boat was painted by a\nneighbour, her owner said in a\nletter to the town.',
      'The old boat was painted by a neighbour, her owner said in a letter to the town.',
    ],
    [
      'words broken at a column',
      '“Nobody has re-\npaired the gate or even re-\nturned the keys,” said Quill.',
      '“Nobody has repaired the gate or even returned the keys,” said Quill.',
    ],
    [
      'a hyphen that is the word’s own',
      'The well-known pilot came late to the hall, and the well-\nknown keeper did not come at all.',
      'The well-known pilot came late to the hall, and the well-known keeper did not come at all.',
    ],
    [
      'a name with a hyphen',
      'The bell was rung at noon by the organist, Ada\nMarrow-\nQuill, who is the wife of the sexton of the\nplace.',
      'The bell was rung at noon by the organist, Ada Marrow-Quill, who is the wife of the sexton of the place.',
    ],
    [
      'a text that is cited whole',
      '> The dam was built in a year, the mayor told the\n> hall. "We had one song," he said.\n>\n> "And it was bad," said Tom Marrow.',
      'The dam was built in a year, the mayor told the hall. "We had one song," he said.\n\n"And it was bad," said Tom Marrow.',
    ],
  ])('%s', (_why, given, mended) => {
    expect(mend(given).text).toBe(mended);
  });

  it('numbers down a margin, and what stands between two pages', () => {
    const pages = `21        MS. QUILL:  The fence was sound in May, and it
22   would stand for
                  Ostwick Reporting
                            23
 1   ten more years.
 2        JUSTICE MARROW:  Who says so?
 3        MS. QUILL:  The man who built it.`;
    expect(mend(pages).text.replace(/[ \t]+/g, ' ')).toBe(
      ' MS. QUILL: The fence was sound in May, and it would stand for ten more years.\n JUSTICE MARROW: Who says so?\n MS. QUILL: The man who built it.',
    );
    expect(kinds(pages)).toEqual(['line-numbers', 'wrapped-lines']);
  });

  it('and what was mended is counted', () => {
    expect(mend('&quot;We wait,&quot; said Ada Mar\u00ADrow.').mended).toEqual([
      { kind: 'entities', count: 2 },
      { kind: 'invisible-marks', count: 1 },
    ]);
  });
});

describe('very many places', () => {
  it.each([
    ['lines', 'the line of the column goes on and\n', 'wrapped-lines'],
    ['marks that nobody sees', 'a\u200Cb ', 'invisible-marks'],
    ['entities', '&amp;', 'entities'],
  ])('are mended: %s', (_why, piece, kind) => {
    expect(kinds(piece.repeat(150_000))).toEqual([kind]);
  });
});

describe('what is as it was meant stays', () => {
  it.each([
    ['letters with accents', '“They want €90,” said Inês Falcão of Hôtel Azur, in Viña.'],
    ['a capital with an accent before a mark', '«JÁ VEM A AMANHû, disse. CAFÉ» e «PÃO».'],
    ['an ampersand', '“B&Q and M&S; both closed,” said Quill.'],
    ['a formula', 'Set x=20 and y=3F, said Quill.'],
    ['joiners of scripts that need them', 'می\u200Cخواهم'],
    [
      'paragraphs on a line each',
      'Quill was there.\n“The tide is out,” she told them.\nMarrow came in.\n“It was in at noon,” he told her.',
    ],
    ['a transcript with a turn a line', 'ADA QUILL: We wait.\nTOM MARROW: for what?\nADA QUILL: For the boat.'],
    ['verse', 'The boat is late,\nthe bell is cracked,\nand nobody\nwill mend it.'],
    ['an address', 'Ostwick Light\n4 Quay Lane\nOstwick'],
    ['a list of things', 'two eggs\nflour\nsalt\nmilk'],
    [
      'numbers that count',
      'Five boats were moored on Friday.\n1 of them sank. “It was mine,” Marrow said.\n4 others are for sale.',
    ],
    ['a table of ranks', '1 Ada Quill 10.2\n2 Tom Marrow 10.4\n3 Greta Falk 10.9'],
    ['dashes at the end of lines', 'I said—\nWait.'],
  ])('%s', (_why, text) => {
    expect(mend(text)).toMatchObject({ text, mended: [] });
  });
});

describe('the way back', () => {
  it('leads from words to the same words', () => {
    const given = '&ldquo;We re\u00ADbuild,&rdquo; said Ada\u200B Quill.';
    const { text, back } = mend(given);
    for (const word of ['said', 'Quill']) expect(given.slice(back(text.indexOf(word))).startsWith(word)).toBe(true);
    expect(back(0)).toBe(0);
    expect(back(text.length)).toBe(given.length);
  });

  const PIECES = [
    'a',
    'We ',
    'wait',
    '\n',
    '\n\n',
    '-',
    '\u00AD',
    '\u200B',
    '&amp;',
    'quot;',
    '&#8220;',
    'â€œ',
    'Ã©',
    'â€',
    '> ',
    '1   ',
    '=E2=80=99',
    'Quill: ',
    '. ',
    '"',
  ];
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

  it('never falls, and stays within the text', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { text, back } = mend(given);
        let last = 0;
        for (let at = 0; at <= text.length; at++) {
          expect(back(at)).toBeGreaterThanOrEqual(last);
          last = back(at);
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
    );
  });
});
