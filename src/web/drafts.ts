/** Drafts: handing one in, seeing it checked, its report, and ticking its items off. */

import type { Draft, DraftInput, DraftProgress } from '../verifier.js';
import { again } from './again.js';
import { found } from './api.js';
import { draftLink, itemAnchor } from './draft-link.js';
import { draftPage, heardPlaces } from './draft-page.js';
import { draftInput, draftQuery, idPath, itemPath, read, reviewInput } from './forms.js';
import { givenIn } from './given.js';
import { BLANK, draftNewPage, draftProgressPage } from './pages.js';
import { recordingsOf } from './recording.js';
import { notFound, refusedFor } from './refusals.js';
import type { Part } from './render.js';
import { type Call, GROWN, type Grow, type Handler, page, type Reply, redirect } from './reply.js';
import { refuseAddress } from './told-first.js';
import { afterRemoval, removalsOf } from './undo.js';

const idOf = (call: Call): string => read(idPath, call.params).id;

export const getDraftNew: Handler = async (call) =>
  page({ ...draftNewPage(BLANK), undo: (await removalsOf(call, 'draft')).undo });

export const postDraftForm: Handler = (call) =>
  again(
    call,
    async (form) => draftNewPage(form),
    async () => {
      const [given] = await givenIn(call.body);
      const { name = null, fields, layout = null, titleOfLastResort = null } = given ?? {};
      const input = read(draftInput, fields);
      if (name === null) refuseAddress(input.text);
      return checked(call, { ...input, layout, titleOfLastResort });
    },
  );

/** What takes longer shows how far it has come. */
const QUICK_MS = 700;
/** So often the page grows by a line: often enough to be seen moving. */
const STEP_MS = 250;

/** The page of a draft that is being checked: it grows line by line, each line in place of the one before. */
class Progress {
  #page: Promise<Grow> | null = null;
  #told = Date.now();

  constructor(
    private readonly call: Call,
    private readonly begun = Date.now(),
  ) {}

  /** Shows how far it is, where that takes long enough to be told. */
  async tell({ id, done, total }: DraftProgress): Promise<void> {
    const now = Date.now();
    if (now - this.begun < QUICK_MS || now - this.#told < STEP_MS) return;
    this.#told = now;
    if (this.#page) return void (await (await this.#page)({ part: 'draft-step', done, total }));
    this.#page = this.call.grow(draftProgressPage(`${this.call.site.origin}${draftLink(id)}`, done, total));
    await this.#page;
  }

  /** Ends the page with a last part; `false`: there is no page, and the reply may be any other. */
  async end(part: Part): Promise<boolean> {
    await (await this.#page)?.(part);
    return this.#page !== null;
  }
}

/** Checks the draft and leads to its report; one that takes longer shows how far it is, also without scripts. */
async function checked(call: Call, input: DraftInput, then = async (_: Draft): Promise<void> => {}): Promise<Reply> {
  const progress = new Progress(call);
  try {
    const draft = await call.verifier.checkDraft(input, (at) => progress.tell(at));
    await then(draft);
    const { id } = draft;
    return (await progress.end({ part: 'draft-done', link: draftLink(id) })) ? GROWN : redirect(draftLink(id));
  } catch (error) {
    if (await progress.end({ part: 'draft-failed', detail: refusedFor(error).detail })) return GROWN;
    throw error;
  }
}

export const getDraftPage: Handler = async (call) => {
  const draft = found(await call.verifier.draft(idOf(call)), 'draft');
  const wish = read(draftQuery, call.query);
  return page(
    draftPage(draft, {
      origin: call.site.origin,
      now: { corpus: await call.verifier.counts(), revision: await call.verifier.revision() },
      wish,
      recordings: await recordingsOf(call.verifier, heardPlaces(draft, wish)),
    }),
  );
};

/** Ticks of an earlier report stand where the answer is still the same. */
async function tickAgain({ verifier }: Call, before: Draft, now: Draft): Promise<void> {
  const answers = new Map(now.items.map((item) => [item.statement.start, item]));
  for (const { statement, check, review } of before.items) {
    const item = review && answers.get(statement.start);
    if (item && item.check.summary === check.summary)
      await verifier.tickOff({ draftId: now.id, statementId: item.statement.id }, review.note);
  }
}

/** Checks a draft against the archive as it is now: a report of its own, the earlier one stays. */
export const postAgain: Handler = async (call) => {
  const before = found(await call.verifier.draft(idOf(call)), 'draft');
  const { text, title, layout, items } = before;
  const profile = items[0]?.check.profile ?? 'strict';
  return checked(call, { text, title, layout, profile }, (now) => tickAgain(call, before, now));
};

export const postDraftRemoval: Handler = async (call) => {
  const id = idOf(call);
  if (!(await call.verifier.removeDraft(id))) throw notFound('draft');
  return afterRemoval('/drafts/new', id);
};

/** Ticks an item off, or takes the tick back, and leads back to it; the draft’s link is what lets somebody do so. */
export const postReview: Handler = async (call) => {
  const { note, undo } = read(reviewInput, call.body);
  const { id: draftId, statement: statementId } = read(itemPath, call.params);
  const item = { draftId, statementId };
  const done = undo ? call.verifier.tickOn(item) : call.verifier.tickOff(item, note);
  if (!(await done)) throw notFound('quotation');
  return redirect(draftLink(draftId, read(draftQuery, call.query)) + itemAnchor(statementId));
};
