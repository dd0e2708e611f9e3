/** Cuts that hide a negation or a condition which governs what is kept. */

import { type Change, changed, fromExcerpts, PRESENTATION } from '../claims.js';
import type { Excerpt, Kind, Token } from '../model.js';
import type { Random } from '../random.js';
import { before, isDenial } from '../tokens.js';

const HIDING = {
  verdicts: ['altered'],
  levels: ['meaning'],
  meaningChanged: true,
  needs: 'all',
  tolerated: [
    ...PRESENTATION,
    'marked-omission',
    'unmarked-omission',
    'word-removed',
    'cut-mid-sentence',
    'negation-changed',
    'quantifier-changed',
  ],
} as const;

const TYPES = ['omission-changes-meaning'] as const;
const ELLIPSES = ['…', '...', '. . .', '[...]'];
/** Words kept on each side of a cut, or at all where an edge is cut off. */
const KEPT = 3;
const KEPT_IN_ALL = 5;

/** From the first word left out to the first that is kept again. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

type FindCut = (excerpt: Excerpt, token: Token, random: Random) => Cut | null;

/** “We will [not let that] happen”: the denied verb goes with its “not”, and what it denied stays. */
const aroundDenial: FindCut = (excerpt, token, random) => {
  if (!/^(?:not|never)$|n't$/.test(token.fold) || /^(?:or|if|why|whether)$/.test(before(excerpt, token)?.fold ?? ''))
    return null;
  const from = token.index - random.between(0, 1);
  const to = from + random.between(4, 6);
  const cut = excerpt.tokens.slice(from, to);
  const kept = excerpt.tokens.slice(to, to + KEPT);
  const smooth = cut.every((word) => word.gap === ' ') && kept.length === KEPT;
  const denials = [...cut, ...kept].filter(isDenial).length;
  if (/^(?:only|just|help|necessarily|even|so)$/.test(excerpt.tokens[token.index + 1]?.fold ?? '')) return null;
  return smooth && denials === 1 && [...cut, ...kept].every((word) => word.sentence === token.sentence)
    ? { from, to }
    : null;
};

const OPENS_CONDITION = /^(?:if|unless|until)$/;

/** Whether another condition of the sentence stays when the one that `token` opens goes. */
const isConditionalOtherwise = (excerpt: Excerpt, token: Token): boolean =>
  OPENS_CONDITION.test(token.fold) &&
  excerpt.tokens.some(
    (other) => other !== token && other.sentence === token.sentence && OPENS_CONDITION.test(other.fold),
  );

/** “We go [only if they come]. Then …”: the main clause stays without its condition. */
const clauseFrom =
  (openers: RegExp, notAfter: RegExp): FindCut =>
  (excerpt, token) => {
    const previous = before(excerpt, token);
    if (!openers.test(token.fold) || !previous || previous.sentence !== token.sentence) return null;
    if (notAfter.test(previous.fold) || !/^,?\s/.test(previous.gap)) return null;
    const main = excerpt.tokens.filter((word) => word.sentence === token.sentence && word.index < token.index);
    if (main.length < KEPT + 1 || isConditionalOtherwise(excerpt, token)) return null;
    if (/^(?:not|only|possible|anything)$/.test(excerpt.tokens[token.index + 1]?.fold ?? '')) return null;
    const end = excerpt.tokens.find(
      (word) => word.index >= token.index + KEPT && (word.closesSentence || /^,/.test(word.gap)),
    );
    return end && end.sentence === token.sentence ? { from: token.index, to: end.index + 1 } : null;
  };

/** “Ask if”, “decided if”: whether. “As if”, “even if”, “what if”: no condition. */
const NO_CONDITION =
  /^(?:as|even|what|only|and|or|but|see|ask|asked|asking|wonder|wondering|know|knows|not|decide|decided|determine|tell|sure|doubt|matter|care|question|up)$/;
const CONDITION = clauseFrom(OPENS_CONDITION, NO_CONDITION);
/** “Not only … but (also)”: no contrast. */
const CONTRAST: FindCut = (excerpt, token, random) => {
  const pairs = excerpt.tokens.some(
    (word) => word.sentence === token.sentence && /^(?:only|just|merely)$/.test(word.fold),
  );
  return pairs || /^(?:also|for)$/.test(excerpt.tokens[token.index + 1]?.fold ?? '')
    ? null
    : contrast(excerpt, token, random);
};
const contrast = clauseFrom(/^but$/, /^(?:nothing|anything|no|all|not|last|help|everything)$/);

/** “We [only sell to those] who …”: “only” with the words that it bounds. */
const aroundOnly: FindCut = (excerpt, token, random) => {
  const previous = before(excerpt, token);
  if (token.fold !== 'only' || !previous || /^(?:not|the|an|if|my|his|her|their|our|but|and)$/.test(previous.fold))
    return null;
  const to = token.index + random.between(3, 5);
  const cut = excerpt.tokens.slice(token.index, to + 1);
  return cut.every((word) => word.sentence === token.sentence) && cut.slice(0, -1).every((word) => word.gap === ' ')
    ? { from: token.index, to }
    : null;
};

type Join = (random: Random) => string;
const marked: Join = (random) => ` ${random.pick(ELLIPSES)} `;
const silent: Join = () => ' ';

/** Cuts inside the excerpt. */
function inside(name: string, find: FindCut, join: Join): Kind {
  return fromExcerpts(name, { minWords: KEPT_IN_ALL + KEPT }, (excerpt, random) => {
    for (const token of random.shuffle(excerpt.tokens)) {
      const cut = find(excerpt, token, random);
      if (!cut || cut.from < KEPT || cut.to > excerpt.tokens.length - KEPT) continue;
      const left = excerpt.tokens[cut.from - 1]!;
      const last = excerpt.tokens[cut.to - 1]!;
      const stop = /^[.!?]/.test(last.gap) ? last.gap[0]! : '';
      const change: Change = {
        start: left.end,
        end: excerpt.tokens[cut.to]!.start,
        with: stop + join(random),
        types: TYPES,
        about: { start: excerpt.tokens[cut.from]!.start, end: last.end },
      };
      return changed(excerpt, [change], HIDING);
    }
    return null;
  });
}

/** After these the clause belongs to what follows it, not to what a quote that ends here keeps. */
const BINDS_ON =
  /^(?:that|think|thinks|because|so|say|says|said|believe|believed|knew|thought|feel|then|cause|'cause|where|when|who|which)$/;

/** The quote ends before the clause that bounds it. */
function cutOff(name: string, find: FindCut): Kind {
  return fromExcerpts(name, { minWords: KEPT_IN_ALL + KEPT, single: true }, (excerpt, random) => {
    for (const token of random.shuffle(excerpt.tokens)) {
      const cut = find(excerpt, token, random);
      if (!cut || cut.from < KEPT_IN_ALL || BINDS_ON.test(before(excerpt, token)?.fold ?? '')) continue;
      const start = excerpt.tokens[cut.from - 1]!.end;
      const about = { start: excerpt.tokens[cut.from]!.start, end: excerpt.tokens[cut.to - 1]!.end };
      return changed(excerpt, [{ start, end: excerpt.text.length, with: '.', types: TYPES, about }], HIDING);
    }
    return null;
  });
}

/** “be confused with …” of “should not be confused with …”. */
const startsAfterDenial = fromExcerpts(
  'begins after the negation',
  { minWords: KEPT_IN_ALL + 2, single: true },
  (excerpt, random) => {
    for (const token of random.shuffle(excerpt.tokens)) {
      const next = excerpt.tokens[token.index + 1];
      if (!/^(?:not|never)$|n't$/.test(token.fold) || token.gap !== ' ' || !next || next.fold === 'only') continue;
      if (/^(?:or|if|why|whether)$/.test(before(excerpt, token)?.fold ?? '')) continue;
      if (excerpt.tokens.length - next.index < KEPT_IN_ALL || next.sentence !== token.sentence) continue;
      const about = { start: token.start, end: token.end };
      return changed(excerpt, [{ start: 0, end: next.start, with: '', types: TYPES, about }], HIDING);
    }
    return null;
  },
);

export const HIDING_CUTS: readonly Kind[] = [
  inside('… hides a negation', aroundDenial, marked),
  inside('silent cut hides a negation', aroundDenial, silent),
  inside('… hides if, unless, until', CONDITION, marked),
  inside('silent cut hides if, unless, until', CONDITION, silent),
  inside('… hides but', CONTRAST, marked),
  inside('silent cut hides but', CONTRAST, silent),
  inside('… hides only', aroundOnly, marked),
  inside('silent cut hides only', aroundOnly, silent),
  cutOff('ends before if, unless, until', CONDITION),
  cutOff('ends before but', CONTRAST),
  startsAfterDenial,
];
