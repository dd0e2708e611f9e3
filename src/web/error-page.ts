/** The page that says why a request was refused, and what to do now. */

import type { PageHead } from './pages.js';
import type { FieldError } from './refusals.js';

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
