import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/sources/html.js';
import { AFTER, BEFORE, read } from './page.js';

/** Each row: why it is there, what stands in the article, what the text has between its first and its last paragraph, what stands beside. */
const ROWS: readonly [string, string, readonly string[], readonly string[]][] = [
  [
    'a caption',
    '<figure><img src="a"><figcaption>Odd Fell at the pier</figcaption></figure>',
    [],
    ['Odd Fell at the pier'],
  ],
  [
    'a caption by its class',
    '<div class="wp-caption"><img src="a"><p class="wp-caption-text">Odd Fell</p></div>',
    [],
    ['Odd Fell'],
  ],
  [
    'a credit by its words',
    '<p>Odd Fell at the pier. Photograph: Una Holt/Harbour Post</p>',
    [],
    ['Odd Fell at the pier. Photograph: Una Holt/Harbour Post'],
  ],
  [
    'a line that leads elsewhere',
    '<p><b>READ MORE: <a href="/x">Odd Fell: “I am sorry”</a></b></p>',
    [],
    ['READ MORE: Odd Fell: “I am sorry”'],
  ],
  [
    'a headline that is a link',
    '<p><a href="/x">Odd Fell says he is sorry for it</a></p>',
    [],
    ['Odd Fell says he is sorry for it'],
  ],
  [
    'a list of links',
    '<ul><li><a href="/x">One thing</a></li><li><a href="/y">Two things</a></li></ul>',
    [],
    ['One thing', 'Two things'],
  ],
  [
    'a newsletter box',
    '<div class="newsletter-box"><p>“It comes with my coffee,” says Ane.</p></div>',
    [],
    ['“It comes with my coffee,” says Ane.'],
  ],
  ['a share bar', '<div class="share-bar"><span>Send</span></div>', [], ['Send']],
  [
    'who wrote it',
    '<div class="author-bio"><p>Odd Fell writes about boats for the Post.</p></div>',
    [],
    ['Odd Fell writes about boats for the Post.'],
  ],
  [
    'comments within the article',
    '<div id="comments"><p>The clerk told me “come back later”, twice, I swear.</p></div>',
    [],
    ['The clerk told me “come back later”, twice, I swear.'],
  ],
  [
    'an aside',
    '<aside><p>“I was there,” says a man in another story.</p></aside>',
    [],
    ['“I was there,” says a man in another story.'],
  ],
  [
    'a cookie notice, which nobody wants to see',
    '<div class="cookie-bar"><p>We use cookies to make this site better for you.</p></div>',
    [],
    [],
  ],
  ...[
    '<amp-ad><p>“Cheap oars,” says Odd Fell.</p></amp-ad>',
    '<amp-embed type="x"><p>“Cheap oars,” says Odd Fell.</p></amp-embed>',
    '<ins class="adsbygoogle"><p>“Cheap oars,” says Odd Fell.</p></ins>',
    '<div data-ad-slot="7"><p>“Cheap oars,” says Odd Fell.</p></div>',
    '<div id="div-gpt-ad-0"><p>“Cheap oars,” says Odd Fell.</p></div>',
  ].map((ad): [string, string, readonly string[], readonly string[]] => [`an advertisement, ${ad}`, ad, [], []]),
  [
    'the source of a picture without a caption',
    '<figure><img src="a"><span>Harbour Pictures</span></figure>',
    [],
    ['Harbour Pictures'],
  ],
  ['the time of a live page’s post', '<header><time>14.02 GMT</time></header>', [], ['14.02 GMT']],
  ['lines without words', '<p>* * *</p><p>___</p>', [], []],
  [
    'the number of a note, and a way to edit',
    '<h2>The ice <span class="mw-editsection">[edit]</span></h2><p>It came.<sup class="reference">[1]</sup></p>',
    ['The ice', 'It came.'],
    [],
  ],
  [
    'a paragraph whose class only sounds like furniture: it stays',
    '<p class="lead-related">“The ice is another matter,” said Odd Fell.</p><p class="comment">The comment of the board was short. “No ice, no boat,” it said.</p><p class="no-comments has-related">Nobody else spoke that night.</p>',
    [
      '“The ice is another matter,” said Odd Fell.',
      'The comment of the board was short. “No ice, no boat,” it said.',
      'Nobody else spoke that night.',
    ],
    [],
  ],
  [
    'a paragraph of links, or of no sentence, with such a class',
    '<p class="related"><a href="/x">Odd Fell says he is sorry for it.</a> <a href="/y">So does the board.</a></p><p class="promo">Odd Fell on how to cross the ice in one night</p>',
    [],
    ['Odd Fell says he is sorry for it. So does the board.', 'Odd Fell on how to cross the ice in one night'],
  ],
  [
    'a caption that is a whole sentence',
    '<p class="caption">Odd Fell shows the ice to the board on Friday.</p>',
    [],
    ['Odd Fell shows the ice to the board on Friday.'],
  ],
  [
    'a list of what people said: it stays',
    '<ul><li>“We stay,” said <a href="/l">Lena Brask</a>.</li><li>“We go,” said Odd Fell.</li></ul>',
    ['“We stay,” said Lena Brask.', '“We go,” said Odd Fell.'],
    [],
  ],
  [
    'sentences that begin like a notice: they stay',
    '<p>Watch your step, she said.</p><p>Related costs rose.</p><p>Comments were closed.</p><p>“Read this: it is over,” he said.</p><p>He saw the full picture: a town afraid.</p>',
    [
      'Watch your step, she said.',
      'Related costs rose.',
      'Comments were closed.',
      '“Read this: it is over,” he said.',
      'He saw the full picture: a town afraid.',
    ],
    [],
  ],
  [
    'a sentence that is a link: it stays',
    '<p><a href="/x">The whole letter says that the boat must sail.</a></p>',
    ['The whole letter says that the boat must sail.'],
    [],
  ],
  ['a heading: it stays', '<h2>A long winter</h2>', ['A long winter'], []],
  [
    'a box whose name is misleading but which holds a table: it stays',
    '<div><table><tr><td>Pier</td><td>Two boats</td></tr></table></div>',
    ['Pier', 'Two boats'],
    [],
  ],
];

describe('of the lines within an article, those of the page stand beside it', () => {
  it.each(ROWS)('%s', (_why, inner, text, beside) => {
    const reading = read(inner);
    expect(reading.text.split('\n\n')).toEqual([BEFORE, ...text, AFTER]);
    expect(reading.layout?.furniture).toEqual(beside);
  });
});

const SIDE = '<div class="side"><h3>Most read</h3><ul><li><a href="/a">Odd Fell: “I never took it”</a></li></ul></div>';
const ARTICLE = `<p>${BEFORE}</p><p>${AFTER}</p>`;
const PAGES: readonly [string, string][] = [
  [
    'in an element that is called so',
    `<nav>Home</nav><div class="article">${ARTICLE}</div>${SIDE}<footer>Contact</footer>`,
  ],
  ['in a form around the whole page', `<form action="a.aspx"><div>${ARTICLE}</div>${SIDE}</form>`],
  ['in an element whose name says that it is to be shared', `<div class="share-page social">${ARTICLE}</div>${SIDE}`],
  ['in a table that sets out the page', `<table><tr><td><a href="/">Home</a></td><td>${ARTICLE}</td></tr></table>`],
  ['in a quotation that sets out the page', `<blockquote>${ARTICLE}</blockquote>`],
  ['under its headline, which is kept by itself', `<article><h1>Night boat stays in</h1>${ARTICLE}</article>`],
  ['under a byline and a date', `<article><p>By Una Holt</p><p>3 March 2026, 10:43</p>${ARTICLE}</article>`],
  [
    'before other articles',
    `<article><h1>Night boat stays in</h1>${ARTICLE}</article><article><h2>Ice</h2><p>${'The ice is thick this year, they say. '.repeat(9)}</p></article>`,
  ],
  ['which the page hides until its scripts have run', `<div style="display: none">${ARTICLE}</div>`],
  ['where the page hides words', `<div>${ARTICLE}</div><p hidden>You have read all your articles of this month.</p>`],
];

describe('the article is found', () => {
  it.each(PAGES)('%s', (_where, body) => {
    const { text } = readHtml(
      Buffer.from(`<!doctype html><html><head><title>Night boat stays in</title></head><body>${body}</body></html>`),
    );
    expect(text).toBe(`${BEFORE}\n\n${AFTER}`);
  });

  it('by the page’s own data, where it lies in more than one column', () => {
    const paragraph = (at: number) =>
      `Paragraph ${at} tells of pier number ${at} and of all the boats that moored there in year ${at}.`;
    const half = (from: number) => [0, 1, 2, 3].map((at) => `<p>${paragraph(from + at)}</p>`).join('');
    const body = [0, 1, 2, 3, 4, 5, 6, 7].map(paragraph).join(' ');
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: body });
    const page = `<html><head><script type="application/ld+json">${data}</script></head><body><div><div class="a">${half(0)}</div><hr></div><section><div class="promo-x"></div><div>${half(4)}</div></section></body></html>`;
    expect(readHtml(Buffer.from(page)).text.replaceAll('\n\n', ' ')).toBe(body);
  });

  it('in Japanese, which sets no spaces', () => {
    const words = '港の船長は金曜日、夜の船は春まで出ないと話した。天気がよくても出ないという。'.repeat(3);
    const page = `<div id="menu"><a href="/">ホーム</a></div><div id="main"><p>${words}</p><p>${words}</p></div>`;
    expect(readHtml(Buffer.from(page)).text).toBe(`${words}\n\n${words}`);
  });
});

it('a page of one line that is also its title keeps it', () => {
  const page = '<html><head><title>No boat tonight.</title></head><body><p>No boat tonight.</p></body></html>';
  expect(readHtml(Buffer.from(page)).text).toBe('No boat tonight.');
});

it('what stands beside an article is bounded', () => {
  const comments = Array.from({ length: 200 }, (_, at) => `<p>${at} ${'word '.repeat(100)}</p>`).join('');
  const furniture = read(`<p>${AFTER}</p><div class="comments">${comments}</div>`).layout!.furniture;
  expect(furniture.length).toBe(60);
  expect(Math.max(...furniture.map(({ length }) => length))).toBeLessThanOrEqual(300);
});
