/**
 * Whether a name that a reader types is a speaker's: by name, nickname, misspelling or transliteration, by title or role,
 * by the handle of an account. Fits are graded, so that a full name beats a surname that two people share.
 */

import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import type { Speaker } from '../model.js';
import { isKnownName } from '../text/commonness.js';
import { foldWord } from '../text/fold.js';
import { editDistance, slipsAllowed, soundAlike } from '../text/near.js';
import { compareNames, type PersonName, parseName } from './names.js';
import { isRoleHead, rolesFit, roleTokens } from './offices.js';
import { givenGender } from './word-shapes.js';

/**
 * `full`: given name and surname, or the very name of a body; `part`: a surname, a title, a role; `loose`: a first name
 * alone, or a surname alone with a slip; `none`: somebody else.
 */
export type Fit = 'full' | 'part' | 'loose' | 'none';
const FITS = ['full', 'part', 'loose'] as const;

/** Letters from which one slip in a surname is one even where it changes the sound. */
const SOUNDLESS_SLIP_LETTERS = 6;
/** With the given name right, one letter of a surname this long may be wrong whatever it sounds like. */
const SLIP_LETTERS_MIN = 5;
/** Jaro–Winkler similarity from which two spellings that sound alike are one name; 0.85 keeps “Mohieh” and “Mohie”, not “Merkel” and “Markle”. */
const ALIKE_MIN = 0.85;

/** How well a claimed name fits the speaker; `mention` are the words that name the speaker at the statement. */
export function fitOf(claimed: string, speaker: Speaker, mention: string | null = null): Fit {
  const text = claimed.trim().slice(0, CLAIMED_UNITS_MAX);
  const handle = handleIn(text);
  if (handle !== null && fitsHandle(handle, speaker)) return 'full';
  const plain = withoutHandle(text);
  if (plain === '') return 'none';
  const names = [speaker.name, ...speaker.aliases];
  if (names.some((name) => samePhrase(plain, name)))
    return speaker.kind === 'person' && isOneWord(plain) ? 'part' : 'full';
  if (speaker.kind === 'person' && !endsInRole(plain) && !standsFor(plain, names)) {
    const byName = best(fullerThan(plain, names).map((name) => compare(plain, name)));
    if (byName !== 'none') return byName;
  }
  if (speaker.kind === 'body' && names.some((name) => isShortened(plain, name) || isShortened(name, plain)))
    return 'full';
  const roles = [...speaker.roles, ...(mention ? [mention] : []), ...(speaker.kind === 'person' ? [] : names)];
  return rolesFit(plain, roles) ? 'part' : 'none';
}

const CAPITALS = /^(?:\p{Lu}\.?){2,7}$/u;

/** “FDA” or “U.N.” for a body by the first letters of its name, its country aside: “U.S. Food and Drug Administration”. */
export function isShortened(short: string, name: string): boolean {
  const letters = short.replace(/^the\s/i, '').replaceAll('.', '');
  if (!CAPITALS.test(letters)) return false;
  const initials = (name.match(/\b\p{Lu}[\p{L}.]*/gu) ?? []).map((word) =>
    /^U\.?[SK]\.?$/.test(word) ? '' : word[0]!,
  );
  return initials.length > 1 && initials.join('') === letters;
}

/** Nobody's name and titles are longer. */
const CLAIMED_UNITS_MAX = 300;

const best = (fits: readonly Fit[]): Fit => FITS.find((fit) => fits.includes(fit)) ?? 'none';

const isOneWord = (text: string): boolean => !/\s/.test(text.trim());

const samePhrase = (a: string, b: string): boolean => roleTokens(a).join(' ') === roleTokens(b).join(' ');

/** A claimed full name is held against full names where there are any: “Ivanka Trump” is not whoever is “Trump” for short. */
function fullerThan(claimed: string, names: readonly string[]): readonly string[] {
  if (!hasGiven(claimed)) return names;
  const full = names.filter(hasGiven);
  return full.length > 0 ? full : names;
}

const hasGiven = (name: string): boolean => (nameOf(name)?.given.length ?? 0) > 0;

/** “Trump’s spokesman”, “the Trump campaign”: not Trump. */
function endsInRole(text: string): boolean {
  const tokens = text.split(/\s+/);
  const last = foldWord(tokens.at(-1) ?? '');
  return tokens.length > 1 && isRoleHead(last);
}

const BEHIND = /^\S.*?\s(?:of|for|to|with|representing)\s(?:the\s)?(.+)/isu;

/** “a spokesman for Bernie Sanders”, “Ada Lindt’s mother” turned round, “mother of Ada Lindt”: somebody of that name’s, not that name. */
function standsFor(text: string, names: readonly string[]): boolean {
  const behind = BEHIND.exec(text)?.[1];
  const name = behind === undefined ? null : parseName(behind);
  if (!name) return false;
  const all = [...name.given, ...name.particles, name.surname].map(foldWord);
  return names.some((other) => {
    const parts = parseName(other);
    const own = parts ? [...parts.given, ...parts.particles, parts.surname].map(foldWord) : [];
    return all.every((part) => own.includes(part)) && own.length > 0;
  });
}

/** The name's parts; a title or particle that is everybody's given name (“Dean”, “Ben”) is one where no other stands. */
function nameOf(text: string): PersonName | null {
  const name = parseName(text);
  if (!name || name.given.length > 0) return name;
  const before = [...name.titles, ...name.particles];
  const [only] = before;
  if (before.length !== 1 || !only || !/^\p{Lu}/u.test(only) || givenGender(foldWord(only)) === undefined) return name;
  return { ...name, titles: [], particles: [], given: [only] };
}

function compare(claimed: string, name: string): Fit {
  const x = nameOf(claimed);
  const y = nameOf(name);
  if (!x || !y) return 'none';
  const compared = compareNames(x, y);
  if (compared === 'same') return x.given.length > 0 ? 'full' : 'part';
  if (compared === 'compatible') return isFirstName(x, y) ? 'loose' : 'part';
  if (x.gender && y.gender && x.gender !== y.gender) return 'none';
  return misspelt(x, y);
}

/** Whether a name of one word agrees with the other's first name only. */
const isFirstName = (x: PersonName, y: PersonName): boolean =>
  x.given.length === 0 && compareNames(x, { ...y, given: y.given.slice(1) }) === 'different';

/** Both names with slips: the surname near, the given name near, short for the other, or missing. */
function misspelt(x: PersonName, y: PersonName): Fit {
  if (x.given.length > 0 && y.given.length > 0 && joined(x.given, x) === joined([], y)) return 'part';
  const given = givenNear(x, y);
  if (given === 'none') return turned(x, y) ? 'full' : 'none';
  const a = foldWord([...x.particles, x.surname].join(''));
  const b = foldWord([...y.particles, y.surname].join(''));
  const near = isNear(a, b) || isNear(foldWord(x.surname), foldWord(y.surname)) || isNear(whole(x), whole(y));
  if (near) return given === 'full' ? 'full' : 'loose';
  const oneOff = editDistance(a, b, 1) === 1 && Math.min(a.length, b.length) >= SLIP_LETTERS_MIN;
  return given === 'full' && x.given.length > 0 && (oneOff || (isSlip(a, b) && !isKnownName(a))) ? 'full' : 'none';
}

/** All but the first given name: a surname of two words with its hyphen or without, “Okonkwo-Reyes”, “Okonkwo Reyes”. */
const whole = (name: PersonName): string => joined(name.given.slice(1), name);

const joined = (given: readonly string[], { particles, surname }: PersonName): string =>
  foldWord([...given, ...particles, surname].join('')).replaceAll('-', '');

/** Family name first: “Abe Shinzo”. */
const turned = (x: PersonName, y: PersonName): boolean =>
  x.given.length === 1 &&
  y.given.length === 1 &&
  foldWord(x.given[0]!) === foldWord(y.surname) &&
  foldWord(y.given[0]!) === foldWord(x.surname);

function givenNear(x: PersonName, y: PersonName): Fit {
  const [a, b] = [x.given[0], y.given[0]];
  if (a === undefined || b === undefined) return 'part';
  const [first, second] = [foldWord(a).replace(/\.$/, ''), foldWord(b).replace(/\.$/, '')];
  if (first === second) return 'full';
  if (first.length === 1 || second.length === 1) return first[0] === second[0] ? 'part' : 'none';
  if (compareNames({ ...x, surname: 'x', particles: [] }, { ...y, surname: 'x', particles: [] }) !== 'different')
    return 'full';
  if (gendersDiffer(first, second)) return 'none';
  const short = isShortFor(first, second) || isShortFor(second, first);
  return short || isNear(first, second) || isTransliterated(first, second) ? 'full' : 'none';
}

/** “Tom” is short for “Tomas”. */
const isShortFor = (short: string, full: string): boolean => short.length >= 3 && full.startsWith(short);

/** “Daniel” and “Danielle” sound alike and are two people. */
const gendersDiffer = (a: string, b: string): boolean => {
  const [one, other] = [givenGender(a), givenGender(b)];
  return Boolean(one && other && one !== other);
};

/** One given name in two transliterations, once the surname agrees: “Volodymyr”, “Vladimir”. */
const isTransliterated = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SLIP_LETTERS_MIN &&
  soundAlike(a, b) &&
  JaroWinklerDistance(a, b) >= TRANSLITERATED_MIN;
/** Jaro–Winkler similarity of two transliterations that sound alike; the pair above has 0.81. */
const TRANSLITERATED_MIN = 0.75;

const isSlip = (a: string, b: string): boolean => {
  const limit = slipsAllowed(Math.max(a.length, b.length));
  return limit > 0 && editDistance(a, b, limit) <= limit;
};

/** One name in two spellings: they sound alike, or one letter of a long one slipped. */
function isNear(a: string, b: string): boolean {
  const [x, y] = [a.replaceAll('-', ''), b.replaceAll('-', '')];
  if (x === y) return true;
  if (x.length < 3 || y.length < 3 || !isSlip(x, y)) return false;
  if (soundAlike(x, y) && JaroWinklerDistance(x, y) >= ALIKE_MIN) return true;
  const long = Math.min(x.length, y.length) >= SOUNDLESS_SLIP_LETTERS;
  return long && x[0] === y[0] && editDistance(x, y, 1) === 1 && !isKnownName(x);
}

const HANDLE = /(?:^|[\s(])@([A-Za-z0-9_]{2,30})/;

const handleIn = (text: string): string | null => HANDLE.exec(text)?.[1] ?? null;

const withoutHandle = (text: string): string =>
  text
    .replace(/\(?@[A-Za-z0-9_]{2,30}\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether the handle holds the speaker's given name and surname, or is made of the surname and office words. */
function fitsHandle(handle: string, speaker: Speaker): boolean {
  const name = parseName(speaker.name);
  if (!name) return false;
  const letters = foldWord(handle).replace(/[^a-z]/g, '');
  const surname = foldWord(name.surname).replace(/[^a-z]/g, '');
  const given = foldWord(name.given[0] ?? '').replace(/[^a-z]/g, '');
  if (surname.length < 3 || !letters.includes(surname)) return false;
  const rest = letters.replace(surname, '').replace(HANDLE_WORDS, '');
  return rest === '' || (given !== '' && (rest.startsWith(given) || rest === given[0]));
}

const HANDLE_WORDS =
  /^(?:real|official|the|rep|sen|senator|gov|governor|mayor|president|potus|sec|secretary|dr|leader|speaker)/;
