/** Which texts and speakers are the same: ids that follow from content, so that the same article is kept once. */

import { createHash } from 'node:crypto';
import type { Extraction, Speaker, SpeakerRef, Statement } from '../model.js';
import { words } from '../text/words.js';

/** 64 bits: among ten million articles two share an id with a probability of 3 in a million. */
const ARTICLE_ID_DIGITS = 16;
/** Enough to part names whose slugs agree (“José Ríos”, “Jose Rios” fold together anyway). */
const SPEAKER_ID_DIGITS = 8;
/** Long descriptions stay readable in a URL. */
const SLUG_UNITS = 48;

const digest = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);

/**
 * A text as it is stored: line ends are `\n`, a byte order mark at the start is gone, and what no database keeps
 * (NUL, halves of a surrogate pair) is U+FFFD. Everything else stays exactly as given.
 */
export const storableText = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0|\p{Surrogate}/gu, '\uFFFD');

/** The id of a stored text: the same for every Unicode form of it, and whatever white space surrounds it. */
export const articleId = (text: string): string => digest(text.normalize('NFC').trim(), ARTICLE_ID_DIGITS);

/** A name as it is compared: two that fold alike are one. */
export const foldedName = (name: string): string =>
  words(name)
    .map((word) => word.fold)
    .join(' ');

const slug = (folded: string): string => folded.replace(/[^\p{L}\p{Nd}]+/gu, '-').slice(0, SLUG_UNITS) || 'speaker';

/**
 * One name is one speaker in the whole corpus. Somebody left unnamed, or known by a surname alone, is known in one
 * article only: “Smith” here need not be “Smith” there.
 */
const isKnownBeyond = (speaker: Pick<Speaker, 'kind' | 'name'>, folded: string): boolean =>
  speaker.kind === 'body' || (speaker.kind === 'person' && folded.includes(' '));

const scopedId = (scope: string, kind: Speaker['kind'], folded: string): string =>
  `${slug(folded)}-${digest(`${scope}\n${kind}\n${folded}`, SPEAKER_ID_DIGITS)}`;

/** The corpus-wide id of a speaker of an article, readable and safe in a URL: `mark-esper-1f0c2a9b`. */
export function speakerId(article: string, speaker: Pick<Speaker, 'kind' | 'name'>): string {
  const folded = foldedName(speaker.name);
  return scopedId(isKnownBeyond(speaker, folded) ? '' : article, speaker.kind, folded);
}

/** The id of a speaker whom the article calls as another is called elsewhere. */
export function apartId(article: string, { kind, name }: Pick<Speaker, 'kind' | 'name'>): string {
  return scopedId(article, kind, foldedName(name));
}

/** Whether the speaker is one and the same in every article that names him so. */
export const isKnownEverywhere = (article: string, speaker: Pick<Speaker, 'id' | 'kind' | 'name'>): boolean =>
  speaker.id !== apartId(article, speaker);

function withIds(article: string, speakers: readonly Speaker[]): Map<string, Speaker> {
  const byOldId = new Map<string, Speaker>();
  const byNewId = new Map<string, Speaker>();
  for (const speaker of speakers) {
    const id = speakerId(article, speaker);
    const known = byNewId.get(id) ?? { ...speaker, id };
    byNewId.set(id, known);
    byOldId.set(speaker.id, known);
  }
  return byOldId;
}

/** An extraction whose ids hold in the whole corpus: statements `<article>-s1`, `-s2` …, speakers by their names. */
export function withCorpusIds(article: string, extraction: Extraction): Extraction {
  const speakers = withIds(article, extraction.speakers);
  const refer = (ref: SpeakerRef | null): SpeakerRef | null => {
    const speaker = ref && speakers.get(ref.id);
    return speaker ? { id: speaker.id, name: speaker.name } : null;
  };
  const statements = extraction.statements.map(
    (statement, index): Statement => ({
      ...statement,
      id: `${article}-s${index + 1}`,
      speaker: refer(statement.speaker),
    }),
  );
  return { ...extraction, statements, speakers: [...new Set(speakers.values())] };
}

/** The speaker among `known` that goes by `name`, or a new one of that name. */
export function speakerNamed(article: string, name: string, known: readonly Speaker[]): Speaker {
  const folded = foldedName(name);
  const goesByIt = (speaker: Speaker) =>
    [speaker.name, ...speaker.aliases].some((other) => foldedName(other) === folded);
  const found = known.find((speaker) => foldedName(speaker.name) === folded) ?? known.find(goesByIt);
  if (found) return found;
  const kind = 'person';
  return { id: speakerId(article, { kind, name }), name, kind, gender: null, aliases: [], roles: [] };
}
