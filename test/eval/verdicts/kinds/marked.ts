/** Changes that are openly marked: ellipses over harmless words, [brackets], [sic]. */

import type { FindingType } from '../../../../src/model.js';
import { changed, fromExcerpts, PRESENTATION } from '../claims.js';
import { GLOSSES, REFERENTS } from '../lists/fillers.js';
import type { Excerpt, Kind } from '../model.js';
import type { Random } from '../random.js';
import { after, governs, isDenial, standsFree } from '../tokens.js';

const EDITED = {
  verdicts: ['edited'],
  wordings: ['edited'],
  levels: ['none', 'presentation'],
  needs: 'all',
} as const;

const ELLIPSES = ['…', '...', '. . .', '[...]', '[…]'];
/** Words left out at least and at most. */
const OMITTED = [4, 14] as const;
/** Words kept on either side, so that each side can be found. */
const KEPT = 4;

interface Cut {
  readonly from: number;
  /** The first word that is kept again. */
  readonly to: number;
}

/** A stretch that can go without loss: nothing in it denies, bounds, conditions or weakens. */
function harmlessCut(excerpt: Excerpt, random: Random): Cut | null {
  const count = random.between(...OMITTED);
  const cuts = excerpt.tokens
    .map(({ index }) => ({ from: index, to: index + count }))
    .filter(({ from, to }) => {
      if (from < KEPT || to > excerpt.tokens.length - KEPT) return false;
      const left = excerpt.tokens[from - 1]!;
      return /^[,;]?\s/.test(left.gap) && !isDenial(left) && !excerpt.tokens.slice(from, to).some(governs);
    });
  return cuts.length > 0 ? random.pick(cuts) : null;
}

const omitted = fromExcerpts('… over 4+ words', { minWords: OMITTED[0] + 2 * KEPT }, (excerpt, random) => {
  const cut = harmlessCut(excerpt, random);
  if (!cut) return null;
  const change = {
    start: excerpt.tokens[cut.from - 1]!.end,
    end: excerpt.tokens[cut.to]!.start,
    with: ` ${random.pick(ELLIPSES)} `,
    types: ['marked-omission'] as const,
  };
  return changed(excerpt, [change], { ...EDITED, tolerated: [...PRESENTATION, 'cut-mid-sentence'] });
});

/** Pronouns that an editor explains, with the ending that the explanation takes. */
const PRONOUNS: ReadonlyMap<string, string> = new Map([
  ['he', ''],
  ['she', ''],
  ['they', ''],
  ['him', ''],
  ['them', ''],
  ['his', '’s'],
  ['their', '’s'],
]);

const explained = fromExcerpts('[pronoun → name]', { minWords: 6 }, (excerpt, random) => {
  const choices = excerpt.tokens.filter((token) => PRONOUNS.has(token.fold) && /^[\s,.;!?]|^$/.test(token.gap));
  if (choices.length === 0) return null;
  const token = random.pick(choices);
  const name = `[${random.pick(REFERENTS)}${PRONOUNS.get(token.fold)}]`;
  return changed(excerpt, [{ start: token.start, end: token.end, with: name, types: ['marked-insertion'] }], EDITED);
});

function insertion(name: string, bracket: (random: Random) => string, types: readonly FindingType[]): Kind {
  return fromExcerpts(name, { minWords: 6 }, (excerpt, random) => {
    const choices = excerpt.tokens.filter(
      (token) => token.index > 0 && standsFree(excerpt, token) && after(excerpt, token)?.sentence === token.sentence,
    );
    if (choices.length === 0) return null;
    const token = random.pick(choices);
    return changed(excerpt, [{ start: token.end, end: token.end, with: ` [${bracket(random)}]`, types }], EDITED);
  });
}

export const MARKED: readonly Kind[] = [
  omitted,
  explained,
  insertion('inserted [gloss]', (random) => random.pick(GLOSSES), ['marked-insertion']),
  insertion('[sic]', () => 'sic', ['sic']),
];
