/** Erasing an article for good, as a court or whoever is in it may demand: asked once more, because nothing brings it back. */

import { found } from './api.js';
import { idPath, read, removalQuery } from './forms.js';
import { forgetKept } from './kept.js';
import { articleFacts, articleTitle } from './list-pages.js';
import type { PageHead } from './pages.js';
import { notFound } from './refusals.js';
import { type Call, EMPTY, type Handler, page, redirect } from './reply.js';

export interface ErasurePage extends PageHead {
  readonly view: 'erasure';
  readonly heading: string;
  readonly facts: string;
  /** Where the form goes. */
  readonly action: string;
  /** Where whoever thinks better of it goes. */
  readonly keep: string;
}

const pathOf = (id: string): string => `/articles/${encodeURIComponent(id)}`;

export const erasureLink = (id: string): string => `${pathOf(id)}/erasure`;

export const erasurePage = ({ id, title, facts, keep }: Doomed): ErasurePage => ({
  view: 'erasure',
  title: 'Erase an article for good',
  section: 'articles',
  description: null,
  listed: false,
  heading: title,
  facts,
  action: erasureLink(id),
  keep,
});

/** What is to be erased, in the archive or removed from it. */
export interface Doomed {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly keep: string;
}

async function doomedOf({ verifier }: Call, id: string): Promise<Doomed | null> {
  const article = await verifier.article(id);
  if (article) return { id, title: articleTitle(article), facts: articleFacts(article), keep: pathOf(id) };
  const removed = (await verifier.removed('article')).find((one) => one.id === id);
  return removed
    ? { id, title: articleTitle(removed), facts: 'Removed, and can be brought back.', keep: '/articles' }
    : null;
}

export const getErasure: Handler = async (call) =>
  page(erasurePage(found(await doomedOf(call, read(idPath, call.params).id), 'article')));

async function erase({ verifier, params }: Call): Promise<void> {
  if (!(await verifier.eraseArticle(read(idPath, params).id))) throw notFound('article');
  forgetKept(verifier);
}

export const postErasure: Handler = async (call) => {
  await erase(call);
  return redirect('/articles?erased=yes');
};

/** For programs: removes an article so that it can be brought back, or with `?for=good` erases it, also one that was removed. */
export const deleteArticle: Handler = async (call) => {
  if (read(removalQuery, call.query).for !== null) await erase(call);
  else if (!(await call.verifier.removeArticle(read(idPath, call.params).id))) throw notFound('article');
  return EMPTY;
};
