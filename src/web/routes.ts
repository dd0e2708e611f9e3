/** Every route in one table: what is called, who may call it, what it reads, and what answers. */

import * as api from './api.js';
import * as articles from './articles.js';
import { getExercises } from './classroom.js';
import * as drafts from './drafts.js';
import { deleteArticle, getErasure, postErasure } from './erasure.js';
import { getFavicon, getOpenSearch, getRobots } from './files.js';
import * as finding from './finding.js';
import { getMetrics } from './metrics.js';
import * as people from './people.js';
import type { Handler } from './reply.js';
import * as review from './review.js';
import * as site from './site.js';
import { getState, getStates } from './states.js';
import { restoring, undoing } from './undo.js';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

export interface Route {
  readonly method: Method;
  readonly path: string;
  /** `editor`: whoever may change the corpus; `operator`: they, and whoever sits at this machine. */
  readonly who: 'anyone' | 'editor' | 'operator';
  /** What its body must be. `text` is JSON with a long text, `upload` a form with a long text or files: heavy work. */
  readonly reads: 'json' | 'text' | 'form' | 'upload' | null;
  readonly handler: Handler;
}

const route = (method: Method, path: string, who: Route['who'], reads: Route['reads'], handler: Handler): Route => ({
  method,
  path,
  who,
  reads,
  handler,
});

export const ROUTES: readonly Route[] = [
  route('GET', '/healthz', 'anyone', null, api.health),
  route('GET', '/readyz', 'anyone', null, api.readiness),
  route('GET', '/metrics', 'operator', null, getMetrics),

  route('POST', '/api/v1/checks', 'anyone', 'json', api.postCheck),
  route('GET', '/api/v1/checks/:id', 'anyone', null, api.getCheck),
  route('DELETE', '/api/v1/checks/:id', 'editor', null, api.deleteCheck),
  route('POST', '/api/v1/checks/:id/restore', 'editor', null, restoring('check')),
  route('POST', '/api/v1/extractions', 'anyone', 'text', api.postExtraction),
  route('GET', '/api/v1/articles', 'anyone', null, articles.getArticles),
  route('POST', '/api/v1/articles', 'editor', 'text', api.postArticle),
  route('GET', '/api/v1/articles/:id', 'anyone', null, api.getArticle),
  route('PATCH', '/api/v1/articles/:id', 'editor', 'json', api.patchArticle),
  route('DELETE', '/api/v1/articles/:id', 'editor', null, deleteArticle),
  route('POST', '/api/v1/articles/:id/restore', 'editor', null, restoring('article')),
  route('POST', '/api/v1/articles/:id/statements', 'editor', 'json', api.postStatement),
  route('POST', '/api/v1/articles/:id/rename', 'editor', 'json', api.postRename),
  route('POST', '/api/v1/articles/:id/undo', 'editor', null, api.postUndo),
  route('GET', '/api/v1/statements', 'anyone', null, finding.getStatements),
  route('PATCH', '/api/v1/statements/:id', 'editor', 'json', api.patchStatement),
  route('DELETE', '/api/v1/statements/:id', 'editor', null, api.deleteStatement),
  route('POST', '/api/v1/statements/:id/split', 'editor', 'json', api.postSplit),
  route('POST', '/api/v1/statements/:id/join', 'editor', 'json', api.postJoin),
  route('GET', '/api/v1/speakers', 'anyone', null, api.getSpeakers),
  route('GET', '/api/v1/speakers/:id', 'anyone', null, api.getSpeaker),
  route('POST', '/api/v1/speakers/:id/merge', 'editor', 'json', api.postMerge),
  route('POST', '/api/v1/speakers/:id/separate', 'editor', 'json', api.postSeparation),
  route('POST', '/api/v1/drafts', 'anyone', 'text', api.postDraft),
  route('GET', '/api/v1/drafts/:id', 'anyone', null, api.getDraft),
  route('DELETE', '/api/v1/drafts/:id', 'editor', null, api.deleteDraft),
  route('POST', '/api/v1/drafts/:id/restore', 'editor', null, restoring('draft')),

  route('GET', '/', 'anyone', null, site.getHome),
  route('POST', '/checks', 'anyone', 'form', site.postCheckForm),
  route('GET', '/checks/:id', 'anyone', null, site.getCheckPage),
  route('POST', '/checks/:id/removal', 'editor', 'form', site.postCheckRemoval),
  route('POST', '/checks/:id/restore', 'editor', 'form', undoing('check')),
  route('GET', '/articles', 'anyone', null, articles.getArticlesPage),
  route('POST', '/articles', 'editor', 'upload', articles.postArticleForm),
  route('GET', '/articles/:id', 'anyone', null, review.getArticlePage),
  route('POST', '/articles/:id/description', 'editor', 'form', review.postDescription),
  route('POST', '/articles/:id/reading', 'editor', 'form', review.postReading),
  route('POST', '/articles/:id/removal', 'editor', 'form', review.postRemoval),
  route('GET', '/articles/:id/erasure', 'editor', null, getErasure),
  route('POST', '/articles/:id/erasure', 'editor', 'form', postErasure),
  route('POST', '/articles/:id/restore', 'editor', 'form', undoing('article')),
  route('POST', '/articles/:id/statements', 'editor', 'form', review.postAddition),
  route('POST', '/articles/:id/rename', 'editor', 'form', review.postRename),
  route('POST', '/articles/:id/undo', 'editor', 'form', review.postUndo),
  route('GET', '/statements/:id', 'editor', null, review.getStatementPage),
  route('POST', '/statements/:id/speaker', 'editor', 'form', review.postCorrection),
  route('POST', '/statements/:id/split', 'editor', 'form', review.postSplit),
  route('POST', '/statements/:id/join', 'editor', 'form', review.postJoin),
  route('POST', '/statements/:id/removal', 'editor', 'form', review.postDrop),
  route('GET', '/speakers', 'anyone', null, people.getSpeakersPage),
  route('GET', '/speakers/:id', 'anyone', null, people.getSpeakerPage),
  route('POST', '/speakers/:id/separation', 'editor', 'form', people.postSeparation),
  route('POST', '/merges', 'editor', 'form', people.postMerge),
  route('GET', '/drafts/new', 'anyone', null, drafts.getDraftNew),
  route('POST', '/drafts', 'anyone', 'upload', drafts.postDraftForm),
  route('GET', '/drafts/:id', 'anyone', null, drafts.getDraftPage),
  route('POST', '/drafts/:id/removal', 'editor', 'form', drafts.postDraftRemoval),
  route('POST', '/drafts/:id/restore', 'editor', 'form', undoing('draft')),
  route('POST', '/drafts/:id/again', 'anyone', 'upload', drafts.postAgain),
  route('POST', '/drafts/:id/reviews/:statement', 'anyone', 'form', drafts.postReview),
  route('GET', '/find', 'anyone', null, finding.getFind),
  route('GET', '/method', 'anyone', null, site.getMethod),
  route('GET', '/exercises', 'anyone', null, getExercises),
  route('GET', '/states', 'anyone', null, getStates),
  route('GET', '/states/:name', 'anyone', null, getState),
  route('GET', '/sign-in', 'anyone', null, site.getSignIn),
  route('POST', '/sign-in', 'anyone', 'form', site.postSignIn),
  route('POST', '/sign-out', 'anyone', 'form', site.postSignOut),

  route('GET', '/favicon.ico', 'anyone', null, getFavicon),
  route('GET', '/opensearch.xml', 'anyone', null, getOpenSearch),
  route('GET', '/robots.txt', 'anyone', null, getRobots),
];
