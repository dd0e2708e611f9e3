/**
 * Two words that traded places across what relates them say the reverse: “heat could kill them before acid does”, “a question
 * of if, not when”. Across nothing but “and” they are only listed in another order. Names trade places across any other word:
 * “Krol beat Voss”. Numbers are found as such. O(changed steps).
 */

import { isFunctionWord } from '../../people/function-words.js';
import type { Change } from '../change.js';
import { type Comparison, gapAfter } from '../comparison.js';
import { isName } from '../names-in.js';
import type { Step } from '../step.js';
import { kindsOf, NUMBER } from '../word-kinds.js';
import type { Moved } from './order.js';

/** Words that relate nothing, and whose own exchange means nothing. */
const LISTING = new Set(['a', 'an', 'and', 'nor', 'or', 'the']);
/** Whether the folded word relates nothing. */
export const isListing = (fold: string): boolean => LISTING.has(fold);

/** The pairs of words that traded places; each change reaches from the one to the other. */
export function tradedWords(cmp: Comparison): Moved {
  const changes: Change[] = [];
  const claimed = new Set<number>();
  const source = new Set<number>();
  const open = new Map<string, Step>();
  for (const step of cmp.steps.filter((one) => isLoose(cmp, one))) {
    const partner = open.get(`${cmp.source.ids[step.s0]!} ${cmp.claim.ids[step.q0]!}`);
    if (partner) {
      const turned = turns(cmp, partner, step);
      const type = turned ? 'opposite-meaning' : 'reordered';
      changes.push({ type, q0: partner.q0, q1: step.q1, s0: partner.s0, s1: step.s1 });
      for (const { q0, s0 } of [partner, step]) {
        claimed.add(q0);
        source.add(s0);
      }
    } else open.set(`${cmp.claim.ids[step.q0]!} ${cmp.source.ids[step.s0]!}`, step);
  }
  return { changes: joined(changes), claimed, source };
}

/** One word for another, of a kind that nothing else tells more of; “their” for “there” and back is misheard twice. */
function isLoose({ claim }: Comparison, step: Step): boolean {
  if (step.op !== 'changed' || step.how === 'spelling' || step.q1 - step.q0 > 1 || step.s1 - step.s0 > 1) return false;
  const { fold } = claim.words[step.q0]!;
  const counted = (kindsOf(fold) & NUMBER) !== 0;
  return !counted && !LISTING.has(fold) && claim.bracketed[step.q0] === 0;
}

/**
 * Whether what stands between the two relates them. A function word does; a verb does, but where “and” or a comma makes a
 * list of them, only names and opposites stand in no list across it.
 */
function turns(cmp: Comparison, one: Step, other: Step): boolean {
  if (relates(cmp, one.q1, other.q0)) return true;
  const between = cmp.claim.words.slice(one.q1, other.q0);
  if (!between.some(({ fold }) => !LISTING.has(fold))) return false;
  return isNamed(cmp, other) || other.how === 'opposite' || !isList(cmp, one.q1, other.q0);
}

/** Whether “and”, “or” or a comma stands on the way. */
function isList({ claim }: Comparison, from: number, to: number): boolean {
  for (let at = from - 1; at < to; at++)
    if (gapAfter(claim, at).includes(',') || (at >= from && JOINING.has(claim.words[at]!.fold))) return true;
  return false;
}
const JOINING = new Set(['and', 'nor', 'or']);

const isNamed = ({ claim, source }: Comparison, step: Step): boolean =>
  isName(claim, step.q0) || isName(source, step.s0);

/** Whether claim words stand between that relate what is on either side. */
export const relates = ({ claim }: Comparison, from: number, to: number): boolean =>
  claim.words.slice(from, to).some(({ fold }) => isFunctionWord(fold) && !LISTING.has(fold));

/** Phrases that traded places do so word by word: one change. */
function joined(changes: readonly Change[]): Change[] {
  const found: Change[] = [];
  for (const next of changes) {
    const last = found.at(-1);
    if (last?.type === next.type && next.q0 < last.q1)
      found[found.length - 1] = {
        ...last,
        q0: Math.min(last.q0, next.q0),
        q1: next.q1,
        s0: Math.min(last.s0, next.s0),
        s1: next.s1,
      };
    else found.push(next);
  }
  return found;
}
