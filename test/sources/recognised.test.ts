import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/sources/formats.js';
import { UnreadableFile } from '../../src/sources/reading.js';
import { readRecognised } from '../../src/sources/recognised.js';
import { bytesOf } from './make.js';

const read = (data: unknown) => readRecognised(bytesOf(JSON.stringify(data)));

/** Words of half a second each, from `at` on, in the shape that `make` gives them. */
const words = <T>(text: string, at: number, make: (word: string, from: number, to: number) => T): T[] =>
  text.split(' ').map((word, nth) => make(word, at + nth / 2, at + nth / 2 + 0.5));

const amazonWord = (word: string, from: number, to: number) => ({
  type: 'pronunciation',
  start_time: String(from),
  end_time: String(to),
  alternatives: [{ confidence: '0.9', content: word }],
});
const amazonMark = (mark: string) => ({ type: 'punctuation', alternatives: [{ confidence: '0.0', content: mark }] });
const AMAZON = [...words('We wait', 0, amazonWord), amazonMark('.'), ...words('Why', 2, amazonWord), amazonMark('?')];

const googleWord = (tag?: number) => (word: string, from: number, to: number) => ({
  word,
  startTime: `${from}s`,
  endTime: `${to}s`,
  ...(tag === undefined ? {} : { speakerTag: tag }),
});

const TWO = ['Speaker 0: We wait.', 'Speaker 1: Why?'];
const SHAPES: readonly [string, unknown, readonly string[]][] = [
  [
    'Whisper',
    {
      text: ' We wait. Why?',
      language: 'en',
      segments: [
        {
          id: 0,
          seek: 0,
          start: 0,
          end: 1,
          text: ' We wait.',
          tokens: [1],
          words: [{ word: ' We', start: 0, end: 0.5 }],
        },
        { id: 1, seek: 0, start: 2, end: 2.5, text: ' Why?' },
      ],
    },
    ['We wait. Why?'],
  ],
  [
    'WhisperX, whose words say who speaks',
    {
      segments: [
        {
          start: 0,
          end: 2.5,
          text: ' We wait. Why?',
          speaker: 'SPEAKER_00',
          words: [
            { word: 'We', start: 0, end: 0.5, speaker: 'SPEAKER_00' },
            { word: 'wait.', speaker: 'SPEAKER_00' },
            { word: 'Why?', start: 2, end: 2.5, speaker: 'SPEAKER_01' },
          ],
        },
      ],
      word_segments: [],
    },
    ['SPEAKER_00: We wait.', 'SPEAKER_01: Why?'],
  ],
  [
    'Whisper in C++',
    {
      result: { language: 'en' },
      transcription: [
        { timestamps: { from: '00:00:00,000', to: '00:00:01,000' }, offsets: { from: 0, to: 1000 }, text: ' We wait.' },
        { timestamps: { from: '00:00:02,000', to: '00:00:02,500' }, offsets: { from: 2000, to: 2500 }, text: ' Why?' },
      ],
    },
    ['We wait. Why?'],
  ],
  [
    'Whisper by pipeline',
    {
      text: '',
      chunks: [
        { timestamp: [0, 1], text: ' We wait.' },
        { timestamp: [2, null], text: ' Why?' },
      ],
    },
    ['We wait. Why?'],
  ],
  [
    'a bare list of segments',
    [
      { start: 0, end: 1, text: 'We wait.', speaker: 'A' },
      { start: 2, end: 3, text: 'Why?', speaker: 'B' },
    ],
    ['Speaker A: We wait.', 'Speaker B: Why?'],
  ],
  [
    'Amazon',
    { jobName: 'a', results: { transcripts: [{ transcript: '' }], items: AMAZON }, status: 'COMPLETED' },
    ['We wait. Why?'],
  ],
  [
    'Amazon with speakers apart',
    {
      results: {
        items: AMAZON,
        speaker_labels: {
          segments: [
            {
              speaker_label: 'spk_0',
              items: [
                { start_time: '0', speaker_label: 'spk_0' },
                { start_time: '0.5', speaker_label: 'spk_0' },
              ],
            },
            { speaker_label: 'spk_1', items: [{ start_time: '2', speaker_label: 'spk_1' }] },
          ],
        },
      },
    },
    ['spk_0: We wait.', 'spk_1: Why?'],
  ],
  [
    'Amazon with a channel for each',
    {
      results: {
        items: [],
        channel_labels: {
          channels: [
            { channel_label: 'ch_0', items: AMAZON.slice(0, 3) },
            { channel_label: 'ch_1', items: AMAZON.slice(3) },
          ],
        },
      },
    },
    ['ch_0: We wait.', 'ch_1: Why?'],
  ],
  [
    'Amazon’s calls',
    {
      Transcript: [
        { ParticipantRole: 'AGENT', BeginOffsetMillis: 0, EndOffsetMillis: 900, Content: 'We wait.' },
        { ParticipantRole: 'CUSTOMER', BeginOffsetMillis: 2000, EndOffsetMillis: 2500, Content: 'Why?' },
      ],
    },
    ['AGENT: We wait.', 'CUSTOMER: Why?'],
  ],
  [
    'Google',
    {
      results: [
        {
          alternatives: [
            { transcript: 'We wait.', words: words('We wait.', 0, googleWord()) },
            { transcript: 'Wee weight' },
          ],
        },
        { alternatives: [{ transcript: ' Why?', words: words('Why?', 2, googleWord()) }] },
      ],
    },
    ['We wait. Why?'],
  ],
  [
    'Google with times as objects, in an envelope',
    {
      response: {
        results: [
          {
            alternatives: [
              { words: [{ word: 'Why?', startTime: { seconds: '2', nanos: 500_000_000 }, endTime: { seconds: 3 } }] },
            ],
          },
        ],
      },
    },
    ['Why?'],
  ],
  [
    'Google with speakers, whose last result tells all again',
    {
      results: [
        { alternatives: [{ transcript: 'We wait.', words: words('We wait.', 0, googleWord()) }] },
        { alternatives: [{ transcript: ' Why?', words: words('Why?', 2, googleWord()) }] },
        { alternatives: [{ words: [...words('We wait.', 0, googleWord(1)), ...words('Why?', 2, googleWord(2))] }] },
      ],
    },
    ['Speaker 1: We wait.', 'Speaker 2: Why?'],
  ],
  [
    'Google without words',
    { results: [{ alternatives: [{ transcript: 'We wait.' }] }, { alternatives: [{ transcript: ' Why?' }] }] },
    ['We wait. Why?'],
  ],
  [
    'Speechmatics 1',
    {
      speakers: [
        { time: '0.0', name: 'M1', duration: '2' },
        { time: '2.0', name: 'F1', duration: '1' },
      ],
      words: [
        ...words('We wait', 0, (name, from) => ({ name, time: String(from), duration: '0.5' })),
        { name: '.', time: '1.0', duration: '0' },
        { name: 'Why', time: '2.0', duration: '0.5' },
        { name: '?', time: '2.5', duration: '0' },
      ],
    },
    ['M1: We wait.', 'F1: Why?'],
  ],
  [
    'Speechmatics 2',
    {
      format: '2.9',
      results: [
        ...words('We wait', 0, (content, from, to) => ({
          type: 'word',
          start_time: from,
          end_time: to,
          alternatives: [{ content, speaker: 'S1' }],
        })),
        {
          type: 'punctuation',
          start_time: 1,
          end_time: 1,
          attaches_to: 'previous',
          alternatives: [{ content: '.', speaker: 'S2' }],
        },
        { type: 'word', start_time: 2, end_time: 2.5, alternatives: [{ content: 'Why', speaker: 'S2' }] },
        { type: 'punctuation', start_time: 3, end_time: 3, alternatives: [{ content: '?' }] },
      ],
    },
    ['S1: We wait.', 'S2: Why?'],
  ],
  [
    'IBM Watson',
    {
      results: [
        {
          final: true,
          alternatives: [
            {
              transcript: 'we %HESITATION wait why ',
              timestamps: [
                ['we', 0, 0.5],
                ['%HESITATION', 0.5, 0.9],
                ['wait', 1, 1.5],
                ['why', 2, 2.5],
              ],
            },
          ],
        },
      ],
      speaker_labels: [
        { from: 0, to: 0.5, speaker: 0 },
        { from: 1, to: 1.5, speaker: 0 },
        { from: 2, to: 2.5, speaker: 1 },
      ],
    },
    ['Speaker 0: we wait', 'Speaker 1: why'],
  ],
  [
    'BBC Kaldi',
    {
      retval: {
        words: [
          ...words('we wait', 0, (word, start, end) => ({ word, start, end, punct: word === 'we' ? 'We' : 'wait.' })),
          { word: 'why', punct: 'Why?', start: 2, end: 2.5 },
        ],
        segmentation: {
          segments: [
            { start: 0, duration: 1.5, speaker: { '@id': 'S0' } },
            { start: 1.5, duration: 9, speaker: { '@id': 'S1' } },
          ],
        },
      },
    },
    ['S0: We wait.', 'S1: Why?'],
  ],
  [
    'Vosk',
    [
      { text: 'we wait', result: words('we wait', 0, (word, start, end) => ({ conf: 1, word, start, end })) },
      { text: 'why', result: [{ conf: 1, word: 'why', start: 2, end: 2.5 }] },
    ],
    ['we wait why'],
  ],
  [
    'ElevenLabs',
    {
      language_code: 'en',
      text: 'We wait.',
      words: [
        { text: 'We', type: 'word', start: 0, end: 0.5, speaker_id: 'speaker_0' },
        { text: ' ', type: 'spacing', start: 0.5, end: 0.5 },
        { text: 'wait.', type: 'word', start: 0.5, end: 1, speaker_id: 'speaker_0' },
      ],
    },
    ['speaker_0: We wait.'],
  ],
  [
    'AssemblyAI, in milliseconds',
    {
      id: 'a',
      text: 'We wait. Why?',
      words: [],
      utterances: [
        { speaker: 'A', text: 'We wait.', start: 0, end: 1000, words: [] },
        { speaker: 'B', text: 'Why?', start: 2000, end: 2500 },
      ],
    },
    ['Speaker A: We wait.', 'Speaker B: Why?'],
  ],
  [
    'Deepgram',
    {
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: 'We wait. Why?',
                words: [
                  ...words('we wait', 0, (word, start, end) => ({
                    word,
                    start,
                    end,
                    speaker: 0,
                    punctuated_word: word === 'we' ? 'We' : 'wait.',
                  })),
                  { word: 'why', start: 2, end: 2.5, speaker: 1, punctuated_word: 'Why?' },
                ],
              },
            ],
          },
        ],
      },
    },
    TWO,
  ],
  [
    'Rev',
    {
      monologues: [
        {
          speaker: 0,
          elements: [
            { type: 'text', value: 'We', ts: 0, end_ts: 0.5 },
            { type: 'punct', value: ' ' },
            { type: 'text', value: 'wait', ts: 0.5, end_ts: 1 },
            { type: 'punct', value: '.' },
          ],
        },
        {
          speaker: 1,
          elements: [
            { type: 'text', value: 'Why', ts: 2, end_ts: 2.5 },
            { type: 'punct', value: '?' },
          ],
        },
      ],
    },
    TWO,
  ],
  [
    'Azure’s batches',
    {
      recognizedPhrases: [
        {
          channel: 0,
          speaker: 0,
          offset: 'PT0S',
          duration: 'PT1S',
          offsetInTicks: 0,
          durationInTicks: 10_000_000,
          nBest: [{ display: 'We wait.' }],
        },
        { channel: 0, speaker: 1, offset: 'PT2S', duration: 'PT0.5S', nBest: [{ display: 'Why?' }] },
      ],
    },
    TWO,
  ],
  [
    'Azure’s quick way',
    {
      phrases: [
        { speaker: 0, offsetMilliseconds: 0, durationMilliseconds: 1000, text: 'We wait.' },
        { speaker: 1, offsetMilliseconds: 2000, durationMilliseconds: 500, text: 'Why?' },
      ],
    },
    TWO,
  ],
  [
    'Video Indexer',
    {
      videos: [
        {
          insights: {
            speakers: [{ id: 1, name: 'Ada Quill' }],
            transcript: [{ text: 'We wait.', speakerId: 1, instances: [{ start: '0:00:00', end: '0:00:01.5' }] }],
          },
        },
      ],
    },
    ['Ada Quill: We wait.'],
  ],
  [
    'a podcast’s transcript',
    {
      version: '1.0.0',
      segments: [
        { speaker: 'Ada Quill', startTime: 0, endTime: 1, body: 'We wait.' },
        { speaker: 'Tom', startTime: 2, endTime: 3, body: 'Why?' },
      ],
    },
    ['Ada Quill: We wait.', 'Tom: Why?'],
  ],
  [
    'YouTube',
    {
      wireMagic: 'pb3',
      events: [
        { tStartMs: 0, dDurationMs: 1000, segs: [{ utf8: 'we' }, { utf8: ' wait', tOffsetMs: 300 }] },
        { tStartMs: 1000, segs: [{ utf8: '\n' }] },
        { tStartMs: 2000, dDurationMs: 500, segs: [{ utf8: 'why' }] },
      ],
    },
    ['we wait why'],
  ],
];

describe('a recogniser’s file is read', () => {
  it.each(SHAPES)('%s', (_name, data, paragraphs) => {
    const { text, kind, heard, layout } = read(data);
    expect(text.split('\n\n')).toEqual(paragraphs);
    expect([kind, heard]).toEqual(['transcript', 'machine']);
    const times = layout!.times.map(({ from }) => from);
    expect(times.every((from) => from <= 2.5)).toBe(true);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it.each([
    ['text alone', { text: 'We wait. Why?' }],
    [
      'text and what it cost',
      { task: 'transcribe', language: 'en', duration: 3, text: ' We wait. Why?', usage: { seconds: 3 } },
    ],
  ])('with no times where it is %s', (_why, data) => {
    const { text, layout, heard } = read(data);
    expect([text, layout!.turns.map(({ label }) => label), layout!.times, heard]).toEqual([
      'We wait. Why?',
      [null],
      [],
      'machine',
    ]);
  });

  it('with a time for each sentence or some words', () => {
    const talk = words(Array.from({ length: 25 }, (_, at) => `w${at}`).join(' '), 10, (word, start, end) => ({
      word,
      start,
      end,
    }));
    const { text, layout } = read({ words: talk });
    expect(
      layout!.times.map(({ start, end, from, to }) => [text.slice(start, end).split(' ').length, from, to]),
    ).toEqual([
      [10, 10, 15],
      [10, 15, 20],
      [5, 20, 22.5],
    ]);
  });

  it('with what two microphones heard in the order of time, not mixed word by word', () => {
    const channel = (text: string, at: number) => ({
      alternatives: [{ words: words(text, at, (word, start, end) => ({ word, start, end })) }],
    });
    const { text } = read({ results: { channels: [channel('we wait for rain.', 0), channel('why do we?', 1)] } });
    expect(text).toBe('Channel 0: we wait for rain.\n\nChannel 1: why do we?');
  });

  it('without sounds that it names, but with what it could not hear', () => {
    const segments = ['[BLANK_AUDIO]', '(upbeat music)', 'We [inaudible] wait.', '♪ la ♪'].map((text, start) => ({
      start,
      text,
    }));
    expect(read({ segments }).text).toBe('We [inaudible] wait.');
  });

  it('with times and texts of other types, and the first fault of a shape', () => {
    const segments = [
      { start: '1.5', end: '2', text: 'We' },
      null,
      7,
      [],
      { start: {}, end: -1, text: 'wait' },
      { start: 3, text: { a: 1 } },
    ];
    const { text, layout } = read({ segments });
    expect([text, layout!.times]).toEqual(['We wait', [{ start: 0, end: 7, from: 1.5, to: 2 }]]);
  });
});

describe('a .json file that holds no speech gets a sentence that says which do', () => {
  const deep = '['.repeat(300_000);
  const ROWS: readonly [string, string, RegExp][] = [
    ['another shape', '{"name":"a","version":"1.0.0"}', /Whisper/],
    ['a post', '{"id":1,"user":"ada","text":"We wait."}', /Whisper/],
    ['a text without words', '{"text":" ","language":"en"}', /Whisper/],
    ['a list of posts', '[{"id":1,"text":"We wait."}]', /Whisper/],
    ['results without words', '{"results":{"items":[],"channels":[{}]}}', /Whisper/],
    [
      'wrong types everywhere',
      '{"results":7,"segments":"a","words":{"a":1},"monologues":[1],"phrases":[null],"videos":[[]]}',
      /Whisper/,
    ],
    ['a number', '7', /Whisper/],
    ['nothing', 'null', /Whisper/],
    ['one cut short', '{"segments":[{"text":"We', /whole/],
    ['lists in lists', deep, /whole/],
    ['lists in lists to the end', deep + ']'.repeat(300_000), /Whisper|whole/],
    ['objects in objects', `${'{"results":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /Whisper|whole/],
  ];

  it.each(ROWS)('%s', async (_why, json, says) => {
    const reading = readGiven({ name: 'a.json', bytes: bytesOf(json) });
    await expect(reading).rejects.toThrow(UnreadableFile);
    await expect(reading).rejects.toThrow(says);
  });
});
