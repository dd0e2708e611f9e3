/** Noun phrases in the tokens of a language: where they end, and what stands in them. */

import { isCapital, isGiven, isShouted, RUN_MAX, Runs } from './runs.js';
import type { SpeakingNoun } from './words.js';

/** Longest noun phrase, and most adjectives in it. In tokens. */
const PHRASE_MAX = 16;
const ADJECTIVES_MAX = 4;
/** Given names are seldom so long, compound nouns are. In letters. */
const COMPOUND_MIN = 9;

/** A noun phrase: tokens `from` up to `to`, its head, and the tokens of a name in it. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: SpeakingNoun | null;
  readonly headAt: number;
  readonly name: { readonly from: number; readonly to: number } | null;
}

/** Reads phrases off the tokens of one paragraph. */
export class Phrases extends Runs {
  /** Where a name of a body ends: “Science & Technology Facilities Council britannique”. */
  private bodyEnd(at: number): number {
    let end = this.runEnd(at);
    if (this.tokens[end]?.text === '&' && isCapital(this.tokens[end + 1])) end = this.runEnd(end + 1);
    while (end < at + RUN_MAX && this.isPost(end)) end++;
    return end;
  }

  /** The noun phrase that starts at `at`; `null` where none does. */
  phrase(at: number): Phrase | null {
    return this.language.nounsCapital ? this.german(at) : this.romance(at);
  }

  private german(at: number): Phrase | null {
    let from = at;
    while (
      from < at + 2 &&
      this.tokens[from]?.kind === 'word' &&
      this.language.determiners.has(this.tokens[from]!.lower)
    )
      from++;
    const determined = from > at;
    if (!determined && isCapital(this.tokens[at]) && this.isSmall(at)) return null;
    const noun = determined ? this.pastAdjectives(from) : from;
    const end = this.runEnd(noun);
    if (end === noun) return null;
    const person = this.lastOf('person', noun, end);
    if (person >= 0 && person < end - 1 && !this.isOwner(person + 1, end))
      return this.closed({ from: at, to: end, headAt: person, name: { from: person + 1, to: end } });
    const given = person < 0 ? this.givenBehind(noun, end, determined) : -1;
    if (given > 0) return this.closed({ from: at, to: end, headAt: given - 1, name: { from: given, to: end } });
    const headAt = person >= 0 ? person : this.lastOf('any', noun, end);
    if (headAt >= 0) return this.closed({ from: at, to: end, headAt, name: null });
    return determined || from < noun ? { from: at, to: end, head: null, headAt: end - 1, name: null } : null;
  }

  /** “Der Fußballheld Uwe Quill”: where the name begins behind a noun that is not known, or -1. */
  private givenBehind(from: number, to: number, determined: boolean): number {
    if (isGiven(this.tokens[from]) || !(determined || this.tokens[from]!.text.length >= COMPOUND_MIN)) return -1;
    for (let at = from + 1; at < to - 1; at++) if (isGiven(this.tokens[at])) return at;
    return -1;
  }

  /** “Innenminister Frankreichs”: one word in the genitive behind the noun. */
  private isOwner(at: number, end: number): boolean {
    const word = this.tokens[at]!.text;
    return end === at + 1 && /[a-zäöü]s$/.test(word) && !isGiven(this.tokens[at]) && this.tokens[end]?.kind !== 'word';
  }

  private pastAdjectives(at: number): number {
    let end = at;
    while (end < at + ADJECTIVES_MAX) {
      const token = this.tokens[end];
      if (!token || token.kind === 'mark' || token.kind === 'hole') break;
      if (
        token.capital &&
        !(token.lower.endsWith('er') && isCapital(this.tokens[end + 1]) && !this.nounAt(end) && !isGiven(token))
      )
        break;
      if (!token.capital && !this.isAdjective(end)) break;
      end++;
    }
    return isCapital(this.tokens[end]) ? end : at;
  }

  private isAdjective(at: number): boolean {
    const { lower, kind } = this.tokens[at]!;
    if (kind === 'number') return true;
    return (
      this.language.adjective.test(lower) &&
      !this.isVerb(at) &&
      !this.language.prepositions.has(lower) &&
      !this.language.small.has(lower)
    );
  }

  /** A phrase with what qualifies it behind it: “der Polizei”, “von Greenpeace”, “de la mairie”. */
  private closed(phrase: Omit<Phrase, 'head'>): Phrase {
    const head = this.nounAt(phrase.headAt);
    let { to } = phrase;
    if (phrase.name) return { ...phrase, head };
    let end = this.pastTie(to);
    while (end > to && end - phrase.from < PHRASE_MAX) {
      to = end;
      end = this.pastTie(to);
    }
    return this.withName({ ...phrase, to, head });
  }

  /** Where the words that a tie at `at` joins on end, else `at`. */
  private pastTie(at: number): number {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || (token.capital && !this.language.nounsCapital)) return at;
    if (this.language.nounsCapital && isCapital(token)) return this.isSmall(at) ? at : this.runEnd(at);
    if (!this.language.ties.has(token.lower)) return at;
    let from = at + 1;
    while (from < at + 3 && this.language.determiners.has(this.tokens[from]?.lower ?? '')) from++;
    if (this.language.nounsCapital) {
      const noun = this.pastAdjectives(from);
      const end = this.runEnd(noun);
      return end > noun ? end : at;
    }
    return this.complementEnd(from, at);
  }

  private complementEnd(from: number, otherwise: number): number {
    let first = from;
    while (first < from + 2 && this.language.adjective.test(this.tokens[first]?.lower ?? '')) first++;
    let end = first;
    while (end < first + ADJECTIVES_MAX) {
      const token = this.tokens[end];
      if (token?.kind !== 'word' && token?.kind !== 'number') break;
      if (token.capital) {
        if (end > first && !isShouted(token.text) && !this.tokens[end - 1]!.capital) break;
        const run = this.runEnd(end);
        const given = this.givenIn(end + 1, run);
        return given > 0 && given < run - 1 ? given : this.bodyEnd(end);
      }
      if (end > first && !this.isPost(end)) break;
      if (this.isVerb(end) && !this.nounAt(end)) break;
      if (this.language.prepositions.has(token.lower) || this.language.subordinators.has(token.lower)) break;
      end++;
    }
    return end > first ? end : otherwise;
  }

  /** An adjective behind its noun, by its ending: “onusienne”, “municipal”. */
  private isPost(at: number): boolean {
    const token = this.tokens[at];
    return (
      token?.kind === 'word' &&
      !token.capital &&
      POST.test(token.lower) &&
      (!this.isVerb(at) || this.nounAt(at) !== null) &&
      !this.language.small.has(token.lower)
    );
  }

  private romance(at: number): Phrase | null {
    let from = at;
    while (from < at + 2 && this.language.determiners.has(this.tokens[from]?.lower ?? '')) from++;
    const determined = from > at;
    let headAt = from;
    while (
      headAt < from + ADJECTIVES_MAX &&
      this.language.adjective.test(this.tokens[headAt]?.lower ?? '') &&
      !this.isHeadBefore(headAt)
    )
      headAt++;
    const token = this.tokens[headAt];
    if (token?.kind !== 'word') return null;
    const head = this.nounAt(headAt);
    if (!head && !determined) return null;
    if (!head && token.capital) return this.bodyRun(at, headAt);
    if (!head && (this.isVerb(headAt) || this.language.small.has(token.lower))) return null;
    let to = headAt + 1;
    while (
      to < headAt + ADJECTIVES_MAX &&
      (this.isPost(to) || (head !== null && this.isSecondNoun(to)) || (head?.sort === 'person' && this.isBetween(to)))
    )
      to++;
    if (head?.sort === 'body' && isCapital(this.tokens[to])) to = this.runEnd(to);
    const phrase = this.closed({ from: at, to, headAt, name: null });
    return determined || phrase.name || head?.sort === 'person' ? phrase : null;
  }

  /** “ancien” is an adjective before “président”, “général” a noun before a name. */
  private isHeadBefore(at: number): boolean {
    return this.nounAt(at) !== null && !this.nounAt(at + 1);
  }

  /** “premier ministre”, “vice président”, “porte-parole adjoint”: another noun right behind. */
  private isSecondNoun(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && !token.capital && this.nounAt(at)?.sort === 'person' && !this.isVerb(at);
  }

  /** “l'ancien leader frontiste Jean Quill”: a word between the noun and the name. */
  private isBetween(at: number): boolean {
    const { lower, kind, capital } = this.tokens[at] ?? { lower: '', kind: 'mark', capital: false };
    if (kind !== 'word' || capital || !isCapital(this.tokens[at + 1]) || this.isSmall(at + 1)) return false;
    const { small, prepositions, ties, subordinators } = this.language;
    return (
      lower.length > 2 &&
      !this.isVerb(at) &&
      !small.has(lower) &&
      !prepositions.has(lower) &&
      !ties.has(lower) &&
      !subordinators.has(lower)
    );
  }

  /** “la SNCF”, “le Parti populaire”: a name with its article. */
  private bodyRun(at: number, start: number): Phrase {
    let to = this.runEnd(start);
    while (to < start + ADJECTIVES_MAX && this.isPost(to)) to++;
    return { from: at, to, head: null, headAt: start, name: null };
  }

  /** The name behind a noun phrase, with or without a comma: “le président Obama”, “der Minister, Ada Quill,”. */
  private withName(phrase: Phrase): Phrase {
    if (phrase.head?.sort !== 'person' || phrase.head.plural) return phrase;
    const { to } = phrase;
    if (isCapital(this.tokens[to]) && !this.isSmall(to)) {
      const end = this.runEnd(to);
      return { ...phrase, to: end, name: { from: to, to: end } };
    }
    const comma = this.past(to);
    if (this.tokens[comma]?.text !== ',') return phrase;
    const from = comma + 1 + (this.language.address.has(this.tokens[comma + 1]?.lower ?? '') ? 1 : 0);
    if (!isCapital(this.tokens[from]) || this.isSmall(from) || this.nounAt(from)) return phrase;
    const end = this.runEnd(from);
    const next = this.past(end);
    const ends =
      next >= this.tokens.length ||
      /^[,.:;!?]$/.test(this.tokens[next]!.text) ||
      this.tokens[next]!.kind === 'hole' ||
      this.isVerb(next);
    return ends && end - from > 1 ? { ...phrase, to: end, name: { from, to: end } } : phrase;
  }
}

/** Endings of adjectives of French and Spanish that stand behind their noun. */
const POST =
  /(?:ien|ienne|iens|iennes|ais|aise|aises|ois|oise|al|ale|aux|ales|ales|el|elle|els|elles|ique|iques|if|ive|ifs|ives|aire|aires|eux|euse|ain|aine|ains|adjoint|adjointe|chargé|chargée|sortant|sortante|délégué|déléguée|général|générale|indépendant|indépendante|suisse|russe|belge|arabe|slave|corse|ano|ana|anos|anas|és|esa|eses|ico|ica|icos|icas|ivo|iva|ario|aria|ense|enses|ol|ola|ista|istas|dor|dora|ero|era|íz|il|ino|ina|eño|eña|aco|aca|ble|bles|público|pública|principal|interino|interina|iste|istes|crate|crates|logue|phone)$/;
