/** What a noun names: a person, a body that speaks, or a document that is quoted. Singular or plural, in lower case. */

import { BODY_NOUNS } from './body-nouns.js';
import { DOCUMENT_NOUNS } from './document-nouns.js';
import { PERSON_NOUNS } from './person-nouns.js';
import { SPEECH_NOUNS } from './speech-nouns.js';

export type NounSort = 'person' | 'body' | 'document';

export interface Noun {
  readonly sort: NounSort;
  readonly plural: boolean;
  readonly singular: string;
}

const sortOf = (word: string): NounSort | null => {
  if (DOCUMENT_NOUNS.has(word)) return 'document';
  if (BODY_NOUNS.has(word)) return 'body';
  return PERSON_NOUNS.has(word) ? 'person' : null;
};

/** Singular forms that a plural may come from: `aides` → `aide`, `allies` → `ally`, `spokesmen` → `spokesman`. */
function singulars(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('men')) return [`${word.slice(0, -3)}man`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith('s') && !word.endsWith('ss') ? [word.slice(0, -1)] : [];
}

const known = new Map<string, Noun | null>();
/** Articles bring new words without end; the memory of those seen is emptied when it holds this many. */
const KNOWN_MAX = 50_000;

/** The noun that `lower` is, by its last part where hyphens join several, “mother-of-two” by its first; `null` where it names none of these. */
export function noun(lower: string): Noun | null {
  const seen = known.get(lower);
  if (seen !== undefined) return seen;
  if (known.size >= KNOWN_MAX) known.clear();
  const found = lookUp(lower);
  known.set(lower, found);
  return found;
}

function lookUp(lower: string): Noun | null {
  if (lower.endsWith('-year-old')) return { sort: 'person', plural: false, singular: lower };
  const direct = sortOf(lower);
  if (direct)
    return { sort: direct, plural: lower === 'people' || lower === 'women' || lower === 'children', singular: lower };
  for (const singular of singulars(lower)) {
    const sort = sortOf(singular);
    if (sort) return { sort, plural: true, singular };
  }
  const head = /^(\p{Ll}+)-of-\p{L}+$/u.exec(lower)?.[1];
  if (head) return lookUp(head);
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  return tail !== lower && tail.length > 3 ? lookUp(tail) : null;
}

/** Whether a noun names something that somebody said or wrote: “warnings”, “statement”. */
export const isSpeech = (lower: string): boolean =>
  [lower, ...singulars(lower)].some((word) => SPEECH_NOUNS.has(word) || DOCUMENT_NOUNS.has(word));

/** Nouns that say of somebody no more than what anybody can see. */
const GENERIC =
  /^(?:boy|father|gentleman|girl|grandfather|grandmother|guy|lady|man|mother|pensioner|teen|teenager|toddler|veteran|woman|youngster)$|-old$/;
export const isGeneric = (head: string): boolean => GENERIC.test(head);

const FEMALE_NOUN =
  /(?:woman|women|wife|wives|mother|daughter|sister|girl|queen|aunt|niece|actress|lady|widow|grandmother|duchess|heiress|hostess|waitress|nun|bride|mom|mum)$/;
const MALE_NOUN =
  /(?:[a-z]man|[a-z]men|^man|^men|husband|father|^son|stepson|grandson|brother|boy|king|uncle|nephew|actor|gentleman|widower|monk|bridegroom|dad|guy|priest)$/;
const EITHER = /(?:human|woman|women|german|ottoman|roman|talisman)$/;

/** The gender a noun shows: “spokeswoman”, “her brother”. */
export function genderOfNoun(lower: string): 'female' | 'male' | null {
  if (FEMALE_NOUN.test(lower)) return 'female';
  return MALE_NOUN.test(lower) && !EITHER.test(lower) ? 'male' : null;
}
