/** Noun phrases that name somebody by what she or he is, and where they begin and end. */

import { AUXILIARIES, DETERMINERS, isFunctionWord, isPastVerb } from './function-words.js';
import { NameRuns } from './name-runs.js';
import { noun } from './nouns.js';
import { PORTFOLIOS, TITLES } from './titles.js';
import { foldOf, givenGender, isDemonym, isPlaceName, JOINERS, PHRASE_MAX } from './word-shapes.js';

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

/** Nouns that stand as adjectives before another. */
const ADJECTIVAL: ReadonlySet<string> = new Set(
  'chief expert fellow junior professional rebel rival senior veteran'.split(' '),
);

/** What judges, kings and envoys are addressed by. */
const HONOURS: ReadonlySet<string> = new Set(
  'eminence excellency highness holiness honor honour ladyship lordship majesty worship'.split(' '),
);
/** How many words after “the” name somebody’s people: “the young South African”. */
const PEOPLE_WORDS_MAX = 3;
const COMPASS = /^(?:costa|east|new|north|northern|puerto|saudi|south|sri|west)$/;
/** Words of what a role is for, at most. */
const FIELD_MAX = 4;

/** Reads noun phrases among the tokens of one paragraph. */
export class NounPhrases extends NameRuns {
  /** The head of a run of capitals that names an office, not its holder: “the US Secretary of State”; -1 of others. */
  protected officeIn(at: number, end: number, determined: boolean): number {
    const titled = this.tokens[at + 1]?.lower === 'of' && TITLES.has(foldOf(this.tokens[at]!));
    if (!titled && givenGender(foldOf(this.tokens[at]!)) !== undefined && end - at > 1) return -1;
    for (let to = end - 1; to >= at; to--) {
      const token = this.tokens[to]!;
      const named = noun(token.lower);
      const person = named?.sort === 'person' && !named.plural;
      const whole = to === end - 1 && (determined || (end - at > 1 && this.isOfficeRun(at, end)));
      if (person && (whole || this.endsInPortfolio(to + 1, end))) return token.possessive ? -1 : to;
      if (!JOINERS.has(token.lower) && token.lower !== 'and' && !token.capital) return -1;
    }
    return -1;
  }

  /** “Prime Minister”, “Attorney General”: nothing but titles, and no form of address before what may be a surname. */
  protected isOfficeRun(at: number, end: number): boolean {
    for (let to = at; to < end; to++) {
      const { lower, text } = this.tokens[to]!;
      if (!TITLES.has(lower) || text.endsWith('.') || TITLES.get(lower) !== null || SURNAME_TITLES.has(lower))
        return false;
    }
    return true;
  }

  /** The head of a noun phrase that goes on at `at`: the last noun that names somebody before the phrase must end. */
  protected headFrom(at: number): number {
    let head = -1;
    for (let to = at; to < this.tokens.length && to < at + PHRASE_MAX; to++) {
      const token = this.tokens[to]!;
      if (token.kind !== 'word' && token.kind !== 'number') break;
      if (isFunctionWord(token.lower) && !DETERMINERS.has(token.lower) && token.lower !== 'first') break;
      if (DETERMINERS.has(token.lower) && to > at) break;
      if (head >= 0 && (token.lower === 'accused' || (token.lower === 'reading' && this.leadsIn(to)))) break;
      const named = token.capital && this.followsGiven(to) ? null : noun(token.lower);
      if (
        !token.capital &&
        !named &&
        isPastVerb(token.lower) &&
        (to === at || head >= 0) &&
        !this.tokens[to - 1]?.possessive
      )
        break;
      if ((to === at || isPastVerb(token.lower)) && this.isVerbAfterName(to)) break;
      if (this.opensNextRole(to, head)) break;
      if (named && !token.possessive) head = to;
      else if (head >= 0 && !token.capital && !named) {
        if (!this.goesOn(to)) break;
      }
      if (token.capital && head >= 0 && !named && !this.goesOnBehindName(to)) break;
    }
    return head;
  }

  /** “a banner reading «…»”: a quotation stands right behind. */
  private leadsIn(at: number): boolean {
    const behind = this.tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
    return this.tokens[behind]?.kind === 'hole';
  }

  /** Whether a word after a head may still be a modifier of a later one: “the campaign finance director”. */
  protected goesOn(at: number): boolean {
    const next = this.tokens[at + 1];
    return next?.kind === 'word' && noun(next.lower) !== null && !/(?:ed|s|id|ld|ote)$/.test(this.tokens[at]!.lower);
  }

  /** “ministry spokesman Navy Capt. Ada Quill”: a body in capitals behind a role belongs to the name that follows. */
  private opensNextRole(at: number, head: number): boolean {
    const role = head >= 0 ? noun(this.tokens[head]!.lower) : null;
    return (
      role?.sort === 'person' &&
      !role.plural &&
      head === at - 1 &&
      !this.tokens[head]!.capital &&
      this.tokens[at]!.capital &&
      this.tokens[at + 1]?.capital === true
    );
  }

  /** “a senior Western diplomat”, “a veteran Pentagon official”: what came before was an adjective. */
  private goesOnBehindName(at: number): boolean {
    const [before, next] = [this.tokens[at - 1]!, this.tokens[at + 1]];
    return (
      ADJECTIVAL.has(before.lower) && next?.kind === 'word' && !next.capital && noun(next.lower)?.sort === 'person'
    );
  }

  /** Where the name begins into which the role that ends before `at` runs: “campaign spokeswoman Ada Quill”; -1. */
  protected nameBehind(at: number): number {
    if (this.runsIntoName(at)) return at;
    const role = noun(this.tokens[at - 1]!.lower);
    if (!JOINERS.has(this.tokens[at]?.lower ?? '') || role?.sort !== 'person' || role.plural) return -1;
    for (let to = at + 1; to <= at + FIELD_MAX && this.isField(to); to++) if (this.isFullName(to + 1)) return to + 1;
    return -1;
  }

  /** A word that says what a role is for: “director of public affairs Ada Quill”. */
  private isField(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && !token.capital && (!isFunctionWord(token.lower) || token.lower === 'and');
  }

  protected isFullName(at: number): boolean {
    const [token, next] = [this.tokens[at], this.tokens[at + 1]];
    const isKnown = token?.kind === 'word' && token.capital && givenGender(foldOf(token)) !== undefined;
    return isKnown && next?.kind === 'word' && next.capital;
  }

  private runsIntoName(at: number): boolean {
    const token = this.tokens[at];
    const role = noun(this.tokens[at - 1]!.lower);
    if (token?.kind !== 'word' || !token.capital || !this.isNameWord(at) || !role || role.plural) return false;
    return role.sort === 'person' || (role.sort === 'body' && this.isBareOpening(at - 1));
  }

  /** “Rail operator ScotLine”, “Comets center Mo Addo”: what a sentence opens with has no article before a name. */
  private isBareOpening(head: number): boolean {
    if (this.tokens[head]!.capital) return false;
    for (let at = head; at > head - PHRASE_MAX; at--) {
      const token = this.tokens[at];
      if (token?.kind !== 'word' || DETERMINERS.has(token.lower) || token.possessive) return false;
      if (this.opensSentence(at)) return at < head;
      if (this.tokens[at - 1]?.text === ',') return true;
    }
    return false;
  }

  protected capitalWithin(from: number, to: number): number {
    for (let at = from; at < to; at++) if (this.isNameWord(at)) return at;
    return -1;
  }

  /** Adjectives may stand between a determiner and a name: “the embattled Ms. Quill”, “a senior Pentagon official”. */
  protected nameWithin(from: number): number {
    for (let at = from; at < from + 4; at++) {
      const token = this.tokens[at];
      if (token?.kind !== 'word' || isFunctionWord(token.lower)) return -1;
      if (this.isNameWord(at)) return at;
      if (/^(?:said|says|told|tells)$/.test(token.lower)) return -1;
    }
    return -1;
  }

  /** “of State”, “of the European Council”: all that is left of the run is what the office is of, no holder's name. */
  protected endsInPortfolio(at: number, end: number): boolean {
    if (!/^(?:of|for)$/.test(this.tokens[at]?.lower ?? '') || at >= end) return false;
    const from = this.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const fields = this.tokens.slice(from, end);
    const several = fields.slice(-3).some(({ lower }) => lower === 'and');
    return (
      end - from === 1 ||
      (several && fields.every((token) => givenGender(foldOf(token)) === undefined)) ||
      (end - from === 2 &&
        !PORTFOLIOS.has(this.tokens[from]!.lower) &&
        givenGender(foldOf(this.tokens[from]!)) === undefined)
    );
  }

  /**
   * “the Ghanaian said”, “the South African, who”, “the young Texan has”: the place of a people's name in the singular
   * behind “the”, with nothing of it to follow; -1.
   */
  protected oneOfAPeople(at: number, from: number): number {
    if (from !== at + 1 || this.tokens[at]!.lower !== 'the') return -1;
    for (let to = from; to < from + PEOPLE_WORDS_MAX; to++) {
      const [token, next] = [this.tokens[to], this.tokens[to + 1]];
      if (token?.kind !== 'word' || token.possessive || isFunctionWord(token.lower)) return -1;
      if (token.capital && isDemonym(foldOf(token))) {
        const verb = next?.kind === 'word' && (isPastVerb(next.lower) || AUXILIARIES.has(next.lower));
        return next?.kind === 'mark' || verb ? to : -1;
      }
      if (token.capital && !COMPASS.test(token.lower)) return -1;
    }
    return -1;
  }

  /** “the former Spain international Ada Quill”: one more word, which is no verb, and a full name. */
  protected describesName(at: number): boolean {
    const { lower } = this.tokens[at]!;
    return !isPastVerb(lower) && !lower.endsWith('s') && this.isFullName(at + 1);
  }

  /** “Her Honour”, “His Excellency”: a judge, a king or an envoy, who was named before. */
  protected isHonour(at: number): boolean {
    const [token, next] = [this.tokens[at]!, this.tokens[at + 1]];
    if (!/^(?:her|his)$/.test(token.lower) || !next?.capital || next.possessive || !HONOURS.has(next.lower))
      return false;
    return this.tokens[at + 2]?.capital !== true;
  }

  /** “the Senegal international told”: who plays for a country, with no noun behind that this would say more of. */
  protected isInternational(at: number, end: number): boolean {
    const [token, next] = [this.tokens[end], this.tokens[end + 1]];
    if (token?.lower !== 'international' || token.capital || this.tokens[end - 1]!.possessive) return false;
    if (!isPlaceName(this.tokens.slice(at, end).map(foldOf).join(' '))) return false;
    return (
      next?.kind !== 'word' ||
      isFunctionWord(next.lower) ||
      isPastVerb(next.lower) ||
      /^(?:says|tells)$/.test(next.lower) ||
      this.isFullName(end + 1)
    );
  }

  /** “One Tory backbencher”: the run of capitals before `at` only says more of the noun there. */
  protected isQualifier(at: number): boolean {
    const token = this.tokens[at];
    const named = token?.kind === 'word' && !token.capital ? noun(token.lower) : null;
    return named?.sort === 'person' && !named.plural && !isPastVerb(token!.lower);
  }
}
