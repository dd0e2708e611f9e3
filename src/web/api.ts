/** What programs call: JSON in, JSON out, under `/api/v1`. */

import { type Article, type StatementChange, StoreError } from '../verifier.js';
import {
  additionInput,
  articleInput,
  claimInput,
  correctionInput,
  descriptionInput,
  draftInput,
  extractionInput,
  idPath,
  joinInput,
  mergeInput,
  read,
  renameInput,
  separationInput,
  speakersQuery,
  splitInput,
} from './forms.js';
import { notFound, Refused } from './refusals.js';
import { type Call, checkLink, EMPTY, type Handler, json } from './reply.js';
import { VERSION } from './version.js';

const idOf = (call: Call): string => read(idPath, call.params).id;

/** What was found, or the refusal that names what was looked for. */
export function found<T>(value: T | null, what: string): T {
  if (value === null) throw notFound(what);
  return value;
}

/** The version is in a header: callers may compare the body as a whole. */
export const health: Handler = () => ({ ...json({ status: 'ok' }), headers: { 'X-Version': VERSION } });

export const readiness: Handler = async ({ verifier }) => {
  try {
    await verifier.ready();
  } catch (error) {
    throw error instanceof StoreError
      ? error
      : new Refused(503, 'The store does not answer.', [], { 'Retry-After': '5' });
  }
  return json({ status: 'ok', version: VERSION });
};

export const postCheck: Handler = async ({ verifier, body }) => {
  const check = await verifier.checkQuote(read(claimInput, body));
  return json(check, 201, checkLink(check));
};

export const getCheck: Handler = async (call) => json(found(await call.verifier.check(idOf(call)), 'check'));

export const deleteCheck: Handler = async (call) => {
  if (!(await call.verifier.removeCheck(idOf(call)))) throw notFound('check');
  return EMPTY;
};

export const postExtraction: Handler = async ({ verifier, body }) =>
  json(await verifier.extract(read(extractionInput, body).text));

export const postArticle: Handler = async ({ verifier, body }) => {
  const { article, created } = await verifier.addArticle({ ...read(articleInput, body), layout: null });
  return json(article, created ? 201 : 200, `/articles/${article.id}`);
};

export const getArticle: Handler = async (call) => json(found(await call.verifier.article(idOf(call)), 'article'));

export const patchArticle: Handler = async (call) => {
  const changes = read(descriptionInput, call.body);
  return json(found(await call.verifier.describeArticle(idOf(call), changes), 'article'));
};

export const postUndo: Handler = async (call) => json(found(await call.verifier.undoEdit(idOf(call)), 'article'));

export const postRename: Handler = async (call) => {
  const { speaker, name } = read(renameInput, call.body);
  return json(found(await call.verifier.renameSpeaker(idOf(call), speaker, name), 'article'));
};

export const postStatement: Handler = async (call) => {
  const id = idOf(call);
  const change = { kind: 'add', ...read(additionInput, call.body) } as const;
  return json(found(await call.verifier.editStatements(id, change), 'article'), 201, `/articles/${id}`);
};

/** Changes the statement that the path names; the article as it is then. */
async function edit(call: Call, changeOf: (statementId: string) => StatementChange): Promise<Article> {
  const statementId = idOf(call);
  const change = changeOf(statementId);
  const { article } = found(await call.verifier.statement(statementId), 'statement');
  return found(await call.verifier.editStatements(article.id, change), 'statement');
}

export const deleteStatement: Handler = async (call) => {
  await edit(call, (statementId) => ({ kind: 'drop', statementId }));
  return EMPTY;
};

export const postSplit: Handler = async (call) =>
  json(await edit(call, (statementId) => ({ kind: 'split', statementId, ...read(splitInput, call.body) })));

export const postJoin: Handler = async (call) => {
  const { with: other } = read(joinInput, call.body);
  return json(await edit(call, (statementId) => ({ kind: 'join', statementIds: [statementId, other] })));
};

export const patchStatement: Handler = async (call) => {
  const { speaker } = read(correctionInput, call.body);
  return json(found(await call.verifier.correctSpeaker(idOf(call), speaker), 'statement'));
};

export const getSpeakers: Handler = async ({ verifier, query }) => {
  const { words, ...page } = read(speakersQuery, query);
  return json(await (words === null ? verifier.speakers(page) : verifier.findSpeakers(words, page)));
};

export const getSpeaker: Handler = async (call) => json(found(await call.verifier.speaker(idOf(call)), 'speaker'));

export const postMerge: Handler = async (call) => {
  const { into } = read(mergeInput, call.body);
  return json(found(await call.verifier.mergeSpeakers(idOf(call), into), 'speaker'));
};

/** Undoes a merge, or with an article says that its speaker of this name is another. */
export const postSeparation: Handler = async (call) => {
  const { articleId } = read(separationInput, call.body);
  const { verifier } = call;
  const id = idOf(call);
  const speaker = await (articleId === null ? verifier.separateSpeaker(id) : verifier.splitSpeaker(id, articleId));
  return json(found(speaker, 'speaker'));
};

export const postDraft: Handler = async ({ verifier, body }) => {
  const draft = await verifier.checkDraft({ ...read(draftInput, body), layout: null });
  return json(draft, 201, `/drafts/${draft.id}`);
};

export const getDraft: Handler = async (call) => json(found(await call.verifier.draft(idOf(call)), 'draft'));

export const deleteDraft: Handler = async (call) => {
  if (!(await call.verifier.removeDraft(idOf(call)))) throw notFound('draft');
  return EMPTY;
};
