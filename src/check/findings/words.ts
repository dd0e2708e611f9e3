/** Differences of words between a claim and one passage: one change each, of the most specific type. */

import type { FindingType } from '../../model.js';
import type { Change } from '../change.js';
import type { Comparison } from '../comparison.js';
import { isName } from '../names-in.js';
import type { Step } from '../step.js';
import { isGloss } from './edited-source.js';
import { extent, type Hunk, hunksOf } from './hunk.js';
import { denials, denies, isBareDenial, isSupport } from './negation.js';
import { movedWords } from './order.js';
import { bracketMisleads, typeOfPair } from './pairs.js';
import { typeOfAdded, typeOfDropped, typeOfMarkedOmission } from './runs.js';
import { signChanges } from './signs.js';

/** Up to so many words fall out with a “not” and it is still the “not” that changed. */
const DENIAL_WORDS_MAX = 2;

/** The changes of words, in the order of the quote. */
export function wordChanges(cmp: Comparison): Change[] {
  const moved = movedWords(cmp);
  const left = cmp.steps.flatMap((step) => withoutMoved(step, moved));
  const found = hunksOf(left).flatMap((hunk) => changesOf(cmp, hunk));
  return [...found, ...moved.changes, ...signChanges(cmp)].sort((a, b) => a.q0 - b.q0 || a.s0 - b.s0);
}

/** The step without its words that only changed places. */
function withoutMoved(step: Step, moved: { claimed: ReadonlySet<number>; source: ReadonlySet<number> }): Step[] {
  if (step.op === 'same' || (moved.claimed.size === 0 && moved.source.size === 0)) return [step];
  const q = rangesWithout(step.q0, step.q1, moved.claimed);
  const s = rangesWithout(step.s0, step.s1, moved.source);
  if (step.op === 'added') return q.map(([q0, q1]) => ({ ...step, q0, q1 }));
  if (step.op === 'dropped') return s.map(([s0, s1]) => ({ ...step, s0, s1 }));
  if (q.length > 0 && s.length > 0) return [step];
  const added = q.map(([q0, q1]): Step => ({ ...step, op: 'added', q0, q1, s1: step.s0 }));
  const dropped = s.map(([s0, s1]): Step => ({ ...step, op: 'dropped', q1: step.q0, s0, s1 }));
  return [...added, ...dropped];
}

function rangesWithout(from: number, to: number, taken: ReadonlySet<number>): [number, number][] {
  const ranges: [number, number][] = [];
  for (let at = from; at < to; at++) {
    if (taken.has(at)) continue;
    const last = ranges.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else ranges.push([at, at + 1]);
  }
  return ranges;
}

function changesOf(cmp: Comparison, hunk: Hunk): Change[] {
  const steps = hunk.flatMap((step) => splitAtBrackets(cmp, step));
  const bracketed = steps.some((step) => isBracketed(cmp, step));
  if (bracketed)
    return [
      ...bracketChanges(cmp, steps),
      ...plainChanges(
        cmp,
        steps.filter((step) => !inBracketHunk(cmp, step)),
      ),
    ];
  return plainChanges(cmp, steps);
}

function splitAtBrackets(cmp: Comparison, step: Step): Step[] {
  if (step.op !== 'added') return [step];
  const parts: Step[] = [];
  for (let q = step.q0; q < step.q1; q++) {
    const last = parts.at(-1);
    if (last && cmp.claim.bracketed[q] === cmp.claim.bracketed[q - 1]) parts[parts.length - 1] = { ...last, q1: q + 1 };
    else parts.push({ ...step, q0: q, q1: q + 1 });
  }
  return parts;
}

const isBracketed = (cmp: Comparison, step: Step): boolean =>
  step.q1 > step.q0 && (cmp.claim.bracketed[step.q0] === 1 || isGlued(cmp, step));

const isGlued = (cmp: Comparison, step: Step): boolean =>
  cmp.claim.read.brackets.some((bracket) => bracket.glued && bracket.from <= step.q0 && step.q0 < bracket.to);

/** Words that fall out beside a bracket are what the bracket stands for. */
const inBracketHunk = (cmp: Comparison, step: Step): boolean =>
  isBracketed(cmp, step) ||
  (step.op === 'dropped' && (cmp.claim.bracketed[step.q0] === 1 || cmp.claim.bracketed[step.q0 - 1] === 1));

function bracketChanges(cmp: Comparison, steps: readonly Step[]): Change[] {
  const inside = steps.filter((step) => inBracketHunk(cmp, step));
  const denied = denials(cmp, inside);
  const misled = inside.find((step) => step.op === 'changed' && !isGlued(cmp, step) && bracketMisleads(cmp, step));
  const all = withBrackets(cmp, extent(inside));
  if ((denied.claimed + denied.source) % 2 === 1) return [{ type: 'negation-changed', ...all }];
  if (misled) return [{ type: typeOfPair(cmp, misled), ...extent([misled]) }];
  return [{ type: 'marked-insertion', ...all }];
}

/** The whole of each bracket that is touched, also words in it that the passage has too. */
function withBrackets<T extends { readonly q0: number; readonly q1: number }>(cmp: Comparison, place: T): T {
  const touched = cmp.claim.read.brackets.filter(({ from, to }) => from < place.q1 && place.q0 < to);
  const q0 = Math.min(place.q0, ...touched.map(({ from }) => from));
  const q1 = Math.max(place.q1, ...touched.map(({ to }) => to));
  return { ...place, q0, q1 };
}

function plainChanges(cmp: Comparison, all: readonly Step[]): Change[] {
  const steps = all.filter((step) => !isCut(cmp, step));
  const { claimed, source } = denials(cmp, steps);
  if ((claimed + source) % 2 === 0) return merged(all.map((step) => changeOf(cmp, step)));
  const denying = steps.filter((step) => touchesDenial(cmp, step));
  const rest = all.filter((step) => !denying.includes(step) && !isHelper(cmp, step));
  return [{ type: 'negation-changed', ...extent(denying) }, ...merged(rest.map((step) => changeOf(cmp, step)))];
}

/** A longer cut, or a marked one: whether a denial in it governs what stays is told with it. */
const isCut = (cmp: Comparison, step: Step): boolean =>
  step.op === 'dropped' &&
  (isMarked(cmp, step) || (step.s1 - step.s0 > DENIAL_WORDS_MAX && !isBareDenial(cmp.source, step.s0, step.s1)));

const isMarked = (cmp: Comparison, step: Step): boolean => cmp.claim.gaps[step.q0] === 1;

function touchesDenial(cmp: Comparison, step: Step): boolean {
  for (let q = step.q0; q < step.q1; q++) if (denies(cmp.claim, q)) return true;
  for (let s = step.s0; s < step.s1; s++) if (denies(cmp.source, s)) return true;
  return false;
}

/** “did” beside “did not”, “want” for “wanted”: what grammar makes of a denial. */
function isHelper(cmp: Comparison, step: Step): boolean {
  if (step.how === 'inflection' || step.how === 'contraction') return true;
  const claimed = cmp.claim.words.slice(step.q0, step.q1);
  const stored = cmp.source.words.slice(step.s0, step.s1);
  return [...claimed, ...stored].every(({ fold }) => isSupport(fold));
}

const change = (type: FindingType, step: Step): Change => ({
  type,
  q0: step.q0,
  q1: step.q1,
  s0: step.s0,
  s1: step.s1,
});

function changeOf(cmp: Comparison, step: Step): Change {
  switch (step.op) {
    case 'same':
    case 'changed':
      return change(typeOfPair(cmp, step), step);
    case 'added':
      return namePutAtEdge(cmp, step) ?? change(typeOfAdded(cmp, step), step);
    case 'dropped':
      if (isGloss(cmp, step.s0, step.s1)) return change('punctuation', step);
      return change(isMarked(cmp, step) ? typeOfMarkedOmission(cmp, step) : typeOfDropped(cmp, step), step);
  }
}

/** A name at the end of the claim where the passage goes on with another name: put for it, not to it. */
function namePutAtEdge(cmp: Comparison, step: Step): Change | null {
  const next = step.s0;
  if (step.q1 < cmp.q1 || step.q0 === 0 || next >= cmp.source.words.length) return null;
  if (!isName(cmp.claim, step.q0) || !isName(cmp.source, next)) return null;
  let s1 = next + 1;
  while (s1 < cmp.source.words.length && s1 - next < step.q1 - step.q0 && isName(cmp.source, s1)) s1++;
  return { type: 'name-changed', q0: step.q0, q1: step.q1, s0: next, s1 };
}

/** Neighbours of one type are one change. */
function merged(changes: readonly Change[]): Change[] {
  const found: Change[] = [];
  for (const next of changes) {
    const last = found.at(-1);
    const touches = last && last.type === next.type && last.q1 === next.q0 && last.s1 === next.s0;
    if (touches && MERGED.has(next.type)) found[found.length - 1] = { ...last, q1: next.q1, s1: next.s1 };
    else found.push(next);
  }
  return found;
}

const MERGED = new Set<FindingType>([
  'word-substituted',
  'name-changed',
  'number-changed',
  'date-changed',
  'word-added',
]);
