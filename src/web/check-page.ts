/** The page of one check: the verdict first, then speaker, difference and passage, then why. */

import type { Check, DiffStep, Finding, Match } from '../model.js';
import { inlineDiff, markedContext, type Run, type SideBySide, sideBySide } from './marked.js';
import type { PageHead } from './pages.js';
import { corpusPhrase } from './pages.js';
import {
  ATTRIBUTION_PHRASES,
  CUT_PHRASE,
  counted,
  day,
  FINDING_MEANS,
  FINDING_PHRASES,
  LEVEL_PHRASES,
  moment,
  type VerdictPhrase,
  verdictPhrase,
  WORDING_PHRASES,
} from './phrases.js';

/** A passage as a page shows it. */
export interface Place {
  readonly heading: string;
  readonly facts: string;
  readonly link: string;
  /** The article at its publisher’s, opened at the words; `null` where no safe address is known. */
  readonly original: string | null;
  readonly speaker: { readonly name: string; readonly link: string } | null;
  /** “attributed by ‘he tweeted’ …”: the words of the article that say who speaks. */
  readonly mention: string | null;
  readonly cue: string | null;
  readonly via: string | null;
  /** Completes “because …”; `null` outside quotation marks. */
  readonly because: string | null;
  readonly quoted: boolean;
  readonly context: readonly (readonly Run[])[];
  readonly exact: string;
  /** The words with their source, ready to be pasted. */
  readonly citation: string;
}

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

export interface CheckPage extends PageHead {
  readonly view: 'check';
  readonly id: string;
  readonly verdict: VerdictPhrase & { readonly name: Check['verdict']; readonly summary: string };
  readonly quote: string;
  readonly speaker: string | null;
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
  readonly alternatives: readonly Place[];
  readonly findings: readonly FindingRow[];
  readonly url: string;
  readonly report: string;
  readonly corpus: string;
  readonly checkedAt: string;
  readonly checkedIso: string;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Only addresses that open a page are linked; anything else could run as a script. */
export const safeUrl = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

const FRAGMENT_WORDS = 6;

/** Opens the article at the words, in browsers that know text fragments. */
function atWords(url: string, exact: string): string {
  const words = spaced(exact).split(' ').slice(0, FRAGMENT_WORDS).join(' ');
  const fragment = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

const placeFacts = (match: Match): string =>
  [match.publisher, match.published && day(match.published)].filter(Boolean).join(' · ');

/** `“Words.” — Mark Esper, Title, Publisher, 1 January 2020, https://…` */
function citation(match: Match): string {
  const via = match.via ? ` (via ${match.via.text})` : '';
  const who = match.speaker ? `${match.speaker.name}${via}` : 'speaker not named';
  const source = [match.title, match.publisher, match.published && day(match.published), safeUrl(match.url)];
  const words = match.statementId === null ? spaced(match.exact) : `“${spaced(match.exact)}”`;
  return [`${words} — ${match.statementId === null ? 'the reporter’s words' : who}`, ...source]
    .filter(Boolean)
    .join(', ');
}

const citations = (check: Check): string[] =>
  (check.pieces.length > 0 ? check.pieces : check.match ? [check.match] : []).map(citation);

export function placeOf(quote: string, match: Match): Place {
  const url = safeUrl(match.url);
  return {
    heading: match.title ?? 'Untitled article',
    facts: placeFacts(match),
    link: match.link,
    original: url && atWords(url, match.exact),
    speaker: match.speaker && { name: match.speaker.name, link: `/speakers/${encodeURIComponent(match.speaker.id)}` },
    mention: match.mention?.text ?? null,
    cue: match.cue?.text ?? null,
    via: match.via?.text ?? null,
    because: match.rule,
    quoted: match.statementId !== null,
    context: markedContext(quote, match),
    exact: spaced(match.exact),
    citation: citation(match),
  };
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
    message: finding.message,
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
  { term: 'Found unchanged', value: `${check.kept} of ${counted(check.words, 'word')}` },
];

/** A faithful cut has the level of wording, and no other words for it. */
const differencePhrase = ({ level, wording }: Check): string =>
  level === 'wording' && wording === 'exact'
    ? CUT_PHRASE
    : `${LEVEL_PHRASES[level].word}: ${LEVEL_PHRASES[level].means}`;

const comparison = (check: Check): CheckPage['facts'] => [
  { term: 'Speaker', value: ATTRIBUTION_PHRASES[check.attribution] },
  { term: 'Difference', value: differencePhrase(check) },
];

/** The answer as plain text, for a message or a note. */
function report(check: Check, url: string): string {
  const claimed = check.speaker ? ` — claimed for ${check.speaker}` : '';
  return [
    `${verdictPhrase(check).word}: ${check.summary}`,
    `Checked: “${spaced(check.quote)}”${claimed}`,
    ...citations(check).map((line) => `Source: ${line}`),
    ...byWeight(check.findings).map((finding) => `- ${finding.message}`),
    `${url} (checked ${moment(check.checkedAt)})`,
  ].join('\n');
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

export function checkPage(check: Check, origin: string): CheckPage {
  const phrase = verdictPhrase(check);
  const match = check.match;
  const url = `${origin}/checks/${check.id}`;
  const steps = match?.diff ?? [];
  return {
    view: 'check',
    title: `${phrase.word}: “${shortened(spaced(check.quote), 60)}”`,
    section: 'check',
    description: check.summary,
    listed: false,
    id: check.id,
    verdict: { ...phrase, name: check.verdict, summary: check.summary },
    quote: check.quote,
    speaker: check.speaker,
    facts: facts(check),
    inline: match && check.pieces.length === 0 ? inlineDiff(check.quote, match) : [{ kind: 'same', text: check.quote }],
    sides: match && check.pieces.length === 0 ? sideBySide(check.quote, match) : null,
    spliced: check.pieces.length > 0,
    differs: check.pieces.length === 0 && steps.some((step) => step.op !== 'same'),
    match: match && placeOf(check.quote, match),
    citations: citations(check),
    pieces: check.pieces.map((piece) => ({ ...placeOf(check.quote, piece), ours: oursOf(check.quote, piece.diff) })),
    alternatives: check.alternatives.map((other) => placeOf(check.quote, other)),
    findings: byWeight(check.findings).map((finding) => findingRow(check, finding)),
    url,
    report: report(check, url),
    corpus: corpusPhrase(check.corpus),
    checkedAt: moment(check.checkedAt),
    checkedIso: check.checkedAt,
  };
}
