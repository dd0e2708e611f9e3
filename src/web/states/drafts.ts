/** The states of handing a draft in, of its check and of its report. */

import type { Draft } from '../../model.js';
import { WHOLE_REPORT } from '../draft-link.js';
import { draftPage } from '../draft-page.js';
import { BLANK, draftNewPage, draftProgressPage, type FormState } from '../pages.js';
import { LONG_DRAFT, SAMPLE_DRAFT } from '../samples/draft.js';
import { HEARD_CHECK, SAMPLE_TRANSCRIPT, TRANSCRIPT_ID } from '../samples/transcript.js';
import { undoOf } from '../undo.js';
import { CHANGED, NOW, REFUSED, REMOVED, type State } from './state.js';

const UNREADABLE: FormState = {
  values: { title: 'A title' },
  errors: [{ path: 'file', message: 'scan.pdf: This PDF holds pictures of pages, not text.' }],
};

/** Its first quotation is of a recording, and its text was mended. */
const HEARD_DRAFT: Draft = {
  ...SAMPLE_DRAFT,
  layout: SAMPLE_TRANSCRIPT.layout,
  items: SAMPLE_DRAFT.items.map((item, at) => (at === 0 ? { ...item, check: HEARD_CHECK } : item)),
};

export const DRAFT_STATES: readonly State[] = [
  { group: 'Drafts', name: 'New draft', page: () => draftNewPage(BLANK) },
  {
    group: 'Drafts',
    name: 'Refused draft',
    page: () => draftNewPage({ ...REFUSED, errors: [{ path: 'text', message: 'The text is empty.' }] }),
  },
  {
    group: 'Drafts',
    name: 'Draft being checked',
    page: (origin) => draftProgressPage(`${origin}/drafts/sample-draft`, 12, 60),
  },
  { group: 'Drafts', name: 'Refused file', page: () => draftNewPage(UNREADABLE) },
  {
    group: 'Drafts',
    name: 'Checked draft',
    page: (origin) => draftPage(SAMPLE_DRAFT, { origin, now: NOW }),
  },
  {
    group: 'Drafts',
    name: 'Draft that quotes a recording',
    page: (origin) =>
      draftPage(HEARD_DRAFT, { origin, now: NOW, recordings: new Map([[TRANSCRIPT_ID, SAMPLE_TRANSCRIPT]]) }),
  },
  {
    group: 'Drafts',
    name: 'Draft, only problems',
    page: (origin) => draftPage(SAMPLE_DRAFT, { origin, now: NOW, wish: { ...WHOLE_REPORT, only: 'problems' } }),
  },
  {
    group: 'Drafts',
    name: 'Draft checked before the archive changed',
    page: (origin) => draftPage(SAMPLE_DRAFT, { origin, now: CHANGED }),
  },
  {
    group: 'Drafts',
    name: 'Long draft',
    page: (origin) => draftPage(LONG_DRAFT, { origin, now: NOW }),
  },
  {
    group: 'Drafts',
    name: 'Long draft, only what was not found',
    page: (origin) => draftPage(LONG_DRAFT, { origin, now: NOW, wish: { ...WHOLE_REPORT, only: 'not-found' } }),
  },
  { group: 'Drafts', name: 'Removed draft', page: () => ({ ...draftNewPage(BLANK), undo: undoOf(REMOVED.draft) }) },
  {
    group: 'Drafts',
    name: 'Draft without quotations',
    page: (origin) => draftPage({ ...SAMPLE_DRAFT, title: null, items: [], counts: {} }, { origin, now: NOW }),
  },
];
