/** The states of the form that checks a quote, and of its answers. */

import { checkPage } from '../check-page.js';
import { examplesFrom } from '../examples.js';
import { BLANK, homePage } from '../pages.js';
import { VERDICT_PHRASES } from '../phrases.js';
import { SAMPLE_ARTICLE } from '../samples/article.js';
import { SAMPLE_CHECKS } from '../samples/checks.js';
import { HEARD_CHECK, SAMPLE_TRANSCRIPT, TRANSCRIPT_ID } from '../samples/transcript.js';
import { undoOf } from '../undo.js';
import { CHANGED, COUNTS, NOW, REFUSED, REMOVED, type State } from './state.js';

const NOTHING = { articles: 0, statements: 0 };

const verdictStates: State[] = Object.values(SAMPLE_CHECKS).map((check) => ({
  group: 'Answers',
  name: VERDICT_PHRASES[check.verdict].word,
  page: (origin) => checkPage(check, { origin, now: NOW }),
}));

export const CHECK_STATES: readonly State[] = [
  ...verdictStates,
  {
    group: 'Answers',
    name: 'Quote of a recording',
    page: (origin) =>
      checkPage(HEARD_CHECK, { origin, now: NOW, recordings: new Map([[TRANSCRIPT_ID, SAMPLE_TRANSCRIPT]]) }),
  },
  { group: 'Check a quote', name: 'Empty form', page: () => homePage(BLANK, examplesFrom(SAMPLE_ARTICLE), COUNTS) },
  { group: 'Check a quote', name: 'Refused form', page: () => homePage(REFUSED, [], COUNTS) },
  { group: 'Check a quote', name: 'Empty archive', page: () => homePage(BLANK, [], NOTHING) },
  {
    group: 'Check a quote',
    name: 'Answer of an earlier archive',
    page: (origin) => checkPage(SAMPLE_CHECKS.verified, { origin, now: CHANGED }),
  },
  {
    group: 'Check a quote',
    name: 'Removed answer',
    page: () => ({ ...homePage(BLANK, [], COUNTS), undo: undoOf(REMOVED.check) }),
  },
];
