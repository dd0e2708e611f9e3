/** The surnames of an article, which stand for whoever it names in full. */

import type { Token } from '../../people/tokens.js';
import { isCapital, isGiven, Runs } from './runs.js';
import type { Language } from './words.js';

/** The surnames of an article: of whoever it names in full anywhere. */
export function surnamesOf(paragraphs: readonly (readonly Token[])[], language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  for (const tokens of paragraphs) {
    const runs = new Runs(tokens, language);
    for (let at = 0; at < tokens.length; at++) {
      if (!isCapital(tokens[at]) || runs.isSmall(at)) continue;
      const end = runs.runEnd(at);
      const last = tokens[end - 1]!;
      if (
        end - at > 1 &&
        !language.noun(last.lower) &&
        tokens.slice(at, end - 1).some((one) => isGiven(one) || language.noun(one.lower)?.sort === 'person')
      )
        found.add(last.lower);
      at = end - 1;
    }
  }
  return found;
}
