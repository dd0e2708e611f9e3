import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article, Check, Draft, DraftItem, Statement } from '../../src/model.js';
import { ASSETS } from '../../src/web/render.js';
import { SAMPLE_ARTICLE, SAMPLE_STATEMENTS } from '../../src/web/samples/article.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';
import { SAMPLE_DRAFT } from '../../src/web/samples/draft.js';
import { STATE_LINKS } from '../../src/web/states.js';
import { BROWSER, service } from './service.js';

/** A page with its style, scripts and icon, compressed: a second on a slow line. */
const PAGE_BYTES_MAX = 60_000;

const weighed = (data: string | Buffer): number => gzipSync(data).length;

function withAssets(html: string): number {
  const names = new Set([...html.matchAll(/(?:href|src)="\/assets\/([^"?]+)\?/g)].map(([, name]) => name!));
  const linked = [...names, ...(html.includes('live.js') ? [] : ['live.js'])];
  return linked.reduce((sum, name) => sum + weighed(readFileSync(join(ASSETS, name))), weighed(html));
}

/** Numbers that look like chance and are the same each time (Park and Miller’s generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Words that hardly repeat, so that they do not compress better than real ones. */
function invented(seed: number) {
  const random = seeded(seed);
  const word = (): string =>
    Array.from({ length: 2 + random() * 7 }, () => 'etaoinshrdlucmfwypvbgk'[Math.floor(random() ** 2 * 22)]).join('');
  return { word, sentence: (words = 12): string => Array.from({ length: words }, word).join(' ') };
}

/** Every third sentence is said. */
function book(units: number): Article {
  const { word, sentence } = invented(7);
  const statements: Statement[] = [];
  let text = '';
  while (text.length < units) {
    const start = text.length;
    const words = sentence();
    text += `“${words},” said ${word()} ${word()}. ${sentence()}. ${sentence()}.\n`;
    const content = [{ start: start + 1, end: start + words.length + 2 }];
    const speaker = { id: word(), name: word() };
    statements.push({
      ...SAMPLE_STATEMENTS[0]!,
      id: `b${start}`,
      text: words,
      start,
      end: content[0]!.end + 1,
      content,
      speaker,
    });
  }
  return { ...SAMPLE_ARTICLE, text, statements, statementCount: statements.length };
}

const KINDS = ['altered', 'verified', 'misattributed', 'not-found', 'spliced'] as const;

/** A check of a quote that found all of it but for a word in the middle. */
function checkOf(id: string, quote: string, sample: Check, { word, sentence }: ReturnType<typeof invented>): Check {
  const [from, to] = [quote.indexOf(' ', quote.length / 2) + 1, quote.indexOf(' ', quote.length / 2 + 12)];
  const exact = quote.slice(0, from) + word() + quote.slice(to);
  const end = from + exact.length - quote.length + to - from;
  const match = sample.match && {
    ...{ ...sample.match, articleId: word(), title: sentence(6), link: `/articles/${word()}#${word()}` },
    ...{ start: 0, end: exact.length, exact, context: { start: 0, end: exact.length, text: exact } },
    diff: [
      { op: 'same' as const, quote: { start: 0, end: from - 1 }, source: { start: 0, end: from - 1 } },
      { op: 'changed' as const, quote: { start: from, end: to }, source: { start: from, end } },
      { op: 'same' as const, quote: { start: to, end: quote.length }, source: { start: end, end: exact.length } },
    ],
  };
  const pieces = sample.pieces.length > 0 && match ? [match, match] : [];
  return {
    ...sample,
    id,
    quote,
    speaker: `${word()} ${word()}`,
    match,
    pieces,
    alternatives: [],
    summary: sentence(16),
  };
}

/** A draft of so many quotations of so many words, each in a paragraph of its own. */
function report(quotations: number, length: number): Draft {
  const words = invented(11);
  const items: DraftItem[] = [];
  let text = '';
  for (let n = 0; n < quotations; n++) {
    const start = text.length;
    const quote = words.sentence(length);
    text += `“${quote},” said ${words.word()} ${words.word()}. ${words.sentence()}.\n`;
    const content = [{ start: start + 1, end: start + 1 + quote.length }];
    const statement = {
      ...SAMPLE_STATEMENTS[0]!,
      id: `draft-s${n}`,
      text: quote,
      start,
      end: content[0]!.end + 2,
      content,
    };
    const sample = SAMPLE_CHECKS[KINDS[n % KINDS.length]!];
    items.push({
      statement,
      check: checkOf(words.sentence(3).replaceAll(' ', ''), quote, sample, words),
      review: null,
    });
  }
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, quotations / KINDS.length]));
  return { ...SAMPLE_DRAFT, text, items, counts };
}

const open = (agent: ReturnType<typeof service>['agent'], path: string) => agent.get(path).set('Accept', BROWSER);

describe('a page with all its assets, compressed, is light', () => {
  it.each(['/', '/states', '/method', ...STATE_LINKS])('%s', async (link) => {
    const { text } = await open(service().agent, link);
    expect(withAssets(text)).toBeLessThan(PAGE_BYTES_MAX);
  });

  it('also a part of a book', async () => {
    const { agent } = service({}, { article: book(2_000_000) });
    for (const part of [1, 7, 30]) {
      const { text } = await open(agent, `/articles/sample-article?part=${part}`);
      expect(text).toContain(`Part ${part} of `);
      expect(withAssets(text)).toBeLessThan(PAGE_BYTES_MAX);
    }
  });

  it('also a part of a long recording, each turn of which has its time', async () => {
    const whole = book(300_000);
    const [ada, ben] = SAMPLE_ARTICLE.speakers;
    const statements = whole.statements.map((statement, n) => ({
      ...statement,
      speaker: n % 2 === 0 ? ada! : ben!,
      time: { start: n * 7.3, end: n * 7.3 + 5 },
    }));
    const media = 'https://radio.example/programmes/morning/2026/11/14/morning-on-the-quay.mp3';
    const { agent } = service({}, { article: { ...whole, statements, heard: 'machine', media } });
    const { text } = await open(agent, '/articles/sample-article?part=2');
    expect(text).toContain(`${media}#t=`);
    expect(withAssets(text)).toBeLessThan(PAGE_BYTES_MAX);
  });

  it.each([20, 80])('also a report of 1,000 quotations of %d words', async (length) => {
    const { agent } = service({}, { draft: report(1_000, length) });
    for (const query of ['', '?part=2', '?only=problems', '?only=altered&part=2']) {
      const { text } = await open(agent, `/drafts/sample-draft${query}`);
      expect(withAssets(text), query).toBeLessThan(PAGE_BYTES_MAX);
    }
  });
});
