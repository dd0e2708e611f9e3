import { describe, expect, it } from 'vitest';
import { read } from './page.js';

const data = (thing: object): string => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Night boat stays in',
  author: [{ '@type': 'Person', name: 'Una Holt' }, { name: 'By Odd Fell' }],
  publisher: { name: 'Harbour Post' },
  datePublished: '2026-03-03T10:00:00Z',
  url: 'https://post.example/boat',
};
const SAID = {
  title: 'Night boat stays in',
  author: 'Una Holt, Odd Fell',
  publisher: 'Harbour Post',
  published: '2026-03-03',
  url: 'https://post.example/boat',
};

describe('what a page says of its article is read', () => {
  it.each<[string, string, object]>([
    ['from JSON-LD', data(ARTICLE), SAID],
    ['from a graph in JSON-LD', data({ '@graph': [{ '@type': 'WebSite', name: 'x' }, ARTICLE] }), SAID],
    ['from JSON-LD with line breaks in a text', data(ARTICLE).replace('Night boat', 'Night\nboat'), SAID],
    [
      'from other data where JSON-LD is broken',
      `<script type="application/ld+json">{</script><meta name="author" content="Una Holt">`,
      { author: 'Una Holt' },
    ],
    [
      'from meta',
      '<meta property="og:title" content="Night boat"><meta name="parsely-author" content="Una Holt"><meta name="dc.date" content="2026-03-03">',
      { title: 'Night boat', author: 'Una Holt', published: '2026-03-03' },
    ],
    [
      'without the outlet behind a headline',
      '<meta property="og:site_name" content="Harbour Post"><title>Night boat | The Harbour Post</title>',
      { title: 'Night boat', publisher: 'Harbour Post' },
    ],
    [
      'with what only looks like an outlet behind it',
      '<meta property="og:site_name" content="Harbour Post"><title>Night boat - a story</title>',
      { title: 'Night boat - a story' },
    ],
    [
      'without addresses for names',
      '<meta name="author" content="https://post.example/una"><meta name="byl" content="By Una Holt">',
      { author: 'Una Holt' },
    ],
    ['without a date that is none', '<meta name="date" content="0001-01-01">', { published: null }],
    [
      'with the name of an outlet alone',
      '<meta property="og:site_name" content="Harbour Post | All the ice">',
      { publisher: 'Harbour Post' },
    ],
    ['without an address that is none', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
    [
      'without entities encoded twice',
      '<meta property="og:title" content="It&amp;#8217;s ice">',
      { title: 'It’s ice' },
    ],
  ])('%s', (_why, head, said) => {
    expect(read('', head)).toMatchObject(said);
  });

  it('from the heading that is no name of the outlet', () => {
    const page = read('<h1>Harbour Post</h1><h1>Night boat</h1>', '<title>Night boat - Harbour Post</title>');
    expect(page.title).toBe('Night boat');
  });

  it('from the page itself where its head is silent', () => {
    const page = read('<a rel="author" href="/u">Una Holt</a> <time datetime="2026-03-03T10:00">Tuesday</time>');
    expect([page.author, page.published]).toEqual(['Una Holt', '2026-03-03']);
  });

  it('but no longer than the forms of the site take', () => {
    const long = 'word '.repeat(1_000);
    const page = read(
      '',
      `<meta property="og:title" content="${long}"><meta name="author" content="${long}"><meta property="og:site_name" content="${long}"><link rel="canonical" href="https://post.example/${'a'.repeat(5_000)}">`,
    );
    expect([page.title, page.author, page.publisher].map((line) => line!.length <= 500)).toEqual([true, true, true]);
    expect(page.url).toBeNull();
  });
});
