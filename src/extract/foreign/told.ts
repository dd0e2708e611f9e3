/** A mention in a language other than English, and what is known of it from the words alone. */

import type { Gender } from '../../model.js';
import type { Mention, MentionSort } from '../../people/mention.js';
import type { Token } from '../../people/tokens.js';
import type { Determiner, Language } from './words.js';

/** “nach Angaben von”, “nach Ansicht des”. */
export const OPINION =
  /^(?:angaben?|ansicht|auffassung|aussagen?|einschätzung|informationen|meinung|worten|darstellung|überzeugung|bekunden|meldungen|berichten|les|propos|dires|opinión|palabras)$/;

/** What is known of a mention besides what every language has. */
export interface Told {
  /** It stands behind a preposition or in a case that no subject stands in. */
  readonly oblique: boolean;
  readonly determiner: Determiner | null;
  /** What its noun is filed under; `null`: a name, a pronoun, or a noun that is not known. */
  readonly key: string | null;
  /** `false`: nothing but its place by a verb shows that it may speak. */
  readonly known: boolean;
}

export interface FoundMention {
  readonly mention: Mention;
  readonly told: Told;
}

/** Where a mention stands, and what its words show. Places are tokens. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly kind: Mention['kind'];
  readonly sort: MentionSort;
  readonly name: { readonly from: number; readonly to: number } | null;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly roles: readonly { readonly from: number; readonly to: number }[];
  readonly reach: number;
  /** What its noun is filed under. */
  readonly key?: string | null;
  /** Whether “der” before it is no subject's: “der Regierung”. */
  readonly feminine?: boolean;
  readonly known?: boolean;
}

/** The paragraph that a mention is found in. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly paragraph: number;
}

/** The mention that a part of a paragraph is. */
export function foundMention({ tokens, language, paragraph }: Place, part: Part): FoundMention {
  const [first, last] = [tokens[part.from]!, tokens[part.to - 1]!];
  const span = (of: { from: number; to: number }) => ({ start: tokens[of.from]!.start, end: tokens[of.to - 1]!.end });
  const determiner = language.determiners.get(first.lower) ?? null;
  const before = tokens[part.from - 1];
  const behind =
    before?.kind === 'word' &&
    (language.prepositions.has(before.lower) ||
      language.according.has(before.lower) ||
      language.determiners.get(before.lower) === 'oblique');
  const dative = language.nounsCapital && first.lower === 'der' && (part.feminine === true || part.plural);
  return {
    mention: {
      kind: part.kind,
      sort: part.sort,
      paragraph: paragraph,
      from: part.from,
      to: part.to,
      start: first.start,
      end: last.end,
      name: part.name ? span(part.name) : null,
      family: null,
      head: tokens[part.to - 1]!.lower,
      gender: part.gender,
      plural: part.plural,
      possessive: false,
      roles: part.roles.map(span),
      reach: part.reach,
      sentence: first.sentence,
      heading: false,
    },
    told: {
      oblique: behind || determiner === 'oblique' || dative,
      determiner,
      key: part.key ?? null,
      known: part.known ?? true,
    },
  };
}
