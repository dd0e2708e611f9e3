/** The list of articles: paging, searching, adding, and bringing back what was removed. */

import { again } from './again.js';
import { articleInput, articlesQuery, hasWords, read } from './forms.js';
import { givenIn } from './given.js';
import { type ArticlesPage, articleRow } from './list-pages.js';
import { BLANK, corpusPhrase, type FormState, type Page } from './pages.js';
import { type Call, type Handler, json, page, redirect } from './reply.js';
import { removalsOf } from './undo.js';

const listed = ({ verifier }: Call, { words, ...asked }: ReturnType<typeof articlesQuery.parse>) =>
  words === null ? verifier.articles(asked) : verifier.findArticles(words, asked);

export const getArticles: Handler = async (call) => json(await listed(call, read(articlesQuery, call.query)));

async function articles(call: Call, form: FormState): Promise<Page> {
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
  } satisfies ArticlesPage;
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
