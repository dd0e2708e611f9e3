/** The page that tells what each verdict and finding means, and how often they are right. */

import { type CorpusCounts, type FindingType, type Level, PROFILES, VERDICTS, type Verdict } from '../model.js';
import { JUDGING, MEASURED, READING } from './accuracy.js';
import type { Example } from './examples.js';
import { corpusPhrase, type PageHead } from './pages.js';
import {
  day,
  FINDING_MEANS,
  FINDING_PHRASES,
  LEVEL_PHRASES,
  PROFILE_PHRASES,
  type Tone,
  VERDICT_PHRASES,
} from './phrases.js';

export interface VerdictRow {
  readonly verdict: Verdict;
  readonly word: string;
  readonly tone: Tone;
  readonly means: string;
}

export interface MethodPage extends PageHead {
  readonly view: 'method';
  readonly verdicts: readonly VerdictRow[];
  readonly levels: readonly {
    readonly word: string;
    readonly means: string;
    readonly findings: readonly { readonly word: string; readonly means: string }[];
  }[];
  readonly styles: readonly { readonly word: string; readonly means: string }[];
  readonly measured: { readonly on: string; readonly of: string };
  readonly reading: typeof READING;
  readonly judging: typeof JUDGING;
  readonly examples: readonly Example[];
  readonly corpus: string;
}

/** On the page that explains verdicts, one row stands for both gravities of an alteration. */
const ALTERED_ROW = {
  tone: 'bad',
  means:
    'Words differ from the source without saying so, or the difference, marked or not, may change the sense. Quote the source’s words instead.',
} as const;

const FINDINGS_BY_LEVEL: Readonly<Record<Exclude<Level, 'none'>, readonly FindingType[]>> = {
  presentation: ['typography', 'capitals', 'punctuation', 'number-style', 'abbreviation'],
  wording: [
    'word-substituted',
    'word-added',
    'word-removed',
    'unmarked-omission',
    'reordered',
    'spelling',
    'inflection',
    'contraction',
    'marked-omission',
    'marked-insertion',
    'sic',
    'cut-mid-sentence',
    'editor-brackets',
    'runs-past-quotation',
  ],
  meaning: [
    'negation-changed',
    'number-changed',
    'date-changed',
    'name-changed',
    'modality-changed',
    'quantifier-changed',
    'opposite-meaning',
    'omission-changes-meaning',
    'speaker-crossed',
  ],
};

/** What the page on the method takes from the archive. */
export interface MethodView {
  readonly counts: CorpusCounts;
  readonly examples: readonly Example[];
}

export const methodPage = ({ counts, examples }: MethodView): MethodPage => ({
  view: 'method',
  title: 'How verdicts are decided',
  section: 'method',
  description: 'What each verdict means, what is compared, and what the tool cannot know.',
  listed: true,
  verdicts: VERDICTS.map((verdict) => ({
    verdict,
    ...VERDICT_PHRASES[verdict],
    ...(verdict === 'altered' ? ALTERED_ROW : {}),
  })),
  levels: (['presentation', 'wording', 'meaning'] as const).map((level) => ({
    ...LEVEL_PHRASES[level],
    findings: FINDINGS_BY_LEVEL[level].map((type) => ({ word: FINDING_PHRASES[type], means: FINDING_MEANS[type] })),
  })),
  styles: PROFILES.map((profile) => PROFILE_PHRASES[profile]),
  measured: { on: day(MEASURED.on), of: MEASURED.of },
  reading: READING,
  judging: JUDGING,
  examples,
  corpus: corpusPhrase(counts),
});
