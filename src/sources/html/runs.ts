/** Runs of words, to tell whether a text stands in another. */

const RUN = 4;
const WORDS = /[\p{L}\p{N}]+/gu;

/** `We will not go there` -> `we will not go`, `will not go there`; none for fewer than four words. */
export function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
