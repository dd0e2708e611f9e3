/** Whether a verb of saying stands beside a word. */

import type { Token } from '../../people/tokens.js';
import type { Language } from './words.js';

export class Neighbours {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly language: Language,
  ) {}

  /** “sagen sie”: the verb shows that they are many. */
  isPlural(at: number): boolean {
    const token = this.tokens[at];
    return (
      token?.kind === 'word' && this.language.nounsCapital && this.language.sayings.get(token.lower)?.plural === true
    );
  }

  isSaid(at: number): boolean {
    const before = this.tokens[at - 1];
    return (
      before?.kind === 'word' &&
      !before.capital &&
      (this.language.sayings.has(before.lower) || this.language.according.has(before.lower))
    );
  }

  isSaying(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || token.capital) return false;
    const { sayings, auxiliaries, accordingBehind, reflexives } = this.language;
    return (
      sayings.has(token.lower) ||
      accordingBehind.has(token.lower) ||
      ((auxiliaries.has(token.lower) || reflexives.has(token.lower)) && this.hasParticiple(at))
    );
  }

  private hasParticiple(at: number): boolean {
    for (let next = at + 1; next < at + 4; next++) {
      const token = this.tokens[next];
      if (token?.kind === 'word' && this.language.sayings.get(token.lower)?.form === 'participle') return true;
    }
    return false;
  }
}
