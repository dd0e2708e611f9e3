/** What the reading of a language other than English needs to know of it. The mechanism is the same for all. */

import type { Gender } from '../../model.js';

export type NounSort = 'person' | 'body' | 'document';

/** A noun that may speak: what it stands for, and the word it is filed under (“Innenminister” under “minister”). */
export interface SpeakingNoun {
  readonly sort: NounSort;
  readonly gender: Gender;
  readonly key: string;
  readonly plural: boolean;
}

/** A form of a reporting verb. */
export interface Saying {
  /** `says`: little but to report, “said”; `judges`: to report or to do, “criticised”. */
  readonly strength: 'says' | 'judges';
  readonly form: 'finite' | 'participle' | 'gerund';
  /** What stands at the clause's end if the verb is to report: “teilte … mit”. Empty where it needs none. */
  readonly particles: readonly string[];
  readonly plural: boolean;
}

/** How an article or a word like it stands to the verb. */
export type Determiner = 'definite' | 'indefinite' | 'owner' | 'oblique';

export interface Language {
  readonly code: 'de' | 'es' | 'fr';
  /** Whether every noun has a capital, and the verb stands second. */
  readonly nounsCapital: boolean;
  /** Whether a verb may stand without its subject: “Dijo que …”. */
  readonly dropsPronouns: boolean;
  readonly sayings: ReadonlyMap<string, Saying>;
  /** Verbs that help to form a tense: “hat”, “a”, “ha”. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that show, with a participle, that the subject suffers the action: “wurde”, “est”, “fue”. */
  readonly passives: ReadonlySet<string>;
  /** “s'est réjoui”: words that make a tense of what would be a passive. */
  readonly reflexives: ReadonlySet<string>;
  readonly determiners: ReadonlyMap<string, Determiner>;
  /** What an article shows of whom it stands before. */
  readonly articleGender: ReadonlyMap<string, Gender>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that tie a noun to the one before: “Sprecher der Polizei”, “porte-parole de la mairie”. */
  readonly ties: ReadonlySet<string>;
  /** Words that open a clause of its own. */
  readonly subordinators: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Words of attribution before a name, and behind one: “laut”, “zufolge”. Of two words, the last. */
  readonly according: ReadonlySet<string>;
  readonly accordingBehind: ReadonlySet<string>;
  /** Given names that are another gender's than in English. */
  readonly given: ReadonlyMap<string, Gender>;
  readonly address: ReadonlyMap<string, Gender>;
  readonly pronouns: ReadonlyMap<string, { readonly gender: Gender; readonly plural: boolean }>;
  /** Small words that have a capital only where a sentence opens. */
  readonly small: ReadonlySet<string>;
  /** Adjectives before a noun that may speak: “ancien”. */
  readonly adjective: RegExp;
  /** Moods that hand on what somebody said: “sei”, “habe”. */
  readonly handedOn: ReadonlySet<string>;
  /** Words right before a quotation that say it is a name or a term: “genannt”, “baptisée”, “film”. */
  readonly naming: ReadonlySet<string>;
  /** Nouns right before a quotation that say it is somebody's words: “Worten”, “phrase”. */
  readonly wording: ReadonlySet<string>;
  /** The noun that a word is, in this language; `null` where it is none that speaks. */
  noun(lower: string): SpeakingNoun | null;
}

export const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);
export const set = (list: string): ReadonlySet<string> => new Set(words(list));

export const determiners = (of: Readonly<Record<Determiner, string>>): ReadonlyMap<string, Determiner> =>
  new Map(
    (Object.entries(of) as [Determiner, string][]).flatMap(([kind, list]) =>
      words(list).map((word): [string, Determiner] => [word, kind]),
    ),
  );

export const genders = (of: Readonly<Record<'female' | 'male', string>>): ReadonlyMap<string, Gender> =>
  new Map([
    ...words(of.female).map((word): [string, Gender] => [word, 'female']),
    ...words(of.male).map((word): [string, Gender] => [word, 'male']),
  ]);

const PLAIN: Saying = { strength: 'says', form: 'finite', particles: [], plural: false };

/** Files forms of verbs; a form that two verbs share keeps the particles of both. */
export class Sayings {
  readonly found = new Map<string, Saying>();

  add(forms: readonly string[], more: Partial<Saying>): void {
    for (const form of forms) {
      const known = this.found.get(form);
      const saying = { ...PLAIN, ...more };
      if (!known) this.found.set(form, saying);
      else if (known.particles.length > 0 && saying.particles.length > 0)
        this.found.set(form, { ...known, particles: [...known.particles, ...saying.particles] });
      else if (saying.particles.length === 0 && known.particles.length > 0) this.found.set(form, saying);
    }
  }
}
