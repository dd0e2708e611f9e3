/** What a page says of its article in JSON-LD, the vocabulary of schema.org. */

import { orNull } from '../reading.js';
import type { Page } from './body.js';

export interface Stated {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly url: string | null;
  /** The words of the article; the empty text where it does not say. */
  readonly body: string;
}

const NOTHING: Stated = { title: null, publisher: null, authors: [], published: null, url: null, body: '' };

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const text = (value: unknown): string | null => (typeof value === 'string' ? orNull(value) : null);
/** A name, or the name of a thing: `"Ada"`, `{"name": "Ada"}`, `[{"name": "Ada"}]`. */
const nameOf = (value: unknown): string | null => {
  const [first] = listed(value);
  return text(first) ?? (isThing(first) ? text(listed(first.name)[0]) : null);
};

const ARTICLE = /(?:Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting)$/;
const isArticle = (thing: Thing): boolean =>
  listed(thing['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type));

/** Pages have a handful of scripts and things in each; more is somebody’s test of us. */
const SCRIPTS_MAX = 30;
const SCRIPT_UNITS_MAX = 1_000_000;
const THINGS_MAX = 500;
const AUTHORS_MAX = 20;
/** Line breaks and tabs within strings, which many pages leave in though JSON allows none. */
const BREAKS = /[\n\r\t]+/g;

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(BREAKS, ' '));
  } catch {
    return null;
  }
}

/** The things of some data, and those in their graphs. */
function thingsIn(data: readonly unknown[]): Thing[] {
  const things: Thing[] = [];
  const left = [...data].reverse();
  while (left.length > 0 && things.length < THINGS_MAX) {
    const value = left.pop();
    const inner = Array.isArray(value)
      ? value
      : isThing(value)
        ? [value['@graph'], value.mainEntity].filter(Boolean)
        : [];
    for (const thing of inner.slice(0, THINGS_MAX).reverse()) left.push(thing);
    if (isThing(value)) things.push(value);
  }
  return things;
}

/** What the first article among the page’s data says. */
export function linkedData(page: Page): Stated {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, SCRIPTS_MAX);
  const texts = scripts.map(({ textContent }) => textContent ?? '').filter(({ length }) => length <= SCRIPT_UNITS_MAX);
  const article = thingsIn(texts.map(parsed)).find(isArticle);
  if (!article) return NOTHING;
  return {
    title: text(article.headline) ?? text(article.name),
    publisher: nameOf(article.publisher),
    authors: listed(article.author)
      .slice(0, AUTHORS_MAX)
      .flatMap((author) => nameOf(author) ?? []),
    published: text(article.datePublished),
    url:
      text(article.url) ??
      text(isThing(article.mainEntityOfPage) ? article.mainEntityOfPage['@id'] : article.mainEntityOfPage),
    body: typeof article.articleBody === 'string' ? article.articleBody : '',
  };
}
