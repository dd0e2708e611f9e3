/** Words that the article itself has in [square brackets]: an editor's, not the speaker's. */

import type { Change } from '../change.js';
import type { Comparison } from '../comparison.js';

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

const isBracketed = (cmp: Comparison, q: number): boolean =>
  cmp.claim.read.brackets.some((bracket) => bracket.from <= q && q < bracket.to);
