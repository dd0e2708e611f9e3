/** From changes to what readers get: findings with their sentences, level, verdict, summary, other places. */

import type { Claim, Finding, Judgement, Level, Match, Span, Wording } from '../model.js';
import type { Attributed } from './attributed.js';
import { type Change, KEEPS_WORDS } from './change.js';
import { claimSpan, sourceSpan } from './comparison.js';
import { highestLevel, verdictOf } from './judge.js';
import type { ClaimLine, Line } from './line.js';
import { messageOf, type Sides, summaryOf } from './phrases.js';
import { levelIn, passes } from './profiles.js';

/** At most so many other places are listed: the contract's number. */
const ALTERNATIVES_MAX = 4;

/** A change with the line that its passage words index. */
export interface Located {
  readonly change: Change;
  readonly line: Line;
}

export const located =
  (line: Line) =>
  (change: Change): Located => ({ change, line });

/** What a judgement is made of. */
export interface Parts {
  readonly wording: Wording;
  readonly changes: readonly Located[];
  readonly match: Match;
  readonly pieces: readonly Match[];
  /** Other places worth listing, closest first. */
  readonly others: readonly Match[];
  readonly attributed: Attributed;
  readonly kept: number;
}

/** The judgement of a claim that nothing here is close to. */
export function notFound(claim: Claim, words: number): Judgement {
  const told = {
    verdict: 'not-found',
    attribution: 'not-applicable',
    claimedSpeaker: null,
    match: null,
    pieces: [],
  } as const;
  return {
    profile: claim.profile ?? 'strict',
    verdict: 'not-found',
    wording: 'not-found',
    attribution: 'not-applicable',
    level: 'none',
    summary: summaryOf({ ...told, gravest: null, differences: 0, licensed: null, fits: [], disagreement: null }),
    kept: 0,
    words,
    findings: [],
    match: null,
    pieces: [],
    alternatives: [],
  };
}

/** The judgement of a claim that was found. */
export function judgement(claim: Claim, line: ClaimLine, parts: Parts): Judgement {
  const profile = claim.profile ?? 'strict';
  const levels = parts.changes.map(({ change, line: source }) => levelIn(profile, change, { claim: line, source }));
  const findings = parts.changes.map((one, index) => findingOf(line, one, levels[index]!));
  const level = highestLevel(findings);
  const { attribution, fits } = parts.attributed;
  const verdict = verdictOf(parts.wording, attribution, level);
  const alternatives = distinct(parts.match, parts.others);
  const telling = parts.changes.filter(
    ({ change }, index) => !KEEPS_WORDS.has(change.type) && levels[index] !== 'presentation',
  );
  const gravest = parts.changes.find((_, index) => levels[index] === 'meaning') ?? telling[0];
  return {
    profile,
    verdict,
    wording: parts.wording,
    attribution,
    level,
    summary: summaryOf({
      verdict,
      attribution,
      claimedSpeaker: claim.speaker?.trim() ?? null,
      match: parts.match,
      pieces: parts.pieces,
      gravest: gravest ? { type: gravest.change.type, sides: sidesOf(line, gravest) } : null,
      differences: telling.length,
      licensed: parts.changes.some(({ change, line: source }) => passes(profile, change, { claim: line, source }))
        ? profile
        : null,
      fits,
      disagreement: disagreementOf(parts.match, alternatives),
    }),
    kept: parts.kept,
    words: line.words.length,
    findings,
    match: parts.match,
    pieces: parts.pieces,
    alternatives,
  };
}

function findingOf(claim: ClaimLine, one: Located, level: Level): Finding {
  const { type, q0, q1 } = one.change;
  return {
    type,
    level,
    message: messageOf(type, sidesOf(claim, one)),
    quote: type === 'sic' ? withMark(claim, q0, q1) : quoteSpan(claim, one.change),
    source: storedSpan(one),
  };
}

/** The word and the [sic] behind it. */
function withMark(claim: ClaimLine, q0: number, q1: number): Span {
  const { start, end } = claimSpan(claim, q0, q1);
  return { start, end: claim.read.sics.find(({ at }) => at === q1)?.span.end ?? end };
}

/** The change's words in the quote, with the marks beside them where the difference lies there. */
const quoteSpan = (claim: ClaimLine, change: Change): Span =>
  withMarks(claim, claimSpan(claim, change.q0, change.q1), change);

/** The same in the article; `null` where no single place holds it. */
const storedSpan = ({ change, line }: Located): Span | null =>
  change.s0 < 0 ? null : withMarks(line, sourceSpan(line, change.s0, change.s1), change);

function withMarks(line: Line, span: Span, { behind, signed }: Change): Span {
  if (behind) return withClosing(line, span);
  return signed ? withSigns(line, span) : span;
}

const SIGN = /[\p{Sc}%]/u;

function withSigns(line: Line, { start, end }: Span): Span {
  const isSign = (at: number): boolean => SIGN.test(line.text[at - line.offset] ?? '');
  return { start: isSign(start - 1) ? start - 1 : start, end: isSign(end) ? end + 1 : end };
}

function withClosing(line: Line, { start, end }: Span): Span {
  const marks = /^[.!?]*/.exec(line.text.slice(end - line.offset, end - line.offset + CLOSING_UNITS))![0];
  return { start, end: end + marks.length };
}
/** More marks in a row are an outcry. */
const CLOSING_UNITS = 4;

function sidesOf(claim: ClaimLine, one: Located): Sides {
  const quote = quoteSpan(claim, one.change);
  const source = storedSpan(one);
  const { line } = one;
  return {
    claimed: claim.text.slice(quote.start, quote.end),
    stored: source ? line.text.slice(source.start - line.offset, source.end - line.offset) : '',
  };
}

/** Other places, each once, without the match's own. */
function distinct(match: Match, others: readonly Match[]): Match[] {
  const seen = new Set([placeOf(match)]);
  return others
    .filter((other) => {
      const place = placeOf(other);
      if (seen.has(place)) return false;
      seen.add(place);
      return true;
    })
    .slice(0, ALTERNATIVES_MAX);
}

const placeOf = ({ articleId, statementId, start }: Match): string => `${articleId} ${statementId ?? start}`;

/** How other articles disagree with the match: on who spoke, or on the words. */
function disagreementOf(match: Match, alternatives: readonly Match[]): 'wording' | 'speaker' | null {
  const elsewhere = alternatives.filter((other) => other.articleId !== match.articleId && other.statementId !== null);
  const same = (a: Match, b: Match): boolean =>
    a.diff.every(({ op }) => op === 'same') && b.diff.every(({ op }) => op === 'same');
  const rival = elsewhere.find(
    (other) => same(match, other) && other.speaker && match.speaker && other.speaker.name !== match.speaker.name,
  );
  if (rival) return 'speaker';
  return elsewhere.some((other) => !same(match, other)) && match.diff.every(({ op }) => op === 'same')
    ? 'wording'
    : null;
}
