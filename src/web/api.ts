/** What programs call: JSON in, JSON out, under `/api/v1`. */

import { StoreError } from '../verifier.js';
import {
  articleInput,
  claimInput,
  correctionInput,
  draftInput,
  extractionInput,
  idPath,
  pageQuery,
  read,
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

export const postExtraction: Handler = ({ verifier, body }) => json(verifier.extract(read(extractionInput, body).text));

export const postArticle: Handler = async ({ verifier, body }) => {
  const { article, created } = await verifier.addArticle(read(articleInput, body));
  return json(article, created ? 201 : 200, `/articles/${article.id}`);
};

export const getArticles: Handler = async ({ verifier, query }) =>
  json(await verifier.articles(read(pageQuery, query)));

export const getArticle: Handler = async (call) => json(found(await call.verifier.article(idOf(call)), 'article'));

export const deleteArticle: Handler = async (call) => {
  if (!(await call.verifier.removeArticle(idOf(call)))) throw notFound('article');
  return EMPTY;
};

export const patchStatement: Handler = async (call) => {
  const { speaker } = read(correctionInput, call.body);
  return json(found(await call.verifier.correctSpeaker(idOf(call), speaker), 'statement'));
};

export const getSpeakers: Handler = async ({ verifier, query }) =>
  json(await verifier.speakers(read(pageQuery, query)));

export const getSpeaker: Handler = async (call) => json(found(await call.verifier.speaker(idOf(call)), 'speaker'));

export const postDraft: Handler = async ({ verifier, body }) => {
  const draft = await verifier.checkDraft(read(draftInput, body));
  return json(draft, 201, `/drafts/${draft.id}`);
};

export const getDraft: Handler = async (call) => json(found(await call.verifier.draft(idOf(call)), 'draft'));
