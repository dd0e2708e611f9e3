/** The page of one check: the verdict first, then speaker, difference and passage, then why. */

import type { Check, DiffStep, Finding, Match, Profile } from '../model.js';
import { agreement, agreesWith } from './agreement.js';
import { type ArchiveState, sincePhrase, statePhrase } from './archive-state.js';
import { isolated } from './bidi.js';
import { inlineDiff, type Run, type SideBySide, sideBySide } from './marked.js';
import type { PageHead } from './pages.js';
import {
  ATTRIBUTION_PHRASES,
  CROSSED_PHRASE,
  CUT_PHRASE,
  counted,
  FINDING_MEANS,
  FINDING_PHRASES,
  LEVEL_PHRASES,
  moment,
  PROFILE_PHRASES,
  type VerdictPhrase,
  verdictPhrase,
  WORDING_PHRASES,
} from './phrases.js';
import { citations, type Place, placeOf, shortened, spaced } from './place.js';
import { NO_RECORDINGS, type Recordings } from './recording.js';

/** About eight lines of large type. */
const LONG_UNITS = 500;

export interface FindingRow {
  readonly word: string;
  readonly level: Finding['level'];
  readonly levelWord: string;
  readonly means: string;
  readonly message: string;
  readonly ours: string | null;
  readonly theirs: string | null;
  /** Whether one place of the source can be set beside the quote’s words. */
  readonly sides: boolean;
}

export interface Piece extends Place {
  readonly ours: string;
}

/** Another place with these words, and what sets it apart from the quote and from the closest place. */
export interface Alternative extends Place {
  readonly inline: readonly Run[];
  readonly agrees: string;
}

export interface CheckPage extends PageHead {
  readonly view: 'check';
  readonly id: string;
  readonly verdict: VerdictPhrase & { readonly name: Check['verdict']; readonly summary: string };
  readonly quote: string;
  /** Whether it fills more than a screen when it is set large. */
  readonly long: boolean;
  readonly speaker: string | null;
  readonly profile: Profile;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
  readonly inline: readonly Run[];
  readonly sides: SideBySide | null;
  readonly differs: boolean;
  /** Whether the words come from several places, each shown on its own. */
  readonly spliced: boolean;
  readonly match: Place | null;
  /** The words as printed with their source: one line, or one for each piece. */
  readonly citations: readonly string[];
  readonly pieces: readonly Piece[];
  readonly alternatives: readonly Alternative[];
  /** How the places compare, `null` where there is but one. */
  readonly agreement: string | null;
  readonly findings: readonly FindingRow[];
  readonly url: string;
  readonly report: string;
  readonly corpus: string;
  /** That the archive has changed since, and what it holds now; `null` where it has not. */
  readonly since: string | null;
  /** The articles the answer rests on, by the marks of their texts: the same mark, the same text. */
  readonly marks: readonly string[];
  readonly checkedAt: string;
  readonly checkedIso: string;
}

/** The words of the quote that a piece covers. */
function oursOf(quote: string, diff: readonly DiffStep[]): string {
  const kept = diff.filter((step) => step.op !== 'dropped');
  const first = kept[0];
  const last = kept.at(-1);
  return first && last ? spaced(quote.slice(first.quote.start, last.quote.end)) : '';
}

const excerpt = (text: string): string | null => (spaced(text) === '' ? null : spaced(text));

function findingRow(check: Check, finding: Finding): FindingRow {
  const place = finding.source && placeHolding(check, finding.source);
  const theirs = place && finding.source ? contextSlice(place, finding.source) : '';
  return {
    word: FINDING_PHRASES[finding.type],
    level: finding.level,
    levelWord: LEVEL_PHRASES[finding.level].word,
    means: FINDING_MEANS[finding.type],
    message: isolated(finding.message),
    ours: excerpt(check.quote.slice(finding.quote.start, finding.quote.end)),
    theirs: excerpt(theirs),
    sides: place !== undefined && place !== null,
  };
}

/** The passage whose paragraphs hold a span: a finding of a splice may lie in any of its pieces. */
const placeHolding = (check: Check, span: { readonly start: number; readonly end: number }): Match | undefined =>
  [check.match, ...check.pieces].find(
    (match): match is Match => match !== null && match.context.start <= span.start && span.end <= match.context.end,
  );

const contextSlice = (match: Match, span: { readonly start: number; readonly end: number }): string =>
  match.context.text.slice(span.start - match.context.start, span.end - match.context.start);

const LEVEL_ORDER = { meaning: 0, wording: 1, presentation: 2, none: 3 } as const;

const byWeight = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => LEVEL_ORDER[a.level] - LEVEL_ORDER[b.level]);

const facts = (check: Check): CheckPage['facts'] => [
  { term: 'Words', value: WORDING_PHRASES[check.wording] },
  ...(check.match ? comparison(check) : []),
  { term: 'Found unchanged', value: `${check.kept} of the quote’s ${counted(check.words, 'word')}` },
  { term: 'House style', value: PROFILE_PHRASES[check.profile].word },
];

/** A faithful cut has the level of wording, and no other words for it. */
function differencePhrase({ level, wording }: Check): string {
  if (level === 'none') return LEVEL_PHRASES.none.word;
  if (level === 'wording' && wording === 'exact') return CUT_PHRASE;
  return `${LEVEL_PHRASES[level].word}: ${LEVEL_PHRASES[level].means}`;
}

/** A name can be right for one piece alone. */
const speakerPhrase = ({ attribution, findings }: Check): string =>
  findings.some(({ type }) => type === 'speaker-crossed') ? CROSSED_PHRASE : ATTRIBUTION_PHRASES[attribution];

const comparison = (check: Check): CheckPage['facts'] => [
  { term: 'Speaker', value: speakerPhrase(check) },
  { term: 'Difference', value: differencePhrase(check) },
];

const alternatives = (check: Check, recordings: Recordings): Alternative[] =>
  check.alternatives.map((other) => ({
    ...placeOf(check.quote, other, recordings),
    inline: inlineDiff(check.quote, other),
    agrees: agreesWith(check, other),
  }));

/** The answer as plain text, for a message or a note. */
function report(check: Check, url: string, cited: readonly string[]): string {
  const claimed = check.speaker ? ` — claimed for ${check.speaker}` : '';
  return [
    `${verdictPhrase(check).word}: ${check.summary}`,
    `Checked: “${spaced(check.quote)}”${claimed}`,
    ...cited.map((line) => `Source: ${line}`),
    ...byWeight(check.findings).map((finding) => `- ${finding.message}`),
    `${url} (checked ${moment(check.checkedAt)} against ${statePhrase(check)})`,
  ].join('\n');
}

/** What a page of a check is made for. */
export interface CheckView {
  readonly origin: string;
  /** The archive now. */
  readonly now: ArchiveState;
  /** Of the articles that the answer shows. */
  readonly recordings?: Recordings;
}

/** Every passage that the page shows. */
export const placesOf = ({ match, pieces, alternatives: others }: Check): Match[] => [
  ...(match ? [match] : []),
  ...pieces,
  ...others,
];

export function checkPage(check: Check, { origin, now, recordings = NO_RECORDINGS }: CheckView): CheckPage {
  const phrase = verdictPhrase(check);
  const match = check.match;
  const url = `${origin}/checks/${check.id}`;
  const spliced = check.pieces.length > 0;
  const compared = spliced ? null : match;
  const cited = citations(check, recordings);
  return {
    view: 'check',
    title: `${phrase.word}: “${shortened(spaced(check.quote), 60)}”`,
    section: 'check',
    description: check.summary,
    listed: false,
    id: check.id,
    verdict: { ...phrase, name: check.verdict, summary: isolated(check.summary) },
    quote: check.quote,
    long: check.quote.length > LONG_UNITS,
    speaker: check.speaker,
    profile: check.profile,
    facts: facts(check),
    inline: compared ? inlineDiff(check.quote, compared) : [{ kind: 'same', text: check.quote }],
    sides: compared && sideBySide(check.quote, compared),
    spliced,
    differs: compared?.diff.some((step) => step.op !== 'same') ?? false,
    match: match && placeOf(check.quote, match, recordings),
    citations: cited,
    pieces: check.pieces.map((piece) => ({
      ...placeOf(check.quote, piece, recordings),
      ours: oursOf(check.quote, piece.diff),
    })),
    alternatives: alternatives(check, recordings),
    agreement: agreement(check),
    findings: byWeight(check.findings).map((finding) => findingRow(check, finding)),
    url,
    report: report(check, url, cited),
    corpus: statePhrase(check),
    since: sincePhrase(check, now),
    marks: [...new Set([match, ...check.pieces].flatMap((place) => (place ? [place.articleId] : [])))],
    checkedAt: moment(check.checkedAt),
    checkedIso: check.checkedAt,
  };
}
