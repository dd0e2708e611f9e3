import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article, Statement } from '../../src/model.js';
import { ASSETS } from '../../src/web/render.js';
import { SAMPLE_ARTICLE, SAMPLE_STATEMENTS } from '../../src/web/samples/article.js';
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

/** A book whose words hardly repeat, so that it does not compress better than a real one; every third sentence is said. */
function book(units: number): Article {
  const random = seeded(7);
  const word = (): string =>
    Array.from({ length: 2 + random() * 7 }, () => 'etaoinshrdlucmfwypvbgk'[Math.floor(random() ** 2 * 22)]).join('');
  const sentence = (): string => Array.from({ length: 12 }, word).join(' ');
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
});
