/**
 * Which quotations are one statement: those that an attribution only interrupts (“…,” he said. “…”) and those that go
 * on over paragraphs with an opening mark on each.
 */

import type { Entity } from '../people/speakers.js';
import type { Attributed } from './attribution.js';
import { isPartial } from './partial.js';
import type { Candidate } from './reading.js';

/** A longer interruption tells something of its own. In tokens. */
const INTERRUPTION_MAX = 30;

/** One statement's quotations, in order. */
export interface Group {
  readonly parts: Attributed[];
  readonly partial: boolean;
}

/** Whether only an attribution stands between two quotations of one paragraph. */
function interrupts(previous: Attributed, next: Attributed): boolean {
  const [a, b] = [previous.situation, next.situation];
  if (a.paragraph !== b.paragraph || b.place !== a.place + 1) return false;
  if (b.hole - a.hole - 1 > INTERRUPTION_MAX) return false;
  const between = a.paragraph.tokens.slice(a.hole + 1, b.hole);
  const ends = between.filter((token, at) => /^[.?!]$/.test(token.text) && at < between.length - 1);
  return ends.length === 0;
}

/** Statements in order; `entityOf` says whom a candidate stands for. */
export function groups(attributed: readonly Attributed[], entityOf: (candidate: Candidate) => Entity | null): Group[] {
  const found: Group[] = [];
  const who = (one: Attributed) => (one.candidate ? entityOf(one.candidate) : null);
  const sameSpeaker = (a: Attributed, b: Attributed) =>
    a.candidate !== null && (a.candidate === b.candidate || (who(a) !== null && who(a) === who(b)));
  for (const one of attributed) {
    const group = found.at(-1);
    const previous = group?.parts.at(-1);
    const partial = isPartial(one.situation);
    const joins =
      previous !== undefined &&
      ((one.situation.quotation.continues &&
        one.situation.paragraph.index === previous.situation.paragraph.index + 1) ||
        (!partial &&
          !group!.partial &&
          heldBetween(previous, one) &&
          sameSpeaker(previous, one) &&
          interrupts(previous, one)) ||
        (resumes(previous, one) && heldBetween(previous, one) && !group!.partial && sameSpeaker(previous, one)));
    if (joins) group!.parts.push(one);
    else found.push({ parts: [one], partial });
  }
  return found;
}

/** The attribution that interrupts names the speaker of both. */
const heldBetween = (previous: Attributed, next: Attributed): boolean => {
  const mention = next.candidate?.mention;
  const [a, b] = [previous.situation, next.situation];
  return (
    mention !== undefined && mention.paragraph === b.paragraph.index && mention.from > a.hole && mention.to <= b.hole
  );
};

/** “We will,” she said, “go.”: the second half goes on in the same sentence. */
function resumes(previous: Attributed, next: Attributed): boolean {
  const [a, b] = [previous.situation, next.situation];
  return interrupts(previous, next) && a.ends === ',' && b.left === ',' && b.opens === 'a';
}
