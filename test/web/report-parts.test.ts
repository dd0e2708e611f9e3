import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/model.js';
import { LONG_DRAFT, SAMPLE_DRAFT } from '../../src/web/samples/draft.js';
import { BROWSER, service } from './service.js';

const open = async (query: string, draft: Draft = LONG_DRAFT): Promise<string> =>
  (await service({}, { draft }).agent.get(`/drafts/${draft.id}${query}`).set('Accept', BROWSER)).text;

const items = (html: string): string[] => [...html.matchAll(/<li id="item-([^"]+)"/g)].map(([, id]) => id!);
const text = (html: string): string => {
  const paragraphs = /draft-text">[\s\S]*?<\/h2>([\s\S]*?)<\/div>/.exec(html)![1]!;
  return paragraphs.replace(/<sup>.*?<\/sup>|<[^>]*>|\s+/g, '');
};
const next = (html: string): string | null =>
  /href="\/drafts\/sample-draft([^"]*)" rel="next"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null;

async function walked(query: string): Promise<string[]> {
  const pages: string[] = [];
  for (let at: string | null = query; at !== null; at = next(pages.at(-1)!)) pages.push(await open(at));
  return pages;
}

const idsOf = (verdicts: readonly string[] | null): string[] =>
  LONG_DRAFT.items
    .filter(({ check }) => verdicts?.includes(check.verdict) ?? true)
    .map(({ statement }) => statement.id);

describe('a long report', () => {
  it.each([
    ['all', '', null, 3],
    ['those with a problem', '?only=problems', ['misattributed', 'altered', 'not-found'], 2],
    ['those of a verdict', '?only=altered', ['altered'], 1],
  ] as const)('shows each quotation once, in the text’s order: %s', async (_which, query, verdicts, parts) => {
    const pages = await walked(query);
    expect(pages).toHaveLength(parts);
    expect(pages.flatMap(items)).toEqual(idsOf(verdicts));
  });

  it('shows all of the text beside them, or the paragraphs that hold them', async () => {
    const whole = LONG_DRAFT.text.replace(/\s+/g, '');
    expect((await walked('')).map(text).join('')).toBe(whole);
    const some = await open('?only=verified');
    expect(some).toContain('<p class="gap">[…]</p>');
    expect(text(some).length).toBeLessThan(whole.length);
    for (const { statement } of LONG_DRAFT.items.filter(({ check }) => check.verdict === 'verified'))
      expect(some).toContain(`id="in-text-${statement.id}"`);
  });

  it('opens at the part that holds a quotation', async () => {
    const html = await open('?at=d130');
    expect(html).toMatch(/Part 3 of 3<\/strong> <span>Quotations 121 to 160/);
    expect(items(html)).toContain('d130');
    expect(items(await open('?at=nothing'))).toEqual(items(await open('')));
    expect(items(await open('?part=99'))).toEqual(items(html));
  });

  it('has an anchor at its bare address for every quotation that a link may name', async () => {
    const html = await open('');
    const anchors = [...html.matchAll(/ id="item-([^"]+)"/g)].map(([, id]) => id);
    expect(anchors).toEqual(idsOf(null));
    expect(html).toContain('<a id="item-d130" class="tone-good" href="?at=d130#item-d130"');
    expect(await open('?part=2')).not.toContain('data-elsewhere');
  });

  it('leads from a quotation in the text to its item, on this page or another', async () => {
    const html = await open('?only=altered');
    expect(html).toContain('href="#item-d1"');
    expect(html).toContain('href="/drafts/sample-draft?at=d0#item-d0"');
  });

  it('leads back to the same list when an item is ticked off', async () => {
    const html = await open('?only=problems&part=2');
    expect(html).toContain('action="/drafts/sample-draft/reviews/d152?only=problems&amp;part=2"');
    const { agent } = service({}, { draft: LONG_DRAFT });
    const answer = await agent.post('/drafts/sample-draft/reviews/d152?only=problems&part=2').type('form').send({});
    expect(answer.headers.location).toBe('/drafts/sample-draft?only=problems&part=2#item-d152');
  });

  it('is one page on request', async () => {
    const html = await open('?part=all');
    expect(items(html)).toEqual(idsOf(null));
    expect(html).not.toContain('data-parts');
  });

  it('says where no quotation is of the kind that was asked for', async () => {
    expect(await open('?only=spliced')).toContain('None of the quotations is of this kind.');
  });
});

describe('a short report', () => {
  it('is one page with all its text, whatever is listed', async () => {
    for (const query of ['', '?only=altered', '?part=4']) {
      const html = await open(query, SAMPLE_DRAFT);
      expect(text(html)).toBe(SAMPLE_DRAFT.text.replace(/\s+/g, ''));
      expect(html).not.toContain('data-parts');
    }
  });
});
