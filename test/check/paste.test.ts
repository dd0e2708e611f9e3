import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/check/paste.js';

type Row = readonly [why: string, pasted: string, quote: string, speaker: string | null];

const ROWS: readonly Row[] = [
  ['a bare quote', 'The gates were open.', 'The gates were open.', null],
  ['its marks', '“The gates were open.”', 'The gates were open.', null],
  ['single marks', "'The gates were open.'", 'The gates were open.', null],
  ['an unclosed mark', '“The gates were open', 'The gates were open', null],
  ['name and verb behind', '“The gates were open,” Whitlock said.', 'The gates were open', 'Whitlock'],
  [
    'verb and name behind',
    '“The gates were open,” said Nora Whitlock on Monday.',
    'The gates were open',
    'Nora Whitlock',
  ],
  [
    'a title',
    '“The gates were open,” said Secretary of State Ada Lindt.',
    'The gates were open',
    'Secretary of State Ada Lindt',
  ],
  ['a role', '“The gates were open,” the harbor chief said', 'The gates were open', 'the harbor chief'],
  ['a pronoun names nobody', '“The gates were open,” she said.', 'The gates were open', null],
  ['name and verb before', 'Whitlock said: "The gates were open."', 'The gates were open.', 'Whitlock'],
  ['a clause before', 'Speaking on Friday, Whitlock said, “The gates were open.”', 'The gates were open.', 'Whitlock'],
  ['according to', 'According to Nora Whitlock, “the gates were open.”', 'the gates were open.', 'Nora Whitlock'],
  ['a label', 'Nora Whitlock: “The gates were open.”', 'The gates were open.', 'Nora Whitlock'],
  ['a signature', '"The gates were open." — Nora Whitlock', 'The gates were open.', 'Nora Whitlock'],
  [
    'a signature with an office',
    '“The gates were open.” –Nora Whitlock, harbor master',
    'The gates were open.',
    'Nora Whitlock',
  ],
  ['a signature on its own line', 'The gates were open.\n— Nora Whitlock', 'The gates were open.', 'Nora Whitlock'],
  [
    'an interruption ends the sentence',
    '“The gates were open,” he said. “Nobody came.”',
    'The gates were open. Nobody came.',
    null,
  ],
  ['an interruption within it', '“The gates,” Whitlock said, “were open.”', 'The gates, were open.', 'Whitlock'],
  ['block quote marks and emphasis', '> The gates were **wide** _open_.', 'The gates were wide open.', null],
  ['stray line breaks', 'The gates\nwere\n\n  open.', 'The gates were open.', null],
  ['an address', '“The gates were open.” https://t.co/abc123', 'The gates were open.', null],
  [
    'a tweet in one line of heading',
    'Nora Whitlock @HarborNora · 3h\nThe gates\nwere open.\n4:02 AM · Jan 1, 2020 · Web App',
    'The gates were open.',
    'Nora Whitlock',
  ],
  [
    'a tweet with its handle in brackets',
    'Nora Whitlock (@HarborNora)\nThe gates were open.',
    'The gates were open.',
    'Nora Whitlock',
  ],
  [
    'a tweet in two lines of heading',
    'Nora Whitlock\n@HarborNora\nThe gates were open.\n1.2K Likes',
    'The gates were open.',
    'Nora Whitlock',
  ],
  ['a dash in a quote is no signature', 'It was a threat — not a warning', 'It was a threat — not a warning', null],
  [
    'prose with a short quotation',
    'He called it a “witch hunt” and left',
    'He called it a “witch hunt” and left',
    null,
  ],
  ['nothing', '', '', null],
];

describe('reading a paste', () => {
  it.each(ROWS)('%s: %s', (_, pasted, quote, speaker) => {
    expect(readPaste(pasted)).toEqual({ quote, speaker });
  });

  it('keeps a quote that went through it once', () => {
    for (const [, pasted] of ROWS) {
      const { quote } = readPaste(pasted);
      expect(readPaste(quote).quote).toBe(quote);
    }
  });

  it('takes anything, in time that grows with the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof readPaste(text).quote === 'string'));
    for (const piece of ['“', '"', '— ', ' said', '\n', '@a ', '*', ',”'])
      expect(readPaste(piece.repeat(20_000)).quote.length).toBeLessThan(20_000 * piece.length + 1);
  });
});
