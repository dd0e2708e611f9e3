/** Whose a document is: the author in its phrase, or whoever speaks in it. */

import type { Candidate, Reading } from './reading.js';

const AUTHOR = /^(?:from|by|of)$/;
/** How many mentions off a document's author may stand. */
const AUTHOR_REACH = 5;

/** “In a statement, the bureau said”, “Judge Quill wrote in a ruling”: whoever speaks in the document is its author. */
export function speakerIn({ paragraphs, candidates }: Reading, { mention, index }: Candidate): Candidate | null {
  const { tokens } = paragraphs[mention.paragraph]!;
  if (tokens[mention.from - 1]?.lower !== 'in') return null;
  const near = candidates.slice(Math.max(0, index - AUTHOR_REACH), index + AUTHOR_REACH);
  return (
    near.find(
      (other) =>
        other.mention.paragraph === mention.paragraph &&
        other.mention.sentence === mention.sentence &&
        other.mention.kind !== 'pronoun' &&
        other.mention.sort !== 'document' &&
        other.governing.cue !== null &&
        other.governing.tie !== 'relative' &&
        other.governing.tie !== 'passive',
    ) ?? null
  );
}

/** The mention of a document's author in the words of its phrase or right after it: “a tweet from the mayor”, “Quill’s letter”. */
export function authorOf({ paragraphs, candidates }: Reading, { mention, index }: Candidate): Candidate | null {
  const { tokens } = paragraphs[mention.paragraph]!;
  const [previous, next] = [candidates[index - 1], candidates[index + 1]];
  const within = (other: Candidate | undefined): other is Candidate =>
    other !== undefined && other.mention.paragraph === mention.paragraph && other.mention.sort !== 'document';
  const by = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  if (within(next) && next.mention.from === by + 1 && AUTHOR.test(tokens[by]!.lower)) return next;
  if (within(next) && next.mention.from >= mention.from && next.mention.to < mention.to && next.mention.possessive)
    return next;
  if (within(previous) && previous.mention.possessive && previous.mention.to === mention.from) return previous;
  return null;
}
