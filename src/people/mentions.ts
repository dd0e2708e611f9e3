/**
 * Mentions: the words of a paragraph that can stand for whoever speaks, by name (“Gov. Ada Quill”), by what they are
 * (“a senior official”, “the agency”, “the statement”) or by pronoun. No parser: names are runs of capitals, noun
 * phrases end at the first word that cannot go on with them. One pass over the tokens.
 */

import type { Gender, Span } from '../model.js';
import { foldWord } from '../text/fold.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  isPastVerb,
  PREPOSITIONS,
  QUESTION_WORDS,
  STAND_INS,
  SUBJECT_PRONOUNS,
} from './function-words.js';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './given-names.js';
import { genderOfNoun, noun } from './nouns.js';
import { PORTFOLIOS, TITLES } from './titles.js';
import type { Token } from './tokens.js';

export type MentionKind = 'name' | 'noun' | 'pronoun';
export type MentionSort = 'person' | 'body' | 'document' | 'unknown';

export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly sort: MentionSort;
  /** Which of the paragraphs it stands in, and its tokens there: `from` up to, not including, `to`. */
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  /** The words of the name proper, without titles and roles; `null` where it is no name. */
  readonly name: Span | null;
  /** The head word in lower case: of a name its last word, of a pronoun the pronoun. */
  readonly head: string;
  readonly gender: Gender;
  readonly plural: boolean;
  /** Whether it is a possessive: “Quill’s”. */
  readonly possessive: boolean;
  /** What the words around the name say its bearer is: “US Secretary of State”, “the mayor of Ghent”. */
  readonly roles: readonly Span[];
  /** Where the words that belong to it end: past an apposition or a bracket, as a token. */
  readonly reach: number;
  readonly sentence: number;
  /** Whether it stands in a line whose every word is capitalised, which tells nothing of where names end. */
  readonly heading: boolean;
}

/** How the article writes its words inside sentences, in lower case: a capital that opens a sentence says nothing. */
export interface SeenWords {
  readonly lower: ReadonlySet<string>;
  /** Capitalised although no sentence opens there. */
  readonly capital: ReadonlySet<string>;
}

/** Collects how words are written; see `SeenWords`. */
export function seenWords(paragraphs: readonly (readonly Token[])[]): SeenWords {
  const [lower, capital] = [new Set<string>(), new Set<string>()];
  for (const tokens of paragraphs)
    tokens.forEach((token, at) => {
      if (token.kind !== 'word') return;
      const before = tokens[at - 1];
      if (!token.capital) lower.add(token.lower);
      else if (before?.kind === 'word' && before.sentence === token.sentence) capital.add(token.lower);
    });
  return { lower, capital };
}

const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'ab abu al ap ben bin bint da de del della der di dos du el ibn la le ter van von y zu'.split(' '),
);
/** Those of them that no English word is spelled like. */
const OPENING_PARTICLES: ReadonlySet<string> = new Set('da de del della der di dos du van von'.split(' '));
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const JOINERS: ReadonlySet<string> = new Set(['of', 'for', '&']);
/** Longest apposition after a name, in tokens. */
const APPOSITION_MAX = 40;
/** Longest run of capitals before the word that shows it to be a role. */
const ROLE_RUN_MAX = 8;
/** Longest noun phrase before its head, in tokens. */
const PHRASE_MAX = 8;

export const givenGender = (folded: string): Gender | undefined => {
  if (MALE_NAMES.has(folded)) return 'male';
  if (FEMALE_NAMES.has(folded)) return 'female';
  return OTHER_NAMES.has(folded) ? null : undefined;
};

const folds = new Map<string, string>();
const foldOf = (token: Token): string => {
  const known = folds.get(token.text);
  if (known !== undefined) return known;
  if (folds.size > 50_000) folds.clear();
  const fold = foldWord(token.text).replace(/\.$/, '');
  folds.set(token.text, fold);
  return fold;
};

/** “I’m”, “They’ve”, “Don’t”: a pronoun or auxiliary with what is left of another word. */
const CONTRACTED = /^(?:i|you|we|they|he|she|it|that|there|here|who|what|let)['\u2019]|n['\u2019]t$/;

const isAcronym = (text: string): boolean => /^(?:[A-Z]{2,}s?|(?:[A-Z]\.){2,})$/.test(text);

/** Share of its words, small ones aside, that a heading has in capitals; a shorter one could be a sentence. */
const HEADING_SHARE = 0.85;
const HEADING_WORDS_MIN = 4;
const HEADING_WORDS_MAX = 40;

function isHeading(tokens: readonly Token[]): boolean {
  if (tokens.length > 2 * HEADING_WORDS_MAX) return false;
  const content = tokens.filter((token) => token.kind === 'word' && !isFunctionWord(token.lower));
  if (content.length < HEADING_WORDS_MIN || content.length > HEADING_WORDS_MAX) return false;
  return content.filter((token) => token.capital).length >= HEADING_SHARE * content.length;
}

/** Finds the mentions of one paragraph. */
class Finder {
  private readonly found: Mention[] = [];
  private readonly heading: boolean;
  constructor(
    private readonly tokens: readonly Token[],
    private readonly paragraph: number,
    private readonly seen: SeenWords,
  ) {
    this.heading = isHeading(tokens);
  }

  find(): Mention[] {
    let at = 0;
    while (at < this.tokens.length) at = Math.max(at + 1, this.mentionAt(at));
    return this.found;
  }

  /** Looks for a mention that starts at `at`; gives the token after it, or `at`. */
  private mentionAt(at: number): number {
    const token = this.tokens[at]!;
    if (token.kind !== 'word') return at;
    if (SUBJECT_PRONOUNS.has(token.lower) || this.isRelative(at)) return this.pronoun(at);
    if (this.isNameWord(at) || this.opensWithParticle(at)) return this.nameOrPhrase(at, at);
    if (DETERMINERS.has(token.lower) || STAND_INS.has(token.lower)) return this.phrase(at);
    const bare = noun(token.lower);
    if (bare && !isFunctionWord(token.lower) && !this.isVerbAfterName(at)) return this.phrase(at);
    return at;
  }

  /** “van der Meer said”: a surname with its particles, alone. */
  private opensWithParticle(at: number): boolean {
    let to = at;
    while (to < at + 2 && OPENING_PARTICLES.has(this.tokens[to]?.lower ?? '') && !this.tokens[to]!.capital) to++;
    return to > at && this.isNameWord(to) && !this.opensSentence(to);
  }

  private opensSentence(at: number): boolean {
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
  private isNameWord(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || !token.capital) return false;
    if (isAcronym(token.text)) return true;
    if (CONTRACTED.test(token.lower)) return false;
    if (!this.opensSentence(at))
      return !isFunctionWord(token.lower) || (token.lower === 'will' && this.followsName(at));
    if (isFunctionWord(token.lower)) return false;
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

  private followsName(at: number): boolean {
    return this.tokens[at + 1]?.capital === true;
  }

  /** “which read”, “a sign that said”: relative pronouns right before a verb that may report. */
  private isRelative(at: number): boolean {
    const { lower } = this.tokens[at]!;
    if (lower !== 'which' && lower !== 'that') return false;
    const [before, next] = [this.tokens[at - 1], this.tokens[at + 1]];
    return (
      before?.kind !== 'hole' &&
      !!before &&
      noun(before.lower) !== null &&
      /^(?:read|reads|said|says|asked|called|declared|stated)$/.test(next?.lower ?? '')
    );
  }

  private pronoun(at: number): number {
    const token = this.tokens[at]!;
    const gender = token.lower === 'he' ? 'male' : token.lower === 'she' ? 'female' : null;
    const sort = token.lower === 'it' ? 'body' : /^wh|^that/.test(token.lower) ? 'unknown' : 'person';
    this.add({
      kind: 'pronoun',
      sort,
      from: at,
      to: at + 1,
      head: token.lower,
      gender,
      plural: token.lower === 'they' || token.lower === 'we',
    });
    return at + 1;
  }

  /** Where the run of name words that starts at `at` ends, as a token. */
  private runEnd(at: number): number {
    let end = at + 1;
    while (end < this.tokens.length) {
      const previous = this.tokens[end - 1]!;
      if (previous.possessive) break;
      const token = this.tokens[end]!;
      if (token.kind === 'word' && token.capital && token.sentence === previous.sentence && this.isNameWord(end)) end++;
      else if (token.kind === 'word' && this.bridges(end)) end += 1;
      else if (token.text === ',' && SUFFIX.test(this.tokens[end + 1]?.lower ?? '')) end += 2;
      else break;
    }
    while (end > at + 1 && !this.tokens[end - 1]!.capital) end--;
    return end;
  }

  /** A small word inside a name: “van”, “of” in “Secretary of State”, before one more name word. */
  private bridges(at: number): boolean {
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

  /** A run of capitals from `at`; a noun phrase that opens at `start` goes on into it. */
  private nameOrPhrase(at: number, start: number): number {
    const end = this.runEnd(at);
    const last = this.tokens[end - 1]!;
    const office = this.officeIn(at, end, start < at);
    if (office >= 0) {
      this.addPhrase(start, office, end);
      return end;
    }
    const next = this.tokens[end];
    const goesOn =
      next?.kind === 'word' && !next.capital && !isFunctionWord(next.lower) && next.sentence === last.sentence;
    const head = last.possessive || goesOn ? this.headFrom(end) : -1;
    if (head < 0) {
      this.addName(at, end, start);
      return end;
    }
    if (this.runsIntoName(head + 1)) {
      if (last.possessive) this.addName(at, end, start);
      return this.nameAfter(head + 1, start);
    }
    this.addName(at, end, start);
    this.addPhrase(start, head);
    return head + 1;
  }

  /** The head of a run of capitals that names an office, not its holder: “the US Secretary of State”; -1 of others. */
  private officeIn(at: number, end: number, determined: boolean): number {
    if (givenGender(foldOf(this.tokens[at]!)) !== undefined && end - at > 1) return -1;
    for (let to = end - 1; to >= at; to--) {
      const token = this.tokens[to]!;
      const named = noun(token.lower);
      const person = named?.sort === 'person' && !named.plural;
      const whole = to === end - 1 && (determined || (end - at > 1 && this.isOfficeRun(at, end)));
      if (person && (whole || this.endsInPortfolio(to + 1, end))) return token.possessive ? -1 : to;
      if (!JOINERS.has(token.lower) && !token.capital) return -1;
    }
    return -1;
  }

  /** “Prime Minister”, “Attorney General”: nothing but titles, and no form of address before what may be a surname. */
  private isOfficeRun(at: number, end: number): boolean {
    for (let to = at; to < end; to++) {
      const { lower, text } = this.tokens[to]!;
      if (!TITLES.has(lower) || text.endsWith('.') || TITLES.get(lower) !== null || SURNAME_TITLES.has(lower))
        return false;
    }
    return true;
  }

  /** The head of a noun phrase that goes on at `at`: the last noun that names somebody before the phrase must end. */
  private headFrom(at: number): number {
    let head = -1;
    for (let to = at; to < this.tokens.length && to < at + PHRASE_MAX; to++) {
      const token = this.tokens[to]!;
      if (token.kind !== 'word' && token.kind !== 'number') break;
      if (isFunctionWord(token.lower) && !DETERMINERS.has(token.lower) && token.lower !== 'first') break;
      if (DETERMINERS.has(token.lower) && to > at) break;
      const named = token.capital && this.followsGiven(to) ? null : noun(token.lower);
      if (
        !token.capital &&
        !named &&
        isPastVerb(token.lower) &&
        (to === at || head >= 0) &&
        !this.tokens[to - 1]?.possessive
      )
        break;
      if (to === at && this.isVerbAfterName(to)) break;
      if (named && !token.possessive) head = to;
      else if (head >= 0 && !token.capital && !named) {
        if (!this.goesOn(to)) break;
      }
      if (token.capital && head >= 0 && !named) break;
    }
    return head;
  }

  /** “Quill accused”, “Quill quotes”: a lower-case word right after a name that is no noun, or a past tense first of all. */
  private isVerbAfterName(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at]!];
    if (token.capital || !before?.capital || before.possessive) return false;
    return isPastVerb(token.lower) || (noun(token.lower) === null && /[^su]s$/.test(token.lower));
  }

  private followsGiven(at: number): boolean {
    const before = this.tokens[at - 1];
    return before?.capital === true && givenGender(foldOf(before)) !== undefined;
  }

  /** Whether a word after a head may still be a modifier of a later one: “the campaign finance director”. */
  private goesOn(at: number): boolean {
    const next = this.tokens[at + 1];
    return next?.kind === 'word' && noun(next.lower) !== null && !/(?:ed|s|id|ld|ote)$/.test(this.tokens[at]!.lower);
  }

  private runsIntoName(at: number): boolean {
    const token = this.tokens[at];
    return (
      token?.kind === 'word' &&
      token.capital &&
      this.isNameWord(at) &&
      noun(this.tokens[at - 1]!.lower)?.plural !== true &&
      noun(this.tokens[at - 1]!.lower)?.sort === 'person'
    );
  }

  /** A noun phrase that opens at `at` with a determiner, a stand-in or its bare noun. */
  private phrase(at: number): number {
    let from = at;
    if (this.tokens[at]!.lower === 'that' && DETERMINERS.has(this.tokens[at + 1]?.lower ?? '')) return at;
    while (from < at + 3 && DETERMINERS.has(this.tokens[from]?.lower ?? '')) from++;
    const next = this.tokens[from];
    if (next && this.isNameWord(from) && from > at) return this.nameOrPhrase(from, at);
    const head = this.headFrom(from);
    if (head >= 0) {
      const capital = this.capitalWithin(from, head);
      if (this.runsIntoName(head + 1)) return this.nameAfter(head + 1, at);
      if (capital >= 0 && this.tokens[capital]!.possessive) this.addName(capital, this.runEnd(capital), capital);
      this.addPhrase(at, head);
      return head + 1;
    }
    const name = this.nameWithin(from);
    if (name > from) return this.nameOrPhrase(name, at);
    if (STAND_INS.has(this.tokens[at]!.lower)) {
      this.addPhrase(at, at);
      return at + 1;
    }
    return at;
  }

  private capitalWithin(from: number, to: number): number {
    for (let at = from; at < to; at++) if (this.isNameWord(at)) return at;
    return -1;
  }

  /** Adjectives may stand between a determiner and a name: “the embattled Ms. Quill”, “a senior Pentagon official”. */
  private nameWithin(from: number): number {
    for (let at = from; at < from + 4; at++) {
      const token = this.tokens[at];
      if (token?.kind !== 'word' || isFunctionWord(token.lower)) return -1;
      if (this.isNameWord(at)) return at;
    }
    return -1;
  }

  /** A role runs straight into the name of who has it: “campaign spokeswoman Ada Quill”. */
  private nameAfter(at: number, start: number): number {
    const end = this.runEnd(at);
    this.addName(at, end, start);
    return end;
  }

  /** “of State”, “of the European Council”: all that is left of the run is what the office is of, no holder's name. */
  private endsInPortfolio(at: number, end: number): boolean {
    if (this.tokens[at]?.lower !== 'of' || at >= end) return false;
    const from = this.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    return (
      end - from === 1 ||
      (end - from === 2 &&
        !PORTFOLIOS.has(this.tokens[from]!.lower) &&
        givenGender(foldOf(this.tokens[from]!)) === undefined)
    );
  }

  private addPhrase(from: number, head: number, to = head + 1): void {
    const token = this.tokens[head]!;
    const named = noun(token.lower);
    const sort = named?.sort ?? 'person';
    const plural = named ? named.plural : token.lower !== 'one' && token.lower !== 'another';
    this.add({
      kind: 'noun',
      sort,
      from,
      to,
      head: named?.singular ?? token.lower,
      gender: genderOfNoun(token.lower),
      plural,
    });
  }

  private addName(from: number, end: number, start: number): void {
    const roleEnd = this.titleEnd(from, end);
    const to = this.heading ? this.headingEnd(roleEnd, end) : end;
    const properFrom = roleEnd;
    const first = this.tokens[properFrom]!;
    const last = this.lastName(properFrom, to);
    const opens = this.roleStart(Math.min(from, start));
    const roles: Span[] = [];
    if (roleEnd > opens) roles.push({ start: this.tokens[opens]!.start, end: this.tokens[roleEnd - 1]!.end });
    const given = givenGender(foldOf(first));
    const single = to - properFrom === 1;
    const sort = this.sortOfName(properFrom, to, opens);
    const titled = this.titleGender(opens, roleEnd);
    this.add({
      kind: 'name',
      sort,
      from: opens,
      to,
      name: { start: first.start, end: this.tokens[to - 1]!.end },
      head: last.lower,
      gender: sort === 'body' ? null : (titled ?? (single ? null : (given ?? null))),
      plural: sort !== 'body' && /[^s]s$/.test(last.lower) && noun(last.lower)?.plural === true,
      roles,
    });
  }

  /** In a heading the words after a name are capitalised, too: a given name takes one more word, any other none. */
  private headingEnd(from: number, end: number): number {
    if (givenGender(foldOf(this.tokens[from]!)) === undefined) return from + 1;
    let to = from + 1;
    while (to < end - 1 && (this.tokens[to]!.text.length <= 2 || NAME_PARTICLES.has(this.tokens[to]!.lower))) to++;
    return Math.min(end, to + 1);
  }

  private lastName(from: number, to: number): Token {
    for (let at = to - 1; at > from; at--) {
      const token = this.tokens[at]!;
      if (token.kind === 'word' && !SUFFIX.test(token.lower)) return token;
    }
    return this.tokens[from]!;
  }

  /** Titles at the start of a run of capitals: where the name proper begins. It never eats the whole run. */
  private titleEnd(from: number, to: number): number {
    let end = from;
    for (let at = from; at < to - 1; at++) {
      const token = this.tokens[at]!;
      const fold = foldOf(token);
      const role = TITLES.has(fold) || (noun(token.lower)?.sort === 'person' && givenGender(fold) === undefined);
      if (token.lower === 'of' && end === at) {
        const after = this.tokens[at + 2];
        if (after && at + 2 < to) end = at + 2;
        at++;
      } else if (role && (end === at || at - end <= 3 || this.followedByGiven(at, to))) end = at + 1;
      else if (at > end + ROLE_RUN_MAX) break;
    }
    return end;
  }

  private followedByGiven(at: number, to: number): boolean {
    return at + 2 < to && givenGender(foldOf(this.tokens[at + 1]!)) !== undefined;
  }

  /** Where the words that say what somebody is begin: at `start` or left of it. */
  private roleStart(start: number): number {
    let opens = start;
    for (let at = start - 1; at >= 0 && at >= start - PHRASE_MAX; at--) {
      const token = this.tokens[at]!;
      if (token.kind !== 'word' || token.sentence !== this.tokens[start]!.sentence || token.possessive) break;
      const role = noun(token.lower)?.sort === 'person' || TITLES.has(token.lower);
      if (role && !isFunctionWord(token.lower) && !this.isVerbAfterName(at)) opens = at;
      else break;
    }
    return opens;
  }

  private titleGender(from: number, to: number): Gender {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at]!;
      const gender = TITLES.get(foldOf(token)) ?? genderOfNoun(token.lower);
      if (gender) return gender;
    }
    return null;
  }

  private sortOfName(from: number, to: number, opens: number): MentionSort {
    const last = this.tokens[to - 1]!;
    const first = this.tokens[from]!;
    const tail = noun(last.lower);
    if (opens < from && this.roleBefore(from)) return 'person';
    if (tail && tail.sort !== 'person') return 'body';
    if (/^(?:inc|corp|co|ltd|llc)\.?$/.test(last.lower)) return 'body';
    for (let at = from; at < to; at++)
      if (JOINERS.has(this.tokens[at]!.lower) || (noun(this.tokens[at]!.lower)?.sort === 'body' && at > from))
        return 'body';
    if (this.tokens[opens]!.lower === 'the' && tail?.sort !== 'person') return 'body';
    if (isAcronym(first.text) && to - from === 1) return 'body';
    if (to - from > 1 && givenGender(foldOf(first)) !== undefined) return 'person';
    return 'unknown';
  }

  private roleBefore(from: number): boolean {
    const before = this.tokens[from - 1]!;
    return noun(before.lower)?.sort === 'person' || TITLES.has(foldOf(before));
  }

  /** Where an apposition or a bracket after the mention ends; `to` where there is none. */
  private reachOf(to: number): { reach: number; role: Span | null } {
    const mark = this.tokens[to];
    if (
      mark?.kind !== 'mark' ||
      (mark.text !== ',' && mark.text !== '(' && mark.text !== '—' && mark.text !== '–' && mark.text !== '-')
    )
      return { reach: to, role: null };
    const closing = mark.text === '(' ? ')' : mark.text;
    for (let at = to + 1; at < this.tokens.length && at < to + APPOSITION_MAX; at++) {
      const token = this.tokens[at]!;
      if (token.kind === 'hole' || (token.sentence !== mark.sentence && token.kind !== 'mark'))
        return { reach: to, role: this.roleSpan(to + 1, at) };
      if (token.text === closing && !(closing === ',' && this.listGoesOn(at)))
        return { reach: at + 1, role: this.roleSpan(to + 1, at) };
    }
    return { reach: to, role: this.roleSpan(to + 1, Math.min(this.tokens.length, to + APPOSITION_MAX)) };
  }

  /** A comma inside an apposition that goes on: “of Dayton, Ohio, said”. */
  private listGoesOn(at: number): boolean {
    const [before, after, then] = [this.tokens[at - 1], this.tokens[at + 1], this.tokens[at + 2]];
    return before?.capital === true && after?.capital === true && after.kind === 'word' && then?.text === ',';
  }

  /** The role in an apposition: it opens with a determiner or a noun that names a person. */
  private roleSpan(from: number, limit: number): Span | null {
    let to = from;
    while (to < limit && to < from + 14 && !this.endsRole(to, from)) to++;
    for (let at = from; at < to; at++) {
      const named = noun(this.tokens[at]!.lower);
      if (named?.sort === 'person' && !named.plural && !this.tokens[at]!.possessive)
        return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
      if (PREPOSITIONS.has(this.tokens[at]!.lower)) break;
    }
    return null;
  }

  private endsRole(at: number, from: number): boolean {
    const token = this.tokens[at]!;
    if (token.kind === 'hole' || (token.kind === 'mark' && token.text !== '&')) return true;
    return (
      at > from &&
      (FINITE.has(token.lower) ||
        QUESTION_WORDS.has(token.lower) ||
        AUXILIARIES.has(token.lower) ||
        (CONJUNCTIONS.has(token.lower) && token.lower !== 'and'))
    );
  }

  private add(
    part: Pick<Mention, 'kind' | 'sort' | 'from' | 'to' | 'head' | 'gender' | 'plural'> & {
      name?: Span;
      roles?: Span[];
    },
  ): void {
    const [first, last] = [this.tokens[part.from]!, this.tokens[part.to - 1]!];
    const { reach, role } = part.kind === 'pronoun' ? { reach: part.to, role: null } : this.reachOf(part.to);
    const roles = [...(part.roles ?? [])];
    if (role && part.kind === 'name' && part.sort !== 'body') roles.push(role);
    // Each field by name: a spread here took a third of the extraction's time.
    this.found.push({
      kind: part.kind,
      sort: role && part.sort === 'unknown' ? 'person' : part.sort,
      from: part.from,
      to: part.to,
      head: part.head,
      gender: part.gender,
      plural: part.plural,
      start: first.start,
      end: last.end,
      paragraph: this.paragraph,
      name: part.name ?? null,
      possessive: last.possessive,
      roles,
      reach,
      sentence: first.sentence,
      heading: this.heading,
    });
  }
}

/** Titles that are as often surnames. */
const SURNAME_TITLES: ReadonlySet<string> = new Set([
  'bishop',
  'coach',
  'dean',
  'judge',
  'major',
  'marshal',
  'master',
  'pastor',
  'rector',
]);

/** The commonest verbs that end an apposition which lacks its second comma. */
const FINITE: ReadonlySet<string> = new Set(['said', 'says', 'told', 'tells', 'wrote', 'writes', 'added', 'tweeted']);

const isOfficeWord = (lower: string): boolean =>
  TITLES.has(lower) || noun(lower) !== null || lower === 'sons' || lower === 'america';

/** The mentions among the tokens of one paragraph, in order. A possessive name inside a longer mention stands on its own, too. */
export const mentions = (tokens: readonly Token[], paragraph: number, seen: SeenWords): Mention[] =>
  new Finder(tokens, paragraph, seen).find().sort((a, b) => a.from - b.from || b.to - a.to);
