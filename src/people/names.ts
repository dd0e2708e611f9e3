/**
 * Names of people, as names only: their parts, and whether two of them may be the same person's. Knows no article:
 * whether “Clinton” is Bill or Hillary Clinton is for those who know who else is there.
 */

import { foldWord } from '../text/fold.js';
import { isNicknameOf } from './nicknames.js';
import { areRomanisations } from './romanisations.js';
import { PORTFOLIOS, TITLES } from './titles.js';

export interface PersonName {
  /** As written, in order: “US”, “Secretary”, “of”, “State”. */
  readonly titles: readonly string[];
  /** Given names and initials: “John”, “F.”; empty where only a surname stands. */
  readonly given: readonly string[];
  /** “de”, “van der”, “al”. */
  readonly particles: readonly string[];
  /** As written, without particles: “Abdul-Mahdi”; of a name of one word, that word. */
  readonly surname: string;
  /** “Jr.”, “III”; `null` where there is none. */
  readonly suffix: string | null;
  /** The gender that a title shows. */
  readonly gender: 'female' | 'male' | null;
}

/** Small words that belong to the surname after them; folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al ap ben bin bint da dal dall das de del della den der di do dos du el ibn la las le los mac ni nic o san santa st te ten ter ui van vande vanden vander vel von y zu zum zur'.split(
    ' ',
  ),
);
/** Suffixes by fold, with one spelling for each meaning. */
const SUFFIXES: Readonly<Record<string, string>> = {
  jr: 'jr',
  jnr: 'jr',
  junior: 'jr',
  sr: 'sr',
  snr: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
  md: '',
  phd: '',
  esq: '',
  mp: '',
  qc: '',
  kc: '',
  sc: '',
  obe: '',
  mbe: '',
  cbe: '',
  dbe: '',
  kbe: '',
};
const POSSESSIVE = /['\u2019]s?$/u;
const NAME_TOKEN = /[\p{L}\p{M}\p{Nd}.'\u2019\u02BC-]+/gu;
/** A name of more words than this is a phrase. */
const NAME_WORDS_MAX = 16;

const fold = (token: string): string => foldWord(token).replace(/\.$/, '');
const isInitial = (folded: string): boolean => folded.length === 1;

const suffixOf = (token: string): string | undefined => {
  const key = fold(token);
  return Object.hasOwn(SUFFIXES, key) ? SUFFIXES[key] : undefined;
};

/** “Esper, Mark T.” as “Mark T. Esper”; what follows other commas is no part of the name. */
function uninverted(text: string): string {
  const [before = '', after = ''] = text.replace(/\([^)]*\)?/g, ' ').split(',', 2);
  const rest = after.trim();
  if (!rest || before.trim().split(/\s+/).length > 2 || !/^\p{Lu}/u.test(rest)) return before;
  if (suffixOf(rest) !== undefined) return `${before} ${rest}`;
  const reordered = rest.split(/\s+/).length <= 2 && before.trim().split(/\s+/).length === 1 && !TITLES.has(fold(rest));
  return reordered ? `${rest} ${before}` : before;
}

/** How many tokens at the start are title: “the former US Secretary of State”. The last token never is. */
function titleLength(tokens: readonly string[]): number {
  let length = 0;
  for (let at = 0; at < tokens.length - 1; at++) {
    const token = tokens[at]!;
    const key = fold(token);
    const lower = /^\p{Ll}/u.test(token) && !PARTICLES.has(key);
    const afterOf = at > 0 && /^(?:of|for|and)$/.test(tokens[at - 1]!) && PORTFOLIOS.has(key);
    const country = at === length && /^(?:U\.?S\.?|U\.?K\.?|EU|UN|U\.N\.|E\.U\.)$/.test(token);
    if (lower || afterOf || country || (TITLES.has(key) && at === length)) length = at + 1;
    else if (at > length + 2) break;
  }
  return length;
}

/**
 * The parts of a person's name: “Sen. Chris Van Hollen Jr.” → titles [Sen.], given [Chris], particles [Van], surname
 * Hollen, suffix Jr. `null` where no letter stands.
 */
export function parseName(text: string): PersonName | null {
  const all = (uninverted(text).match(NAME_TOKEN) ?? [])
    .slice(0, NAME_WORDS_MAX)
    .filter((token) => /\p{L}/u.test(token));
  const tokens = all
    .map((token, at) => (at === all.length - 1 ? token.replace(POSSESSIVE, '') : token))
    .filter(Boolean);
  let suffix: string | null = null;
  while (tokens.length > 1 && suffixOf(tokens.at(-1)!) !== undefined) {
    const last = tokens.pop()!;
    if (suffixOf(last)) suffix = last;
  }
  if (tokens.length === 0) return null;
  const titles = tokens.splice(0, titleLength(tokens));
  const surname = tokens.pop()!;
  let from = tokens.length;
  while (
    from > 0 &&
    PARTICLES.has(fold(tokens[from - 1]!)) &&
    (from > 1 || !/^\p{Lu}/u.test(tokens[0]!) || tokens.length === 1)
  )
    from--;
  const gender = titles.map((title) => TITLES.get(fold(title))).find((shown) => shown) ?? null;
  return { titles, given: tokens.slice(0, from), particles: tokens.slice(from), surname, suffix, gender };
}

export type NameComparison = 'same' | 'compatible' | 'different';

/** Surname with its particles, without hyphens and spaces: `vanhollen`, `almahdi`. */
const surnameKey = (name: PersonName): string =>
  [...name.particles, name.surname].map((part) => fold(part).replaceAll('-', '')).join('');

const bareSurname = (name: PersonName): string => fold(name.surname);

/** Surnames agree with or without particles, an article run into them, or one half of a double name. */
function surnamesAgree(a: PersonName, b: PersonName): boolean {
  if (surnameKey(a) === surnameKey(b) || bareSurname(a) === bareSurname(b)) return true;
  if (areRomanisations(bareSurname(a), bareSurname(b))) return true;
  const halves = (name: PersonName) =>
    bareSurname(name)
      .split('-')
      .filter((half) => half.length > 2);
  const [x, y] = [bareSurname(a), bareSurname(b)];
  return halves(a).includes(y) || halves(b).includes(x) || x === `al-${y}` || y === `al-${x}`;
}

function givenAgree(x: string, y: string): boolean {
  if (x === y || x.replaceAll('-', '') === y.replaceAll('-', '')) return true;
  if (isInitial(x) || isInitial(y)) return x[0] === y[0];
  return isNicknameOf(x, y) || areRomanisations(x, y);
}

/** `same`: a full given name agrees; `compatible`: only an initial does, or one side has none; else `different`. */
function compareGiven(a: PersonName, b: PersonName): NameComparison {
  const [x, y] = [a.given.map(fold), b.given.map(fold)];
  if (x.length === 0 || y.length === 0) return x.length === y.length ? 'same' : 'compatible';
  if (givenAgree(x[0]!, y[0]!)) return isInitial(x[0]!) || isInitial(y[0]!) ? 'compatible' : 'same';
  const crossed = x.some((p) => !isInitial(p) && y.some((q) => !isInitial(q) && givenAgree(p, q)));
  return crossed ? 'compatible' : 'different';
}

/** Jr. and Sr. are two people; a suffix that one side leaves out says nothing either way. */
function compareSuffix(a: PersonName, b: PersonName): NameComparison {
  const [x, y] = [a.suffix && suffixOf(a.suffix), b.suffix && suffixOf(b.suffix)];
  if (x && y) return x === y ? 'same' : 'different';
  return x || y ? 'compatible' : 'same';
}

const RANK: Readonly<Record<NameComparison, number>> = { different: 0, compatible: 1, same: 2 };
const weakest = (...results: NameComparison[]): NameComparison =>
  results.reduce((low, result) => (RANK[result] < RANK[low] ? result : low));

/** A name of one word may be the other's given name: “Hillary”. */
const isGivenOf = (short: PersonName, long: PersonName): boolean =>
  short.given.length === 0 &&
  short.particles.length === 0 &&
  long.given.some((given) => givenAgree(fold(given), fold(short.surname)) && !isInitial(fold(given)));

const isSurnameWithin = (short: PersonName, long: PersonName): boolean =>
  short.given.length === 0 && long.given.slice(1).some((given) => fold(given) === bareSurname(short));

/**
 * Whether two names can be one person's. `same`: given name and surname agree; `compatible`: nothing speaks against it
 * but one side says less (“Esper”, “J. Smith”, “Hillary”); `different`: surname, given name, Jr./Sr. or the gender of a
 * title conflict. Case, accents, hyphens, particles, initials and nicknames never make a difference.
 */
export function compareNames(a: PersonName | string, b: PersonName | string): NameComparison {
  const x = typeof a === 'string' ? parseName(a) : a;
  const y = typeof b === 'string' ? parseName(b) : b;
  if (!x || !y) return 'different';
  if (x.gender && y.gender && x.gender !== y.gender) return 'different';
  if (surnamesAgree(x, y)) return weakest(compareGiven(x, y), compareSuffix(x, y));
  const partly = isGivenOf(x, y) || isGivenOf(y, x) || isSurnameWithin(x, y) || isSurnameWithin(y, x);
  return partly ? 'compatible' : 'different';
}
