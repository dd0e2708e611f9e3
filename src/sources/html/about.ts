/** What a page says of its article: headline, who wrote it, when, where. */

import { isoDate, oneLine, orNull } from '../reading.js';
import type { Page } from './body.js';
import { decodedTwice } from './entities.js';
import { linkedData, type Stated } from './linked-data.js';

export interface About {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/** As the pages’ own forms bound these (`LIMITS` in `src/web/limits.ts`), in UTF-16 code units. */
const LINE_UNITS_MAX = 500;
const URL_UNITS_MAX = 2_000;
/** More names than these are a list of the desk. */
const AUTHORS_MAX = 10;

/** The contents of the page’s facts by their names, in lower case; the first of each name that has any. */
function factsOf(page: Page): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = orNull(decodedTwice((meta.getAttribute('content') ?? '').slice(0, URL_UNITS_MAX)));
    if (content === null) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && !facts.has(name)) facts.set(name, content);
    }
  }
  return facts;
}

const first = (facts: ReadonlyMap<string, string>, names: readonly string[]): string | null => {
  for (const name of names) if (facts.has(name)) return facts.get(name)!;
  return null;
};

const TITLES = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'headline',
];
const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'cxenseparse:author',
  'twitter:creator',
];
const DATES =
  'article:published_time datepublished og:article:published_time publish-date publishdate pubdate publication_date date parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.created dcterms.date cxenseparse:recs:publishtime article.published'.split(
    ' ',
  );
const OUTLETS = ['application-name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'twitter:app:name:iphone'];

const BY = /^(?:by|written by|words by|von|par|por)\s?:?\s+/i;
const ADDRESS = /^(?:https?:|www\.|\/|@)|\S@\S/i;
/** A year: then it is a byline with its date rather than a name. */
const YEAR = /\b(?:19|20)\d{2}\b/;
/** Earlier ones stand for no date at all, such as 0001-01-01. */
const FIRST_DAY = '1600-01-01';
const day = (text: string | null | undefined): string | null => {
  const date = isoDate(text);
  return date !== null && date >= FIRST_DAY ? date : null;
};
/** `The Post | News of the harbour` -> `The Post`; none where it is an address. */
const outlet = (name: string | null): string | null =>
  name === null || ADDRESS.test(name) ? null : orNull(name.split(' | ')[0]);

/** Names without “By”, addresses left out: `By Ada Quill` -> `Ada Quill`. */
function namesOf(given: readonly string[]): string | null {
  const names = given
    .map((name) => oneLine(decodedTwice(name)).replace(BY, ''))
    .filter((name) => name !== '' && !ADDRESS.test(name) && !YEAR.test(name));
  return names.length === 0 ? null : bounded([...new Set(names)].slice(0, AUTHORS_MAX).join(', '));
}

const bounded = (text: string | null): string | null =>
  text !== null && text.length > LINE_UNITS_MAX ? `${text.slice(0, LINE_UNITS_MAX - 1).trimEnd()}…` : text;

/** What stands between a headline and the outlet: `Night boat stays in | The Post`. */
const BETWEEN = [' | ', ' – ', ' — ', ' - ', ' · ', ' : ', ' » ', ' :: '];

/** A headline without the outlet behind it, where that is the outlet’s name. */
export function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet === null) return title;
  const cut = BETWEEN.map((mark) => ({ mark, at: title.lastIndexOf(mark) })).find(
    ({ mark, at }) => at > 0 && same(title.slice(at + mark.length)) === same(outlet),
  );
  return cut ? title.slice(0, cut.at) : title;
}
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const same = (text: string): string => text.toLowerCase().replace(NOT_LETTERS, '').replace(/^the/, '');

const webAddress = (url: string | null | undefined): string | null =>
  url && url.length <= URL_UNITS_MAX && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;

const textOf = (page: Page, selector: string): string | null =>
  orNull(page.querySelector(selector)?.textContent?.slice(0, URL_UNITS_MAX));

/** Headlines that are looked at: a page has one, or the outlet’s name and one. */
const HEADINGS_MAX = 10;

/** The heading that the page’s own title opens with, else the first one: the outlet’s name may stand over the headline. */
function headline(page: Page): string | null {
  const headings = [...page.querySelectorAll('h1')]
    .slice(0, HEADINGS_MAX)
    .flatMap(({ textContent }) => orNull(textContent?.slice(0, URL_UNITS_MAX)) ?? []);
  const title = textOf(page, 'title') ?? '';
  return headings.find((heading) => title.startsWith(heading)) ?? headings[0] ?? null;
}

/** What the page says, with all that it calls its article. */
export function about(page: Page): { facts: About; headings: readonly string[]; stated: string } {
  const stated = linkedData(page);
  const facts = factsOf(page);
  const publisher = outlet(first(facts, ['og:site_name'])) ?? outlet(stated.publisher) ?? outlet(first(facts, OUTLETS));
  const heading = headline(page);
  const titles = [first(facts, TITLES), stated.title, heading, textOf(page, 'title')].filter((title) => title !== null);
  const named = titles.map((title) => withoutOutlet(decodedTwice(title), publisher));
  return {
    facts: {
      title: bounded(named[0] ?? null),
      publisher: bounded(publisher),
      author: authorOf(page, stated, facts),
      published: day(stated.published) ?? day(first(facts, DATES)) ?? timeOf(page),
      url:
        webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
        webAddress(first(facts, ['og:url', 'twitter:url'])) ??
        webAddress(stated.url),
    },
    headings: named,
    stated: stated.body,
  };
}

const authorOf = (page: Page, stated: Stated, facts: ReadonlyMap<string, string>): string | null => {
  const given = namesOf(stated.authors);
  if (given !== null) return given;
  for (const name of AUTHORS) {
    const said = namesOf([facts.get(name) ?? '']);
    if (said !== null) return said;
  }
  const linked = [...page.querySelectorAll('[rel="author"], [itemprop="author"] [itemprop="name"]')].slice(
    0,
    AUTHORS_MAX,
  );
  return namesOf(linked.map(({ textContent }) => (textContent ?? '').slice(0, LINE_UNITS_MAX)));
};

const timeOf = (page: Page): string | null => day(page.querySelector('time[datetime]')?.getAttribute('datetime'));
