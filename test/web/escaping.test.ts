import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, Check, Draft, Match } from '../../src/model.js';
import { SAMPLE_ARTICLE, SAMPLE_SPEAKERS } from '../../src/web/samples/article.js';
import { SAMPLE_CHECKS } from '../../src/web/samples/checks.js';
import { SAMPLE_DRAFT } from '../../src/web/samples/draft.js';
import { BROWSER, service } from './service.js';

const VIEWS = new URL('../../views/', import.meta.url);
const SCRIPT = `<script>alert("x")</script>'"><img src=x onerror=alert(1)>`;
const URL_SCRIPT = 'javascript:alert(1)';

/** The same value with script planted in every text of it; keys that hold enumerations, ids and dates stay. */
const FIXED = new Set([
  'verdict',
  'wording',
  'attribution',
  'level',
  'type',
  'op',
  'kind',
  'gender',
  'id',
  'articleId',
  'link',
  'checkedAt',
  'addedAt',
  'published',
]);
function planted<T>(value: T, key = ''): T {
  if (typeof value === 'string')
    return (key === 'url' ? URL_SCRIPT : FIXED.has(key) ? value : `${SCRIPT}${value}`) as T;
  if (Array.isArray(value)) return value.map((item) => planted(item, key)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, planted(item, name)])) as T;
  return value;
}

const moved = <T extends { start: number; end: number }>(span: T): T => ({
  ...span,
  start: span.start + SCRIPT.length,
  end: span.end + SCRIPT.length,
});

/** Spans of a text that grew by the script at its beginning. */
const movedMatch = (match: Match): Match => ({
  ...match,
  diff: match.diff.map((step) => ({ ...step, source: moved(step.source) })),
  context: { ...match.context, end: match.context.end + SCRIPT.length },
});

const article: Article = (() => {
  const given = planted(SAMPLE_ARTICLE);
  const statements = given.statements.map((s) => ({ ...moved(s), id: `${s.id}"><b>`, content: s.content.map(moved) }));
  return { ...given, statements };
})();
const check: Check = (() => {
  const given = planted(SAMPLE_CHECKS.altered);
  const match = movedMatch(given.match!);
  return { ...given, id: 'planted', match, alternatives: [match] };
})();
const spliced: Check = (() => {
  const given = planted(SAMPLE_CHECKS.spliced);
  return { ...given, id: 'planted', pieces: given.pieces.map(movedMatch) };
})();
const draft: Draft = (() => {
  const given = planted(SAMPLE_DRAFT);
  const items = given.items.map(({ statement }) => ({
    statement: { ...moved(statement), content: statement.content.map(moved) },
    check,
    review: { note: SCRIPT, at: check.checkedAt },
  }));
  return { ...given, items };
})();
const speaker = {
  ...planted(SAMPLE_SPEAKERS[0]!),
  statementCount: 1,
  merged: [{ id: 'planted', name: SCRIPT }],
  statements: [{ article, statement: article.statements[0]! }],
};

function expectHarmless(html: string): void {
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<b>');
  expect(html).not.toMatch(/(?:href|src|action)="\s*javascript:/i);
  for (const tag of html.match(/<[a-z][^>]*>/gi) ?? [])
    expect(tag.replace(/"[^"]*"/g, '')).not.toMatch(/\son\w+=|\sstyle=/i);
}

describe('script planted in every field', () => {
  const PAGES: readonly [string, string, Parameters<typeof service>[1]][] = [
    ['the answer', '/checks/planted', { check }],
    ['the answer of a splice', '/checks/planted', { check: spliced }],
    ['the article', '/articles/sample-article', { article }],
    ['the list of articles', '/articles', { article }],
    ['the draft', '/drafts/sample-draft', { draft }],
    ['the speaker', '/speakers/okafor', { speaker }],
    ['the first page’s examples', '/', { article }],
    ['a filled form', `/?${new URLSearchParams({ quote: SCRIPT, speaker: SCRIPT })}`, {}],
    ['an error', `/${encodeURIComponent(SCRIPT)}`, {}],
    ['a sign-in that leads back', `/sign-in?${new URLSearchParams({ back: `/${SCRIPT}` })}`, {}],
  ];

  it.each(PAGES)('is text on %s', async (_where, path, data) => {
    const settings = path.startsWith('/sign-in') ? { editorToken: 'a-token-for-the-editors' } : {};
    const answer = await service(settings, data).agent.get(path).set('Accept', BROWSER);
    expectHarmless(answer.text);
    if (answer.status === 200 && !path.startsWith('/sign-in')) expect(answer.text).toContain('&lt;script&gt;');
  });

  it('is text in a form that is refused', async () => {
    const { agent } = service();
    const quote = SCRIPT.repeat(200);
    const answer = await agent.post('/checks').type('form').set('Accept', BROWSER).send({ quote, speaker: SCRIPT });
    expect(answer.status).toBe(422);
    expectHarmless(answer.text);
    const other = await agent
      .post('/articles')
      .type('form')
      .set('Accept', BROWSER)
      .send({ text: '', title: SCRIPT, url: URL_SCRIPT, publisher: SCRIPT, author: SCRIPT, kind: SCRIPT });
    expect(other.status).toBe(422);
    expectHarmless(other.text);
  });

  it('is text in the message about broken JSON', async () => {
    const answer = await service()
      .agent.post('/api/v1/checks')
      .type('json')
      .set('Accept', BROWSER)
      .send(`{"a":${SCRIPT}`);
    expect(answer.status).toBe(400);
    expectHarmless(answer.text);
  });
});

describe('the views', () => {
  const views = ['pages', 'parts'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, VIEWS)).map(
      (name) => [name, readFileSync(new URL(`${folder}/${name}`, VIEWS), 'utf8')] as const,
    ),
  );

  it.each(views)('%s writes nothing unescaped but includes', (_name, source) => {
    const raw = source.match(/<%-(?!\s*include\()[^%]*%>/g);
    expect(raw).toBeNull();
  });

  it.each(views)('%s has no inline script, style or handler', (_name, source) => {
    expect(source).not.toMatch(/<style|\sstyle=|\son[a-z]+="|<script(?![^>]*\ssrc=)/i);
  });

  it('load nothing from elsewhere', () => {
    for (const [, source] of views) expect(source).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    for (const name of readdirSync(new URL('assets/', VIEWS)))
      expect(readFileSync(new URL(`assets/${name}`, VIEWS), 'utf8')).not.toMatch(
        /url\(|@import|https?:\/\/(?!www\.w3\.org)/,
      );
  });
});
