/** What French and Spanish share: verbs and nouns by regular endings. */

import type { Gender } from '../../model.js';
import { type NounSort, Sayings, type SpeakingNoun, words } from './words.js';

interface Endings {
  readonly singular: string;
  readonly plural: string;
  readonly participles: string;
  readonly gerund: string;
}

export interface VerbLists {
  /** Infinitives of regular verbs with the endings of their class. */
  readonly regular: readonly { readonly endings: Endings; readonly says: string; readonly judges: string }[];
  /** Forms of irregular verbs. */
  readonly singular: string;
  readonly plural: string;
  readonly participles: string;
  readonly gerunds: string;
  /** How a stem is spelt before an ending: “lanc” + “a” is “lança”. */
  spell(stem: string, ending: string): string;
}

export function sayingsOf(lists: VerbLists): Sayings['found'] {
  const sayings = new Sayings();
  sayings.add(words(lists.singular), {});
  sayings.add(words(lists.plural), { plural: true });
  sayings.add(words(lists.participles), { form: 'participle' });
  sayings.add(words(lists.gerunds), { form: 'gerund' });
  for (const { endings, says, judges } of lists.regular)
    for (const [list, strength] of [
      [says, 'says'],
      [judges, 'judges'],
    ] as const)
      for (const infinitive of words(list)) {
        const stem = infinitive.slice(0, -2);
        const forms = (list: string) => words(list).map((ending) => lists.spell(stem, ending));
        sayings.add(forms(endings.singular), { strength });
        sayings.add(forms(endings.plural), { strength, plural: true });
        sayings.add(forms(endings.participles), { strength, form: 'participle' });
        sayings.add([...forms(endings.gerund), infinitive], { strength, form: 'gerund' });
      }
  return sayings.found;
}

export interface NounLists {
  /** Nouns for persons: “maire”, “directeur/directrice”; before a stroke the man's, behind it the woman's form. */
  readonly persons: string;
  readonly women: string;
  readonly bodies: string;
  readonly documents: string;
}

/** The nouns of the lists with their plurals. */
export function nounsOf(lists: NounLists): ReadonlyMap<string, SpeakingNoun> {
  const found = new Map<string, SpeakingNoun>();
  const file = (word: string, sort: NounSort, more: { key: string; gender: Gender }) => {
    const plurals = /[sxz]$/.test(word)
      ? []
      : [`${word}s`, `${word}es`, word.replace(/al$/, 'aux').replace(/eau$/, 'eaux')];
    if (!found.has(word)) found.set(word, { sort, ...more, plural: false });
    for (const plural of plurals) if (!found.has(plural)) found.set(plural, { sort, ...more, plural: true });
  };
  for (const entry of words(lists.persons)) {
    const [man, woman] = entry.split('/') as [string, string?];
    file(man, 'person', { key: man, gender: woman === undefined ? null : 'male' });
    if (woman) file(woman, 'person', { key: man, gender: 'female' });
  }
  for (const word of words(lists.women)) file(word, 'person', { key: word, gender: 'female' });
  for (const word of words(lists.bodies)) file(word, 'body', { key: word, gender: null });
  for (const word of words(lists.documents)) file(word, 'document', { key: word, gender: null });
  return found;
}
