/** The states of a refusal: one of each status. */

import { errorPage } from '../error-page.js';
import { TITLES } from '../refusals.js';
import type { State } from './state.js';

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

export const REFUSAL_STATES: readonly State[] = (
  [400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503] as const
).map(error);
