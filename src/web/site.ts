/** What people open: pages and the forms on them. A form that is refused comes back with what was typed. */

import type { Verifier } from '../verifier.js';
import { again, asFieldErrors } from './again.js';
import { found } from './api.js';
import { checkPage } from './check-page.js';
import { type Example, examplesFrom } from './examples.js';
import { type Exercise, exercisesFrom } from './exercises.js';
import { findPage } from './find-page.js';
import { articleInput, findQuery, idPath, pageQuery, pasteInput, prefillQuery, read, signInInput } from './forms.js';
import { givenIn } from './given.js';
import { articleRow, BLANK, corpusPhrase, type FormState, homePage, methodPage, type Page } from './pages.js';
import { notFound } from './refusals.js';
import { type Call, checkLink, type Handler, page, redirect } from './reply.js';

const idOf = (call: Call): string => read(idPath, call.params).id;

/** So many of the newest articles are looked at for examples. */
const EXAMPLE_ARTICLES = 5;
/** Longer ones take long to look through, for a page that many open. */
const EXAMPLE_STATEMENTS_MAX = 300;
/** Examples may be a minute old. */
const EXAMPLES_MS = 60_000;

interface Shown {
  readonly examples: readonly Example[];
  readonly exercises: readonly Exercise[];
}

const made = new WeakMap<Verifier, { readonly at: number; readonly shown: Promise<Shown> }>();

/** Examples and exercises out of the archive, made once a minute however many ask. */
function shown({ verifier }: Call): Promise<Shown> {
  const known = made.get(verifier);
  if (known && Date.now() - known.at < EXAMPLES_MS) return known.shown;
  const fresh = fromNewest(verifier);
  made.set(verifier, { at: Date.now(), shown: fresh });
  // A store that did not answer is asked again.
  fresh.catch(() => made.delete(verifier));
  return fresh;
}

async function fromNewest(verifier: Verifier): Promise<Shown> {
  const newest = await verifier.articles({ cursor: null, limit: EXAMPLE_ARTICLES });
  const suited = newest.items.filter(({ statementCount: n }) => n > 0 && n <= EXAMPLE_STATEMENTS_MAX);
  const articles = (await Promise.all(suited.map(({ id }) => verifier.article(id)))).filter((one) => one !== null);
  const examples = articles.map(examplesFrom).find((offered) => offered.length > 0) ?? [];
  return { examples, exercises: exercisesFrom(articles) };
}

const home = async (call: Call, form: FormState): Promise<Page> =>
  homePage(form, (await shown(call)).examples, await call.verifier.counts());

export const getHome: Handler = async (call) => {
  const { quote, speaker } = read(prefillQuery, call.query);
  return page(await home(call, { values: { quote: quote ?? '', speaker: speaker ?? '' }, errors: [] }));
};

export const postCheckForm: Handler = (call) =>
  again(
    call,
    (form) => home(call, form),
    async () => {
      const { literal, ...given } = read(pasteInput, call.body);
      const pasted = literal ? null : call.verifier.readPaste(given.quote);
      const claim = {
        ...given,
        quote: pasted?.quote ?? given.quote,
        speaker: given.speaker ?? pasted?.speaker ?? null,
      };
      return redirect(checkLink(await call.verifier.checkQuote(claim)));
    },
  );

export const getCheckPage: Handler = async (call) =>
  page(
    checkPage(found(await call.verifier.check(idOf(call)), 'check'), {
      origin: call.site.origin,
      counts: await call.verifier.counts(),
    }),
  );

export const postCheckRemoval: Handler = async (call) => {
  if (!(await call.verifier.removeCheck(idOf(call)))) throw notFound('check');
  return redirect('/');
};

async function articles(call: Call, form: FormState): Promise<Page> {
  const asked = read(pageQuery, call.query);
  const listed = await call.verifier.articles(asked);
  return {
    view: 'articles',
    title: 'Articles',
    section: 'articles',
    description: 'The articles that quotes are checked against.',
    listed: true,
    rows: listed.items.map(articleRow),
    next: listed.next && `/articles?${new URLSearchParams({ cursor: listed.next, limit: String(asked.limit) })}`,
    first: asked.cursor === null,
    corpus: corpusPhrase(await call.verifier.counts()),
    form,
  };
}

export const getArticlesPage: Handler = async (call) => page(await articles(call, BLANK));

export const postArticleForm: Handler = (call) =>
  again(
    call,
    (form) => articles(call, form),
    async () => {
      const inputs = (await givenIn(call.body)).map(({ fields }) => read(articleInput, fields));
      const added = [];
      for (const input of inputs) added.push((await call.verifier.addArticle(input)).article);
      return redirect(added.length === 1 ? `/articles/${added[0]!.id}` : '/articles');
    },
  );

export const getFind: Handler = async (call) => {
  const asked = read(findQuery, call.query);
  const form = { values: { words: asked.words ?? '', speaker: asked.speaker ?? '' }, errors: [] };
  if (asked.words === null) return page(findPage(form, null));
  try {
    return page(findPage(form, await call.verifier.find({ words: asked.words, speaker: asked.speaker })));
  } catch (error) {
    const refused = asFieldErrors(error);
    if (!refused) throw error;
    return page(findPage({ ...form, errors: refused.errors }, null), refused.status);
  }
};

export const getMethod: Handler = async (call) =>
  page(methodPage({ counts: await call.verifier.counts(), ...(await shown(call)) }));

/** Only places on this site: an address that leads elsewhere could pass a sign-in off as ours. */
const backTo = (address: unknown): string =>
  typeof address === 'string' && /^\/(?![/\\])[^\s]*$/.test(address) ? address : '/articles';

const signInPage = (form: FormState, back: string): Page => ({
  view: 'sign-in',
  title: 'Sign in to change articles',
  section: null,
  description: null,
  listed: false,
  form,
  back,
});

export const getSignIn: Handler = (call) => {
  if (!call.site.canSignIn) throw notFound('page');
  const { back } = call.query as { readonly back?: unknown };
  return page(signInPage(BLANK, backTo(back)));
};

export const postSignIn: Handler = (call) => {
  if (!call.site.canSignIn) throw notFound('page');
  const { token, back } = read(signInInput, call.body);
  const cookie = call.signIn(token.trim());
  if (cookie !== null) return redirect(backTo(back), cookie);
  const errors = [{ path: 'token', message: 'This is not the editor’s token.' }];
  return page(signInPage({ values: {}, errors }, backTo(back)), 401);
};

export const postSignOut: Handler = (call) => redirect('/', call.signOut());
