/** The parts of a name as it stands: titles and roles before it, its own words, and what they show of its bearer. */

import type { Gender } from '../model.js';
import { isFunctionWord } from './function-words.js';
import type { MentionSort } from './mention.js';
import { NounPhrases } from './noun-phrases.js';
import { genderOfNoun, noun } from './nouns.js';
import { PORTFOLIOS, TITLES } from './titles.js';
import type { Token } from './tokens.js';
import {
  foldOf,
  givenGender,
  isAcronym,
  isDemonym,
  isInCharge,
  isPlaceName,
  JOINERS,
  NAME_PARTICLES,
  PHRASE_MAX,
  SUFFIX,
} from './word-shapes.js';

/** Longest run of capitals before the word that shows it to be a role. */
const ROLE_RUN_MAX = 8;

/** Shorter ones are somebody's initials. */
const ACRONYM_MIN = 3;
/** How many words say what an office is of. */
const OFFICE_OF_MAX = 7;

/** “the Justice Department”: what is left when titles are taken off names no person. */
const isBodyWord = (token: Token): boolean => noun(token.lower)?.sort === 'body' && !token.possessive;

/** What names of those who print and broadcast end in; the words of the former are surnames, too. */
const PRINTED = /^(?:chronicle|daily|gazette|herald|journal|telegraph|times|tribune|weekly)$/;
const AIRED = /^(?:news|online|radio|television|tv)$/;

/** How somebody holds what she or he is. */
const STANDING: ReadonlySet<string> = new Set(['ex', 'longtime', 'new', 'retired', 'shadow']);

/** Takes names apart. */
export class NameParts extends NounPhrases {
  /** In a heading the words after a name are capitalised, too: a given name takes one more word, any other none. */
  protected headingEnd(from: number, end: number): number {
    if (givenGender(foldOf(this.tokens[from]!)) === undefined) return from + 1;
    let to = from + 1;
    while (to < end - 1 && (this.tokens[to]!.text.length <= 2 || NAME_PARTICLES.has(this.tokens[to]!.lower))) to++;
    return Math.min(end, to + 1);
  }

  protected lastName(from: number, to: number): Token {
    for (let at = to - 1; at > from; at--) {
      const token = this.tokens[at]!;
      if (token.kind === 'word' && !SUFFIX.test(token.lower)) return token;
    }
    return this.tokens[from]!;
  }

  /** Titles at the start of a run of capitals: where the name proper begins. It never eats the whole run. */
  protected titleEnd(from: number, to: number): number {
    if (this.isBodyOf(from, to)) return from;
    let end = from;
    for (let at = from; at < to - 1; at++) {
      const token = this.tokens[at]!;
      const fold = foldOf(token);
      const role =
        TITLES.has(fold) ||
        (noun(token.lower)?.sort === 'person' && givenGender(fold) === undefined) ||
        (end === at && this.isDescription(at, to));
      const holder = end === at && end > from && JOINERS.has(token.lower) ? this.holderBehind(at, to) : -1;
      if (holder > 0) {
        end = holder;
        at = holder - 1;
      } else if ((token.lower === 'of' || isInCharge(this.tokens, at)) && end === at) {
        const after = this.tokens[at + 2];
        if (after && at + 2 < to) end = at + 2;
        at++;
      } else if (role && (end === at || at - end <= 3 || this.followedByGiven(at, to))) end = at + 1;
      else if (at > end + ROLE_RUN_MAX) break;
    }
    const rest = this.tokens[end]!;
    return JOINERS.has(rest.lower) || (to - end === 1 && isBodyWord(rest)) ? from : end;
  }

  /** “Department of Foreign Affairs and Trade”: a body's name that says what it is for, and nobody's behind it. */
  private isBodyOf(from: number, to: number): boolean {
    let joiner = from + 1;
    while (joiner < to && !JOINERS.has(this.tokens[joiner]!.lower)) joiner++;
    if (joiner >= to || !isBodyWord(this.tokens[joiner - 1]!)) return false;
    for (let at = joiner + 1; at < to; at++) {
      const token = this.tokens[at]!;
      if (givenGender(foldOf(token)) !== undefined || noun(token.lower)?.sort === 'person') return false;
    }
    return true;
  }

  /** Where the name of whoever holds an office begins, behind what that is of: “Member for Coogee Ada Quill”; -1. */
  private holderBehind(at: number, to: number): number {
    for (let name = at + 2; name < to - 1 && name <= at + OFFICE_OF_MAX; name++)
      if (this.isGiven(name) && this.tokens[name + 1]!.capital) return name;
    return -1;
  }

  private isGiven(at: number): boolean {
    const fold = foldOf(this.tokens[at]!);
    return givenGender(fold) !== undefined && !isPlaceName(fold);
  }

  /** “American Dana Whitfield”, “MCA Purity Wambui”, “Det Con Harpreet Sandhu”: what no list of titles holds. */
  private isDescription(at: number, to: number): boolean {
    const { text, lower } = this.tokens[at]!;
    if (lower === 'con') return /^det\.?$/.test(this.tokens[at - 1]?.lower ?? '');
    const described = isDemonym(foldOf(this.tokens[at]!)) || (isAcronym(text) && text.length >= ACRONYM_MIN);
    return described && at + 2 < to && this.isGiven(at + 1);
  }

  protected followedByGiven(at: number, to: number): boolean {
    return at + 2 < to && givenGender(foldOf(this.tokens[at + 1]!)) !== undefined;
  }

  /** Where the words that say what somebody is begin: at `start` or left of it. */
  protected roleStart(start: number): number {
    let opens = start;
    for (let at = start - 1; at >= 0 && at >= start - PHRASE_MAX; at--) {
      const token = this.tokens[at]!;
      if (token.kind !== 'word' || token.sentence !== this.tokens[start]!.sentence || token.possessive) break;
      const role =
        noun(token.lower)?.sort === 'person' ||
        TITLES.has(token.lower) ||
        STANDING.has(token.lower) ||
        PORTFOLIOS.has(token.lower);
      if (role && !isFunctionWord(token.lower) && !this.isVerbAfterName(at)) opens = at;
      else break;
    }
    return this.portfolioBefore(opens) ? opens - 1 : opens;
  }

  /** “Transport Minister”, with a capital at the head of a sentence as well as inside it. */
  private portfolioBefore(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]];
    return (
      before?.kind === 'word' &&
      before.capital &&
      before.sentence === token?.sentence &&
      PORTFOLIOS.has(before.lower) &&
      noun(token.lower)?.sort === 'person'
    );
  }

  protected titleGender(from: number, to: number): Gender {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at]!;
      const gender = TITLES.get(foldOf(token)) ?? genderOfNoun(token.lower);
      if (gender) return gender;
    }
    return null;
  }

  protected sortOfName(from: number, to: number, opens: number): MentionSort {
    const last = this.tokens[to - 1]!;
    const first = this.tokens[from]!;
    const tail = noun(last.lower);
    if (opens < from && this.roleBefore(from)) return 'person';
    const given = givenGender(foldOf(first)) !== undefined;
    const determined = this.tokens[opens]!.lower === 'the';
    if (given && !determined && to - from > 1 && this.isSurname(from, to)) return 'person';
    if (tail && tail.sort !== 'person') return 'body';
    if (AIRED.test(last.lower) || (!given && PRINTED.test(last.lower))) return 'body';
    if (/^(?:airways|bros|brothers|co|corp|holdings|inc|llc|ltd|sons)\.?$/.test(last.lower)) return 'body';
    if (to - from === 1 && /^\p{Lu}\p{Ll}{2,}\p{Lu}/u.test(last.text) && !/^Mac/.test(last.text)) return 'body';
    for (let at = from; at < to; at++)
      if (JOINERS.has(this.tokens[at]!.lower) || (noun(this.tokens[at]!.lower)?.sort === 'body' && at > from))
        return 'body';
    const described = given && to - from > 1 && this.tokens[from - 1]?.lower !== 'the';
    if (determined && tail?.sort !== 'person' && !described) return 'body';
    if (isAcronym(first.text) && to - from === 1) return 'body';
    if (to - from > 1 && given) return 'person';
    return 'unknown';
  }

  /** “Laurence H. Tribe”, “Steven Law”: after a given name, a word that also names bodies, used alone elsewhere or after an initial. */
  private isSurname(from: number, to: number): boolean {
    const last = this.tokens[to - 1]!;
    const initial = to - from === 3 && /^\p{Lu}\.$/u.test(this.tokens[from + 1]!.text);
    const tail = noun(last.lower);
    return (
      tail !== null && (initial || (to - from === 2 && (tail.sort === 'document' || this.seen.alone.has(last.lower))))
    );
  }

  protected roleBefore(from: number): boolean {
    const before = this.tokens[from - 1]!;
    return noun(before.lower)?.sort === 'person' || TITLES.has(foldOf(before));
  }
}
