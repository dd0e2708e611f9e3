/** Reading annotated articles: one JSON object a line. */

import { readFileSync } from 'node:fs';
import type { Span } from '../../../src/model.js';
import type { GoldArticle, GoldQuote } from './model.js';
import type { Random } from './random.js';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly publisher?: string | null;
  readonly quotes?: readonly GoldQuote[];
  readonly notAttributed?: readonly Span[];
  readonly ignore?: readonly Span[];
}

/** The articles of a `.jsonl` file; fields other than `id` and `text` may be missing. */
export function readArticles(path: string): GoldArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, publisher, quotes, notAttributed, ignore } = JSON.parse(line) as Line;
      return {
        id,
        text,
        publisher: publisher ?? null,
        quotes: quotes ?? [],
        unsure: [...(notAttributed ?? []), ...(ignore ?? [])],
      };
    });
}

/** Of all articles, this share stays out of the corpus. */
const HELD_OUT_SHARE = 0.1;

export interface Split {
  readonly corpus: readonly GoldArticle[];
  readonly heldOut: readonly GoldArticle[];
}

/** Nine articles of ten for the corpus, the others to be strangers to it; at most `limit` in all. */
export function split(articles: readonly GoldArticle[], random: Random, limit = Number.POSITIVE_INFINITY): Split {
  const mixed = random.shuffle(articles).slice(0, limit);
  const out = Math.max(1, Math.round(mixed.length * HELD_OUT_SHARE));
  return { corpus: mixed.slice(out), heldOut: mixed.slice(0, out) };
}
