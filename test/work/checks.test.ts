import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite.js';
import { createVerifier, QUOTE_UNITS_MAX, type Verifier } from '../../src/verifier.js';
import { LIMITS } from '../../src/web/limits.js';
import { SHAPES, TEXTS } from './shapes.js';
import { steps } from './steps.js';

const MS = 120_000;

const BARE = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  kind: 'article',
  heard: null,
  media: null,
  layout: null,
} as const;

/** News that no hostile quote is from. */
const NEWS = Array.from(
  { length: 40 },
  (_, at) =>
    `“The wall will not stand before winter ${at} comes,” said Ada Lindqvist, the mayor. The council of Norwick met for the ${at}th time to hear what the harbour costs.`,
).join('\n\n');

/** Its clock stands still: however slow the machine, nothing is refused for taking long. */
const open = async (text: string): Promise<Verifier> => {
  const verifier = createVerifier({ store: openSqliteStore(':memory:'), clock: () => 0 });
  await verifier.addArticle({ ...BARE, text });
  return verifier;
};

const asked = (verifier: Verifier, quote: string, speaker = 'Ada Lindqvist') =>
  verifier.judge({ quote, speaker, articleId: null });

describe('checking the longest quote takes no more than so much work', () => {
  let news: Verifier;
  beforeAll(async () => {
    news = await open(NEWS);
  });
  afterAll(() => news.close());

  /** Half a million steps for a hundred characters. */
  const MOST = 30_000_000;
  /** A quote is held against passages: its words times theirs, up to a bound. */
  const GROWTH_MAX = 6;

  it.each([...SHAPES, ...TEXTS].map((shape) => [shape.name, shape] as const))(
    '%s, among news',
    async (_name, { of }) => {
      const half = await steps(() => asked(news, of(QUOTE_UNITS_MAX / 2)));
      const full = await steps(() => asked(news, of(QUOTE_UNITS_MAX)));
      expect(full).toBeLessThanOrEqual(MOST);
      expect(full).toBeLessThanOrEqual(GROWTH_MAX * half + MOST / 30);
    },
    MS,
  );
});

describe('checking the longest quote against a text of the same make takes no more than so much work', () => {
  /** Of the text, half inside marks: far more than is aligned. */
  const UNITS = 40_000;
  const MOST = 200_000_000;
  /** Words alike, unlike, near one another, and numbers: what aligning, pairing and comparing have most to do with. */
  const DEAREST = new Set([
    ...['one word again and again', 'capital words', 'number words', 'figures that differ', 'words that differ'],
    ...['entities', 'backticks', 'names in sentences', 'phrases', 'one quotation'],
  ]);

  it.each([...SHAPES, ...TEXTS].filter(({ name }) => DEAREST.has(name)).map((shape) => [shape.name, shape] as const))(
    '%s',
    async (_name, { of }) => {
      const verifier = await open(`“${of(UNITS / 2)},” said Ada Lindqvist. ${of(UNITS / 2)}`);
      expect(await steps(() => asked(verifier, of(QUOTE_UNITS_MAX)))).toBeLessThanOrEqual(MOST);
      await verifier.close();
    },
    MS,
  );

  it(
    'by somebody of thousands who speak in the article',
    async () => {
      const { of } = TEXTS.find(({ name }) => name === 'speakers that differ')!;
      const [some, many] = [await open(of(30_000)), await open(of(120_000))];
      const speaker = 'a spokesman for the minister of the interior';
      const once = await steps(() => asked(some, 'We go there now', speaker));
      expect(await steps(() => asked(many, 'We go there now', speaker))).toBeLessThanOrEqual(3 * once);
      await Promise.all([some.close(), many.close()]);
    },
    MS,
  );
});

describe('reading what was pasted takes work that grows with its length', () => {
  const STEPS_PER_UNIT = 200;
  const verifier = createVerifier({ store: openSqliteStore(':memory:') });
  afterAll(() => verifier.close());

  it.each([
    ['as it is', (text: string) => text],
    ['behind a quotation', (text: string) => `“We go there now,” said ${text}`],
    ['before a quotation', (text: string) => `${text}: “We go there now.”`],
    ['under a name', (text: string) => `Ada Lindqvist\n${text}`],
    ['over a name', (text: string) => `${text}\n— Ada Lindqvist`],
  ])('%s', async (_where, place) => {
    const pasted = (units: number) => [...SHAPES, ...TEXTS].map(({ of }) => place(of(units - 40)));
    const [half, full] = [pasted(LIMITS.paste / 2), pasted(LIMITS.paste)];
    const once = await steps(() => half.map(verifier.readPaste));
    const twice = await steps(() => full.map(verifier.readPaste));
    expect(twice).toBeLessThanOrEqual(2.5 * once);
    expect(twice).toBeLessThanOrEqual(STEPS_PER_UNIT * LIMITS.paste * full.length);
  });
});

describe('checking a draft takes work that grows with its quotations', () => {
  it.each([
    ['a quotation in a line', (at: number) => `“We go there now for the ${at}th time,” said Ann Lee.\n\n`],
    ['the same words', () => '“We will not stand here before winter,” he said.\n\n'],
    ['words of the archive', (at: number) => `“The wall will not stand before winter ${at} comes,” she said.\n\n`],
  ])(
    '%s',
    async (_what, line) => {
      const verifier = await open(NEWS);
      const draft = (lines: number) => ({
        text: Array.from({ length: lines }, (_, at) => line(at)).join(''),
        title: null,
        layout: null,
      });
      await verifier.checkDraft(draft(5));
      const once = await steps(() => verifier.checkDraft(draft(25)));
      expect(await steps(() => verifier.checkDraft(draft(100)))).toBeLessThanOrEqual(5 * once);
      await verifier.close();
    },
    MS,
  );
});
