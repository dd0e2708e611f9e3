import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/sources/html.js';
import type { Reading } from '../../src/sources/reading.js';
import { between, read } from './page.js';

const quotations = ({ text, layout }: Reading): string[] =>
  layout!.quotations.map(({ start, end }) => text.slice(start, end));
const turns = ({ text, layout }: Reading): (string | null)[][] =>
  layout!.turns.map(({ label, content }) => [
    label && text.slice(label.start, label.end),
    text.slice(content.start, content.end),
  ]);

describe('the words of a paragraph are those that a browser shows', () => {
  it.each([
    [
      'words in bold, in links',
      '<p>“I <em>ra</em>ng the <a href="/m">yard</a>,” he said.</p>',
      ['“I rang the yard,” he said.'],
    ],
    ['a drop cap', '<p><span class="dropcap">T</span>he ice came.</p>', ['The ice came.']],
    ['hyphens that nobody sees', '<p>The ice came ear&shy;ly&#8203;.</p>', ['The ice came early.']],
    [
      'line breaks that only wrap a sentence',
      '<p>No fish came for weeks, she says, and no boat either,<br>\nand nobody asked. So it was<br>Ane who left.</p>',
      ['No fish came for weeks, she says, and no boat either, and nobody asked. So it was', 'Ane who left.'],
    ],
    [
      'line breaks of verse, and of an address',
      '<p>No fish in the long white night,<br>no boat in the morning cold,<br>and nobody out of sight<br>of all that the sea may hold.</p><p>The pier of the harbour board<br>iPost 12</p>',
      [
        'No fish in the long white night,',
        'no boat in the morning cold,',
        'and nobody out of sight',
        'of all that the sea may hold.',
        'The pier of the harbour board',
        'iPost 12',
      ],
    ],
    [
      'names that the page sets apart by its style',
      '<p><span class="speaker">Ane</span><span>Is it safe?</span></p>',
      ['Ane Is it safe?'],
    ],
    [
      'marks that the page draws',
      '<div><span class="mark">“</span><p>We wait.</p><span>”</span></div><p>So they do.</p>',
      ['“We wait.”', 'So they do.'],
    ],
    ['line breaks', '<p>No fish.<br>No boat.<br><br>No ice.</p>', ['No fish.', 'No boat.', 'No ice.']],
    [
      'quotations within quotations',
      '<p><q>He said <q>go</q> and I went,</q> she said.</p>',
      ['“He said ‘go’ and I went,” she said.'],
    ],
    ['a quotation that has marks already', '<p><q>“Go,”</q> she said.</p>', ['“Go,” she said.']],
    [
      'entities encoded twice',
      '<p>&amp;#8220;We stay,&amp;rdquo; she said &amp;mdash; it&amp;#39;s so.</p>',
      ["“We stay,” she said — it's so."],
    ],
    [
      'what only looks like one',
      '<p>AT&amp;T pays for R&amp;D; nobody else does.</p>',
      ['AT&T pays for R&D; nobody else does.'],
    ],
  ])('%s', (_why, inner, text) => {
    expect(between(read(inner))).toEqual(text);
  });

  it('it is told how many entities were mended', () => {
    expect(read('<p>&amp;#8220;We stay,&amp;#8221; she said.</p>').layout?.mended).toEqual([
      { kind: 'entities', count: 2 },
    ]);
    expect(read('<p>&#8220;We stay,&#8221; she said.</p>').layout?.mended).toEqual([]);
  });
});

const TWEET =
  'No boat.<br><br>Not tonight. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Lena Brask (@lenabrask) <a href="/s">March 3, 2026</a>';
/** Why, what stands in the article, the quotations in it, the prose after them. */
const SET_APART: readonly [string, string, readonly string[], readonly string[]][] = [
  ['a block quote', '<blockquote>We wait.</blockquote>', ['We wait.'], []],
  [
    'one of several paragraphs',
    '<blockquote><p>We wait.</p><p>All<br>of us.</p></blockquote>',
    ['We wait.\n\nAll\n\nof us.'],
    [],
  ],
  [
    'one that is signed',
    '<blockquote><p>We wait.</p><footer>— <cite>Lena Brask</cite>, master</footer></blockquote>',
    ['We wait.'],
    ['— Lena Brask, master'],
  ],
  [
    'one that is signed in its last line',
    '<blockquote><p>We wait.<br>—Lena Brask</p></blockquote>',
    ['We wait.'],
    ['— Lena Brask'],
  ],
  [
    'one that is signed within its paragraph',
    '<blockquote><p>We wait. <cite>Lena Brask</cite></p></blockquote>',
    ['We wait.'],
    ['— Lena Brask'],
  ],
  ...[
    '<footer>— <cite>Lena Brask, master</cite></footer>',
    '<footer>Lena Brask, <cite>master</cite></footer>',
    '<footer><p>Lena Brask</p><p>master</p></footer>',
    '<div class="quote-author">— <cite>Lena Brask, master</cite></div>',
    '<div class="sourcecite">— <cite>Lena Brask, master</cite></div>',
    '<p class="attribution">Lena Brask, master</p>',
    '<cite><span>Lena Brask</span>, master</cite>',
  ].map((signer): [string, string, readonly string[], readonly string[]] => [
    `one signed by ${signer}`,
    `<blockquote><p>We wait.</p>${signer}</blockquote>`,
    ['We wait.'],
    ['— Lena Brask, master'],
  ]),
  [
    'one that is signed in the same line',
    '<blockquote><p>We wait. All of us. — Lena Brask, master</p></blockquote>',
    ['We wait. All of us.'],
    ['— Lena Brask, master'],
  ],
  ['one with a dash in it', '<blockquote><p>We wait — all of us.</p></blockquote>', ['We wait — all of us.'], []],
  [
    'one in a figure',
    '<figure><blockquote><p>We wait.</p></blockquote><figcaption>Lena Brask, master</figcaption></figure>',
    ['We wait.'],
    ['— Lena Brask, master'],
  ],
  [
    'one that cites a book',
    '<blockquote><p>We read <cite>The Ice</cite> and wait.</p></blockquote>',
    ['We read The Ice and wait.'],
    [],
  ],
  [
    'a post',
    `<blockquote class="twitter-tweet"><p lang="en">${TWEET}</blockquote>`,
    ['No boat.\n\nNot tonight.'],
    ['— Lena Brask (@lenabrask)'],
  ],
  [
    'a post in a box whose name says social',
    '<div class="social"><blockquote class="bluesky-embed"><p>No boat.<br><br><a href="/x">[image or embed]</a></p>&mdash; Lena Brask (<a href="/l">@lena.example</a>) <a href="/s">Mar 3, 2026</a></blockquote></div>',
    ['No boat.'],
    ['— Lena Brask (@lena.example)'],
  ],
  [
    'a picture with words',
    '<blockquote class="instagram-media"><p><a href="/x">No boat tonight. Sorry, all.</a></p><p>A post shared by Lena Brask (@lena) on Mar 3</p></blockquote>',
    ['No boat tonight. Sorry, all.'],
    ['— Lena Brask (@lena)'],
  ],
  [
    'a clip with words',
    '<blockquote class="tiktok-embed"><section><a href="/l">@lena</a> No boat. <a href="/x">♬ original sound</a></section></blockquote>',
    ['No boat.'],
    ['— @lena'],
  ],
  [
    'a call-out with words of its own',
    '<blockquote class="pullquote">Nobody asked us about the pier</blockquote>',
    ['Nobody asked us about the pier'],
    [],
  ],
];

describe('words that are set apart are a quotation', () => {
  it.each(SET_APART)('%s', (_why, inner, words, after) => {
    const reading = read(inner);
    expect(quotations(reading)).toEqual(words);
    expect(between(reading)).toEqual([...words.flatMap((text) => text.split('\n\n')), ...after]);
  });

  it.each([
    ['with marks around them', '<blockquote><p>“We wait. All of us.”</p></blockquote>', ['“We wait. All of us.”']],
    [
      'with marks within them',
      '<blockquote><p>She told the Post: “We wait for the ice to go.”</p></blockquote>',
      ['She told the Post: “We wait for the ice to go.”'],
    ],
    [
      'which are a list',
      '<blockquote><ul><li>No dogs.</li><li>No fires on the ice.</li></ul></blockquote>',
      ['No dogs.', 'No fires on the ice.'],
    ],
    [
      'of more words than anybody quotes',
      `<blockquote><p>${'We wait. '.repeat(400).trim()}</p></blockquote>`,
      ['We wait. '.repeat(400).trim()],
    ],
  ])('but they are prose %s', (_why, inner, text) => {
    const reading = read(inner);
    expect([quotations(reading), between(reading)]).toEqual([[], text]);
  });

  it('the name that a forum puts over the words stands before them', () => {
    const reading = read('<blockquote><cite>brask wrote:</cite>We wait.</blockquote>');
    expect([quotations(reading), between(reading)]).toEqual([['We wait.'], ['brask wrote:', 'We wait.']]);
  });

  it.each([
    '<blockquote>The ice came early and stays</blockquote>',
    '<aside class="pull-quote"><p>The ice came early and stays</p></aside>',
  ])('but they stand beside where they repeat the article: %s', (pulled) => {
    const reading = read(`<p>“The ice came early and stays,” she said.</p>${pulled}`);
    expect([quotations(reading), between(reading)]).toEqual([[], ['“The ice came early and stays,” she said.']]);
    expect(reading.layout?.furniture).toEqual(['The ice came early and stays']);
  });
});

const TALK = [
  ['Odd Fell', 'Is it safe?'],
  ['Lena Brask', 'It is not. We stay.'],
  ['Odd Fell', 'I see.'],
];
const talk = (turn: (name: string, words: string) => string): string =>
  TALK.map(([name, words]) => turn(name!, words!)).join('');

describe('turns of people who talk are told by their markup', () => {
  it.each([
    ['a table', `<table>${talk((name, words) => `<tr><td>${name}</td><td>${words}</td></tr>`)}</table>`],
    [
      'a table with times',
      `<table>${talk((name, words) => `<tr><td>10:02</td><th>${name}</th><td>${words}</td></tr>`)}</table>`,
    ],
    ['a list of terms', `<dl>${talk((name, words) => `<dt>${name}</dt><dd>${words}</dd>`)}</dl>`],
    ['headings', talk((name, words) => `<h4>${name}</h4><p>${words}</p>`)],
    ['lines in bold', talk((name, words) => `<p><b>${name}</b></p><p>${words}</p>`)],
    ['lines in bold with a line break', talk((name, words) => `<p><b>${name}:</b><br>${words}</p>`)],
    ['names in bold', talk((name, words) => `<p><strong>${name}</strong> ${words}</p>`)],
    [
      'a widget',
      talk(
        (name, words) =>
          `<div><span class="speaker-name">${name}</span> <time>00:12</time> <span>${words}</span></div>`,
      ),
    ],
    ['a widget of boxes', talk((name, words) => `<div><div class="speaker">${name}</div><div>${words}</div></div>`)],
  ])('%s', (_why, inner) => {
    const reading = read(inner);
    expect(turns(reading)).toEqual(TALK);
    expect(between(reading)).toEqual(TALK.map(([name, words]) => `${name}: ${words}`));
  });

  const TIMES = ['00:10', '01:10', '01:15'];
  const timed = (turn: (name: string, time: string, words: string) => string): string =>
    TALK.map(([name, words], at) => turn(name!, TIMES[at]!, words!)).join('');

  it.each([
    timed(
      (name, time, words) =>
        `<div class="turn"><span class="speaker">${name}</span> <span class="timestamp">${time}</span><p class="text">${words}</p></div>`,
    ),
    timed((name, time, words) => `<cite>${name}:</cite> <time>${time}</time><p>${words}</p>`),
    timed(
      (name, time, words) =>
        `<div class="meta"><span class="speaker">${name}</span><span class="time">${time}</span></div><p>${words}</p>`,
    ),
    timed(
      (name, time, words) =>
        `<div class="Transcript__line"><div class="Transcript__time">${time}</div><div class="Transcript__speaker">${name}</div><div>${words}</div></div>`,
    ),
    timed((name, time, words) => `<p><strong>${name}</strong> (${time})<br>${words}</p>`),
    timed((name, time, words) => `<p><span>[${time}]</span> <b>${name}:</b> ${words}</p>`),
    timed((name, time, words) => `<h4>${name} <time>${time}</time></h4><p>${words}</p>`),
    timed((name, time, words) => `<li data-speaker="${name}"><time>${time}</time> ${words}</li>`),
    `<dl>${timed((name, time, words) => `<dt>${name} <time>${time}</time></dt><dd>${words}</dd>`)}</dl>`,
    `<table>${timed((name, time, words) => `<tr><td>${time}</td><td>${name}</td><td>${words}</td></tr>`)}</table>`,
  ])('with their times, which are none of the words: %s', (inner) => {
    const reading = read(inner);
    expect(turns(reading)).toEqual(TALK);
    expect(reading.layout?.times.map(({ start, end, from, to }) => [reading.text.slice(start, end), from, to])).toEqual(
      [
        ['Is it safe?', 10, 70],
        ['It is not. We stay.', 70, 75],
        ['I see.', 75, 75],
      ],
    );
  });

  it('where the first of them opens the page', () => {
    const page = timed((name, time, words) => `<div><b>${name}</b> <i>${time}</i><p>${words}</p></div>`);
    expect(turns(readHtml(Buffer.from(`<article>${page}</article>`)))).toEqual(TALK);
  });

  it.each([
    [
      'results',
      '<table><tr><td>Ane Holt</td><td>Gold, one mile</td></tr><tr><td>Odd Fell</td><td>Silver, one mile</td></tr><tr><td>Ane Holt</td><td>Gold, two miles</td></tr></table>',
    ],
    [
      'hours',
      '<table><tr><td>Monday</td><td>9 to 5</td></tr><tr><td>Tuesday</td><td>9 to 5</td></tr><tr><td>Monday</td><td>10 to 2</td></tr></table>',
    ],
    [
      'terms',
      '<dl><dt>Pier</dt><dd>Where boats land.</dd><dt>Quay</dt><dd>A wall to moor at.</dd><dt>Hull</dt><dd>What floats.</dd></dl>',
    ],
    [
      'headings of sections',
      '<h3>The Long Winter</h3><p>It was cold.</p><h3>A New Pier</h3><p>It was built.</p><h3>What Comes Next</h3><p>Nobody knows.</p>',
    ],
    [
      'headings that are links or have a colon',
      '<h3>See Now: Ane</h3><p>She builds boats.</p><h3><a href="/o">Odd Fell</a></h3><p>He sails.</p><h3>See Now: Ane</h3><p>She owns one.</p><h3><a href="/o">Odd Fell</a></h3><p>He sold it.</p>',
    ],
    [
      'people who are named once each',
      '<p><b>Ane Holt</b></p><p>She builds boats.</p><p><b>Odd Fell</b></p><p>He sails them.</p><p><b>Lena Brask</b></p><p>She owns one.</p>',
    ],
    [
      'reports with names in bold',
      '<p><b>Ane Holt</b> said so.</p><p><b>Odd Fell</b> did not.</p><p><b>Ane Holt</b> asked why.</p>',
    ],
    ['names with a colon, which the text tells by itself', talk((name, words) => `<p><b>${name}:</b> ${words}</p>`)],
  ])('%s are no such turns', (_why, inner) => {
    expect(turns(read(inner))).toEqual([]);
  });
});
