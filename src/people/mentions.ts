/**
 * Mentions: the words of a paragraph that can stand for whoever speaks, by name (“Gov. Ada Quill”), by what they are
 * (“a senior official”, “the agency”, “the statement”) or by pronoun. No parser: names are runs of capitals, noun
 * phrases end at the first word that cannot go on with them. One pass over the tokens.
 */

import type { Span } from '../model.js';
import { foldWord } from '../text/fold.js';
import { isAge, reachOf } from './apposition.js';
import { datelineEnd } from './dateline.js';
import { DETERMINERS, isFunctionWord, isPastVerb, STAND_INS, SUBJECT_PRONOUNS } from './function-words.js';
import { joined } from './joined.js';
import type { Mention, SeenWords } from './mention.js';
import { NameParts } from './name-parts.js';
import { genderOfNoun, isSpeech, noun } from './nouns.js';
import { isHuman, rolesBefore } from './roles.js';
import type { Token } from './tokens.js';
import { foldOf, givenGender, isAcronym, isDemonym, isHeading, isPlaceName } from './word-shapes.js';

/** Possessive pronouns by the pronoun that they are of. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['her', 'she'],
  ['his', 'he'],
  ['its', 'it'],
  ['their', 'they'],
]);
/** How many words after one the noun may stand that it owns. */
const OWNED_MAX = 3;
/** How many tokens after that noun its words may stand. */
const OWNED_REACH = 12;

/** “Virginians”, “Kenyans”. */
const isPeople = (token: Token): boolean => isDemonym(foldOf(token).slice(0, -1));

/** Finds the mentions of one paragraph. */
class Finder extends NameParts {
  private readonly found: Mention[] = [];
  private readonly heading: boolean;
  constructor(
    tokens: readonly Token[],
    private readonly paragraph: number,
    seen: SeenWords,
  ) {
    super(tokens, seen);
    this.heading = isHeading(tokens);
  }

  find(): Mention[] {
    let at = datelineEnd(this.tokens);
    while (at < this.tokens.length) at = Math.max(at + 1, this.mentionAt(at));
    return this.found.map((mention, place) =>
      joined(this.tokens, mention, { before: this.found[place - 1], next: this.found[place + 1] }),
    );
  }

  /** Looks for a mention that starts at `at`; gives the token after it, or `at`. */
  private mentionAt(at: number): number {
    const token = this.tokens[at]!;
    if (token.kind !== 'word') return at;
    if (SUBJECT_PRONOUNS.has(token.lower) || this.isRelative(at)) return this.pronoun(at);
    if (this.isPlural(at)) return this.phrase(at);
    if (this.isHonour(at)) return this.owner(at, at + 2, false);
    if (this.isNameWord(at) || this.opensWithParticle(at)) return this.nameOrPhrase(at, at);
    if (this.ownsWords(at)) this.owner(at);
    if (DETERMINERS.has(token.lower) || STAND_INS.has(token.lower)) return this.phrase(at);
    const bare = noun(token.lower);
    if (bare && !isFunctionWord(token.lower) && !this.isVerbAfterName(at)) return this.phrase(at);
    return at;
  }

  /** “Officers said”: a plural that has its capital from the sentence. */
  private isPlural(at: number): boolean {
    const [token, next] = [this.tokens[at]!, this.tokens[at + 1]];
    if (!token.capital || !this.opensSentence(at) || (next?.kind === 'word' && next.capital)) return false;
    const named = noun(token.lower);
    return named?.plural === true && named.sort === 'person' && !this.seen.capital.has(token.lower);
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

  /** “her warning”, “his short reply”, “their own claim”: whose pronoun says who speaks. */
  private ownsWords(at: number): boolean {
    if (!OWNERS.has(this.tokens[at]!.lower)) return false;
    for (let to = at + 1; to <= at + OWNED_MAX; to++) {
      const token = this.tokens[to];
      if (token?.kind !== 'word' || (isFunctionWord(token.lower) && !token.capital && token.lower !== 'own'))
        return false;
      if (isSpeech(token.lower)) return this.leadsToQuotation(to + 1);
    }
    return false;
  }

  /** “that the others «lied to us»”, “, «Wait and see»”. */
  private leadsToQuotation(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind === 'hole') return true;
    if (token?.lower !== 'that' && token?.text !== ',' && token?.text !== ':') return false;
    const hole = this.tokens.slice(at, at + OWNED_REACH).find(({ kind }) => kind === 'hole');
    return hole !== undefined && (token.lower === 'that' || hole === this.tokens[at + 1]);
  }

  private owner(at: number, to = at + 1, possessive = true): number {
    const head = OWNERS.get(this.tokens[at]!.lower)!;
    this.add({
      ...{ kind: 'pronoun', sort: head === 'it' ? 'body' : 'person', from: at, to, head, possessive },
      gender: head === 'he' ? 'male' : head === 'she' ? 'female' : null,
      plural: head === 'they',
    });
    return to;
  }

  /** A run of capitals from `at`; a noun phrase that opens at `start` goes on into it. */
  private nameOrPhrase(at: number, start: number): number {
    const end = this.runEnd(at);
    const last = this.tokens[end - 1]!;
    const office = this.isQualifier(end) ? -1 : this.officeIn(at, end, start < at);
    if (office >= 0) {
      this.addPhrase(start, office, end);
      return end;
    }
    if (this.isInternational(at, end)) {
      if (this.isFullName(end + 1)) return this.nameAfter(end + 1, start);
      this.addPhrase(start, end);
      return end + 1;
    }
    const next = this.tokens[end];
    const goesOn =
      next?.kind === 'word' && !next.capital && !isFunctionWord(next.lower) && next.sentence === last.sentence;
    const from = start < at && next?.kind === 'number' ? end + 1 : end;
    const head = last.possessive || goesOn || from > end ? this.headFrom(from) : -1;
    if (head < 0 && goesOn && start < at && this.describesName(end)) return this.nameAfter(end + 1, start);
    if (head < 0) {
      this.addName(at, end, start);
      return end;
    }
    const name = this.nameBehind(head + 1);
    if (name > 0) {
      if (last.possessive) this.addName(at, end, start);
      return this.nameAfter(name, start);
    }
    this.addName(at, end, this.isOneName(at, end) ? at : start);
    this.addPhrase(start, head);
    return head + 1;
  }

  /** “the Quill campaign”: the article is the campaign's. */
  private isOneName(at: number, end: number): boolean {
    return (end - at === 1 && !isAcronym(this.tokens[at]!.text)) || givenGender(foldOf(this.tokens[at]!)) !== undefined;
  }

  /** A noun phrase that opens at `at` with a determiner, a stand-in or its bare noun. */
  private phrase(at: number): number {
    let from = at;
    if (this.tokens[at]!.lower === 'that' && DETERMINERS.has(this.tokens[at + 1]?.lower ?? '')) return at;
    while (from < at + 3 && DETERMINERS.has(this.tokens[from]?.lower ?? '')) from++;
    const people = this.oneOfAPeople(at, from);
    if (people >= 0) {
      this.addPhrase(at, people);
      return people + 1;
    }
    const next = this.tokens[from];
    if (next && this.isNameWord(from) && from > at) return this.nameOrPhrase(from, at);
    const head = this.headFrom(from);
    if (head >= 0) {
      const capital = this.capitalWithin(from, head);
      const behind = this.nameBehind(head + 1);
      if (behind > 0) return this.nameAfter(behind, at);
      if (capital >= 0 && this.tokens[capital]!.possessive) this.addName(capital, this.runEnd(capital), capital);
      this.addPhrase(at, head);
      return head + 1;
    }
    const name = this.nameWithin(from);
    if (name > from) return this.nameOrPhrase(name, at);
    if (STAND_INS.has(this.tokens[at]!.lower) && !this.counts(at)) {
      this.addPhrase(at, at);
      return at + 1;
    }
    return at;
  }

  /** “At one point”, “another day”: a number before a thing stands for nobody. */
  private counts(at: number): boolean {
    const next = this.tokens[at + 1];
    if (!/^(?:another|one)$/.test(this.tokens[at]!.lower) || next?.kind !== 'word' || next.capital) return false;
    return !isFunctionWord(next.lower) && !isPastVerb(next.lower) && !/(?:ly|s|ing|put|read)$/.test(next.lower);
  }

  /** A role runs straight into the name of who has it: “campaign spokeswoman Ada Quill”. */
  private nameAfter(at: number, start: number): number {
    const end = this.runEnd(at);
    this.addName(at, end, start);
    return end;
  }

  private addPhrase(from: number, head: number, to = head + 1): void {
    const token = this.tokens[head]!;
    const named = noun(token.lower);
    const sort = named?.sort ?? 'person';
    const plural = named
      ? named.plural
      : STAND_INS.has(token.lower) && !/^(?:one|another|someone|somebody|nobody)$/.test(token.lower);
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
    const roles = rolesBefore(this.tokens, opens, roleEnd);
    const given = givenGender(foldOf(first));
    const single = to - properFrom === 1;
    const shape = this.sortOfName(properFrom, to, opens);
    const sort = shape === 'unknown' && isAge(this.tokens, to) ? 'person' : shape;
    const titled = this.titleGender(opens, roleEnd);
    this.add({
      kind: 'name',
      sort,
      from: opens,
      to,
      name: { start: first.start, end: this.tokens[to - 1]!.end },
      head: last.lower,
      gender: sort === 'body' ? null : (titled ?? (single ? null : (given ?? null))),
      plural: sort !== 'body' && /[^s]s$/.test(last.lower) && (noun(last.lower)?.plural === true || isPeople(last)),
      roles,
    });
  }

  private add(
    part: Pick<Mention, 'kind' | 'sort' | 'from' | 'to' | 'head' | 'gender' | 'plural'> & {
      name?: Span;
      roles?: Span[];
      possessive?: boolean;
    },
  ): void {
    const [first, last] = [this.tokens[part.from]!, this.tokens[part.to - 1]!];
    const beside = part.kind === 'pronoun' ? { reach: part.to, role: null } : reachOf(this.tokens, part.to);
    const { reach } = beside;
    const isPlace = part.kind === 'name' && part.to === part.from + 1 && isPlaceName(foldWord(first.text));
    const role = isPlace ? null : beside.role;
    const roles = [...(part.roles ?? [])];
    if (role && part.kind === 'name' && part.sort !== 'body') roles.push(role);
    // Each field by name: a spread here took a third of the extraction's time.
    this.found.push({
      kind: part.kind,
      sort: role && part.sort === 'unknown' && isHuman(role) ? 'person' : part.sort,
      from: part.from,
      to: part.to,
      head: part.head,
      gender: part.gender,
      plural: part.plural,
      start: first.start,
      end: last.end,
      paragraph: this.paragraph,
      name: part.name ?? null,
      family: null,
      possessive: part.possessive ?? last.possessive,
      roles,
      reach,
      sentence: first.sentence,
      heading: this.heading,
    });
  }
}

/** The mentions among the tokens of one paragraph, in order. A possessive name inside a longer mention stands on its own, too. */
export const mentions = (tokens: readonly Token[], paragraph: number, seen: SeenWords): Mention[] =>
  new Finder(tokens, paragraph, seen).find().sort((a, b) => a.from - b.from || b.to - a.to);
