/** The pages as typed objects: everything a view shows, already decided, so that views only lay it out. */

import type { CorpusCounts } from '../model.js';
import type { ArticlePage } from './article-page.js';
import type { CheckPage } from './check-page.js';
import type { DraftPage } from './draft-page.js';
import type { ErasurePage } from './erasure.js';
import type { ErrorPage } from './error-page.js';
import type { Example } from './examples.js';
import type { ExercisesPage } from './exercise-page.js';
import type { FindPage } from './find-page.js';
import type { ArticlesPage, SpeakersPage } from './list-pages.js';
import type { MethodPage } from './method-page.js';
import { counted } from './phrases.js';
import type { FieldError } from './refusals.js';
import type { SpeakerPage } from './speaker-page.js';
import type { StatementPage } from './statement-page.js';
import type { Undo } from './undo.js';

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

export interface SignInPage extends PageHead {
  readonly view: 'sign-in';
  readonly form: FormState;
  readonly back: string;
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
  | ErasurePage
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
