/** Runs of capitals that may be names, and where they begin and end. */

import { isFunctionWord, isPastVerb } from './function-words.js';
import type { SeenWords } from './mention.js';
import { noun } from './nouns.js';
import { TITLES } from './titles.js';
import type { Token } from './tokens.js';
import {
  CONTRACTED,
  foldOf,
  givenGender,
  isAcronym,
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
    if (isAcronym(token.text)) return true;
    if (CONTRACTED.test(token.lower)) return false;
    if (!this.opensSentence(at))
      return !isFunctionWord(token.lower) || (token.lower === 'will' && this.followsName(at));
    if (isFunctionWord(token.lower)) return false;
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

  protected followsName(at: number): boolean {
    return this.tokens[at + 1]?.capital === true;
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
      else if (token.text === ',' && SUFFIX.test(this.tokens[end + 1]?.lower ?? '')) end += 2;
      else if (this.joinsRanks(end)) end += 1;
      else break;
    }
    while (end > at + 1 && !this.tokens[end - 1]!.capital) end--;
    return end;
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
    if (token.lower === 'the') return JOINERS.has(this.tokens[at - 1]!.lower);
    if (!JOINERS.has(token.lower) || !isOfficeWord(this.tokens[at - 1]!.lower)) return false;
    const before = this.tokens[at - 2];
    return !before?.capital || givenGender(foldOf(before)) === undefined;
  }

  /** “Quill accused”, “Quill quotes”: a lower-case word right after a name that is no noun, or a past tense first of all. */
  protected isVerbAfterName(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]!];
    if (token.capital || !before?.capital || before.possessive) return false;
    return isPastVerb(token.lower) || (noun(token.lower) === null && /[^su]s$/.test(token.lower));
  }

  protected followsGiven(at: number): boolean {
    const before = this.tokens[at - 1];
    return before?.capital === true && givenGender(foldOf(before)) !== undefined;
  }
}
