/** The states of the list of articles, of one article and of one statement. */

import type { Article } from '../../model.js';
import { articlePage } from '../article-page.js';
import { erasurePage } from '../erasure.js';
import { type ArticlesPage, articleFacts, articleRow, articleTitle } from '../list-pages.js';
import { BLANK, type FormState } from '../pages.js';
import { SAMPLE_ARTICLE, SAMPLE_STATEMENTS } from '../samples/article.js';
import { SAMPLE_TRANSCRIPT } from '../samples/transcript.js';
import { statementPage } from '../statement-page.js';
import { NO_QUOTATION } from '../told-first.js';
import { undoOf } from '../undo.js';
import { REFUSED, REMOVED, type State } from './state.js';

const REFUSED_WORDS: FormState = {
  values: { words: 'the ferry', speaker: 'Ines Okafor' },
  errors: [{ path: 'words', message: 'These words stand in several places of the text. Copy more of them.' }],
};
const REFUSED_NAME: FormState = {
  values: { speaker: 'voice-2', name: 'Speaker 2' },
  errors: [{ path: 'name', message: 'The speaker goes by this name already.' }],
};
const WITHOUT_QUOTATION: FormState = {
  values: { text: 'The ferry left at nine.', title: 'Timetable', kind: 'transcript', heard: 'checked' },
  errors: [{ path: 'text', message: NO_QUOTATION }],
};
const RENAMED = { sentence: 'Speaker 2 was renamed Ada Quill.', count: 1, fresh: true };
const JUST_CORRECTED = { sentence: '“Nobody should drive a lorry …” was given to Ines Okafor.', count: 3, fresh: true };

const articlesPage = (rows: readonly Article[], form: FormState): ArticlesPage => ({
  view: 'articles',
  title: 'Articles',
  section: 'articles',
  description: null,
  listed: false,
  rows: rows.map(articleRow),
  next: rows.length > 0 ? '/articles?cursor=sample' : null,
  first: rows.length === 0,
  words: null,
  undo: null,
  others: [],
  erased: false,
  corpus: '5 quoted statements in 1 article',
  form,
  anyway: false,
});

export const ARTICLE_STATES: readonly State[] = [
  {
    group: 'Articles',
    name: 'Found articles',
    page: () => ({ ...articlesPage([SAMPLE_ARTICLE], BLANK), words: 'bridge', next: null }),
  },
  { group: 'Articles', name: 'No article found', page: () => ({ ...articlesPage([], BLANK), words: 'zebra' }) },
  {
    group: 'Articles',
    name: 'Removed article',
    page: () => ({
      ...articlesPage([SAMPLE_ARTICLE], BLANK),
      undo: undoOf(REMOVED.article),
      others: [undoOf({ ...REMOVED.article, id: 'untitled', title: null })],
    }),
  },
  {
    group: 'Articles',
    name: 'Erasing an article',
    page: () =>
      erasurePage({
        ...SAMPLE_ARTICLE,
        title: articleTitle(SAMPLE_ARTICLE),
        facts: articleFacts(SAMPLE_ARTICLE),
        keep: '/articles',
      }),
  },
  {
    group: 'Articles',
    name: 'Erased article',
    page: () => ({ ...articlesPage([SAMPLE_ARTICLE], BLANK), erased: true }),
  },
  { group: 'Articles', name: 'List', page: () => articlesPage([SAMPLE_ARTICLE], BLANK) },
  { group: 'Articles', name: 'No articles', page: () => articlesPage([], BLANK) },
  {
    group: 'Articles',
    name: 'Refused article',
    page: () => articlesPage([], { ...REFUSED, errors: [{ path: 'text', message: 'The text is empty.' }] }),
  },
  { group: 'Articles', name: 'One article', page: () => articlePage(SAMPLE_ARTICLE, { form: BLANK, lastEdit: null }) },
  {
    group: 'Articles',
    name: 'Article without statements',
    page: () =>
      articlePage(
        { ...SAMPLE_ARTICLE, title: null, statements: [], statementCount: 0 },
        { form: BLANK, lastEdit: null },
      ),
  },
  {
    group: 'Articles',
    name: 'Corrected article',
    page: () => articlePage(SAMPLE_ARTICLE, { form: BLANK, lastEdit: JUST_CORRECTED }),
  },
  {
    group: 'Articles',
    name: 'Refused correction',
    page: () => articlePage(SAMPLE_ARTICLE, { form: REFUSED_WORDS, lastEdit: null }),
  },
  {
    group: 'Articles',
    name: 'Text without a quotation',
    page: () => ({ ...articlesPage([SAMPLE_TRANSCRIPT], WITHOUT_QUOTATION), anyway: true }),
  },
  {
    group: 'Articles',
    name: 'Transcript',
    page: () => articlePage(SAMPLE_TRANSCRIPT, { form: BLANK, lastEdit: null }),
  },
  {
    group: 'Articles',
    name: 'Transcript without its recording',
    page: () =>
      articlePage({ ...SAMPLE_TRANSCRIPT, heard: 'checked', media: null }, { form: BLANK, lastEdit: RENAMED }),
  },
  {
    group: 'Articles',
    name: 'Refused name',
    page: () => articlePage(SAMPLE_TRANSCRIPT, { form: REFUSED_NAME, lastEdit: null }),
  },
  {
    group: 'Articles',
    name: 'Statement of a transcript',
    page: () => statementPage(SAMPLE_TRANSCRIPT, SAMPLE_TRANSCRIPT.statements[1]!, BLANK),
  },
  {
    group: 'Articles',
    name: 'One statement',
    page: () => statementPage(SAMPLE_ARTICLE, SAMPLE_STATEMENTS[0]!, BLANK),
  },
];
