/**
 * The annotated news the extraction is trained and measured on, one article a line. Two forms are read: `news`, where
 * each quotation has the words that name its source, and `names`, where it has one or more right names.
 */

import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Span, TextSpan } from '../../src/model.js';

export interface GoldQuote extends TextSpan {
  readonly partial: boolean;
  readonly source: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly sourceType: string;
  readonly position: string;
  readonly speaker: string | null;
  readonly speakerSure: boolean;
  readonly attrSure: boolean;
  /** All names that are right, in the `names` form. */
  readonly speakers?: readonly string[];
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher: string | null;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly notAttributed: readonly Span[];
  readonly ignore: readonly (Span & { readonly why: string })[];
  /** The folder of the file it came from: `news`, `wikinews`, `bbc`. */
  readonly kind: string;
}

export const readGold = (path: string): GoldArticle[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...(JSON.parse(line) as GoldArticle), kind: basename(dirname(path)) }));
