import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/sources/blocks.js';
import { readDocx } from '../../src/sources/docx.js';
import { readHtml } from '../../src/sources/html.js';
import { mendedBlocks, mendedLine } from '../../src/sources/mended.js';
import { docxOf } from './make.js';

const prose = (text: string): Block => ({ kind: 'prose', text });

describe('what a text’s way here broke is put right in the blocks of a file', () => {
  it.each([
    ['marks that were misread', 'â€œIt isnâ€™t,â€\u009D she said.', '“It isn’t,” she said.', 'mojibake', 3],
    ['marks that nobody sees', 'No\u200B bo\u00ADat.', 'No boat.', 'invisible-marks', 2],
  ])('%s', (_what, broken, whole, kind, count) => {
    expect(mendedBlocks([prose('Ice.'), prose(broken)])).toEqual({
      blocks: [prose('Ice.'), prose(whole)],
      mended: [{ kind, count }],
    });
  });

  it('a letter in one block by what another tells of the file', () => {
    const { blocks } = mendedBlocks([prose('Ã‰lan'), prose('donâ€™t')]);
    expect(blocks).toEqual([prose('Élan'), prose('don’t')]);
  });

  it('and the times of a turn and the name before it stay right', () => {
    const text = 'Go. Iâ€™ll stay.';
    const times = [
      { start: 0, end: 3, from: 0, to: 1 },
      { start: 4, end: text.length, from: 1, to: 2 },
    ];
    const { blocks } = mendedBlocks([{ kind: 'speech', speaker: 'RenÃ©e', text, times }]);
    expect(blocks).toEqual([
      {
        ...{ kind: 'speech', speaker: 'Renée', text: 'Go. I’ll stay.' },
        times: [times[0], { start: 4, end: 14, from: 1, to: 2 }],
      },
    ]);
  });

  it('but a text that is whole is left as it is', () => {
    const blocks = [prose('“Ça va, Renée?” — Ângela said so. A†B')];
    expect(mendedBlocks(blocks)).toEqual({ blocks, mended: [] });
    expect([mendedLine('Renée'), mendedLine('Donâ€™t'), mendedLine(null)]).toEqual(['Renée', 'Don’t', null]);
  });
});

it('pages and Word files tell what was mended in them', async () => {
  const broken = 'We donâ€™t sail tonight.';
  const readings = [
    readHtml(Buffer.from(`<meta charset="utf-8"><p>${broken}</p>`)),
    await readDocx(docxOf(`<w:p><w:r><w:t>${broken}</w:t></w:r></w:p>`)),
  ];
  for (const { text, layout } of readings)
    expect([text, layout?.mended]).toEqual(['We don’t sail tonight.', [{ kind: 'mojibake', count: 1 }]]);
});
