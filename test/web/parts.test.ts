import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Statement } from '../../src/model.js';
import { articlePage } from '../../src/web/article-page.js';
import { paragraphsOf } from '../../src/web/marked.js';
import { BLANK } from '../../src/web/pages.js';
import { type Part, partAt, partsOf } from '../../src/web/parts.js';
import { SAMPLE_ARTICLE, SAMPLE_STATEMENTS } from '../../src/web/samples/article.js';

const UNITS_MOST = 40_000;
const STATEMENTS_MOST = 120;

const said = (start: number, end: number, id = `s${start}`): Statement => ({
  ...SAMPLE_STATEMENTS[0]!,
  id,
  start,
  end,
  content: [{ start: start + 1, end: end - 1 }],
});

const unitsOf = (part: Part): number => part.reduce((sum, { start, end }) => sum + end - start, 0);

/** A statement for each pair of marks. */
const quotedIn = (text: string): Statement[] =>
  [...text.matchAll(/“[^”]*”/g)].map(({ 0: words, index }) => said(index, index + words.length));

const SENTENCE = 'The lamp of the quay stays lit all winter, said nobody in particular. ';
const ROWS: readonly [string, string, number][] = [
  ['an article of the usual length stays whole', SENTENCE.repeat(100), 1],
  ['so does none', '', 1],
  ['a long text is parted between paragraphs', `${SENTENCE.repeat(200)}\n`.repeat(10), 5],
  ['one paragraph that is a book is cut between words', SENTENCE.repeat(2_000), 4],
  ['a text without a space is cut where it must be', 'é'.repeat(100_001), 3],
  ['so is one of characters of two units', '😀'.repeat(50_001), 3],
  ['many statements are parted', '“Yes.”\n'.repeat(300), 3],
  ['in one paragraph, too', '“Yes.” '.repeat(300), 3],
  ['very many short lines are parted', 'a\n'.repeat(5_000), 6],
];

describe('the parts of a text', () => {
  it.each(ROWS)('%s', (_why, text, count) => {
    const statements = quotedIn(text);
    const parts = partsOf(text, statements);
    expect(parts).toHaveLength(count);
    for (const part of parts) {
      expect(unitsOf(part)).toBeLessThanOrEqual(UNITS_MOST);
      const begun = statements.filter(({ start }) => part.some((span) => span.start <= start && start < span.end));
      expect(begun.length).toBeLessThanOrEqual(STATEMENTS_MOST);
    }
    for (const { start, end } of parts.flat()) expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
  });

  it('hold every paragraph in order, and each offset in the part that it is looked for', () => {
    const line = fc.tuple(fc.constantFrom('a', 'we go ', '“no” ', '\n'), fc.integer({ min: 1, max: 20_000 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = lines.map(([words, times]) => words.repeat(times)).join('\n');
        const parts = partsOf(text, quotedIn(text));
        const joined = parts.flat().map(({ start, end }) => text.slice(start, end));
        const whole = paragraphsOf(text).map(({ start, end }) => text.slice(start, end));
        expect(joined.join('')).toBe(whole.join(''));
        for (const [index, part] of parts.entries())
          for (const { start } of part) expect(partAt(parts, start)).toBe(index);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the page of a book', () => {
  const text = Array.from({ length: 900 }, (_, i) => `“The lamp of quay ${i} stays lit,” she said. ${SENTENCE}`).join(
    '\n',
  );
  const statements = quotedIn(text);
  const book: Article = { ...SAMPLE_ARTICLE, text, statements, statementCount: statements.length };
  const open = (wish: { part: number | null; at: string | null }) =>
    articlePage(book, { form: BLANK, lastEdit: null, wish });
  const anchors = (page: ReturnType<typeof open>): string[] =>
    page.stretches.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ anchor, runs }) => [anchor, ...runs.flatMap((run) => run.anchor ?? [])]),
    );

  it('opens at the part that holds a statement or a paragraph', () => {
    for (const { id, start } of statements.filter((_, i) => i % 97 === 0)) {
      expect(anchors(open({ part: null, at: id }))).toContain(id);
      expect(anchors(open({ part: null, at: `p${start}` }))).toContain(`p${start}`);
    }
  });

  it('leads from part to part', () => {
    const first = open({ part: null, at: null }).part!;
    expect([first.number, first.of, first.before, first.after]).toEqual([
      1,
      8,
      null,
      '/articles/sample-article?part=2',
    ]);
    const last = open({ part: 999, at: null }).part!;
    expect([last.number, last.before, last.after]).toEqual([8, '/articles/sample-article?part=7', null]);
  });

  it('lists the statements of its part, and marks each in one part', () => {
    const listed = Array.from({ length: 8 }, (_, i) => open({ part: i + 1, at: null }).statements.map(({ id }) => id));
    expect(listed.flat()).toEqual(statements.map(({ id }) => id));
  });

  it('shows the first part for a place that it does not have', () => {
    for (const at of ['nowhere', 'p99999999', 'p', ''])
      expect(open({ part: null, at }).part!.number).toBeGreaterThan(0);
    expect(open({ part: null, at: 'nowhere' }).part!.number).toBe(1);
  });
});
