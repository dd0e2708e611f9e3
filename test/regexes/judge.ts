/** Whether a regular expression takes time in proportion to the text, as recheck finds out. */

import { checkSync } from 'recheck';

/** A few take longer than this to judge; they are `unknown`. */
const JUDGING_MS = 4_000;

/** `linear`, `unknown`, or how it grows: `2nd degree polynomial`, `exponential`. */
export function judge(literal: string): string {
  const end = literal.lastIndexOf('/');
  const found = checkSync(literal.slice(1, end), literal.slice(end + 1), { timeout: JUDGING_MS });
  if (found.status === 'safe') return 'linear';
  return found.status === 'vulnerable' ? found.complexity.summary : 'unknown';
}
