/** The contract's rules: from findings to wording, level and verdict. */

import { type Attribution, type Finding, LEVELS, type Level, type Verdict, type Wording } from '../model.js';
import { type Change, KEEPS_WORDS, OPENLY_MARKED } from './change.js';

/** How the quote's words compare with those of one statement. */
export function wordingOf(changes: readonly Change[], marked: (change: Change) => boolean): Wording {
  const telling = changes.filter(({ type }) => !KEEPS_WORDS.has(type));
  if (telling.length === 0) return 'exact';
  return telling.every((change) => OPENLY_MARKED.has(change.type) || marked(change)) ? 'edited' : 'altered';
}

/** The highest level of the findings. */
export const highestLevel = (findings: readonly Finding[]): Level =>
  findings.reduce<Level>((high, { level }) => (LEVELS.indexOf(level) > LEVELS.indexOf(high) ? level : high), 'none');

/** The headline: the first that applies, in the contract's order. */
export function verdictOf(wording: Wording, attribution: Attribution, level: Level): Verdict {
  if (wording === 'not-found' || wording === 'unquoted') return wording;
  if (attribution === 'contradicted') return 'misattributed';
  if (wording === 'spliced') return 'spliced';
  if (wording === 'altered' || level === 'meaning') return 'altered';
  if (attribution === 'unresolved') return 'unattributed';
  return wording === 'edited' ? 'edited' : 'verified';
}
