/**
 * Words as small numbers: each distinct fold of one check gets a number, with what is worth knowing about it worked out
 * once. Comparing words is then comparing integers, and how near two words are is worked out once a pair.
 */

import { isKnownName, surprise } from '../text/commonness.js';
import { editDistance, letterMask, masksMayBeNear, slipsAllowed, stemOf } from '../text/near.js';
import { areHomophones, areVariants, hasHomophones } from './alike.js';
import { areOpposite, hasOpposite } from './opposites.js';
import { type Kinds, kindsOf } from './word-kinds.js';

/** How two different words are related, closest first. */
export type Nearness = 'variant' | 'spelling' | 'inflection' | 'opposite' | 'kindred' | 'other';

/** Words with fewer letters share a stem by chance. */
const STEM_LETTERS_MIN = 3;
/** So many distinct words and pairs of them are remembered, then all is forgotten: 30 MB at most. */
const WORDS_KEPT = 100_000;
const PAIRS_KEPT = 300_000;

/** What is worth knowing about a word when it is held against others. */
interface Traits {
  readonly letters: number;
  readonly mask: number;
  readonly kinds: Kinds;
  readonly opposable: boolean;
  readonly homophonic: boolean;
}

export class Keys {
  readonly #ids = new Map<string, number>();
  readonly #nearness = new Map<number, Nearness>();
  readonly #traits: (Traits | undefined)[] = [];
  readonly folds: string[] = [];

  /** The number of a folded word; apostrophes do not count, as retyping loses them. */
  id(fold: string): number {
    const known = this.#ids.get(fold);
    if (known !== undefined) return known;
    const bare = fold.replaceAll("'", '');
    if (bare !== fold && bare !== '') {
      const id = this.id(bare);
      this.#ids.set(fold, id);
      return id;
    }
    this.#ids.set(fold, this.folds.length);
    this.folds.push(fold);
    return this.folds.length - 1;
  }

  /** The number of a fold that was met before, else -1. */
  known(key: string): number {
    return this.#ids.get(key) ?? -1;
  }

  /** Whether so much is remembered that it is time to start anew. */
  get isFull(): boolean {
    return this.folds.length > WORDS_KEPT || this.#nearness.size > PAIRS_KEPT;
  }

  #traitsOf(id: number): Traits {
    const known = this.#traits[id];
    if (known) return known;
    const fold = this.folds[id]!;
    const traits = {
      letters: fold.length,
      mask: letterMask(fold),
      kinds: kindsOf(fold),
      opposable: hasOpposite(fold),
      homophonic: hasHomophones(fold),
    };
    this.#traits[id] = traits;
    return traits;
  }

  /** How the claim's word is related to a different one of the source. */
  nearness(claimed: number, source: number): Nearness {
    const a = this.#traitsOf(claimed);
    const b = this.#traitsOf(source);
    const limit = slipsAllowed(Math.max(a.letters, b.letters));
    const maybeMisspelt = limit > 0 && masksMayBeNear(a.mask, b.mask, limit);
    const kindred = (a.kinds & b.kinds) !== 0;
    const related = kindred || (a.opposable && b.opposable) || (a.homophonic && b.homophonic);
    const [one, other] = [this.folds[claimed]!, this.folds[source]!];
    if (!maybeMisspelt && !related && one.charCodeAt(0) !== other.charCodeAt(0)) return 'other';
    const pair = claimed * PAIR_BASE + source;
    const known = this.#nearness.get(pair);
    if (known) return known;
    const found = relate(one, other, { limit: maybeMisspelt ? limit : 0, kindred });
    this.#nearness.set(pair, found);
    return found;
  }
}

/** Pairs of word numbers become one number in this base, far above `WORDS_KEPT`. */
const PAIR_BASE = 2 ** 26;

let shared = new Keys();

/** The numbers that all checks of this process share: the words of one archive are the same few thousand again and again. */
export function sharedKeys(): Keys {
  if (shared.isFull) shared = new Keys();
  return shared;
}

function relate(claimed: string, source: string, hints: { limit: number; kindred: boolean }): Nearness {
  if (areVariants(claimed, source)) return 'variant';
  if (areOpposite(claimed, source)) return 'opposite';
  if (hints.kindred) return 'kindred';
  if (isInflection(claimed, source)) return 'inflection';
  if (areHomophones(claimed, source)) return 'spelling';
  if (hints.limit > 0 && isSlip(claimed, source, hints.limit)) return 'spelling';
  return 'other';
}

const ENDINGS =
  /^(?:|'|'s|s|es|e|d|ed|er|est|ing|ings|ly|y|ies|ied|ier|iest|ion|ions|ation|ations|al|ally|ment|ments)$/;

/** Whether two words share a stem and differ in their endings: not “responsable” and “responsible”. */
function isInflection(a: string, b: string): boolean {
  if (a.length < STEM_LETTERS_MIN || b.length < STEM_LETTERS_MIN || stemOf(a) !== stemOf(b)) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (isWordOfItsOwn(a) && isWordOfItsOwn(b)) || (ENDINGS.test(a.slice(shared)) && ENDINGS.test(b.slice(shared)));
}

/** Whether the claim's word is the source's with slips: near in edits, and not an everyday word of its own. */
function isSlip(claimed: string, source: string, limit: number): boolean {
  return !isWordOfItsOwn(claimed) && editDistance(claimed, source, limit) <= limit;
}

/** Rarer words than this are as likely a slip as meant. */
const OWN_WORD_BITS = 19;

const isWordOfItsOwn = (fold: string): boolean => surprise(fold) < OWN_WORD_BITS || isKnownName(fold);
