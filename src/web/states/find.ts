/** The states of the search for statements. */

import { findPage } from '../find-page.js';
import { BLANK, type FormState } from '../pages.js';
import { SAMPLE_ARTICLE, SAMPLE_STATEMENTS } from '../samples/article.js';
import { SAMPLE_TRANSCRIPT } from '../samples/transcript.js';
import type { State } from './state.js';

const SOUGHT: FormState = {
  values: { words: 'promise kept', speaker: 'Okafor', from: '2026-11-01', to: '2026-11-30', article: 'bridge' },
  errors: [],
};
const WRONG_DAYS: FormState = {
  values: { ...SOUGHT.values, from: '31 November' },
  errors: [{ path: 'from', message: 'The first day must be a day as 2026-11-23.' }],
};
const FOUND = {
  items: SAMPLE_STATEMENTS.slice(0, 2).map((statement) => ({ article: SAMPLE_ARTICLE, statement })),
  next: null,
  first: true,
};
const HEARD_FOUND = {
  ...FOUND,
  items: SAMPLE_TRANSCRIPT.statements.map((statement) => ({ article: SAMPLE_TRANSCRIPT, statement })),
};
const MORE_FOUND = { ...FOUND, next: 'sample', first: false };

export const FIND_STATES: readonly State[] = [
  { group: 'Find', name: 'Search form', page: () => findPage(BLANK, null) },
  { group: 'Find', name: 'Found statements', page: () => findPage(SOUGHT, FOUND) },
  { group: 'Find', name: 'Found in a recording', page: () => findPage(SOUGHT, HEARD_FOUND) },
  { group: 'Find', name: 'More statements', page: () => findPage(SOUGHT, MORE_FOUND) },
  { group: 'Find', name: 'Nothing found', page: () => findPage(SOUGHT, { ...FOUND, items: [] }) },
  { group: 'Find', name: 'Refused search', page: () => findPage(WRONG_DAYS, null) },
];
