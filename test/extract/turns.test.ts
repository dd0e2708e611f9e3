import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.js';

const spoken = (text: string) =>
  extract(text).statements.map(({ text: words, speaker }) => [speaker?.name ?? null, words]);

const WORDS = [
  'When did the boat leave?',
  'At six. Nobody saw it go.',
  'And who was aboard?',
  'I was, and so was the cook.',
];
/** A talk of two people, each line as `line` writes it. */
const talk = (
  line: (name: string, words: string, at: number) => string,
  names = ['Ada Quill', 'Tom Marrow'],
  gap = '\n\n',
) => WORDS.map((words, at) => line(names[at % 2]!, words, at)).join(gap);

describe('a transcript is read by its labels', () => {
  it.each([
    ['a name and a colon', talk((name, words) => `${name}: ${words}`)],
    ['a line each', talk((name, words) => `${name}: ${words}`, undefined, '\n')],
    ['in capitals', talk((name, words) => `${name.toUpperCase()}: ${words}`)],
    ['with brackets behind the name', talk((name, words) => `${name} (Ostwick): ${words}`)],
    ['with pronouns behind the name', talk((name, words) => `${name} (they/them): ${words}`)],
    ['in bold', talk((name, words) => `**${name}:** ${words}`)],
    ['in italics', talk((name, words) => `*${name}*: ${words}`)],
    ['in brackets', talk((name, words) => `[${name}]: ${words}`)],
    ['behind a time', talk((name, words, at) => `[00:0${at}:10] ${name}: ${words}`)],
    ['behind a bare time', talk((name, words, at) => `00:0${at}:10 ${name}: ${words}`)],
    ['in bold with a time', talk((name, words, at) => `**[00:0${at}:10] ${name}:** ${words}`)],
    [
      'behind a day and a time',
      talk((name, words, at) => `12/03/2026, 14:0${at} - ${name}: ${words}`, undefined, '\n'),
    ],
    [
      'behind a day and a time in brackets',
      talk((name, words, at) => `[12.03.26, 14:02:1${at}] ${name}: ${words}`, undefined, '\n'),
    ],
    ['with a dash', talk((name, words) => `${name} - ${words}`)],
    ['alone on its line', talk((name, words) => `${name}\n${words}`)],
    ['alone on its line with a time', talk((name, words, at) => `${name}   0:${at}5\n${words}`)],
    ['alone on its line over a time', talk((name, words, at) => `${name}\n0:${at}5\n${words}`)],
    [
      'alone on its line with minutes and seconds',
      talk((name, words, at) => `${name}   ${at} minutes 3 seconds\n${words}`),
    ],
    ['alone on its line in brackets', talk((name, words) => `(${name})\n${words}`)],
    ['alone on its line with a colon and a time', talk((name, words, at) => `${name}: (00:0${at})\n${words}`)],
    ['alone on its line with an office', talk((name, words) => `${name} -- Chief of the Harbour\n${words}`)],
    ['under a range of times', talk((name, words, at) => `00:0${at}:00.680 --> 00:0${at}:10.800\n${name}:\n${words}`)],
    [
      'of a conference’s chat',
      talk((name, words, at) => `14:02:1${at} From ${name} to Everyone:\n\t${words}`, undefined, '\n'),
    ],
    ['of a chat with angles', talk((name, words, at) => `[14:0${at}] <${name}> ${words}`, undefined, '\n')],
  ])('%s', (_why, text) => {
    expect(spoken(text)).toEqual(WORDS.map((words, at) => [at % 2 === 0 ? 'Ada Quill' : 'Tom Marrow', words]));
  });

  it.each([
    ['numbered speakers', ['Speaker 1', 'Speaker 2'], ['Speaker 1', 'Speaker 2']],
    ['a recogniser’s speakers', ['SPEAKER_00', 'SPEAKER_01'], ['SPEAKER_00', 'SPEAKER_01']],
    ['parts', ['HOST', 'GUEST'], ['Host', 'Guest']],
    ['titles', ['MS. QUILL', 'JUSTICE MARROW'], ['Quill', 'Marrow']],
    ['given names', ['Ada', 'Tom'], ['Ada', 'Tom']],
    ['names with what is set behind them', ['ADA QUILL, JR.', 'TOM MARROW, MP'], ['Ada Quill Jr.', 'Tom Marrow']],
    ['an office with its holder', ['The Minister for Harbours (Ada Quill)', 'Tom Marrow'], ['Ada Quill', 'Tom Marrow']],
    ['an office', ['THE PRIME MINISTER', 'REPORTER 2'], ['The Prime Minister', 'Reporter 2']],
    ['surnames with apostrophes', ["MS O'QUILL", 'MR McMARROW'], ["O'Quill", 'McMARROW']],
  ])('by %s', (_why, names, expected) => {
    expect(spoken(talk((name, words) => `${name}: ${words}`, names)).map(([name]) => name)).toEqual([
      ...expected,
      ...expected,
    ]);
  });

  it('as a record of parliament has them, with points', () => {
    const text = `Mrs. QUILL of Ostwick. Madam Clerk, our only boat has sunk.

Mr. MARROW. Madam Clerk, whose boat was it?

Mrs. QUILL of Ostwick. It was everybody's.

The CLERK. This is noted.`;
    expect(spoken(text)).toEqual([
      ['Quill', 'Madam Clerk, our only boat has sunk.'],
      ['Marrow', 'Madam Clerk, whose boat was it?'],
      ['Quill', "It was everybody's."],
      ['The CLERK', 'This is noted.'],
    ]);
  });

  it('and a question that nobody is named for is a reporter’s, with what it quotes', () => {
    const text = `MS. QUILL: Good morning.

Q    You wrote, “The boat is safe.” Who believed you?

MS. QUILL: Hardly anybody.

THE PRESIDENT: I did.`;
    expect(spoken(text)).toEqual([
      ['Quill', 'Good morning.'],
      ['a reporter', 'You wrote, “The boat is safe.” Who believed you?'],
      ['Quill', 'Hardly anybody.'],
      ['The President', 'I did.'],
    ]);
  });

  it('and an examination’s questions are counsel’s, its answers the witness’s', () => {
    const text = `TOM MARROW, having been first duly sworn, testified as follows:

BY MS. QUILL:

Q.   Were you at the gate?

A.   I was. I had the keys.

MR. FALK:  Objection.

THE COURT:  Sustained.`;
    expect(spoken(text)).toEqual([
      ['Quill', 'Were you at the gate?'],
      ['Tom Marrow', 'I was. I had the keys.'],
      ['Falk', 'Objection.'],
      ['The Court', 'Sustained.'],
    ]);
  });

  it('and turns of one speaker that follow one another are one run of words', () => {
    const text = `HOST: How is the boat?

ADA QUILL: We painted it in a week and

ADA QUILL: nobody came to look.

One thing is sure: we stay.

HOST: And then? (Laughter.) Go on.`;
    expect(spoken(text)).toEqual([
      ['Host', 'How is the boat?'],
      ['Ada Quill', 'We painted it in a week and nobody came to look. One thing is sure: we stay.'],
      ['Host', 'And then? Go on.'],
    ]);
  });

  it('and a label in capitals has its letters as the text writes the name', () => {
    const text = `Ada McQuill met the press.\n\nADA MCQUILL: We wait.\n\nTOM MARROW: For what?\n\nADA MCQUILL: For rain.`;
    expect(new Set(spoken(text).map(([name]) => name))).toEqual(new Set(['Ada McQuill', 'Tom Marrow']));
  });

  it('of posts too, whatever stands beside their names', () => {
    const post = (name: string, words: string) =>
      `${name}\n@${name.split(' ', 1)[0]!.toLowerCase()}\n·\nMar 3\n${words}`;
    expect(spoken(talk(post))).toEqual(WORDS.map((words, at) => [at % 2 === 0 ? 'Ada Quill' : 'Tom Marrow', words]));
  });

  it('without names where only times stand over the words, as those of a video are copied', () => {
    const text = ['we sold the boat', 'in the spring and', 'nobody asked why', 'so we told them', 'all of it']
      .map((words, at) => `0:0${at}\n${words}`)
      .join('\n');
    expect(extract(text).statements.map(({ speaker, text: words, time }) => [speaker, words, time])).toEqual([
      [null, 'we sold the boat in the spring and nobody asked why so we told them all of it', { start: 0, end: 4 }],
    ]);
  });

  it('and its times are kept', () => {
    const text = talk((name, words, at) => `[00:0${at}:10] ${name}: ${words}`);
    expect(extract(text).statements.map(({ time }) => time)).toEqual([
      { start: 10, end: 70 },
      { start: 70, end: 130 },
      { start: 130, end: 190 },
      { start: 190, end: 190 },
    ]);
  });
});

describe('no transcript is', () => {
  it.each([
    ['a recipe', 'Ingredients: two eggs and salt.\n\nMethod: beat the eggs.\n\nTip: rest the dough.\n\nServes: four.'],
    [
      'a list of results',
      'Ada Quill\nGold, one hundred metres\n\nTom Marrow\nSilver, one hundred metres\n\nAda Quill\nGold, two hundred metres\n\nTom Marrow\nBronze, two hundred metres',
    ],
    ['a table of results', 'Ada Quill: 18,204\nTom Marrow: 17,990\nGreta Falk: 3,311\nSpoilt papers: 204'],
    [
      'a programme',
      '09:00 Opening\n\n09:30 Ada Quill: boats and where to moor them\n\n10:15 Tom Marrow: a yard from within\n\n11:00 Coffee',
    ],
    [
      'a byline and a biography',
      'By Ada Quill\nOstwick, Tuesday\n\nThe gate stood open all night.\n\nAda Quill\nreports on the harbour.',
    ],
    [
      'a timetable that looks like mail',
      'From: Ostwick\nTo: Corve\nDate: 12 March\nFare: six crowns\n\nThe last boat leaves at nine.',
    ],
    ['a box of facts', 'Name: Ada Quill\n\nAge: 34\n\nBorn: Ostwick\n\nHeight: 1.80 m'],
  ])('%s', (_why, text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('messages are their writers’', () => {
  it('by the heads of a thread', () => {
    const text = `From: Ada Quill <ada@boats.example>
Date: Sun, 8 Feb 2026 10:31
To: Tom Marrow
Subject: Re: the boat

The boat is sold. That is final.

Ada

-----Original Message-----
From: Tom Marrow <tom@paper.example>
Sent: 7 February 2026 08:15
To: Ada Quill
Subject: the boat

Dear Ada,

Who has bought it?

Best wishes,
Tom`;
    expect(spoken(text)).toEqual([
      ['Ada Quill', 'The boat is sold. That is final.'],
      ['Tom Marrow', 'Who has bought it?'],
    ]);
  });

  it('by the lines before what is cited, however deep', () => {
    const text = `Nobody knows.

On Sat, 7 Feb 2026 at 08:15, Ada Quill <ada@boats.example>
wrote:
> I asked Tom. He said, “Ask the bank.”
>
> On Fri, 6 Feb 2026, Tom Marrow wrote:
> > Is it true that the boat is sold?`;
    expect(spoken(text)).toEqual([
      ['Ada Quill', 'I asked Tom. He said, “Ask the bank.”'],
      ['Tom Marrow', 'Is it true that the boat is sold?'],
    ]);
  });

  it('but those whom a press release quotes speak for themselves', () => {
    const text = `From: Press Office <press@boats.example>
To: news@paper.example
Subject: Night boats

The line will sail at night from June.

“We have a good cook,” said Ada Quill, its director.`;
    expect(spoken(text)).toEqual([
      ['Press Office', 'The line will sail at night from June.'],
      ['Ada Quill', 'We have a good cook,'],
    ]);
  });
});

describe('what a source sets apart', () => {
  const layout = { turns: [], quotations: [], times: [], furniture: [], mended: [] };
  const setApart = (text: string, words: string) => {
    const start = text.indexOf(words);
    const source = { text, layout: { ...layout, quotations: [{ start, end: start + words.length }] } };
    return extract(source).statements.map(({ text: quoted, speaker }) => [speaker?.name ?? null, quoted]);
  };

  it.each([
    [
      'is whose the line before it says',
      'Ada Quill kept the gate.\n\nIn a letter to the yard she wrote:\n\nThe oars are nobody’s to lend.',
      'Ada Quill',
    ],
    [
      'is whose name signs it',
      'Somebody put up a sign.\n\nThe oars are nobody’s to lend.\n\n— Ada Quill (@quill)',
      'Ada Quill',
    ],
    [
      'is nobody’s where nobody is said to speak',
      'Ada Quill kept the gate.\n\nThe yard has one rule.\n\nThe oars are nobody’s to lend.',
      null,
    ],
  ])('%s', (_why, text, speaker) => {
    expect(setApart(text, 'The oars are nobody’s to lend.')).toEqual([[speaker, 'The oars are nobody’s to lend.']]);
  });

  it('as turns is spoken, with its times, labelled or not', () => {
    const text = 'ada quill: We wait.\n\nFor rain. [applause]\n\nMostly.';
    const turns = [
      { label: { start: 0, end: 9 }, content: { start: 11, end: 19 } },
      { label: null, content: { start: 21, end: text.length } },
    ];
    const times = [
      { start: 11, end: 19, from: 1, to: 2.5 },
      { start: 21, end: 30, from: 3, to: 4 },
    ];
    const { statements } = extract({ text, layout: { ...layout, turns, times } });
    expect(statements.map(({ speaker, text: words, time }) => [speaker?.name ?? null, words, time])).toEqual([
      ['Ada Quill', 'We wait.', { start: 1, end: 2.5 }],
      [null, 'For rain. Mostly.', { start: 3, end: 4 }],
    ]);
  });
});

describe('a quotation whose closing mark is missing', () => {
  it.each([
    [
      'ends where its speaker is named',
      '“We wait for rain, said Ada Quill, the pilot.\n\n“So do we,” said Tom Marrow.',
      [
        ['Ada Quill', 'We wait for rain,'],
        ['Tom Marrow', 'So do we,'],
      ],
    ],
    [
      'ends there within a paragraph',
      '“We have waited for the rain since May, Ada Quill said. She left. “We never wait,” said Tom Marrow.',
      [
        ['Ada Quill', 'We have waited for the rain since May,'],
        ['Tom Marrow', 'We never wait,'],
      ],
    ],
    [
      'in straight marks',
      '"Who has the keys? asked Ada Quill.\n\n"I have," said Tom Marrow.',
      [
        ['Ada Quill', 'Who has the keys?'],
        ['Tom Marrow', 'I have,'],
      ],
    ],
    [
      'goes on where the next paragraph opens with a mark',
      'Ada Quill keeps the gate. “It stood for the whole of the spring. No visitor asked us why.\n\n“The new one fell in June,” she said.',
      [['Ada Quill', 'It stood for the whole of the spring. No visitor asked us why. The new one fell in June,']],
    ],
    [
      'goes on past words that somebody relays',
      '“I asked, and, he said, it was late. I left.\n\n“We wait,” said Ada Quill.',
      [['Ada Quill', 'I asked, and, he said, it was late. I left. We wait,']],
    ],
  ])('%s', (_why, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });
});
