import { describe, expect, it } from 'vitest';
import { readDocx } from '../../src/sources/docx.js';
import { type DocxParts, docxOf, paragraph, run, zip } from './make.js';

const read = (body: string, parts: DocxParts = {}) => readDocx(docxOf(body, parts));
const textOf = async (body: string, parts: DocxParts = {}): Promise<string> => (await read(body, parts)).text;

const BREAK = '<w:r><w:br/></w:r>';
const VANISH = '<w:vanish/>';
const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
const row = (cells: readonly string[]): string => `<w:tr>${cells.map((text) => cell(text)).join('')}</w:tr>`;
const table = (...rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map(row).join('')}</w:tbl>`;

describe('a Word document’s words', () => {
  const ROWS: readonly [string, string, string][] = [
    [
      'a break ends a line',
      paragraph(`${run('The mill')}${BREAK}${run('A report by Ola Lind')}`),
      'The mill\n\nA report by Ola Lind',
    ],
    [
      'a break within a sentence only wraps it',
      paragraph(
        `${run('“The wheel stood')}${BREAK}${run('for weeks,” said Mira Holm.')}${BREAK}${run('She owns it.')}`,
      ),
      '“The wheel stood for weeks,” said Mira Holm.\n\nShe owns it.',
    ],
    [
      'a break within quotation marks only wraps them, though a name follows',
      paragraph(`${run('“We asked')}${BREAK}${run('Mira Holm,” he said.')}`),
      '“We asked Mira Holm,” he said.',
    ],
    [
      'lines of verse stay lines',
      paragraph(`${run('Roll, wheel')}${BREAK}${run('Stand, wall')}`),
      'Roll, wheel\n\nStand, wall',
    ],
    ['a carriage return is a break', paragraph('<w:r><w:t>One.</w:t><w:cr/><w:t>Two.</w:t></w:r>'), 'One.\n\nTwo.'],
    ['a tab parts words', paragraph('<w:r><w:t>One</w:t><w:tab/><w:t>two.</w:t></w:r>'), 'One two.'],
    ['a place for tabs is none', paragraph(run('One'), '<w:tabs><w:tab w:val="left"/></w:tabs>'), 'One'],
    [
      'hyphens',
      paragraph('<w:r><w:t>mid</w:t><w:noBreakHyphen/><w:t>win</w:t><w:softHyphen/><w:t>ter</w:t></w:r>'),
      'mid-winter',
    ],
    ['marks that nobody sees', paragraph(run('mid\u2011win\u00ADter\u200B')), 'mid-winter'],
    ['hidden words', paragraph(`${run('We ')}${run('never ', VANISH)}${run('wait.')}`), 'We wait.'],
    ['words that are not hidden after all', paragraph(run('We wait.', '<w:vanish w:val="0"/>')), 'We wait.'],
    [
      'a drop cap',
      paragraph(run('“W'), '<w:framePr w:dropCap="drop"/>') + paragraph(run('e wait,” she said.')),
      '“We wait,” she said.',
    ],
    [
      'a drop cap that is a word',
      paragraph(run('A'), '<w:framePr w:dropCap="drop"/>') + paragraph(run(' mill stood here.')),
      'A mill stood here.',
    ],
    [
      'a deleted end of a paragraph',
      paragraph(run('We '), '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(run('wait.')),
      'We wait.',
    ],
    ['words that were moved', paragraph(`<w:moveFrom>${run('Gone.')}</w:moveFrom>${run('Here.')}`), 'Here.'],
    [
      'changes of words',
      paragraph(`${run('We ')}<w:del>${run('stay')}</w:del><w:ins>${run('wait')}</w:ins>${run('.')}`),
      'We wait.',
    ],
    [
      'a link and a form',
      paragraph(`<w:hyperlink>${run('We ')}</w:hyperlink><w:sdt><w:sdtContent>${run('wait.')}</w:sdtContent></w:sdt>`),
      'We wait.',
    ],
    [
      'what a form asks for',
      paragraph(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here.')}</w:sdtContent></w:sdt>${run('We wait.')}`,
      ),
      'We wait.',
    ],
    [
      'a code of a field',
      paragraph('<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>We wait.</w:t></w:r>'),
      'We wait.',
    ],
    [
      'a text box follows its paragraph, once',
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Boxed.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Boxed.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('We wait.')}`,
      ),
      'We wait.\n\nBoxed.',
    ],
    ['marks that XML writes otherwise', paragraph(run('R &amp; D &#8220;x&#x201D; &lt;')), 'R & D “x” <'],
    [
      'characters of a font',
      paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t>We wait</w:t><w:sym w:char="2026"/></w:r>'),
      'We wait…',
    ],
  ];

  it.each(ROWS)('%s', async (_why, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  it('are hidden by a style, and by one that it is based on', async () => {
    const styles =
      '<w:style w:styleId="A"><w:name w:val="Note to self"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body = paragraph(`${run('We ')}${run('never ', '<w:rStyle w:val="B"/>')}${run('wait.')}`);
    expect(await textOf(body, { styles })).toBe('We wait.');
  });

  it('are those of the text; notes are kept beside it', async () => {
    const note = (type: string, text: string) => `<w:footnote ${type}>${paragraph(run(text))}</w:footnote>`;
    const footnotes = note('w:type="separator"', 'x') + note('w:id="2"', 'As the log has it.');
    const { text, layout } = await read(paragraph(`${run('We wait.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
      footnotes,
    });
    expect([text, layout?.furniture]).toEqual(['We wait.', ['As the log has it.']]);
  });
});

describe('a quotation that is set apart in a Word document', () => {
  const words = async (body: string): Promise<string[]> => {
    const { text, layout } = await read(body);
    return layout!.quotations.map(({ start, end }) => text.slice(start, end));
  };
  const quote = '<w:pStyle w:val="IntenseQuote"/>';
  const inset = '<w:ind w:left="720" w:right="720"/>';

  const ROWS: readonly [string, string, string[]][] = [
    [
      'by its style, over two paragraphs',
      paragraph(run('We wait.'), quote) + paragraph(run('We hope.'), quote),
      ['We wait.\n\nWe hope.'],
    ],
    ['by its place under a colon', paragraph(run('She wrote:')) + paragraph(run('We wait.'), inset), ['We wait.']],
    [
      'without the line that says whose it is',
      paragraph(run('We wait.'), quote) + paragraph(run('— Mira Holm'), quote),
      ['We wait.'],
    ],
    ['but not in quotation marks', paragraph(run('“We wait,” she said.'), quote), []],
    ['but no item of a list', paragraph(run('We need:')) + paragraph(run('Oak'), `<w:numPr/>${inset}`), []],
    ['but no paragraph set in without a colon', paragraph(run('She left.')) + paragraph(run('We wait.'), inset), []],
  ];

  it.each(ROWS)('%s', async (_why, body, found) => {
    expect(await words(body)).toEqual(found);
  });
});

describe('a transcript in a Word document', () => {
  const turns = async (body: string): Promise<string[]> => {
    const { text, layout } = await read(body);
    const slice = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-');
    return layout!.turns.map(({ label, content }) => `${slice(label)}|${slice(content)}`);
  };
  const said = ['Mira Holm|Why now?', 'Ola Lind|It broke.', 'Mira Holm|Again?'];
  const pairs = said.map((turn) => turn.split('|') as [string, string]);
  const bold = (text: string) => paragraph(run(text, '<w:b/>'));

  const ROWS: readonly [string, string, string[]][] = [
    ['of a table', table(...pairs), said],
    ['of a table with a head', table(['Speaker', 'Words'], ...pairs), said],
    [
      'of a table with numbers and colons',
      table(...pairs.map(([name, words], at) => [`${at + 1}`, `${name}:`, words])),
      said,
    ],
    [
      'of a table whose name stands once for two rows',
      table(...pairs, ['', 'And then?']),
      [...said.slice(0, 2), 'Mira Holm|Again? And then?'],
    ],
    [
      'of names over words',
      pairs.map(([name, words]) => paragraph(`${run(`${name}:`)}${BREAK}${run(words)}`)).join(''),
      said,
    ],
    [
      'of names in bold',
      [...pairs, ['Ola Lind', 'Again.'] as const].map(([name, words]) => bold(name) + paragraph(run(words))).join(''),
      [...said, 'Ola Lind|Again.'],
    ],
    [
      'of names in bold before words',
      pairs.map(([name, words]) => paragraph(run(`${name} `, '<w:b/>') + run(words))).join(''),
      said,
    ],
    [
      'but no paragraphs that begin in bold',
      ['Oak', 'Elm', 'Fir'].map((name) => paragraph(run(`${name} `, '<w:b/>') + run('stood here.'))).join(''),
      [],
    ],
    [
      'but no results',
      table(['Mira Holm', 'Gold, high jump'], ['Ola Lind', 'Silver, high jump'], ['Mira Holm', 'Gold, long jump']),
      [],
    ],
    [
      'but no list of people',
      table(['Mira Holm', 'She owns the mill.'], ['Ola Lind', 'He built it.'], ['Una Berg', 'She sold it.']),
      [],
    ],
    [
      'but no headings',
      bold('The mill') +
        paragraph(run('It broke.')) +
        bold('The lock') +
        paragraph(run('It held.')) +
        bold('The wall') +
        paragraph(run('It fell.')),
      [],
    ],
  ];

  it.each(ROWS)('%s', async (_why, body, found) => {
    expect(await turns(body)).toEqual(found);
  });

  it('makes the document a transcript, where there is little else', async () => {
    const story = paragraph(run('The wheel of the mill stood for weeks and nobody in the town knew why it did.'));
    expect((await read(table(...pairs))).kind).toBe('transcript');
    expect((await read(story + table(...pairs) + story)).kind).toBe('article');
  });

  it('has the times of its rows', async () => {
    const { text, layout } = await read(table(...pairs.map(([name, words], at) => [`00:0${at}:05`, name, words])));
    const [first, second] = layout!.times;
    expect([text.slice(first!.start, first!.end), first!.from, first!.to]).toEqual(['Why now?', 5, 65]);
    expect(second).toMatchObject({ from: 65, to: 125 });
  });

  it('leaves other tables as their rows, and columns of text as their paragraphs', async () => {
    const long = 'The wheel stood for weeks and nobody knew why. '.repeat(5).trim();
    expect(await textOf(table(['Oak', '3'], ['Elm', '4']))).toBe('Oak | 3\n\nElm | 4');
    expect(await textOf(`<w:tbl><w:tr>${cell(long, 'It broke.')}${cell('Elm')}</w:tr></w:tbl>`)).toBe(
      `${long}\n\nIt broke.\n\nElm`,
    );
  });

  it('leaves deleted rows out, and reads tables within tables', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('Gone')}</w:tr>`;
    const within = `<w:tr><w:tc>${table(['Oak', '3'])}${paragraph('')}</w:tc></w:tr>`;
    expect(await textOf(`<w:tbl>${deleted}${within}</w:tbl>`)).toBe('Oak\n\n3');
  });
});

describe('what a Word document says of itself', () => {
  const facts = async (properties: string, body = paragraph(run('We wait.'))) => {
    const { title, author, published } = await read(body, { properties });
    return [title, author, published];
  };

  it('is its title, author and day', async () => {
    const properties =
      '<dc:title>The mill</dc:title><dc:creator>Ola Lind</dc:creator><dcterms:created>2026-02-03T08:00:00Z</dcterms:created>';
    expect(await facts(properties)).toEqual(['The mill', 'Ola Lind', '2026-02-03']);
  });

  it.each(['Microsoft Word - mill.doc', 'Document', 'Document12', 'mill_final.docx', 'Untitled', '  ', 'mill_v2'])(
    'is not the title %j, which a program gave',
    async (title) => {
      expect((await facts(`<dc:title>${title}</dc:title>`))[0]).toBeNull();
    },
  );

  it.each(['Microsoft Office User', 'python-docx', 'admin', 'olind2', 'ola@mill.example'])(
    'is not the author %j, whom a program named',
    async (author) => {
      expect((await facts(`<dc:creator>${author}</dc:creator>`))[1]).toBeNull();
    },
  );

  it('is the paragraph set as a title where the properties give none, and no day of a template', async () => {
    const dates =
      '<dcterms:created>2013-12-23T00:00:00Z</dcterms:created><dcterms:modified>2026-02-03T00:00:00Z</dcterms:modified>';
    const body = paragraph(run('The mill'), '<w:pStyle w:val="Title"/>') + paragraph(run('We wait.'));
    expect(await facts(dates, body)).toEqual(['The mill', null, null]);
  });
});

describe('a hostile Word document', () => {
  it('of elements without end is refused', async () => {
    await expect(read('<w:x>'.repeat(600))).rejects.toThrow(/too deep/);
  });

  it('of entities in entities is not unpacked', async () => {
    const body = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const document = `${body}<w:document><w:body>${paragraph(run('We wait. &b;'))}</w:body></w:document>`;
    const { text } = await readDocx(zip({ 'word/document.xml': document }));
    expect(text).toBe('We wait. &b;');
  });
});
