import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/sources/pdf.js';
import { column, type PlacedWords, pdf, pdfOfPages, scannedPdf } from './make.js';

type Words = readonly PlacedWords[];
const read = (pages: readonly Words[]) => readPdf(pdfOfPages(pages));
const paragraphs = async (pages: readonly Words[]): Promise<string[]> => (await read(pages)).text.split('\n\n');
const at = (text: string, x: number, y: number, size = 12): PlacedWords => ({ text, x, y, size });

/** Lines that fill the width of a page, and say different things. */
const full = (count: number, about: string): string[] =>
  Array.from(
    { length: count },
    (_, n) => `the ${about} mill stood in the valley for weeks and nobody in ${'abcdefghijkl'[n]} knew of it`,
  );

/** A page of a report of one paragraph. */
const page = (about: string, ...around: PlacedWords[]): Words => [...around, ...column(full(6, about))];

describe('what stands around the text of a PDF’s pages is left out', () => {
  const ROWS: readonly [string, (number: number) => PlacedWords[]][] = [
    ['a running head', () => [at('The Valley Review', 250, 40)]],
    [
      'a head and a foot of two lines each',
      () => [
        at('HOLM v. LIND', 250, 40),
        at('Opinion of the Court', 250, 54),
        at('Lind Reporting', 250, 740),
        at('555 0100', 250, 754),
      ],
    ],
    ['a head with the page’s number', (n) => [at(`The Valley Review ${n + 40}`, 250, 40)]],
    [
      'other heads left and right',
      (n) => [n % 2 ? at(`${n + 40} Mira Holm`, 72, 40) : at(`The Valley Review ${n + 40}`, 250, 40)],
    ],
    ['page numbers', (n) => [at(String(n + 7), 300, 750)]],
    ['page numbers below each page’s last line', (n) => [at(String(n + 7), 300, 250 + 20 * n)]],
    [
      'a browser’s print',
      (n) => [
        at('12/1/26, 3:30 PM', 20, 20, 9),
        at('The mill', 250, 20, 9),
        at('https://paper.example/mill', 20, 780, 9),
        at(`${n}/2`, 560, 780, 9),
      ],
    ],
    ['a court’s stamp', (n) => [at(`Case 1:26-cv-00012-ABC Document 5 Filed 01/02/26 Page ${n} of 2`, 150, 20, 9)]],
    ['numbers of a file', (n) => [at(`HOLM-00012${n}`, 450, 780, 9)]],
  ];

  it.each(ROWS)('%s', async (_what, around) => {
    const text = await paragraphs([page('old', ...around(1)), page('new', ...around(2))]);
    expect(text).toEqual([[...full(6, 'old'), ...full(6, 'new')].join(' ')]);
  });

  it('and a title beside the address, and a date beside the page’s number', async () => {
    const head = [at('The mill is shut', 40, 20, 9), at('https://paper.example/mill', 400, 20, 9)];
    const foot = [at('1 of 1', 40, 780, 9), at('12/1/2026, 3:30 PM', 480, 780, 9)];
    expect(await paragraphs([page('old', ...head, ...foot)])).toEqual([full(6, 'old').join(' ')]);
  });

  it('words that are drawn twice to be bold', async () => {
    expect(await paragraphs([[at('The mill', 72, 100), at('The mill', 72.4, 100)]])).toEqual(['The mill']);
  });

  it('but no pages that all say the same', async () => {
    const notice = [at('Shut on Monday', 72, 300)];
    expect((await read([notice, notice])).text).toContain('Shut on Monday');
  });

  it('on one page too, where its form leaves no doubt', async () => {
    const around = [at('12/1/26, 3:30 PM', 20, 20, 9), at('file:///mill.html', 20, 780, 9), at('1/1', 560, 780, 9)];
    expect(await paragraphs([page('old', ...around)])).toEqual([full(6, 'old').join(' ')]);
  });

  it('and is kept beside it', async () => {
    const around = [at('The Valley Review', 250, 40), at('3', 300, 750)];
    const { layout } = await read([page('old', ...around), page('new', ...around)]);
    expect(layout?.furniture).toEqual(['The Valley Review']);
  });

  it('but no title of a single page, and no line that is repeated in the text', async () => {
    expect(await paragraphs([[at('The Valley Mill', 72, 60), ...page('old')]])).toEqual([
      'The Valley Mill',
      full(6, 'old').join(' '),
    ]);
    const verse = column(Array.from({ length: 16 }, () => 'Roll on, old wheel!'));
    expect((await read([verse, verse])).text.match(/Roll/g)).toHaveLength(32);
  });

  it('but no turns that two pages begin with', async () => {
    const turns = column(['Q. Was it shut?', 'A. It was.']);
    expect(await paragraphs([turns, turns])).toEqual([
      'Q. Was it shut?',
      'A. It was.',
      'Q. Was it shut?',
      'A. It was.',
    ]);
  });

  it('numbers of lines, and then the turns read on', async () => {
    const said = [
      'MR. HOLM: When did you see that the wheel',
      'had stopped?',
      'THE WITNESS: On the Monday, I',
      'believe.',
      'MR. HOLM: And then?',
      'THE WITNESS: I left.',
    ];
    const numbered = said.flatMap((text, n) => [
      at(String(n + 1), 60, 100 + 24 * n),
      at(text, text.includes(':') ? 140 : 90, 100 + 24 * n),
    ]);
    const { text, layout } = await read([numbered]);
    expect(text.split('\n\n')).toEqual([`${said[0]} ${said[1]}`, `${said[2]} ${said[3]}`, said[4], said[5]]);
    expect(layout?.mended).toEqual([{ kind: 'line-numbers', count: 6 }]);
  });

  it.each([
    ['from 1 again', 1],
    ['on from those of the page before', 6],
  ])('numbers of a few lines on a later page, which count %s', async (_how, from) => {
    const lines = (texts: readonly string[], first: number): PlacedWords[] =>
      texts.flatMap((text, n) => [at(String(n + first), 60, 100 + 24 * n), at(text, 90, 100 + 24 * n)]);
    const pages = [lines(full(5, 'old'), 1), lines(['of all this to the', 'end.'], from)];
    expect(await paragraphs(pages)).toEqual([`${full(5, 'old').join(' ')} of all this to the end.`]);
  });

  it('a head that stands there once over text that goes on, and the first page’s beside it', async () => {
    const first = [at('The Valley Review', 250, 40, 9), ...column(full(6, 'old'))];
    const second = [at('A Wheel at Night', 250, 40, 9), ...column(['that it was there.'])];
    const { text, layout } = await read([first, second]);
    expect(text).toBe(`${full(6, 'old').join(' ')} that it was there.`);
    expect(layout?.furniture).toEqual(['The Valley Review', 'A Wheel at Night']);
  });

  it('a foot that stands there once under text that goes on', async () => {
    const first = [...column(full(6, 'old')), at('A Wheel at Night', 250, 700, 9)];
    expect(await paragraphs([first, column(['that it was there.'])])).toEqual([
      `${full(6, 'old').join(' ')} that it was there.`,
    ]);
  });

  it('but no heading at a page’s top after a finished paragraph', async () => {
    const pages = [column([...full(5, 'old'), 'and so it stood.']), [at('A Wheel at Night', 72, 60), ...page('new')]];
    expect(await paragraphs(pages)).toContain('A Wheel at Night');
  });

  it('numbers that stand evenly down a page, whether or not beside a line', async () => {
    const numbers = Array.from({ length: 25 }, (_, n) => at(String(n + 1), n < 9 ? 67 : 60, 60 + 28 * n));
    const { text, layout } = await read([[...numbers, ...column(full(6, 'old'), { x: 110, y: 71 })]]);
    expect([text, layout?.mended]).toEqual([full(6, 'old').join(' '), [{ kind: 'line-numbers', count: 25 }]]);
  });

  it('but no numbers of a list', async () => {
    const list = [...column(full(6, 'old')), ...column(['1 oak', '2 elms', '3 firs'], { y: 300 })];
    expect((await read([list])).text).toContain('1 oak');
  });

  it('notes at the foot, and their marks', async () => {
    const note = column(['1 See Holm, The Mills of the Valley, at 12.'], { y: 700, size: 9 });
    const { text, layout } = await read([[...column(full(6, 'old')), at('1', 480, 186, 7), ...note]]);
    expect([text, layout?.furniture]).toEqual([
      full(6, 'old').join(' '),
      ['1 See Holm, The Mills of the Valley, at 12.'],
    ]);
  });
});

describe('lines of a PDF are joined to paragraphs', () => {
  const ROWS: readonly [string, readonly Words[], string[]][] = [
    [
      'over a page’s end, where the sentence goes on',
      [column([...full(2, 'old'), '“We waited']), column(['for weeks,” said Mira Holm.'])],
      [`${full(2, 'old').join(' ')} “We waited for weeks,” said Mira Holm.`],
    ],
    [
      'over a page’s end, where the quotation goes on',
      [column([...full(2, 'old'), '“It broke.']), column(['We waited,” said Mira Holm.'])],
      [`${full(2, 'old').join(' ')} “It broke. We waited,” said Mira Holm.`],
    ],
    [
      'not over a page’s end, where a sentence ended a short line',
      [column([...full(2, 'old'), 'It broke.']), column(['Nobody came.'])],
      [`${full(2, 'old').join(' ')} It broke.`, 'Nobody came.'],
    ],
    [
      'by the gap between them',
      [[...column(full(2, 'old')), ...column(full(2, 'new'), { y: 170 })]],
      [full(2, 'old').join(' '), full(2, 'new').join(' ')],
    ],
    [
      'by how far in they begin',
      [
        [
          at('  The mill stood in the valley for weeks and nobody in town knew of it, it', 90, 120),
          ...column(['stood there.'], { y: 134 }),
          at('Then the wheel broke, and those who had come to see it left the mill and', 90, 148),
          ...column(full(3, 'old'), { y: 162 }),
        ],
      ],
      [
        'The mill stood in the valley for weeks and nobody in town knew of it, it stood there.',
        `Then the wheel broke, and those who had come to see it left the mill and ${full(3, 'old').join(' ')}`,
      ],
    ],
    [
      'by their size',
      [[at('The mill', 72, 120, 20), ...column(full(3, 'old'), { y: 144 })]],
      ['The mill', full(3, 'old').join(' ')],
    ],
    [
      'with the typesetter’s hyphens gone',
      [column(['the wheel of the mill was moved to the valley and re-', 'ceived there by the com-', 'mittee'])],
      ['the wheel of the mill was moved to the valley and received there by the committee'],
    ],
    [
      'with hyphens that the text has elsewhere',
      [column(['the mill-owner spoke to the town council and the mill-', 'owner left'])],
      ['the mill-owner spoke to the town council and the mill-owner left'],
    ],
    [
      'with hyphens between words',
      [column(['nobody in the town knew of it, although it was well-', 'known in the valley'])],
      ['nobody in the town knew of it, although it was well-known in the valley'],
    ],
    [
      'with hyphens before a capital and after a number',
      [
        column([
          'she was a member of the old council of the Holm-',
          'Lind mill since the winter of the year 2019-',
          '20 and left',
        ]),
      ],
      ['she was a member of the old council of the Holm-Lind mill since the winter of the year 2019-20 and left'],
    ],
  ];

  it.each(ROWS)('%s', async (_why, pages, text) => {
    expect(await paragraphs(pages)).toEqual(text);
  });

  it('column by column', async () => {
    const left = Array.from({ length: 8 }, (_, n) => `the mill in the old valley at ${n + 3}`);
    const right = Array.from({ length: 8 }, (_, n) => `was moved to the new town by ${n + 3}`);
    const words = [at('The Valley Mill Is Moved To Town', 72, 80, 24), ...column(left), ...column(right, { x: 340 })];
    expect(await paragraphs([words])).toEqual(['The Valley Mill Is Moved To Town', [...left, ...right].join(' ')]);
  });

  it('but a table is no page of columns', async () => {
    const words = [
      ...column(Array.from({ length: 8 }, (_, n) => `oak ${n}`)),
      ...column(
        Array.from({ length: 8 }, (_, n) => `elm ${n}`),
        { x: 500 },
      ),
    ];
    expect((await read([words])).text).toContain('oak 3 elm 3');
  });
});

describe('what a PDF sets apart', () => {
  const TURNS = [
    'Mira Holm',
    'Why did the wheel of the mill break now?',
    'Ola Lind',
    'It was old.',
    'Mira Holm',
    'And the gate?',
  ];

  it('as names beside words is a turn each', async () => {
    const turns = TURNS.map((text, n) => at(text, n % 2 ? 200 : 72, 100 + 20 * (n >> 1)));
    expect(await paragraphs([turns])).toEqual([
      `Mira Holm: ${TURNS[1]}`,
      'Ola Lind: It was old.',
      'Mira Holm: And the gate?',
    ]);
  });

  it('but a table of results has no turns', async () => {
    const rows = ['Mira Holm', 'high jump', 'Ola Lind', 'long jump', 'Mira Holm', 'hurdles'];
    const words = rows.map((text, n) => at(text, n % 2 ? 200 : 72, 100 + 20 * (n >> 1)));
    expect((await read([words])).text).not.toContain(':');
  });

  it('under a colon is somebody’s words, where no marks say so', async () => {
    const told = column([
      ...full(2, 'old'),
      'She wrote in the letter to the council of the town in the winter of that year:',
    ]);
    const inset = (first: string) => column([first, 'stood for weeks and we waited.'], { x: 110, y: 180 });
    const quoted = async (first: string) => {
      const { text, layout } = await read([[...told, ...inset(first)]]);
      return layout!.quotations.map(({ start, end }) => text.slice(start, end));
    };
    expect(await quoted('The wheel of the mill in the old valley')).toEqual([
      'The wheel of the mill in the old valley stood for weeks and we waited.',
    ]);
    expect(await quoted('“The wheel of the mill in the old valley')).toEqual([]);
  });
});

describe('a PDF of pictures', () => {
  it('is refused, though each page bears a stamp', async () => {
    await expect(readPdf(scannedPdf(3, 1700, 'Received by the clerk on Monday'))).rejects.toThrow(/OCR/);
  });

  it('but no note with a small picture', async () => {
    expect((await readPdf(scannedPdf(1, 120, 'The mill is shut on Monday.'))).text).toBe('The mill is shut on Monday.');
  });
});

describe('what a PDF says of itself', () => {
  const facts = async (info: Readonly<Record<string, string>>) => {
    const { title, author } = await readPdf(pdfOfPages([column(['We wait.'])], info));
    return [title, author];
  };

  it('is its title and author', async () => {
    expect(await facts({ Title: 'The mill', Author: 'Ola Lind' })).toEqual(['The mill', 'Ola Lind']);
  });

  it.each(['Microsoft Word - mill.doc', 'page.html', 'untitled', 'PowerPoint Presentation', 'mill_v2'])(
    'is not the title “%s”, which a program gave',
    async (Title) => {
      expect(await facts({ Title })).toEqual([null, null]);
    },
  );

  it('is nothing where it says nothing', async () => {
    const { title, author } = await readPdf(pdf(['We wait.']));
    expect([title, author]).toEqual([null, null]);
  });
});
