/** Undo rather than “are you sure”: what was just removed is told on the page that follows, with a button that brings it back. */

import { type Removed, type RemovedKind, UNDO_MS } from '../verifier.js';
import { found } from './api.js';
import { erasureLink } from './erasure.js';
import { idPath, read, removedQuery } from './forms.js';
import { counted, moment } from './phrases.js';
import { Refused } from './refusals.js';
import { type Call, type Handler, json, redirect } from './reply.js';

/** A removal that can be undone. */
export interface Undo {
  readonly sentence: string;
  /** Until when. */
  readonly until: string;
  /** Where the form goes. */
  readonly action: string;
  /** The page that erases it for good at once; `null`: it is soon gone anyway. */
  readonly erasure: string | null;
}

const PATHS: Readonly<Record<RemovedKind, string>> = { article: 'articles', check: 'checks', draft: 'drafts' };
const WORDS: Readonly<Record<RemovedKind, string>> = { article: 'article', check: 'answer', draft: 'draft' };

const pathTo = (kind: RemovedKind, id: string): string => `/${PATHS[kind]}/${encodeURIComponent(id)}`;

const untilOf = ({ kind, removedAt }: Removed): string =>
  moment(new Date(Date.parse(removedAt) + UNDO_MS[kind]).toISOString());

export const undoOf = (removed: Removed): Undo => ({
  sentence: removed.title === null ? `The ${WORDS[removed.kind]} was removed.` : `“${removed.title}” was removed.`,
  until: `It can be brought back until ${untilOf(removed)}; then it is gone for good.`,
  action: `${pathTo(removed.kind, removed.id)}/restore`,
  erasure: removed.kind === 'article' ? erasureLink(removed.id) : null,
});

/** So many of what was removed are listed. */
const LISTED_MAX = 10;

export interface Removals {
  /** What was removed on the page before; `null`: nothing, or it cannot be brought back. */
  readonly undo: Undo | null;
  /** The others that can be, newest first. */
  readonly others: readonly Undo[];
  /** Whether an article was erased for good on the page before. */
  readonly erased: boolean;
}

/** What an editor may bring back; nobody else is told what was removed. */
export async function removalsOf(call: Call, kind: RemovedKind): Promise<Removals> {
  if (!call.mayEdit) return { undo: null, others: [], erased: false };
  const { removed: id, erased } = read(removedQuery, call.query);
  const all = await call.verifier.removed(kind);
  const just = all.find((one) => one.id === id);
  const others = all.filter((one) => one !== just).slice(0, LISTED_MAX);
  return { undo: just ? undoOf(just) : null, others: others.map(undoOf), erased };
}

/** The page that follows a removal. */
export const afterRemoval = (path: string, id: string) => redirect(`${path}?${new URLSearchParams({ removed: id })}`);

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

function timeOf(kind: RemovedKind): string {
  const ms = UNDO_MS[kind];
  return ms >= DAY_MS ? counted(ms / DAY_MS, 'day') : counted(ms / MINUTE_MS, 'minute');
}

async function restored(call: Call, kind: RemovedKind): Promise<string> {
  const { id } = read(idPath, call.params);
  if (await call.verifier.restore(kind, id)) return id;
  const what = WORDS[kind];
  throw new Refused(404, `There is no ${what} here to bring back: it can be for ${timeOf(kind)} after it was removed.`);
}

const shownIn: Readonly<Record<RemovedKind, (call: Call, id: string) => Promise<unknown>>> = {
  article: ({ verifier }, id) => verifier.article(id),
  check: ({ verifier }, id) => verifier.check(id),
  draft: ({ verifier }, id) => verifier.draft(id),
};

/** For programs: what came back, as it is. */
export const restoring =
  (kind: RemovedKind): Handler =>
  async (call) => {
    const id = await restored(call, kind);
    return json(found(await shownIn[kind](call, id), WORDS[kind]));
  };

/** For the button: leads to what came back. */
export const undoing =
  (kind: RemovedKind): Handler =>
  async (call) =>
    redirect(pathTo(kind, await restored(call, kind)));
