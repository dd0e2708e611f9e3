/** Articles of any length that the archive of a run does not have. */

import { articleOf } from './corpus.js';

/** Beyond the articles of any archive, and so many apart. */
const FIRST = 20_000_000;
const APART = 2_000;

/** Text `number` of so many units; always the same. */
export function longText(number: number, units: number): string {
  const parts: string[] = [];
  for (let length = 0; length < units; ) {
    parts.push(articleOf(FIRST + APART * number + parts.length).text);
    length += parts.at(-1)!.length + 2;
  }
  return parts.join('\n\n').slice(0, units);
}
