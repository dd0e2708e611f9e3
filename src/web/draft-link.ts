/** The addresses of a draft’s report: which of its quotations are asked for, and which part of them. */

import type { Verdict } from '../model.js';

export interface ReportWish {
  /** Only those with a problem, or with this verdict; `null`: every one. */
  readonly only: 'problems' | Verdict | null;
  /** By its number from 1; `all`: on one page. */
  readonly part: number | 'all' | null;
  /** The part that holds this statement’s quotation. */
  readonly at: string | null;
}

export const WHOLE_REPORT: ReportWish = { only: null, part: null, at: null };

/** `?only=problems&part=2`; nothing where nothing is wished for. */
export function reportQuery({ only, part, at }: ReportWish): string {
  const asked = Object.entries({ only, part, at }).filter(([, value]) => value !== null);
  const query = new URLSearchParams(asked.map(([name, value]): [string, string] => [name, String(value)]));
  return asked.length > 0 ? `?${query}` : '';
}

export const draftLink = (id: string, wish: ReportWish = WHOLE_REPORT): string =>
  `/drafts/${encodeURIComponent(id)}${reportQuery(wish)}`;

export const itemAnchor = (statement: string): string => `#item-${encodeURIComponent(statement)}`;
