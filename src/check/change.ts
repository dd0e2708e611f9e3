/** One difference of words, before it has a sentence: where it stands on both sides and of what type it is. */

import type { FindingType, Level } from '../model.js';

export interface Change {
  readonly type: FindingType;
  /** Claim words `q0`–`q1`; passage words `s0`–`s1`. */
  readonly q0: number;
  readonly q1: number;
  readonly s0: number;
  readonly s1: number;
  /** The difference lies in the marks behind the words, which are the same. */
  readonly behind?: boolean;
  /** The difference lies in the signs beside the figures, which are the same. */
  readonly signed?: boolean;
}

const LEVEL_OF: Readonly<Record<FindingType, Level>> = {
  typography: 'presentation',
  capitals: 'presentation',
  punctuation: 'presentation',
  'number-style': 'presentation',
  abbreviation: 'presentation',
  'marked-omission': 'presentation',
  'marked-insertion': 'presentation',
  sic: 'presentation',
  'word-substituted': 'wording',
  'word-added': 'wording',
  'word-removed': 'wording',
  'unmarked-omission': 'wording',
  reordered: 'wording',
  spelling: 'wording',
  inflection: 'wording',
  contraction: 'wording',
  'cut-mid-sentence': 'wording',
  'editor-brackets': 'wording',
  'runs-past-quotation': 'wording',
  'negation-changed': 'meaning',
  'number-changed': 'meaning',
  'date-changed': 'meaning',
  'name-changed': 'meaning',
  'modality-changed': 'meaning',
  'quantifier-changed': 'meaning',
  'opposite-meaning': 'meaning',
  'omission-changes-meaning': 'meaning',
  'speaker-crossed': 'meaning',
};

/** How much a difference of this type matters: the table in the contract. */
export const levelOf = (type: FindingType): Level => LEVEL_OF[type];

/** Types that say nothing about which words there are: a quote with no others is `exact`. */
export const KEEPS_WORDS: ReadonlySet<FindingType> = new Set<FindingType>([
  'typography',
  'capitals',
  'punctuation',
  'number-style',
  'abbreviation',
  'cut-mid-sentence',
]);

/** Types that openly mark what they change: a quote with no others is `edited`. */
export const OPENLY_MARKED: ReadonlySet<FindingType> = new Set<FindingType>([
  'marked-omission',
  'marked-insertion',
  'sic',
]);
