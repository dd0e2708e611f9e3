/** Texts that were heard: who turned the recording into text, and where in it some words are. */

import type { ArticleMeta, Heard, Match, TimeSpan } from '../model.js';
import type { Verifier } from '../verifier.js';
import { clock, mediaAt } from './media-link.js';

/** Who turned a recording into text: a sentence without its full stop, and in a line of facts. */
export const HEARD_PHRASES: Readonly<Record<Heard, { readonly sentence: string; readonly short: string }>> = {
  machine: {
    sentence: 'Text as a machine heard it, not checked against the recording',
    short: 'machine transcript, not checked',
  },
  checked: { sentence: 'Transcript checked by a person', short: 'transcript checked by a person' },
};

export const heardSentence = (heard: Heard | null): string | null => heard && HEARD_PHRASES[heard].sentence;
export const heardShort = (heard: Heard | null): string | null => heard && HEARD_PHRASES[heard].short;

/** What is known of the recording that a text is of. */
export type Recording = Pick<ArticleMeta, 'heard' | 'media'>;

export const NO_RECORDING: Recording = { heard: null, media: null };

/** When words are heard, as a page shows it. */
export interface TimeMark {
  /** `12:31`. */
  readonly at: string;
  /** The recording, opened there; `null` where its address is not known. */
  readonly link: string | null;
}

/** `null` where the source tells no times, as of answers that were kept before times were. */
export const timeMark = (time: TimeSpan | null | undefined, media: string | null): TimeMark | null =>
  time ? { at: clock(time.start), link: mediaAt(media, time.start) } : null;

/** By the id of the article. */
export type Recordings = ReadonlyMap<string, Recording>;

export const NO_RECORDINGS: Recordings = new Map();

/** The article as it is known now; of one that was removed since, nothing is. */
async function recordingOf(verifier: Verifier, { articleId, statementId }: Match): Promise<Recording> {
  const held = statementId === null ? null : await verifier.statement(statementId);
  return held?.article ?? (await verifier.article(articleId)) ?? NO_RECORDING;
}

/** What is known of the recordings that the matches are from. Each article is looked up once. */
export async function recordingsOf(verifier: Verifier, matches: readonly Match[]): Promise<Recordings> {
  const first = new Map<string, Match>();
  // A statement leads to what is known of its article without its text.
  for (const match of matches)
    if ((first.get(match.articleId)?.statementId ?? null) === null) first.set(match.articleId, match);
  const found = [...first].map(async ([id, match]) => [id, await recordingOf(verifier, match)] as const);
  return new Map(await Promise.all(found));
}
