/** A passage as pages show it, and the line to cite it by. */

import type { Check, Match } from '../model.js';
import { withPlace } from './article-link.js';
import { isolated } from './bidi.js';
import { markedContext, type Run } from './marked.js';
import { day } from './phrases.js';
import {
  heardSentence,
  NO_RECORDING,
  NO_RECORDINGS,
  type Recording,
  type Recordings,
  type TimeMark,
  timeMark,
} from './recording.js';

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
  /** When the words are heard; `null` where the article is no recording, or tells no times. */
  readonly time: TimeMark | null;
  /** Who turned the recording into text; `null` where nobody said. */
  readonly heard: string | null;
  readonly context: readonly (readonly Run[])[];
  readonly exact: string;
  /** The words with their source, ready to be pasted. */
  readonly citation: string;
}

/** White space as one space, none at the ends. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** At most so many units, with an ellipsis for what was cut. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;

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
  [match.publisher && isolated(match.publisher), match.published && day(match.published)].filter(Boolean).join(' · ');

/** `at 12:31 in the recording: https://…#t=751` */
function timeCited(match: Match, { media }: Recording): string | null {
  const time = timeMark(match.time, media);
  return time && `at ${time.at} in the recording${time.link === null ? '' : `: ${time.link}`}`;
}

/** `“Words.” — Mark Esper, Title, Publisher, 1 January 2020, https://…` */
function citation(match: Match, recording: Recording): string {
  const via = match.via ? ` (via ${match.via.text})` : '';
  const who = match.speaker ? `${match.speaker.name}${via}` : 'speaker not named';
  const when = match.published && day(match.published);
  const source = [match.title, match.publisher, when, safeUrl(match.url), timeCited(match, recording)];
  const words = match.statementId === null ? spaced(match.exact) : `“${spaced(match.exact)}”`;
  return [`${words} — ${match.statementId === null ? 'the reporter’s words' : who}`, ...source]
    .filter(Boolean)
    .join(', ');
}

/** The words as printed with their source: one line, or one for each piece of a splice. */
export const citations = (check: Check, recordings: Recordings = NO_RECORDINGS): string[] =>
  (check.pieces.length > 0 ? check.pieces : check.match ? [check.match] : []).map((match) =>
    citation(match, recordings.get(match.articleId) ?? NO_RECORDING),
  );

export function placeOf(quote: string, match: Match, recordings: Recordings = NO_RECORDINGS): Place {
  const recording = recordings.get(match.articleId) ?? NO_RECORDING;
  const url = safeUrl(match.url);
  return {
    heading: match.title ?? 'Untitled article',
    facts: placeFacts(match),
    link: withPlace(match.link),
    original: url && atWords(url, match.exact),
    speaker: match.speaker && { name: match.speaker.name, link: `/speakers/${encodeURIComponent(match.speaker.id)}` },
    mention: match.mention?.text ?? null,
    cue: match.cue?.text ?? null,
    via: match.via?.text ?? null,
    because: match.rule,
    quoted: match.statementId !== null,
    time: timeMark(match.time, recording.media),
    heard: heardSentence(recording.heard),
    context: markedContext(quote, match),
    exact: spaced(match.exact),
    citation: citation(match, recording),
  };
}
