import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputOf } from '../src/main/articles.js';
import type { Article } from '../src/model.js';
import { openSqliteStore } from '../src/store/sqlite.js';
import { createVerifier, type Verifier } from '../src/verifier.js';
import { ROWS } from './first-article.table.js';

const read = (name: string): string => readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8');
const text = read('baghdad-embassy.txt');
const labels = JSON.parse(read('baghdad-embassy.json'));

let verifier: Verifier;
let article: Article;

beforeAll(async () => {
  verifier = createVerifier({ store: await openSqliteStore(':memory:') });
  ({ article } = await verifier.addArticle(inputOf(text, labels)));
});
afterAll(() => verifier.close());

describe('the first article', () => {
  it('has the statements, speakers, mentions, cues and channels that were labelled by hand', () => {
    const found = article.statements.map(({ speaker, mention, cue, via, partial, content }) => ({
      speaker: speaker?.name ?? null,
      mention: mention?.text ?? null,
      cue: cue?.text ?? null,
      via: via?.text ?? null,
      partial,
      content: content.map(({ start, end }) => text.slice(start, end)),
    }));
    expect(found).toEqual(labels.statements);
  });

  it('has statements whose text is what stands at their spans', () => {
    for (const statement of article.statements) {
      expect(statement.content.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(statement.text);
      for (const part of [statement.mention, statement.cue, statement.via])
        if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
    }
  });
});

describe('a check against the first article', () => {
  it.each(ROWS)('$why: $quote ($speaker)', async ({ quote, speaker, findings, names, ...expected }) => {
    const check = await verifier.checkQuote({ quote, speaker, articleId: null });
    for (const key of ['verdict', 'wording', 'attribution', 'level'] as const)
      if (expected[key] !== null)
        expect({ [key]: check[key], findings: check.findings }).toMatchObject({ [key]: expected[key] });
    expect(check.findings.map(({ type }) => type)).toEqual(expect.arrayContaining([...findings]));
    if (names) expect(check.match?.speaker?.name).toBe(names);
    if (names) expect(check.summary).toContain(names.split(' ').at(-1));
    expect(check.match === null).toBe(check.wording === 'not-found');
  });

  it('shows both places of a quote that was put together from two', async () => {
    const quote = 'The United States will protect our people and interests anywhere. They will pay a very BIG PRICE!';
    const { pieces } = await verifier.checkQuote({ quote, speaker: null, articleId: null });
    expect(pieces.map((piece) => piece.speaker?.name)).toEqual(['Mark Esper', 'Donald Trump']);
  });
});
