/** The page of a checked draft: its text with each quotation’s verdict in place, and the list of what was found. */

import type { Draft, DraftItem, Verdict } from '../model.js';
import { annotated } from './annotated.js';
import { type ArchiveState, sincePhrase, statePhrase } from './archive-state.js';
import { isolated } from './bidi.js';
import { inlineDiff, type Run } from './marked.js';
import type { PageHead } from './pages.js';
import { counted, moment, PROFILE_PHRASES, type Tone, VERDICT_PHRASES, verdictPhrase } from './phrases.js';
import { type Place, placeOf } from './place.js';

export interface DraftRun {
  readonly text: string;
  /** The item’s number, from 1; `null`: the author’s own words. */
  readonly number: number | null;
  readonly statement: string | null;
  readonly first: boolean;
  readonly last: boolean;
  readonly tone: Tone | null;
  readonly word: string | null;
  readonly ticked: boolean;
}

export interface DraftRow {
  readonly number: number;
  readonly verdict: Verdict;
  readonly word: string;
  readonly tone: Tone;
  readonly problem: boolean;
  readonly summary: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly inline: readonly Run[];
  readonly differs: boolean;
  readonly match: Pick<Place, 'heading' | 'link' | 'speaker' | 'exact' | 'citation'> | null;
  readonly messages: readonly string[];
  readonly checkLink: string;
  /** The statement’s id: part of the item’s anchor and of the form’s address. */
  readonly statement: string;
  readonly review: { readonly note: string | null; readonly at: string } | null;
}

export interface DraftPage extends PageHead {
  readonly view: 'draft';
  readonly id: string;
  readonly heading: string;
  readonly sentence: string;
  readonly counts: readonly { readonly word: string; readonly tone: Tone; readonly count: number }[];
  readonly problems: number;
  readonly total: number;
  /** Whether only the rows with a problem are in the list. */
  readonly problemsOnly: boolean;
  readonly open: string | null;
  readonly paragraphs: readonly { readonly runs: readonly DraftRun[] }[];
  readonly rows: readonly DraftRow[];
  readonly checkedAt: string;
  readonly checkedIso: string;
  readonly corpus: string | null;
  /** That the archive has changed since; `null` where it has not. */
  readonly since: string | null;
  /** The house style it was judged by; `null` where nothing was judged. */
  readonly style: string | null;
  readonly url: string;
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

function row({ statement, check, review }: DraftItem, index: number): DraftRow {
  const { word, tone } = verdictPhrase(check);
  const single = check.match !== null && check.pieces.length === 0 ? check.match : null;
  return {
    number: index + 1,
    verdict: check.verdict,
    word,
    tone,
    problem: !SOUND.includes(check.verdict),
    summary: isolated(check.summary),
    text: statement.text,
    speaker: check.speaker,
    inline: single ? inlineDiff(check.quote, single) : [],
    differs: single?.diff.some((step) => step.op !== 'same') ?? false,
    match: check.match && placeOf(check.quote, check.match),
    messages: check.findings.map((finding) => finding.message),
    checkLink: `/checks/${check.id}`,
    statement: statement.id,
    review: review && { note: review.note, at: moment(review.at) },
  };
}

function sentenceFor(rows: readonly DraftRow[]): string {
  const problems = rows.filter((item) => item.problem).length;
  if (rows.length === 0) return 'No quoted statement was found in this text.';
  const found = counted(rows.length, 'quoted statement');
  if (problems === 0) return `${found}, none of them with a problem.`;
  return `${found}; ${problems === 1 ? '1 needs' : `${problems} need`} a look.`;
}

/** The gravest tone among the rows of a verdict: an alteration of the sense outweighs one of the wording. */
const toneOf = (rows: readonly DraftRow[], verdict: Verdict): Tone =>
  rows.find((item) => item.verdict === verdict && item.tone === 'bad')?.tone ?? VERDICT_PHRASES[verdict].tone;

/** `3 of 4 problems are not ticked off`; `null` where there is nothing to tick off. */
function openPhrase(rows: readonly DraftRow[]): string | null {
  const problems = rows.filter((item) => item.problem);
  const open = problems.filter((item) => item.review === null).length;
  if (problems.length === 0) return null;
  if (open === 0) return 'Every problem is ticked off.';
  return `${open} of ${counted(problems.length, 'problem')} ${open === 1 ? 'is' : 'are'} not ticked off yet.`;
}

export interface DraftView {
  readonly origin: string;
  /** The archive now. */
  readonly now: ArchiveState;
  readonly problemsOnly: boolean;
}

export function draftPage(draft: Draft, { origin, now, problemsOnly }: DraftView): DraftPage {
  const rows = draft.items.map(row);
  const statements = draft.items.map((item) => item.statement);
  const paragraphs = annotated(draft.text, statements).map(({ runs }) => ({
    runs: runs.map(({ text, index, first, last }) => {
      const item = rows[index ?? -1];
      return {
        text,
        number: item?.number ?? null,
        statement: item?.statement ?? null,
        first,
        last,
        tone: item?.tone ?? null,
        word: item?.word ?? null,
        ticked: (item?.review ?? null) !== null,
      };
    }),
  }));
  const sentence = sentenceFor(rows);
  const corpus = draft.items[0]?.check.corpus;
  const then = corpus ? { corpus, revision: draft.revision } : null;
  const profile = draft.items[0]?.check.profile;
  return {
    view: 'draft',
    title: `${draft.title ?? 'Draft'}: ${sentence}`,
    section: 'draft',
    description: sentence,
    listed: false,
    id: draft.id,
    heading: draft.title ?? 'Untitled draft',
    sentence,
    counts: BY_URGENCY.flatMap((verdict) => {
      const count = draft.counts[verdict] ?? 0;
      return count === 0 ? [] : [{ word: VERDICT_PHRASES[verdict].word, tone: toneOf(rows, verdict), count }];
    }),
    problems: rows.filter((item) => item.problem).length,
    total: rows.length,
    problemsOnly,
    open: openPhrase(rows),
    paragraphs,
    rows: problemsOnly ? rows.filter((item) => item.problem) : rows,
    checkedAt: moment(draft.checkedAt),
    checkedIso: draft.checkedAt,
    corpus: then && statePhrase(then),
    since: then && sincePhrase(then, now),
    style: profile ? PROFILE_PHRASES[profile].word : null,
    url: `${origin}/drafts/${draft.id}`,
  };
}
