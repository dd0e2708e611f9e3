/** Passages aligned with a claim: which are worth aligning, and what each keeps of it. */

import type { Passage, Span } from '../model.js';
import { firstEndingAfter } from '../text/span.js';
import type { Alignment, align } from './align.js';
import type { Keys } from './keys.js';
import type { Limits } from './limits.js';
import { type ClaimLine, type Line, passageLine } from './line.js';
import type { Step } from './step.js';
import { withoutStrays } from './tails.js';
import { type Kept, keptBy } from './weigh.js';

/** A passage with the claim's alignment. */
export interface Aligned {
  readonly passage: Passage;
  readonly line: Line;
  /** The claim's bits that the passage holds in any order. */
  readonly held: number;
  readonly alignment: Alignment;
  readonly kept: Kept;
}

/** A passage whose words were read, with the claim's bits it holds in any order. */
export interface Scanned {
  readonly passage: Passage;
  readonly line: Line;
  readonly held: number;
}

/** Reads passages and sorts them by how many of the claim's bits they hold, most first. O(words of all passages). */
export function scan(claim: ClaimLine, passages: readonly Passage[], keys: Keys): Scanned[] {
  const wanted = new Map<number, { bits: number; count: number }>();
  for (let i = 0; i < claim.ids.length; i++) {
    const known = wanted.get(claim.ids[i]!);
    if (known) known.count++;
    else wanted.set(claim.ids[i]!, { bits: claim.bits[i]!, count: 1 });
  }
  return passages
    .map((passage) => {
      const line = passageLine(passage, keys);
      return { passage, line, held: heldBy(line, wanted) };
    })
    .filter((scanned) => scanned.held > 0)
    .sort((a, b) => b.held - a.held);
}

function heldBy(line: Line, wanted: ReadonlyMap<number, { bits: number; count: number }>): number {
  const seen = new Map<number, number>();
  let held = 0;
  for (const id of line.ids) {
    const want = wanted.get(id);
    if (want === undefined) continue;
    const count = seen.get(id) ?? 0;
    if (count < want.count) held += want.bits;
    seen.set(id, count + 1);
  }
  return held;
}

/** What finding takes: the words' numbers, the thresholds, and the alignment, which a sweep of thresholds remembers. */
export interface Aids {
  readonly keys: Keys;
  readonly limits: Limits;
  readonly align: typeof align;
}

/** Aligns the claim with a scanned passage; `null` where the passage has no words. */
export function alignWith(claim: ClaimLine, scanned: Scanned, { keys, limits, align }: Aids): Aligned | null {
  const found = align(claim, scanned.line, keys);
  if (!found) return null;
  const alignment = withoutStrays(found, claim, scanned.line);
  return { ...scanned, alignment, kept: keptBy(claim, alignment, limits) };
}

/** Whether the word stands inside one of the block's quotations. */
export function isQuoted(passage: Passage, word: Span): boolean {
  const quotation = passage.quoted[firstEndingAfter(passage.quoted, word.start)];
  return quotation !== undefined && quotation.start <= word.start;
}

/** The claim's kept bits by where they stand in a paragraph: in the reporter's words, or inside quotation marks. */
export function keptOutside(claim: ClaimLine, paragraph: Aligned): { outside: number; inside: number; words: number } {
  let outside = 0;
  let inside = 0;
  let count = 0;
  for (const step of paragraph.alignment.steps) {
    if (step.op === 'added' || step.op === 'dropped') continue;
    const quoted = isQuoted(paragraph.passage, paragraph.line.words[step.s0]!);
    for (let i = step.q0; i < step.q1; i++) {
      const worth = claim.bits[i]! * paragraph.kept.shares[i]!;
      if (quoted) inside += worth;
      else outside += worth;
      if (!quoted && worth > 0) count++;
    }
  }
  return { outside, inside, words: count };
}

/** The steps that concern claim words `q0` to `q1`; words left out at either edge belong to neither side. */
export function stepsWithin(steps: readonly Step[], q0: number, q1: number): Step[] {
  const within = steps.filter(
    (step) => step.q0 >= q0 && step.q1 <= q1 && (step.q1 > step.q0 || (step.q0 > q0 && step.q1 < q1)),
  );
  while (within.length > 0 && within[0]!.op === 'dropped') within.shift();
  while (within.length > 0 && within.at(-1)!.op === 'dropped') within.pop();
  return within;
}
