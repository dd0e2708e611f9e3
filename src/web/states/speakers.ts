/** The states of the list of speakers and of one speaker. */

import { speakerRow } from '../list-pages.js';
import { BLANK, type Page } from '../pages.js';
import { SAMPLE_ARTICLE, SAMPLE_SPEAKERS, SAMPLE_STATEMENTS } from '../samples/article.js';
import { speakerPage } from '../speaker-page.js';
import type { State } from './state.js';

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

export const SPEAKER_STATES: readonly State[] = [
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
];
