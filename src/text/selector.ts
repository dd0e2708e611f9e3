/**
 * W3C Web Annotation TextQuoteSelectors: a passage named by its words and a little of what stands around them, so
 * that a link still finds it after the page around it has changed. `locate(text, describe(text, span))` is `span`.
 */

import type { Span } from '../model.js';

export interface Selector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units of context on either side. */
export const CONTEXT_UNITS = 32;

const splitsPair = (text: string, offset: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[offset] ?? '');

/** The selector of `span` in `text`; no surrogate pair is cut in two. */
export function describe(text: string, span: Span): Selector {
  let from = Math.max(0, span.start - CONTEXT_UNITS);
  let to = Math.min(text.length, span.end + CONTEXT_UNITS);
  if (splitsPair(text, from)) from++;
  if (splitsPair(text, to)) to--;
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(from, span.start),
    suffix: text.slice(span.end, to),
  };
}

const commonSuffix = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
};

const commonPrefix = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
};

/** Where the selector's words stand, the occurrence whose surroundings agree best; `null` where they do not stand at all. */
export function locate(text: string, selector: Selector): Span | null {
  let best: { span: Span; agreement: number } | null = null;
  for (let at = text.indexOf(selector.exact); at >= 0; at = text.indexOf(selector.exact, at + 1)) {
    const end = at + selector.exact.length;
    const agreement =
      commonSuffix(text.slice(Math.max(0, at - CONTEXT_UNITS), at), selector.prefix) +
      commonPrefix(text.slice(end, end + CONTEXT_UNITS), selector.suffix);
    if (!best || agreement > best.agreement) best = { span: { start: at, end }, agreement };
    if (selector.exact === '' && at >= text.length) break;
  }
  return best?.span ?? null;
}
