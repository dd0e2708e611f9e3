/**
 * A question mark for a full stop, or the reverse: the same words, asked where they were said. Only where the mark alone
 * decides, both sides have one, and the sentence is otherwise the same: “You knew.” and “You knew?” differ, while “Did you
 * know.” is asked whatever its mark. Questions by their form: Quirk et al., A Comprehensive Grammar of the English
 * Language, 11.4–20. O(words of the claim).
 */

import type { Change } from '../change.js';
import { type Comparison, gapAfter, sentenceStart } from '../comparison.js';
import type { Line } from '../line.js';
import type { Step } from '../step.js';

/** What the marks right behind a word make of the sentence; `null`: they do not end one, or trail off. */
export function endingAt(line: Line, at: number): 'asked' | 'told' | null {
  const marks = /^[.!?]*/.exec(gapAfter(line, at))![0];
  if (marks.includes('?')) return 'asked';
  return marks === '' || marks.includes('..') ? null : 'told';
}

/** The sentences that only their marks turn into questions or out of them; each change stands on the last word. */
export function moodChanges(cmp: Comparison): Change[] {
  return cmp.steps.filter((step) => isTurned(cmp, step)).map(({ q1, s1 }) => placed(q1, s1));
}

const placed = (q1: number, s1: number): Change => ({
  ...{ type: 'modality-changed', q0: q1 - 1, q1, s0: s1 - 1, s1 },
  behind: true,
});

function isTurned(cmp: Comparison, step: Step): boolean {
  if (step.op !== 'same') return false;
  const claimed = endingAt(cmp.claim, step.q1 - 1);
  const stored = endingAt(cmp.source, step.s1 - 1);
  if (claimed === null || stored === null || claimed === stored) return false;
  const from = sentenceStart(cmp.source, step.s1 - 1);
  return isUnchanged(cmp, from, step) && !asksByForm(cmp.source, from, step.s1);
}

/** Whether the claim has the sentence, or its end, word for word. */
const isUnchanged = (cmp: Comparison, from: number, last: Step): boolean =>
  cmp.steps.every((step) => step.op === 'same' || step.s1 <= from || step.s0 >= last.s1);

const list = (text: string): Set<string> => new Set(text.trim().split(/\s+/));
const VERBS = list(`
am are can could did do does had has have is may might must shall should was were will would
aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mustn't shouldn't wasn't weren't won't wouldn't
`);
const ASKING = list(`how what what's who's whose why`);
const RELATIVE = list(`when where which who whom`);
/** Words that may stand before a question. */
const LINKING = list(`and but now or so then well`);
const MARK = /[,:;—–-]/;

/** Whether the sentence of words `from`–`to` asks by its word order or its first word, wherever a clause of it begins. */
function asksByForm(line: Line, from: number, to: number): boolean {
  let opening = true;
  for (let at = from; at < to; at++) {
    const { fold } = line.words[at]!;
    const begins = opening || MARK.test(gapAfter(line, at - 1));
    if (begins && (VERBS.has(fold) || ASKING.has(fold))) return true;
    if (begins && RELATIVE.has(fold) && (opening || VERBS.has(line.words[at + 1]?.fold ?? ''))) return true;
    opening &&= LINKING.has(fold);
  }
  return false;
}
