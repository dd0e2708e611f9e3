/** What part a mention plays in its sentence, as far as the words beside it tell. */

import { AUXILIARIES, isPastVerb } from '../people/function-words.js';
import { leads, phraseAround } from './nearby.js';
import type { Candidate, Reading } from './reading.js';

export type Role = 'owner' | 'part' | 'source' | 'oblique' | 'subject' | 'lead' | 'object';

const OBLIQUE: ReadonlySet<string> = new Set(['prep', 'of', 'to', 'as', 'by']);
/** What stands before an object: “beat Quill”, “named the mayor”. */
const VERB_BEFORE = /^(?:V|aux)/;

/** “Quill resigned”, “Quill, 40, was”: a verb right behind it, or behind what only says more of it. */
function hasVerb({ paragraphs }: Reading, { mention }: Candidate): boolean {
  const { tokens } = paragraphs[mention.paragraph]!;
  const reach = Math.max(mention.reach, mention.to);
  const from = reach > mention.to && tokens[reach]?.text === ',' ? reach + 1 : reach;
  for (let at = from; at < from + ADVERBS_MAX; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (AUXILIARIES.has(token.lower) || isPastVerb(token.lower)) return true;
    if (!token.lower.endsWith('ly') && token.lower !== 'also') return false;
  }
  return false;
}
const ADVERBS_MAX = 3;

/** “Marrow told Quill”: the verb before a name is that of somebody named before it. */
function isTold({ candidates }: Reading, { index, mention, governing: { tie, cue } }: Candidate): boolean {
  if (tie !== 'inverted' || cue === null) return false;
  return candidates
    .slice(Math.max(0, index - RIVALS_MAX), index)
    .some(
      (other) =>
        other.mention.paragraph === mention.paragraph &&
        other.governing.tie !== null &&
        other.governing.cue?.at === cue.at,
    );
}
/** How many mentions before a name may have its verb. */
const RIVALS_MAX = 4;

/** `subject` “Quill left”, `oblique` “after Quill”, `source` “according to Quill”, `object` “beat Quill”, `part` of a longer phrase. */
export function roleOf(reading: Reading, candidate: Candidate): Role {
  const { mention, governing } = candidate;
  if (mention.possessive) return 'owner';
  if (governing.before === 'according') return 'source';
  if (phraseAround(reading, candidate)) return 'part';
  if (OBLIQUE.has(governing.before)) return 'oblique';
  if (isTold(reading, candidate)) return 'object';
  if (governing.tie !== null || hasVerb(reading, candidate)) return 'subject';
  return leads(reading.paragraphs[mention.paragraph]!, candidate) && !VERB_BEFORE.test(governing.before)
    ? 'lead'
    : 'object';
}
