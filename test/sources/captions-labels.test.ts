import { describe, expect, it } from 'vitest';
import { readText, said } from './cues.js';

describe('captions say who speaks', () => {
  const ROWS: readonly [string, readonly string[], readonly string[]][] = [
    [
      'in capitals',
      ['ADA QUILL: We wait.', 'For rain.', 'TOM: Since May?'],
      ['ADA QUILL: We wait. For rain.', 'TOM: Since May?'],
    ],
    ['in capitals once', ['We were there.', 'ADA QUILL: We wait.'], ['We were there.', 'ADA QUILL: We wait.']],
    [
      'with a role',
      ['ADA QUILL, HEAD OF THE MILL: We wait.', 'THE CHAIR: Why?'],
      ['ADA QUILL, HEAD OF THE MILL: We wait.', 'THE CHAIR: Why?'],
    ],
    [
      'where all is in capitals',
      ['ADA QUILL: WE WAIT.', 'TOM MARROW: WHY?', 'AND HERE IS WHY: NO RAIN.'],
      ['ADA QUILL: WE WAIT.', 'TOM MARROW: WHY? AND HERE IS WHY: NO RAIN.'],
    ],
    [
      'as names',
      ['Ada Quill: We wait.', 'Tom Marrow: Why?', 'Ada Quill: No rain.'],
      ['Ada Quill: We wait.', 'Tom Marrow: Why?', 'Ada Quill: No rain.'],
    ],
    [
      'as names with roles',
      ['Ada Quill, head of the mill: We wait.', 'Tom Marrow: Why?', 'Ada Quill, head of the mill: No rain.'],
      ['Ada Quill, head of the mill: We wait.', 'Tom Marrow: Why?', 'Ada Quill, head of the mill: No rain.'],
    ],
    [
      'in small letters',
      ['ada quill: we wait', 'tom marrow: why', 'ada quill: no rain'],
      ['ada quill: we wait', 'tom marrow: why', 'ada quill: no rain'],
    ],
    [
      'on a line before',
      ['ADA QUILL:\nWe wait', 'for rain.', 'REPORTER 2:\nWhy?'],
      ['ADA QUILL: We wait for rain.', 'REPORTER 2: Why?'],
    ],
    [
      'in brackets',
      ['[Ada Quill] We wait.', '[coughs] For rain.', '[reporter] Why?', '[APPLAUSE]'],
      ['Ada Quill: We wait. For rain.', 'reporter: Why?'],
    ],
    [
      'in brackets before a colon',
      ['[Ada Quill]: We wait.', '(TOM MARROW): Why?'],
      ['Ada Quill: We wait.', 'TOM MARROW: Why?'],
    ],
    [
      'after arrows',
      ['>> ADA: We wait.', '>> Why?', '>>> ADA: No rain. >> Still?'],
      ['ADA: We wait.', 'Why?', 'ADA: No rain.', 'Still?'],
    ],
    ['after arrows that are escaped', ['&gt;&gt; Ada: We wait.', '&gt;&gt; Why?'], ['Ada: We wait.', 'Why?']],
    [
      'by dashes',
      ['ADA: We wait.', '- Why?\n- No rain', 'for weeks.', '- Still?'],
      ['ADA: We wait.', 'Why?', 'No rain for weeks.', 'Still?'],
    ],
    ['as questions and answers', ['Q: Why?', 'A: No rain.', 'Q: Still?'], ['Q: Why?', 'A: No rain.', 'Q: Still?']],
    ['as numbers', ['Speaker 1: Why?', 'Speaker 2: No rain.'], ['Speaker 1: Why?', 'Speaker 2: No rain.']],
    [
      'as a meeting’s tool does',
      [
        'Ada Quill (she/her): We wait.',
        'dana mill: Why?',
        'Mill 7 iPad: Hello?',
        "O'Marr, Tom - Rain: No rain.",
        'Kit Oster (Guest): Bye.',
      ],
      ['Ada Quill: We wait.', 'dana mill: Why?', 'Mill 7 iPad: Hello?', "Tom O'Marr: No rain.", 'Kit Oster: Bye.'],
    ],
    [
      'in letters of another script',
      ['Ольга Вейс: Ждём.', 'Том Марр: Почему?', 'Ольга Вейс: Нет.'],
      ['Ольга Вейс: Ждём.', 'Том Марр: Почему?', 'Ольга Вейс: Нет.'],
    ],
    [
      'in tags around the name',
      ['<b>ADA QUILL:</b> We wait.', '<i>TOM MARROW</i>: Why?'],
      ['ADA QUILL: We wait.', 'TOM MARROW: Why?'],
    ],
    [
      'within a line',
      ['ADA: We wait. TOM: Why? ADA: No rain.', 'TOM: Since when?'],
      ['ADA: We wait.', 'TOM: Why?', 'ADA: No rain.', 'TOM: Since when?'],
    ],
    ['without a space', ['ADA:We wait.', 'TOM:Why?'], ['ADA: We wait.', 'TOM: Why?']],
    [
      'without a space or capitals after it',
      ['QUILL:we wait', 'MARROW:why', 'QUILL:rain'],
      ['QUILL: we wait', 'MARROW: why', 'QUILL: rain'],
    ],
    [
      'before arrows',
      ['RUTH >> We wait.', 'TOM >> Why?', 'RUTH >> Rain.'],
      ['RUTH: We wait.', 'TOM: Why?', 'RUTH: Rain.'],
    ],
    ['after dashes', ['- ADA: We wait.', '-TOM: Why?\n-ADA: Rain.'], ['ADA: We wait.', 'TOM: Why?', 'ADA: Rain.']],
    [
      'as questions and answers with points',
      ['Q. Why?', 'A. No rain.', 'Q. Still?'],
      ['Q: Why?', 'A: No rain.', 'Q: Still?'],
    ],
    [
      'with initials',
      ['Mr. Quill: Why?', 'Dr. A. Marr: Rain.', 'Mr. Quill: Oh.'],
      ['Mr. Quill: Why?', 'Dr. A. Marr: Rain.', 'Mr. Quill: Oh.'],
    ],
    ['as programs count them', ['[SPEAKER_00]: Why?', 'SPEAKER_01: Rain.'], ['SPEAKER_00: Why?', 'SPEAKER_01: Rain.']],
    ['with times', ['Speaker 1 (00:01): Why?', 'Speaker 2 (00:04): Rain.'], ['Speaker 1: Why?', 'Speaker 2: Rain.']],
    [
      'and how',
      [
        'QUILL (laughing): We wait.',
        'MARR [V.O.]: Why?',
        'QUILL, WHISPERING: Rain.',
        "MARR (CONT'D): Still?",
        'QUILL, over radio: Yes.',
      ],
      ['QUILL: We wait.', 'MARR: Why?', 'QUILL: Rain.', 'MARR: Still?', 'QUILL: Yes.'],
    ],
    [
      'and how, in brackets',
      ['(QUILL)\nWe wait.', '(MARR)\nWhy?', '(QUILL, LAUGHING)\nRain.', '(MARR, off camera)\nStill?'],
      ['QUILL: We wait.', 'MARR: Why?', 'QUILL: Rain.', 'MARR: Still?'],
    ],
    [
      'with names and offices that only look like how',
      ['Marr, Ling: We wait.', 'Quill, Sterling: Why?', 'Marr, Ling: Rain.', 'QUILL, ACTING MAYOR: Oh.'],
      ['Ling Marr: We wait.', 'Sterling Quill: Why?', 'Ling Marr: Rain.', 'QUILL, ACTING MAYOR: Oh.'],
    ],
    [
      'with offices that begin with a number',
      ['First Minister: Why?', 'Osric Marr: Rain.', 'First Minister: Oh.', 'First thing: tar.'],
      ['First Minister: Why?', 'Osric Marr: Rain.', 'First Minister: Oh. First thing: tar.'],
    ],
    ['after a sound', ['[laughs] ADA: We wait.', '[Weir creaks] TOM: Why?'], ['ADA: We wait.', 'TOM: Why?']],
    [
      'in brackets, by names that sound like sounds',
      ['[ADA WATERS] We wait.', '[TOM BANKS] Why?', '[ADA WATERS] Rain.', '[GATE SLAMS] Oh.'],
      ['ADA WATERS: We wait.', 'TOM BANKS: Why?', 'ADA WATERS: Rain. Oh.'],
    ],
    ['after a time of a tool', ['[00:00:01] ADA: We wait.', '[0:02] TOM: Why?'], ['ADA: We wait.', 'TOM: Why?']],
    [
      'after words without an end',
      ['We were there and', 'ADA QUILL: We wait.'],
      ['We were there and', 'ADA QUILL: We wait.'],
    ],
    ['each time anew', ['ADA: We wait.', 'ADA: For rain.', 'Ada: Still.'], ['ADA: We wait. For rain. Still.']],
  ];

  it.each(ROWS)('%s', (_why, cues, paragraphs) => {
    expect(said(...cues).split('\n\n')).toEqual(paragraphs);
  });

  it('by tags of WebVTT, with or without an end, several in a cue', () => {
    const file = `WEBVTT\n\n00:01.000 --> 00:03.000\n<v.loud.x Ada Quill>We wait\nfor rain.\n\n00:03.000 --> 00:05.000\n<v Tom Marrow>And here is why: Why?</v> <v Quill, Ada>No rain.</v>\n\n00:05.000 --> 00:06.000\nNone.\n`;
    expect(readText(file).text).toBe(
      'Ada Quill: We wait for rain.\n\nTom Marrow: And here is why: Why?\n\nAda Quill: No rain. None.',
    );
  });
});

describe('a name alone above the words says who speaks', () => {
  const ROWS: readonly [string, readonly string[], readonly string[]][] = [
    [
      'in bold',
      ['<b>Osric te Marr</b>\nWhy?', '<b>Ada Quill</b>\nNo rain.', 'None.', '<b>Osric te Marr</b>\nStill?'],
      ['Osric te Marr: Why?', 'Ada Quill: No rain. None.', 'Osric te Marr: Still?'],
    ],
    [
      'plain, or in capitals',
      ['QUILL\nWhy?', 'MARR\nNo rain.', 'QUILL\nStill?', 'MARR\nYes.'],
      ['QUILL: Why?', 'MARR: No rain.', 'QUILL: Still?', 'MARR: Yes.'],
    ],
    [
      'but not where the sentence goes on',
      ['Osric Marr\nbuilt it.', 'Ada Quill\nleft it.', 'Osric Marr\nhated it.', 'Ada Quill\nloved it.'],
      ['Osric Marr built it. Ada Quill left it. Osric Marr hated it. Ada Quill loved it.'],
    ],
    [
      'but not where it tells who is shown',
      ['Ada Quill\nChief Nurse', 'We wait.', 'Osric Marr\nMiller', 'Why?', 'Ada Quill\nChief Nurse', 'Rain.'],
      ['Ada Quill Chief Nurse We wait. Osric Marr Miller Why? Ada Quill Chief Nurse Rain.'],
    ],
    ['but not once', ['We saw', 'Ada Quill\nShe waved.', 'Fine.'], ['We saw Ada Quill She waved. Fine.']],
    [
      'but not where it tells the place',
      ['Ostwick\nWe left it.', 'Marlow\nWe found it.', 'Ostwick\nIt rained.'],
      ['Ostwick We left it. Marlow We found it. Ostwick It rained.'],
    ],
  ];

  it.each(ROWS)('%s', (_why, cues, paragraphs) => {
    expect(said(...cues).split('\n\n')).toEqual(paragraphs);
  });
});

const yellow = (words: string): string => `<font color="#ffff00">${words}</font>`;
const cyan = (words: string): string => `<font color="cyan">${words}</font>`;

describe('a change of colour is a change of speaker', () => {
  const ROWS: readonly [string, readonly string[], readonly string[]][] = [
    [
      'from cue to cue',
      [yellow('We wait'), yellow('for rain.'), cyan('Why?'), yellow('No rain.')],
      ['We wait for rain.', 'Why?', 'No rain.'],
    ],
    ['from line to line', [`${yellow('Why?')}\n${cyan('Rain.')}`, yellow('Oh?')], ['Why?', 'Rain.', 'Oh?']],
    ['from white', ['We wait.', yellow('Why?'), 'No rain.', yellow('Oh?')], ['We wait.', 'Why?', 'No rain.', 'Oh?']],
    ['by classes', ['<c.yellow>Why?</c>', '<c.cyan>Rain.</c>', '<c.yellow>Oh?</c>'], ['Why?', 'Rain.', 'Oh?']],
    [
      'though all have a label',
      [yellow('ADA: We wait.'), yellow('For rain.'), cyan('TOM: Why?')],
      ['ADA: We wait. For rain.', 'TOM: Why?'],
    ],
    ['but not within a line', [`${yellow('We')} wait.`, `No ${cyan('rain')}.`, 'None.'], ['We wait. No rain. None.']],
    ['but not for stress', ['We wait.', yellow('Now!'), 'Fine.', 'It rains.'], ['We wait. Now! Fine. It rains.']],
    ['but not where all have one', [yellow('We wait.'), yellow('Why?')], ['We wait. Why?']],
  ];

  it.each(ROWS)('%s', (_why, cues, paragraphs) => {
    expect(said(...cues).split('\n\n')).toEqual(paragraphs);
  });
});

describe('captions say who speaks by the names of cues', () => {
  it('as a meeting’s tool writes them', () => {
    const cue = (name: string, at: number, words: string) =>
      `${name}\n00:0${at}.000 --> 00:0${at + 1}.000\n${words}\n\n`;
    const file = `WEBVTT\n\n${cue('1 "Ada Quill" (256)', 1, 'We wait.')}${cue('2 "Tom Marr" (77)', 2, 'Why?')}`;
    expect(readText(file).text).toBe('Ada Quill: We wait.\n\nTom Marr: Why?');
  });
});

describe('a sentence with a colon is no label', () => {
  const SENTENCES: readonly string[] = [
    'And this is why: we have no boats.',
    'The crew wrote to me: row on.',
    'One thing: we wait.',
    'Breaking News: the weir is shut.',
    'Remember: no rain.',
    'Question: who shut it?',
    'NOTE: the weir is shut.',
    'Short answer: no.',
    'It is 10:30 and we wait.',
    'Monday: closed.',
    'Dear Ada: we wait.',
    'Mill 7: shut since May.',
    'Bottom line: no rain.',
    'The Mill: no comment.',
    'Ostwick Council: no comment.',
    'She wrote: Ada Quill: no.',
    'We have three: Ada, Tom and Kit.',
    'our plan was plain: row on',
  ];

  it.each(SENTENCES)('%s', (sentence) => {
    expect(said('ADA QUILL: We looked again.', sentence, 'So we did.')).toBe(
      `ADA QUILL: We looked again. ${sentence} So we did.`,
    );
    expect(said('We looked again.', sentence, 'So we did.')).toBe(`We looked again. ${sentence} So we did.`);
  });

  it('though all lines have one', () => {
    expect(said('Flour: a pound.', 'Method: mix.', 'Time: one hour.')).toBe(
      'Flour: a pound. Method: mix. Time: one hour.',
    );
  });

  it.each(['Tonight', 'Later', 'First', 'Result', 'And one regret', 'Supper', 'Coming up'])(
    'though all lines but “%s” have a label, of whatever form',
    (head) => {
      for (const [ada, tom] of [
        ['>> ADA', '>> TOM'],
        ['Ada Quill', 'Osric Marr'],
        ['ADA', 'TOM'],
        ['<v Ada>ADA', '<v Tom>TOM'],
      ]) {
        const text = said(`${ada}: We wait.`, `${head}: a mill.`, `${tom}: Why?`, `${ada}: Rain.`);
        expect(text).toContain(`We wait. ${head}: a mill.\n\n`);
      }
    },
  );

  it('though it is marked or in capitals', () => {
    expect(said('>> ADA: We wait.', '>> Tonight: rain.', '>> TOM: Why?', 'TOMORROW: sun.')).toBe(
      'ADA: We wait.\n\nTonight: rain.\n\nTOM: Why? TOMORROW: sun.',
    );
  });

  it('though all lines but it have a label', () => {
    expect(said('Ada Quill: We wait.', 'Tom Marr: Why?', 'Ada Quill: No rain.', 'Plain truth: none.')).toBe(
      'Ada Quill: We wait.\n\nTom Marr: Why?\n\nAda Quill: No rain. Plain truth: none.',
    );
  });

  it('though it is in another language', () => {
    expect(said('ADA QUILL: Wir warten.', 'Die Mühle: zu.', 'TOM MARR: Und?')).toBe(
      'ADA QUILL: Wir warten. Die Mühle: zu.\n\nTOM MARR: Und?',
    );
  });

  it('though a name within it is a label elsewhere', () => {
    expect(said('ADA: I met him. Tom: what a man.', 'TOM: Thanks.')).toBe(
      'ADA: I met him. Tom: what a man.\n\nTOM: Thanks.',
    );
  });

  it('though points part its letters', () => {
    expect(said('See plan A. It leaks.', 'A. Wait. B. Go.')).toBe('See plan A. It leaks. A. Wait. B. Go.');
  });

  it('though it is said twice', () => {
    expect(said('ADA: We looked.', 'My view: shut it.', 'Why?', 'My view: shut it.')).toBe(
      'ADA: We looked. My view: shut it. Why? My view: shut it.',
    );
  });

  it('though a name goes over two lines', () => {
    expect(said('ADA: We saw', 'Star Veltar: a film.', 'TOM: Good?')).toBe(
      'ADA: We saw Star Veltar: a film.\n\nTOM: Good?',
    );
  });
});

describe('sounds are left out, words in brackets are not', () => {
  const ROWS: readonly [string, string, string][] = [
    ['a sound in a line', 'We wait. [door slams] Still.', 'We wait. Still.'],
    ['sounds of a crowd', '(LAUGHTER) We wait. (Applause)', 'We wait.'],
    ['a sound that nobody has listed', '[Weir creaks]\nWe wait.', 'We wait.'],
    ['sounds in capitals', '[GATE SLAMS] (TRAFFIC ROARS) We wait.', 'We wait.'],
    ['a sound before a sentence', '[Weir creaks] We wait. [the crowd roars] Still.', 'We wait. Still.'],
    ['a sound in round brackets', '(rain patters) We wait.', 'We wait.'],
    ['how words are said', '[softly] We wait.', 'We wait.'],
    ['an editor’s word at the head of a sentence', '[Mill hands] left.', '[Mill hands] left.'],
    ['a sentence in brackets', '(He means us.) Right. (as ever it rains)', '(He means us.) Right. (as ever it rains)'],
    ['notes in brackets, and others', '[♪♪♪]\n¶ la la ¶\n🎵 la 🎵\nWe wait.', 'We wait.'],
    ['music', '♪ soft tune ♪\nWe wait.\n♪', 'We wait.'],
    ['a song over two lines', '♪ the rain comes\nand the rain goes ♪\nWe wait.', 'We wait.'],
    ['a laugh between stars', 'We wait. *laughs* Still.', 'We wait. Still.'],
    ['what could not be heard', 'We [inaudible] for rain.', 'We [inaudible] for rain.'],
    ['a word that was taken out', 'We [ __ ] wait.', 'We [ __ ] wait.'],
    ['an editor’s word', 'When [the mill] shut, [Quill] left.', 'When [the mill] shut, [Quill] left.'],
    ['words in round brackets', 'The weir (the old one) is shut.', 'The weir (the old one) is shut.'],
    ['a number of a house', 'Room #4 is shut. #rain', 'Room #4 is shut. #rain'],
  ];

  it.each(ROWS)('%s', (_why, cue, text) => {
    expect(said(cue)).toBe(text);
  });
});
