/** For whom a pronoun stands: what the ranker knows of a pronoun and somebody mentioned before it, as named facts. */

import type { Entity } from '../people/speakers.js';
import { leads } from './features.js';
import type { Candidate, Paragraph, Reading } from './reading.js';

/** Somebody mentioned before, by the last words that did so. */
export interface Antecedent {
  readonly entity: Entity;
  readonly candidate: Candidate;
}

/** What is known when a pronoun is reached. */
export interface Outlook {
  readonly reading: Reading;
  /** Who spoke last, and in which paragraph. */
  readonly speaking: Entity | null;
  readonly spokeIn: number;
}

/** How many people mentioned before a pronoun it may stand for. */
export const ANTECEDENTS_MAX = 8;
/** How many paragraphs up they may stand. */
export const PARAGRAPHS_UP = 4;

const bucket = (n: number): string => (n <= 3 ? String(n) : n <= 6 ? '4-6' : '7+');
const opensSentence = (paragraph: Paragraph, { mention }: Candidate): boolean =>
  paragraph.tokens[mention.from - 1]?.sentence !== mention.sentence;

function agreementOf(pronoun: Candidate, { entity, candidate }: Antecedent): string {
  const gender = entity.gender ?? candidate.mention.gender;
  if (!gender || !pronoun.mention.gender) return 'open';
  return gender === pronoun.mention.gender ? 'fits' : 'clash';
}

/** The facts of a pronoun and an antecedent; `rank` counts those mentioned later, `rivals` those of them that fit. */
export function antecedentFacts(
  pronoun: Candidate,
  antecedent: Antecedent,
  place: { rank: number; rivals: number },
  outlook: Outlook,
): string[] {
  const { entity, candidate } = antecedent;
  const { mention, governing } = candidate;
  const home = outlook.reading.paragraphs[mention.paragraph]!;
  const here = outlook.reading.paragraphs[pronoun.mention.paragraph]!;
  const up = pronoun.mention.paragraph - mention.paragraph;
  const sentences = up === 0 ? pronoun.mention.sentence - mention.sentence : -1;
  const distance = up === 0 ? `s${bucket(sentences)}` : `p${bucket(up)}`;
  const gender = agreementOf(pronoun, antecedent);
  const first = opensSentence(home, candidate);
  const opens = opensSentence(here, pronoun);
  const speaking =
    outlook.speaking === entity ? `spoke${Math.min(3, pronoun.mention.paragraph - outlook.spokeIn)}` : 'silent';
  const lead = leads(home, candidate);
  const kind =
    mention.kind === 'noun' ? `noun-${mention.sort}` : mention.kind === 'name' ? `name-${entity.kind}` : 'pronoun';
  return [
    `gender=${gender}`,
    `gender=${gender} kind=${kind}`,
    `distance=${distance}`,
    `distance=${distance} rank=${bucket(place.rank)}`,
    `distance=${distance} rivals=${bucket(place.rivals)}`,
    `rank=${bucket(place.rank)} rivals=${bucket(place.rivals)}`,
    `first=${first} distance=${distance}`,
    `first=${first} opens=${opens} same=${sentences === 0}`,
    `tie=${governing.tie} distance=${distance}`,
    `kind=${kind}`,
    `kind=${kind} distance=${distance}`,
    `poss=${mention.possessive}`,
    `poss=${mention.possessive} distance=${distance}`,
    `before=${governing.before} first=${first}`,
    `before=${governing.before} same=${sentences === 0}`,
    `verb=${governing.tie !== null || governing.other !== null} same=${sentences === 0}`,
    `speaking=${speaking}`,
    `speaking=${speaking} distance=${distance}`,
    `speaking=${speaking} rivals=${bucket(place.rivals)}`,
    `named=${bucket(entity.named.length)}`,
    `named=${bucket(entity.named.length)} distance=${distance}`,
    `plural=${mention.plural}`,
    `role=${entity.roles.size > 0}`,
    `personal=${entity.personal} kind=${kind}`,
    `personal=${entity.personal} distance=${distance}`,
    `lead=${lead} distance=${distance}`,
    `lead=${lead} speaking=${speaking}`,
    `lead=${lead} opens=${opens} same=${sentences === 0}`,
    `lead=${lead} rank=${bucket(place.rank)}`,
    `gender=${gender} rivals=${bucket(place.rivals)} distance=${distance}`,
    `opens=${opens} lead=${lead} distance=${distance}`,
    `pronoun-tie=${pronoun.governing.tie} same=${sentences === 0} lead=${lead}`,
    `pronoun-tie=${pronoun.governing.tie} speaking=${speaking}`,
  ];
}

export const fits = (pronoun: Candidate, antecedent: Antecedent): boolean =>
  agreementOf(pronoun, antecedent) !== 'clash' && !antecedent.candidate.mention.plural;
