import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/sources/formats.js';
import { bytesOf, docx, pdf, zip } from './make.js';

const read = async (name: string, bytes: Uint8Array | string) =>
  readGiven({ name, bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes });

const PAGE = `<!doctype html><html><head><title>Bridge | Courier</title>
<meta property="og:title" content="Bridge to close"><meta property="og:site_name" content="The Courier">
<meta name="author" content="R. Sandoval"><meta property="article:published_time" content="2026-02-17T08:00:00Z">
<link rel="canonical" href="https://courier.example/bridge"></head><body><nav>Home News Sport</nav><article><h1>Bridge to close</h1>
${'<p>The old harbour bridge will close in March for repairs, the mayor said on Monday, and the ferry will take its place for nine months.</p>'.repeat(2)}
<p>“We will not raise the <em>toll</em>,” Okafor said.</p><script>alert(1)</script></article><footer>Contact</footer></body></html>`;

const VTT = `WEBVTT

NOTE not spoken

1
00:00:01.000 --> 00:00:04.000
<v Ines Okafor>We will not raise
the toll.

2
00:00:04.000 --> 00:00:06.000
<v Ines Okafor>Never.

3
00:00:06.000 --> 00:00:08.000
<v Tomas Brandvold>The <i>steel</i> is weak.
`;

const SRT = `1
00:00:01,000 --> 00:00:04,000
INES OKAFOR: We will not raise

2
00:00:04,000 --> 00:00:06,000
the toll.

3
00:00:06,000 --> 00:00:08,000
>> Is that a promise?
`;

describe('a file is read', () => {
  it('as plain text, whatever its encoding', async () => {
    expect((await read('a.txt', 'One.\n\n“Two.”')).text).toBe('One.\n\n“Two.”');
    expect((await read('a.TXT', Buffer.from('\uFEFF“Two.”', 'utf16le'))).text).toBe('“Two.”');
    expect((await read('a.txt', Uint8Array.from([0x93, 0x48, 0x69, 0x94]))).text).toBe('“Hi”');
    expect((await read('a.txt', '\uFEFFOne')).text).toBe('One');
  });

  it('as Markdown without its marks', async () => {
    const reading = await read(
      'a.md',
      '---\ntitle: "The bridge"\nauthor: R. Sandoval\ndate: 2026-02-17\n---\n# Bridge\n\n**“We will\nnot”**, she _said_ [here](https://x.example/).\n\n> - 5 * 3 * 2\n',
    );
    expect(reading.text).toBe('Bridge\n\n“We will not”, she _said_ here.\n\n- 5 * 3 * 2');
    expect([reading.title, reading.author, reading.published]).toEqual(['The bridge', 'R. Sandoval', '2026-02-17']);
  });

  it('as the article on a web page, with what the page says of it', async () => {
    const reading = await read('bridge.html', PAGE);
    expect(reading).toMatchObject({
      title: 'Bridge to close',
      publisher: 'The Courier',
      author: 'R. Sandoval',
      published: '2026-02-17',
      url: 'https://courier.example/bridge',
    });
    expect(reading.text).toContain('\n\n“We will not raise the toll,” Okafor said.');
    expect(reading.text).not.toMatch(/alert|Sport|Contact/);
  });

  it('as the article, whatever its scripts and comments hold that looks like elements', async () => {
    const looks = 'for(i=0;i<n;i++)if(a<b&&c>d)f();'.repeat(1_000);
    const page = PAGE.replace('<body>', `<body><script>${looks}</script><!-- ${'<div>'.repeat(1_000)} -->`);
    expect(page).not.toBe(PAGE);
    expect(await read('bridge.html', page)).toEqual(await read('bridge.html', PAGE));
  });

  it('as a whole page where no article stands out', async () => {
    expect((await read('a.htm', '<p>One.</p><div>Two<br>three</div>')).text).toBe('One.\n\nTwo\n\nthree');
  });

  it('as a Word document, paragraph by paragraph', async () => {
    expect((await read('a.docx', docx(['One.', '“Two,” she said.']))).text).toBe('One.\n\n“Two,” she said.');
  });

  it('as a PDF, its lines joined again', async () => {
    const lines = [
      'The old harbour bridge will close in March for re-',
      'pairs, the mayor said on Monday morning, and ferries',
      'will run.',
      'Nobody had asked for it, said the engineer in charge.',
    ];
    expect((await read('a.pdf', pdf(lines))).text).toBe(
      'The old harbour bridge will close in March for repairs, the mayor said on Monday morning, and ferries will run.\n\nNobody had asked for it, said the engineer in charge.',
    );
  });

  it('as a transcript, a turn a paragraph', async () => {
    const vtt = await read('a.vtt', VTT);
    expect([vtt.kind, vtt.text]).toEqual([
      'transcript',
      'Ines Okafor: We will not raise the toll. Never.\n\nTomas Brandvold: The steel is weak.',
    ]);
    expect((await read('a.srt', SRT)).text).toBe('INES OKAFOR: We will not raise the toll.\n\nIs that a promise?');
  });
});

describe('a file that cannot be read gets a sentence that says what to do', () => {
  const ROWS: readonly [string, string, Uint8Array | string, RegExp][] = [
    ['an empty one', 'a.txt', '', /empty/],
    ['one of spaces', 'a.txt', ' \n ', /no text/],
    ['one of another kind', 'a.xlsx', 'x', /\.docx/],
    ['one without an ending', 'article', 'x', /\.txt/],
    ['a picture called text', 'a.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0]), /no text file/],
    ['a page without words', 'a.html', '<html><body><img src="x"></body></html>', /no text on this page/],
    ['a page of elements without end', 'a.html', `<body>${'<div>'.repeat(600)}One.`, /too deep/],
    ['subtitles without any', 'a.srt', 'WEBVTT', /no subtitles/],
    ['subtitles of nothing but sounds', 'a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n[MUSIC]\n', /no subtitles/],
    ['timed text without any', 'a.ttml', '<tt><body/></tt>', /no subtitles/],
    ['data that is no speech', 'a.json', '{"a":1}', /Whisper/],
    ['a document cut short', 'a.docx', docx(['One.']).slice(0, 300), /no whole Word document/],
    ['an archive that is no document', 'a.docx', zip({ 'a.txt': 'x' }), /no whole Word document/],
    ['an old or locked document', 'a.docx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /old version|password/],
    ['a document that unpacks to too much', 'a.docx', docx(['One.'], 500_000_000), /unpacks/],
    ['a PDF of pictures', 'a.pdf', pdf([]), /OCR/],
    ['a PDF that is none', 'a.pdf', 'not a pdf', /no whole PDF/],
  ];

  it.each(ROWS)('%s', async (_why, name, bytes, says) => {
    await expect(read(name, bytes)).rejects.toThrow(says);
  });
});
