/**
 * Who asks and who answers in an interview whose labels are “Q” and “A”, as the words before its first question tell:
 * “Ada Quill has dived here for years. She spoke with Coast Monthly’s Ben Marrow.”
 */

import type { Mention } from '../people/mention.js';
import type { Entity } from '../people/speakers.js';
import type { Candidate, Reading } from './reading.js';

export interface Interview {
  readonly asks: Candidate | null;
  readonly answers: Candidate | null;
}

/** What those are who ask for a living. */
const ASKS =
  /\b(?:anchor|columnist|correspondent|editor|host|interviewer|journalist|presenter|producer|reporter|staff|writer)\b/i;
/** How many mentions before the first question are looked at. */
const INTRO_MAX = 60;

interface Guest {
  readonly entity: Entity;
  readonly first: Candidate;
  count: number;
  /** “spoke with Ben Marrow”. */
  spokenWith: boolean;
  /** “spoke with Coast Monthly’s Ben Marrow”. */
  ofOutlet: boolean;
}

const ownerOf = (reading: Reading, { mention, index }: Candidate): Mention | null => {
  const owner = reading.candidates[index - 1]?.mention;
  return owner?.possessive && owner.paragraph === mention.paragraph && owner.to === mention.from ? owner : null;
};

function isSpokenWith(reading: Reading, candidate: Candidate): boolean {
  const { tokens } = reading.paragraphs[candidate.mention.paragraph]!;
  const { from } = ownerOf(reading, candidate) ?? candidate.mention;
  return /^(?:to|with|by|told)$/.test(tokens[from - 1]?.lower ?? '');
}

/** So many answers make an interview. */
const ANSWERS_MIN = 2;

/** The paragraphs of an interview that answer: nothing but a quotation, behind a question that nobody is quoted in. */
export function answers({ text, paragraphs }: Reading): ReadonlySet<number> {
  const found = paragraphs.filter(({ index, tokens, holes }) => {
    const before = paragraphs[index - 1];
    return tokens.length === 1 && holes.length === 1 && before?.holes.length === 0 && text[before.span.end - 1] === '?';
  });
  return new Set(found.length >= ANSWERS_MIN ? found.map(({ index }) => index) : []);
}

/** The interview's two sides; `null` where the words before `paragraph` do not tell. */
export function interview(
  reading: Reading,
  paragraph: number,
  entityOf: (candidate: Candidate) => Entity | null,
): Interview {
  const guests = new Map<Entity, Guest>();
  const bodies: Candidate[] = [];
  for (const candidate of reading.candidates.slice(0, INTRO_MAX)) {
    if (candidate.mention.paragraph >= paragraph) break;
    const entity = candidate.mention.kind === 'name' ? entityOf(candidate) : null;
    if (entity?.kind === 'body' && isSpokenWith(reading, candidate)) bodies.push(candidate);
    if (entity?.kind !== 'person' || entity.place || !entity.personal) continue;
    const guest = guests.get(entity) ?? { entity, first: candidate, count: 0, spokenWith: false, ofOutlet: false };
    guest.count++;
    guest.spokenWith ||= isSpokenWith(reading, candidate);
    guest.ofOutlet ||= isSpokenWith(reading, candidate) && ownerOf(reading, candidate) !== null;
    guests.set(entity, guest);
  }
  return sides([...guests.values()], bodies);
}

function sides(guests: readonly Guest[], bodies: readonly Candidate[]): Interview {
  const byTrade = guests.filter(({ entity }) => [...entity.roles].some((role) => ASKS.test(role)));
  if (guests.length === 1 && byTrade.length === 0) return { asks: bodies[0] ?? null, answers: guests[0]!.first };
  if (guests.length !== 2) return { asks: null, answers: null };
  const asks =
    byTrade.length === 1
      ? byTrade[0]!
      : (guests.find(({ ofOutlet }) => ofOutlet) ??
        guests.find((guest) => guest.spokenWith && others(guests, guest).every(({ count }) => count > guest.count)) ??
        null);
  return asks ? { asks: asks.first, answers: others(guests, asks)[0]!.first } : { asks: null, answers: null };
}

const others = (guests: readonly Guest[], one: Guest): Guest[] => guests.filter((guest) => guest !== one);
