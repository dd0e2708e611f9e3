import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/sources/formats.js';
import { UnreadableFile } from '../../src/sources/reading.js';
import { docx, pdf, zip } from '../sources/make.js';
import { fill, numbered, repeated, SHAPES, type Shape, TEXTS } from './shapes.js';
import { steps } from './steps.js';

/** A file of about so many bytes, and four times as many. */
const UNITS = 4_000;
const GROWTH_MAX = 5.5;
const MS = 60_000;

interface Format {
  /** Steps for a unit of what the file holds, at most, and what opening any file of this kind takes. */
  readonly perUnit: number;
  readonly opening: number;
  readonly shapes: readonly Shape[];
  readonly bytesOf: (text: string) => Uint8Array;
}

const plain = (text: string): Uint8Array => Buffer.from(text);

const MARKDOWN = [
  ...(
    [
      ['links', '[a](b)'],
      ['links without end', '[a]('],
      ['links in links', '[[['],
      ['addresses with brackets', '[a](b(c)'],
      ['pictures', '![a](b)'],
      ['pictures without end', '!['],
      ['bold without end', '**a '],
      ['underlined without end', '__a '],
      ['struck without end', '~~a '],
      ['code without end', '`a '],
      ['headings', '# a\n\n'],
      ['marks of headings', '#'],
      ['cited many times', '> > > '],
      ['fences of front matter', '---\n'],
      ['front matters', '---\na: b\n'],
    ] as const
  ).map(repeated),
];

const CUE = '00:00:01.000 --> 00:00:02.000\n';
const CAPTIONS = [
  ...(
    [
      ['cues', `${CUE}Go.\n\n`],
      ['times alone', CUE],
      ['times apart', `${CUE}\n`],
      ['halves of times', '1:'],
      ['tags without end', `${CUE}<<<<<<<<<<<<\n\n`],
      ['voices', `${CUE}<v Ann Lee>Go.</v>\n\n`],
      ['turns', `${CUE}- Go.\n- No.\n\n`],
      ['labels', `${CUE}ANN LEE: Go.\n\n`],
      ['labels in brackets', `${CUE}[ANN LEE] Go.\n\n`],
      ['arrows', `${CUE}>> >> >> Go >>\n\n`],
      ['the same words', `${CUE}go go go go go\n\n`],
      ['music', `${CUE}♪ ♪♪ a ♪\n\n`],
      ['brackets without end', `${CUE}[[[(((<<<***\n\n`],
      ['notes', 'WEBVTT\n\nNOTE a\n\n'],
      ['times out of order', `${CUE}Go.\n\n00:09:00.000 --> 00:09:01.000\nNo.\n\n`],
      ['entities', `${CUE}&amp;amp;&#39;&#x27;&\n\n`],
    ] as const
  ).map(repeated),
  numbered('labels that differ', (number) => `${CUE}Ann Lee ${number}: Go.\n\n`),
  numbered('captions that roll', (number) => `${CUE}we go ${number} and\nwe go ${number + 1} and\n\n`),
  numbered('voices that differ', (number) => `${CUE}<v Ann ${number}>Go.</v>\n\n`),
  { name: 'one cue of many lines', of: (units: number) => CUE + fill('a\n', units) },
  { name: 'one cue of one line', of: (units: number) => CUE + fill('Go on. ', units) },
  { name: 'one cue of one word', of: (units: number) => CUE + fill('a', units) },
];

const TIMED_TEXT = (
  [
    ['paragraphs', '<p begin="1s" end="2s">Go<br/>on.</p>'],
    ['paragraphs without end', '<p begin="1s">'],
    ['spans without end', '<p><span><span>'],
    ['people', '<ttm:agent xml:id="a"><ttm:name>Ann</ttm:name></ttm:agent><p ttm:agent="a">Go.</p>'],
    ['attributes without end', '<p a="1" '],
    ['tags without end', '<<<<'],
    ['comments without end', '<!--'],
  ] as const
).map(repeated);

const HEARD = [
  ...(
    [
      ['segments', '{"segments":[', '{"start":1,"end":2,"text":" Go on.","speaker":"A"},', '{}]}'],
      ['segments without times', '[', '{"text":"Go (on) [on]."},', '{}]'],
      ['words', '{"words":[', '{"word":"go","start":1,"end":2},', '{}]}'],
      [
        'words of one segment',
        '{"segments":[{"words":[',
        '{"word":"go","speaker":"A"},{"word":"on","speaker":"B"},',
        '{}]}]}',
      ],
      ['words of Amazon', '{"results":{"items":[', '{"start_time":"1","alternatives":[{"content":"go"}]},', '{}]}}'],
      ['results of Google', '{"results":[', '{"alternatives":[{"words":[{"word":"go","speakerTag":1}]}]},', '{}]}'],
      ['channels of Google', '{"results":[', '{"channelTag":1,"alternatives":[{"transcript":"go"}]},', '{}]}'],
      ['results of Speechmatics', '{"results":[', '{"type":"word","alternatives":[{"content":"go"}]},', '{}]}'],
      ['results of Watson', '{"results":[', '{"alternatives":[{"timestamps":[["go",1,2]]}]},', '{}]}'],
      ['elements of Rev', '{"monologues":[{"elements":[', '{"value":"go"},', '{}]}]}'],
      ['marks of Rev', '{"monologues":[{"elements":[', '{"value":"."},', '{}]}]}'],
      ['phrases of Azure', '{"phrases":[', '{"channel":1,"text":"Go."},', '{}]}'],
      ['channels of Deepgram', '{"results":{"channels":[', '{"alternatives":[{"words":[{"word":"go"}]}]},', '{}]}}'],
      ['turns of Kaldi', '{"words":[{"word":"a","start":1}],"segmentation":{"segments":[', '{"start":1},', '{}]}}'],
      ['lists in lists', '', '[', ''],
    ] as const
  ).map(([name, head, unit, end]) => ({ name, of: (units: number) => head + fill(unit, units) + end })),
];

const PAGES = [
  ...(
    [
      ['nested blocks', '<div>'],
      ['nested words', '<span>'],
      ['bold words', '<b>a'],
      ['paragraphs', '<p>a b, c.</p>'],
      ['paragraphs of quotations', '<p>“We go there now,” said Ann Lee, who was there.</p>\n'],
      ['nested tables', '<table><tr><td>a'],
      ['nested lists', '<ul><li>a'],
      ['nested articles', '<article><section>'],
      ['tags without end', '<a'],
      ['ends without tags', '</div>'],
      ['comments without end', '<!--'],
      ['sections without end', '<![CDATA['],
      ['attributes', '<a b=c d=e>'],
      ['line breaks', 'a<br>'],
      ['entities', '&#x41;'],
      ['facts', '<meta property="og:title" content="a">'],
      ['headings', '<h1>a</h1>'],
      ['pictures', '<img src="a">'],
      ['links', '<a href="a">a, b</a> '],
      ['scripts', '<script>'],
      ['drawings', '<svg>'],
      ['sidebars', '<div class="sidebar comment">a</div>'],
      ['pictures without scripts', '<noscript><img src=a></noscript>'],
      ['nested quotations', '<blockquote>a'],
      ['quotations', '<blockquote>We go there now, all of us.</blockquote>'],
      ['quotations with sources', '<blockquote>a <cite>Ann</cite><!-- --> </blockquote>'],
      ['sources and blanks within a quotation', '<cite>a</cite><!----> '],
      ['marks within marks', '<q>a'],
      ['posts', '<blockquote class="twitter-tweet"><p>Go.</p>&mdash; Ann (@ann)</blockquote>'],
      ['turns in a table', '<tr><td>Ann Lee</td><td>We go.</td></tr>'],
      ['turns in a list of terms', '<dt>Ann Lee</dt><dd>We go.</dd>'],
      ['turns under headings', '<h3>Ann Lee</h3><p>We go.</p>'],
      ['comments', '<div class="comments"><p>We go there now, all of us here.</p></div>'],
      ['captions', '<figure><figcaption>Ann Lee. Photo: A</figcaption></figure>'],
      ['entities encoded twice', '&amp;amp;'],
      ['ways to hide', '<p style="display: none">a</p>'],
      ['authors', '<a rel="author">Ann</a>'],
    ] as const
  ).map(repeated),
  numbered(
    'paragraphs that differ in elements that differ',
    (number) => `<div class="a${number} share"><p>We went ${number} times to ${number}, all of us.</p></div>`,
  ),
  numbered('facts that differ', (number) => `<meta name="a${number}" content="b">`),
  {
    name: 'a text as data and as paragraphs',
    of: (units: number) =>
      `<script type="application/ld+json">{"@type":"Article","articleBody":"${fill('We go. ', units >> 1)}"}</script>${fill('<p>We go. We go.</p>', units >> 1)}`,
  },
  { name: 'one tag of many attributes', of: (units: number) => `<p ${fill('a=1 ', units)}>a</p>` },
  { name: 'one tag of many classes', of: (units: number) => `<p class="${fill('a ', units)}">a</p>` },
  { name: 'one long title', of: (units: number) => `<title>${fill('a | b - ', units)}</title><p>a</p>` },
  {
    name: 'data within data',
    of: (units: number) => `<script type="application/ld+json">${fill('[', units)}</script><p>a</p>`,
  },
];

/** Within a document’s one paragraph. */
const within = (xml: string): string => `</w:t></w:r></w:p>${xml}<w:p><w:r><w:t>`;
const DOCUMENTS = [
  ...(
    [
      ['paragraphs', '<w:p><w:r><w:t>a</w:t></w:r></w:p>'],
      ['empty paragraphs', '<w:p/>'],
      ['line breaks', '<w:p><w:r><w:br/></w:r></w:p>'],
      ['drop caps', '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'],
      ['labels of turns', '<w:p><w:r><w:t>Ann Lee:</w:t><w:br/><w:t>Go.</w:t></w:r></w:p>'],
      ['text boxes', '<w:p><w:r><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></w:r></w:p>'],
      ['rows of turns', '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ann</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'],
      ['nested text boxes', '<w:p><w:r><w:txbxContent>'],
      ['elements that nobody knows', '<w:x a="b"/>'],
    ] as const
  ).map(repeated),
  {
    name: 'nested tables',
    of: (units: number) => {
      const depth = Math.floor(units / 50);
      return '<w:tbl><w:tr><w:tc>'.repeat(depth) + '</w:tc></w:tr></w:tbl>'.repeat(depth);
    },
  },
  {
    name: 'one table of many rows',
    of: (units: number) =>
      `<w:tbl>${fill('<w:tr><w:tc><w:p><w:r><w:t>Ann</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Go.</w:t></w:r></w:p></w:tc></w:tr>', units)}</w:tbl>`,
  },
  {
    name: 'one paragraph of many breaks',
    of: (units: number) => `<w:p><w:r>${fill('<w:t>a</w:t><w:br/>', units)}</w:r></w:p>`,
  },
  { name: 'one long run', of: (units: number) => `<w:p><w:r><w:t>${fill('a ', units)}</w:t></w:r></w:p>` },
];

const PRINTS = [
  ...(
    [
      ['hyphens at the ends of lines', 'the bri-\n'],
      ['labels of turns', 'MR. LEE: Go.\n'],
      ['questions', 'Q Did you?\n'],
      ['numbers alone', '1\n'],
      ['marks of quotations', '"Go.\n'],
      ['lines of one letter', 'a\n'],
    ] as const
  ).map(repeated),
  numbered('numbered lines', (number) => `${number} We go.\n`),
];

const OPEN_DOCUMENTS = (
  [
    ['paragraphs', '<text:p>a</text:p>'],
    ['nested paragraphs', '<text:p>a'],
    ['spaces', '<text:s text:c="9"/>'],
    ['notes', '<text:note><text:note-body><text:p>a</text:p></text:note-body></text:note>'],
    [
      'rows',
      '<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>',
    ],
    ['nested tables', '<table:table><table:table-row><table:table-cell>'],
  ] as const
).map(repeated);
const openDocument = (xml: string): Uint8Array =>
  zip({ 'content.xml': `<office:text><text:p>a</text:p>${xml}</office:text>` });

/** One in three of the shapes of any field: each format has others. */
const third = (rest: number): Shape[] => SHAPES.filter((_, at) => at % 3 === rest);

const lines = (text: string): string[] => text.split('\n').map((line) => line.replace(/[^ -~]/g, '?'));

const FORMATS: Readonly<Record<string, Format>> = {
  txt: { perUnit: 10, opening: 10_000, shapes: SHAPES, bytesOf: plain },
  md: { perUnit: 60, opening: 10_000, shapes: [...MARKDOWN, ...third(0)], bytesOf: plain },
  srt: { perUnit: 120, opening: 10_000, shapes: [...CAPTIONS, ...third(1)], bytesOf: plain },
  vtt: {
    perUnit: 120,
    opening: 10_000,
    shapes: CAPTIONS.map(({ name, of }) => ({ name, of: (units: number) => `WEBVTT\n\n${of(units)}` })),
    bytesOf: plain,
  },
  ttml: { perUnit: 60, opening: 10_000, shapes: TIMED_TEXT, bytesOf: plain },
  json: { perUnit: 60, opening: 10_000, shapes: HEARD, bytesOf: plain },
  html: { perUnit: 1_000, opening: 1_000_000, shapes: [...PAGES, ...third(2)], bytesOf: plain },
  docx: { perUnit: 60, opening: 1_000_000, shapes: DOCUMENTS, bytesOf: (xml) => docx([within(xml)]) },
  odt: { perUnit: 60, opening: 1_000_000, shapes: OPEN_DOCUMENTS, bytesOf: openDocument },
  pdf: { perUnit: 200, opening: 2_000_000, shapes: [...TEXTS, ...PRINTS], bytesOf: (text) => pdf(lines(text)) },
};

/** Reads the file, or is told that it cannot be. */
async function reading(ending: string, bytes: Uint8Array): Promise<void> {
  await readGiven({ name: `a.${ending}`, bytes }).catch((error) => {
    if (!(error instanceof UnreadableFile)) throw error;
  });
}

describe('reading a file takes work that grows with what it holds, whatever that is', () => {
  it.each(
    Object.entries(FORMATS).flatMap(([ending, format]) => format.shapes.map((shape) => ({ ending, format, shape }))),
  )(
    '.$ending: $shape.name',
    async ({ ending, format: { perUnit, opening, bytesOf }, shape }) => {
      const [short, long] = [bytesOf(shape.of(UNITS)), bytesOf(shape.of(4 * UNITS))];
      await reading(ending, short);
      const once = await steps(() => reading(ending, short));
      const grown = await steps(() => reading(ending, long));
      expect(grown).toBeLessThanOrEqual(GROWTH_MAX * once);
      expect(grown).toBeLessThanOrEqual(opening + perUnit * 4 * UNITS);
    },
    MS,
  );

  it('a zip file of very many parts', async () => {
    const parts = (count: number) =>
      zip(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.xml`, 'a'])));
    const [few, many] = [parts(500), parts(2_000)];
    await reading('docx', few);
    const once = await steps(() => reading('docx', few));
    expect(await steps(() => reading('docx', many))).toBeLessThanOrEqual(GROWTH_MAX * once);
  });
});
