/**
 * Words as small numbers: each distinct fold of one check gets a number, with what is worth knowing about it worked out
 * once. Comparing words is then comparing integers, and how near two words are is worked out once a pair.
 */

import { baseForm } from '../text/base-form.js';
import { isKnownName, surprise } from '../text/commonness.js';
import { editDistance, letterMask, masksMayBeNear, slipsAllowed, stemOf } from '../text/near.js';
import { remembering } from '../text/remembered.js';
import { areHomophones, areVariants, hasHomophones } from './alike.js';
import { areOpposite, hasOpposite } from './opposites.js';
import { kindsOf } from './word-kinds.js';

/** How two different words are related, closest first. */
export type Nearness = 'variant' | 'spelling' | 'inflection' | 'opposite' | 'kindred' | 'other';

/** Words with fewer letters share a stem by chance. */
const STEM_LETTERS_MIN = 3;
/** So many distinct words and pairs of them are remembered, then all is forgotten: some 20 MB at most. */
const WORDS_KEPT = 30_000;
const PAIRS_KEPT = 300_000;
/** Pairs of word numbers become one small integer in this base: 2^15 is above `WORDS_KEPT`, its square fits 31 bits. */
const PAIR_BASE = 2 ** 15;
/** Flags beside the kinds of words: two words that share one may be related. */
const OPPOSABLE = 1 << 10;
const HOMOPHONIC = 1 << 11;
const UNKNOWN = -1;

export class Keys {
  readonly #ids = new Map<string, number>();
  readonly #nearness = new Map<number, Nearness>();
  readonly folds: string[] = [];
  /** Of each word: letters as a mask, their number, the first, and its flags; worked out when first needed. */
  readonly #masks: number[] = [];
  readonly #lengths: number[] = [];
  readonly #firsts: number[] = [];
  readonly #flags: number[] = [];

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
    this.#masks.push(letterMask(fold));
    this.#lengths.push(fold.length);
    this.#firsts.push(fold.charCodeAt(0));
    this.#flags.push(UNKNOWN);
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

  #flagsOf(id: number): number {
    const known = this.#flags[id]!;
    if (known !== UNKNOWN) return known;
    const fold = this.folds[id]!;
    const flags = kindsOf(fold) | (hasOpposite(fold) ? OPPOSABLE : 0) | (hasHomophones(fold) ? HOMOPHONIC : 0);
    this.#flags[id] = flags;
    return flags;
  }

  /** Whether the two words cannot be told apart at a glance. */
  mayBeNear(claimed: number, source: number): boolean {
    return this.#firsts[claimed] === this.#firsts[source] || this.#slips(claimed, source) > 0;
  }

  /** How the claim's word is related to a different one of the source. */
  nearness(claimed: number, source: number): Nearness {
    const shared = this.#flagsOf(claimed) & this.#flagsOf(source);
    const sameStart = this.#firsts[claimed] === this.#firsts[source];
    const limit = this.#slips(claimed, source);
    if (shared === 0 && !sameStart && limit === 0) return 'other';
    const pair = claimed * PAIR_BASE + source;
    const remembered = claimed < PAIR_BASE && source < PAIR_BASE;
    const known = remembered ? this.#nearness.get(pair) : undefined;
    if (known) return known;
    const kindred = (shared & ~(OPPOSABLE | HOMOPHONIC)) !== 0;
    const sounds = (shared & HOMOPHONIC) !== 0;
    const found = relate(this.folds[claimed]!, this.folds[source]!, { limit, kindred, sounds });
    if (remembered) this.#nearness.set(pair, found);
    return found;
  }

  /** How many slips may lie between the two words; 0 where they cannot be one word misspelt. */
  #slips(a: number, b: number): number {
    const [first, second] = [this.#lengths[a]!, this.#lengths[b]!];
    const limit = slipsAllowed(first > second ? first : second);
    if (limit === 0 || first - second > limit || second - first > limit) return 0;
    return masksMayBeNear(this.#masks[a]!, this.#masks[b]!, limit) ? limit : 0;
  }
}

let shared = new Keys();

/** The numbers that all checks of this process share: the words of one archive are the same few thousand again and again. */
export function sharedKeys(): Keys {
  if (shared.isFull) shared = new Keys();
  return shared;
}

interface Hints {
  readonly limit: number;
  readonly kindred: boolean;
  /** Whether both may sound like other words. */
  readonly sounds: boolean;
}

function relate(claimed: string, source: string, hints: Hints): Nearness {
  if (areVariants(claimed, source)) return 'variant';
  const sounds = hints.sounds && areHomophones(claimed, source);
  if (!sounds && areOpposite(claimed, source)) return 'opposite';
  if (hints.kindred) return 'kindred';
  if (sounds) return 'spelling';
  if (isInflection(claimed, source)) return 'inflection';
  if (isSlip(claimed, source, hints.limit)) return 'spelling';
  return 'other';
}

const baseOf = remembering(baseForm);
const shareStem = (a: string, b: string): boolean => stemOf(a) === stemOf(b) || baseOf(a) === baseOf(b);

const ENDINGS =
  /^(?:|'|'s|s|es|e|d|ed|er|est|ing|ings|ly|y|ies|ied|ier|iest|ion|ions|ation|ations|al|ally|ment|ments)$/;

/** Whether the rest of the word is an ending, its last letter doubled or not: “regret-ted”. */
const isEnding = (word: string, from: number): boolean =>
  ENDINGS.test(word.slice(from)) || (word[from] === word[from - 1] && ENDINGS.test(word.slice(from + 1)));

/** Whether two words share a stem and differ in their endings: not “responsable” and “responsible”. */
function isInflection(a: string, b: string): boolean {
  if (a.length < STEM_LETTERS_MIN || b.length < STEM_LETTERS_MIN || !shareStem(a, b)) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return (isWordOfItsOwn(a) && isWordOfItsOwn(b)) || (isEnding(a, shared) && isEnding(b, shared));
}

/** Whether the claim's word is the source's with slips: near in edits, and not an everyday word of its own. */
function isSlip(claimed: string, source: string, limit: number): boolean {
  if (isWordOfItsOwn(claimed)) return false;
  return editDistance(claimed, source, limit) <= limit || scanned(claimed) === scanned(source);
}

/** The word as a scanner's eye sees it: `rn` like `m`, `cl` like `d`, 0 like o, 1 like l. */
const scanned = remembering((fold) =>
  fold
    .replaceAll('rn', 'm')
    .replaceAll('cl', 'd')
    .replaceAll('li', 'h')
    .replaceAll('ri', 'n')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('5', 's'),
);

/** Rarer words than this are as likely a slip as meant. */
const OWN_WORD_BITS = 19;

const isWordOfItsOwn = remembering((fold) => surprise(fold) < OWN_WORD_BITS || isKnownName(fold));
