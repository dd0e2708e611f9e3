/** What editors put between a speaker's words: the article's own [square brackets], and a [sic] on either side. */

import type { Change } from '../change.js';
import { SIC } from '../claim.js';
import type { Comparison } from '../comparison.js';
import { kindsOf, PRONOUN } from '../word-kinds.js';

const BRACKET = /\[[^[\]\n]{1,300}\]/g;

/** The article's bracketed words that the claim gives as speech, without brackets of its own. */
export function editorBrackets(cmp: Comparison): Change[] {
  const { text, start } = cmp.passage.block;
  if (!text.includes('[')) return [];
  return Array.from(text.matchAll(BRACKET)).flatMap((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const given = cmp.steps.filter((step) => {
      const word = cmp.source.words[step.s0];
      return (
        step.op === 'same' && word && word.start >= span.start && word.end <= span.end && !isBracketed(cmp, step.q0)
      );
    });
    const first = given[0];
    const last = given.at(-1);
    return first && last
      ? [{ type: 'editor-brackets' as const, q0: first.q0, q1: last.q1, s0: first.s0, s1: last.s1 }]
      : [];
  });
}

/** What stands behind a gloss that stands for nothing else: the end of its sentence or clause. */
const CLOSING = /^\s*[.,;:!?’”"]/;

/**
 * Whether passage words `from`–`to` are the article's own bracket, put beside what was said rather than in its place: “he
 * [Krol] signed”, “in this regard [the talks].” Without it the quote has the speaker's words.
 */
export function isGloss({ passage, source }: Comparison, from: number, to: number): boolean {
  const { text, start } = passage.block;
  const first = source.words[from]!.start - start;
  const last = source.words[to - 1]!.end - start;
  if (text[first - 1] !== '[' || text[last] !== ']') return false;
  return (kindsOf(source.words[from - 1]?.fold ?? '') & PRONOUN) !== 0 || CLOSING.test(text.slice(last + 1, last + 3));
}

const isBracketed = (cmp: Comparison, q: number): boolean =>
  cmp.claim.read.brackets.some((bracket) => bracket.from <= q && q < bracket.to);

/** A [sic] that the article does not have itself, on the word before it. */
export function sicChanges(cmp: Comparison): Change[] {
  if (SIC.test(cmp.passage.block.text)) return [];
  return cmp.claim.read.sics.map(({ at }) => {
    const step = cmp.steps.find(({ q0, q1 }) => q0 < at && at <= q1);
    const s1 = step?.s1 ?? cmp.steps[0]?.s0 ?? 0;
    return { type: 'sic', q0: Math.max(0, at - 1), q1: at, s0: Math.max(0, s1 - 1), s1 };
  });
}
