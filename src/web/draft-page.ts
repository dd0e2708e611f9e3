/** The page of a checked draft: its text with each quotation’s verdict in place, and the list of what was found. */

import type { Draft, DraftItem, Match, Span, Verdict } from '../model.js';
import { type AnnotatedRun, annotated } from './annotated.js';
import { type ArchiveState, sincePhrase, statePhrase } from './archive-state.js';
import { isolated } from './bidi.js';
import { draftLink, itemAnchor, type ReportWish, reportQuery, WHOLE_REPORT } from './draft-link.js';
import { shownReport } from './draft-parts.js';
import {
  type Brief,
  brief,
  type Filters,
  filtersOf,
  isWanted,
  openPhrase,
  rangeOf,
  sentenceFor,
} from './draft-summary.js';
import { inlineDiff, type Run } from './marked.js';
import { mendedSentence } from './mended.js';
import type { PageHead } from './pages.js';
import { moment, PROFILE_PHRASES, type Tone } from './phrases.js';
import { type Place, placeOf } from './place.js';
import { NO_RECORDINGS, type Recordings } from './recording.js';
import type { PartMark } from './shown-part.js';

export interface DraftRun {
  readonly text: string;
  /** The item’s number, from 1; `null`: the author’s own words. */
  readonly number: number | null;
  readonly statement: string | null;
  /** To the item: on this page or, of another part, on that one’s. */
  readonly link: string | null;
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
  readonly match: Pick<Place, 'heading' | 'link' | 'speaker' | 'exact' | 'citation' | 'time' | 'heard'> | null;
  readonly messages: readonly string[];
  readonly checkLink: string;
  /** The statement’s id: part of the item’s anchor and of the form’s address. */
  readonly statement: string;
  readonly review: { readonly note: string | null; readonly at: string } | null;
}

export interface DraftPage extends PageHead, Filters {
  readonly view: 'draft';
  readonly id: string;
  readonly heading: string;
  readonly sentence: string;
  /** What was put right in its text; `null` where nothing was. */
  readonly mended: string | null;
  readonly total: number;
  readonly open: string | null;
  /** `null` where the whole report is one page. */
  readonly part: PartMark | null;
  /** Which quotations of how many the part has: “Quotations 61 to 120”. */
  readonly range: string | null;
  /** All of the report on one page, where this is a part of it. */
  readonly all: string;
  /** What a form of this page keeps of its address. */
  readonly kept: string;
  readonly paragraphs: readonly {
    readonly runs: readonly DraftRun[];
    /** Whether text was left out before it. */
    readonly gap: boolean;
  }[];
  readonly rows: readonly DraftRow[];
  /** Quotations of other parts, by the anchors that links to the draft may name. */
  readonly elsewhere: readonly Pick<DraftRow, 'number' | 'word' | 'tone' | 'statement'>[];
  readonly only: ReportWish['only'];
  readonly checkedAt: string;
  readonly checkedIso: string;
  readonly corpus: string | null;
  /** That the archive has changed since; `null` where it has not. */
  readonly since: string | null;
  /** The house style it was judged by; `null` where nothing was judged. */
  readonly style: string | null;
  readonly url: string;
}

function row({ statement, check, review }: DraftItem, index: number, recordings: Recordings): DraftRow {
  const { number, verdict, word, tone, problem } = brief({ statement, check, review }, index);
  const single = check.match !== null && check.pieces.length === 0 ? check.match : null;
  return {
    ...{ number, verdict, word, tone, problem },
    summary: isolated(check.summary),
    text: statement.text,
    speaker: check.speaker,
    inline: single ? inlineDiff(check.quote, single) : [],
    differs: single?.diff.some((step) => step.op !== 'same') ?? false,
    match: check.match && placeOf(check.quote, check.match, recordings),
    messages: check.findings.map((finding) => finding.message),
    checkLink: `/checks/${check.id}`,
    statement: statement.id,
    review: review && { note: review.note, at: moment(review.at) },
  };
}

export interface DraftView {
  readonly origin: string;
  /** The archive now. */
  readonly now: ArchiveState;
  readonly wish?: ReportWish;
  /** Of the articles that the report leads to. */
  readonly recordings?: Recordings;
}

/** Of the text, as much as the page shows; what is left out between two paragraphs is told. */
function paragraphsOf(draft: Draft, briefs: readonly Brief[], shown: Shown): DraftPage['paragraphs'] {
  const here = new Set(shown.indexes);
  const statements = draft.items.map((item) => item.statement);
  const linkTo = ({ number, statement }: Brief): string =>
    (here.has(number - 1) ? '' : draftLink(draft.id, { ...WHOLE_REPORT, at: statement })) + itemAnchor(statement);
  const run = ({ text, index, first, last }: AnnotatedRun): DraftRun => {
    const item = briefs[index ?? -1];
    if (!item)
      return { text, first, last, number: null, statement: null, link: null, tone: null, word: null, ticked: false };
    const { number, statement, tone, word, ticked } = item;
    return { text, first, last, number, statement, link: linkTo(item), tone, word, ticked };
  };
  return annotated(draft.text, statements, shown.paragraphs).map(({ start, runs }, at) => {
    const before = shown.paragraphs[at - 1]?.end ?? start;
    return { runs: runs.map(run), gap: /\S/.test(draft.text.slice(before, start)) };
  });
}

interface Shown {
  readonly paragraphs: readonly Span[];
  readonly indexes: readonly number[];
}

/** Which of the quotations are wanted, and the part that shows them. */
function wishedPart(draft: Draft, wish: ReportWish) {
  const briefs = draft.items.map(brief);
  const wanted = [...briefs.keys()].filter((index) => isWanted(briefs[index]!, wish.only));
  return { briefs, shown: shownReport(draft, wanted, wish) };
}

/** The passages of the wished part that may have been heard: a paragraph without a time is a reporter’s as a rule. */
export const heardPlaces = (draft: Draft, wish: ReportWish): Match[] =>
  wishedPart(draft, wish).shown.indexes.flatMap((index) => {
    const match = draft.items[index]!.check.match;
    return match && (match.statementId !== null || match.time) ? [match] : [];
  });

export function draftPage(draft: Draft, { origin, now, wish = WHOLE_REPORT, recordings }: DraftView): DraftPage {
  const { briefs, shown } = wishedPart(draft, wish);
  const { mark, indexes } = shown;
  const here = new Set(indexes);
  const sentence = sentenceFor(briefs);
  const corpus = draft.items[0]?.check.corpus;
  const then = corpus ? { corpus, revision: draft.revision } : null;
  const profile = draft.items[0]?.check.profile;
  return {
    view: 'draft',
    title: `${draft.title ?? 'Draft'}${mark ? `, part ${mark.number} of ${mark.of}` : ''}: ${sentence}`,
    section: 'draft',
    description: sentence,
    listed: false,
    id: draft.id,
    heading: draft.title ?? 'Untitled draft',
    sentence,
    mended: mendedSentence(draft.layout),
    ...filtersOf(draft, briefs, wish),
    total: briefs.length,
    only: wish.only,
    open: openPhrase(briefs),
    part: mark,
    range: mark && rangeOf(indexes),
    all: draftLink(draft.id, { ...wish, part: 'all', at: null }),
    kept: reportQuery({ ...wish, part: mark?.number ?? wish.part, at: null }),
    paragraphs: paragraphsOf(draft, briefs, shown),
    rows: indexes.map((index) => row(draft.items[index]!, index, recordings ?? NO_RECORDINGS)),
    elsewhere: shown.isFirst ? briefs.filter((_, index) => !here.has(index)) : [],
    checkedAt: moment(draft.checkedAt),
    checkedIso: draft.checkedAt,
    corpus: then && statePhrase(then),
    since: then && sincePhrase(then, now),
    style: profile ? PROFILE_PHRASES[profile].word : null,
    url: `${origin}/drafts/${draft.id}`,
  };
}
