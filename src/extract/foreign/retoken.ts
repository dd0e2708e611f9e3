/**
 * Tokens as a language other than English needs them: “l'ambassadeur” and “a-t-il” are more than one word, and the point
 * of “am 11. August” ends no sentence.
 */

import type { Token } from '../../people/tokens.js';
import type { Paragraph } from '../reading.js';
import type { Language } from './words.js';

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i;
/** “aujourd'hui” is one word; so are names such as “L'Oréal” to a reader, but their article is cut off alike. */
const TAIL = /-(?:t-)?(?:ils?|elles?|on|ce|je|nous|vous)$/;
const ADDRESS = /^(?:MM?|Me|Mme|Dr|Pr)\.(?=\p{Lu}\p{Ll})/u;

const piece = (token: Token, from: number, to: number): Token => {
  const text = token.text.slice(from, to).replace('’', "'");
  return {
    ...token,
    start: token.start + from,
    end: token.start + to,
    text,
    lower: text.toLowerCase(),
    capital: /^\p{Lu}/u.test(text),
    possessive: false,
  };
};

/** The places at which a French word is cut. */
function cuts({ text }: Token): number[] {
  const found: number[] = [];
  const head = ELISION.exec(text)?.[0] ?? ADDRESS.exec(text)?.[0];
  if (head && head.length < text.length) found.push(head.length);
  const tail = TAIL.exec(text);
  if (tail && tail.index > 0) {
    found.push(tail.index);
    found.push(tail.index + (tail[0].startsWith('-t-') ? 3 : 1));
  }
  return found;
}

function split(token: Token): Token[] {
  const at = cuts(token);
  if (at.length === 0) return [token];
  const edges = [0, ...at, token.text.length];
  return edges
    .slice(1)
    .map((to, index) => piece(token, edges[index]!, to))
    .filter(({ text }) => /\p{L}/u.test(text) && text !== '-t-');
}

/** “am 11. August”, “der 3. Weltkrieg”: a small number with a point counts. */
const ORDINAL_MAX = 2;
const isOrdinal = (tokens: readonly Token[], point: number): boolean => {
  const number = tokens[point - 1];
  return (
    tokens[point]?.text === '.' &&
    number?.kind === 'number' &&
    number.text.length <= ORDINAL_MAX &&
    number.end === tokens[point]!.start
  );
};

const ENDS = /[.?!…]\s*$/;
/** White space before a closing mark, as French sets it: “« Non ! »”. In code units. */
const TAIL_UNITS = 4;

/** The tokens of a paragraph, cut for the language, with the sentences they stand in. O(n). */
export function retokenized(
  text: string,
  { tokens, quotations }: Paragraph,
  { code, nounsCapital }: Language,
): Token[] {
  const whole = code === 'fr' ? tokens.flatMap((token) => (token.kind === 'word' ? split(token) : [token])) : tokens;
  const endsSentence = (hole: Token, next: Token): boolean => {
    const { end } = quotations[hole.hole]!.content;
    return (next.capital || next.kind === 'hole') && ENDS.test(text.slice(end - TAIL_UNITS, end));
  };
  let shift = 0;
  return whole.map((token, at) => {
    const before = whole[at - 1];
    const opens = before !== undefined && token.sentence > before.sentence;
    if (nounsCapital && opens && at > 1 && isOrdinal(whole, at - 1)) shift--;
    else if (before?.kind === 'hole' && !opens && endsSentence(before, token)) shift++;
    return shift === 0 ? token : { ...token, sentence: token.sentence + shift };
  });
}
