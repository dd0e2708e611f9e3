/** The pages as typed objects: everything a view shows, already decided, so that views only lay it out. */

import {
  type ArticleHead,
  type CorpusCounts,
  type FindingType,
  type Level,
  PROFILES,
  VERDICTS,
  type Verdict,
} from '../model.js';
import type { KnownSpeaker } from '../verifier.js';
import { JUDGING, MEASURED, READING } from './accuracy.js';
import type { ArticlePage } from './article-page.js';
import { isolated } from './bidi.js';
import type { CheckPage } from './check-page.js';
import type { DraftPage } from './draft-page.js';
import type { Example } from './examples.js';
import type { ExercisesPage } from './exercise-page.js';
import type { Run } from './marked.js';
import {
  counted,
  day,
  FINDING_MEANS,
  FINDING_PHRASES,
  LEVEL_PHRASES,
  PROFILE_PHRASES,
  type Tone,
  VERDICT_PHRASES,
} from './phrases.js';
import type { FieldError } from './refusals.js';
import type { SpeakerPage } from './speaker-page.js';
import type { StatementPage } from './statement-page.js';
import type { Removals, Undo } from './undo.js';

export type Section = 'check' | 'draft' | 'articles' | 'speakers' | 'find' | 'method' | null;

/** What every page has. */
export interface PageHead {
  readonly title: string;
  readonly section: Section;
  /** For link previews and search engines; `null` where there is nothing to add to the title. */
  readonly description: string | null;
  /** Whether search engines may list it: never what a reader submitted. */
  readonly listed: boolean;
}

/** What a form shows again after an error: what was typed, and what is wrong with it. */
export interface FormState {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

export const BLANK: FormState = { values: {}, errors: [] };

export interface HomePage extends PageHead {
  readonly view: 'home';
  readonly form: FormState;
  readonly examples: readonly Example[];
  readonly corpus: string;
  readonly empty: boolean;
  readonly undo: Undo | null;
}

export interface ArticleRow {
  readonly link: string;
  readonly title: string;
  readonly facts: string;
}

export interface ArticlesPage extends PageHead, Removals {
  readonly view: 'articles';
  /** What was looked for, `null` where every article is listed. */
  readonly words: string | null;
  readonly rows: readonly ArticleRow[];
  readonly next: string | null;
  readonly first: boolean;
  readonly corpus: string;
  readonly form: FormState;
}

export interface SpeakerRow {
  readonly link: string;
  readonly name: string;
  readonly roles: string;
  readonly count: string;
}

export interface SpeakersPage extends PageHead {
  readonly view: 'speakers';
  /** What was looked for, `null` where everybody is listed. */
  readonly words: string | null;
  readonly rows: readonly SpeakerRow[];
  readonly next: string | null;
  readonly first: boolean;
}

export interface FindPage extends PageHead {
  readonly view: 'find';
  readonly form: FormState;
  /** `null`: nothing was asked yet. */
  readonly found: string | null;
  /** What to do where nothing was found; `null` where there is nothing to say. */
  readonly hint: string | null;
  readonly rows: readonly FoundRow[];
  readonly next: string | null;
  readonly first: boolean;
  /** The first page of the same search. */
  readonly start: string;
}

export interface FoundRow {
  readonly runs: readonly Run[];
  readonly link: string;
  readonly speaker: { readonly name: string; readonly link: string } | null;
  readonly article: string;
  readonly facts: string;
  readonly checkLink: string;
}

export interface DraftNewPage extends PageHead {
  readonly view: 'draft-new';
  readonly form: FormState;
  readonly undo: Undo | null;
}

/** Shown while a long draft is checked; it grows by the parts called `draft-…`. */
export interface DraftProgressPage extends PageHead {
  readonly view: 'draft-progress';
  /** Where the report will be. */
  readonly url: string;
  readonly done: number;
  readonly total: number;
}

export interface VerdictRow {
  readonly verdict: Verdict;
  readonly word: string;
  readonly tone: Tone;
  readonly means: string;
}

export interface MethodPage extends PageHead {
  readonly view: 'method';
  readonly verdicts: readonly VerdictRow[];
  readonly levels: readonly {
    readonly word: string;
    readonly means: string;
    readonly findings: readonly { readonly word: string; readonly means: string }[];
  }[];
  readonly styles: readonly { readonly word: string; readonly means: string }[];
  readonly measured: { readonly on: string; readonly of: string };
  readonly reading: typeof READING;
  readonly judging: typeof JUDGING;
  readonly examples: readonly Example[];
  readonly corpus: string;
}

export interface SignInPage extends PageHead {
  readonly view: 'sign-in';
  readonly form: FormState;
  readonly back: string;
}

export interface ErrorPage extends PageHead {
  readonly view: 'error';
  readonly status: number;
  readonly heading: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly hint: string;
  /** Where signing in would help. */
  readonly signIn: boolean;
}

export interface StatesPage extends PageHead {
  readonly view: 'states';
  readonly groups: readonly {
    readonly name: string;
    readonly states: readonly { readonly link: string; readonly name: string }[];
  }[];
}

export type Page =
  | HomePage
  | CheckPage
  | ArticlesPage
  | ArticlePage
  | StatementPage
  | SpeakersPage
  | SpeakerPage
  | DraftNewPage
  | DraftProgressPage
  | FindPage
  | DraftPage
  | MethodPage
  | ExercisesPage
  | SignInPage
  | ErrorPage
  | StatesPage;

export const corpusPhrase = (counts: CorpusCounts): string =>
  `${counted(counts.statements, 'quoted statement')} in ${counted(counts.articles, 'article')}`;

export const homePage = (form: FormState, examples: readonly Example[], counts: CorpusCounts): HomePage => ({
  view: 'home',
  title: 'Check a quote',
  section: 'check',
  description: 'Paste a quote: see word by word whether it was said so, and by whom.',
  listed: true,
  form,
  examples,
  corpus: corpusPhrase(counts),
  empty: counts.articles === 0,
  undo: null,
});

/** `Reuters · 1 January 2020 · 10 quoted statements`: what is known, and only that. */
export function articleFacts(head: ArticleHead): string {
  const facts = [head.publisher, head.author].map((fact) => fact && isolated(fact));
  const when = head.published && day(head.published);
  return [...facts, when, counted(head.statementCount, 'quoted statement')].filter(Boolean).join(' · ');
}

export const articleTitle = (head: { readonly title: string | null }): string => head.title ?? 'Untitled article';

export const articleRow = (head: ArticleHead): ArticleRow => ({
  link: `/articles/${head.id}`,
  title: articleTitle(head),
  facts: articleFacts(head),
});

export const speakerRow = (speaker: KnownSpeaker): SpeakerRow => ({
  link: `/speakers/${encodeURIComponent(speaker.id)}`,
  name: speaker.name,
  roles: speaker.roles.slice(0, 3).join(' · '),
  count: counted(speaker.statementCount, 'statement'),
});

export const draftNewPage = (form: FormState): DraftNewPage => ({
  view: 'draft-new',
  title: 'Check a draft',
  section: 'draft',
  description: 'Paste an article or essay: every quotation in it is found, attributed and checked.',
  listed: true,
  form,
  undo: null,
});

export const draftProgressPage = (url: string, done: number, total: number): DraftProgressPage => ({
  view: 'draft-progress',
  title: 'Checking the draft',
  section: 'draft',
  description: null,
  listed: false,
  url,
  done,
  total,
});

/** On the page that explains verdicts, one row stands for both gravities of an alteration. */
const ALTERED_ROW = {
  tone: 'bad',
  means:
    'Words differ from the source without saying so, or the difference, marked or not, may change the sense. Quote the source’s words instead.',
} as const;

const FINDINGS_BY_LEVEL: Readonly<Record<Exclude<Level, 'none'>, readonly FindingType[]>> = {
  presentation: ['typography', 'capitals', 'punctuation', 'number-style', 'abbreviation'],
  wording: [
    'word-substituted',
    'word-added',
    'word-removed',
    'unmarked-omission',
    'reordered',
    'spelling',
    'inflection',
    'contraction',
    'marked-omission',
    'marked-insertion',
    'sic',
    'cut-mid-sentence',
    'editor-brackets',
    'runs-past-quotation',
  ],
  meaning: [
    'negation-changed',
    'number-changed',
    'date-changed',
    'name-changed',
    'modality-changed',
    'quantifier-changed',
    'opposite-meaning',
    'omission-changes-meaning',
    'speaker-crossed',
  ],
};

/** What the page on the method takes from the archive. */
export interface MethodView {
  readonly counts: CorpusCounts;
  readonly examples: readonly Example[];
}

export const methodPage = ({ counts, examples }: MethodView): MethodPage => ({
  view: 'method',
  title: 'How verdicts are decided',
  section: 'method',
  description: 'What each verdict means, what is compared, and what the tool cannot know.',
  listed: true,
  verdicts: VERDICTS.map((verdict) => ({
    verdict,
    ...VERDICT_PHRASES[verdict],
    ...(verdict === 'altered' ? ALTERED_ROW : {}),
  })),
  levels: (['presentation', 'wording', 'meaning'] as const).map((level) => ({
    ...LEVEL_PHRASES[level],
    findings: FINDINGS_BY_LEVEL[level].map((type) => ({ word: FINDING_PHRASES[type], means: FINDING_MEANS[type] })),
  })),
  styles: PROFILES.map((profile) => PROFILE_PHRASES[profile]),
  measured: { on: day(MEASURED.on), of: MEASURED.of },
  reading: READING,
  judging: JUDGING,
  examples,
  corpus: corpusPhrase(counts),
});

const HINTS: Readonly<Record<number, string>> = {
  400: 'If you followed a link, it may have been cut short when it was copied.',
  401: 'Reading and checking needs no sign-in; only changing the articles does.',
  403: 'Reading and checking is open to everybody.',
  404: 'The address may have been cut short when it was copied, or the article may have been removed.',
  405: 'Start again from one of the pages above.',
  413: 'Split the text and send its parts one after the other.',
  415: 'Use the form on this site, or send JSON.',
  422: 'Go back and correct what is named above; nothing you typed was kept.',
  429: 'Wait a minute and send it again.',
};

export interface ErrorFacts {
  readonly status: number;
  readonly heading: string;
  readonly detail: string;
  readonly errors: readonly FieldError[];
  readonly signIn: boolean;
}

export const errorPage = (facts: ErrorFacts): ErrorPage => ({
  view: 'error',
  ...facts,
  title: facts.heading,
  section: null,
  description: null,
  listed: false,
  hint: HINTS[facts.status] ?? 'Trying again in a moment may help.',
});
