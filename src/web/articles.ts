/** The list of articles: paging, searching, adding, and bringing back what was removed. */

import type { ArticleInput } from '../model.js';
import { again, valuesOf } from './again.js';
import { articleInput, articlesQuery, hasWords, read } from './forms.js';
import { givenIn } from './given.js';
import { type ArticlesPage, articleRow } from './list-pages.js';
import { BLANK, corpusPhrase, type FormState, type Page } from './pages.js';
import { type Call, type Handler, json, page, type Reply, redirect } from './reply.js';
import { hasNoQuotation, NO_QUOTATION, refuseAddress } from './told-first.js';
import { removalsOf } from './undo.js';

const listed = ({ verifier }: Call, { words, ...asked }: ReturnType<typeof articlesQuery.parse>) =>
  words === null ? verifier.articles(asked) : verifier.findArticles(words, asked);

export const getArticles: Handler = async (call) => json(await listed(call, read(articlesQuery, call.query)));

/** Why a text was not kept yet, though it can be. */
type Doubt = 'no-quotation' | null;

async function articles(call: Call, form: FormState, doubt: Doubt = null): Promise<Page> {
  const { words: typed, ...asked } = read(articlesQuery, call.query);
  // Words without a letter or figure find nothing; a reader who typed them sees the list.
  const words = typed !== null && hasWords(typed) ? typed : null;
  const { items, next } = await listed(call, { words, ...asked });
  const rest = (cursor: string): string =>
    `/articles?${new URLSearchParams({ ...(words === null ? {} : { words }), cursor, limit: String(asked.limit) })}`;
  return {
    view: 'articles',
    title: words === null ? 'Articles' : `Articles: “${words}”`,
    section: 'articles',
    description: 'The articles that quotes are checked against.',
    listed: words === null,
    words,
    rows: items.map(articleRow),
    next: next && rest(next),
    first: asked.cursor === null,
    corpus: corpusPhrase(await call.verifier.counts()),
    ...(await removalsOf(call, 'article')),
    form,
    anyway: doubt !== null,
  } satisfies ArticlesPage;
}

export const getArticlesPage: Handler = async (call) => page(await articles(call, BLANK));

/** What somebody sees who typed a text without a quotation: the form as it was filled in, and how to keep it anyway. */
async function toldFirst(call: Call): Promise<Reply> {
  const errors = [{ path: 'text', message: NO_QUOTATION }];
  return page(await articles(call, { values: valuesOf(call.body), errors }, 'no-quotation'), 422);
}

/** Keeps what was given, one after the other: each article is whole before the next is read. */
async function kept({ verifier }: Call, given: readonly ReadGiven[]): Promise<Reply> {
  const added = [];
  for (const { input, titleOfLastResort } of given)
    added.push((await verifier.addArticle(input, titleOfLastResort)).article);
  return redirect(added.length === 1 ? `/articles/${added[0]!.id}` : '/articles');
}

interface ReadGiven {
  readonly input: ArticleInput;
  /** `null` where it was typed. */
  readonly name: string | null;
  readonly titleOfLastResort: string | null;
}

const isTold = (body: unknown): boolean => valuesOf(body).anyway === 'yes';

export const postArticleForm: Handler = (call) =>
  again(
    call,
    (form) => articles(call, form),
    async () => {
      const given = (await givenIn(call.body)).map(({ fields, layout, ...rest }) => ({
        ...rest,
        input: { ...read(articleInput, fields), layout },
      }));
      const typed = given.find(({ name }) => name === null)?.input.text ?? null;
      if (typed !== null) refuseAddress(typed);
      if (typed !== null && !isTold(call.body) && (await hasNoQuotation(call.verifier, typed))) return toldFirst(call);
      return kept(call, given);
    },
  );
