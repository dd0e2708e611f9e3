/** Runs of capitals in the tokens of a language: where a name ends. */

import type { Token } from '../../people/tokens.js';
import { givenGender, isAcronym } from '../../people/word-shapes.js';
import { foldWord } from '../../text/fold.js';
import type { Language, SpeakingNoun } from './words.js';

/** Longest run of capitals. In tokens. */
export const RUN_MAX = 9;

export const PARTICLES: ReadonlySet<string> = new Set(
  "al ben bin da das de del dem den der di do dos du d' el la las le los ten ter van von y zu zum zur".split(' '),
);
const JOINS_MAX = 2;

export const isCapital = (token: Token | undefined): token is Token => token?.kind === 'word' && token.capital;
export const isGiven = (token: Token | undefined): boolean =>
  isCapital(token) && givenGender(foldWord(token.text).split('-')[0]!) !== undefined;
export const isShouted = (text: string): boolean => isAcronym(text) || /^\p{Lu}\p{L}*\p{Lu}/u.test(text);

/** Reads names off the tokens of one paragraph. */
export class Runs {
  constructor(
    readonly tokens: readonly Token[],
    protected readonly language: Language,
  ) {}

  /** Whether a word has its capital only because a sentence opens with it. */
  isSmall(at: number): boolean {
    const token = this.tokens[at]!;
    return this.language.small.has(token.lower);
  }

  nounAt(at: number): SpeakingNoun | null {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || (this.language.nounsCapital && !token.capital)) return null;
    return this.language.noun(token.lower);
  }

  /** Whether the word at `at` belongs to a verb: a form of reporting, or one that helps. */
  isVerb(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    const { sayings, auxiliaries, passives, reflexives } = this.language;
    return (
      sayings.has(token.lower) ||
      auxiliaries.has(token.lower) ||
      passives.has(token.lower) ||
      reflexives.has(token.lower)
    );
  }

  /** Where the run of capitals that starts at `at` ends: “Rami Abd al-Rahman”, “Ursula von der Leyen”. */
  runEnd(at: number): number {
    let end = at;
    while (
      end < at + RUN_MAX &&
      isCapital(this.tokens[end]) &&
      !(end > at && this.isSmall(end) && !this.isPart(end) && !isGiven(this.tokens[end - 1]))
    ) {
      end++;
      if (isShouted(this.tokens[end - 1]!.text) && isGiven(this.tokens[end])) break; // “à l'AFP Ada Quill”
      const joined = this.particlesEnd(end);
      if (joined > end && isCapital(this.tokens[joined]) && this.joins(at, joined)) end = joined;
    }
    return end;
  }

  /** “Le” of “Jean-Marie Le Pen”: a particle with a capital inside a name. */
  isPart(at: number): boolean {
    return (
      /^(?:Le|La|De|Du|Des|El|Von|Van|Los|Del)$/.test(this.tokens[at]!.text) &&
      isCapital(this.tokens[at + 1]) &&
      !this.isSmall(at + 1)
    );
  }

  /** In German “Sprecher der Polizei” is no name; “Kito de Pavant” and “Ursula von der Leyen” are. */
  private joins(from: number, next: number): boolean {
    if (this.nounAt(next - 1) ?? this.nounAt(next)) return false;
    const particle = this.tokens[next - 1]!.lower;
    const given = this.givenIn(from, next) > 0 || isGiven(this.tokens[from]);
    if (!this.language.nounsCapital) return given || particle === 'al' || particle === 'bin' || particle === "d'";
    const first = this.particleAfter(from, next);
    const titled = /^(?:von|van|zu)$/.test(first) && this.lastOf('person', from, next - 1) >= 0;
    return (given || titled) && /^(?:von|van|zu|de|del|di|da|du|dos|bin|ben|ten|ter|le|la|el|al)$/.test(first);
  }

  private particleAfter(from: number, next: number): string {
    let at = next - 1;
    while (at > from && PARTICLES.has(this.tokens[at - 1]!.lower)) at--;
    return this.tokens[at]!.lower;
  }

  private particlesEnd(at: number): number {
    let end = at;
    while (end < at + JOINS_MAX && PARTICLES.has(this.tokens[end]?.lower ?? '') && !isCapital(this.tokens[end])) end++;
    return end;
  }

  /** The end of a bracket that opens at `at`, else `at`: “(CDU)”. */
  past(at: number): number {
    if (this.tokens[at]?.text !== '(') return at;
    for (let end = at + 1; end < at + RUN_MAX; end++) if (this.tokens[end]?.text === ')') return end + 1;
    return at;
  }

  protected givenIn(from: number, to: number): number {
    for (let at = from; at < to; at++) if (isGiven(this.tokens[at])) return at;
    return 0;
  }

  protected lastOf(sort: 'person' | 'any', from: number, to: number): number {
    for (let at = to - 1; at >= from; at--) {
      const noun = this.nounAt(at);
      if (noun && (sort === 'any' || noun.sort === sort) && !isGiven(this.tokens[at])) return at;
    }
    return -1;
  }
}
