/** Web pages saved from a browser: the article on the page, and what the page says of it. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodeText } from './plain.js';
import { bare, isoDate, oneLine, orNull, type Reading, UnreadableFile } from './reading.js';

/** The part of the DOM that is used here; linkedom’s own types lean on a browser’s. */
interface Element {
  readonly nodeType: number;
  readonly localName: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Element>;
  getAttribute(name: string): string | null;
}
interface Document {
  readonly body: Element | null;
  querySelector(selector: string): Element | null;
}

const TEXT_NODE = 3;
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'button',
  'form',
  'aside',
  'footer',
  'head',
]);

/** The words under a node, a paragraph for each block. Walks without recursion: pages nest thousands deep. */
function paragraphsUnder(root: Element): string[] {
  const paragraphs: string[] = [];
  let line = '';
  const end = (): void => {
    const paragraph = oneLine(line);
    if (paragraph !== '') paragraphs.push(paragraph);
    line = '';
  };
  const stack: (Element | 'end')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') end();
    else if (node.nodeType === TEXT_NODE) line += node.textContent ?? '';
    else if (!SILENT.has(node.localName ?? '')) {
      if (BLOCKS.has(node.localName ?? '')) {
        end();
        stack.push('end');
      }
      // One by one: a call takes no hundred thousand of them.
      for (const child of [...node.childNodes].reverse()) stack.push(child);
    }
  }
  end();
  return paragraphs;
}

const meta = (document: Document, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const found = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
    if (orNull(found)) return orNull(found);
  }
  return null;
};

const webAddress = (url: string | null | undefined): string | null =>
  url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;

function about(document: Document): Omit<Reading, 'text' | 'kind'> {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    title: meta(document, 'og:title', 'twitter:title') ?? orNull(document.querySelector('h1, title')?.textContent),
    publisher: meta(document, 'og:site_name'),
    author: meta(document, 'author', 'article:author')?.replace(/^https?:.*/, '') || null,
    published: isoDate(
      meta(document, 'article:published_time', 'date', 'datePublished') ??
        document.querySelector('time[datetime]')?.getAttribute('datetime'),
    ),
    url: webAddress(canonical) ?? webAddress(meta(document, 'og:url')),
  };
}

/** Fewer words than a short report has: then the page is taken whole rather than in what was guessed to be its body. */
const WORDS_MIN = 40;

/** Levels of a page: those of news have 20 to 60. Guessing at the article’s body looks at all within each of them. */
const DEPTH_MAX = 120;

function isDeep(root: Element): boolean {
  let level: readonly Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) return true;
    level = level.flatMap((node) => [...node.childNodes]);
  }
  return false;
}

/** None where the page has no such thing. Must not be deep. */
function articleBody(html: string): string[] {
  const { document } = parseHTML(html);
  const content = new Readability(document as never, { charThreshold: 100 }).parse()?.content;
  if (!content) return [];
  const inner = parseHTML(`<!doctype html><body>${content}</body>`).document as unknown as Document;
  return inner.body ? paragraphsUnder(inner.body) : [];
}

/** A piece of a page, as is copied out of one, becomes a page. */
const whole = (html: string): string =>
  /<body[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;

/** Deeper pages are no pages: taking one apart costs each tag a look at all that it stands in. */
const OPEN_MAX = 500;
const COMMENT_OR_TAG = /<(?:!--|([^<>]+)>)/g;
const NAME = /^\/?([a-z][a-z0-9-]{0,30})/;
/** Elements without an end, or that end where the next one begins. */
const ENDLESS = new Set(
  'area base br col dd dt embed hr img input li link meta option p param path source td th tr track wbr'.split(' '),
);
/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea']);

/** Whether more elements stand open at once than in any page, as far as a glance at the tags tells. */
function isBottomless(html: string): boolean {
  const page = html.toLowerCase();
  let open = 0;
  COMMENT_OR_TAG.lastIndex = 0;
  for (let mark = COMMENT_OR_TAG.exec(page); mark; mark = COMMENT_OR_TAG.exec(page)) {
    const tag = mark[1];
    const name = tag === undefined ? '' : (NAME.exec(tag)?.[1] ?? '');
    const closes = tag?.startsWith('/') ?? false;
    if (tag === undefined || (RAW.has(name) && !closes)) {
      const end = page.indexOf(tag === undefined ? '-->' : `</${name}`, COMMENT_OR_TAG.lastIndex);
      if (end < 0) return false;
      COMMENT_OR_TAG.lastIndex = end;
    } else if (name !== '' && !RAW.has(name) && !ENDLESS.has(name) && !tag.endsWith('/')) {
      open = Math.max(0, open + (closes ? -1 : 1));
      if (open > OPEN_MAX) return true;
    }
  }
  return false;
}

export function readHtml(bytes: Uint8Array): Reading {
  const html = whole(decodeText(bytes));
  if (isBottomless(html))
    throw new UnreadableFile(
      'The parts of this page stand too deep in one another. Copy its text into the box instead.',
    );
  const document = parseHTML(html).document as unknown as Document;
  const facts = about(document);
  let paragraphs = document.body && !isDeep(document.body) ? articleBody(html) : [];
  if (paragraphs.join(' ').split(' ').length < WORDS_MIN && document.body) paragraphs = paragraphsUnder(document.body);
  if (paragraphs.length === 0)
    throw new UnreadableFile('There is no text on this page. Open it in a browser, and save or copy what you see.');
  const headed = facts.title !== null && paragraphs[0] !== facts.title ? [facts.title, ...paragraphs] : paragraphs;
  return { ...bare(headed.join('\n\n')), ...facts };
}
