/** The page that shows every state of every page, from fixed data; tests walk it. */

import type { Article } from '../model.js';
import type { Removed, RemovedKind } from '../verifier.js';
import { articlePage } from './article-page.js';
import { checkPage } from './check-page.js';
import { draftPage } from './draft-page.js';
import { examplesFrom } from './examples.js';
import { exercisesPage } from './exercise-page.js';
import { EXTREME_STATES } from './extreme-states.js';
import { findPage } from './find-page.js';
import {
  type ArticlesPage,
  articleRow,
  BLANK,
  draftNewPage,
  draftProgressPage,
  errorPage,
  type FormState,
  homePage,
  methodPage,
  type Page,
  speakerRow,
} from './pages.js';
import { VERDICT_PHRASES } from './phrases.js';
import { notFound, TITLES } from './refusals.js';
import { type Handler, page } from './reply.js';
import { SAMPLE_ARTICLE, SAMPLE_AT, SAMPLE_REVISION, SAMPLE_SPEAKERS, SAMPLE_STATEMENTS } from './samples/article.js';
import { SAMPLE_CHECKS } from './samples/checks.js';
import { SAMPLE_DRAFT } from './samples/draft.js';
import { speakerPage } from './speaker-page.js';
import { statementPage } from './statement-page.js';
import { undoOf } from './undo.js';

export interface State {
  readonly group: string;
  readonly name: string;
  readonly page: (origin: string) => Page;
}

const NOTHING = { articles: 0, statements: 0 };
const COUNTS = { articles: 1, statements: SAMPLE_STATEMENTS.length };
const NOW = { corpus: COUNTS, revision: SAMPLE_REVISION };
/** A correction later. */
const CHANGED = { ...NOW, revision: SAMPLE_REVISION + 2 };
const REFUSED: FormState = {
  values: {
    quote: 'A quote that was typed',
    speaker: 'Somebody',
    text: 'A text that was typed',
    title: 'A title',
    kind: 'post',
  },
  errors: [{ path: 'quote', message: 'The quote has 6,001 characters; at most 5,000 are read.' }],
};

const UNREADABLE: FormState = {
  values: { title: 'A title' },
  errors: [{ path: 'file', message: 'scan.pdf: This PDF holds pictures of pages, not text.' }],
};
const REFUSED_WORDS: FormState = {
  values: { words: 'the ferry', speaker: 'Ines Okafor' },
  errors: [{ path: 'words', message: 'These words stand in several places of the text. Copy more of them.' }],
};
const JUST_CORRECTED = { sentence: '“Nobody should drive a lorry …” was given to Ines Okafor.', count: 3, fresh: true };
const SOUGHT: FormState = {
  values: { words: 'promise kept', speaker: 'Okafor', from: '2026-11-01', to: '2026-11-30', article: 'bridge' },
  errors: [],
};
const WRONG_DAYS: FormState = {
  values: { ...SOUGHT.values, from: '31 November' },
  errors: [{ path: 'from', message: 'The first day must be a day as 2026-11-23.' }],
};
const REMOVED: Readonly<Record<RemovedKind, Removed>> = {
  article: { kind: 'article', id: SAMPLE_ARTICLE.id, title: SAMPLE_ARTICLE.title, removedAt: SAMPLE_AT },
  check: { kind: 'check', id: 'sample-check', title: null, removedAt: SAMPLE_AT },
  draft: { kind: 'draft', id: SAMPLE_DRAFT.id, title: SAMPLE_DRAFT.title, removedAt: SAMPLE_AT },
};
const FOUND = {
  items: SAMPLE_STATEMENTS.slice(0, 2).map((statement) => ({ article: SAMPLE_ARTICLE, statement })),
  next: null,
  first: true,
};
const MORE_FOUND = { ...FOUND, next: 'sample', first: false };

const verdictStates: State[] = Object.values(SAMPLE_CHECKS).map((check) => ({
  group: 'Answers',
  name: VERDICT_PHRASES[check.verdict].word,
  page: (origin) => checkPage(check, { origin, now: NOW }),
}));

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
  corpus: '5 quoted statements in 1 article',
  form,
});

const EXERCISES = Object.values(SAMPLE_CHECKS).map((check) => ({
  quote: check.quote,
  speaker: check.speaker,
  judgement: check,
  of: [check.quote],
  teaches: 'What it teaches, in a sentence.',
}));
const ANSWERS = new Map([
  [1, 'verified'],
  [3, 'verified'],
] as const);

const known = SAMPLE_SPEAKERS.map((speaker) => ({ ...speaker, statementCount: 2 }));

const speakersPage = (rows: readonly (typeof known)[number][], words: string | null = null): Page => ({
  view: 'speakers',
  title: 'Speakers',
  section: 'speakers',
  description: null,
  listed: false,
  words,
  rows: rows.map(speakerRow),
  next: null,
  first: true,
});

const detail = {
  ...known[0]!,
  merged: [],
  statements: [{ article: SAMPLE_ARTICLE, statement: SAMPLE_STATEMENTS[0]! }],
};

/** Ten years of statements, and a speaker who turned out to be the same. */
const overTime = {
  ...detail,
  statementCount: 6,
  merged: [{ id: 'mayor', name: 'The mayor of Port Ellen' }],
  statements: ['2017-03-02', '2019-11-20', '2019-12-01', '2023-05-09', '2026-02-17', null].map((published, i) => ({
    article: { ...SAMPLE_ARTICLE, id: `sample-${i}`, published },
    statement: SAMPLE_STATEMENTS[0]!,
  })),
};

const error = (status: keyof typeof TITLES): State => ({
  group: 'Refusals',
  name: `${status} ${TITLES[status]}`,
  page: () =>
    errorPage({
      status,
      heading: TITLES[status],
      detail: 'A sentence that says what was wrong.',
      errors: status === 422 ? [{ path: 'quote', message: 'The text is empty.' }] : [],
      signIn: status === 401,
    }),
});

const STATES: readonly State[] = [
  ...verdictStates,
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
    name: 'One statement',
    page: () => statementPage(SAMPLE_ARTICLE, SAMPLE_STATEMENTS[0]!, BLANK),
  },
  { group: 'Speakers', name: 'Speakers', page: () => speakersPage(known) },
  { group: 'Speakers', name: 'No speakers', page: () => speakersPage([]) },
  { group: 'Speakers', name: 'Nobody of this name', page: () => speakersPage([], 'Nobody') },
  {
    group: 'Speakers',
    name: 'One speaker',
    page: () => speakerPage(detail, { form: BLANK, same: null, offered: null }),
  },
  {
    group: 'Speakers',
    name: 'Speaker over time',
    page: () => speakerPage(overTime, { form: BLANK, same: 'Tomas', offered: known.slice(1) }),
  },
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
    page: (origin) => draftPage(SAMPLE_DRAFT, { origin, now: NOW, problemsOnly: false }),
  },
  {
    group: 'Drafts',
    name: 'Draft, only problems',
    page: (origin) => draftPage(SAMPLE_DRAFT, { origin, now: NOW, problemsOnly: true }),
  },
  {
    group: 'Drafts',
    name: 'Draft checked before the archive changed',
    page: (origin) => draftPage(SAMPLE_DRAFT, { origin, now: CHANGED, problemsOnly: false }),
  },
  { group: 'Drafts', name: 'Removed draft', page: () => ({ ...draftNewPage(BLANK), undo: undoOf(REMOVED.draft) }) },
  {
    group: 'Drafts',
    name: 'Draft without quotations',
    page: (origin) =>
      draftPage({ ...SAMPLE_DRAFT, title: null, items: [], counts: {} }, { origin, now: NOW, problemsOnly: false }),
  },
  { group: 'Find', name: 'Search form', page: () => findPage(BLANK, null) },
  { group: 'Find', name: 'Found statements', page: () => findPage(SOUGHT, FOUND) },
  { group: 'Find', name: 'More statements', page: () => findPage(SOUGHT, MORE_FOUND) },
  { group: 'Find', name: 'Nothing found', page: () => findPage(SOUGHT, { ...FOUND, items: [] }) },
  { group: 'Find', name: 'Refused search', page: () => findPage(WRONG_DAYS, null) },
  {
    group: 'Method',
    name: 'How verdicts are decided',
    page: () =>
      methodPage({
        counts: COUNTS,
        examples: examplesFrom(SAMPLE_ARTICLE),
      }),
  },
  {
    group: 'Method',
    name: 'Exercises',
    page: () => exercisesPage(EXERCISES, { set: 1, article: null, answers: new Map() }),
  },
  {
    group: 'Method',
    name: 'Exercises, answered',
    page: () => exercisesPage(EXERCISES, { set: 30, article: SAMPLE_ARTICLE.id, answers: ANSWERS }),
  },
  {
    group: 'Method',
    name: 'No exercises',
    page: () => exercisesPage([], { set: 1, article: null, answers: new Map() }),
  },
  ...([400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503] as const).map(error),
  ...EXTREME_STATES,
];

const slug = ({ name }: State): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const linkTo = (state: State): string => `/states/${slug(state)}`;

export const STATE_LINKS: readonly string[] = STATES.map(linkTo);

export const getStates: Handler = () => {
  const groups = [...new Set(STATES.map((state) => state.group))].map((name) => ({
    name,
    states: STATES.filter((state) => state.group === name).map((state) => ({ link: linkTo(state), name: state.name })),
  }));
  return page({ view: 'states', title: 'Every state', section: null, description: null, listed: false, groups });
};

export const getState: Handler = ({ params, site }) => {
  const state = STATES.find((candidate) => slug(candidate) === params.name);
  if (!state) throw notFound('state');
  return page({ ...state.page(site.origin), listed: false });
};
