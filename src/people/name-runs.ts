/** Runs of capitals that may be names, and where they begin and end. */

import { AUXILIARIES, DETERMINERS, IRREGULAR_PASTS, isFunctionWord, isPastVerb } from './function-words.js';
import { endsName, isForename, type SeenWords } from './mention.js';
import { noun } from './nouns.js';
import { PORTFOLIOS, TITLES } from './titles.js';
import type { Token } from './tokens.js';
import {
  CONTRACTED,
  foldOf,
  givenGender,
  isAcronym,
  isDemonym,
  isInCharge,
  isPlaceName,
  JOINERS,
  NAME_PARTICLES,
  OPENING_PARTICLES,
  SUFFIX,
} from './word-shapes.js';

/** “1st”, “2nd”: in a rank. */
const ORDINAL = /^\d(?:st|nd|rd)$/;

const isOfficeWord = (lower: string): boolean =>
  TITLES.has(lower) || noun(lower) !== null || lower === 'sons' || lower === 'america';

/** “Interestingly”, “Reportedly”; not “Emily”, “Italy” or “Assembly”. */
const isAdverb = (token: Token): boolean =>
  /[a-z]{3}ly$/.test(token.lower) &&
  givenGender(foldOf(token)) === undefined &&
  !isPlaceName(foldOf(token)) &&
  noun(token.lower) === null;

/** “Born in Haarlem”, “Told of this”: participles that open a sentence, and no surname. */
const isOpeningParticiple = (lower: string): boolean => IRREGULAR_PASTS.has(lower) || PARTICIPLES.has(lower);
const PARTICIPLES: ReadonlySet<string> = new Set(
  'begun born broken chosen driven drawn given gone grown known seen shown spoken taken woken written'.split(' '),
);

const isFiniteVerb = (lower: string): boolean => isPastVerb(lower) || AUXILIARIES.has(lower);
const isReported = (before: Token | undefined): boolean =>
  before?.kind === 'word' && !before.capital && isPastVerb(before.lower);

const TIME_ZONE = /^(?:[AECMP]?[DS]?T|AE[DS]T|BST|CES?T|EAT|GMT|HKT|IST|JST|SGT|UTC|WAT)$/;
/** Given names that are small words: “said Per Lind”. */
const GIVEN_WORDS: ReadonlySet<string> = new Set(['an', 'per', 'so']);
/** Months that are given names, too, and what shows them to be months: “in June Quill left”, “the May elections”. */
const NAME_MONTHS: ReadonlySet<string> = new Set(['april', 'august', 'jan', 'june', 'may']);
const DATED = /^(?:during|early|for|from|in|last|late|mid|next|of|on|past|since|till|to|until)$/;
/** How far ahead the question mark of a sentence is looked for, in tokens. */
const QUESTION_MAX = 40;
/** Longest nickname, its marks included, in UTF-16 code units. */
const NICKNAME_UNITS_MAX = 24;
/** How many words before “and” the office may stand whose fields it joins. */
const FIELDS_BACK = 5;

/** Reads names among the tokens of one paragraph. */
export class NameRuns {
  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly seen: SeenWords,
  ) {}

  /** “van der Meer said”: a surname with its particles, alone. */
  protected opensWithParticle(at: number): boolean {
    let to = at;
    while (to < at + 2 && OPENING_PARTICLES.has(this.tokens[to]?.lower ?? '') && !this.tokens[to]!.capital) to++;
    return to > at && this.isNameWord(to) && !this.opensSentence(to);
  }

  protected opensSentence(at: number): boolean {
    const before = this.tokens[at - 1];
    return (
      !before ||
      before.sentence !== this.tokens[at]!.sentence ||
      before.kind === 'hole' ||
      before.text === ':' ||
      before.text === '—' ||
      before.text === '–'
    );
  }

  /** Whether the word is capitalised as names are, not as the first word of any sentence. */
  protected isNameWord(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || !token.capital) return false;
    if (/^nos?\.$/.test(token.lower) && this.tokens[at + 1]?.kind === 'number') return false;
    if (isAcronym(token.text)) return !this.isTimeZone(at);
    if (CONTRACTED.test(token.lower)) return false;
    if (isFunctionWord(token.lower)) return this.isNameLikeWord(at);
    if (!this.opensSentence(at)) return true;
    if (isOpeningParticiple(token.lower) && this.tokens[at + 1]?.capital !== true) return false;
    if (this.isThing(at)) return false;
    if (isAdverb(token) && !this.seen.capital.has(token.lower)) return false;
    const next = this.tokens[at + 1];
    if (next?.kind === 'word' && next.capital && !isFunctionWord(next.lower))
      return (
        !this.seen.lower.has(token.lower) ||
        TITLES.has(foldOf(token)) ||
        givenGender(foldOf(token)) !== undefined ||
        noun(token.lower) !== null
      );
    if (this.seen.capital.has(token.lower)) return true;
    return !this.seen.lower.has(token.lower) && !/(?:ly|ing|ed)$/.test(token.lower);
  }

  /** “Shares of Quill & Co”, “Sales in May”: a plural that has its capital from the sentence. */
  private isThing(at: number): boolean {
    const { lower, possessive } = this.tokens[at]!;
    const tied = /^(?:for|in|of)$/.test(this.tokens[at + 1]?.lower ?? '');
    return tied && /[^s]s$/.test(lower) && !possessive && !this.seen.capital.has(lower);
  }

  /** “at 9:02 a.m. ET”, “10.42 GMT”. */
  private isTimeZone(at: number): boolean {
    const before = this.tokens[at - 1];
    const timed =
      before?.kind === 'number' ||
      /^[ap]\.?m\.?$/.test(before?.lower ?? '') ||
      (before?.text === '.' && this.tokens[at - 2]?.lower === 'm');
    return timed && TIME_ZONE.test(this.tokens[at]!.text);
  }

  /** “Will Hunter”, “said Will”, “Theresa May”, “Mrs May”, “May said”: a name that is spelled like a small word. */
  private isNameLikeWord(at: number): boolean {
    const [before, token, next] = [this.tokens[at - 1], this.tokens[at]!, this.tokens[at + 1]];
    const opens = this.opensSentence(at);
    if (!opens && this.followsForename(at)) return endsName(token, next);
    const goesOn = next?.kind === 'word' && next.capital && !isFunctionWord(next.lower);
    if (token.lower === 'will' && !opens) return goesOn || before?.capital === false;
    if (token.lower === 'will' || token.lower === 'till') return goesOn && !(opens && this.asks(at));
    if (GIVEN_WORDS.has(token.lower) && !opens) return goesOn && before?.capital === false;
    if (goesOn && NAME_MONTHS.has(token.lower) && !(opens && this.asks(at)))
      return !DATED.test(before?.lower ?? '') && !DETERMINERS.has(before?.lower ?? '');
    if (!this.seen.surnames.has(token.lower) || goesOn || next?.kind === 'number') return false;
    return token.possessive || (next?.kind === 'word' && isFiniteVerb(next.lower)) || isReported(before);
  }

  private followsForename(at: number): boolean {
    const before = this.tokens[at - 1];
    return before?.kind === 'word' && before.sentence === this.tokens[at]!.sentence && isForename(before);
  }

  /** Whether the sentence that opens at `at` is a question. */
  private asks(at: number): boolean {
    const { sentence } = this.tokens[at]!;
    for (let to = at + 1; to < this.tokens.length && to < at + QUESTION_MAX; to++) {
      const token = this.tokens[to]!;
      if (token.text === '?') return true;
      if (token.sentence !== sentence) return false;
    }
    return false;
  }

  /** Where the run of name words that starts at `at` ends, as a token. */
  protected runEnd(at: number): number {
    let end = at + 1;
    while (end < this.tokens.length) {
      const previous = this.tokens[end - 1]!;
      if (previous.possessive) break;
      const token = this.tokens[end]!;
      if (token.kind === 'word' && token.capital && token.sentence === previous.sentence && this.isNameWord(end)) end++;
      else if (token.kind === 'word' && this.bridges(end)) end += 1;
      else if (this.quotesNickname(end) || this.joinsPartners(end)) end += 2;
      else if (token.text === ',' && SUFFIX.test(this.tokens[end + 1]?.lower ?? '')) end += 2;
      else if (this.joinsRanks(end)) end += 1;
      else break;
    }
    while (end > at + 1 && !this.tokens[end - 1]!.capital) end--;
    return end;
  }

  /** “Cedar & Vine”. */
  private joinsPartners(at: number): boolean {
    const next = this.tokens[at + 1];
    return this.tokens[at]!.text === '&' && next?.kind === 'word' && next.capital;
  }

  /** “Ada ‘Bridges’ Quill”: a word between marks inside a name. */
  private quotesNickname(at: number): boolean {
    const [before, token, next] = [this.tokens[at - 1]!, this.tokens[at]!, this.tokens[at + 1]];
    if (token.kind !== 'hole' || token.end - token.start > NICKNAME_UNITS_MAX) return false;
    if (before.kind !== 'word' || givenGender(foldOf(before)) === undefined) return false;
    return next?.kind === 'word' && next.capital && !isFunctionWord(next.lower);
  }

  /** “Air Force 1st Lt. Ada Quill”, “former Ohio Gov. and Party Chairman Ada Quill”: more of what she is goes on. */
  private joinsRanks(at: number): boolean {
    const [before, token, next] = [this.tokens[at - 1]!, this.tokens[at]!, this.tokens[at + 1]];
    if (!next?.capital || next.kind !== 'word' || next.sentence !== before.sentence) return false;
    if (token.kind === 'number') return ORDINAL.test(token.lower) && TITLES.has(foldOf(next));
    return (
      token.lower === 'and' && before.text.endsWith('.') && TITLES.has(foldOf(before)) && this.namesSomebody(at + 1)
    );
  }

  /** Whether a run of capitals ends in a role and a name: “Party Chairman Ada Quill”. */
  private namesSomebody(from: number): boolean {
    let role = -1;
    let at = from;
    while (this.tokens[at]?.kind === 'word' && this.tokens[at]!.capital) {
      if (isOfficeWord(foldOf(this.tokens[at]!))) role = at;
      at++;
    }
    return role >= 0 && at > role + 1;
  }

  /** A small word inside a name: “van”, “of” in “Secretary of State”, before one more name word. */
  protected bridges(at: number): boolean {
    const token = this.tokens[at]!;
    let next = this.tokens[at + 1];
    if (token.capital)
      return next?.capital === true && next.kind === 'word' && token.sentence === this.tokens[at - 1]!.sentence;
    if (JOINERS.has(token.lower) && next?.lower === 'the') next = this.tokens[at + 2];
    if (!next?.capital || next.kind !== 'word')
      return (
        NAME_PARTICLES.has(token.lower) &&
        NAME_PARTICLES.has(next?.lower ?? '') &&
        this.tokens[at + 2]?.capital === true
      );
    if (NAME_PARTICLES.has(token.lower)) return true;
    if (token.lower === 'and') return this.joinsFields(at);
    if (token.lower === 'the') return JOINERS.has(this.tokens[at - 1]!.lower);
    if (isInCharge(this.tokens, at)) return isOfficeWord(this.tokens[at - 1]!.lower);
    if (!JOINERS.has(token.lower)) return false;
    const joined = JOINERS.has(this.tokens[at - 2]?.lower ?? '') && isOfficeWord(this.tokens[at - 3]?.lower ?? '');
    if (!joined && !isOfficeWord(this.tokens[at - 1]!.lower)) return false;
    const before = this.tokens[at - 2];
    return !before?.capital || givenGender(foldOf(before)) === undefined;
  }

  /** “Food and Drug Administration”, “Secretary of Health and Human Services”, “MP for Truro and Falmouth”. */
  private joinsFields(at: number): boolean {
    const [before, next] = [this.tokens[at - 1]!, this.tokens[at + 1]!];
    if (!before.capital || givenGender(foldOf(next)) !== undefined || TITLES.has(foldOf(next))) return false;
    for (let from = at - 2; from >= Math.max(1, at - FIELDS_BACK) && this.isWithinName(from); from--)
      if (JOINERS.has(this.tokens[from]!.lower))
        return isOfficeWord(this.tokens[from - 1]!.lower) && !this.holdsPerson(from + 1, at);
    if (!PORTFOLIOS.has(before.lower)) return false;
    let last = at + 1;
    while (this.isWithinName(last + 1)) last++;
    return last > at + 1 && noun(this.tokens[last]!.lower)?.sort === 'body';
  }

  /** “Justices A. K. Menon and”: titles, initials or given names. */
  private holdsPerson(from: number, to: number): boolean {
    return this.tokens.slice(from, to).some((token) => {
      const fold = foldOf(token);
      return noun(token.lower)?.sort === 'person' || token.text.endsWith('.') || givenGender(fold) !== undefined;
    });
  }

  private isWithinName(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && (token.capital || JOINERS.has(token.lower));
  }

  /** “Quill accused”, “Quill quotes”: a lower-case word right after a name that is no noun, or a past tense first of all. */
  protected isVerbAfterName(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]!];
    if (token.capital || !before?.capital || before.possessive) return false;
    if (isPastVerb(token.lower)) return true;
    return noun(token.lower) === null && /[^su]s$/.test(token.lower) && !isDemonym(foldOf(before));
  }

  protected followsGiven(at: number): boolean {
    const before = this.tokens[at - 1];
    return before?.capital === true && givenGender(foldOf(before)) !== undefined;
  }
}
