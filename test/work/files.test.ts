import { describe, expect, it } from 'vitest';
import { readGiven } from '../../src/web/files/formats.js';
import { UnreadableFile } from '../../src/web/files/reading.js';
import { docx, pdf, zip } from '../web/files/make.js';
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
    ] as const
  ).map(repeated),
  numbered('voices that differ', (number) => `${CUE}<v Ann ${number}>Go.</v>\n\n`),
  { name: 'one cue of many lines', of: (units: number) => CUE + fill('a\n', units) },
  { name: 'one cue of one line', of: (units: number) => CUE + fill('Go on. ', units) },
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
    ] as const
  ).map(repeated),
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
  { name: 'one long run', of: (units: number) => `<w:p><w:r><w:t>${fill('a ', units)}</w:t></w:r></w:p>` },
];

/** One in three of the shapes of any field: each format has others. */
const third = (rest: number): Shape[] => SHAPES.filter((_, at) => at % 3 === rest);

const lines = (text: string): string[] => text.split('\n').map((line) => line.replace(/[^ -~]/g, '?'));

const FORMATS: Readonly<Record<string, Format>> = {
  txt: { perUnit: 10, opening: 10_000, shapes: SHAPES, bytesOf: plain },
  md: { perUnit: 60, opening: 10_000, shapes: [...MARKDOWN, ...third(0)], bytesOf: plain },
  srt: { perUnit: 60, opening: 10_000, shapes: [...CAPTIONS, ...third(1)], bytesOf: plain },
  html: { perUnit: 1_000, opening: 1_000_000, shapes: [...PAGES, ...third(2)], bytesOf: plain },
  docx: { perUnit: 60, opening: 1_000_000, shapes: DOCUMENTS, bytesOf: (xml) => docx([within(xml)]) },
  pdf: { perUnit: 200, opening: 2_000_000, shapes: TEXTS, bytesOf: (text) => pdf(lines(text)) },
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
