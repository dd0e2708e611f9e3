/** The page that shows every state of every page, from fixed data; tests walk it. */

import { notFound } from './refusals.js';
import { type Handler, page } from './reply.js';
import { ARTICLE_STATES } from './states/articles.js';
import { CHECK_STATES } from './states/checks.js';
import { DRAFT_STATES } from './states/drafts.js';
import { EXTREME_STATES } from './states/extremes.js';
import { FIND_STATES } from './states/find.js';
import { METHOD_STATES } from './states/method.js';
import { REFUSAL_STATES } from './states/refusals.js';
import { SPEAKER_STATES } from './states/speakers.js';
import type { State } from './states/state.js';

const STATES: readonly State[] = [
  ...CHECK_STATES,
  ...ARTICLE_STATES,
  ...SPEAKER_STATES,
  ...DRAFT_STATES,
  ...FIND_STATES,
  ...METHOD_STATES,
  ...REFUSAL_STATES,
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
