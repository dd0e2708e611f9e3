import { describe, expect, it } from 'vitest';
import { readCaptions, readTimedText } from '../../src/sources/captions.js';
import { readGiven } from '../../src/sources/formats.js';
import type { Reading } from '../../src/sources/reading.js';
import { readText, said, srt } from './cues.js';
import { bytesOf } from './make.js';

const T1 = '00:00:01,000 --> 00:00:03,000';
const T2 = '00:00:03,000 --> 00:00:05,000';
const T3 = '00:00:05,000 --> 00:00:07,000';
const PLAIN = `1\n${T1}\nThe weir was shut\n\n2\n${T2}\nat noon.\n\n3\n${T3}\nNobody rang us.\n`;
const WORDS = 'The weir was shut at noon. Nobody rang us.';

describe('captions are read in every form that they are met in', () => {
  const ROWS: readonly [string, string | Uint8Array, string?][] = [
    ['as tools write them', PLAIN],
    ['lines that end in CR and LF', PLAIN.replaceAll('\n', '\r\n')],
    ['lines that end in CR alone', PLAIN.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${PLAIN}`],
    ['UTF-16', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(PLAIN, 'utf16le')],
    [
      'Windows-1252',
      Buffer.from(PLAIN.replace('noon.', 'caf\u00e9 time.'), 'latin1'),
      WORDS.replace('noon', 'café time'),
    ],
    ['no blank line between cues', PLAIN.replaceAll('\n\n', '\n')],
    ['two blank lines between cues', PLAIN.replaceAll('\n\n', '\n\n\n')],
    ['a blank line after every line', PLAIN.replaceAll('\n', '\n\n')],
    ['blank lines within a cue', PLAIN.replace('weir was', '\nweir\n \nwas')],
    ['lines of spaces between cues', PLAIN.replaceAll('\n\n', '\n \t\n')],
    ['no numbers', PLAIN.replace(/^\d\n/gm, '')],
    ['no numbers and no blank lines', PLAIN.replace(/^\d\n/gm, '').replaceAll('\n\n', '\n')],
    ['numbers that begin at 0', PLAIN.replace(/^(\d)$/gm, (n) => String(Number(n) - 1))],
    ['times with points', PLAIN.replaceAll(',000', '.000')],
    ['times without hours', PLAIN.replaceAll('00:00:0', '00:0').replaceAll(',', '.')],
    ['times without parts of a second', PLAIN.replaceAll(',000', '')],
    ['times with spaces in them', PLAIN.replaceAll(' --> ', '   -->  ').replaceAll('00:00:', '00: 00: ')],
    ['settings after the times', PLAIN.replaceAll(',000\n', ',000  X1:1 X2:2 align:start position:0%\n')],
    ['cues out of order', `2\n${T2}\nat noon.\n\n1\n${T1}\nThe weir was shut\n\n3\n${T3}\nNobody rang us.\n`],
    ['the same cue twice, as in a stream cut into parts', PLAIN.replace('3\n', `2\n${T2}\nat noon.\n\n3\n`)],
    ['WebVTT with names of cues', `WEBVTT\n\n${PLAIN.replaceAll(',', '.').replace(/^\d$/gm, 'cue-$&')}`],
    [
      'WebVTT with header, notes, styles and regions',
      `WEBVTT Kind: captions; talk\nKind: captions\nLanguage: en\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE Not\nspoken\n\n${PLAIN.replaceAll(',', '.').replace('2\n0', 'NOTE\nnor this\n\n2\n0')}`,
    ],
    ['SubViewer', '0:00:01.000,0:00:03.000\nThe weir was shut\n\n0:00:03.000,0:00:05.000\nat noon.\nNobody rang us.\n'],
    ['arrows that a text editor has made', PLAIN.replaceAll('-->', '→')],
    ['a number twice', PLAIN.replace('\n2\n', '\n2\n\n2\n')],
    ['breaks of HTML', PLAIN.replace('weir was', 'weir<br>was').replace('at noon', 'at<br />noon')],
    [
      'one line a cue, as Whisper shows them',
      '[00:01.000 --> 00:03.000]  The weir was shut\n[00:03.000 --> 00:05.000]  at noon. Nobody rang us.\n',
    ],
    [
      'a time beside another text',
      PLAIN.replace('at noon', 'at 12:00 -> noon'),
      WORDS.replace('noon', '12:00 -> noon'),
    ],
  ];

  it.each(ROWS)('%s', (_why, file, words = WORDS) => {
    expect(readCaptions(typeof file === 'string' ? bytesOf(file) : file).text).toBe(words);
  });

  const TTML = `<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="x" ttp:frameRate="25"><head><metadata>
<ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ada Quill</ttm:name></ttm:agent></metadata></head><body><div>
<p begin="00:00:01.500" end="00:00:03:05" ttm:agent="a1">The <span tts:fontStyle="italic">weir</span><br/>was
  shut.</p><!-- not said --><p begin="4s" dur="1500ms">Nobody rang &amp; asked.</p></div></body></tt>`;

  const TIMED_TEXT: readonly [string, string, string, readonly (readonly [number, number])[]][] = [
    [
      'times of spans',
      '<p><span begin="1s" end="2s">We wait.</span><span begin="3s" end="4s">Why?</span></p>',
      'We wait. Why?',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'times that count from their division',
      '<div begin="10s"><p begin="1s" dur="1s">We wait.</p></div>',
      'We wait.',
      [[11, 12]],
    ],
    [
      'what nobody says',
      '<p begin="1s" end="2s"><metadata><desc>bell</desc></metadata><metadata/>We wait.</p>',
      'We wait.',
      [[1, 2]],
    ],
    ['sections of text', '<p begin="1s" end="2s"><![CDATA[Salt & <tar>]]> left.</p>', 'Salt & <tar> left.', [[1, 2]]],
    [
      'words that a span cuts',
      '<p begin="1s" end="2s">We wa<span tts:color="red">it</span>.</p>',
      'We wait.',
      [[1, 2]],
    ],
    [
      'colours',
      '<p begin="1s" end="2s"><span style="y">Why?</span></p><p begin="2s" end="3s" tts:color="cyan">Rain.</p><p begin="3s" end="4s" tts:color="yellow">Oh?</p>',
      'Why?\n\nRain.\n\nOh?',
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
  ];

  it.each(TIMED_TEXT)('as Timed Text with %s', (_why, body, words, times) => {
    const style = '<head><styling><style xml:id="y" tts:color="yellow"/></styling></head>';
    const { text, layout } = readTimedText(bytesOf(`<tt>${style}<body>${body}</body></tt>`));
    expect(text).toBe(words);
    expect(layout?.times.map(({ from, to }) => [from, to])).toEqual(times);
  });

  it('as Timed Text, with the people that it names', async () => {
    const { text, layout } = await readGiven({ name: 'a.ttml', bytes: bytesOf(TTML) });
    expect(text).toBe('Ada Quill: The weir was shut. Nobody rang & asked.');
    expect(layout?.times).toEqual([
      { start: 11, end: 29, from: 1.5, to: 3.2 },
      { start: 30, end: 50, from: 4, to: 5.5 },
    ]);
  });
});

describe('the words of a caption are kept as they are', () => {
  const ROWS: readonly [string, string, string][] = [
    ['a number that is said', 'KIT:\n7', 'KIT: 7'],
    ['a year that is a caption', '1974', '1974'],
    ['marks of quotation', 'He said, "Shut it."', 'He said, "Shut it."'],
    [
      'tags',
      '<i>The</i> <b.loud>weir</b> <font color="#fff">was</font> <c.red>shut</c><00:00:01.500>.',
      'The weir was shut.',
    ],
    ['what looks like a tag', 'If 3 < 4 and 5 > 4, fine.', 'If 3 < 4 and 5 > 4, fine.'],
    ['marks of other players', '{\\an8}The weir{\\i1}\\Nwas shut.', 'The weir was shut.'],
    ['entities', 'Salt &amp; tar&nbsp;&#8211; it&#39;s &lrm;&#x201C;all&#x201D;.', "Salt & tar – it's “all”."],
    ['entities written twice', 'It&amp;#39;s salt &amp;amp; tar.', "It's salt & tar."],
    ['entities of HTML', 'Caf&eacute; &#38; bar', 'Café & bar'],
    ['letters that were misread', 'Weâ€™re at the cafÃ©.', 'We’re at the café.'],
    ['hyphens that nobody sees', 'The we\u00ADir\u200B was shut.', 'The weir was shut.'],
    ['how a word is read', '<ruby>weir<rt>wir</rt></ruby> shut', 'weir shut'],
    ['an ampersand that begins no entity', 'R&D; A&B', 'R&D; A&B'],
    ['a minus', 'It was\n-5 degrees.', 'It was -5 degrees.'],
    ['guillemets', 'Il dit « non » et part.', 'Il dit « non » et part.'],
  ];

  it.each(ROWS)('%s', (_why, words, text) => {
    expect(said(words)).toBe(text);
  });

  it('a number in a file without blank lines', () => {
    expect(said('How many?', '7', 'Seven.').replaceAll('\n\n', ' ')).toBe('How many? 7 Seven.');
    expect(readText(srt(['How many?', '7', 'Seven.']).replaceAll('\n\n', '\n')).text).toBe('How many? 7 Seven.');
  });
});

/** Each stretch of the text that has a time. */
const timed = ({ text, layout }: Reading): [string, number, number][] =>
  (layout?.times ?? []).map(({ start, end, from, to }) => [text.slice(start, end), from, to]);

describe('what was mended in captions is told', () => {
  it('by kind and count', () => {
    const { layout } = readText(srt(['Weâ€™re at the caf&eacute;.', 'The we\u00ADir.']));
    expect(layout?.mended).toEqual([
      { kind: 'mojibake', count: 1 },
      { kind: 'entities', count: 1 },
      { kind: 'invisible-marks', count: 1 },
    ]);
  });

  it('but not what WebVTT writes so itself', () => {
    expect(readText(`WEBVTT\n\n${srt(['Salt &amp; tar.'])}`).layout?.mended).toEqual([]);
  });
});

describe('a transcript of captions tells', () => {
  it('who speaks, and when each caption is heard', () => {
    const reading = readText(srt(['ADA QUILL: We wait', 'for rain.', 'TOM MARROW: Since May?']));
    expect(timed(reading)).toEqual([
      ['We wait', 0, 2],
      ['for rain.', 2, 4],
      ['Since May?', 4, 6],
    ]);
    expect(reading.layout?.turns).toEqual([
      { label: { start: 0, end: 9 }, content: { start: 11, end: 28 } },
      { label: { start: 30, end: 40 }, content: { start: 42, end: 52 } },
    ]);
    expect([reading.kind, reading.heard]).toEqual(['transcript', null]);
  });

  it('no times of a second recording in the same file', () => {
    const late = '1\n00:10:00,000 --> 00:10:02,000\nThe first tape ends.\n\n';
    const reading = readText(`${late}${srt(['The second begins', 'here.'])}`);
    expect(reading.text.replaceAll('\n\n', ' ')).toBe('The first tape ends. The second begins here.');
    expect(timed(reading)).toEqual([['The first tape ends.', 600, 602]]);
  });

  it('paragraphs of a talk that nobody is named in, cut at pauses and ends of sentences', () => {
    const talk = srt(Array.from({ length: 40 }, (_, at) => `line ${at} of the talk${at % 3 === 2 ? '.' : ''}`));
    const paragraphs = readText(talk).text.split('\n\n');
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.slice(0, -1).filter((paragraph) => !paragraph.endsWith('.'))).toEqual([]);
    const paused = '1\n00:00:01,000 --> 00:00:02,000\nWe wait.\n\n2\n00:00:05,000 --> 00:00:06,000\nIt rains.\n';
    expect(readText(paused).text).toBe('We wait.\n\nIt rains.');
    expect(readText(paused.replace('wait.', 'wait until')).text).toBe('We wait until It rains.');
  });

  it.each([
    ['cues', (at: number) => `words ${at}.`],
    ['turns', (at: number) => `<v Ada ${at % 2}>words ${at}.`],
  ])('no more times than a store can hold, however many %s', (_why, words) => {
    const { layout } = readText(srt(Array.from({ length: 45_000 }, (_, at) => words(at))));
    expect(layout!.times.length).toBeGreaterThan(5_000);
    expect(layout!.times.length).toBeLessThanOrEqual(20_000);
  });
});

describe('whether a machine heard it shows', () => {
  const BARE = Array.from({ length: 12 }, () => 'and so the weir was shut for the winter');
  const ROWS: readonly [string, string, Reading['heard']][] = [
    ['where nothing but bare words stands', srt(BARE.map((words, at) => `${words} ${at}`)), 'machine'],
    ['where a note tells how sure it is', `WEBVTT\n\nNOTE Confidence: 0.91\n\n${srt(['The weir.'])}`, 'machine'],
    ['where a note says so', `WEBVTT\n\nNOTE Auto-generated by a machine\n\n${srt(['The weir.'])}`, 'machine'],
    ['where a note says who checked it', `WEBVTT\n\nNOTE Checked by a human\n\n${srt(['The weir.'])}`, 'checked'],
    ['but not where a note says that nobody did', `WEBVTT\n\nNOTE not checked by hand\n\n${srt(['The weir.'])}`, null],
    ['not in a file of few words', srt(['and so', 'we went']), null],
    ['not in one with sentences', srt(BARE.map((words, at) => `And ${at}, ${words}.`)), null],
    ['not in one all in capitals', srt(BARE.map((words) => `${words}.`.toUpperCase())), null],
  ];

  it.each(ROWS)('%s', (_why, file, heard) => {
    expect(readText(file).heard).toBe(heard);
  });
});
