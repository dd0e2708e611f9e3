/** Whether a quotation is part of the reporter's own sentence: “said the plan was «a great example» of it”. */

import { cueAt } from './cues.js';
import type { Situation } from './situation.js';

/** The words before it leave the quotation a sentence of its own: a colon, a comma, a dash, or nothing. */
const APART: ReadonlySet<string> = new Set(['start', ':', ',', '—', '-', '(', '.', 'Q', '…', ';']);

export function isPartial(s: Situation): boolean {
  const lower = s.opens === 'a';
  if (s.left === 'start' || s.left === ':')
    return lower && s.left === 'start' && s.ends !== ',' && s.ends !== '.' && s.ends !== '?';
  if (s.left === ',' && lower && s.place > 0 && cueAt(s.paragraph.tokens, s.hole - 2) === null) return !resumed(s);
  if (APART.has(s.left)) return lower;
  const cue = cueAt(s.paragraph.tokens, s.hole - 1);
  if (cue && !lower && (s.ends === '.' || s.ends === '?' || s.ends === ',')) return false;
  return true;
}

/** “We will,” she said, “go.” */
const resumed = (s: Situation): boolean => {
  const previous = s.paragraph.holes[s.place - 1];
  return previous !== undefined && s.hole - previous <= 8;
};
