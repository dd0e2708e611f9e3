/**
 * Approximate string matching over all of the text: approx-string-match itself, and the way Hypothesis anchors a quote
 * with it, written after the description in its client’s source (`match-quote.ts`): exact places first; where there are
 * none, places with at most half of the quote’s length in errors, at most 256; of these the one of the best score, in
 * which the quote weighs 50 and its surroundings, which a bare quote lacks, 42.
 */

import type { Index, Peer } from './peer.js';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}
type Search = (text: string, pattern: string, errors: number) => readonly Found[];

const installed = async (): Promise<Search> =>
  ((await import('approx-string-match' as string)) as { readonly default: Search }).default;

/** One text of all paragraphs, and which of them holds an offset. */
class Joined {
  text = '';
  private readonly parts: string[] = [];
  private readonly places: string[] = [];
  private readonly starts: number[] = [];
  private length = 0;

  add(place: string, text: string): void {
    this.places.push(place);
    this.starts.push(this.length);
    this.parts.push(text);
    this.length += text.length + 1;
  }

  finish(): void {
    this.text = this.parts.join('\n');
    this.parts.length = 0;
  }

  at(offset: number): string {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.places[low]!;
  }
}

const over = (find: (text: string, quote: string) => readonly Found[]): Index => {
  const joined = new Joined();
  return {
    add: ({ place, text }) => joined.add(place, text),
    ready() {
      joined.finish();
      return 0;
    },
    search: (folds) =>
      find(joined.text, folds.join(' '))
        .toSorted((a, b) => a.errors - b.errors)
        .map(({ start }) => joined.at(start)),
    close: () => undefined,
  };
};

/** Errors allowed to a quote’s letter. */
const ERROR_SHARE = 0.25;

export const APPROX: Peer = {
  name: 'approx-string-match',
  most: 100_000,
  async open() {
    const search = await installed();
    return over((text, quote) => search(text, quote, Math.floor(ERROR_SHARE * quote.length)));
  },
};

const ERRORS_MAX = 256;

function exact(text: string, quote: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length, errors: 0 });
  return found;
}

export const HYPOTHESIS: Peer = {
  name: 'the Hypothesis matcher',
  most: 100_000,
  async open() {
    const search = await installed();
    return over((text, quote) => {
      const found = exact(text, quote);
      return found.length > 0 ? found : search(text, quote, Math.min(ERRORS_MAX, Math.floor(quote.length / 2)));
    });
  },
};
