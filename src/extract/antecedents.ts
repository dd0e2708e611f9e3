/** For whom a pronoun stands: what the ranker knows of a pronoun and somebody mentioned before it, as named facts. */

import { type Entity, standing } from '../people/speakers.js';
import { leads } from './nearby.js';
import type { Candidate, Paragraph, Reading } from './reading.js';
import { roleOf } from './role.js';
import type { Tell } from './weights.js';

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

/** A pronoun and somebody it may stand for; `rank` counts those mentioned since. */
export interface Pairing {
  readonly pronoun: Candidate;
  readonly antecedent: Antecedent;
  readonly rank: number;
  readonly outlook: Outlook;
}

/** Tells the facts of a pronoun and an antecedent. */
export function tellAntecedent({ pronoun, antecedent, rank: place, outlook }: Pairing, tell: Tell): void {
  const rank = bucket(place);
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
  tell('gender=', gender);
  tell('gender=', gender, ' kind=', kind);
  tell('distance=', distance);
  tell('distance=', distance, ' rank=', rank);
  tell('first=', first, ' distance=', distance);
  tell('first=', first, ' opens=', opens, ' same=', sentences === 0);
  tell('tie=', governing.tie, ' distance=', distance);
  tell('kind=', kind);
  tell('kind=', kind, ' distance=', distance);
  tell('poss=', mention.possessive);
  tell('poss=', mention.possessive, ' distance=', distance);
  tell('before=', governing.before, ' first=', first);
  tell('before=', governing.before, ' same=', sentences === 0);
  tell('verb=', governing.tie !== null || governing.other !== null, ' same=', sentences === 0);
  tell('speaking=', speaking);
  tell('speaking=', speaking, ' distance=', distance);
  tell('named=', bucket(entity.named.length));
  tell('named=', bucket(entity.named.length), ' distance=', distance);
  tell('plural=', mention.plural);
  tell('role=', entity.roles.size > 0);
  tell('personal=', standing(entity), ' kind=', kind);
  tell('personal=', standing(entity), ' distance=', distance);
  tell('lead=', lead, ' distance=', distance);
  tell('lead=', lead, ' speaking=', speaking);
  tell('lead=', lead, ' opens=', opens, ' same=', sentences === 0);
  tell('lead=', lead, ' rank=', rank);
  tell('opens=', opens, ' lead=', lead, ' distance=', distance);
  tell('pronoun-tie=', pronoun.governing.tie, ' same=', sentences === 0, ' lead=', lead);
  tell('pronoun-tie=', pronoun.governing.tie, ' speaking=', speaking);
  const role = roleOf(outlook.reading, candidate);
  tell('role=', role);
  tell('role=', role, ' distance=', distance);
  tell('role=', role, ' opens=', opens, ' distance=', distance);
  tell('role=', role, ' rank=', rank);
  const head = mention.kind !== 'pronoun' ? 'named' : mention.head === pronoun.mention.head ? 'same' : mention.head;
  tell('head=', head, ' distance=', distance);
  tell('head=', head, ' role=', role);
  tell('head=', head, ' rank=', rank);
}

/** Whether the pronoun's gender rules somebody out. */
export const clashes = (pronoun: Candidate, antecedent: Antecedent): boolean =>
  agreementOf(pronoun, antecedent) === 'clash';
