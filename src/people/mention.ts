/** A mention of somebody: the words, what they name, and what is known of whom from the words alone. */

import type { Gender, Span } from '../model.js';
import { DETERMINERS, isFunctionWord } from './function-words.js';
import { TITLES } from './titles.js';
import type { Token } from './tokens.js';
import { foldOf, givenGender } from './word-shapes.js';

export type MentionKind = 'name' | 'noun' | 'pronoun';
export type MentionSort = 'person' | 'body' | 'document' | 'unknown';

export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly sort: MentionSort;
  /** Which of the paragraphs it stands in, and its tokens there: `from` up to, not including, `to`. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** The words of the name proper, without titles and roles; `null` where it is no name. */
  readonly name: Span | null;
  /** The surname that a given name shares with the name behind it: “Bill and Jean Hathersage”; `null` where it shares none. */
  readonly family: Span | null;
  /** The head word in lower case: of a name its last word, of a pronoun the pronoun. */
  readonly head: string;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Whether it is a possessive: “Quill’s”. */
  readonly possessive: boolean;
  /** What the words around the name say its bearer is: “US Secretary of State”, “the mayor of Ghent”. */
  readonly roles: readonly Span[];
  /** Where the words that belong to it end: past an apposition or a bracket, as a token. */
  readonly reach: number;
  readonly sentence: number;
  /** Whether it stands in a line whose every word is capitalised, which tells nothing of where names end. */
  readonly heading: boolean;
}

/** How the article writes its words inside sentences, in lower case: a capital that opens a sentence says nothing. */
export interface SeenWords {
  readonly lower: ReadonlySet<string>;
  /** Capitalised although no sentence opens there. */
  readonly capital: ReadonlySet<string>;
  /** Capitalised inside a sentence with no other capital and no “the” beside it, as a surname is: “said Law”, “Law’s book”. */
  readonly alone: ReadonlySet<string>;
  /** Small words that stand as somebody's surname: “Theresa May”, “Mr. On”. */
  readonly surnames: ReadonlySet<string>;
}

/** Whether a surname may follow: a given name that is known, or a title that shows a gender. */
export const isForename = (token: Token): boolean =>
  token.capital &&
  !token.possessive &&
  (givenGender(foldOf(token)) !== undefined || Boolean(TITLES.get(foldOf(token))));

const WEEKDAY = /day$/;
/** Whether a small word with a capital behind a forename is the surname, and not the day or month when something was. */
export const endsName = (token: Token, next: Token | undefined): boolean =>
  !WEEKDAY.test(token.lower) && token.text.length > 1 && next?.kind !== 'number' && next?.capital !== true;

/** Collects how words are written; see `SeenWords`. */
export function seenWords(paragraphs: readonly (readonly Token[])[]): SeenWords {
  const [lower, capital, alone] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const surnames = new Set<string>();
  for (const tokens of paragraphs)
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      const before = tokens[at - 1];
      if (!token.capital) lower.add(token.lower);
      else if (before?.kind === 'word' && before.sentence === token.sentence) {
        capital.add(token.lower);
        if (!before.capital && !before.possessive && !DETERMINERS.has(before.lower) && !tokens[at + 1]?.capital)
          alone.add(token.lower);
        if (isFunctionWord(token.lower) && isForename(before) && endsName(token, tokens[at + 1]))
          surnames.add(token.lower);
      }
    });
  return { lower, capital, alone, surnames };
}
