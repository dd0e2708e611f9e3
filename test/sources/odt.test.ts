import { describe, expect, it } from 'vitest';
import { readOdt } from '../../src/sources/odt.js';
import { bytesOf, zip } from './make.js';

const STYLES =
  '<office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles>';
const read = (body: string, meta = '') =>
  readOdt(
    zip({
      'content.xml': `<office:document-content>${STYLES}<office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      'meta.xml': `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
    }),
  );
const row = (...cells: string[]): string =>
  `<table:table-row>${cells.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join('')}</table:table-row>`;

describe('an OpenDocument text', () => {
  it.each([
    [
      'has its words, spans and spaces',
      '<text:p>We <text:span>wait</text:span><text:s/>here.</text:p>',
      'We wait here.',
    ],
    ['has breaks', '<text:p>The mill<text:line-break/>A report</text:p>', 'The mill\n\nA report'],
    [
      'has no comments and nothing that was deleted',
      '<text:tracked-changes><text:p>Gone.</text:p></text:tracked-changes><text:p>We<office:annotation><text:p>Who?</text:p></office:annotation> wait.</text:p>',
      'We wait.',
    ],
    ['has its tables', `<table:table>${row('Oak', '3')}${row('Elm', '4')}</table:table>`, 'Oak | 3\n\nElm | 4'],
  ])('%s', async (_what, body, text) => {
    expect((await read(body)).text).toBe(text);
  });

  it('has its turns, quotations and notes', async () => {
    const table = `<table:table>${row('Mira Holm', 'Why?')}${row('Ola Lind', 'It broke.')}${row('Mira Holm', 'Again?')}</table:table>`;
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In the log.</text:p></text:note-body></text:note>';
    const { text, layout } = await read(`${table}<text:p text:style-name="P1">We wait.${note}</text:p>`);
    expect(text).toBe('Mira Holm: Why?\n\nOla Lind: It broke.\n\nMira Holm: Again?\n\nWe wait.');
    expect([layout?.turns.length, layout?.quotations.length, layout?.furniture]).toEqual([3, 1, ['In the log.']]);
  });

  it('says its title, author and day', async () => {
    const meta =
      '<dc:title>The mill</dc:title><meta:initial-creator>Ola Lind</meta:initial-creator><meta:creation-date>2026-02-03T08:00:00</meta:creation-date>';
    expect(await read('<text:p>We wait.</text:p>', meta)).toMatchObject({
      title: 'The mill',
      author: 'Ola Lind',
      published: '2026-02-03',
    });
  });

  it('that is none is refused with what to do', async () => {
    await expect(readOdt(bytesOf('x'))).rejects.toThrow(/no whole OpenDocument text/);
    await expect(readOdt(zip({ 'a.xml': 'x' }))).rejects.toThrow(/no whole OpenDocument text/);
    await expect(readOdt(zip({ 'content.xml': 'x' }, 500_000_000))).rejects.toThrow(/unpacks/);
  });
});
