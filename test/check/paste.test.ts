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
  ['a label without marks', 'Whitlock: The gates were open.', 'The gates were open.', 'Whitlock'],
  ['a label in capitals', 'NORA WHITLOCK: The gates were open.', 'The gates were open.', 'NORA WHITLOCK'],
  ['a label with an office', 'Mayor Whitlock: The gates were open.', 'The gates were open.', 'Mayor Whitlock'],
  ['a label that is no name', 'One rule: never open the gates.', 'One rule: never open the gates.', null],
  ['a day before a colon', 'Monday: the gates were open.', 'Monday: the gates were open.', null],
  ['a verb and a colon', 'Whitlock tweeted: The gates were open.', 'The gates were open.', 'Whitlock'],
  ['indirect speech', 'Whitlock said the gates were open.', 'Whitlock said the gates were open.', null],
  ['a retweet', 'RT @HarborNora: The gates were open', 'The gates were open', '@HarborNora'],
  ['as somebody put it', 'As Nora Whitlock put it, “The gates were open.”', 'The gates were open.', 'Nora Whitlock'],
  ['in somebody’s words', 'In the words of Whitlock, “the gates were open.”', 'the gates were open.', 'Whitlock'],
  [
    'a name with an office before the verb',
    'Nora Whitlock, the harbor master, told reporters: “The gates were open.”',
    'The gates were open.',
    'Nora Whitlock',
  ],
  ['a question about it', 'Did Whitlock really say “The gates were open”?', 'The gates were open', 'Whitlock'],
  ['a name on the line below', '“The gates were open.”\nNora Whitlock', 'The gates were open.', 'Nora Whitlock'],
  [
    'a name with an office on the line below',
    'The gates were open\nNora Whitlock, harbor master',
    'The gates were open',
    'Nora Whitlock',
  ],
  [
    'a last line that is no name',
    'The gates were open.\nThank You Norwick',
    'The gates were open. Thank You Norwick',
    null,
  ],
  ['a name on the line above', 'Nora Whitlock\n“The gates were open.”', 'The gates were open.', 'Nora Whitlock'],
  ['a chat', 'Nora Whitlock  4:02 PM\nThe gates were open.', 'The gates were open.', 'Nora Whitlock'],
  ['a chat in one line', '[16:02] Nora Whitlock: The gates were open.', 'The gates were open.', 'Nora Whitlock'],
  [
    'a mail',
    'On Mon, Jan 3, 2022 at 4:02 PM Nora Whitlock <nora@example.com> wrote:\n> The gates\n> were open.',
    'The gates were open.',
    'Nora Whitlock',
  ],
  ['British marks', '‘It’s the harbor’s gates,’ said Whitlock.', 'It’s the harbor’s gates', 'Whitlock'],
  [
    'British marks, the comma outside',
    '‘The gates were open’, said Nora Whitlock.',
    'The gates were open',
    'Nora Whitlock',
  ],
  [
    'straight single marks',
    "'I don't know who opened the gates,' Whitlock said.",
    "I don't know who opened the gates",
    'Whitlock',
  ],
  ['British marks, interrupted', '‘The gates,’ Whitlock said, ‘were open.’', 'The gates, were open.', 'Whitlock'],
  ['guillemets', '«The gates were open», said Nora Whitlock.', 'The gates were open', 'Nora Whitlock'],
  ['guillemets turned round', '»The gates were open«', 'The gates were open', null],
  ['low marks', '„The gates were open,“ said Whitlock.', 'The gates were open', 'Whitlock'],
  ['low marks with an English close', '„The gates were open” – Nora Whitlock', 'The gates were open', 'Nora Whitlock'],
  [
    'a block quote with its source',
    '> “The gates were open.”\n>\n> — **Nora Whitlock**, *The Harbor Post*, 3 January 2024',
    'The gates were open.',
    'Nora Whitlock',
  ],
  ['entities', '&ldquo;The gates weren&#8217;t open,&rdquo; Whitlock said.', 'The gates weren’t open', 'Whitlock'],
  ['an address in brackets', '“The gates were open.” (https://example.com/x)', 'The gates were open.', null],
  ['an address as source', 'The gates were open. Source: https://example.com', 'The gates were open.', null],
  ['a name in brackets', '“The gates were open” (Nora Whitlock, 2019)', 'The gates were open', 'Nora Whitlock'],
  ['a footnote', '“The gates were open.”[1]', 'The gates were open.', null],
  ['a number in brackets is put in', '“[10] gates were open.”', '[10] gates were open.', null],
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
    for (const piece of [
      '“',
      '"',
      '— ',
      ' said',
      '\n',
      '@a ',
      '*',
      ',”',
      '‘a,’ ',
      "'",
      '-',
      ' ',
      'A: ',
      '&#8217;',
      '4:02 ',
    ])
      expect(readPaste(piece.repeat(20_000)).quote.length).toBeLessThan(20_000 * piece.length + 1);
  });
});
