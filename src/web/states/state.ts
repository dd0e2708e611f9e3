/** One state of a page, and what the states of several pages are made of. */

import type { Removed, RemovedKind } from '../../verifier.js';
import type { FormState, Page } from '../pages.js';
import { SAMPLE_ARTICLE, SAMPLE_AT, SAMPLE_REVISION, SAMPLE_STATEMENTS } from '../samples/article.js';
import { SAMPLE_DRAFT } from '../samples/draft.js';

export interface State {
  readonly group: string;
  readonly name: string;
  readonly page: (origin: string) => Page;
}

export const COUNTS = { articles: 1, statements: SAMPLE_STATEMENTS.length };
export const NOW = { corpus: COUNTS, revision: SAMPLE_REVISION };
/** A correction later. */
export const CHANGED = { ...NOW, revision: SAMPLE_REVISION + 2 };
export const REFUSED: FormState = {
  values: {
    quote: 'A quote that was typed',
    speaker: 'Somebody',
    text: 'A text that was typed',
    title: 'A title',
    kind: 'post',
  },
  errors: [{ path: 'quote', message: 'The quote has 6,001 characters; at most 5,000 are read.' }],
};

export const REMOVED: Readonly<Record<RemovedKind, Removed>> = {
  article: { kind: 'article', id: SAMPLE_ARTICLE.id, title: SAMPLE_ARTICLE.title, removedAt: SAMPLE_AT },
  check: { kind: 'check', id: 'sample-check', title: null, removedAt: SAMPLE_AT },
  draft: { kind: 'draft', id: SAMPLE_DRAFT.id, title: SAMPLE_DRAFT.title, removedAt: SAMPLE_AT },
};
