/** Denials put in other than by “not” behind an auxiliary, and measures turned round. */

import { inCaseOf } from '../edits.js';
import { DENYING_ADVERBS, MEASURES, REFUSALS, VERBS } from '../lists/denials.js';
import { NEGATED } from '../lists/meaning.js';
import type { Kind } from '../model.js';
import { after, isIdiom } from '../tokens.js';
import { deniedNear, type Find, oneChange, replacement } from './meaning.js';

const NEGATION = ['negation-changed'] as const;
/** A denial that is a word of its own may as well be told as an opposite or a measure. */
const DENIAL = ['negation-changed', 'opposite-meaning', 'quantifier-changed', 'modality-changed'] as const;

const MANY = /^(?:i|we|you|they)$/;
const ONE = /^(?:he|she|it)$/;

/** “We believe” → “we don’t believe”, “we do not believe”. */
const beforeVerb: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  if (!MANY.test(token.fold) || token.gap !== ' ' || !next || !VERBS.has(next.fold) || deniedNear(excerpt, token))
    return null;
  if (
    excerpt.asks[token.sentence] ||
    /^(?:did|do|let|would|could|should|can|will)$/.test(excerpt.tokens[token.index - 1]?.fold ?? '')
  )
    return null;
  return {
    start: token.end,
    end: token.end,
    with: random.pick([' don’t', ' do not', ' never', " don't"]),
    types: NEGATION,
  };
};

/** “She believes” → “she doesn’t believe”. */
const beforeVerbOfOne: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  const verb = next?.fold.replace(/s$/, '') ?? '';
  if (!ONE.test(token.fold) || token.gap !== ' ' || !next || next.fold === verb || !VERBS.has(verb)) return null;
  if (excerpt.asks[token.sentence] || deniedNear(excerpt, token)) return null;
  return {
    start: next.start,
    end: next.end,
    with: `${random.pick(['doesn’t', 'does not', "doesn't"])} ${verb}`,
    types: NEGATION,
  };
};

/** “Is” → “is no longer”. */
const byAdverb: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  if (!NEGATED.has(token.fold) || token.gap !== ' ' || !next || next.sentence !== token.sentence) return null;
  if (token.opensSentence || excerpt.asks[token.sentence] || deniedNear(excerpt, token) || isIdiom(excerpt, token))
    return null;
  if (/^(?:it|he|she|we|you|they|i|only|just)$/.test(next.fold)) return null;
  return { start: token.end, end: token.end, with: ` ${random.pick(DENYING_ADVERBS)}`, types: DENIAL };
};

/** “Wants to” → “refuses to”. */
const byVerb: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  const others = REFUSALS.get(token.fold);
  if (!others || next?.fold !== 'to' || token.gap !== ' ' || deniedNear(excerpt, token)) return null;
  return replacement(token, random.pick(others), DENIAL);
};

const measure: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  const others = next && token.gap === ' ' ? MEASURES.get(`${token.fold} ${next.fold}`) : undefined;
  if (!others || !next || deniedNear(excerpt, token)) return null;
  return {
    start: token.start,
    end: next.end,
    with: inCaseOf(token.raw, random.pick(others)),
    types: ['quantifier-changed', 'opposite-meaning', 'number-changed'],
  };
};

export const DENIALS: readonly Kind[] = [
  oneChange('don’t before a verb', beforeVerb),
  oneChange('doesn’t before a verb', beforeVerbOfOne),
  oneChange('no longer, hardly', byAdverb),
  oneChange('at least, more than', measure),
];

/** Not asked for by name. */
export const REFUSED: readonly Kind[] = [oneChange('wants to → refuses to', byVerb)];
