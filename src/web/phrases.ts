/**
 * The sentences that only pages say: names of verdicts and what they mean, headings, hints. What a check found out
 * (its summary, the messages of its findings) comes with the check.
 */

import type { Attribution, FindingType, Level, Profile, Verdict, Wording } from '../model.js';

/** How a verdict is dressed. Each tone has its own icon, so that colour is never alone. */
export type Tone = 'good' | 'open' | 'warn' | 'bad' | 'none';

export interface VerdictPhrase {
  readonly word: string;
  readonly tone: Tone;
  /** What this verdict means, and what to do about it. */
  readonly means: string;
}

export const VERDICT_PHRASES: Readonly<Record<Verdict, VerdictPhrase>> = {
  verified: {
    word: 'Verified',
    tone: 'good',
    means:
      'The archive holds these words in this order. At most their presentation differs: capitals, quotation marks, punctuation.',
  },
  edited: {
    word: 'Edited, openly',
    tone: 'open',
    means:
      'Every difference is marked as readers expect it: an ellipsis for words left out, [brackets] for words put in, [sic].',
  },
  altered: {
    word: 'Altered',
    tone: 'warn',
    means:
      'Words differ from the source without saying so. The sense probably stands, but these are not the words: quote the source’s.',
  },
  spliced: {
    word: 'Spliced',
    tone: 'bad',
    means:
      'The words come from separate statements that were run together. Quote them apart, each with its own speaker.',
  },
  misattributed: {
    word: 'Misattributed',
    tone: 'bad',
    means: 'The archive has these words, but names somebody else as the speaker.',
  },
  unattributed: {
    word: 'Speaker not confirmed',
    tone: 'warn',
    means: 'The words are there, but the article does not settle who said them, or the name fits several people.',
  },
  unquoted: {
    word: 'Not a quotation',
    tone: 'warn',
    means:
      'The closest text stands outside quotation marks: it is the reporter’s wording or indirect speech, not somebody’s words.',
  },
  'not-found': {
    word: 'Not found',
    tone: 'none',
    means:
      'Nothing in this archive is close enough. That says nothing about whether it was said elsewhere: only that no article kept here records it.',
  },
};

const ALTERED_IN_MEANING: VerdictPhrase = {
  word: 'Altered',
  tone: 'bad',
  means: 'The difference may change the sense. Do not use the quote as it stands: quote the source’s words instead.',
};

/** The phrase for a check; an alteration that may change the sense is told more gravely than another word. */
export const verdictPhrase = (check: { readonly verdict: Verdict; readonly level: Level }): VerdictPhrase =>
  check.verdict === 'altered' && check.level === 'meaning' ? ALTERED_IN_MEANING : VERDICT_PHRASES[check.verdict];

export const WORDING_PHRASES: Readonly<Record<Wording, string>> = {
  exact: 'The same words in the same order',
  edited: 'Every difference is openly marked',
  altered: 'Words differ and nothing says so',
  spliced: 'Separate statements run together',
  unquoted: 'The reporter’s words, outside quotation marks',
  'not-found': 'Nothing close enough in this archive',
};

export const ATTRIBUTION_PHRASES: Readonly<Record<Attribution, string>> = {
  confirmed: 'The article names the same speaker',
  contradicted: 'The article names somebody else',
  unresolved: 'The article does not settle who speaks',
  'not-claimed': 'No speaker was given to compare',
  'not-applicable': 'There is no quotation to attribute',
};

export const LEVEL_PHRASES: Readonly<Record<Level, { readonly word: string; readonly means: string }>> = {
  none: { word: 'No difference', means: 'nothing differs' },
  presentation: { word: 'Presentation', means: 'how it is set, not what it says' },
  wording: { word: 'Wording', means: 'other words; the sense probably stands' },
  meaning: { word: 'Meaning', means: 'the sense may change' },
};

/** The house styles: what each lets pass. */
export const PROFILE_PHRASES: Readonly<Record<Profile, { readonly word: string; readonly means: string }>> = {
  strict: { word: 'Strict', means: 'every difference of words counts' },
  ap: {
    word: 'AP style',
    means:
      'other spellings (colour, color), “going to” for “gonna” and a dropped “um” pass: quotations are not altered, not even to mend their grammar',
  },
  broadcast: {
    word: 'Broadcast',
    means:
      'what a script for the ear tidies up passes as well: contractions, “you know”, a stumble, a verb made to agree',
  },
};

/** Of a quote whose pieces several people said. */
export const CROSSED_PHRASE = 'Its pieces are of different speakers';

export const CUT_PHRASE = 'Extent: the sentence goes on; the words themselves stand';

export const FINDING_PHRASES: Readonly<Record<FindingType, string>> = {
  typography: 'Typography',
  capitals: 'Capitals',
  punctuation: 'Punctuation',
  'number-style': 'Number style',
  abbreviation: 'Abbreviation',
  'word-substituted': 'Word replaced',
  'word-added': 'Word added',
  'word-removed': 'Word left out',
  'unmarked-omission': 'Words left out silently',
  reordered: 'Order changed',
  spelling: 'Spelling',
  inflection: 'Form of a word',
  contraction: 'Contraction',
  'marked-omission': 'Marked omission',
  'marked-insertion': 'Marked insertion',
  'cut-mid-sentence': 'Cut inside a sentence',
  sic: 'Sic',
  'editor-brackets': 'Editor’s brackets',
  'runs-past-quotation': 'Runs past the quotation',
  'negation-changed': 'Negation changed',
  'number-changed': 'Number changed',
  'date-changed': 'Date changed',
  'name-changed': 'Name changed',
  'modality-changed': 'Will, may, must … changed',
  'quantifier-changed': 'All, some, partly … changed',
  'opposite-meaning': 'Opposite meaning',
  'omission-changes-meaning': 'Omission changes the meaning',
  'speaker-crossed': 'Speakers crossed',
};

/** What each finding looks for, for the page that explains the method. */
export const FINDING_MEANS: Readonly<Record<FindingType, string>> = {
  typography: 'quotation marks, dashes, spaces or accents set another way',
  capitals: 'upper and lower case',
  punctuation: 'commas, points and marks',
  'number-style': 'the same number in figures or in words',
  abbreviation: 'U.S. for US, & for and',
  'word-substituted': 'one word stands for another',
  'word-added': 'one or two words that the source does not have',
  'word-removed': 'one or two words of the source missing',
  'unmarked-omission': 'three words or more missing in a row, with nothing to say so',
  reordered: 'the same words in another order',
  spelling: 'a misspelling or a variant',
  inflection: 'another tense, number or ending of the same word',
  contraction: 'don’t for do not, and the like',
  'marked-omission': 'an ellipsis stands for words left out',
  'marked-insertion': 'words in [square brackets]',
  'cut-mid-sentence': 'the quote begins or ends inside a sentence',
  sic: '[sic] in the quote',
  'editor-brackets': 'the article’s own [brackets] given as if they were spoken',
  'runs-past-quotation': 'the quote goes on into the reporter’s own words',
  'negation-changed': 'not, never, no … put in or taken out',
  'number-changed': 'another number, amount or percentage',
  'date-changed': 'another date, month or weekday',
  'name-changed': 'another person, place or body',
  'modality-changed': 'will, may, should, must … exchanged',
  'quantifier-changed': 'all, some, fully, partly … exchanged',
  'opposite-meaning': 'a word replaced by its opposite',
  'omission-changes-meaning': 'what was left out holds a negation, condition or hedge that governs the rest',
  'speaker-crossed': 'pieces of different speakers joined as one',
};

const number = new Intl.NumberFormat('en-GB');

/** `1,250`. */
export const numbered = (n: number): string => number.format(n);

/** `1 article`, `1,250 articles`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${number.format(n)} ${n === 1 ? one : many}`;

const dateOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const dateTime = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** A date as a reader writes it; what is no date comes back as it is. */
export function day(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : dateOnly.format(time);
}

/** A moment as a reader writes it, in UTC. */
export function moment(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${dateTime.format(time)} UTC`;
}
