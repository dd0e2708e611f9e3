/** People across articles: speakers who turned out to be one are shown as one, under one id and name. */

import type { Speaker } from '../model.js';
import { words } from '../text/words.js';

/** One whom other speakers were merged into, as known across the corpus. */
export type Person = Omit<Speaker, 'roles'>;

/** A speaker as an article has him. */
export interface Listed {
  readonly speaker: Speaker;
  /** Whom he and others turned out to be; `null`: nobody was merged. */
  readonly person: Person | null;
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** What several are called besides the one’s name: first what `of` are called, then the rest. */
export const otherNames = (name: string, of: readonly Pick<Speaker, 'name' | 'aliases'>[]): string[] =>
  distinct([...of.map((one) => one.name), ...of.flatMap((one) => one.aliases)]).filter((other) => other !== name);

function oneOf(person: Person, speakers: readonly Speaker[]): Speaker {
  return {
    ...person,
    gender: person.gender ?? speakers.find((one) => one.gender !== null)?.gender ?? null,
    aliases: otherNames(person.name, [...speakers, person]),
    roles: distinct(speakers.flatMap((one) => one.roles)),
  };
}

/** An article’s speakers with each person once, at the place of the first of them. */
export function together(listed: readonly Listed[]): Speaker[] {
  const groups = new Map<string, { readonly person: Person | null; readonly speakers: Speaker[] }>();
  for (const { speaker, person } of listed) {
    const id = person?.id ?? speaker.id;
    const group = groups.get(id) ?? { person, speakers: [] };
    groups.set(id, group);
    group.speakers.push(speaker);
  }
  return [...groups.values()].map(({ person, speakers }) => (person ? oneOf(person, speakers) : speakers[0]!));
}

/** The folds of the words that a speaker is found by. */
export const searchWords = ({ name, aliases, roles }: Pick<Speaker, 'name' | 'aliases' | 'roles'>): string[] =>
  distinct([name, ...aliases, ...roles].flatMap((text) => words(text).map((word) => word.fold)));
