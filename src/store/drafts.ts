/** A draft as it is kept: its body holds its checks by id, because each is kept once, under its own link. */

import type { Check, Draft, DraftItem, Review, Statement } from '../model.js';

interface BodyItem {
  readonly statement: Statement;
  readonly check: string;
  readonly review?: Review | null;
}

export interface DraftBody extends Omit<Draft, 'items'> {
  readonly items: readonly BodyItem[];
}

export const bodyOf = (draft: Draft): DraftBody => ({
  ...draft,
  items: draft.items.map(({ statement, check, review }) => ({ statement, check: check.id, review })),
});

/** The draft with its checks, of which every one must be there. */
export const draftOf = (body: DraftBody, checks: ReadonlyMap<string, Check>): Draft => ({
  ...body,
  items: body.items.map(
    ({ statement, check, review }): DraftItem => ({ statement, check: checks.get(check)!, review: review ?? null }),
  ),
});

/** The body with the review of the item of this statement; `null`: there is no such item in it. */
export function reviewed(body: DraftBody, statement: string, review: Review | null): DraftBody | null {
  if (!body.items.some((item) => item.statement.id === statement)) return null;
  return { ...body, items: body.items.map((item) => (item.statement.id === statement ? { ...item, review } : item)) };
}
