/** Whether a label can name a speaker at all: “Ada Quill”, “HOST”, “Speaker 2”; not “Ingredients”, “Opening Hours”. */

import { isFunctionWord } from '../../people/function-words.js';
import { noun } from '../../people/nouns.js';
import { TITLES } from '../../people/titles.js';
import { givenGender } from '../../people/word-shapes.js';
import { isEverydayWord } from '../../text/commonness.js';
import { foldWord } from '../../text/fold.js';

/** What a label is called that names a part in the talk, besides the nouns that name people. Folded. */
const PARTS: ReadonlySet<string> = new Set(
  'all answer audience bench both caller chair clerk congregation court crowd deponent everyone female guest host interpreter interviewee interviewer jury male man member men moderator narrator operator panel participant person presiding press question questioner respondent room speaker student unidentified unknown voice voiceover voices witness woman women'.split(
    ' ',
  ),
);
/** “Ó Súilleabháin”, “van der Poll”: words that open a surname. Folded. */
const OPENS_SURNAME = /^(?:al|d[aeiou]|de[lnr]?|el|la|le|mac|mc|nic?|o|saint|san|santa|st|te[nr]?|ui|va[nr]|von)$/;
/** “Ó Súilleabháin, Caoimhe” as “Caoimhe Ó Súilleabháin”, as conference programmes turn names round. */
export function turnedRound(name: string): string {
  const [surname, given] = name.split(/,\s+/, 2) as [string, string | undefined];
  const words = surname.split(' ');
  if (given === undefined || !/^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.?)?$/u.test(given) || words.length > 4) return name;
  const isGiven = givenGender(foldWord(given.split(' ', 1)[0]!)) !== undefined;
  const isSurname = words.length === 1 || OPENS_SURNAME.test(folded(words[0]!));
  return isSurname || (isGiven && givenGender(folded(words[0]!)) === undefined) ? `${given} ${surname}` : name;
}
/** Small words inside an office: “the Secretary of State for Health”. */
const TIES: ReadonlySet<string> = new Set('the of for to and in on at pro tempore acting deputy'.split(' '));
/** What stands in brackets or behind a comma is no part of a label's name. */
const BEHIND = /\s*(?:\([^()]*\)|\[[^[\]]*\]|,.*|\s-\s.*)/g;

export const wordsOf = (name: string): string[] =>
  name
    .replace(BEHIND, '')
    .split(/[\s_/]+/)
    .filter((word) => word !== '');
const folded = (word: string): string => foldWord(word).replace(/\.$/, '');

const isPart = (word: string): boolean =>
  PARTS.has(word) || TITLES.has(word) || noun(word)?.sort === 'person' || /^\d+$/.test(word);

/** “THE PRIME MINISTER”, “Senior Administration Official”, “HOST 2”: an office or a part in the talk, and nobody's name. */
export function isRole(name: string): boolean {
  const words = wordsOf(name).map(folded);
  if (!words.some(isPart) || (words.length > 1 && givenGender(words[0]!) !== undefined)) return false;
  const isOffice = (word: string): boolean => isPart(word) || TIES.has(word);
  const isPhrase = words.length > 2 && (isPart(words[0]!) || isPart(words.at(-1)!));
  return words.every(isOffice) || (isPhrase && words.every((word) => isOffice(word) || isEverydayWord(word)));
}

export const isCapitals = (name: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name.replace(BEHIND, ''));

/** “Column 312”, “Chapter 4”: things that are counted. */
const COUNTED = /^(?:chapter|column|day|figure|item|no|number|page|part|section|session|table|volume)s?\.? \d/i;

/** Whether its words are a name's, an office's or a part's. One everyday word, or several, are a heading's. */
export function isNameLike(name: string): boolean {
  if (COUNTED.test(name)) return false;
  if (/^[@+]/.test(name) || /\d|\)$/.test(name) || isRole(name)) return true;
  const words = wordsOf(name).map(folded);
  if (words.length === 0) return false;
  if (TITLES.has(words[0]!) && words.length > 1) return true;
  const own = words.filter((word) => !TIES.has(word) && !isFunctionWord(word));
  return own.some((word) => givenGender(word) !== undefined || !isEverydayWord(word));
}

/** Whether the label itself shows that it names somebody: a title before it, brackets behind it, a part or an office. */
export function isTelling(name: string): boolean {
  const first = folded(wordsOf(name)[0] ?? '');
  return (
    (TITLES.has(first) && wordsOf(name).length > 1) ||
    /\)$/.test(name) ||
    isRole(name) ||
    /^[@+]|\d$/.test(name) ||
    (isCapitals(name) && isNameLike(name))
  );
}

const CASE_PARTS = /(^|[\s'’-])(\p{L})([\p{L}\p{M}]*)/gu;
const SMALL = /^(?:al|and|da|de|del|der|di|du|el|for|in|la|le|of|on|pro|tempore|the|to|van|von)$/i;

/** “KIT O'ROURKE” as “Kit O'Rourke”, “THE CHAIR OF THE BOARD” as “The Chair of the Board”. */
export function inTitleCase(name: string): string {
  const cased = name
    .toLowerCase()
    .replace(CASE_PARTS, (_, gap: string, first: string, rest: string) => gap + first.toUpperCase() + rest);
  return cased
    .split(' ')
    .map((word, at) =>
      at > 0 && SMALL.test(word)
        ? word.toLowerCase()
        : word.replace(/^Mc(\p{Ll})(?=\p{Ll}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`),
    )
    .join(' ');
}
