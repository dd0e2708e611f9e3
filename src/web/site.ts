/** What people open: pages and the forms on them. A form that is refused comes back with what was typed. */

import type { Verifier } from '../verifier.js';
import { again } from './again.js';
import { found } from './api.js';
import { checkPage, placesOf } from './check-page.js';
import { type Example, examplesFrom } from './examples.js';
import { idPath, pasteInput, prefillQuery, read, signInInput } from './forms.js';
import { keeping } from './kept.js';
import { methodPage } from './method-page.js';
import { newestArticles } from './newest.js';
import { BLANK, type FormState, type HomePage, homePage, type Page } from './pages.js';
import { recordingsOf } from './recording.js';
import { notFound } from './refusals.js';
import { type Call, checkLink, type Handler, page, redirect } from './reply.js';
import { afterRemoval, removalsOf } from './undo.js';

const idOf = (call: Call): string => read(idPath, call.params).id;

const keptExamples = keeping<readonly Example[]>();

/** Examples out of the archive. */
const examplesOf = ({ verifier }: Call): Promise<readonly Example[]> =>
  keptExamples(verifier, 'examples', () => fromNewest(verifier));

const fromNewest = async (verifier: Verifier): Promise<readonly Example[]> =>
  (await newestArticles(verifier)).map(examplesFrom).find((offered) => offered.length > 0) ?? [];

const home = async (call: Call, form: FormState): Promise<HomePage> =>
  homePage(form, await examplesOf(call), await call.verifier.counts());

export const getHome: Handler = async (call) => {
  const { quote, speaker } = read(prefillQuery, call.query);
  const shown = await home(call, { values: { quote: quote ?? '', speaker: speaker ?? '' }, errors: [] });
  return page({ ...shown, undo: (await removalsOf(call, 'check')).undo });
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

export const getCheckPage: Handler = async (call) => {
  const check = found(await call.verifier.check(idOf(call)), 'check');
  return page(
    checkPage(check, {
      origin: call.site.origin,
      now: { corpus: await call.verifier.counts(), revision: await call.verifier.revision() },
      recordings: await recordingsOf(call.verifier, placesOf(check)),
    }),
  );
};

export const postCheckRemoval: Handler = async (call) => {
  const id = idOf(call);
  if (!(await call.verifier.removeCheck(id))) throw notFound('check');
  return afterRemoval('/', id);
};

export const getMethod: Handler = async (call) =>
  page(methodPage({ counts: await call.verifier.counts(), examples: await examplesOf(call) }));

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

export const postSignIn: Handler = async (call) => {
  if (!call.site.canSignIn) throw notFound('page');
  const { token, back } = read(signInInput, call.body);
  const cookie = await call.signIn(token.trim());
  if (cookie !== null) return redirect(backTo(back), cookie);
  const errors = [{ path: 'token', message: 'This is not the editor’s token.' }];
  return page(signInPage({ values: {}, errors }, backTo(back)), 401);
};

export const postSignOut: Handler = async (call) => redirect('/', await call.signOut());
