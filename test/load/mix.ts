/** What the callers of the soak test ask for: six in ten check, three open pages, one adds an article. */

import { articleOf, nameOf } from '../bench/corpus.js';
import { KINDS, quoteOf } from '../bench/quotes.js';

export const ASKED_KINDS = ['check', 'page', 'import'] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];

export interface Asked {
  readonly kind: AskedKind;
  readonly path: string;
  readonly body: object | null;
}

/** Articles that are added have numbers from here on, which none of the archive has. */
const ADDED_FROM = 1_000_000;
/** Of so many speakers the archive is made. */
const SPEAKERS = 30_000;
/** Check pages that are opened again. */
const REMEMBERED = 1_000;

export interface Mix {
  any(): Asked;
  /** Tells of a check’s page, to be opened later. */
  checked(location: string): void;
}

/** Quotes that are asked for again and again, and articles that are made beforehand: making one takes as long as a check. */
const QUOTES = 3_000;
const MADE = 3_000;

/** Over an archive of the first `articles`; `next` gives numbers from 0 to 1. */
export function createMix(articles: number, next: () => number): Mix {
  const pages: string[] = [];
  const below = (most: number): number => Math.floor(next() * most);
  const quotes = Array.from({ length: QUOTES }, () => {
    const number = below(1e6);
    return quoteOf(KINDS[number % KINDS.length]!, number, articles).quote;
  });
  const made = Array.from({ length: MADE }, (_, number) => articleOf(ADDED_FROM + number).text);
  let added = 0;
  const check = (): Asked => ({ kind: 'check', path: '/api/v1/checks', body: { quote: quotes[below(QUOTES)]! } });
  const paths: readonly (() => string)[] = [
    () => pages[below(pages.length)] ?? '/method',
    () => `/articles/a${below(articles)}`,
    () => `/find?words=${encodeURIComponent(nameOf(below(SPEAKERS)))}`,
    () => '/speakers',
    () => '/',
  ];
  const page = (): Asked => ({ kind: 'page', path: paths[below(paths.length)]!(), body: null });
  function article(): Asked {
    const text = made[added] ?? articleOf(ADDED_FROM + added).text;
    added++;
    return { kind: 'import', path: '/api/v1/articles', body: { text } };
  }
  return {
    any() {
      const which = next();
      if (which < 0.6) return check();
      return which < 0.9 ? page() : article();
    },
    checked(location) {
      if (pages.length < REMEMBERED) pages.push(location);
    },
  };
}
