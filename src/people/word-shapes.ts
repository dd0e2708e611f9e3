/** What the shape of a word says of it: part of a name, given name, acronym, heading. */

import type { Gender } from '../model.js';
import { foldWord } from '../text/fold.js';
import { PLACES } from '../text/places.js';
import { isFunctionWord, isPastVerb } from './function-words.js';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './given-names.js';
import { formalNames } from './nicknames.js';
import type { Token } from './tokens.js';

export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'ab abu al ap ben bin bint da de del della der di dos du el ibn la le ter van von y zu'.split(' '),
);
/** Those of them that no English word is spelled like. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set('da de del della der di dos du van von'.split(' '));
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
export const JOINERS: ReadonlySet<string> = new Set(['of', 'for', '&']);
/** “Special Agent in Charge”: “in” that joins. */
export const isInCharge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'charge';
/** Longest noun phrase before its head, in tokens. */
export const PHRASE_MAX = 8;

const listedGender = (folded: string): Gender | undefined => {
  if (MALE_NAMES.has(folded)) return 'male';
  if (FEMALE_NAMES.has(folded)) return 'female';
  return OTHER_NAMES.has(folded) ? null : undefined;
};

/** Short forms that are as often words of their own. */
const WORDS_FIRST: ReadonlySet<string> = new Set(['ant', 'art', 'cat', 'drew', 'rich', 'win']);
const SHORT_FORM_MIN = 3;

/** The gender that a short form shows: that of the names it may stand for, `null` where they differ. */
function shortGender(folded: string): Gender | undefined {
  const formal = folded.length < SHORT_FORM_MIN || WORDS_FIRST.has(folded) ? [] : formalNames(folded);
  const genders = formal.map(listedGender);
  return genders.every((gender) => gender === genders[0]) ? genders[0] : null;
}

/** The gender that a folded given name shows, `null` where it shows none; `undefined`: no given name that is known. */
export const givenGender = (folded: string): Gender | undefined => {
  const listed = listedGender(folded);
  return listed === undefined ? shortGender(folded) : listed;
};

const folds = new Map<string, string>();
export const foldOf = (token: Token): string => {
  const known = folds.get(token.text);
  if (known !== undefined) return known;
  if (folds.size > 50_000) folds.clear();
  const fold = foldWord(token.text).replace(/\.$/, '');
  folds.set(token.text, fold);
  return fold;
};

/** “I’m”, “They’ve”, “Don’t”: a pronoun or auxiliary with what is left of another word. */
export const CONTRACTED = /^(?:i|you|we|they|he|she|it|that|there|here|who|what|let)['\u2019]|n['\u2019]t$/;

export const isAcronym = (text: string): boolean => /^(?:[A-Z]{2,}s?|(?:[A-Z]\.){2,})$/.test(text);

/** Share of its words, small ones aside, that a heading has in capitals; a shorter one could be a sentence. */
const HEADING_SHARE = 0.85;
const HEADING_WORDS_MIN = 4;
const HEADING_WORDS_MAX = 40;

export function isHeading(tokens: readonly Token[]): boolean {
  if (tokens.length > 2 * HEADING_WORDS_MAX) return false;
  if (tokens.some(({ kind, capital, lower }) => kind === 'word' && !capital && isPastVerb(lower))) return false;
  const content = tokens.filter((token) => token.kind === 'word' && !isFunctionWord(token.lower));
  if (content.length < HEADING_WORDS_MIN || content.length > HEADING_WORDS_MAX) return false;
  return content.filter((token) => token.capital).length >= HEADING_SHARE * content.length;
}

const PLACE_WORDS: ReadonlySet<string> = new Set(PLACES.trim().split('\n'));
/** How names of places open that have two words. */
const PLACE_OPENING =
  /^(?:cape|costa|east|eastern|el|fort|great|hong|las|los|mount|new|north|northern|port|puerto|saint|san|santa|saudi|south|southern|sri|st|united|west|western)\.? /;
/** Places whose names people are given, too, but which alone are places nearly always. */
const PLACES_FIRST: ReadonlySet<string> = new Set(
  'adelaide alabama alexandria america argentina arizona baghdad boston brighton brooklyn chad china dakota denver dominica doha geneva georgia haifa havana houston india israel italia jersey jordan kenya london manhattan manila memphis milan montana nazareth oran orlando paris reno rome salem sahara salvador sinai sofia sydney syria tennessee trinidad valencia venezia verona virginia zaire'.split(
    ' ',
  ),
);
/** The states of the United States as newspapers cut them short. */
const STATES: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo'.split(
    ' ',
  ),
);
const STATE_INITIALS: ReadonlySet<string> = new Set('dc nc nd nh nj nm ny ri sc sd wva'.split(' '));
const isState = (folded: string): boolean =>
  STATE_INITIALS.has(folded) || (folded.endsWith('.') && STATES.has(folded.slice(0, -1)));

const PLACE_PAIRS: ReadonlySet<string> = new Set(['capitol hill', 'hong kong', 'sri lanka', 'white house']);

/** Whether a name, folded, is a place's or a people's and no given name: “Kenya”, “New York”, “Ghanaian”. */
export const isPlaceName = (folded: string): boolean =>
  PLACE_PAIRS.has(folded) ||
  PLACES_FIRST.has(folded) ||
  isState(folded) ||
  (PLACE_WORDS.has(folded.replace(PLACE_OPENING, '')) && givenGender(folded) === undefined);

/** “Ghanaian”, “Texan”, “Portuguese”, “Frenchwoman”: one of a people. */
export const isDemonym = (folded: string): boolean =>
  (PLACE_WORDS.has(folded) && /(?:[^l]an|ese|ish|i|er|ch)$/.test(folded)) ||
  PEOPLE_SUFFIXED.test(folded) ||
  PEOPLES.has(folded);
/** Names of one of a people that have none of those endings. */
const PEOPLES: ReadonlySet<string> = new Set(
  'arab aussie basque breton briton croat cypriot dane filipina filipino finn frisian greek kazakh kiwi kurd kyrgyz pole scot serb slovak slovene spaniard swede swiss tajik tatar turk turkmen uzbek zulu'.split(
    ' ',
  ),
);
const PEOPLE_SUFFIXED = /^(?:dutch|english|french|irish|scots|welsh)(?:wo)?m[ae]n$/;
