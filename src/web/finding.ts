/** Finding statements: the page with its form, and the same for programs. */

import { asFieldErrors, valuesOf } from './again.js';
import { findPage } from './find-page.js';
import { findQuery, read } from './forms.js';
import { BLANK } from './pages.js';
import { type Handler, json, page } from './reply.js';

export const getStatements: Handler = async ({ verifier, query }) => json(await verifier.find(read(findQuery, query)));

/** Values that a reader filled in; a page’s cursor alone asks for nothing. */
const isAsked = (values: Readonly<Record<string, string>>): boolean =>
  ['words', 'speaker', 'from', 'to', 'article'].some((name) => (values[name] ?? '').trim() !== '');

export const getFind: Handler = async ({ verifier, query }) => {
  const values = valuesOf(query);
  if (!isAsked(values)) return page(findPage(BLANK, null));
  try {
    const asked = read(findQuery, query);
    const found = await verifier.find(asked);
    return page(findPage({ values, errors: [] }, { ...found, first: asked.cursor === null }));
  } catch (error) {
    const refused = asFieldErrors(error);
    if (!refused) throw error;
    return page(findPage({ values, errors: refused.errors }, null), refused.status);
  }
};
