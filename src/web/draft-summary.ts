/** What a report says of its quotations as a whole: how many there are of each kind, and which need a look. */

import type { Draft, DraftItem, Verdict } from '../model.js';
import { draftLink, type ReportWish, WHOLE_REPORT } from './draft-link.js';
import { counted, type Tone, VERDICT_PHRASES, verdictPhrase } from './phrases.js';

/** Some of the quotations, and their page. */
export interface Filter {
  readonly word: string;
  readonly count: number;
  readonly link: string;
  readonly current: boolean;
}

export interface Filters {
  /** How many have each verdict, and where they alone are listed. */
  readonly counts: readonly (Filter & { readonly tone: Tone })[];
  /** What else can be listed; one: there is nothing to choose. */
  readonly filters: readonly Filter[];
}

/** Verdicts that need nobody’s attention. */
const SOUND: readonly Verdict[] = ['verified', 'edited'];

/** In the order in which an editor wants to see them. */
const BY_URGENCY: readonly Verdict[] = [
  'misattributed',
  'altered',
  'spliced',
  'unattributed',
  'unquoted',
  'not-found',
  'edited',
  'verified',
];

export const brief = ({ statement, check, review }: DraftItem, index: number) => ({
  number: index + 1,
  verdict: check.verdict,
  ...verdictPhrase(check),
  problem: !SOUND.includes(check.verdict),
  statement: statement.id,
  ticked: review !== null,
});

/** What the whole page needs to know of an item. */
export type Brief = ReturnType<typeof brief>;

export function sentenceFor(rows: readonly Brief[]): string {
  const problems = rows.filter((item) => item.problem).length;
  if (rows.length === 0) return 'No quoted statement was found in this text.';
  const found = counted(rows.length, 'quoted statement');
  if (problems === 0) return `${found}, none of them with a problem.`;
  return `${found}; ${problems === 1 ? '1 needs' : `${problems} need`} a look.`;
}

/** The gravest tone among the rows of a verdict: an alteration of the sense outweighs one of the wording. */
const toneOf = (rows: readonly Brief[], verdict: Verdict): Tone =>
  rows.find((item) => item.verdict === verdict && item.tone === 'bad')?.tone ?? VERDICT_PHRASES[verdict].tone;

/** `3 of 4 problems are not ticked off`; `null` where there is nothing to tick off. */
export function openPhrase(rows: readonly Brief[]): string | null {
  const problems = rows.filter((item) => item.problem);
  const open = problems.filter((item) => !item.ticked).length;
  if (problems.length === 0) return null;
  if (open === 0) return 'Every problem is ticked off.';
  return `${open} of ${counted(problems.length, 'problem')} ${open === 1 ? 'is' : 'are'} not ticked off yet.`;
}

export const isWanted = ({ problem, verdict }: Brief, only: ReportWish['only']): boolean =>
  only === null || (only === 'problems' ? problem : verdict === only);

/** All, those with a problem where some have none, and each verdict. */
export function filtersOf(draft: Draft, briefs: readonly Brief[], { only }: ReportWish): Filters {
  const filter = (wanted: ReportWish['only'], word: string): Filter => ({
    word,
    count: briefs.filter((item) => isWanted(item, wanted)).length,
    link: draftLink(draft.id, { ...WHOLE_REPORT, only: wanted }),
    current: only === wanted,
  });
  const problems = filter('problems', 'With a problem');
  const parting = only === 'problems' || (problems.count > 0 && problems.count < briefs.length);
  return {
    counts: BY_URGENCY.filter((verdict) => draft.counts[verdict]).map((verdict) => ({
      ...filter(verdict, VERDICT_PHRASES[verdict].word),
      tone: toneOf(briefs, verdict),
    })),
    filters: [filter(null, 'All'), ...(parting ? [problems] : [])],
  };
}

/** `Quotations 61 to 120`, by their numbers in the draft; `60 of quotations 2 to 98` where others stand between. */
export function rangeOf(indexes: readonly number[]): string | null {
  const [first, last] = [indexes[0], indexes.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first === last) return `Quotation ${first + 1}`;
  const all = last - first + 1 === indexes.length;
  return `${all ? 'Quotations' : `${indexes.length} of quotations`} ${first + 1} to ${last + 1}`;
}
