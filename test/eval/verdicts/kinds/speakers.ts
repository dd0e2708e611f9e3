/** The right speaker under other names, and wrong speakers. */

import { foldWord } from '../../../../src/text/fold.js';
import { expectation } from '../claims.js';
import { FIRST_NAMES, NICKNAMES, SURNAMES, TITLES, TRANSLITERATIONS } from '../lists/names.js';
import type { Excerpt, Kind, Source, World } from '../model.js';
import type { Random } from '../random.js';
import { mistyped } from './noise.js';

/** Enough words for the statement to be known. */
const WORDS_MIN = 6;
/** A slip in a shorter name gives another name. */
const MISSPELLED_MIN = 6;

interface Person {
  readonly full: string;
  readonly first: string;
  readonly surname: string;
}

export function personOf(name: string): Person | null {
  const parts = name
    .trim()
    .replace(/,?\s(?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(/\s+/);
  if (/^(?:De|Di|La|Le|Van|Von)$/.test(parts[0] ?? '') && parts.length === 2) return null;
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\p{Lu}/u.test(part))) return null;
  return { full: parts.join(' '), first: parts[0]!, surname: parts.at(-1)! };
}

const surnameOf = (name: string): string => foldWord(name.trim().split(/\s+/).at(-1) ?? '');

/** Whether nobody else in the article could be meant by a part of the name. */
const isAlone = (source: Source, person: Person): boolean =>
  !source.others.some((other) => {
    const parts = other.split(/\s+/).map(foldWord);
    return parts.includes(foldWord(person.surname)) || parts.includes(foldWord(person.first));
  });

/** Whether the extraction names the person whom the annotators name. */
function isRight(name: string, person: Person): boolean {
  const known = personOf(name);
  if (surnameOf(name) !== surnameOf(person.full)) return false;
  const forms = [person.first, ...(NICKNAMES.get(person.first.toLowerCase()) ?? [])];
  return known === null || forms.includes(known.first);
}

type OtherName = (person: Person, source: Source, random: Random, world: World) => string | null;

/** Copied statements whose extraction and annotators agree on a person, with that person named otherwise. */
function named(name: string, answer: 'confirmed' | 'contradicted', otherName: OtherName): Kind {
  const claim = (excerpt: Excerpt, random: Random, world: World) => {
    const { source } = excerpt;
    const person = source.goldSpeaker ? personOf(source.goldSpeaker) : null;
    if (!person || !source.isPerson || source.secondHand || !source.speaker) return null;
    if (!isRight(source.speaker, person) || !isAlone(source, person)) return null;
    return otherName(person, source, random, world);
  };
  return {
    name,
    *claims(world, random) {
      for (const excerpt of random.shuffle(world.excerpts)) {
        if (excerpt.tokens.length < WORDS_MIN) continue;
        const speaker = claim(excerpt, random, world);
        if (!speaker) continue;
        yield {
          kind: name,
          quote: excerpt.text,
          speaker,
          original: `${excerpt.source.speaker}: ${excerpt.text}`,
          faithful: null,
          expected: expectation(
            answer === 'confirmed'
              ? { attribution: 'confirmed', verdicts: ['verified'] }
              : { attribution: 'contradicted', verdicts: ['misattributed'], meaningChanged: true },
            [],
            [],
          ),
        };
      }
    },
  };
}

const fullName: OtherName = (person) => person.full;
const surname: OtherName = (person) => person.surname;

/** A title that the article puts before the name, shortened or in full. */
const titled: OtherName = (person, source, random) => {
  const before = new RegExp(`([A-Z][a-z]+\\.?) (?:${escaped(person.first)} )?${escaped(person.surname)}\\b`, 'g');
  for (const match of source.article.matchAll(before)) {
    const forms = TITLES.get(match[1]!);
    if (forms) return `${random.pick(forms)} ${random.chance(0.5) ? person.surname : person.full}`;
  }
  return null;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** “…, a spokeswoman for the Justice Department,” behind the full name; no verb, no name of another person. */
const role: OtherName = (person, source) => {
  const behind = new RegExp(`${escaped(person.full)}, (?:a |an |the )?((?:[\\p{L}’.]+ ){1,7}[\\p{L}’]+),`, 'u');
  const found = behind.exec(source.article)?.[1];
  if (!found || !ROLE.test(found) || NO_ROLE.test(found)) return null;
  return found;
};

/** Nouns that make a description a role. */
const ROLE =
  /\b(?:adviser|aide|analyst|attorney|chairman|chairwoman|chief|counsel|director|economist|editor|executive|fellow|governor|historian|lawyer|leader|manager|mayor|minister|operative|president|professor|secretary|senator|spokesman|spokeswoman|spokesperson|strategist)\b/;
const NO_ROLE = /\b(?:not|you|I|we|could|can|who|which|said|says|told|was|is|has|had|will|whose|and|in an?|on)\b/;

/** The article's own words for the speaker here, where they are a role. */
const roleHere: OtherName = (person, source) => {
  const words = source.mention;
  if (!words || words.includes(person.surname) || words.includes(person.first)) return null;
  return ROLE.test(words) && words.split(' ').length >= 2 ? words.replace(/^(?:a|an|the)\s/i, 'the ') : null;
};

const INITIALS = [...'BDGHKNPRSTW'];
const withInitial: OtherName = (person, _source, random) =>
  person.full === `${person.first} ${person.surname}`
    ? `${person.first} ${random.pick(INITIALS)}. ${person.surname}`
    : null;

const reversed: OtherName = (person) => `${person.surname}, ${person.first}`;

/** As the article's own pronouns and titles have it. */
const courtesy: OtherName = (person, { gender }, random) => {
  if (gender === null) return null;
  return `${gender === 'male' ? 'Mr.' : random.pick(['Ms.', 'Mrs.'])} ${person.surname}`;
};

const misspelled: OtherName = (person, _source, random, world) => {
  if (person.surname.length < MISSPELLED_MIN) return null;
  const slip = mistyped(person.surname, random);
  if (slip === person.surname || world.surnames.has(slip)) return null;
  return `${person.first} ${slip}`;
};

const transliterated: OtherName = (person, _source, random) => {
  const parts = person.full.split(' ');
  const index = parts.findIndex(
    (part, i) => (i === 0 || part !== 'Alexander') && TRANSLITERATIONS.some((forms) => forms.includes(part)),
  );
  if (index < 0) return null;
  const forms = TRANSLITERATIONS.find((list) => list.includes(parts[index]!))!;
  const other = random.pick(forms.filter((form) => form !== parts[index]));
  return parts.with(index, other).join(' ');
};

const nicknamed: OtherName = (person, _source, random) => {
  const forms = NICKNAMES.get(person.first.toLowerCase());
  return forms ? `${random.pick(forms)} ${person.surname}` : null;
};

const abbreviated: OtherName = (person) => `${person.first[0]}. ${person.surname}`;

const inOneCase: OtherName = (person, _source, random) =>
  random.chance(0.5) ? person.full.toLowerCase() : person.full.toUpperCase();

const ACCENTS: readonly (readonly [string, string])[] = [
  ['a', 'á'],
  ['e', 'é'],
  ['i', 'í'],
  ['o', 'ö'],
  ['u', 'ü'],
  ['n', 'ñ'],
];

/** The name as a paper with other accents prints it. */
const accented: OtherName = (person, _source, random) => {
  const letters = ACCENTS.filter(([plain]) => person.surname.slice(1).includes(plain));
  if (letters.length === 0) return null;
  const [plain, accent] = random.pick(letters);
  return `${person.first} ${person.surname[0]}${person.surname.slice(1).replace(plain, accent)}`;
};

export const RIGHT_SPEAKER: readonly Kind[] = [
  named('full name', 'confirmed', fullName),
  named('surname', 'confirmed', surname),
  named('title', 'confirmed', titled),
  named('middle initial', 'confirmed', withInitial),
  named('surname first', 'confirmed', reversed),
  named('initial and surname', 'confirmed', abbreviated),
  named('one case', 'confirmed', inOneCase),
  named('accented', 'confirmed', accented),
  named('Mr. or Ms.', 'confirmed', courtesy),
  named('role', 'confirmed', role),
  named('role named here', 'confirmed', roleHere),
  named('misspelled', 'confirmed', misspelled),
  named('transliterated', 'confirmed', transliterated),
  named('nickname', 'confirmed', nicknamed),
];

const TRIES = 20;

const otherSpeaker: OtherName = (person, source, random, world) => {
  for (let i = 0; i < TRIES && world.people.length > 0; i++) {
    const other = personOf(random.pick(world.people));
    const shared =
      other && [other.first, other.surname].some((part) => `${person.full} ${source.speaker}`.includes(part));
    if (other && !shared) return other.full;
  }
  return null;
};

/** Where the article gives a surname alone, nothing in it speaks against another first name. */
const sameSurname: OtherName = (person, source, random) => {
  const known = source.speaker ? personOf(source.speaker) : null;
  if (known?.first !== person.first) return null;
  return `${random.pick(FIRST_NAMES.filter((name) => name[0] !== person.first[0]))} ${person.surname}`;
};

const articleSpeaker: OtherName = (person, source, random) => {
  const others = source.others
    .flatMap((name) => personOf(name) ?? [])
    .filter((other) => other.surname !== person.surname);
  return others.length > 0 ? random.pick(others).full : null;
};

const unknown: OtherName = (_person, _source, random) => `${random.pick(FIRST_NAMES)} ${random.pick(SURNAMES)}`;

export const WRONG_SPEAKER: readonly Kind[] = [
  named('another speaker of the corpus', 'contradicted', otherSpeaker),
  named('another speaker of the article', 'contradicted', articleSpeaker),
  named('same surname, other person', 'contradicted', sameSurname),
  named('unknown name', 'contradicted', unknown),
];
