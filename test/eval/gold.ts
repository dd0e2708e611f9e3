/** The annotated news the extraction is measured on, as it is handed in: one article a line. */

import { readFileSync } from 'node:fs';
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
}

export interface GoldArticle {
  readonly id: string;
  readonly publisher: string | null;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly notAttributed: readonly Span[];
  readonly ignore: readonly (Span & { readonly why: string })[];
}

export const readGold = (path: string): GoldArticle[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldArticle);
