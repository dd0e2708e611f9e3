/** Words of a claim on the other side of the article's quotation marks: the reporter's words given as speech. */

import { type Aligned, isQuoted } from '../aligned.js';
import type { Change } from '../change.js';

/** The changes split into those that `around`, the paragraph, explains as the reporter's words, and the rest. */
interface Past {
  readonly left: readonly Change[];
  /** Their passage words are those of the paragraph. */
  readonly past: readonly Change[];
}

/** Words that the claim puts in and the paragraph has outside quotation marks: not the claim's invention but the reporter's words. */
export function runsPast(around: Aligned, own: readonly Change[]): Past {
  const places = proseWords(around);
  const isPast = (change: Change): boolean => {
    if (change.q1 === change.q0) return false;
    let count = 0;
    for (let q = change.q0; q < change.q1; q++) if (places.has(q)) count++;
    return count * 2 >= change.q1 - change.q0;
  };
  const past = runsOf(own.filter(isPast)).map(({ q0, q1 }): Change => {
    const at = range(q0, q1).flatMap((q) => places.get(q) ?? []);
    return { type: 'runs-past-quotation', q0, q1, s0: Math.min(...at), s1: Math.max(...at) + 1 };
  });
  return { left: own.filter((change) => !isPast(change)), past };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

function proseWords(around: Aligned): Map<number, number> {
  const places = new Map<number, number>();
  for (const step of around.alignment.steps) {
    if (step.op !== 'same' || isQuoted(around.passage, around.line.words[step.s0]!)) continue;
    for (let q = step.q0; q < step.q1; q++) places.set(q, Math.min(step.s1 - 1, step.s0 + q - step.q0));
  }
  return places;
}

function runsOf(changes: readonly Change[]): { q0: number; q1: number }[] {
  const runs: { q0: number; q1: number }[] = [];
  for (const { q0, q1 } of [...changes].sort((a, b) => a.q0 - b.q0)) {
    const last = runs.at(-1);
    if (last && last.q1 >= q0) last.q1 = Math.max(last.q1, q1);
    else runs.push({ q0, q1 });
  }
  return runs;
}

/** The parts of the claim that stand inside quotation marks while the rest does not. */
export function quotedRuns(prose: Aligned): Change[] {
  const runs: Change[] = [];
  for (const { op, q0, q1, s0, s1 } of prose.alignment.steps) {
    if (op !== 'same' || isQuoted(prose.passage, prose.line.words[s0]!)) continue;
    const last = runs.at(-1);
    if (last && last.q1 === q0) runs[runs.length - 1] = { ...last, q1, s1 };
    else runs.push({ type: 'runs-past-quotation', q0, q1, s0, s1 });
  }
  return runs;
}
