/** Checking quotes and drafts against the store, keeping the answers, and forgetting them. */

import type {
  Check,
  Checkpoint,
  Claim,
  Draft,
  DraftItem,
  Judgement,
  Layout,
  Match,
  Profile,
  Statement,
  Verdict,
  Wording,
} from '../model.js';
import type { Store } from '../store/store.js';
import { deadline, TOO_LONG, type TooLong } from './deadline.js';
import { breathe, type Desk } from './desk.js';
import { foldsOf } from './find.js';
import { withCorpusIds } from './identity.js';
import { interrupted } from './interrupted.js';
import {
  CANDIDATES_MAX,
  CHECK_MS,
  DRAFT_MS,
  DRAFT_STATEMENTS_MAX,
  QUOTE_UNITS_MAX,
  Refusal,
  requireName,
  requireQuote,
} from './limits.js';
import { readText } from './reading.js';
import { sourceOf } from './source.js';
import { timed } from './times.js';
import { titleOf } from './title.js';

/** Checks that are forgotten at a time, while nothing else is written: some milliseconds. */
const FORGOTTEN_AT_A_TIME = 500;

/** A draft as it is handed in. */
export interface DraftInput {
  readonly text: string;
  readonly title: string | null;
  /** `null`: all that is known is the text, which may need mending. */
  readonly layout: Layout | null;
  /** What it is called where neither `title` nor the text says: by the name of its file, say. */
  readonly titleOfLastResort?: string | null;
  /** `strict` where it is left out. */
  readonly profile?: Profile;
}

/** How far a draft has been checked. */
export interface DraftProgress {
  /** The id that the draft will have. */
  readonly id: string;
  readonly done: number;
  readonly total: number;
}

/** Told of the start and of each statement that was checked; the next waits until it is done. */
export type WatchDraft = (progress: DraftProgress) => Promise<void>;

/** See `Verifier.judge`. */
export async function judgeQuote(desk: Desk, claim: Claim, tooLong: TooLong = TOO_LONG.quote): Promise<Judgement> {
  const query = { folds: foldsOf(claim.quote), articleId: claim.articleId, limit: CANDIDATES_MAX };
  const candidates = await desk.store.candidates(query);
  return timed(desk.store, desk.engine.check(claim, candidates, deadline(desk, CHECK_MS, tooLong)));
}

async function judge(desk: Desk, claim: Claim, tooLong?: TooLong): Promise<Check> {
  const { store } = desk;
  const { quote, speaker } = claim;
  // Before the search: what changes while it runs makes the answer an older one, never a newer.
  const revision = await store.revision();
  const judgement = await judgeQuote(desk, claim, tooLong);
  const corpus = await store.counts();
  return { id: desk.newId(), quote, speaker, checkedAt: desk.now(), ...judgement, corpus, revision };
}

/** See `Verifier.checkQuote`. */
export async function checkQuote(desk: Desk, claim: Claim): Promise<Check> {
  const { store } = desk;
  const quote = requireQuote(claim.quote);
  const speaker = requireName(claim.speaker);
  if (claim.articleId !== null && (await store.known([claim.articleId])).size === 0)
    throw new Refusal('invalid', 'articleId', `There is no article ${claim.articleId} here.`);
  const check = await judge(desk, { ...claim, quote, speaker });
  await store.saveCheck(check);
  return check;
}

/** As much of a long statement as can be checked, cut between words. */
function checkable(quote: string): string {
  if (quote.length <= QUOTE_UNITS_MAX) return quote;
  const space = quote.lastIndexOf(' ', QUOTE_UNITS_MAX);
  return quote.slice(0, space > 0 ? space : QUOTE_UNITS_MAX);
}

function verdictCounts(items: readonly DraftItem[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { check } of items) counts[check.verdict] = (counts[check.verdict] ?? 0) + 1;
  return counts;
}

async function itemOf(desk: Desk, statement: Statement, profile: Profile): Promise<DraftItem> {
  const speaker = statement.speaker?.name ?? null;
  const claim = { quote: checkable(statement.text), speaker, articleId: null, profile };
  return { statement, check: await judge(desk, claim, TOO_LONG.quotation), review: null };
}

/** What is said of the whole where its parts are from different places, and the draft may well say so. */
const APART: ReadonlySet<Wording> = new Set(['spliced', 'not-found']);

/** What a statement is checked as. */
interface Within {
  readonly text: string;
  readonly profile: Profile;
  readonly inTime: Checkpoint;
}

/** The statement, checked; where the draft interrupts it and only its parts are found, each of them by itself. */
async function itemsOf(desk: Desk, statement: Statement, { text, profile, inTime }: Within): Promise<DraftItem[]> {
  const whole = await itemOf(desk, statement, profile);
  const parts = APART.has(whole.check.wording) ? interrupted(text, statement) : [];
  if (parts.length < 2) return [whole];
  const items: DraftItem[] = [];
  for (const part of parts) {
    inTime();
    await breathe();
    const item = await itemOf(desk, part, profile);
    if (item.check.wording === 'not-found') return [whole];
    items.push(item);
  }
  return items;
}

/** See `Verifier.checkDraft`. */
export async function checkDraft(desk: Desk, input: DraftInput, watch: WatchDraft = async () => {}): Promise<Draft> {
  const source = sourceOf(input);
  const { text, layout } = source;
  const id = desk.newId();
  const inTime = deadline(desk, DRAFT_MS, TOO_LONG.draft);
  const { statements } = withCorpusIds(id, readText(desk, source));
  if (statements.length > DRAFT_STATEMENTS_MAX) {
    const most = `A draft has at most ${DRAFT_STATEMENTS_MAX} quotations. Send it in parts.`;
    throw new Refusal('too-large', 'text', most);
  }
  const revision = await desk.store.revision();
  const items: DraftItem[] = [];
  const tell = (done: number) => watch({ id, done, total: statements.length });
  await tell(0);
  const within = { text, profile: input.profile ?? 'strict', inTime };
  for (const [at, statement] of statements.entries()) {
    inTime();
    items.push(...(await itemsOf(desk, statement, within)));
    await tell(at + 1);
    await breathe();
  }
  const title = input.title ?? titleOf({ text, layout }, input.titleOfLastResort ?? null);
  const counts = verdictCounts(items);
  const draft: Draft = { id, title, text, layout, checkedAt: desk.now(), revision, items, counts };
  await desk.store.saveDraft(draft);
  return draft;
}

/** A match or a statement as they are now: those kept before recordings were known have no time. */
const untimed = <T extends Match | Statement>(kept: T): T => ({ ...{ time: null }, ...kept });

/** A check as they are made now: those kept before there was a choice of house style were judged strictly. */
const whole = (check: Check): Check => ({
  ...{ profile: 'strict', revision: null },
  ...check,
  match: check.match && untimed(check.match),
  pieces: check.pieces.map(untimed),
  alternatives: check.alternatives.map(untimed),
});

export async function keptCheck(store: Store, id: string): Promise<Check | null> {
  const check = await store.check(id);
  return check && whole(check);
}

export async function keptDraft(store: Store, id: string): Promise<Draft | null> {
  const draft = await store.draft(id);
  return (
    draft && {
      ...{ revision: null, layout: null },
      ...draft,
      items: draft.items.map((item) => ({
        ...item,
        statement: untimed(item.statement),
        check: whole(item.check),
      })),
    }
  );
}

/** See `Verifier.removeCheck`. */
export async function removeCheck({ store, now }: Desk, id: string): Promise<boolean> {
  if (await store.removeCheck(id, now())) return true;
  if (await store.check(id))
    throw new Refusal('invalid', 'id', 'This check is part of a draft. Remove the draft, and it goes too.');
  return false;
}

/** See `Verifier.forgetChecks`. */
export async function forgetChecks(store: Store, beforeIso: string): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const some = await store.forgetChecks(beforeIso, FORGOTTEN_AT_A_TIME);
    forgotten += some;
    if (some === 0) return forgotten;
    await breathe();
  }
}
