/** Whether the engine's answer to a claim is the one its label asks for. */

import type { Finding, FindingType, Judgement, Match, Span } from '../../../src/model.js';
import type { Claim, ExpectedFinding, Place } from './model.js';

export interface Outcome {
  readonly right: boolean;
  /** What was wrong, in a few words; empty when right. */
  readonly faults: readonly string[];
  /** `verified` or `edited` although the meaning changed. */
  readonly forbidden: boolean;
  /** Level `meaning` although nothing of the sense changed. */
  readonly overdrawn: boolean;
  /** Per expected finding, whether it was reported. */
  readonly reported: readonly boolean[];
  /** Types of findings that nothing asked for. */
  readonly unasked: readonly FindingType[];
}

/** Whether spans share a place; an empty one shares with what touches it. */
const touches = (a: Span, b: Span): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;

const isEmpty = (span: Span): boolean => span.start === span.end;

/** Whether the finding is about the expected words: on the side that has words, on either where both have. */
export function isAbout(finding: Finding, expected: ExpectedFinding): boolean {
  const inQuote = !isEmpty(expected.quote) && touches(finding.quote, expected.quote);
  const inSource = !isEmpty(expected.source) && finding.source !== null && touches(finding.source, expected.source);
  return inQuote || inSource;
}

const answers = (finding: Finding, expected: ExpectedFinding): boolean =>
  expected.types.includes(finding.type) && isAbout(finding, expected);

/** The match's place, told apart from the context that the page shows around it. */
const isAt = (match: Match, place: Place): boolean =>
  match.articleId === place.articleId && match.start < place.end && place.start < match.end;

const shown = (judgement: Judgement): Match[] =>
  judgement.match ? [judgement.match, ...judgement.pieces] : [...judgement.pieces];

const fits = <T>(allowed: readonly T[] | null, got: T): boolean => allowed === null || allowed.includes(got);

function faultsOf({ expected }: Claim, got: Judgement, reported: readonly boolean[]): string[] {
  const faults: string[] = [];
  if (!fits(expected.verdicts, got.verdict)) faults.push(`verdict ${got.verdict}`);
  if (!fits(expected.wordings, got.wording)) faults.push(`wording ${got.wording}`);
  if (!fits(expected.levels, got.level)) faults.push(`level ${got.level}`);
  if (expected.attribution !== null && expected.attribution !== got.attribution)
    faults.push(`attribution ${got.attribution}`);
  const lost = expected.places.filter((place) => !shown(got).some((match) => isAt(match, place))).length;
  if (lost > 0) faults.push(expected.places.length > 1 ? `${lost} places not shown` : 'another passage');
  const found = reported.filter(Boolean).length;
  if (expected.needs === 'all' && found < reported.length) faults.push('finding missing');
  if (expected.needs === 'some' && found === 0) faults.push('finding missing');
  return faults;
}

const MEANING_TYPES: ReadonlySet<FindingType> = new Set([
  'negation-changed',
  'number-changed',
  'date-changed',
  'name-changed',
  'modality-changed',
  'quantifier-changed',
  'opposite-meaning',
  'omission-changes-meaning',
  'speaker-crossed',
]);

/** Whether the label says that the sense stands. */
const keepsSense = ({ expected }: Claim): boolean =>
  !expected.meaningChanged &&
  expected.findings !== null &&
  !expected.findings.some(({ types }) => types.some((type) => MEANING_TYPES.has(type))) &&
  !expected.tolerated.some((type) => MEANING_TYPES.has(type));

/** Compares an answer with the label. */
export function judge(claim: Claim, got: Judgement): Outcome {
  const { expected } = claim;
  const wanted = expected.findings ?? [];
  const reported = wanted.map((finding) => got.findings.some((given) => answers(given, finding)));
  const unasked =
    expected.findings === null
      ? []
      : got.findings.filter(
          (given) => !expected.tolerated.includes(given.type) && !wanted.some((finding) => answers(given, finding)),
        );
  const faults = faultsOf(claim, got, reported);
  return {
    right: faults.length === 0,
    faults,
    forbidden: expected.meaningChanged && (got.verdict === 'verified' || got.verdict === 'edited'),
    overdrawn: keepsSense(claim) && got.level === 'meaning',
    reported,
    unasked: unasked.map(({ type }) => type),
  };
}
