/**
 * Words as small numbers: each distinct fold of one check gets a number, with what is worth knowing about it worked out
 * once. Comparing words is then comparing integers, and how near two words are is worked out once a pair.
 */

import { isKnownName, surprise } from '../text/commonness.js';
import { editDistance, letterMask, masksMayBeNear, slipsAllowed, stemOf } from '../text/near.js';
import { areHomophones, areVariants } from './alike.js';
import { areOpposite, hasOpposite } from './opposites.js';
import { type Kinds, kindsOf } from './word-kinds.js';

/** How two different words are related, closest first. */
export type Nearness = 'variant' | 'spelling' | 'inflection' | 'opposite' | 'kindred' | 'other';

/** Words with fewer letters share a stem by chance. */
const STEM_LETTERS_MIN = 3;
/** Pairs of word numbers become one number in this base; a check with more distinct words wraps without harm but the cache's. */
const PAIR_BASE = 2 ** 21;

export class Keys {
  readonly #ids = new Map<string, number>();
  readonly #nearness = new Map<number, Nearness>();
  readonly folds: string[] = [];
  readonly #masks: number[] = [];
  readonly #kinds: Kinds[] = [];
  readonly #bits: number[] = [];
  readonly #opposable: boolean[] = [];

  /** The number of a folded word; apostrophes do not count, as retyping loses them. */
  id(fold: string): number {
    const key = fold.includes("'") ? fold.replaceAll("'", '') : fold;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.folds.length;
    this.#ids.set(key, id);
    this.folds.push(fold);
    this.#masks.push(letterMask(key));
    this.#kinds.push(kindsOf(fold));
    this.#bits.push(surprise(fold));
    this.#opposable.push(hasOpposite(fold));
    return id;
  }

  /** The number of a fold that was met before, else -1. */
  known(key: string): number {
    return this.#ids.get(key) ?? -1;
  }

  bits(id: number): number {
    return this.#bits[id]!;
  }

  kinds(id: number): Kinds {
    return this.#kinds[id]!;
  }

  /** How the claim's word is related to a different one of the source. */
  nearness(claimed: number, source: number): Nearness {
    const a = this.folds[claimed]!;
    const b = this.folds[source]!;
    const limit = slipsAllowed(Math.max(a.length, b.length));
    const maybeMisspelt = limit > 0 && masksMayBeNear(this.#masks[claimed]!, this.#masks[source]!, limit);
    const kindred = (this.#kinds[claimed]! & this.#kinds[source]!) !== 0;
    const opposable = this.#opposable[claimed]! && this.#opposable[source]!;
    const sameStart = a.charCodeAt(0) === b.charCodeAt(0);
    if (!maybeMisspelt && !kindred && !opposable && !sameStart) return areHomophones(a, b) ? 'spelling' : 'other';
    const pair = claimed * PAIR_BASE + source;
    const known = this.#nearness.get(pair);
    if (known) return known;
    const found = relate(a, b, { limit: maybeMisspelt ? limit : 0, kindred });
    this.#nearness.set(pair, found);
    return found;
  }
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

const ENDINGS = /^(?:|'|'s|s|es|e|d|ed|er|est|ing|ings|ly|y|ies|ied|ier|iest|ion|ions|ation|ations|al|ally|ment|ments)$/;

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
