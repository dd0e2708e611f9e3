/** What editors correct in an article that was read: speakers, statements, what is known of it. Each can be undone. */

import type { Article, ArticleHead, Statement } from '../model.js';
import { again } from './again.js';
import { found } from './api.js';
import { articleLink } from './article-link.js';
import { articlePage } from './article-page.js';
import { correctionForm, idPath, partQuery, read, renameInput } from './forms.js';
import { lastEdit } from './last-edit.js';
import { paragraphsOf } from './marked.js';
import { BLANK, type FormState, type Page } from './pages.js';
import { notFound, Refused } from './refusals.js';
import { type Call, type Handler, page, type Reply, redirect } from './reply.js';
import { descriptionForm, joinForm, selectionForm, splitForm, wordsForm } from './review-forms.js';
import { statementPage } from './statement-page.js';
import { afterRemoval } from './undo.js';
import { placeOfWords } from './wording.js';

const idOf = (call: Call): string => read(idPath, call.params).id;

const articleOf = async (call: Call, id: string): Promise<Article> => found(await call.verifier.article(id), 'article');

/** The article’s page; an editor also sees what was corrected last. */
export async function shownArticle(call: Call, article: Article, form: FormState): Promise<Page> {
  const edits = call.mayEdit ? await call.verifier.edits(article.id) : null;
  const wish = read(partQuery, call.query);
  return articlePage(article, { form, lastEdit: edits && lastEdit(article.text, edits, Date.now()), wish });
}

export const getArticlePage: Handler = async (call) =>
  page(await shownArticle(call, await articleOf(call, idOf(call)), BLANK));

/** Runs a form of an article’s page; what was refused is said there. */
const onArticle = (call: Call, id: string, run: () => Promise<Reply>): Promise<Reply> =>
  again(call, async (form) => shownArticle(call, await articleOf(call, id), form), run);

interface Held {
  readonly article: ArticleHead;
  readonly statement: Statement;
}

const statementOf = async (call: Call): Promise<Held> => found(await call.verifier.statement(idOf(call)), 'statement');

async function shownStatement(call: Call, { article, statement }: Held, form: FormState): Promise<Page> {
  return statementPage(await articleOf(call, article.id), statement, form);
}

export const getStatementPage: Handler = async (call) =>
  page(await shownStatement(call, await statementOf(call), BLANK));

/** The article at the statement that now stands at an offset, or at the paragraph there. */
function atOffset(article: Article, offset: number): Reply {
  const statement = article.statements.find(({ start, end }) => start <= offset && offset < end);
  const paragraph = paragraphsOf(article.text).findLast(({ start }) => start <= offset);
  return redirect(articleLink(article.id, statement?.id ?? `p${paragraph?.start ?? 0}`));
}

/** Runs a form of a statement’s page. */
const onStatement =
  (correct: (call: Call, held: Held) => Promise<Reply>): Handler =>
  async (call) => {
    const held = await statementOf(call);
    return again(
      call,
      (form) => shownStatement(call, held, form),
      () => correct(call, held),
    );
  };

export const postCorrection = onStatement(async (call, { article, statement }) => {
  const { speaker } = read(correctionForm, call.body);
  found(await call.verifier.correctSpeaker(statement.id, speaker), 'statement');
  return redirect(articleLink(article.id, statement.id));
});

export const postSplit = onStatement(async (call, { article, statement }) => {
  const { at } = read(splitForm, call.body);
  const change = { kind: 'split', statementId: statement.id, at } as const;
  return atOffset(found(await call.verifier.editStatements(article.id, change), 'article'), at);
});

export const postJoin = onStatement(async (call, { article, statement }) => {
  const { with: others } = read(joinForm, call.body);
  const change = { kind: 'join', statementIds: [statement.id, ...others] } as const;
  return atOffset(found(await call.verifier.editStatements(article.id, change), 'article'), statement.start);
});

export const postDrop = onStatement(async (call, { article, statement }) => {
  const change = { kind: 'drop', statementId: statement.id } as const;
  return atOffset(found(await call.verifier.editStatements(article.id, change), 'article'), statement.start);
});

const NOWHERE = {
  nowhere: 'These words do not stand in the text. Copy them from it, without the words around them.',
  several: 'These words stand in several places of the text. Copy more of them.',
} as const;

function placeIn(article: Article, words: string): { readonly start: number; readonly end: number } {
  const place = placeOfWords(article.text, words);
  if (typeof place !== 'string') return place;
  throw new Refused(422, NOWHERE[place], [{ path: 'words', message: NOWHERE[place] }]);
}

/** A script sends a selection’s offsets beside its words; without one the words are looked up. */
function addition(article: Article, body: unknown) {
  const selected = typeof body === 'object' && body !== null && 'start' in body && body.start !== '';
  if (selected) return read(selectionForm, body);
  const { words, speaker } = read(wordsForm, body);
  return { ...placeIn(article, words), speaker };
}

export const postAddition: Handler = async (call) => {
  const article = await articleOf(call, idOf(call));
  return onArticle(call, article.id, async () => {
    const added = addition(article, call.body);
    const change = { kind: 'add', ...added } as const;
    return atOffset(found(await call.verifier.editStatements(article.id, change), 'article'), added.start);
  });
};

/** A speaker’s name in all of the article: “Speaker 1” is Ada Quill. Leads back to the part where it was asked. */
export const postRename: Handler = async (call) => {
  const id = idOf(call);
  return onArticle(call, id, async () => {
    const { speaker, name } = read(renameInput, call.body);
    found(await call.verifier.renameSpeaker(id, speaker, name), 'article');
    const { part } = read(partQuery, call.query);
    return redirect(`/articles/${id}${part === null ? '' : `?part=${part}`}`);
  });
};

export const postUndo: Handler = async (call) => {
  const id = idOf(call);
  return onArticle(call, id, async () => {
    const last = (await call.verifier.edits(id))?.at(-1);
    const article = found(await call.verifier.undoEdit(id), 'article');
    return last && 'start' in last ? atOffset(article, last.start) : redirect(`/articles/${id}`);
  });
};

export const postReading: Handler = async (call) =>
  redirect(`/articles/${found(await call.verifier.reread(idOf(call)), 'article').id}`);

export const postDescription: Handler = async (call) => {
  const id = idOf(call);
  return onArticle(call, id, async () => {
    const changes = read(descriptionForm, call.body);
    return redirect(`/articles/${found(await call.verifier.describeArticle(id, changes), 'article').id}`);
  });
};

export const postRemoval: Handler = async (call) => {
  const id = idOf(call);
  if (!(await call.verifier.removeArticle(id))) throw notFound('article');
  return afterRemoval('/articles', id);
};
