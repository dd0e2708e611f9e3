/** Numbers, dates, names and places changed. */

import { inCaseOf } from '../edits.js';
import { FIRST_NAMES, SURNAMES } from '../lists/names.js';
import { DAYS, MAGNITUDES, MONTHS, NUMBER_WORDS, ORDINALS, SHORT_MONTHS, WEEKDAYS } from '../lists/numbers.js';
import { PLACES, PLACES_OF_TWO } from '../lists/places.js';
import type { Excerpt, Kind, Token } from '../model.js';
import type { Random } from '../random.js';
import { after, before, inTitle } from '../tokens.js';
import { ANTONYM, type Find, oneChange, replacement } from './meaning.js';

const NUMBER = ['number-changed'] as const;
const DATE = ['date-changed', 'number-changed'] as const;

const others = (all: readonly string[], word: string): string[] => all.filter((other) => other !== word);
const months = new Set([...MONTHS, ...SHORT_MONTHS].map((month) => month.replace('.', '')));
const isMonth = (token: Token | null): boolean => token !== null && months.has(token.raw.replace('.', ''));
const isYear = (token: Token): boolean => /^(?:19|20)\d\d$/.test(token.raw);

const besideMonth = (excerpt: Excerpt, token: Token): boolean =>
  isMonth(before(excerpt, token)) || isMonth(after(excerpt, token));

/** Figures that are part of a name (“F-16”, “24/7”, “9/11”) are no quantity. */
const joined = (excerpt: Excerpt, token: Token): boolean =>
  /[-/–:]/.test(token.gap) || /[-/–:]\s?$/.test(before(excerpt, token)?.gap ?? '');

/** The figures with the first digit changed; `null` where they are none. */
function otherFigures(figures: string, random: Random): string | null {
  const match = /^(\d)(.*)$/u.exec(figures);
  if (!match) return null;
  const digit = random.pick(others([...'123456789'], match[1]!));
  return digit + match[2];
}

const figures: Find = (excerpt, token, random) => {
  if (!/^\d[\d.,]*\d?[kmb]?$/i.test(token.raw) || isYear(token) || besideMonth(excerpt, token)) return null;
  if (joined(excerpt, token)) return null;
  const changed = otherFigures(token.raw, random);
  return changed === null ? null : replacement(token, changed, NUMBER);
};

const numberWord: Find = (excerpt, token, random) => {
  const list = [NUMBER_WORDS, ORDINALS].find((words) => words.includes(token.fold));
  if (!list || (token.capital && !token.opensSentence) || joined(excerpt, token) || besideMonth(excerpt, token))
    return null;
  return replacement(token, random.pick(others(list, token.fold)), NUMBER);
};

const magnitude: Find = (_excerpt, token, random) => {
  const words = MAGNITUDES.get(token.fold);
  return words ? replacement(token, random.pick(words), ['number-changed', 'quantifier-changed']) : null;
};

/** May and March are also words, and may open a sentence. */
const isCalendar = (excerpt: Excerpt, token: Token): boolean => {
  if (!/^(?:May|March)$/.test(token.raw)) return true;
  const previous = before(excerpt, token)?.fold ?? '';
  return /^(?:in|last|next|since|until|by)$/.test(previous) || /^\d/.test(after(excerpt, token)?.raw ?? '');
};

const date: Find = (excerpt, token, random) => {
  const list = [WEEKDAYS, MONTHS].find((words) => words.includes(token.raw));
  if (list && isCalendar(excerpt, token)) {
    const pick = random.pick(others(list, token.raw).filter((word) => word !== 'May' && word !== 'March'));
    return replacement(token, pick, ['date-changed']);
  }
  const day = DAYS.get(token.fold);
  if (day && token.raw === token.fold) return replacement(token, random.pick(day), ['date-changed']);
  if (isYear(token)) return replacement(token, String(Number(token.raw) + random.pick([-7, -3, 2, 4, 10])), DATE);
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(token.raw) && isMonth(before(excerpt, token)))
    return replacement(
      token,
      token.raw.replace(/^\d+/, (n) => String((Number(n) % 27) + 1)),
      DATE,
    );
  return null;
};

const POSSESSIVE = /['’]s?$/u;

const name: Find = (excerpt, token, random, world) => {
  const bare = token.raw.replace(POSSESSIVE, '');
  if (!token.capital || PLACES.has(bare) || !world.surnames.has(bare)) return null;
  const next = after(excerpt, token);
  if (next?.capital && !next.opensSentence && (token.gap === ' ' || token.gap === '-')) return null;
  const suffix = token.raw.slice(bare.length);
  return { ...replacement(token, random.pick(SURNAMES) + suffix, ['name-changed']) };
};

const place: Find = (excerpt, token, random) => {
  const bare = token.raw.replace(POSSESSIVE, '');
  const choices = PLACES.get(bare);
  if (!choices || inTitle(excerpt, token)) return null;
  const suffix = token.raw.slice(bare.length);
  return replacement(token, inCaseOf(token.raw, random.pick(choices)) + suffix, ['name-changed']);
};

/** The first word of a place of two words, where another word gives another place. */
const placeOfTwo: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  const choices =
    next && token.gap === ' ' ? PLACES_OF_TWO.get(`${token.raw} ${next.raw.replace(POSSESSIVE, '')}`) : null;
  if (!choices || !next || /^(?:Times|Post|University)/.test(after(excerpt, next)?.raw ?? '')) return null;
  const [first = '', second = ''] = random.pick(choices).split(' ');
  const suffix = POSSESSIVE.exec(next.raw)?.[0] ?? '';
  return {
    start: token.start,
    end: next.end,
    with: `${first} ${second}${suffix}`,
    types: ['name-changed', 'opposite-meaning'],
  };
};

/** Words before a capital that are no first names, whatever speaks in an article: “New Hampshire”. */
const OF_PLACES = /^(?:East|Los|New|North|Saint|San|South|West)$/;

/** Another first name before a surname that stays. */
const firstName: Find = (excerpt, token, random, world) => {
  const next = after(excerpt, token);
  if (!token.capital || !next?.capital || token.gap !== ' ' || next.opensSentence || PLACES.has(token.raw)) return null;
  if (OF_PLACES.test(token.raw)) return null;
  if (!world.people.some((person) => person === `${token.raw} ${next.raw.replace(POSSESSIVE, '')}`)) return null;
  return replacement(token, random.pick(FIRST_NAMES.filter((other) => other[0] !== token.raw[0])), ['name-changed']);
};

export const FACTS: readonly Kind[] = [
  oneChange('number: figures', figures),
  oneChange('number: word', numberWord),
  oneChange('number: magnitude', magnitude),
  oneChange('date', date),
  oneChange('name', name),
  oneChange('first name', firstName),
  oneChange('place', place),
  oneChange('place of two words', placeOfTwo),
  ANTONYM,
];
