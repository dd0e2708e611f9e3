import { describe, expect, it } from 'vitest';
import { readText, said } from './cues.js';

describe('captions that roll are told once', () => {
  it('where the last line of each is the first of the next', () => {
    expect(
      said(
        'the weir was shut',
        'the weir was shut\nat noon and we',
        'at noon and we\nheard of it at one',
        'heard of it at one',
      ),
    ).toBe('the weir was shut at noon and we heard of it at one');
  });

  it('where each grows word by word', () => {
    expect(said('so the weir', 'so the weir was', 'so the weir was shut', 'so the weir was shut at noon')).toBe(
      'so the weir was shut at noon',
    );
  });

  it('where the first words of each are the last of the one before it, though each repeats who speaks', () => {
    expect(
      said(
        'ADA: we told the mill in may that',
        'ADA: in may that the weir would be',
        'ADA: the weir would be shut for good',
      ),
    ).toBe('ADA: we told the mill in may that the weir would be shut for good');
  });

  it('where a line is moved up by a caption that nobody sees', () => {
    const cue = (from: string, to: string, words: string) => `00:00:0${from} --> 00:00:0${to}\n${words}\n\n`;
    const file = `WEBVTT\n\n${[
      cue('0.100', '1.990', ' \nyes<00:00:00.400><c> we</c><00:00:00.800><c> wait</c>'),
      cue('1.990', '2.000', 'yes we wait\n '),
      cue('2.000', '3.990', 'yes we wait\nno<00:00:02.400><c> we</c>'),
      cue('3.990', '4.000', 'no we\n '),
      cue('4.000', '5.990', 'no we\ndo<00:00:04.400><c> not</c>'),
    ].join('')}`;
    const reading = readText(file);
    expect([reading.text, reading.heard]).toEqual(['yes we wait no we do not', 'machine']);
    expect(reading.layout?.times.map(({ from }) => from)).toEqual([0.1, 2, 4]);
  });
});

describe('captions that roll are told once, though they are few', () => {
  const ROWS: readonly [string, readonly string[], string][] = [
    ['two', ['so the weir was shut at', 'the weir was shut at noon'], 'so the weir was shut at noon'],
    [
      'built up line by line',
      ['We wait', 'We wait\nfor rain.', 'It came', 'It came\nin May.'],
      'We wait for rain. It came in May.',
    ],
    [
      'part of a file',
      [
        'We wait.',
        'Since May.',
        'Here.',
        'Still.',
        'Yes.',
        'so the weir was',
        'the weir was shut at',
        'was shut at noon by',
        'shut at noon by men',
      ],
      'We wait. Since May. Here. Still. Yes. so the weir was shut at noon by men',
    ],
  ];

  it.each(ROWS)('%s', (_why, cues, text) => {
    expect(said(...cues)).toBe(text);
  });
});

describe('captions that grow are told once', () => {
  const ROWS: readonly [string, readonly string[], string][] = [
    [
      'from the first word on',
      ['I', 'I never', 'I never met him', 'and', 'and he left'],
      'I never met him and he left',
    ],
    ['sentence after sentence', ['Why', 'Why did', 'Why did you?', 'No', 'No rain'], 'Why did you? No rain'],
    [
      'by a word or two each',
      ['with', 'with no', 'lamp', 'lamp and', 'oil', 'oil for it'],
      'with no lamp and oil for it',
    ],
    ['with who speaks', ['ADA: so', 'ADA: so we', 'ADA: so we wait', 'TOM: why'], 'ADA: so we wait\n\nTOM: why'],
    [
      'in the midst of others, which stay',
      ['It rained.', 'No.', 'No. Never.', 'Why?', 'so', 'so we', 'so we wait', 'Good.', 'Fine.'],
      'It rained. No. No. Never. Why? so we wait Good. Fine.',
    ],
  ];

  it.each(ROWS)('%s', (_why, cues, text) => {
    expect(said(...cues)).toBe(text);
  });
});

describe('what a speaker says again stays', () => {
  const ROWS: readonly [string, readonly string[]][] = [
    ['a word at the end of a line and the head of the next', ['The crew is so', 'so tired now.', 'It rains.']],
    ['two words', ['The crew has to', 'has to row now.', 'It rains.']],
    ['three words of two captions', ['So the crew has to', 'crew has to row now.']],
    ['a chant', ['Shut the weir now!', 'Shut the weir now!', 'Shut the weir now!', 'Shut the weir now!']],
    ['a short answer', ['No.', 'No.', 'No, I said.', 'No.']],
    [
      'words that another takes up once',
      ['You shut it at noon today?', 'At noon today, yes.', 'We had no choice.', 'None.'],
    ],
    ['a sentence that goes on once', ['You must.', 'No.', 'No. I will not.', 'We wait.']],
    ['in a file of two captions', ['No.', 'No. I will not.']],
    ['half a list', ['We will row,', 'and row,', 'and row until dark.']],
    ['a chant that grows', ['No.', 'No. No.', 'No. No. No.']],
    ['questions taken up', ['Who?', 'Who shut it?', 'Tom.', 'Tom did.', 'When?', 'When it rained.']],
    ['the head of each sentence', ['We need rain on Monday.', 'We need rain on Friday.', 'We need rain on Sunday.']],
  ];

  it.each(ROWS)('%s', (_why, cues) => {
    expect(said(...cues)).toBe(cues.join(' '));
  });
});
