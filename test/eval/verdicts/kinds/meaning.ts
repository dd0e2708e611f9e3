/** One word changed that changes the sense. */

import type { FindingType } from '../../../../src/model.js';
import { type Change, changed, fromExcerpts, MEANING } from '../claims.js';
import { inCaseOf } from '../edits.js';
import { ANTONYMS } from '../lists/antonyms.js';
import { AFFIRMED, CONTRACTED_WILL, DENIED, HEDGES, MODALS, NEGATED, PREFIXED, QUANTIFIERS } from '../lists/meaning.js';
import type { Excerpt, Kind, Token, World } from '../model.js';
import type { Random } from '../random.js';
import { after, before, isDenial, isIdiom } from '../tokens.js';

/** Below this a statement is too short for its sense to be plain. */
const WORDS_MIN = 6;
/** A second denial so near would make a double negative, whose sense is arguable. */
const DENIAL_NEAR = 5;

export type Find = (excerpt: Excerpt, token: Token, random: Random, world: World) => Change | null;

/** Claims with one change, at a random one of the words where it can be made. */
export function oneChange(name: string, find: Find): Kind {
  return fromExcerpts(name, { minWords: WORDS_MIN }, (excerpt, random, world) => {
    for (const token of random.shuffle(excerpt.tokens)) {
      const change = find(excerpt, token, random, world);
      if (change) return changed(excerpt, [change], MEANING);
    }
    return null;
  });
}

/** Another word in the place of one, in the same case. */
export const replacement = (token: Token, word: string, types: readonly FindingType[]): Change => ({
  start: token.start,
  end: token.end,
  with: inCaseOf(token.raw, word),
  types,
});

export const deniedNear = (excerpt: Excerpt, token: Token): boolean =>
  excerpt.tokens.some(
    (other) =>
      other.sentence === token.sentence && isDenial(other) && Math.abs(other.index - token.index) <= DENIAL_NEAR,
  );

const NEGATION = ['negation-changed'] as const;
const PRONOUNS = /^(?:i'm|(?:we|you|they)'re|(?:he|she|it|that|there)'s)$/;

const inserted: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  if (token.gap !== ' ' || !next || next.opensSentence || token.opensSentence) return null;
  if (excerpt.asks[token.sentence] || deniedNear(excerpt, token) || isIdiom(excerpt, token)) return null;
  const contraction = NEGATED.get(token.fold)?.[0];
  if (!contraction && !PRONOUNS.test(token.fold)) return null;
  if (/^(?:it|he|she|we|you|they|i|only|just)$/.test(next.fold)) return null;
  const way = random.between(0, contraction && token.raw === token.fold ? 2 : 1);
  if (way === 2) return replacement(token, contraction!, NEGATION);
  return { start: token.end, end: token.end, with: way === 1 ? ' never' : ' not', types: NEGATION };
};

const NOT_AFTER = /^(?:or|if|why|whether|and)$/;
const NOT_BEFORE = /^(?:only|just|merely|necessarily|to|simply|so|even|that|because)$/;

const removed: Find = (excerpt, token, random) => {
  const next = after(excerpt, token);
  if (excerpt.asks[token.sentence] || !next || next.sentence !== token.sentence) return null;
  const affirmed = AFFIRMED.get(token.fold)?.[0];
  if (affirmed && token.gap === ' ' && !/^(?:help|just|only|you|we|they|it|he|she)$/.test(next.fold))
    return replacement(token, affirmed, NEGATION);
  const denied = DENIED.get(token.fold);
  if (denied && next.fold !== 'but' && next.fold !== 'other') return replacement(token, random.pick(denied), NEGATION);
  if (
    token.fold === 'no' &&
    token.gap === ' ' &&
    /^(?:reason|evidence|question|interest|plan|plans|intention|way|place|idea|one|chance)$/.test(next.fold)
  )
    return next.fold === 'one' ? { ...replacement(token, 'some', NEGATION) } : replacement(token, 'a', NEGATION);
  const previous = before(excerpt, token);
  if ((token.fold !== 'not' && token.fold !== 'never') || token.gap !== ' ' || previous?.gap !== ' ') return null;
  if (NOT_AFTER.test(previous.fold) || NOT_BEFORE.test(next.fold) || previous.sentence !== token.sentence) return null;
  return { start: token.start, end: next.start, with: '', types: NEGATION };
};

/** A word of `table`, unless its neighbours make it another word. */
const fromTable =
  (table: ReadonlyMap<string, readonly string[]>, types: readonly FindingType[]): Find =>
  (excerpt, token, random) => {
    const words = table.get(token.fold);
    if (!words || isIdiom(excerpt, token) || /['’]/.test(token.raw)) return null;
    if (token.capital && !token.opensSentence) return null;
    return replacement(token, random.pick(words), types);
  };

const modality: Find = (excerpt, token, random, world) => {
  const contracted = CONTRACTED_WILL.get(token.fold);
  if (contracted) return replacement(token, random.pick(contracted), ['modality-changed']);
  const next = after(excerpt, token);
  if (!next || next.sentence !== token.sentence || token.gap !== ' ' || next.capital) return null;
  return fromTable(MODALS, ['modality-changed'])(excerpt, token, random, world);
};

const antonym: Find = (excerpt, token, random, world) => {
  if (deniedNear(excerpt, token) || /-/.test(token.gap) || /-/.test(before(excerpt, token)?.gap ?? '')) return null;
  return fromTable(ANTONYMS, ['opposite-meaning', 'negation-changed', 'quantifier-changed'])(
    excerpt,
    token,
    random,
    world,
  );
};

/** “With” of a phrasal verb (“deal with”) is not turned. */
const prefixed: Find = (excerpt, token, random, world) => {
  if (token.fold === 'with' && !/[,.]/.test(before(excerpt, token)?.gap ?? '')) return null;
  if (deniedNear(excerpt, token)) return null;
  return fromTable(PREFIXED, ['negation-changed', 'opposite-meaning'])(excerpt, token, random, world);
};

const hedgeDropped: Find = (excerpt, token) => {
  const next = after(excerpt, token);
  if (!DROPPED_HEDGES.test(token.fold) || token.gap !== ' ' || !next || token.opensSentence) return null;
  if (before(excerpt, token)?.gap !== ' ' || /^(?:not|n't)$/.test(before(excerpt, token)?.fold ?? '')) return null;
  return { start: token.start, end: next.start, with: '', types: ['quantifier-changed', 'omission-changes-meaning'] };
};
const DROPPED_HEDGES =
  /^(?:allegedly|almost|apparently|maybe|nearly|perhaps|possibly|potentially|probably|supposedly)$/;

/** Not asked for by name. */
export const SOFTENED: readonly Kind[] = [oneChange('hedge dropped', hedgeDropped)];

export const POLARITY: readonly Kind[] = [
  oneChange('negation put in', inserted),
  oneChange('negation taken out', removed),
  oneChange('un-, in-, without', prefixed),
  oneChange('modality', modality),
  oneChange('quantifier', fromTable(QUANTIFIERS, ['quantifier-changed', 'opposite-meaning'])),
  oneChange('hedge', fromTable(HEDGES, ['quantifier-changed', 'opposite-meaning', 'modality-changed'])),
];

export const ANTONYM: Kind = oneChange('antonym', antonym);
